//! The laws hold whatever a layer does.

use super::naughty::{INSIDE, Kept, Naughty, Way};
use super::talk::{TOO_LATE, Talk, create, text};
use std::time::Duration;
use tieline::{CallError, Failure, Settings};
use tower::Service;
use tower::limit::ConcurrencyLimitLayer;

/// A talk whose client has a layer that does this, and an own deadline that is shorter than the bridge's patience.
fn talk(way: Way, kept: &Kept) -> Talk {
    let naughty = Naughty(way, kept.clone());
    Talk::answering(|client| client.settings(Settings::default().deadline(Duration::from_secs(5))).layer(naughty))
}

/// Law 1 and law 2 with this way of being wrong: one answer, then the next message of the same target is handled, and those
/// of another one all the while.
async fn is_answered_once(way: Way, script: &str, expected: &str) {
    let kept = Kept::default();
    let talk = talk(way, &kept);
    let group = talk.group("s1.g1").await;
    create(&group, "fine").await.unwrap();
    let next = "next; yield; fine";
    let (bad, next) = if expected == TOO_LATE {
        // What waits behind it all the time is too late, too.
        (create(&group, script).await, create(&group, next).await)
    } else {
        tokio::join!(create(&group, script), create(&group, next))
    };
    assert_eq!(text(bad), expected, "{way:?}");
    assert!(!expected.contains(INSIDE));
    match way {
        Way::IsNeverReady => assert_eq!(text(next), TOO_LATE),
        _ => next.unwrap(),
    }
    let handled = talk.desk.lines("").into_iter().filter(|line| line.contains("s1.g1 ")).collect::<Vec<_>>();
    for pair in handled.chunks(2) {
        assert_eq!(pair[0].strip_prefix("begins: "), pair[1].strip_prefix("over: "), "law 2, {way:?}: {handled:?}");
    }
    talk.each_had_one_answer();
    // What it kept is worth nothing, and the handler is released once, when its time comes.
    talk.bridge.close();
    talk.client.ended().await;
    assert_eq!(talk.desk.lines("released: ").len(), 1, "law 5, {way:?}");
}

#[tokio::test(start_paused = true)]
async fn law_1_each_call_has_one_answer_whatever_a_layer_does() {
    for way in [
        Way::Fails,
        Way::PanicsInItsCall,
        Way::PanicsInItsFuture,
        Way::PanicsWhenAskedWhetherItIsReady,
        Way::SaysThatItIsBroken,
        Way::KeepsTheMessage,
        Way::KeepsTheHandlersFuture,
        Way::HandsOnInATaskAndFails,
    ] {
        is_answered_once(way, "bad", Failure::GENERAL).await;
        is_answered_once(way, "bad; forever", Failure::GENERAL).await;
    }
    is_answered_once(Way::KeepsTheHandlersFutureAfterItBegan, "bad; forever", Failure::GENERAL).await;
    is_answered_once(Way::AnswersItself, "bad", "not today").await;
    for way in [Way::NeverAnswers, Way::HandsOnAndNeverAnswers, Way::IsNeverReady] {
        is_answered_once(way, "bad", TOO_LATE).await;
    }
}

#[tokio::test(start_paused = true)]
async fn law_1_the_answer_of_another_message_is_not_sent() {
    let kept = Kept::default();
    let talk = talk(Way::GivesTheAnswerOfAnother, &kept);
    let (one, two) = (talk.group("s1.g1").await, talk.group("s1.g2").await);
    // The first has nothing to take yet and leaves its own answer; the second takes that.
    assert_eq!(text(create(&one, "bad").await), Failure::GENERAL);
    assert_eq!(text(create(&two, "bad").await), Failure::GENERAL);
    talk.each_had_one_answer();
}

#[tokio::test(start_paused = true)]
async fn law_1_a_layer_that_calls_a_service_which_is_not_ready_harms_that_message_alone() {
    let kept = Kept::default();
    let naughty = Naughty(Way::CallsWithoutAsking, kept);
    let talk = Talk::answering(|client| client.layer(ConcurrencyLimitLayer::new(1)).layer(naughty));
    let group = talk.bridge.channel_group("s1.g1", ()).unwrap();
    // Tower's limit panics when it is called unasked.
    let refused = group.init().await.unwrap_err();
    assert!(matches!(refused, CallError::Failed { message, .. } if &*message == Failure::GENERAL));
    assert_eq!(talk.client.counts().panics, 1);
    talk.each_had_one_answer();
}

#[tokio::test(start_paused = true)]
async fn law_2_a_message_that_was_kept_reaches_no_handler_after_its_answer() {
    let kept = Kept::default();
    let talk = talk(Way::KeepsTheMessage, &kept);
    let group = talk.group("s1.g1").await;
    assert_eq!(text(create(&group, "bad").await), Failure::GENERAL);
    let message = kept.messages.lock().unwrap().pop().unwrap();
    assert_eq!(message.name(), "channelgroup.request.createchannel");
    // A way to the handlers that somebody else kept, too.
    let next = std::sync::Arc::new(std::sync::Mutex::new(None));
    let stolen = next.clone();
    let other = Talk::answering(|client| {
        client.layer(tower::layer::layer_fn(move |inner: tieline::layer::Next| {
            *stolen.lock().unwrap() = Some(inner.clone());
            inner
        }))
    });
    let mut inner = next.lock().unwrap().take().unwrap();
    let error = inner.call(message).await.unwrap_err();
    assert_eq!(error.to_string(), "the message was answered already");
    assert_eq!(talk.desk.lines("begins: s1.g1 bad"), [] as [&str; 0]);
    drop(other);
}

#[tokio::test(start_paused = true)]
async fn law_2_a_handler_that_a_layer_moved_to_a_task_is_dropped_with_its_answer() {
    let kept = Kept::default();
    let talk = talk(Way::HandsOnInATaskAndFails, &kept);
    let group = talk.group("s1.g1").await;
    assert_eq!(text(create(&group, "bad; forever").await), Failure::GENERAL);
    assert_eq!(talk.desk.lines("begins: s1.g1 bad"), ["begins: s1.g1 bad; forever"]);
    assert_eq!(talk.desk.lines("over: s1.g1 bad"), ["over: s1.g1 bad; forever"]);
    create(&group, "next").await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn law_5_disposal_through_layers_answers_and_then_releases() {
    let kept = Kept::default();
    let talk = talk(Way::Fails, &kept);
    let group = talk.group("s1.g1").await;
    group.dispose().await.unwrap();
    talk.desk.logged("released: s1.g1 disposed").await;
    assert_eq!(talk.desk.lines("released: "), ["released: s1.g1 disposed"]);
    talk.each_had_one_answer();
}

#[tokio::test(start_paused = true)]
async fn law_1_what_waits_for_layers_is_answered_when_this_side_closes() {
    let kept = Kept::default();
    let talk = talk(Way::NeverAnswers, &kept);
    let group = talk.group("s1.g1").await;
    let close = async {
        tokio::task::yield_now().await;
        talk.client.close();
    };
    let (one, two, ()) = tokio::join!(create(&group, "bad"), create(&group, "behind"), close);
    assert_eq!(text(one), "the connection is being closed");
    assert_eq!(text(two), "the connection is being closed");
    talk.client.ended().await;
    talk.each_had_one_answer();
}
