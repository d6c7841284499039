//! Each fault does what it says, and nothing else.

use crate::common::channel_group::PROTOCOL;
use serde_json::{Value, json};
use std::time::Duration;
use tieline::testing::{Faults, Peer, faulty_pair};
use tokio::time::Instant;

const ADDED: &str = "channelgroup.channel.added";

/// Two scripts, so that what arrives is seen as it is, and what does harm to their connection.
fn peers() -> (Peer, Peer, Faults) {
    let (here, there, faults) = faulty_pair();
    let patience = Duration::from_secs(1);
    (Peer::over(&PROTOCOL, here).patience(patience), Peer::over(&PROTOCOL, there).patience(patience), faults)
}

async fn send(peer: &mut Peer, numbers: std::ops::Range<u32>) {
    for number in numbers {
        peer.raise(ADDED, "s1.g1", json!({ "endpoint": number })).await;
    }
}

/// The numbers of what arrives, until nothing more does.
async fn arrived(peer: &mut Peer) -> Vec<u64> {
    let mut numbers = Vec::new();
    while let Some(message) = peer.receive().await {
        numbers.push(message["body"]["endpoint"].as_u64().unwrap());
    }
    numbers
}

#[tokio::test(start_paused = true)]
async fn without_harm_everything_arrives_in_order() {
    let (mut one, mut other, faults) = peers();
    send(&mut one, 0..5).await;
    send(&mut other, 5..8).await;
    assert_eq!((arrived(&mut other).await, arrived(&mut one).await), (vec![0, 1, 2, 3, 4], vec![5, 6, 7]));
    assert_eq!((faults.forth().passed(), faults.back().passed(), faults.forth().dropped()), (5, 3, 0));
}

#[tokio::test(start_paused = true)]
async fn a_paused_direction_holds_everything_and_the_other_one_goes_on() {
    let (mut one, mut other, faults) = peers();
    faults.forth().pause();
    send(&mut one, 0..3).await;
    send(&mut other, 3..4).await;
    assert_eq!((arrived(&mut other).await, arrived(&mut one).await), (vec![], vec![3]));
    faults.forth().resume();
    assert_eq!(arrived(&mut other).await, [0, 1, 2]);
}

#[tokio::test(start_paused = true)]
async fn whoever_sends_more_than_a_paused_direction_holds_waits() {
    let (mut one, mut other, faults) = peers();
    faults.forth().pause();
    let long = json!({ "endpoint": 1, "x": "x".repeat(40_000) });
    let sending = async {
        for _ in 0..4 {
            one.raise(ADDED, "s1.g1", long.clone()).await;
        }
        Instant::now()
    };
    let resuming = async {
        tokio::time::sleep(Duration::from_secs(5)).await;
        let resumed = Instant::now();
        faults.forth().resume();
        (arrived(&mut other).await.len(), resumed)
    };
    let (sent, (arrived, resumed)) = tokio::join!(sending, resuming);
    assert_eq!(arrived, 4);
    assert!(sent >= resumed);
}

#[tokio::test(start_paused = true)]
async fn a_delay_is_kept_to_the_millisecond_and_keeps_the_order() {
    let (mut one, mut other, faults) = peers();
    faults.forth().delay(Duration::from_millis(700));
    let began = Instant::now();
    send(&mut one, 0..1).await;
    faults.forth().delay(Duration::ZERO);
    send(&mut one, 1..2).await;
    assert_eq!(other.receive().await.map(|message: Value| message["body"]["endpoint"].clone()), Some(json!(0)));
    assert_eq!(began.elapsed(), Duration::from_millis(700));
    assert_eq!(arrived(&mut other).await, [1]);
}

#[tokio::test(start_paused = true)]
async fn frames_are_lost_doubled_and_swapped_one_by_one() {
    let (mut one, mut other, faults) = peers();
    faults.forth().drop_next();
    faults.forth().pass_next();
    faults.forth().double_next();
    faults.forth().swap_next();
    send(&mut one, 0..6).await;
    assert_eq!(arrived(&mut other).await, [1, 2, 2, 4, 3, 5]);
    assert_eq!(faults.forth().dropped(), 1);
    // Nothing follows it, so it comes at the end.
    faults.forth().swap_next();
    send(&mut one, 6..7).await;
    assert_eq!(arrived(&mut other).await.len(), 0);
    one.close().await;
    assert_eq!(arrived(&mut other).await, [6]);
}

#[tokio::test(start_paused = true)]
async fn every_frame_that_matches_is_lost_until_no_more() {
    let (mut one, mut other, faults) = peers();
    faults.forth().drop_if(|message| message["body"]["endpoint"].as_u64().is_some_and(|number| number % 2 == 0));
    send(&mut one, 0..5).await;
    faults.forth().drop_none();
    send(&mut one, 6..7).await;
    assert_eq!(arrived(&mut other).await, [1, 3, 6]);
    assert_eq!(faults.forth().dropped(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_direction_ends_at_the_byte_that_is_said() {
    for bytes in [0, 1, 4, 50, 99, 100, 250] {
        let (mut one, mut other, faults) = peers();
        faults.forth().cut_after(bytes);
        let text = json!({ "header": { "type": "x".repeat(74) } }).to_string();
        assert_eq!(4 + text.len(), 100, "a frame of a hundred bytes");
        for _ in 0..4 {
            one.send_bytes(&[&96_u32.to_be_bytes()[..], text.as_bytes()].concat()).await;
        }
        let mut whole = 0;
        while other.receive().await.is_some() {
            whole += 1;
        }
        assert_eq!(whole, bytes / 100, "{bytes}");
        // The other direction goes on until somebody notices.
        send(&mut other, 1..2).await;
        assert_eq!(arrived(&mut one).await, [1]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_cut_loses_what_is_under_way_in_both_directions() {
    let (mut one, mut other, faults) = peers();
    faults.forth().pause();
    send(&mut one, 0..2).await;
    send(&mut other, 2..3).await;
    faults.cut();
    faults.forth().resume();
    assert_eq!((arrived(&mut other).await, arrived(&mut one).await), (vec![], vec![]));
    assert_eq!((faults.forth().dropped(), faults.back().dropped()), (2, 1));
    other.expect_end().await;
}
