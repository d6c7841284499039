//! What an adversary found in the state of a connection. These fail until it is mended.

use super::table::{CHANNEL, CREATE, GROUP, INIT};
use super::world::{World, created, done, nobody};
use crate::codec::Key as Name;
use crate::core::{Core, Ending, Key, Registry, Side};
use crate::phase::{Phase, Phases};
use crate::protocol::{Destination, Envelope, Framing, Full, Kind, Mailbox, Message, Protocol, Queue, Role, Segment};
use crate::settings::Settings;
use std::time::{Duration, Instant};

/// A child of a group, served one at a time, of which the oldest gives way.
static BULB: Destination = Destination::new(
    "bulb",
    &[Segment::Id("session"), Segment::Id("group"), Segment::Id("bulb")],
    &[
        Message::new(Kind::Request, "bulb.light", Role::Ordinary, Phases::of(&[Phase::Active])),
        Message::new(Kind::Event, "bulb.broke", Role::Ordinary, Phases::of(&[Phase::Active])),
    ],
)
.child(2)
.mailbox(Mailbox { calls: Queue::DEFAULT.capacity(2).full(Full::DropOldest), events: Queue::DEFAULT })
.one_at_a_time();

static BULBS: Protocol = Protocol {
    name: "bulbs",
    requester: "asker",
    responder: "answerer",
    framing: Framing { length_bytes: 2, big_endian: false, counts_itself: false, largest_frame: 600 },
    envelope: Envelope::new(
        [Name::new("head", "\"head\":"), Name::new("rest", "\"rest\":")],
        [
            Name::new("k", "\"k\":"),
            Name::new("n", "\"n\":"),
            Name::new("to", "\"to\":"),
            Name::new("id", "\"id\":"),
            Name::new("res", "\"res\":"),
            Name::new("why", "\"why\":"),
        ],
        ["Q", "R", "A", "E"],
        ["OK", "BAD"],
    ),
    destinations: &[&GROUP, &BULB],
};

struct Answerer {
    core: Core,
    now: Instant,
    ids: u128,
}

impl Answerer {
    fn new(settings: Settings) -> Self {
        let core = Core::new(&BULBS, settings, Side::Responder, Registry::default(), false);
        Self { core, now: Instant::now(), ids: 0 }
    }

    fn ask(&mut self, kind: &str, name: &str, to: &str) {
        self.ids += 1;
        let id = uuid::Uuid::from_u128(self.ids);
        let frame = format!(r#"{{"head":{{"k":"{kind}","n":"{name}","to":"{to}","id":"{id}"}},"rest":{{}}}}"#);
        if let Some(wanted) = self.core.receive(frame.into(), self.now) {
            let kind = wanted.destinations[0];
            drop(self.core.accept(*wanted, Ok((kind, nobody()))));
        }
    }

    /// Begins with the next message. Returns whose it is.
    fn begin(&mut self) -> Option<(Key, u64, String)> {
        self.core.next_job(self.now).map(|start| (start.key, start.serial, start.header.target().to_owned()))
    }

    fn end(&mut self, (key, serial, _): (Key, u64, String)) {
        drop(self.core.finish(key, serial, done("{}"), Some(nobody())));
        self.write();
    }

    fn write(&mut self) {
        let batch = self.core.outbox.take(crate::transport::Batch::default());
        self.core.written(batch.len());
    }

    fn serve(&mut self) {
        while let Some(job) = self.begin() {
            self.end(job);
        }
    }

    fn release(&mut self) {
        loop {
            let due = self.core.take_releases();
            if due.is_empty() {
                return;
            }
            for (key, ..) in due {
                self.core.released(key, None);
            }
        }
    }
}

#[test]
fn nothing_begins_to_live_because_of_a_frame_that_is_not_json() {
    let mut answerer = Answerer::new(Settings::default());
    for (number, body) in [r#"{"a":}"#, r#"{},"rest":""}"#, r#"{"a":1}"#].into_iter().enumerate() {
        let id = uuid::Uuid::from_u128(number as u128);
        let frame = format!(r#"{{"head":{{"k":"Q","n":"group.init","to":"s.g","id":"{id}"}},"rest":{body}}}"#);
        let wanted = answerer.core.receive(frame.into(), answerer.now);
        assert_eq!(wanted.is_some(), number == 2, "{body}");
    }
    assert_eq!(answerer.core.counts.unreadable, 2);
    let batch = answerer.core.outbox.take(crate::transport::Batch::default());
    let answers: Vec<_> = batch.frames().map(|frame| String::from_utf8_lossy(frame).into_owned()).collect();
    assert_eq!(answers.len(), 2);
    assert!(answers.iter().all(|answer| answer.contains("the message could not be read")), "{answers:?}");
}

#[test]
fn a_line_is_served_after_a_destination_left_it_in_vain() {
    let mut answerer = Answerer::new(Settings::default());
    for group in ["s.g", "s.other-group"] {
        answerer.ask("Q", "group.init", group);
    }
    answerer.ask("R", "bulb.light", "s.g.b");
    answerer.serve();
    // `other` is at work for long.
    answerer.ask("R", "group.create", "s.other-group");
    let _long = answerer.begin().unwrap();
    // Read together: the disposal, and a message for the bulb, which waits too long before its turn comes.
    answerer.ask("R", "group.dispose", "s.g");
    answerer.ask("R", "bulb.light", "s.g.b");
    answerer.core.deadlines_over(Instant::now() + Duration::from_secs(3600));
    assert_eq!(answerer.core.counts.deadlines_missed, 1);
    // The disposal ends at once; then nothing begins for a moment, as its answer fills the outbox.
    let disposal = answerer.begin().unwrap();
    assert_eq!(disposal.2, "s.g");
    answerer.end(disposal);
    answerer.release();
    assert!(answerer.core.find("s.g.b").is_none(), "it is released");
    assert_eq!(answerer.begin().map(|job| job.2), None);
    // Another bulb has a message.
    answerer.ask("R", "bulb.light", "s.other-group.b");
    assert!(answerer.begin().is_some(), "no bulb is ever served again");
}

#[test]
fn a_child_whose_answer_is_too_long_leaves_its_target_free() {
    let registry = Registry::default();
    let mut world = World::with_registry(Settings::default(), registry.clone());
    let _another = World::with_registry(Settings::default(), registry);
    let group = world.open("s.g").unwrap();
    world.call(group, "s.g", INIT, "{}").unwrap();
    world.deliver_all();
    world.finish_answerer(0, done("{}"));
    world.deliver_all();

    let create = |world: &mut World, ending: Ending| {
        let call = world.call(group, "s.g", CREATE, "{}").unwrap();
        world.deliver_all();
        world.finish_answerer(0, ending);
        world.deliver_all();
        world.answer(call).unwrap()
    };
    let Ending::Done(_, child) = created(&CHANNEL, "c") else { unreachable!() };
    let long = format!("{{\"text\":\"{}\"}}", "x".repeat(700));
    assert!(create(&mut world, Ending::Done(long.into_bytes(), child)).is_err(), "it does not fit a frame");
    let again = create(&mut world, created(&CHANNEL, "c"));
    assert!(again.is_ok(), "{again:?}");
}
