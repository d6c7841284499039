//! Queries, requests and events.

use super::destinations::{Destination, World};
use super::tape::Tape;
use super::tree::{Fields, Node};
use super::types::{self, Kind, Property};
use super::waiting;
use super::wire::{self, Of};
use super::words::Case;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Query,
    Request,
    Event,
}

/// What the rest of a description has to know of a message.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) verb: Verb,
    pub(crate) name: String,
    /// Whether its destination describes it, as against one that was taken over.
    pub(crate) own: bool,
    pub(crate) fields: Fields,
    pub(crate) asked: Vec<Property>,
    /// The properties of its response, those that were changed by an heir among them.
    pub(crate) answer: Vec<Property>,
    response: Option<Fields>,
    pub(crate) then: Vec<Node>,
}

impl Verb {
    fn of(self) -> Of {
        match self {
            Self::Query => Of::Query,
            Self::Request => Of::Request,
            Self::Event => Of::Event,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Request => "request",
            Self::Event => "event",
        }
    }
}

impl Message {
    pub(crate) fn taken_over(&self) -> Self {
        Self { own: false, ..self.clone() }
    }

    pub(crate) fn node(&self) -> Node {
        let mut fields = self.fields.clone();
        if !self.asked.is_empty() {
            fields.put("properties", types::node(&self.asked));
        }
        if let Some(mut response) = self.response.clone() {
            if !self.answer.is_empty() {
                response.put("properties", types::node(&self.answer));
            }
            fields.put("response", response.node());
        }
        if !self.then.is_empty() {
            fields.put("then", Node::List(self.then.clone()));
        }
        fields.node()
    }
}

/// Some messages of a destination, beside those that it has.
pub(crate) fn messages(
    at: usize,
    destination: &str,
    taken: &[Message],
    others: &[Destination],
    world: &World,
    tape: &mut Tape,
) -> Vec<Message> {
    let mut own: Vec<Message> = Vec::new();
    for number in 0..tape.below(5) {
        let verb = *tape.pick(&[Verb::Query, Verb::Request, Verb::Event]);
        let (last, rust) = tape.name("verb", 10 * at + number, Case::Camel);
        let prefix = *tape.pick(&["", "a.", "a.b.", "größe: #.", "..", "lamp."]);
        let mut message = Message::new(verb, format!("{prefix}{last}"), world, tape);
        message.fields.maybe("rust", rust);
        if tape.once_in(3) {
            message.fields.put("phases", phases(verb, tape));
        }
        // What comes first waits for nobody, so that nobody waits for itself.
        let steps = Steps { destination, taken, own: &own, others, world };
        if tape.once_in(3) {
            message.fields.maybe("after", steps.after(tape));
        }
        if verb != Verb::Event && tape.once_in(4) {
            message.then = steps.some(tape);
        }
        // One name may be a request and an event.
        if verb == Verb::Event
            && tape.once_in(4)
            && let Some(other) = own.iter().find(|other| other.verb != Verb::Event)
        {
            message.name = other.name.clone();
            message.fields.0.retain(|(key, _)| key != "rust" && key != "headers");
            message.fields.put("rust", Node::text(format!("Shared{at}x{number}")));
        }
        if own.iter().all(|other| (other.verb, &other.name) != (message.verb, &message.name)) {
            own.push(message);
        }
    }
    own
}

/// The query that initializes, and the property of its answer and the member of that which a gate may name.
pub(crate) fn init(name: &str, world: &World, tape: &mut Tape) -> (Message, Option<(String, String)>) {
    let mut init = Message::new(Verb::Query, name.to_owned(), world, tape);
    let mut objects = Vec::new();
    for of in &world.types {
        let Kind::Object(members) = &of.kind else { continue };
        let strings = members.iter().filter(|member| member.required_string).map(|member| member.wire.clone());
        let strings: Vec<String> = strings.collect();
        if !strings.is_empty() {
            objects.push((of, strings));
        }
    }
    if objects.is_empty() || !tape.once_in(2) {
        return (init, None);
    }
    let (of, strings) = tape.pick(&objects);
    let mut children = types::property(&[], None, 80, tape);
    children.fields.0.retain(|(key, _)| key == "rust" || key == "doc");
    children.fields.put("list", Node::text(&of.name));
    children.required_string = false;
    let named = (children.wire.clone(), tape.pick(strings).clone());
    init.response.get_or_insert_default();
    init.answer.push(children);
    (init, Some(named))
}

