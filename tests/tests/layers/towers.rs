//! Tower's own layers.

use super::talk::{BUSY, TOO_LATE, Talk, create, text};
use crate::common::desk::SECRET;
use std::time::Duration;
use tieline::Settings;
use tokio::time::Instant;
use tower::ServiceBuilder;
use tower::buffer::BufferLayer;
use tower::limit::{ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer, RateLimitLayer};
use tower::load_shed::LoadShedLayer;
use tower::timeout::TimeoutLayer;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn a_timeout_answers_with_a_failure_and_drops_the_handler_before_the_next_message() {
    let talk = Talk::answering(|client| client.layer(TimeoutLayer::new(2 * SECOND)));
    let group = talk.group("s1.g1").await;
    let begun = Instant::now();
    let (late, next) = tokio::join!(create(&group, "forever"), create(&group, "next"));
    assert_eq!(text(late), TOO_LATE);
    next.unwrap();
    assert_eq!(begun.elapsed().as_secs(), 2, "the description's own deadline is longer");
    let lines: Vec<_> = talk.desk.lines("").into_iter().filter(|line| line.contains("s1.g1 ")).collect();
    assert_eq!(lines[2..], ["begins: s1.g1 forever", "over: s1.g1 forever", "begins: s1.g1 next", "over: s1.g1 next"]);
    assert_eq!(talk.client.counts().stopped_by_layers, 1);
    talk.each_had_one_answer();
}

#[tokio::test(start_paused = true)]
async fn a_handlers_own_failure_and_panic_are_told_through_layers_as_without_them() {
    let talk = Talk::answering(|client| client.layer(TimeoutLayer::new(2 * SECOND)));
    let group = talk.group("s1.g1").await;
    assert_eq!(text(create(&group, "fail").await), "the line is taken");
    let panicked = text(create(&group, "panic").await);
    assert!(!panicked.contains(SECRET), "{panicked}");
    create(&group, "still here").await.unwrap();
    let counts = talk.client.counts();
    assert_eq!((counts.panics, counts.stopped_by_layers), (1, 0));
    talk.each_had_one_answer();
}

#[tokio::test(start_paused = true)]
async fn a_concurrency_limit_lets_so_many_handlers_of_a_connection_run_and_keeps_the_others_in_order() {
    let talk = Talk::answering(|client| client.layer(ConcurrencyLimitLayer::new(1)));
    let groups = [talk.group("s1.g1").await, talk.group("s1.g2").await, talk.group("s1.g3").await];
    let [one, two, three] = &groups;
    let free = async {
        talk.desk.logged("begins: s1.g1 wait gate").await;
        tokio::time::advance(SECOND).await;
        assert_eq!(talk.desk.lines("begins: s1.g2 b"), [] as [&str; 0]);
        talk.desk.open("gate");
    };
    let (a, b, c, ()) = tokio::join!(create(one, "wait gate"), create(two, "b"), create(three, "c"), free);
    a.and(b).and(c).unwrap();
    let begun = talk.desk.lines("begins: ");
    assert_eq!(begun[3..], ["begins: s1.g1 wait gate", "begins: s1.g2 b", "begins: s1.g3 c"]);
    talk.each_had_one_answer();
}

#[tokio::test(start_paused = true)]
async fn what_waits_for_a_limit_meets_its_deadline_and_gives_up_its_place() {
    let limit = GlobalConcurrencyLimitLayer::new(1);
    let patient = Talk::answering(|client| client.layer(limit.clone()));
    let hasty = Talk::answering(|client| {
        let settings = Settings::default().deadline(2 * SECOND);
        client.settings(settings).layer(limit)
    });
    let holder = patient.group("s1.g1").await;
    let (one, two, three) = (hasty.group("s1.g1").await, hasty.group("s1.g2").await, hasty.group("s1.g3").await);
    let waiting = async {
        patient.desk.logged("begins: s1.g1 wait gate").await;
        let third = async {
            tokio::time::sleep(SECOND).await;
            create(&three, "c").await.unwrap();
        };
        let free = async {
            tokio::time::sleep(2 * SECOND + SECOND / 2).await;
            patient.desk.open("gate");
        };
        let (a, b, (), ()) = tokio::join!(create(&one, "a"), create(&two, "b"), third, free);
        assert_eq!((text(a).as_str(), text(b).as_str()), (TOO_LATE, TOO_LATE));
    };
    let (held, ()) = tokio::join!(create(&holder, "wait gate"), waiting);
    held.unwrap();
    assert_eq!(hasty.client.counts().deadlines_missed, 2);
    assert_eq!(hasty.desk.lines("begins: ")[3..], ["begins: s1.g3 c"]);
    hasty.each_had_one_answer();
}

#[tokio::test(start_paused = true)]
async fn one_limit_holds_for_all_connections_that_share_it() {
    let limit = GlobalConcurrencyLimitLayer::new(1);
    let here = Talk::answering(|client| client.layer(limit.clone()));
    let there = Talk::answering(|client| client.layer(limit));
    let (one, two) = (here.group("s1.g1").await, there.group("s1.g1").await);
    let free = async {
        here.desk.logged("begins: s1.g1 wait gate").await;
        tokio::time::advance(SECOND).await;
        assert_eq!(there.desk.lines("begins: s1.g1 b"), [] as [&str; 0]);
        here.desk.open("gate");
    };
    let (a, b, ()) = tokio::join!(create(&one, "wait gate"), create(&two, "b"), free);
    a.and(b).unwrap();
}

#[tokio::test(start_paused = true)]
async fn shed_load_is_answered_with_a_failure_that_says_so() {
    let layers = ServiceBuilder::new().layer(LoadShedLayer::new()).layer(ConcurrencyLimitLayer::new(1));
    let talk = Talk::answering(|client| client.layer(layers));
    let (one, two) = (talk.group("s1.g1").await, talk.group("s1.g2").await);
    let shed = async {
        talk.desk.logged("begins: s1.g1 wait gate").await;
        assert_eq!(text(create(&two, "b").await), BUSY);
        talk.desk.open("gate");
    };
    let (a, ()) = tokio::join!(create(&one, "wait gate"), shed);
    a.unwrap();
    create(&two, "again").await.unwrap();
    assert_eq!(talk.client.counts().stopped_by_layers, 1);
    talk.each_had_one_answer();
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_spreads_what_comes_over_time() {
    let talk = Talk::answering(|client| client.layer(RateLimitLayer::new(2, SECOND)));
    let group = talk.group("s1.g1").await;
    let begun = Instant::now();
    for number in 0..6 {
        create(&group, &format!("number {number}")).await.unwrap();
    }
    // The first window has one place left after the initialization.
    assert_eq!(begun.elapsed().as_secs(), 3);
    talk.each_had_one_answer();
}

#[tokio::test(start_paused = true)]
async fn a_buffer_may_call_the_handlers_from_a_task_of_its_own() {
    let layers = ServiceBuilder::new().layer(BufferLayer::new(8)).layer(TimeoutLayer::new(2 * SECOND));
    let talk = Talk::answering(|client| client.layer(layers));
    let group = talk.group("s1.g1").await;
    create(&group, "one").await.unwrap();
    assert_eq!(text(create(&group, "forever").await), TOO_LATE);
    create(&group, "two").await.unwrap();
    talk.each_had_one_answer();
}
