//! A connection that is lost at a byte, in either direction, in each way in which connections are lost.

use super::proxy::{Harm, Plan, To};
use super::talk::{Outcome, PATIENCE, Talk, create};
use crate::common::desk::Desk;
use std::sync::Arc;
use tieline::{CallError, End, Problem, Settings};
use tokio::task::JoinSet;

/// A whole life: an initialization with an event, calls side by side that raise and fail, and a disposal.
async fn life(plan: Plan) -> (Talk, Vec<Outcome>) {
    let desk = Desk::with("raise 1; raise 2", "raise last", &[]);
    let talk = Talk::begin(plan, desk, 1 << 10, Settings::default()).await;
    let group = talk.group();
    let mut outcomes = Vec::new();
    let told = async {
        let init = group.init().await;
        let initialized = init.is_ok();
        outcomes.push(("raise 1; raise 2", init.map(drop)));
        if initialized {
            let (one, two, three) =
                tokio::join!(create(&group, "raise 3; yield"), create(&group, "fail"), create(&group, "raise 4"));
            outcomes.extend([one, two, three]);
        }
        match group.dispose().await {
            Ok(_) => outcomes.push(("raise last", Ok(()))),
            Err(left) if matches!(left.error, CallError::Phase { .. }) => assert!(!initialized),
            Err(left) => outcomes.push(("raise last", Err(left.error))),
        }
    };
    tokio::time::timeout(PATIENCE, told).await.unwrap_or_else(|_| panic!("{plan:?}: a call waits for ever"));
    (talk, outcomes)
}

/// Where a direction is worth cutting: around each frame's beginning, its length, its middle and its end. With each place,
/// how much of a frame stands before it.
fn interesting(stream: &[u8]) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    let mut start = 0;
    while let Some(length) = stream.get(start..).and_then(|rest| rest.first_chunk()) {
        let end = start + 4 + u32::from_be_bytes(*length) as usize;
        let within = [start, start + 1, start + 3, start + 4, start + 5, (start + end) / 2, end - 1];
        places.extend(within.map(|place| (place, place - start)));
        start = end;
    }
    assert_eq!(start, stream.len(), "nothing but whole frames passed");
    places.push((start, 0));
    places
}

/// The streams of a life to which no harm is done. Request ids have one length, so every life has the same places.
async fn undisturbed() -> [Vec<u8>; 2] {
    let (talk, outcomes) = life(Plan { harm: Harm::Close, to: To::Bridge, after: None }).await;
    let failed = outcomes.iter().filter(|(_, outcome)| outcome.is_err());
    assert_eq!(failed.map(|(script, _)| *script).collect::<Vec<_>>(), ["fail"]);
    talk.bridge.close();
    let ends = talk.check(&outcomes, "undisturbed").await;
    assert_eq!(ends.map(|end| (*end).clone()), [End::Closed, End::PeerClosed]);
    assert_eq!(talk.ear.lines("heard").len(), 5);
    [talk.proxy.passed(To::Bridge), talk.proxy.passed(To::Client)]
}

#[tokio::test]
async fn laws_1_to_7_hold_wherever_and_however_a_connection_is_cut() {
    let [to_bridge, to_client] = undisturbed().await;
    let mut lives = JoinSet::new();
    let mut cuts = 0;
    for (to, stream) in [(To::Bridge, to_bridge), (To::Client, to_client)] {
        for harm in [Harm::Close, Harm::Reset, Harm::HalfClose] {
            for (after, part) in interesting(&stream) {
                cuts += 1;
                let plan = Plan { harm, to, after: Some(after) };
                lives.spawn(async move {
                    let (talk, outcomes) = life(plan).await;
                    let ends = talk.check(&outcomes, &format!("{plan:?}")).await;
                    check_ends(plan, part, &ends);
                });
                // Not all at once: a machine has only so many sockets.
                if lives.len() >= 64 {
                    lives.join_next().await.unwrap().unwrap();
                }
            }
        }
    }
    while let Some(life) = lives.join_next().await {
        life.unwrap();
    }
    assert!(cuts > 200, "{cuts}");
}

fn check_ends(plan: Plan, part: usize, [bridge, client]: &[Arc<End>; 2]) {
    let cut = if plan.to == To::Bridge { bridge } else { client };
    match (&**cut, plan.harm) {
        (End::PeerClosed, Harm::HalfClose) => assert_eq!(part, 0, "{plan:?}: a part of a frame passed for nothing"),
        // Which of the two sockets is seen first is chance, and so is what a reset leaves of the bytes before it.
        (End::PeerClosed | End::Lost(_), Harm::Close | Harm::Reset) => {}
        (End::Fault(fault), harm) => {
            let Problem::Truncated { received, expected } = fault.problem() else { panic!("{plan:?}: {fault}") };
            assert!(received < expected, "{plan:?}: {fault}");
            assert!(harm == Harm::Reset || *received == part as u64, "{plan:?}: {fault}");
        }
        (end, _) => panic!("{plan:?}: {end}"),
    }
}
