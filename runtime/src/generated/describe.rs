//! A description that is written from Rust: what a module says, with what the user's own types say in between.

use crate::own::{Fragment, Meaning, Piece};

/// A part of a description.
#[derive(Clone, Copy, Debug)]
pub enum Part<'d> {
    /// This text.
    Text(&'d str),
    /// The name of a message.
    Name(&'static Fragment),
    /// A message.
    Message(Message<'d>),
    /// Every type that a message leads to.
    Types,
}

/// A message in a description.
#[derive(Clone, Copy, Debug)]
pub struct Message<'d> {
    /// How deep it stands.
    pub indent: usize,
    /// What its struct says.
    pub of: &'static Fragment,
    /// Whether only its answer is described: the message itself is another destination's.
    pub overrides: bool,
    /// Its name in Rust, which its method decides.
    pub rust: &'d str,
    /// What its method says.
    pub own: &'d [Part<'d>],
    /// What the struct of its answer says.
    pub response: Option<&'static Fragment>,
    /// What the struct of what a failure tells says.
    pub failure: Option<&'static Fragment>,
    /// What its method says of its answer.
    pub said: &'d [Part<'d>],
}

/// Puts a description together. `failure` is the result of a call that failed, as it stands on the wire.
#[must_use]
pub fn describe(parts: &[Part<'_>], failure: &str) -> String {
    let mut writer = Writer { failure, types: Vec::new() };
    writer.gather(parts);
    spaced(&writer.parts(parts))
}

/// The same with an empty line around each block that stands furthest out, as `tieline fmt` lays it out.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    let mut before_is_block = false;
    while let Some(line) = lines.next() {
        if !line.is_empty() && !line.starts_with(' ') {
            let is_block = lines.peek().is_some_and(|next| next.starts_with(' '));
            if !out.is_empty() && (is_block || before_is_block) {
                out.push('\n');
            }
            before_is_block = is_block;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Two fragments that are called the same and say the same are one.
fn same(one: &Fragment, other: &Fragment) -> bool {
    let pieces = || one.text.iter().zip(other.text);
    std::ptr::eq(one, other)
        || one.name == other.name
            && one.text.len() == other.text.len()
            && pieces().all(|pieces| match pieces {
                (Piece::Text(one), Piece::Text(other)) => one == other,
                (Piece::Type(one), Piece::Type(other)) => one().name == other().name,
                (Piece::Failure, Piece::Failure) => true,
                _ => false,
            })
}

struct Writer<'w> {
    failure: &'w str,
    /// The types, each with the name that it has here.
    types: Vec<(&'static Fragment, String)>,
}

impl Writer<'_> {
    fn gather(&mut self, parts: &[Part<'_>]) {
        for part in parts {
            if let Part::Message(message) = part {
                let fragments = [Some(message.of).filter(|_| !message.overrides), message.response, message.failure];
                fragments.into_iter().flatten().for_each(|fragment| self.reached(fragment));
            }
        }
    }

    /// The types that a fragment leads to, each before those that it leads to itself.
    fn reached(&mut self, fragment: &'static Fragment) {
        if let Meaning::List(part) | Meaning::Map(part) = fragment.meaning {
            return self.reached(part());
        }
        if matches!(fragment.meaning, Meaning::Type) {
            if self.types.iter().any(|(known, _)| same(known, fragment)) {
                return;
            }
            let taken = |name: &str| self.types.iter().any(|(_, known)| known == name);
            let mut name = fragment.name.to_owned();
            let mut next = 2_u32;
            // Two types of one name can stand in two modules of Rust, and not in one description.
            while taken(&name) {
                name = format!("{}{next}", fragment.name);
                next += 1;
            }
            self.types.push((fragment, name));
        }
        for piece in fragment.text {
            if let Piece::Type(of) = piece {
                self.reached(of());
            }
        }
    }

    fn parts(&self, parts: &[Part<'_>]) -> String {
        let mut out = String::new();
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Name(of) => out.push_str(&word(of.name)),
                Part::Message(message) => {
                    let lines = under(message.of.name, &self.message(message));
                    out.push_str(&indented(&lines, message.indent));
                }
                Part::Types if self.types.is_empty() => {}
                Part::Types => {
                    let types = self.types.iter().map(|(of, name)| under(name, &self.lines(of))).collect::<String>();
                    out.push_str(&under("types", &types));
                }
            }
        }
        out
    }

    /// The lines under a message's name.
    fn message(&self, message: &Message<'_>) -> String {
        let is_usual = message.overrides || usual(message.of.name) == message.rust;
        let rust = if is_usual { String::new() } else { format!("rust: {}\n", message.rust) };
        let own = rust + &self.parts(message.own);
        let of = if message.overrides { String::new() } else { self.lines(message.of) };
        let response = message.response.map(|of| self.lines(of)).unwrap_or_default();
        let response = merged(self.parts(message.said), &response);
        let response = match message.failure {
            Some(failure) => with_properties(response, &self.failure_properties(failure)),
            None => response,
        };
        // What the struct is called says nothing about the method.
        let of: String = blocks(&of).filter(|(key, _)| *key != "rust").map(|(_, block)| block).collect();
        let lines = merged(own, &of);
        if response.is_empty() { lines } else { lines + &under("response", &response) }
    }

    /// The properties that a failure tells.
    fn failure_properties(&self, of: &Fragment) -> String {
        let lines = self.lines(of);
        let properties = blocks(&lines).find(|(key, _)| *key == "properties").map(|(_, block)| block);
        properties.unwrap_or_default().split_inclusive('\n').skip(1).collect()
    }

    /// What a fragment says, without indentation.
    fn lines(&self, of: &Fragment) -> String {
        let mut out = String::new();
        for piece in of.text {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Failure => out.push_str(&word(self.failure)),
                Piece::Type(of) => {
                    let column = out.len() - out.rfind('\n').map_or(0, |end| end + 1);
                    let entries = indented(&self.entries(of()), column);
                    out.push_str(entries.trim_start_matches(' '));
                }
            }
        }
        out
    }

    /// The entries that say the type of a property.
    fn entries(&self, of: &'static Fragment) -> String {
        match of.meaning {
            Meaning::List(part) => format!("list: {}\n", self.name(part())),
            Meaning::Map(part) => format!("map: {}\n", self.name(part())),
            Meaning::Word(_) => format!("type: {}\n{}", self.name(of), self.lines(of)),
            _ => format!("type: {}\n", self.name(of)),
        }
    }

    /// What a type is called.
    fn name(&self, of: &'static Fragment) -> String {
        if let Meaning::Word(name) = of.meaning {
            return name.to_owned();
        }
        let known = self.types.iter().find(|(known, _)| same(known, of));
        word(known.map_or(of.name, |(_, name)| name))
    }
}

/// The name in Rust that a message of this name has when none is set, where that is plain; empty otherwise.
fn usual(name: &str) -> String {
    let last = name.rsplit('.').find(|part| !part.is_empty()).unwrap_or(name);
    let mut camel = String::with_capacity(last.len());
    for part in last.split(['-', '_']) {
        let is_plain = part.starts_with(|first: char| first.is_ascii_lowercase())
            && part.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit());
        let mut letters = part.chars();
        match letters.next() {
            Some(first) if is_plain => camel.push(first.to_ascii_uppercase()),
            _ => return String::new(),
        }
        camel.push_str(letters.as_str());
    }
    camel
}

