//! Snapshots.

use super::peer::{bridge_alone, event, initialized};
use super::talk::{Talk, create};
use crate::common::desk::Desk;
use serde_json::json;
use std::time::Duration;
use tieline::Phase;
use tieline::snapshot::HeldBy;

async fn settle() {
    tokio::time::sleep(Duration::from_millis(1)).await;
}

#[tokio::test(start_paused = true)]
async fn a_snapshot_says_what_is_under_way_and_for_how_long() {
    let talk = Talk::begin(Desk::new());
    let (group, _rest) = (talk.group("s1.g1").await, talk.group("s1.g2").await);
    let look = async {
        talk.desk.logged("begins: s1.g1 wait gate").await;
        tokio::time::sleep(Duration::from_millis(1500)).await;
        let (client, bridge) = (talk.client.snapshot(), talk.bridge.snapshot());
        talk.desk.open("gate");
        (client, bridge)
    };
    let (one, two, (client, bridge)) = tokio::join!(create(&group, "wait gate"), create(&group, "b"), look);
    one.and(two).unwrap();

    let [busy, resting] = &client.destinations[..] else { panic!("{client}") };
    assert_eq!(
        (busy.target.as_str(), busy.destination, busy.phase, busy.waiting),
        ("s1.g1", "channel-group", Phase::Active, 1)
    );
    let handling = busy.handling.as_ref().unwrap();
    assert_eq!(handling.name, "channelgroup.request.createchannel");
    assert_eq!(handling.running_for.as_millis(), 1500);
    assert_eq!(handling.time_left.unwrap().as_millis(), 28_500);
    assert_eq!((&resting.handling, resting.waiting, &resting.held_by), (&None, 0, &None));
    assert_eq!(client.waiting, 1);
    let [first, second] = &bridge.calls[..] else { panic!("{bridge}") };
    assert_eq!(first.request_id, handling.request_id.clone().unwrap());
    assert_eq!((first.waiting_for.as_millis(), second.waiting_for.as_millis()), (1500, 1500));
    assert_eq!(bridge.counts.frames_sent, 4);

    let shown = client.to_string();
    let id = &first.request_id;
    let expected = format!(
        "the client's side of `channel-group` is open\n\
         2 destinations\n  \
         s1.g1: channel-group, active, 1 message waits, handles `channelgroup.request.createchannel` for 1.5s (28.5s left), \
         request id {id}\n  \
         s1.g2: channel-group, active\n\
         0 calls wait for their answers\n\
         1 message (",
    );
    assert!(shown.starts_with(&expected), "{shown}\n{expected}");
    assert!(shown.ends_with("counted: frames received 4, frames sent 2, successes 2"), "{shown}");
    assert!(
        bridge
            .to_string()
            .contains(&format!("`channelgroup.request.createchannel` to s1.g1 for 1.5s, request id {id}"))
    );
}

#[tokio::test(start_paused = true)]
async fn a_snapshot_says_what_holds_events() {
    let (bridge, mut peer) = bridge_alone();
    let (one, _two) = (bridge.channel_group("s1.g1", ()).unwrap(), bridge.channel_group("s1.g2", ()).unwrap());
    let init = async {
        let asked = peer.receive().await;
        let channels =
            json!({"channels": [{"end-point": "1001", "type": "EMAIL"}, {"end-point": "1\n2", "type": "EMAIL"}]});
        peer.send(initialized(&asked, channels)).await;
        for target in ["s1.g1", "s1.g2", "s1.g2"] {
            peer.send(event(target)).await;
        }
    };
    let (answer, ()) = tokio::join!(one.init(), init);
    answer.unwrap();
    settle().await;
    let snapshot = bridge.snapshot();
    let [one, two] = &snapshot.destinations[..] else { panic!("{snapshot}") };
    assert_eq!(one.held_by, Some(HeldBy::Children { keys: vec!["1\n2".into(), "1001".into()], count: 2 }));
    assert_eq!((two.held_by.clone(), two.phase, two.waiting), (Some(HeldBy::NotInitialized), Phase::SetUp, 2));
    assert_eq!(snapshot.held, 3);
    let shown = snapshot.to_string();
    assert!(
        shown.contains(
            "s1.g1: channel-group, active, 1 message waits, held until 2 children are reported: 1\\n2, 1001\n"
        ),
        "{shown}"
    );
    assert!(shown.contains("s1.g2: channel-group, setup, 2 messages wait, held until it is initialized\n"), "{shown}");
}

#[tokio::test(start_paused = true)]
async fn a_snapshot_is_bounded_and_shows_what_has_something_to_do_first() {
    let talk = Talk::begin(Desk::new());
    let targets: Vec<String> = (0..5000).map(|number| format!("s1.g{number:04}")).collect();
    let mut groups = Vec::new();
    for target in &targets {
        let group = talk.bridge.channel_group(target, ()).unwrap();
        group.init().await.unwrap();
        groups.push(group);
    }
    let look = async {
        talk.desk.logged("begins: s1.g4711 wait gate").await;
        let snapshots = (talk.client.snapshot(), talk.client.snapshot_of(1), talk.client.snapshot_of(0));
        talk.desk.open("gate");
        snapshots
    };
    let (answer, (hundred, one, none)) = tokio::join!(create(&groups[4711], "wait gate"), look);
    answer.unwrap();
    assert_eq!((hundred.destinations.len(), hundred.destinations_left_out), (100, 4900));
    assert!(hundred.destinations.iter().any(|known| known.target.as_str() == "s1.g4711"));
    assert_eq!(one.destinations[0].target.as_str(), "s1.g4711");
    assert!(one.to_string().contains("\n5000 destinations\n  s1.g4711: "), "{one}");
    assert!(one.to_string().contains("\n  and 4999 more\n"), "{one}");
    assert_eq!((none.destinations.len(), none.destinations_left_out), (0, 5000));
}

#[tokio::test(start_paused = true)]
async fn the_calls_that_wait_longest_come_first_and_what_was_dropped_is_counted() {
    let (bridge, mut peer) = bridge_alone();
    let groups: Vec<_> = ["s1.g1", "s1.g2", "s1.g3"].map(|target| bridge.channel_group(target, ()).unwrap()).into();
    let calls = groups.iter().enumerate().map(|(number, group)| async move {
        tokio::time::sleep(Duration::from_secs(number as u64)).await;
        group.init().await
    });
    let look = async {
        tokio::time::sleep(Duration::from_secs(3)).await;
        peer.send(event("s9.g9")).await;
        settle().await;
        let snapshot = bridge.snapshot_of(2);
        bridge.close();
        snapshot
    };
    let (_lost, snapshot) = tokio::join!(futures_util::future::join_all(calls), look);
    let times: Vec<_> = snapshot.calls.iter().map(|call| (call.target.as_str(), call.waiting_for.as_secs())).collect();
    assert_eq!(times, [("s1.g1", 3), ("s1.g2", 2)]);
    assert_eq!(snapshot.calls_left_out, 1);
    assert!(snapshot.to_string().contains("3 calls wait for their answers\n"), "{snapshot}");
    assert!(snapshot.to_string().contains("unknown targets 1"), "{snapshot}");
    bridge.ended().await;
    let after = bridge.snapshot();
    assert!(
        after.to_string().starts_with("the bridge's side of `channel-group` ended: this side closed the connection\n"),
        "{after}"
    );
    assert_eq!(after.calls.len(), 0);
}
