//! Destinations that belong to others.

use super::table::{CHANNEL, CREATE, DIAL, DISPOSE, GROUP, INIT, LINE};
use super::world::{World, created, done, failed};
use crate::core::{Ending, Key, Side, Told};
use crate::errors::{CallError, OpenError};
use crate::phase::Phase;
use crate::release::Release;
use crate::settings::Settings;

const GROUP_AT: &str = "s.g";
const CHANNEL_AT: &str = "s.g.c";
const LINE_AT: &str = "s.g.c.line.l";

/// A group that is active.
fn group(world: &mut World) -> Key {
    let group = world.open(GROUP_AT).unwrap();
    let call = world.call(group, GROUP_AT, INIT, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    assert!(world.answer(call).unwrap().is_ok());
    group
}

/// A channel of it, created and active.
fn channel(world: &mut World, group: Key) -> Key {
    let call = world.call(group, GROUP_AT, CREATE, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(0, created(&CHANNEL, "c"));
    world.deliver_all();
    assert!(world.answer(call).unwrap().is_ok());
    let channel = world.open_child(group, CHANNEL_AT, &CHANNEL).unwrap();
    initialize(world, channel, CHANNEL_AT);
    channel
}

fn initialize(world: &mut World, key: Key, target: &str) {
    let call = world.call(key, target, INIT, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    assert!(world.answer(call).unwrap().is_ok());
}

fn line(world: &mut World, channel: Key) -> Key {
    let line = world.open_child(channel, LINE_AT, &LINE).unwrap();
    initialize(world, line, LINE_AT);
    line
}

/// The targets whose release is under way, in the order in which they became due.
fn releasing(world: &World, side: Side) -> Vec<(String, Release)> {
    let end = match side {
        Side::Requester => &world.asker,
        Side::Responder => &world.answerer,
    };
    let core = end.link.lock();
    let target = |key: &Key| core.slot(*key).unwrap().target.to_string();
    end.releasing.iter().map(|(key, reason)| (target(key), *reason)).collect()
}

#[test]
fn what_a_request_creates_is_there_when_its_answer_arrives() {
    let mut world = World::new(Settings::default());
    let group = group(&mut world);
    channel(&mut world, group);
    assert_eq!(world.answerer.link.lock().counts.failures, 0);
}

#[test]
fn what_a_request_creates_is_not_there_without_it() {
    let mut world = World::new(Settings::default());
    let group = group(&mut world);
    let channel = world.open_child(group, CHANNEL_AT, &CHANNEL).unwrap();
    let call = world.call(channel, CHANNEL_AT, INIT, "{}").unwrap();
    world.deliver_all();
    assert!(matches!(world.answer(call), Some(Err(CallError::Failed { .. }))));
    assert_eq!(world.answerer.link.lock().counts.unknown_targets, 1);
}

#[test]
fn an_id_that_is_there_or_that_cannot_be_one_is_a_failure() {
    let mut world = World::new(Settings::default());
    let group = group(&mut world);
    channel(&mut world, group);
    for id in ["c", "", "a.b"] {
        let call = world.call(group, GROUP_AT, CREATE, "{}").unwrap();
        world.deliver_all();
        world.finish_answerer(0, created(&CHANNEL, id));
        world.deliver_all();
        assert!(matches!(world.answer(call), Some(Err(CallError::Failed { .. }))), "{id:?}");
    }
}

#[test]
fn a_child_needs_an_active_parent_on_both_sides() {
    let mut world = World::new(Settings::default());
    let closed = world.open(GROUP_AT).unwrap();
    let refused = world.open_child(closed, CHANNEL_AT, &CHANNEL);
    assert!(matches!(refused, Err(OpenError::Parent { phase: Phase::SetUp, .. })));

    // A peer that does not keep to it is refused.
    world.give_answerer(
        br#"{"head":{"k":"Q","n":"line.init","to":"s.g.c.line.l","id":"0190a5b0-1111-7abc-8def-000000000001"}}"#
            .as_slice()
            .into(),
    );
    assert_eq!(world.sent(), ["A line.init BAD"]);
    assert_eq!(world.answerer.link.lock().counts.refused_phase, 1);
}

#[test]
fn law_5_what_belongs_to_a_disposed_destination_is_released_first_and_deepest_first() {
    let mut world = World::new(Settings::default());
    let group = group(&mut world);
    let channel = channel(&mut world, group);
    line(&mut world, channel);
    let sent_before = world.answered.len();
    let dispose = world.call(group, GROUP_AT, DISPOSE, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    assert!(world.answer(dispose).unwrap().is_ok());
    assert_eq!(world.answered.len(), sent_before + 1, "no message but the answer");
    for side in [Side::Responder, Side::Requester] {
        for (target, reason) in
            [(LINE_AT, Release::ParentDisposed), (CHANNEL_AT, Release::ParentDisposed), (GROUP_AT, Release::Disposed)]
        {
            assert_eq!(releasing(&world, side), [(target.to_owned(), reason)], "{side:?}");
            world.finish_release(side, 0);
        }
        assert_eq!(releasing(&world, side), []);
    }
    assert_eq!(world.asker.link.lock().phase(group), Phase::Gone);
}

#[test]
fn law_5_a_disposal_is_answered_after_what_its_children_were_asked_before() {
    let mut world = World::new(Settings::default());
    let group = group(&mut world);
    let channel = channel(&mut world, group);
    let first = world.call(channel, CHANNEL_AT, DIAL, "{}").unwrap();
    let second = world.call(channel, CHANNEL_AT, DIAL, "{}").unwrap();
    world.deliver_all();
    let dispose = world.call(group, GROUP_AT, DISPOSE, "{}").unwrap();
    world.deliver_all();
    assert_eq!(world.answerer.at_work.len(), 2, "the disposal begins at once");
    world.finish_answerer(1, done("{}"));
    world.deliver_all();
    assert!(world.answer(dispose).is_none());

    let refused = world.call(channel, CHANNEL_AT, DIAL, "{}");
    assert!(matches!(refused, Err(CallError::Phase { phase: Phase::TearingDown, .. })), "law 8: never sent");
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    assert!(world.answer(first).unwrap().is_ok());
    assert!(world.answer(dispose).is_none(), "the second one is not answered yet");
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    assert!(world.answer(second).unwrap().is_ok());
    assert!(world.answer(dispose).unwrap().is_ok());
}

#[test]
fn a_disposal_that_fails_opens_the_children_again() {
    let mut world = World::new(Settings::default());
    let group = group(&mut world);
    let channel = channel(&mut world, group);
    let line = line(&mut world, channel);
    let dispose = world.call(group, GROUP_AT, DISPOSE, "{}").unwrap();
    world.deliver_all();
    // The peer asks all the same.
    world.give_answerer(
        br#"{"head":{"k":"R","n":"line.hold","to":"s.g.c.line.l","id":"0190a5b0-1111-7abc-8def-000000000001"}}"#
            .as_slice()
            .into(),
    );
    assert_eq!(world.sent().last().unwrap(), "A line.hold BAD");
    world.finish_answerer(0, failed("not now"));
    world.deliver_all();
    assert!(world.answer(dispose).unwrap().is_err());
    let hold = world.call(line, LINE_AT, 1, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(0, done("{}"));
    world.deliver_all();
    assert!(world.answer(hold).unwrap().is_ok());
}

#[test]
fn law_5_a_lost_connection_releases_children_before_their_parents() {
    let mut world = World::new(Settings::default());
    let group = group(&mut world);
    let channel = channel(&mut world, group);
    line(&mut world, channel);
    world.cut();
    let targets: Vec<String> = releasing(&world, Side::Responder).into_iter().map(|(target, _)| target).collect();
    assert_eq!(targets, [LINE_AT, CHANNEL_AT, GROUP_AT]);
}

#[test]
fn law_1_a_disposal_that_waits_is_answered_when_this_side_closes() {
    let mut world = World::new(Settings::default());
    let group = group(&mut world);
    let channel = channel(&mut world, group);
    world.call(channel, CHANNEL_AT, DIAL, "{}").unwrap();
    world.call(channel, CHANNEL_AT, DIAL, "{}").unwrap();
    let dispose = world.call(group, GROUP_AT, DISPOSE, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(1, done("{}"));
    // What the driver does when this side closes: handlers are dropped, and what waits is refused.
    world.answerer.link.lock().begin_close(crate::release::End::Closed);
    world.finish_answerer(0, Ending::Failed(Box::new(Told::closing())));
    world.answerer.link.lock().refuse_waiting();
    world.collect();
    world.deliver_all();
    assert!(world.answer(dispose).unwrap().is_ok(), "its handler had succeeded");
}

#[test]
fn a_thousand_children_with_work_settle_their_parent_once() {
    let mut world = World::new(Settings::default());
    let group = group(&mut world);
    let mut channels = Vec::new();
    for number in 0..1000 {
        let call = world.call(group, GROUP_AT, CREATE, "{}").unwrap();
        world.deliver_all();
        world.finish_answerer(0, created(&CHANNEL, &number.to_string()));
        world.deliver_all();
        assert!(world.answer(call).unwrap().is_ok());
        let target = format!("s.g.{number}");
        let channel = world.open_child(group, &target, &CHANNEL).unwrap();
        initialize(&mut world, channel, &target);
        channels.push((channel, target));
    }
    for (channel, target) in &channels {
        world.call(*channel, target, DIAL, "{}").unwrap();
    }
    world.call(group, GROUP_AT, DISPOSE, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(1000, done("{}"));
    let answered = world.answered.len();
    for _ in 0..1000 {
        world.finish_answerer(0, done("{}"));
    }
    assert_eq!(world.answered.len(), answered + 1001);
    assert_eq!(world.sent().last().unwrap(), &format!("A {} OK", GROUP.messages[DISPOSE].name));
    assert_eq!(world.answerer.releasing.len(), 1000, "all children at once, and not their parent");
}