/// A key with lines below it.
fn under(key: &str, lines: &str) -> String {
    if lines.is_empty() {
        return format!("{}: {{}}\n", word(key));
    }
    format!("{}:\n{}", word(key), indented(lines, 2))
}

/// Lines that stand deeper.
fn indented(lines: &str, by: usize) -> String {
    let deeper = |line: &str| if line.trim().is_empty() { line.to_owned() } else { format!("{:by$}{line}", "") };
    lines.split_inclusive('\n').map(deeper).collect()
}

/// The entries of a map in block style, each with its key.
fn blocks(lines: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = lines;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = 0;
        for (at, line) in rest.split_inclusive('\n').enumerate() {
            if at > 0 && !line.starts_with([' ', '\n']) {
                break;
            }
            end += line.len();
        }
        let (block, others) = rest.split_at(end);
        rest = others;
        Some((block.split(':').next().unwrap_or_default(), block))
    })
}

/// The entries of one map and those of another that the first lacks.
fn merged(mut first: String, second: &str) -> String {
    let more: String = {
        let has = |key: &str| blocks(&first).any(|(known, _)| known == key);
        let says = |block: &str| block != "properties: {}\n";
        blocks(second).filter(|(key, block)| !has(key) && says(block)).map(|(_, block)| block).collect()
    };
    first.push_str(&more);
    first
}

/// The same map with more properties.
fn with_properties(lines: String, more: &str) -> String {
    let mut out = String::new();
    let mut added = false;
    for (key, block) in blocks(&lines) {
        if key == "properties" && !added {
            added = true;
            // One without properties says so on its line.
            let rest = block.split_once('\n').map_or("", |(_, rest)| rest);
            out.push_str(&format!("properties:\n{rest}{more}"));
        } else {
            out.push_str(block);
        }
    }
    if !added {
        out.push_str(&format!("properties:\n{more}"));
    }
    out
}