impl Message {
    fn new(verb: Verb, name: String, world: &World, tape: &mut Tape) -> Self {
        let mut fields = Fields::default();
        fields.maybe("doc", tape.prose());
        if tape.once_in(8) {
            fields.put("unknown", tape.note());
        }
        tape.stability(&mut fields);
        fields.maybe("headers", wire::headers(&world.envelope, &world.sets, verb.of(), &name, tape));
        if tape.once_in(6) {
            fields.put("open", Node::word(true));
        }
        if verb != Verb::Event && tape.once_in(4) {
            fields.put("deadline", waiting::duration(tape));
        }
        let asked = types::properties(&world.types, None, 4, None, tape);
        let mut message = Self { verb, name, own: true, fields, asked, answer: vec![], response: None, then: vec![] };
        if verb != Verb::Event && tape.once_in(2) {
            let mut response = Fields::default();
            response.maybe("doc", tape.prose());
            // A row of the response copies one of the question, by a name that every question has.
            response.maybe("headers", wire::headers(&world.envelope, &world.sets, Of::Response, "", tape));
            if tape.once_in(6) {
                response.put("open", Node::word(true));
            }
            message.answer = types::properties(&world.types, None, 4, Some(&world.envelope.results), tape);
            message.response = Some(response);
        }
        message
    }
}

fn phases(verb: Verb, tape: &mut Tape) -> Node {
    let phases: &[&str] = match verb {
        Verb::Event => &["active", "tearing-down"],
        _ => &["active", "setup", "initializing", "tearing-down"],
    };
    Node::List(tape.some(phases, 1).into_iter().map(Node::text).collect())
}

/// What a step can name.
struct Steps<'a> {
    destination: &'a str,
    taken: &'a [Message],
    own: &'a [Message],
    others: &'a [Destination],
    world: &'a World,
}

impl Steps<'_> {
    fn after(&self, tape: &mut Tape) -> Option<Node> {
        let steps = self.some(tape);
        if steps.is_empty() {
            return None;
        }
        if !tape.once_in(3) {
            return Some(Node::List(steps));
        }
        let mut fields = Fields::default();
        fields.maybe("doc", tape.prose());
        fields.put("any", Node::List(steps));
        Some(fields.node())
    }

    fn some(&self, tape: &mut Tape) -> Vec<Node> {
        let mut all: Vec<(Verb, &str, Option<&str>)> = Vec::new();
        for message in self.own.iter().chain(self.taken) {
            all.push((message.verb, &message.name, None));
            all.push((message.verb, &message.name, Some(self.destination)));
        }
        for other in self.others {
            all.extend(other.messages.iter().map(|message| (message.verb, &*message.name, Some(&*other.name))));
        }
        for outside in &self.world.elsewhere {
            all.push((Verb::Event, "what: it is", Some(outside)));
        }
        let mut steps: Vec<Node> = Vec::new();
        for _ in 0..tape.below(3) {
            if all.is_empty() {
                break;
            }
            let (verb, name, of) = *tape.pick(&all);
            let mut fields = Fields::default();
            fields.put(verb.key(), Node::text(name));
            fields.maybe("of", of.map(Node::text));
            fields.maybe("doc", tape.prose());
            // A step of each message once.
            all.retain(|(other, named, _)| (*other, *named) != (verb, name));
            steps.push(fields.node());
        }
        steps
    }
}
