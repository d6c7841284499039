//! Frames in every spelling that JSON has, and frames that are nearly right, held to what they were made of and to
//! `serde_json`.

use super::{Header, read};
use crate::codec::{Key, check_body};
use crate::protocol::sample::PLAIN;
use crate::protocol::{Envelope, Kind};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Words with quotes and braces in them, one of them longer than any piece is.
static ODD: Envelope = Envelope::new(
    [Key::new("h\"{", "\"h\\\"{\":"), Key::new("b", "\"b\":")],
    [
        Key::new("type", "\"type\":"),
        Key::new("n}", "\"n}\":"),
        Key::new("a-target-whose-key-is-longer-than-two-windows", "\"a-target-whose-key-is-longer-than-two-windows\":"),
        Key::new("\\", "\"\\\\\":"),
        Key::new("result", "\"result\":"),
        Key::new("{", "\"{\":"),
    ],
    ["que\"ry", "re{quest", "response", "event"],
    ["SUCC\\ESS", "FAILURE"],
);

/// What decides how a frame is written: one byte after another, again from the first behind the last.
struct Whims(Vec<u8>, usize);

impl Whims {
    fn next(&mut self) -> u8 {
        self.1 += 1;
        self.0[self.1 % self.0.len()]
    }

    fn space(&mut self) -> &'static str {
        match self.next() {
            250.. => " \t\r\n",
            235..250 => " ",
            _ => "",
        }
    }

    /// A text as JSON, some of its characters as escapes.
    fn string(&mut self, text: &str) -> String {
        let mut written = String::from("\"");
        let odd = self.next() > 225;
        for letter in text.chars() {
            if odd && self.next() > 180 {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    written += &format!("\\u{unit:04X}");
                }
            } else {
                let text = serde_json::to_string(&letter).unwrap();
                written += &text[1..text.len() - 1];
            }
        }
        written + "\""
    }

    /// An object of members whose values are JSON.
    fn object(&mut self, members: &[(String, String)]) -> String {
        let members: Vec<_> = members
            .iter()
            .map(|(key, value)| {
                [self.space(), &self.string(key), self.space(), ":", self.space(), value, self.space()].concat()
            })
            .collect();
        format!("{{{}}}", if members.is_empty() { String::from(self.space()) } else { members.join(",") })
    }
}

/// Bodies without another object in them, and others; what they hold looks like the rest of a frame.
const BODIES: [&str; 16] = [
    "{}",
    r#"{"a":1}"#,
    r#"{"a":"b","c":"d"}"#,
    r#"{"a":[1,[2,"x"],null]}"#,
    r#"{"body":"x","header":"y"}"#,
    r#"{"a":"}","b":"]"}"#,
    r#"{"a":"{"}"#,
    r#"{"a":"},\"header\":{"}"#,
    r#"{"header":{"type":"event","name":"n","target":"t"}}"#,
    r#"{"a":{},"header":{"type":"event"}}"#,
    r#"{"a":{"b":{"c":[{}]}}}"#,
    r#"{"a":"}}"}"#,
    r#"{"a":1,"a":2}"#,
    "null",
    r#""}}""#,
    r#"[{"a":{}}]"#,
];

fn header_texts() -> impl Strategy<Value = Vec<String>> {
    let text = prop_oneof![
        4 => "[a-z.0-9-]{0,40}",
        1 => select(vec!["", "\"", "\\", "{", "}", "},\"body\":{", "\",\"target\":\"x", "é.😀", "\n", "\u{7f}"]).prop_map(String::from),
    ];
    vec(text, 5)
}

#[derive(Debug, Clone)]
struct Plan {
    odd: bool,
    kind: usize,
    texts: Vec<String>,
    body: Option<usize>,
    body_first: bool,
    order: Vec<usize>,
    unknown: Vec<(bool, Index, usize)>,
    whims: Vec<u8>,
}

