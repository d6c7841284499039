//! A connection that is lost, or closed by one side, in every phase of a destination's life.

use super::proxy::{Harm, Plan, To};
use super::talk::{Outcome, PATIENCE, TARGET, Talk, create};
use crate::common::desk::Desk;
use tieline::{CallError, End, Phase, Settings};
use tokio::task::JoinSet;

#[derive(Clone, Copy, Debug, PartialEq)]
enum When {
    SetUp,
    Initializing,
    Active,
    /// With a handler at work, calls behind it, and an event that is being heard.
    AtWork,
    TearingDown,
    Gone,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum How {
    BridgeCloses,
    ClientCloses,
    Proxy(Harm, To),
}

async fn run(when: When, how: How) {
    let what = format!("{when:?} {how:?}");
    let (harm, to) = if let How::Proxy(harm, to) = how { (harm, to) } else { (Harm::Close, To::Bridge) };
    let init = if when == When::Initializing { "wait for ever" } else { "" };
    let dispose = if when == When::TearingDown { "wait for ever" } else { "" };
    let talk =
        Talk::begin(Plan { harm, to, after: None }, Desk::with(init, dispose, &[]), 1 << 10, Settings::default());
    let talk = talk.await;
    let group = talk.group();
    let mut outcomes: Vec<Outcome> = Vec::new();
    if !matches!(when, When::SetUp | When::Initializing) {
        group.init().await.unwrap();
    }
    let begun = |script: &str| {
        let line = format!("begins: {TARGET} {script}");
        let desk = talk.desk.clone();
        async move { desk.logged(&line).await }
    };
    let strike = || match how {
        How::BridgeCloses => talk.bridge.close(),
        How::ClientCloses => talk.client.close(),
        How::Proxy(..) => talk.proxy.strike(),
    };
    let story = async {
        match when {
            When::SetUp | When::Active => strike(),
            When::Initializing => {
                let (answer, ()) = tokio::join!(group.init(), async {
                    begun(init).await;
                    assert_eq!(group.phase(), Phase::Initializing);
                    strike();
                });
                outcomes.push((init, answer.map(drop)));
            }
            When::AtWork => {
                const SCRIPT: &str = "raise wait for ever; wait for ever";
                let (one, two, three, ()) =
                    tokio::join!(create(&group, SCRIPT), create(&group, "behind"), create(&group, "fail"), async {
                        begun(SCRIPT).await;
                        talk.ear.logged(&format!("heard: {TARGET} wait for ever")).await;
                        strike();
                    });
                outcomes.extend([one, two, three]);
            }
            When::TearingDown => {
                let (answer, ()) = tokio::join!(group.dispose(), async {
                    begun(dispose).await;
                    strike();
                });
                let left = answer.unwrap_err();
                assert!(matches!(left.handle.phase(), Phase::Gone | Phase::Active), "{what}: {}", left.handle.phase());
                outcomes.push((dispose, Err(left.error)));
                return None;
            }
            When::Gone => {
                group.dispose().await.unwrap();
                strike();
                return None;
            }
        }
        Some(group)
    };
    let group = tokio::time::timeout(PATIENCE, story).await.unwrap_or_else(|_| panic!("{what}: a call waits for ever"));
    let ends = talk.check(&outcomes, &what).await;
    for (_, outcome) in &outcomes {
        assert!(outcome.is_err(), "{what}: what waits for ever succeeded");
    }
    match how {
        How::BridgeCloses => assert_eq!(*ends[0], End::Closed, "{what}"),
        How::ClientCloses => assert_eq!(*ends[1], End::Closed, "{what}"),
        How::Proxy(..) => assert!(matches!(*ends[0], End::PeerClosed | End::Lost(_)), "{what}: {}", ends[0]),
    }
    let reason = match (when, how) {
        (When::Gone, _) => "disposed",
        (_, How::BridgeCloses) => "shut down",
        _ => "connection lost",
    };
    assert_eq!(talk.ear.lines("released"), [format!("released: {TARGET} {reason}")], "{what}");
    // Law 8: nothing is sent any more, and the error says so.
    if let Some(group) = group {
        let late = group.init().await.unwrap_err();
        assert!(matches!(late, CallError::Disconnected { sent: false, .. }), "{what}: {late}");
        assert_eq!(group.phase(), Phase::Gone, "{what}");
    }
}

#[tokio::test]
async fn laws_1_5_7_and_8_hold_in_whatever_phase_and_however_a_connection_ends() {
    let mut runs = JoinSet::new();
    for when in [When::SetUp, When::Initializing, When::Active, When::AtWork, When::TearingDown, When::Gone] {
        for how in [
            How::BridgeCloses,
            How::ClientCloses,
            How::Proxy(Harm::Close, To::Bridge),
            How::Proxy(Harm::Reset, To::Bridge),
            How::Proxy(Harm::HalfClose, To::Bridge),
            How::Proxy(Harm::HalfClose, To::Client),
        ] {
            runs.spawn(run(when, how));
        }
    }
    while let Some(run) = runs.join_next().await {
        run.unwrap();
    }
}
