//! Full mailboxes, and destinations that are served one at a time.

use super::table::{BOARD, CHANNEL, CREATE, DIAL, INIT, LAMP};
use super::world::{World, created, done};
use crate::core::{Ending, Key};
use crate::errors::CallError;
use crate::release::End;
use crate::settings::Settings;
use bytes::Bytes;
use std::time::Duration;

const WRITE: usize = 0;

/// The board is always there: it needs no initialization.
fn board(world: &mut World) -> Key {
    world.open_root("board", &BOARD).unwrap()
}

fn wiped(number: u32) -> Bytes {
    format!(r#"{{"head":{{"k":"E","n":"board.wiped","to":"board"}},"rest":{{"n":{number}}}}}"#).into()
}

#[test]
fn nobody_holds_the_frame_of_a_message_that_was_handled() {
    let mut world = World::new(Settings::default());
    board(&mut world);
    for number in 0..3 {
        let frame = wiped(number);
        world.give_asker(frame.clone());
        assert!(!frame.is_unique(), "its handler is at work");
        drop(world.finish_asker(0));
        assert!(frame.is_unique());
    }
}

#[test]
fn law_6_drop_oldest_answers_the_call_that_waited_longest() {
    let mut world = World::new(Settings::default());
    let board = board(&mut world);
    let calls: Vec<_> = (0..5).map(|_| world.call(board, "board", WRITE, "{}").unwrap()).collect();
    world.deliver_all();
    // The first is at work, two wait, and two gave way.
    let gave_way: Vec<bool> =
        calls.iter().map(|call| matches!(world.answer(*call), Some(Err(CallError::Failed { .. })))).collect();
    assert_eq!(gave_way, [false, true, true, false, false]);
    for place in [0, 3, 4] {
        world.finish_answerer(0, done("{}"));
        world.deliver_all();
        assert!(world.answer(calls[place]).unwrap().is_ok());
    }
    assert_eq!(world.answerer.link.lock().counts.refused_full, 2);
}

#[test]
fn law_2_a_busy_destination_does_not_starve_the_others() {
    let mut world = World::new(Settings::default());
    let busy = world.open("s.busy").unwrap();
    let quiet = world.open("s.quiet").unwrap();
    for (key, target) in [(busy, "s.busy"), (quiet, "s.quiet")] {
        world.call(key, target, INIT, "{}").unwrap();
        world.deliver_all();
        world.finish_answerer(0, done("{}"));
        world.deliver_all();
    }
    for _ in 0..500 {
        world.call(busy, "s.busy", CREATE, "{}").unwrap();
    }
    world.call(quiet, "s.quiet", CREATE, "{}").unwrap();
    // All of them are read before any handler begins.
    let now = world.now;
    let mut core = world.answerer.link.lock();
    for frame in world.to_answerer.drain(..) {
        assert!(core.receive(frame, now).is_none());
    }
    let mut next = || core.next_job(now).unwrap().header.target().to_owned();
    assert_eq!([next(), next()], ["s.busy", "s.quiet"]);
}

#[test]
fn law_6_block_reads_nothing_more_until_there_is_room() {
    let mut world = World::new(Settings::default());
    board(&mut world);
    for number in 0..5 {
        assert!(world.asker.link.lock().wants_input(), "{number}");
        world.give_asker(wiped(number));
    }
    // One is handled, three wait, and one waits for room.
    assert!(!world.asker.link.lock().wants_input());
    let mut handled = Vec::new();
    while !world.asker.at_work.is_empty() {
        handled.push(world.finish_asker(0).body);
        assert!(world.asker.link.lock().wants_input());
    }
    let expected: Vec<String> = (0..5).map(|number| format!("{{\"n\":{number}}}")).collect();
    assert_eq!(handled, expected, "law 2: in the order of their arrival");
    assert_eq!(world.asker.link.lock().counts.blocked, 1);
}

#[test]
fn law_6_block_has_a_time_limit() {
    let mut world = World::new(Settings::default());
    board(&mut world);
    for number in 0..5 {
        world.give_asker(wiped(number));
    }
    let until = world.asker.link.lock().stuck_until().unwrap();
    assert_eq!(until, world.now + Duration::from_secs(1));
    let mut core = world.asker.link.lock();
    core.stuck_too_long();
    assert!(matches!(core.end().unwrap().as_ref(), End::MailboxFull { .. }));
    assert_eq!(core.counts.received_events_dropped, 1);
}

/// The answers of whoever is at work, one after another.
fn serve(world: &mut World) -> Vec<String> {
    let mut served = Vec::new();
    while !world.answerer.at_work.is_empty() {
        assert_eq!(world.answerer.at_work.len(), 1, "one at a time");
        served.push(world.finish_answerer(0, done("{}")).body);
    }
    served
}

#[test]
fn what_is_served_one_at_a_time_is_served_in_the_order_of_arrival() {
    let mut world = World::new(Settings::default());
    let targets = ["lamp.a.on.off", "lamp.b.on.off", "lamp.c.on.off"];
    let lamps: Vec<Key> = targets.iter().map(|target| world.open_root(target, &LAMP).unwrap()).collect();
    let order = [0, 0, 1, 2, 1, 0, 2];
    for (number, lamp) in order.into_iter().enumerate() {
        world.call(lamps[lamp], targets[lamp], 0, &number.to_string()).unwrap();
    }
    world.deliver_all();
    let expected: Vec<String> = (0..order.len()).map(|number| number.to_string()).collect();
    assert_eq!(serve(&mut world), expected);
}

#[test]
fn what_gave_way_leaves_its_place_in_the_line() {
    let mut world = World::new(Settings::default());
    let targets = ["lamp.a.on.off", "lamp.b.on.off"];
    let lamps: Vec<Key> = targets.iter().map(|target| world.open_root(target, &LAMP).unwrap()).collect();
    // The first is served; the second gives way to the sixth.
    for (number, lamp) in [0, 0, 1, 0, 0, 0].into_iter().enumerate() {
        world.call(lamps[lamp], targets[lamp], 0, &number.to_string()).unwrap();
    }
    world.deliver_all();
    assert_eq!(serve(&mut world), ["0", "2", "3", "4", "5"]);
}

#[test]
fn a_served_one_that_misses_its_deadline_makes_room_for_the_next() {
    let mut world = World::new(Settings::default());
    let targets = ["lamp.a.on.off", "lamp.b.on.off"];
    for target in targets {
        let key = world.open_root(target, &LAMP).unwrap();
        world.call(key, target, 0, "{}").unwrap();
    }
    world.deliver_all();
    assert_eq!(world.answerer.at_work.len(), 1);
    world.finish_answerer(0, Ending::DeadlineMissed);
    assert_eq!(world.answerer.at_work.len(), 1);
    assert_eq!(world.answerer.at_work[0].target.as_str(), targets[1]);
}

#[test]
fn law_1_a_call_has_the_deadline_that_its_description_gives_it() {
    let mut world = World::new(Settings::default());
    let group = world.open("s.g").unwrap();
    for (message, ending) in [(INIT, done("{}")), (CREATE, created(&CHANNEL, "c"))] {
        world.call(group, "s.g", message, "{}").unwrap();
        world.deliver_all();
        world.finish_answerer(0, ending);
        world.deliver_all();
    }
    let channel = world.open_child(group, "s.g.c", &CHANNEL).unwrap();
    world.call(channel, "s.g.c", INIT, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(0, done("{}"));
    world.deliver_all();

    let first = world.call(channel, "s.g.c", DIAL, "{}").unwrap();
    let second = world.call(channel, "s.g.c", DIAL, "{}").unwrap();
    world.deliver_all();
    world.pass(Duration::from_secs(2));
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    assert!(world.answer(first).unwrap().is_ok());
    assert!(
        matches!(world.answer(second), Some(Err(CallError::Failed { .. }))),
        "its two seconds went by in the mailbox"
    );
    assert_eq!(world.answerer.link.lock().counts.deadlines_missed, 1);
}
