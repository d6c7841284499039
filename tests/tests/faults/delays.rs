//! A connection that is slow, or that stands still for a while, and is not lost.

use super::proxy::{Harm, Plan, To};
use super::talk::{TARGET, Talk, create};
use crate::common::desk::Desk;
use std::time::Duration;
use tieline::{CallError, Settings};

const UNHARMED: Plan = Plan { harm: Harm::Close, to: To::Bridge, after: None };

#[tokio::test]
async fn laws_1_to_4_hold_when_every_byte_comes_by_itself() {
    let talk = Talk::begin(UNHARMED, Desk::with("raise 1", "", &[]), 1, Settings::default()).await;
    let group = talk.group();
    group.init().await.unwrap();
    let mut outcomes = Vec::new();
    for _ in 0..3 {
        let (one, two) = tokio::join!(create(&group, "raise 2; yield"), create(&group, "fail"));
        outcomes.extend([one, two]);
    }
    group.dispose().await.unwrap();
    talk.bridge.close();
    talk.check(&outcomes, "byte by byte").await;
    assert_eq!(talk.ear.lines("heard").len(), 4);
}

#[tokio::test]
async fn law_7_a_connection_that_stands_still_costs_the_calls_on_it_and_nothing_else() {
    let deadline = Duration::from_millis(150);
    let talk = Talk::begin(UNHARMED, Desk::new(), 1 << 10, Settings::default().deadline(deadline)).await;
    let group = talk.group();
    group.init().await.unwrap();
    const SCRIPT: &str = "wait gate; raise late";
    let ((_, outcome), ()) = tokio::join!(create(&group, SCRIPT), async {
        talk.desk.logged(&format!("begins: {TARGET} {SCRIPT}")).await;
        talk.proxy.open(false);
        talk.desk.open("gate");
    });
    let Err(CallError::Deadline { sent: true, .. }) = outcome else { panic!("{outcome:?}") };
    assert!(talk.ear.lines("heard").is_empty());
    talk.proxy.open(true);
    talk.ear.logged(&format!("heard: {TARGET} late")).await;
    // The late answer comes before this one's.
    create(&group, "next").await.1.unwrap();
    let counts = talk.bridge.counts();
    assert_eq!((counts.calls_given_up, counts.late_answers), (1, 1));
    assert_eq!(talk.bridge.end(), None);
}
