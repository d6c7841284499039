use super::keys;
use super::reader::{Item, Reader};
use crate::source::node::{Spanned, Text};
use crate::span::Span;

/// How a stream is cut into frames.
#[derive(Debug)]
pub(crate) struct Framing {
    pub(crate) doc: String,
    pub(crate) place: Span,
    pub(crate) length_bytes: Option<Spanned<u64>>,
    pub(crate) big_endian: Option<bool>,
    pub(crate) counts_itself: Option<bool>,
    pub(crate) largest_frame: Option<Spanned<u64>>,
}

/// How a message is laid out.
#[derive(Debug)]
pub(crate) struct Envelope {
    pub(crate) doc: String,
    pub(crate) place: Span,
    /// `header`, `body`.
    pub(crate) members: [Option<Text>; 2],
    /// `kind`, `name`, `target`, `request-id`, `result`, `error-message`.
    pub(crate) headers: [Option<Text>; 6],
    /// `query`, `request`, `response`, `event`.
    pub(crate) kinds: [Option<Text>; 4],
    /// `success`, `failure`.
    pub(crate) results: [Option<Text>; 2],
}

pub(super) fn framing(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Framing> {
    let fields = reader.fields(item, &keys::FRAMING)?;
    let mut framing = Framing {
        doc: reader.prose(&fields, "doc"),
        place: item.place,
        length_bytes: None,
        big_endian: None,
        counts_itself: None,
        largest_frame: fields.get("largest-frame").and_then(|item| reader.whole_number(item)),
    };
    if let Some(length) = fields.get("length").and_then(|item| reader.fields(item, &keys::LENGTH)) {
        let orders = [("big-endian", true), ("little-endian", false)];
        framing.length_bytes = length.get("bytes").and_then(|item| reader.whole_number(item));
        framing.big_endian =
            length.get("byte-order").and_then(|item| reader.word(item, &orders)).map(|word| word.value);
        framing.counts_itself = length.get("counts-itself").and_then(|item| reader.boolean(item));
    }
    Some(framing)
}

pub(super) fn envelope(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Envelope> {
    let fields = reader.fields(item, &keys::ENVELOPE)?;
    let mut strings = |part: &str, keys: &keys::Keys| {
        let part = fields.get(part).and_then(|item| reader.fields(item, keys));
        part.map(|part| keys.required.iter().map(|key| reader.name_of(&part, key)).collect::<Vec<_>>())
            .unwrap_or_default()
    };
    let members = array(strings("members", &keys::MEMBERS));
    let headers = array(strings("headers", &keys::ENVELOPE_HEADERS));
    let kinds = array(strings("kinds", &keys::KINDS));
    let results = array(strings("results", &keys::RESULTS));
    Some(Envelope { doc: reader.prose(&fields, "doc"), place: item.place, members, headers, kinds, results })
}

fn array<const N: usize>(strings: Vec<Option<Text>>) -> [Option<Text>; N] {
    let mut strings = strings.into_iter();
    std::array::from_fn(|_| strings.next().flatten())
}
