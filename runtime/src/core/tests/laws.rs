//! One law at a time, on paths that are written down.

use super::table::{CREATE, DISPOSE, INIT};
use super::world::{World, done, failed};
use crate::core::{CallKey, Ending, Key, Registry, Side};
use crate::errors::{CallError, EventError, OpenError};
use crate::phase::Phase;
use crate::release::Release;
use crate::settings::Settings;
use bytes::Bytes;
use std::time::Duration;

const TARGET: &str = "s.g";

/// A world with one group that is initialized and has no children.
fn active() -> (World, Key) {
    let (mut world, key, init) = initializing(TARGET);
    world.finish_answerer(0, done(r#"{"children":[]}"#));
    world.deliver_all();
    assert!(matches!(world.answer(init), Some(Ok(_))));
    (world, key)
}

/// A world whose answerer works on the initialization of a group.
fn initializing(target: &str) -> (World, Key, CallKey) {
    let mut world = World::new(Settings::default());
    let key = world.open(target).unwrap();
    let init = world.call(key, target, INIT, "{}").unwrap();
    world.deliver_all();
    assert_eq!(world.answerer.at_work.len(), 1);
    (world, key, init)
}

#[test]
fn law_1_every_way_in_which_a_handler_ends_is_one_answer() {
    let unreadable = crate::codec::Cursor::new("[").string().unwrap_err();
    for (ending, outcome) in [
        (done("{}"), "A group.create OK"),
        (failed("no"), "A group.create BAD"),
        (Ending::Panicked, "A group.create BAD"),
        (Ending::DeadlineMissed, "A group.create BAD"),
        (Ending::Unreadable(unreadable), "A group.create BAD"),
        (done(&format!("{{\"long\":\"{}\"}}", "x".repeat(600))), "A group.create BAD"),
    ] {
        let (mut world, key) = active();
        let call = world.call(key, TARGET, CREATE, "{}").unwrap();
        world.deliver_all();
        let before = world.answered.len();
        let work = world.finish_answerer(0, ending);
        // The handler's second ending, as a race between its end and its deadline would bring it, is no second answer.
        world.answerer.link.lock().finish(work.key, work.serial, done("{}"), None);
        world.collect();
        assert_eq!(world.sent()[before..], [outcome.to_owned()]);
        world.deliver_all();
        assert_eq!(world.answer(call).unwrap().is_ok(), outcome.ends_with("OK"));
    }
}

#[test]
fn law_1_what_no_handler_can_take_is_answered_all_the_same() {
    let (mut world, _) = active();
    let long_name = "n".repeat(590);
    for (frame, sent) in [
        (
            r#"{"head":{"k":"R","n":"group.nothing","to":"s.g","id":"0190a5b0-0000-7000-8000-000000000001"}}"#,
            "A group.nothing BAD",
        ),
        (
            r#"{"head":{"k":"R","n":"group.create","to":"s.h","id":"0190a5b0-0000-7000-8000-000000000002"}}"#,
            "A group.create BAD",
        ),
        (r#"{"head":{"k":"R","n":"group.create","to":"s.g","id":"not a uuid"}}"#, "A group.create BAD"),
        (r#"{"head":{"k":"R","to":"s.g","id":"0190a5b0-0000-7000-8000-000000000003"}}"#, "A  BAD"),
        (r#"{"head":{"k":"R","n":"a","n":"b","to":"s.g","id":"0190a5b0-0000-7000-8000-000000000004"}}"#, "A  BAD"),
        (
            r#"{"head":{"k":"R","n":"group.create","to":"s.g","id":"0190a5b0-0000-7000-8000-000000000005"},"rest":{]"#,
            "A group.create BAD",
        ),
        (
            &format!(
                r#"{{"head":{{"k":"R","n":"{long_name}","to":"s.g","id":"0190a5b0-0000-7000-8000-000000000006"}}}}"#
            ),
            "A  BAD",
        ),
    ] {
        let before = world.answered.len();
        world.give_answerer(Bytes::copy_from_slice(frame.as_bytes()));
        assert_eq!(world.sent()[before..], [sent.to_owned()], "{frame}");
    }
}

#[test]
fn law_1_a_request_id_is_answered_once_and_echoed_as_it_came() {
    let (mut world, _) = active();
    let frame = r#"{"head":{"k":"R","n":"group.create","to":"s.g","id":"0190A5B0-0000-7000-8000-00000000000F"}}"#;
    let again = frame.replace("A5B0", "a5b0");
    let before = world.answered.len();
    world.give_answerer(Bytes::copy_from_slice(frame.as_bytes()));
    world.give_answerer(Bytes::copy_from_slice(again.as_bytes()));
    assert_eq!(world.answerer.at_work.len(), 1);
    world.finish_answerer(0, done("{}"));
    world.give_answerer(Bytes::copy_from_slice(frame.as_bytes()));
    assert_eq!(world.answered.len(), before + 1);
    assert_eq!(world.answered[before]["head"]["id"], "0190A5B0-0000-7000-8000-00000000000F");
    assert_eq!(world.answerer.link.lock().counts.repeated_request_ids, 2);
}

#[test]
fn law_2_one_target_is_served_in_order_and_others_side_by_side() {
    let (mut world, one) = active();
    let other = world.open("s.h").unwrap();
    world.call(other, "s.h", INIT, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    for number in 0..3 {
        world.call(one, TARGET, CREATE, &format!("{{\"n\":{number}}}")).unwrap();
    }
    world.call(other, "s.h", CREATE, "{}").unwrap();
    world.deliver_all();
    let at_work: Vec<_> = world.answerer.at_work.iter().map(|work| (work.target.as_str(), &*work.body)).collect();
    assert_eq!(at_work, [("s.g", r#"{"n":0}"#), ("s.h", "{}")], "a slow destination delays no other one");
    for number in 0..3 {
        let place = world.answerer.at_work.iter().position(|work| work.target.as_str() == TARGET).unwrap();
        assert_eq!(world.finish_answerer(place, done("{}")).body, format!("{{\"n\":{number}}}"));
    }
}

#[test]
fn law_3_an_event_of_the_initialization_leaves_behind_its_answer() {
    let (mut world, _, _) = initializing(TARGET);
    let work = &world.answerer.at_work[0];
    let (key, epoch, target) = (work.key, work.epoch, work.target.clone());
    world.raise(key, &target, epoch, None, r#"{"e":1}"#).unwrap();
    assert_eq!(world.sent(), [""; 0]);
    world.finish_answerer(0, done("{}"));
    assert_eq!(world.sent(), ["A group.init OK", "E group.added"]);
}

#[test]
fn law_3_an_event_of_a_failed_initialization_never_leaves() {
    let (mut world, asker_key, init) = initializing(TARGET);
    let work = &world.answerer.at_work[0];
    let (key, epoch, target) = (work.key, work.epoch, work.target.clone());
    world.raise(key, &target, epoch, None, "{}").unwrap();
    world.finish_answerer(0, failed("not now"));
    assert_eq!(world.sent(), ["A group.init BAD"]);
    assert_eq!(world.answerer.link.lock().counts.raised_events_dropped, 1);
    let refused = world.raise(key, &target, epoch, None, "{}");
    assert!(matches!(refused, Err(EventError::Phase { phase: Phase::SetUp, .. })), "{refused:?}");
    world.deliver_all();
    assert!(matches!(world.answer(init), Some(Err(CallError::Failed { .. }))));

    // The next initialization has a handle of its own; the old one stays shut.
    world.call(asker_key, TARGET, INIT, "{}").unwrap();
    world.deliver_all();
    let fresh = world.answerer.at_work[0].epoch;
    world.finish_answerer(0, done("{}"));
    assert!(world.raise(key, &target, epoch, None, "{}").is_err());
    assert!(world.raise(key, &target, fresh, None, "{}").is_ok());
}

#[test]
fn law_3_an_event_can_be_put_behind_the_answer_of_a_request() {
    let (mut world, asker_key) = active();
    world.call(asker_key, TARGET, CREATE, "{}").unwrap();
    world.deliver_all();
    let work = &world.answerer.at_work[0];
    let (key, epoch, serial, target) = (work.key, work.epoch, work.serial, work.target.clone());
    world.raise(key, &target, epoch, Some(serial), "{}").unwrap();
    world.raise(key, &target, epoch, None, "{}").unwrap();
    world.finish_answerer(0, done("{}"));
    world.raise(key, &target, epoch, Some(serial), "{}").unwrap();
    assert_eq!(world.sent()[1..], ["E group.added", "A group.create OK", "E group.added", "E group.added"]);
}

#[test]
fn law_4_events_wait_for_the_children_and_come_out_in_order() {
    let (mut world, key, _) = initializing(TARGET);
    let work = &world.answerer.at_work[0];
    let (there, epoch, target) = (work.key, work.epoch, work.target.clone());
    world.raise(there, &target, epoch, None, r#"{"e":0}"#).unwrap();
    world.finish_answerer(0, done(r#"{"children":["a","b","a"]}"#));
    world.raise(there, &target, epoch, None, r#"{"e":1}"#).unwrap();
    world.deliver_all();
    assert_eq!(world.asker.link.lock().counts.events_held, 2);
    assert!(!world.report(key, "c"), "the answer did not name it");
    for child in ["a", "b"] {
        assert!(world.report(key, child));
        assert!(world.asker.at_work.is_empty(), "a duplicate counts separately");
    }
    world.raise(there, &target, epoch, None, r#"{"e":2}"#).unwrap();
    world.deliver_all();
    assert!(world.report(key, "a"));
    for number in 0..3 {
        assert_eq!(world.finish_asker(0).body, format!("{{\"e\":{number}}}"));
    }

    // A second initialization is answered and closes no gate again.
    world.call(key, TARGET, INIT, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(0, done(r#"{"children":["z"]}"#));
    world.raise(there, &target, epoch, None, r#"{"e":3}"#).unwrap();
    world.deliver_all();
    assert_eq!(world.finish_asker(0).body, r#"{"e":3}"#);
}

#[test]
fn law_4_a_gate_opens_at_its_deadline_and_is_counted() {
    let (mut world, key, _) = initializing(TARGET);
    let work = &world.answerer.at_work[0];
    let (there, epoch, target) = (work.key, work.epoch, work.target.clone());
    world.raise(there, &target, epoch, None, "{}").unwrap();
    world.finish_answerer(0, done(r#"{"children":["a"]}"#));
    world.deliver_all();
    let mut core = world.asker.link.lock();
    assert_eq!(core.take_closed_gates(), [key]);
    core.gate_deadline(key);
    core.gate_deadline(key);
    assert_eq!(core.counts.gates_timed_out, 1);
    assert!(core.has_work(), "the held event is handled now");
}

#[test]
fn law_5_dispose_is_answered_then_released_then_gone() {
    let (mut world, key) = active();
    let dispose = world.call(key, TARGET, DISPOSE, "{}").unwrap();
    world.deliver_all();
    assert!(world.answerer.releasing.is_empty());
    world.give_answerer(Bytes::from_static(
        br#"{"head":{"k":"R","n":"group.create","to":"s.g","id":"0190a5b0-0000-7000-8000-000000000001"}}"#,
    ));
    let work = world.finish_answerer(0, done("{}"));
    assert_eq!(
        world.sent()[1..],
        ["A group.dispose OK", "A group.create BAD"],
        "what waited is refused, after the answer"
    );
    assert_eq!(world.answerer.releasing, [(work.key, Release::Disposed)]);
    assert!(world.raise(work.key, &work.target, work.epoch, None, "{}").is_err());
    for id in 2..4 {
        // While it is being released and when it is gone: refused both times.
        let frame = format!(
            r#"{{"head":{{"k":"R","n":"group.create","to":"s.g","id":"0190a5b0-0000-7000-8000-00000000000{id}"}}}}"#
        );
        world.give_answerer(Bytes::from(frame));
        assert_eq!(world.sent().last().unwrap(), "A group.create BAD");
        if id == 2 {
            world.finish_release(Side::Responder, 0);
        }
    }
    world.deliver_all();
    assert!(matches!(world.answer(dispose), Some(Ok(_))));
    assert_eq!(world.asker.releasing, [(key, Release::Disposed)]);
    let late = world.call(key, TARGET, CREATE, "{}");
    assert!(matches!(late, Err(CallError::Phase { phase: Phase::Gone, .. })), "{late:?}");
    world.finish_release(Side::Requester, 0);
    assert!(world.open(TARGET).is_ok(), "the target may be used again");
}

#[test]
fn law_5_a_failed_disposal_returns_to_active() {
    let (mut world, key) = active();
    world.call(key, TARGET, DISPOSE, "{}").unwrap();
    let refused = world.call(key, TARGET, CREATE, "{}");
    assert!(matches!(refused, Err(CallError::Phase { phase: Phase::TearingDown, .. })));
    world.deliver_all();
    world.finish_answerer(0, failed("busy"));
    world.deliver_all();
    assert!(world.call(key, TARGET, CREATE, "{}").is_ok());
    world.deliver_all();
    assert_eq!(world.answerer.at_work.len(), 1);
}

#[test]
fn law_5_the_next_life_of_a_target_begins_when_the_last_one_is_released() {
    let (mut world, key) = active();
    let there = {
        world.call(key, TARGET, CREATE, "{}").unwrap();
        world.deliver_all();
        world.finish_answerer(0, done("{}"))
    };
    world.raise(there.key, &there.target, there.epoch, None, r#"{"life":1}"#).unwrap();
    world.deliver_all();
    assert!(matches!(world.open(TARGET), Err(OpenError::InUse { .. })));
    world.call(key, TARGET, DISPOSE, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    world.finish_release(Side::Responder, 0);
    assert!(world.asker.releasing.is_empty(), "its last event is still being handled");

    let next = world.open(TARGET).unwrap();
    world.call(next, TARGET, INIT, "{}").unwrap();
    world.deliver_all();
    let work = world.finish_answerer(0, done("{}"));
    world.raise(work.key, &work.target, work.epoch, None, r#"{"life":2}"#).unwrap();
    world.deliver_all();
    assert_eq!(world.asker.at_work.len(), 1, "one at a time, also across lives");
    assert_eq!(world.finish_asker(0).body, r#"{"life":1}"#);
    world.finish_release(Side::Requester, 0);
    assert_eq!(world.finish_asker(0).body, r#"{"life":2}"#);
}

#[test]
fn law_7_a_lost_connection_ends_every_call_and_releases_every_destination() {
    let (mut world, key) = active();
    let call = world.call(key, TARGET, CREATE, "{}").unwrap();
    world.deliver_to_answerer();
    world.cut();
    assert!(matches!(world.answer(call), Some(Err(CallError::Disconnected { sent: true, .. }))));
    assert!(matches!(world.call(key, TARGET, CREATE, "{}"), Err(CallError::Disconnected { sent: false, .. })));
    let reasons: Vec<_> = world.answerer.releasing.iter().map(|(_, reason)| *reason).collect();
    assert_eq!(reasons, [Release::ConnectionLost]);
}

#[test]
fn law_7_answers_that_nobody_waits_for_are_told_apart() {
    let (mut world, key) = active();
    let given_up = world.call(key, TARGET, CREATE, "{}").unwrap();
    world.deliver_all();
    world.asker.link.lock().give_up(given_up);
    world.finish_answerer(0, done("{}"));
    let answer = world.to_asker[0].clone();
    world.deliver_all();
    world.give_asker(answer.clone());
    let other = String::from_utf8(answer.to_vec()).unwrap();
    let id = &other[other.find("\"id\":\"").unwrap() + 6..][..36];
    world.give_asker(Bytes::from(other.replace(id, "0190a5b0-0000-7000-8000-000000000009")));
    world.give_asker(Bytes::from(other.replace(id, "x")));
    let counts = world.asker.link.lock().counts;
    assert_eq!((counts.late_answers, counts.second_answers, counts.answers_to_nothing), (1, 1, 2));
}

#[test]
fn law_7_an_answer_of_another_name_or_target_answers_nothing() {
    let (mut world, key) = active();
    let call = world.call(key, TARGET, CREATE, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(0, done("{}"));
    let answer = String::from_utf8(world.to_asker.pop_front().unwrap().to_vec()).unwrap();
    world.give_asker(Bytes::from(answer.replace("group.create", "group.dispose")));
    world.give_asker(Bytes::from(answer.replace("\"s.g\"", "\"s.h\"")));
    assert!(world.answer(call).is_none());
    assert_eq!(world.asker.link.lock().counts.mismatched_answers, 2);
    world.give_asker(Bytes::from(answer));
    assert!(matches!(world.answer(call), Some(Ok(_))));
}

#[test]
fn law_8_a_message_outside_its_phases_is_refused_on_both_sides() {
    let mut world = World::new(Settings::default());
    let key = world.open(TARGET).unwrap();
    let early = world.call(key, TARGET, CREATE, "{}");
    assert!(matches!(early, Err(CallError::Phase { phase: Phase::SetUp, .. })), "{early:?}");
    assert!(world.to_answerer.is_empty(), "it was never sent");

    world.call(key, TARGET, INIT, "{}").unwrap();
    world.deliver_all();
    world.give_answerer(Bytes::from_static(
        br#"{"head":{"k":"R","n":"group.create","to":"s.g","id":"0190a5b0-0000-7000-8000-000000000001"}}"#,
    ));
    world.finish_answerer(0, failed("no"));
    let refusal = world.answered.last().unwrap();
    assert_eq!(refusal["head"]["why"], "`group.create` is not possible in the phase `setup`");
}

#[test]
fn law_8_the_phase_is_judged_at_the_front_of_the_mailbox() {
    let (mut world, _, _) = initializing(TARGET);
    world.give_answerer(Bytes::from_static(
        br#"{"head":{"k":"R","n":"group.create","to":"s.g","id":"0190a5b0-0000-7000-8000-000000000001"}}"#,
    ));
    world.finish_answerer(0, done("{}"));
    assert_eq!(world.answerer.at_work[0].name, "group.create", "it arrived early and is legal now");
}

#[test]
fn a_target_belongs_to_one_connection_until_it_is_released() {
    let live = Registry::default();
    let mut worlds = [(); 2].map(|()| World::with_registry(Settings::default(), live.clone()));
    for world in &mut worlds {
        let key = world.open(TARGET).unwrap();
        world.call(key, TARGET, INIT, "{}").unwrap();
        world.deliver_all();
    }
    let [mut one, mut other] = worlds;
    assert_eq!(one.answerer.at_work.len(), 1);
    assert_eq!(other.answered.last().unwrap()["head"]["why"], "the destination is live on another connection");
    one.cut();
    one.finish_release(Side::Responder, 0);
    let key = other.open("s.g2").unwrap();
    other.call(key, "s.g2", INIT, "{}").unwrap();
    other.give_answerer(Bytes::from_static(
        br#"{"head":{"k":"Q","n":"group.init","to":"s.g","id":"0190a5b0-0000-7000-8000-000000000001"}}"#,
    ));
    assert_eq!(other.answerer.at_work.len(), 1, "it is free again");
}

#[test]
fn a_target_that_was_live_before_there_was_a_second_connection_is_known_to_it() {
    let live = Registry::default();
    let mut one = World::with_registry(Settings::default(), live.clone());
    let key = one.open(TARGET).unwrap();
    one.call(key, TARGET, INIT, "{}").unwrap();
    one.deliver_all();
    // The application is being asked about a second target while the other connection comes.
    let question = br#"{"head":{"k":"Q","n":"group.init","to":"s.h","id":"0190a5b0-0000-7000-8000-000000000001"}}"#;
    let wanted = one.answerer.link.lock().receive(Bytes::from_static(question), one.now).unwrap();
    let mut other = World::with_registry(Settings::default(), live);
    other.give_answerer(Bytes::from_static(question));
    assert_eq!(other.answerer.at_work.len(), 1, "the one that is accepted first has it");
    let left = one.answerer.link.lock().accept(*wanted, Ok((&super::table::GROUP, super::world::nobody())));
    one.collect();
    assert!(left.is_some());
    assert_eq!(one.answered.last().unwrap()["head"]["why"], "the destination is live on another connection");

    let key = other.open(TARGET).unwrap();
    other.call(key, TARGET, INIT, "{}").unwrap();
    other.deliver_all();
    assert_eq!(other.answered.last().unwrap()["head"]["why"], "the destination is live on another connection");
}

#[test]
fn a_call_that_waited_past_its_deadline_is_not_begun_with() {
    let (mut world, key) = active();
    world.call(key, TARGET, CREATE, "{}").unwrap();
    world.call(key, TARGET, CREATE, "{}").unwrap();
    world.deliver_all();
    world.pass(Duration::from_secs(31));
    let before = world.answered.len();
    world.finish_answerer(0, Ending::DeadlineMissed);
    assert_eq!(world.sent()[before..], ["A group.create BAD", "A group.create BAD"]);
    assert!(world.answerer.at_work.is_empty());
    assert_eq!(world.answerer.link.lock().counts.deadlines_missed, 2);
}

#[test]
fn a_full_mailbox_refuses_calls_and_closes_on_events() {
    let mut world = World::new(Settings::default().mailbox(1));
    let key = world.open(TARGET).unwrap();
    world.call(key, TARGET, INIT, "{}").unwrap();
    world.deliver_all();
    for id in 1..3 {
        let frame = format!(
            r#"{{"head":{{"k":"R","n":"group.create","to":"s.g","id":"0190a5b0-0000-7000-8000-00000000000{id}"}}}}"#
        );
        world.give_answerer(Bytes::from(frame));
    }
    assert_eq!(world.sent(), ["A group.create BAD"]);
    assert_eq!(world.answerer.link.lock().counts.refused_full, 1);

    for _ in 0..2 {
        world.give_asker(Bytes::from_static(br#"{"head":{"k":"E","n":"group.added","to":"s.g"}}"#));
    }
    let end = world.asker.link.lock().end().cloned().unwrap();
    assert!(matches!(*end, crate::End::MailboxFull { .. }), "{end:?}");
}

#[test]
fn an_initialization_that_was_given_up_may_be_tried_again_and_its_late_answer_counts() {
    let (mut world, key, init) = initializing(TARGET);
    world.asker.link.lock().give_up(init);
    let again = world.call(key, TARGET, INIT, "{}").unwrap();
    assert!(world.call(key, TARGET, INIT, "{}").is_err(), "but not twice at a time");
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    assert_eq!(world.asker.link.lock().phase(key), Phase::Active, "the late answer says so");
    world.deliver_all();
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    assert!(matches!(world.answer(again), Some(Ok(_))));
}

#[test]
fn more_events_than_may_wait_behind_an_answer_are_refused() {
    let mut world = World::new(Settings::default().events_behind_answer(2));
    let key = world.open(TARGET).unwrap();
    world.call(key, TARGET, INIT, "{}").unwrap();
    world.deliver_all();
    let work = &world.answerer.at_work[0];
    let (key, epoch, target) = (work.key, work.epoch, work.target.clone());
    let raised: Vec<_> = (0..3).map(|_| world.raise(key, &target, epoch, None, "{}")).collect();
    assert!(matches!(&raised[..], [Ok(()), Ok(()), Err(EventError::Full { most: 2, .. })]), "{raised:?}");
}
