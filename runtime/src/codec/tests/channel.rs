//! A message as generated code would write it, for the other tests.

use std::borrow::Cow;

use super::super::{Cursor, Decode, DecodeError, Encode, EncodeError, Key, fill_optional, write};

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Channel<'a> {
    pub(super) id: Cow<'a, str>,
    pub(super) kind: Cow<'a, str>,
    pub(super) line: Option<i64>,
    pub(super) open: Option<bool>,
    pub(super) children: Option<Vec<Channel<'a>>>,
    pub(super) odd: Option<Cow<'a, str>>,
}

pub(super) static KEYS: [Key; 6] = [
    Key::new("id", "\"id\":"),
    Key::new("type", "\"type\":"),
    Key::new("line", "\"line\":"),
    Key::new("is-open-for-calls-at-all-times-of-day", "\"is-open-for-calls-at-all-times-of-day\":"),
    Key::new("children", "\"children\":"),
    Key::new("a.\"b\"\\", "\"a.\\\"b\\\"\\\\\":"),
];

impl Channel<'_> {
    pub(super) fn new(id: &str, kind: &str) -> Channel<'static> {
        Channel {
            id: Cow::Owned(id.into()),
            kind: Cow::Owned(kind.into()),
            line: None,
            open: None,
            children: None,
            odd: None,
        }
    }
}

impl<'a> Decode<'a> for Channel<'a> {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut kind = None;
        // Both of the ways in which generated code may keep an optional value.
        let mut line: Option<Option<i64>> = None;
        let mut open = None;
        let mut children = None;
        let mut odd: Option<Option<Cow<'a, str>>> = None;
        let mut object = input.enter_object(&KEYS)?;
        while let Some(key) = object.next(input)? {
            match key {
                0 => id = Some(Decode::decode(input)?),
                1 => Decode::fill(&mut kind, input)?,
                2 => line = Some(Decode::decode(input)?),
                3 => fill_optional(&mut open, input)?,
                4 => fill_optional(&mut children, input)?,
                5 => odd = Some(Decode::decode(input)?),
                _ => {
                    input.skip()?;
                }
            }
        }
        Ok(Self {
            id: object.required(id, 0, input)?,
            kind: object.required(kind, 1, input)?,
            line: line.flatten(),
            open,
            children,
            odd: odd.flatten(),
        })
    }
}

impl Encode for Channel<'_> {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        let start = out.len();
        write::piece(out, ",\"id\":");
        write::string(out, &self.id);
        write::piece(out, ",\"type\":");
        write::string(out, &self.kind);
        if let Some(line) = &self.line {
            write::piece(out, ",\"line\":");
            Encode::encode(line, out)?;
        }
        if let Some(open) = &self.open {
            write::piece(out, ",\"is-open-for-calls-at-all-times-of-day\":");
            Encode::encode(open, out)?;
        }
        if let Some(children) = &self.children {
            write::piece(out, ",\"children\":");
            Encode::encode(children, out)?;
        }
        if let Some(odd) = &self.odd {
            write::piece(out, ",\"a.\\\"b\\\"\\\\\":");
            Encode::encode(odd, out)?;
        }
        write::close_object(out, start);
        Ok(())
    }
}
