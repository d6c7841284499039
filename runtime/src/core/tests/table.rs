//! A small protocol, laid out by hand: what generated code would be for it, without the code.

use crate::codec::{Cursor, DecodeError, Key};
use crate::phase::{Phase, Phases};
use crate::protocol::{Destination, Envelope, Framing, Full, Kind, Mailbox, Message, Protocol, Queue, Role, Segment};
use std::time::Duration;

pub(super) const INIT: usize = 0;
pub(super) const CREATE: usize = 1;
pub(super) const DISPOSE: usize = 2;
pub(super) const ADDED: usize = 3;

pub(in crate::core) static GROUP: Destination = Destination::new(
    "group",
    &[Segment::Id("session"), Segment::Id("group")],
    &[
        Message::new(Kind::Query, "group.init", Role::Init, Phases::of(&[Phase::SetUp, Phase::Active]))
            .with_children(children),
        Message::new(Kind::Request, "group.create", Role::Ordinary, Phases::of(&[Phase::Active])),
        Message::new(Kind::Request, "group.dispose", Role::Dispose, Phases::of(&[Phase::Active])),
        Message::new(Kind::Event, "group.added", Role::Ordinary, Phases::of(&[Phase::Active, Phase::TearingDown])),
    ],
);

pub(super) const DIAL: usize = 1;

/// What `group.create` creates.
pub(super) static CHANNEL: Destination = Destination::new(
    "channel",
    &[Segment::Id("session"), Segment::Id("group"), Segment::Id("channel")],
    &[
        Message::new(Kind::Query, "channel.init", Role::Init, Phases::of(&[Phase::SetUp, Phase::Active])),
        Message::new(Kind::Request, "channel.dial", Role::Ordinary, Phases::of(&[Phase::Active]))
            .with_deadline(Duration::from_secs(2)),
        Message::new(Kind::Request, "channel.dispose", Role::Dispose, Phases::of(&[Phase::Active])),
        Message::new(Kind::Event, "channel.rang", Role::Ordinary, Phases::of(&[Phase::Active])),
    ],
)
.child(2)
.created();

/// Belongs to a channel, and nobody says what creates it.
pub(super) static LINE: Destination = Destination::new(
    "line",
    &[
        Segment::Id("session"),
        Segment::Id("group"),
        Segment::Id("channel"),
        Segment::Constant("line"),
        Segment::Id("line"),
    ],
    &[
        Message::new(Kind::Query, "line.init", Role::Init, Phases::of(&[Phase::SetUp, Phase::Active])),
        Message::new(Kind::Request, "line.hold", Role::Ordinary, Phases::of(&[Phase::Active])),
    ],
)
.child(3);

/// Always there, and served one at a time.
pub(super) static LAMP: Destination = Destination::new(
    "lamp",
    &[Segment::Constant("lamp"), Segment::Id("lamp"), Segment::Constant("on"), Segment::Constant("off")],
    &[
        Message::new(Kind::Request, "lamp.light", Role::Ordinary, Phases::of(&[Phase::Active])),
        Message::new(Kind::Event, "lamp.broke", Role::Ordinary, Phases::of(&[Phase::Active])),
    ],
)
.mailbox(Mailbox { calls: Queue::DEFAULT.capacity(3).full(Full::DropOldest), events: Queue::DEFAULT })
.one_at_a_time();

/// Has little room: for calls that of two, for events that of three.
pub(super) static BOARD: Destination = Destination::new(
    "board",
    &[Segment::Constant("board")],
    &[
        Message::new(Kind::Request, "board.write", Role::Ordinary, Phases::of(&[Phase::Active])),
        Message::new(Kind::Event, "board.wiped", Role::Ordinary, Phases::of(&[Phase::Active])),
    ],
)
.mailbox(Mailbox {
    calls: Queue::DEFAULT.capacity(2).full(Full::DropOldest),
    events: Queue::DEFAULT.capacity(3).full(Full::Block(Some(Duration::from_secs(1)))),
});

pub(crate) static PROTOCOL: Protocol = Protocol {
    name: "groups",
    requester: "asker",
    responder: "answerer",
    framing: Framing { length_bytes: 2, big_endian: false, counts_itself: false, largest_frame: 600 },
    envelope: Envelope::new(
        [Key::new("head", "\"head\":"), Key::new("rest", "\"rest\":")],
        [
            Key::new("k", "\"k\":"),
            Key::new("n", "\"n\":"),
            Key::new("to", "\"to\":"),
            Key::new("id", "\"id\":"),
            Key::new("res", "\"res\":"),
            Key::new("why", "\"why\":"),
        ],
        ["Q", "R", "A", "E"],
        ["OK", "BAD"],
    ),
    destinations: &[&GROUP, &CHANNEL, &LINE, &LAMP, &BOARD],
};

/// The children that an answer names: `{"children":["a","b"]}`.
fn children(body: &str) -> Result<Vec<String>, DecodeError> {
    static KEYS: [Key; 1] = [Key::new("children", "\"children\":")];
    let mut input = Cursor::new(body);
    let mut names = Vec::new();
    let mut object = input.enter_object(&KEYS)?;
    while object.next(&mut input)?.is_some() {
        let mut list = input.enter_list()?;
        while list.next(&mut input)? {
            names.push(input.string()?.into_owned());
        }
    }
    Ok(names)
}