fn plan() -> impl Strategy<Value = Plan> {
    let unknown = prop_oneof![
        3 => Just(Vec::new()),
        1 => vec((any::<bool>(), any::<Index>(), 0..BODIES.len()), 1..3),
    ];
    // Mostly written as usual.
    let whims = prop_oneof![2 => Just(vec![0]), 1 => vec(any::<u8>(), 30)];
    let order = prop_oneof![Just((0..6).collect::<Vec<_>>()), Just((0..6).collect::<Vec<_>>()).prop_shuffle()];
    let body = proptest::option::weighted(0.9, 0..BODIES.len());
    (any::<bool>(), 0..4_usize, header_texts(), body, any::<bool>(), order, unknown, whims).prop_map(
        |(odd, kind, texts, body, body_first, order, unknown, whims)| Plan {
            odd,
            kind,
            texts,
            body,
            body_first,
            order,
            unknown,
            whims,
        },
    )
}

const KINDS: [Kind; 4] = [Kind::Query, Kind::Request, Kind::Response, Kind::Event];

impl Plan {
    fn envelope(&self) -> &'static Envelope {
        if self.odd { &ODD } else { &PLAIN }
    }

    fn has(&self, header: usize) -> bool {
        match header {
            0..=2 => true,
            3 => KINDS[self.kind] != Kind::Event,
            _ => KINDS[self.kind] == Kind::Response,
        }
    }

    fn text(&self, header: usize) -> &str {
        match header {
            0 => self.envelope().kind(KINDS[self.kind]),
            _ => &self.texts[header - 1],
        }
    }

    fn headers(&self, whims: &mut Whims) -> Vec<(String, String)> {
        let has = self.order.iter().filter(|header| self.has(**header));
        has.map(|header| (self.envelope().headers()[*header].name().to_owned(), whims.string(self.text(*header))))
            .collect()
    }

    /// The frame, with a header or a member twice if `twice` says so.
    fn frame(&self, twice: Option<(bool, Index, Index)>) -> String {
        let mut whims = Whims(self.whims.clone(), 0);
        let [header, body] = self.envelope().members() else { panic!("there are two") };
        let mut headers = self.headers(&mut whims);
        let mut members = Vec::new();
        let unknown = |place: &Index, members: &mut Vec<(String, String)>, value: usize| {
            members.insert(place.index(members.len() + 1), ("more".into(), BODIES[value].into()));
        };
        for (_, place, value) in self.unknown.iter().filter(|(within, ..)| *within) {
            unknown(place, &mut headers, *value);
        }
        if let Some((true, which, place)) = twice {
            let known: Vec<_> = headers.iter().filter(|(key, _)| key != "more").cloned().collect();
            headers.insert(place.index(headers.len() + 1), known[which.index(known.len())].clone());
        }
        members.push((header.name().into(), whims.object(&headers)));
        if let Some(value) = self.body {
            members.insert(usize::from(!self.body_first), (body.name().into(), BODIES[value].into()));
        }
        if let Some((false, which, place)) = twice {
            let again = members[which.index(members.len())].clone();
            members.insert(place.index(members.len() + 1), again);
        }
        for (_, place, value) in self.unknown.iter().filter(|(within, ..)| !within) {
            unknown(place, &mut members, *value);
        }
        [whims.space(), &whims.object(&members), whims.space()].concat()
    }
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(text).is_ok()
}

