//! Framing, envelope and tables of headers.

use super::tape::Tape;
use super::tree::{Fields, Node};

/// The strings of an envelope.
#[derive(Clone, Debug)]
pub(crate) struct Envelope {
    pub(crate) members: Vec<String>,
    pub(crate) headers: Vec<String>,
    pub(crate) kinds: Vec<String>,
    pub(crate) results: Vec<String>,
}

/// Which kind of message a table belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    Query,
    Request,
    Event,
    /// To a query or to a request.
    Response,
}

/// Rows that several messages have.
#[derive(Clone, Debug)]
pub(crate) struct Set {
    pub(crate) name: String,
    pub(crate) rows: Vec<(String, Node)>,
    /// Whether one of them takes the place of a row that a response has otherwise.
    for_questions: bool,
}

impl Envelope {
    pub(crate) fn new(tape: &mut Tape) -> Self {
        // Each string differs from the others of its kind by its beginning.
        let mut strings = |words: &[&str]| -> Vec<String> {
            let odd = ["W", "W", "W", "cti.W", "W word", "\"W\"", "W: b", "#W", "größe W", "[W]", "W\n", "Wé", "W\\"];
            words.iter().map(|word| tape.pick(&odd).replace('W', word)).collect()
        };
        Self {
            members: strings(&["header", "body"]),
            headers: strings(&["type", "name", "target", "requestId", "result", "errorMessage"]),
            kinds: strings(&["query", "do", "answer", "tell"]),
            results: strings(&["SUCCESS", "FAILURE"]),
        }
    }

    pub(crate) fn node(&self, tape: &mut Tape) -> Node {
        let mut fields = Fields::default();
        for (part, keys, strings) in [
            ("members", &["header", "body"] as &[&str], &self.members),
            ("headers", &["kind", "name", "target", "request-id", "result", "error-message"], &self.headers),
            ("kinds", &["query", "request", "response", "event"], &self.kinds),
            ("results", &["success", "failure"], &self.results),
        ] {
            let mut part_fields = Fields::default();
            keys.iter().zip(strings).for_each(|(key, text)| part_fields.put(key, Node::text(text)));
            fields.put(part, part_fields.node());
        }
        fields.maybe("doc", tape.prose());
        fields.node()
    }

    /// A table with a row for each header, written out.
    pub(crate) fn table(&self, of: Of, message: &str, tape: &mut Tape) -> Node {
        let [kind, name, target, request_id, result, error_message] = &self.headers[..] else { unreachable!() };
        let said = match of {
            Of::Query => 0,
            Of::Request => 1,
            Of::Response => 2,
            Of::Event => 3,
        };
        let mut rows = vec![row(tape, kind, "constant", Node::text(&self.kinds[said]), None)];
        let string = || Node::text("string");
        if of == Of::Response {
            rows.push(row(tape, name, "copied", Node::text(name), None));
            rows.push(row(tape, target, "copied", Node::text(target), None));
            rows.push(row(tape, request_id, "copied", Node::text(request_id), None));
            let results = tape.shuffled(self.results.clone()).into_iter().map(Node::Text).collect();
            rows.push(row(tape, result, "values", Node::List(results), None));
            if !tape.once_in(3) {
                let when = (!tape.once_in(4)).then(|| self.results[1].clone());
                rows.push(row(tape, error_message, "type", string(), when));
            }
        } else {
            rows.push(row(tape, name, "constant", Node::text(message), None));
            let (key, value) = if tape.once_in(4) { ("constant", Node::text("a.b")) } else { ("type", string()) };
            rows.push(row(tape, target, key, value, None));
            if of != Of::Event {
                let of = *tape.pick(&["uuid", "string"]);
                rows.push(row(tape, request_id, "type", Node::text(of), None));
            }
        }
        rows.extend(extra_rows(tape, (of == Of::Response).then_some(&self.results)));
        Node::Named(tape.shuffled(rows))
    }

    pub(crate) fn sets(&self, tape: &mut Tape) -> Vec<Set> {
        let count = tape.below(4);
        let names = ["versioned", "a set: odd", "größe", "[set]"];
        (0..count)
            .map(|at| {
                let mut rows = extra_rows(tape, None);
                let for_questions = tape.once_in(3);
                if for_questions {
                    rows.push(row(tape, &self.headers[2], "type", Node::text("string"), None));
                }
                Set { name: names[at].to_owned(), rows, for_questions }
            })
            .collect()
    }
}

/// The key `headers`; `None`: the envelope's own.
pub(crate) fn headers(envelope: &Envelope, sets: &[Set], of: Of, message: &str, tape: &mut Tape) -> Option<Node> {
    match tape.below(6) {
        0..=2 => None,
        3 => Some(envelope.table(of, message, tape)),
        how => {
            let fit: Vec<_> = sets.iter().filter(|set| of != Of::Response || !set.for_questions).collect();
            let names: Vec<_> = fit.iter().map(|set| Node::text(&set.name)).collect();
            match how {
                4 if !names.is_empty() => Some(tape.pick(&names).clone()),
                _ => Some(Node::List(tape.some(&names, 0))),
            }
        }
    }
}

/// Constants that the envelope knows nothing of.
fn extra_rows(tape: &mut Tape, results: Option<&Vec<String>>) -> Vec<(String, Node)> {
    let names = ["version-of-protocol", "X-Zürich: odd", "\"zz zz zz\"", "*Zebra crossing"];
    let names = tape.some(&names, 0);
    let constants = ["2", "", "true", "a b", " x ", "1e3", "größe: #1", "null", "two\nlines"];
    names
        .into_iter()
        .map(|name| {
            let when = results.filter(|_| tape.once_in(3)).map(|results| tape.pick(results).clone());
            let constant = Node::text(*tape.pick(&constants));
            row(tape, name, "constant", constant, when)
        })
        .collect()
}

fn row(tape: &mut Tape, name: &str, key: &str, value: Node, when: Option<String>) -> (String, Node) {
    let mut fields = Fields::default();
    fields.put(key, value);
    fields.maybe("when", when.map(Node::Text));
    fields.maybe("doc", tape.prose());
    (name.to_owned(), fields.node())
}

pub(crate) fn framing(tape: &mut Tape) -> Node {
    let bytes = *tape.pick(&[4_u32, 1, 2, 8]);
    let counts_itself = tape.once_in(2);
    let mut length = Fields::default();
    length.put("bytes", Node::word(bytes));
    length.put("byte-order", Node::text(*tape.pick(&["big-endian", "little-endian"])));
    length.put("counts-itself", Node::word(counts_itself));
    let most = (u64::MAX >> (64 - 8 * bytes)) - if counts_itself { u64::from(bytes) } else { 0 };
    let mut fields = Fields::default();
    fields.put("length", length.node());
    fields.put("largest-frame", Node::word(*tape.pick(&[200, 1, most])));
    fields.maybe("doc", tape.prose());
    fields.node()
}
