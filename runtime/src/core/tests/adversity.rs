//! What an adversary found once, and must not find again.

use super::table::{CREATE, DISPOSE, INIT};
use super::world::{World, done, failed};
use crate::core::Ending;
use crate::errors::{CallError, EventError};
use crate::phase::Phase;
use crate::release::{End, Release};
use crate::settings::Settings;
use crate::transport::Batch;
use bytes::Bytes;

const TARGET: &str = "s.g";

fn question(name: &str, id: &str) -> Bytes {
    Bytes::from(format!(r#"{{"head":{{"k":"R","n":"{name}","to":"s.g","id":"{id}"}}}}"#))
}

#[test]
fn law_3_a_failed_disposal_makes_nothing_active_that_was_not() {
    let mut world = World::new(Settings::default());
    let key = world.open(TARGET).unwrap();
    world.call(key, TARGET, INIT, "{}").unwrap();
    world.deliver_all();
    let init = world.finish_answerer(0, failed("not yet"));
    // Whatever the description allows, a disposal of what is not initialized must not lead out of `setup`.
    let mut core = world.answerer.link.lock();
    core.begin_disposal(init.key);
    core.after_answer(init.key, crate::Role::Dispose, false);
    assert_eq!(core.phase(init.key), Phase::SetUp);
    drop(core);
    let raised = world.raise(init.key, &init.target, init.epoch, None, "{}");
    assert!(matches!(raised, Err(EventError::Phase { phase: Phase::SetUp, .. })), "{raised:?}");
}

#[test]
fn law_6_no_handler_begins_while_the_outbound_queue_is_full() {
    let mut world = World::new(Settings::default().outbox_bytes(1));
    let key = world.open(TARGET).unwrap();
    world.call(key, TARGET, INIT, "{}").unwrap();
    let question = world.to_answerer.pop_front().unwrap();
    let other = String::from_utf8(question.to_vec()).unwrap().replace("s.g", "s.h").replace("\"id\":\"0", "\"id\":\"1");
    let mut core = world.answerer.link.lock();
    let now = world.now;
    for frame in [question, Bytes::from(other)] {
        let wanted = core.receive(frame, now).unwrap();
        assert!(core.accept(*wanted, Ok((&super::table::GROUP, super::world::nobody()))).is_none());
    }
    drop(core);
    let link = world.answerer.link.clone();
    let start = link.lock().next_job(now).unwrap();
    link.lock().finish(start.key, start.serial, done("{}"), Some(start.adapter));
    assert!(link.lock().next_job(now).is_none(), "its answer is not written yet");
    assert!(!link.lock().has_work(), "and the driver does not spin over it");
    let batch = link.lock().outbox.take(Batch::default());
    link.lock().written(batch.len());
    assert!(link.lock().next_job(now).is_some());
}

#[test]
fn law_1_closing_answers_what_is_at_work_and_what_waits() {
    let mut world = World::new(Settings::default());
    let key = world.open(TARGET).unwrap();
    world.call(key, TARGET, INIT, "{}").unwrap();
    world.deliver_all();
    for id in ["0190a5b0-0000-7000-8000-000000000001", "0190a5b0-0000-7000-8000-000000000002"] {
        world.give_answerer(question("group.create", id));
    }
    let at_work = world.answerer.at_work.remove(0);
    let mut core = world.answerer.link.lock();
    core.begin_close(End::Closed);
    core.finish(at_work.key, at_work.serial, Ending::Failed(Box::new(crate::core::Told::closing())), None);
    core.refuse_waiting();
    drop(core);
    world.collect();
    assert_eq!(world.sent(), ["A group.init BAD", "A group.create BAD", "A group.create BAD"]);
}

#[test]
fn law_7_a_late_answer_that_names_another_call_changes_nothing() {
    let mut world = World::new(Settings::default());
    let key = world.open(TARGET).unwrap();
    let init = world.call(key, TARGET, INIT, "{}").unwrap();
    world.deliver_all();
    world.asker.link.lock().give_up(init);
    world.finish_answerer(0, done("{}"));
    let answer = String::from_utf8(world.to_asker.pop_front().unwrap().to_vec()).unwrap();
    world.give_asker(Bytes::from(answer.replace("group.init", "group.else")));
    assert_eq!(world.asker.link.lock().phase(key), Phase::Initializing);
    assert_eq!(world.asker.link.lock().counts.mismatched_answers, 1);
    world.give_asker(Bytes::from(answer));
    assert_eq!(world.asker.link.lock().phase(key), Phase::Active);
}

#[test]
fn law_7_many_answered_calls_do_not_push_out_one_that_was_given_up() {
    let mut world = World::new(Settings::default().remembered_ids(2));
    let key = world.open(TARGET).unwrap();
    let init = world.call(key, TARGET, INIT, "{}").unwrap();
    world.deliver_all();
    world.asker.link.lock().give_up(init);
    for target in ["s.a", "s.b", "s.c"] {
        let other = world.open(target).unwrap();
        world.call(other, target, INIT, "{}").unwrap();
        world.deliver_all();
        world.finish_answerer(1, done("{}"));
        world.deliver_all();
    }
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    let core = world.asker.link.lock();
    assert_eq!((core.counts.late_answers, core.phase(key)), (1, Phase::Active));
}

#[test]
fn law_7_a_question_that_nothing_can_answer_is_counted() {
    let mut world = World::new(Settings::default());
    world.give_answerer(question("x", &"i".repeat(555)));
    let counts = world.answerer.link.lock().counts;
    assert_eq!((counts.unanswerable, counts.failures, world.answered.len()), (1, 0, 0));
}

#[test]
fn a_destination_that_was_never_initialized_goes_with_its_handle() {
    let mut world = World::new(Settings::default());
    let key = world.open(TARGET).unwrap();
    world.call(key, TARGET, INIT, "{}").unwrap();
    world.asker.link.lock().abandon(key);
    world.deliver_all();
    assert!(world.asker.releasing.is_empty(), "its answer may still come");
    world.finish_answerer(0, failed("no"));
    world.deliver_all();
    assert_eq!(world.asker.releasing, [(key, Release::Disposed)]);
    assert!(world.open(TARGET).is_ok());
}

#[test]
fn nothing_new_begins_on_a_connection_that_is_being_closed() {
    let mut world = World::new(Settings::default());
    let key = world.open(TARGET).unwrap();
    world.asker.link.lock().begin_close(End::Closed);
    assert!(matches!(world.call(key, TARGET, INIT, "{}"), Err(CallError::Disconnected { sent: false, .. })));
    let waiting = world.call(key, TARGET, CREATE, "{}").and(world.call(key, TARGET, DISPOSE, "{}"));
    assert!(waiting.is_err());
    assert!(world.open("s.h").is_err());
}