/// Whether a message is read to its end by whoever handles it.
fn is_handled(header: &Header) -> bool {
    header.kind == Kind::Response || check_body(header.body()).is_ok()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_frame_is_read_as_what_it_was_made_of(plan in plan()) {
        let text = plan.frame(None);
        prop_assert!(is_json(&text), "{}", text);
        let header = read(plan.envelope(), text.clone().into());
        prop_assert!(header.is_ok(), "{}: {:?}", text, header);
        let header = header.unwrap();
        prop_assert_eq!(header.kind, KINDS[plan.kind]);
        let found = [Some(header.name()), Some(header.target()), header.request_id(), header.result(), header.error()];
        for (index, found) in (1..).zip(found) {
            prop_assert_eq!(found, plan.has(index).then(|| plan.text(index)), "{}", text);
        }
        prop_assert_eq!(header.body(), plan.body.map_or("", |body| BODIES[body]), "{}", text);
        prop_assert!(header.broken(plan.envelope()).is_none());
    }

    /// Of two values of one header or of the body, one would be lost.
    #[test]
    fn a_frame_that_says_something_twice_is_not_handled(plan in plan(), within in any::<bool>(), which in any::<Index>(), place in any::<Index>()) {
        let text = plan.frame(Some((within, which, place)));
        prop_assert!(is_json(&text), "{}", text);
        let header = read(plan.envelope(), text.clone().into());
        prop_assert!(header.is_err(), "{}: {:?}", text, header);
    }

    /// What is not JSON is handled by nobody, and no answer is taken from it.
    #[test]
    fn a_damaged_frame_that_is_handled_is_json(
        plan in plan(),
        changes in vec((any::<Index>(), any::<Index>(), 0..5_u8, select(b"\"\\{}[],: a1\x01".to_vec())), 1..4),
    ) {
        let mut text: Vec<char> = plan.frame(None).chars().collect();
        for (one, other, change, byte) in changes {
            let (one, other) = (one.index(text.len()), other.index(text.len()));
            let (start, end) = (one.min(other), one.max(other));
            match change {
                0 => text.insert(one, char::from(byte)),
                1 => text[one] = char::from(byte),
                2 if text.len() > 1 => drop(text.remove(one)),
                3 => text.swap(one, other),
                _ => {
                    let piece: Vec<char> = text[start..end].to_vec();
                    text.splice(end..end, piece);
                }
            }
        }
        let text: String = text.into_iter().collect();
        let Ok(header) = read(plan.envelope(), text.clone().into()) else { return Ok(()) };
        if is_json(&text) {
            prop_assert!(header.broken(plan.envelope()).is_none(), "{}", text);
        } else {
            prop_assert!(!is_handled(&header), "{}: {:?}", text, header);
            prop_assert!(header.broken(plan.envelope()).is_some(), "{}", text);
        }
    }

    /// Whatever bytes stand where: what is accepted is text, and is read as the general reader would.
    #[test]
    fn a_frame_of_damaged_bytes_is_read_as_the_general_reader_reads_it_or_not_at_all(
        plan in plan(),
        changes in vec((any::<Index>(), any::<Index>(), 0..4_u8, any::<u8>()), 1..4),
        text in select(vec!["", "é", "\u{1f600}", "\u{7f}", "\u{0}"]),
    ) {
        let mut bytes = plan.frame(None).into_bytes();
        for (one, other, change, byte) in changes {
            let (one, other) = (one.index(bytes.len()), other.index(bytes.len()));
            let (start, end) = (one.min(other), one.max(other));
            match change {
                0 => bytes[one] = byte,
                1 => drop(bytes.splice(one..one, text.bytes())),
                2 => bytes.truncate(end.max(1)),
                _ => {
                    let piece = bytes[start..end].to_vec();
                    bytes.splice(end..end, piece);
                }
            }
        }
        let whole = std::str::from_utf8(&bytes);
        let Ok(header) = read(plan.envelope(), bytes.clone().into()) else { return Ok(()) };
        prop_assert!(whole.is_ok(), "{}", String::from_utf8_lossy(&bytes));
        let whole = whole.unwrap();
        let (mut found, mut body) = Default::default();
        match super::read_in_general(plan.envelope(), whole, &mut found, &mut body) {
            Ok(kind) => {
                prop_assert_eq!(kind, header.kind, "{}", whole);
                prop_assert_eq!(&found, &header.found, "{}", whole);
                prop_assert_eq!(body, header.body, "{}", whole);
            }
            Err(problem) => prop_assert!(!is_handled(&header), "{}: {}", problem, whole),
        }
    }
}
