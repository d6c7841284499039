//! A small protocol, laid out by hand: what generated code would be for it, without the code.

use crate::codec::{Cursor, DecodeError, Key};
use crate::phase::{Phase, Phases};
use crate::protocol::{Destination, Envelope, Framing, Kind, Message, Protocol, Role, Segment};

pub(super) const INIT: usize = 0;
pub(super) const CREATE: usize = 1;
pub(super) const DISPOSE: usize = 2;
pub(super) const ADDED: usize = 3;

pub(super) static GROUP: Destination = Destination::new(
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

pub(super) static PROTOCOL: Protocol = Protocol {
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
    destinations: &[&GROUP],
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