/// A string as it stands on one line: bare where nobody can take it for something else.
fn word(text: &str) -> String {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
    let others = ["true", "false", "null", "y", "yes", "on", "n", "no", "off", "nan", "inf"];
    let bare = text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(is_part)
        && !others.iter().any(|other| text.eq_ignore_ascii_case(other));
    if bare {
        return text.to_owned();
    }
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            special if special.is_control() || matches!(special, '\u{feff}' | '\u{2028}' | '\u{2029}') => {
                out.push_str(&format!("\\U{:08x}", u32::from(special)));
            }
            other => out.push(other),
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use super::{Message, Part, describe, usual};
    use crate::own::{Described, Fragment, Meaning, Piece};

    static COLOUR: Fragment = Fragment::new(Meaning::Type, "Colour", "", &[Piece::Text("values:\n  RED: {}\n")]);
    static OTHER_COLOUR: Fragment = Fragment::new(Meaning::Type, "Colour", "", &[Piece::Text("values:\n  BLUE: {}\n")]);
    static LIGHT: Fragment = Fragment::new(
        Meaning::Request,
        "door.light",
        "",
        &[
            Piece::Text("doc: The struct's.\nsince: \"2\"\nproperties:\n  colour:\n    "),
            Piece::Type(|| &COLOUR),
            Piece::Text("  level:\n    "),
            Piece::Type(u8::fragment),
            Piece::Text("  levels:\n    "),
            Piece::Type(Vec::<u8>::fragment),
        ],
    );
    static LIT: Fragment = Fragment::new(
        Meaning::Response,
        "",
        "",
        &[Piece::Text("properties:\n  other:\n    "), Piece::Type(|| &OTHER_COLOUR)],
    );
    static WHY: Fragment = Fragment::new(
        Meaning::Failure,
        "",
        "",
        &[
            Piece::Text("properties:\n  why:\n    "),
            Piece::Type(String::fragment),
            Piece::Text("    when: "),
            Piece::Failure,
            Piece::Text("\n"),
        ],
    );

    #[test]
    fn a_message_is_what_its_method_and_its_structs_say() {
        let message = Message {
            indent: 2,
            of: &LIGHT,
            overrides: false,
            rust: "Light",
            own: &[Part::Text("doc: The method's.\nafter: [{ query: "), Part::Name(&LIGHT), Part::Text(" }]\n")],
            response: Some(&LIT),
            failure: Some(&WHY),
            said: &[Part::Text("doc: An answer.\n")],
        };
        let expected = "\
types:
  Colour:
    values:
      RED: {}
  Colour2:
    values:
      BLUE: {}

requests:
  door.light:
    doc: The method's.
    after: [{ query: door.light }]
    since: \"2\"
    properties:
      colour:
        type: Colour
      level:
        type: integer
        range: { min: 0, max: 255 }
      levels:
        list: integer
    response:
      doc: An answer.
      properties:
        other:
          type: Colour2
        why:
          type: string
          when: \"NO\"
";
        let parts = [Part::Types, Part::Text("requests:\n"), Part::Message(message)];
        assert_eq!(describe(&parts, "NO"), expected);
    }

    #[test]
    fn what_has_nothing_to_say_is_an_empty_map() {
        static NOTHING: Fragment = Fragment::new(Meaning::Query, "on", "", &[]);
        let message = Message {
            indent: 0,
            of: &NOTHING,
            overrides: false,
            rust: "TurnOn",
            own: &[],
            response: Some(const { &Fragment::new(Meaning::Response, "", "", &[]) }),
            failure: None,
            said: &[],
        };
        assert_eq!(describe(&[Part::Types, Part::Message(message)], "NO"), "\"on\":\n  rust: TurnOn\n");
        let message = Message { rust: "On", ..message };
        assert_eq!(describe(&[Part::Types, Part::Message(message)], "NO"), "\"on\": {}\n");
    }

    #[test]
    fn a_name_in_rust_is_told_unless_it_is_the_usual_one() {
        assert_eq!(usual("door.switched-on"), "SwitchedOn");
        assert_eq!(usual("door.set_v2"), "SetV2");
        for unusual in ["door.endPoint", "door.2nd", "door.a--b", ""] {
            assert_eq!(usual(unusual), "", "{unusual}");
        }
    }
}
