//! Destinations: a tree of them, and those that are made from others.

use super::messages::{Message, Verb};
use super::tape::Tape;
use super::tree::{Fields, Node};
use super::types::Type;
use super::wire::{Envelope, Set};
use super::{messages, types, waiting};

/// What there is before the destinations.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) envelope: Envelope,
    pub(crate) sets: Vec<Set>,
    pub(crate) types: Vec<Type>,
    pub(crate) elsewhere: Vec<String>,
}

/// What the rest of a description has to know of a destination.
#[derive(Clone, Debug)]
pub(crate) struct Destination {
    pub(crate) name: String,
    template: bool,
    parent: Option<Parent>,
    /// The ids that it supplies, its ancestors' among them; `None`: nobody can tell.
    ids: Option<Vec<String>>,
    target: Option<String>,
    has_lifecycle: bool,
    init: Option<String>,
    gate_children: Option<String>,
    /// Whether it says how many there are for one parent.
    counted: bool,
    base: Option<usize>,
    restricts: bool,
    pub(crate) messages: Vec<Message>,
    fields: Fields,
    overrides: Vec<(Verb, String, Node)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parent {
    Here(usize),
    Elsewhere(usize),
}

/// The key `destinations`.
pub(crate) fn destinations(world: &World, tape: &mut Tape) -> Vec<(String, Node)> {
    let mut all: Vec<Destination> = Vec::new();
    for at in 0..=tape.below(5) {
        let next = match tape.below(4) {
            2 if at > 0 => heir(at, &all, world, tape),
            3 if at > 0 => restriction(at, &all, tape),
            _ => own(at, &all, world, tape),
        };
        all.push(next);
    }
    for at in 0..all.len() {
        creations(at, &mut all, world, tape);
    }
    let all = all.into_iter().map(|here| (here.name.clone(), here.node())).collect();
    // What is made from another one need not come after it.
    if tape.once_in(4) { tape.shuffled(all) } else { all }
}

fn named(at: usize, tape: &mut Tape) -> (String, Fields) {
    let words = ["lamp", "door", "hall", "bell", "room", "garden"];
    let name = format!("{}{}", words[at], tape.pick(&["", "-of-house", "7", "-2b", "-channel"]));
    let mut fields = Fields::default();
    fields.maybe("doc", tape.prose());
    if tape.once_in(6) {
        fields.put("unknown", tape.note());
    }
    if tape.once_in(6) {
        fields.put("rust", Node::text(format!("Custom{}", ["A", "B", "C", "D", "E", "F"][at])));
    }
    (name, fields)
}

/// One that takes over nothing.
fn own(at: usize, all: &[Destination], world: &World, tape: &mut Tape) -> Destination {
    let (name, mut fields) = named(at, tape);
    let template = tape.once_in(4);
    if template {
        fields.put("template", Node::word(true));
    }
    let parent = parent(all, world, tape);
    let mut here = Destination {
        name,
        template,
        parent,
        ids: None,
        target: None,
        has_lifecycle: !template || tape.once_in(2),
        init: None,
        gate_children: None,
        counted: false,
        base: None,
        restricts: false,
        messages: vec![],
        fields,
        overrides: vec![],
    };
    if let Some(parent) = parent {
        here.fields.put("parent", Node::text(parent_name(parent, all, world)));
    }
    if !template || tape.once_in(2) {
        target(&mut here, at, all, tape);
    }
    if (parent.is_some() || template) && tape.once_in(4) {
        here.counted = true;
        cardinality(&mut here.fields, tape);
    }
    if tape.once_in(6) {
        here.fields.put("unlisted", unlisted(tape));
    }
    here.messages = messages::messages(at, &here.name, &[], all, world, tape);
    if here.has_lifecycle {
        lifecycle(&mut here, at, world, tape);
    }
    here.wait(tape);
    here
}

/// One that takes over everything from an earlier one.
fn heir(at: usize, all: &[Destination], world: &World, tape: &mut Tape) -> Destination {
    let base = tape.below(all.len());
    let mut here = taken(at, base, all, tape);
    here.fields.put("extends", Node::text(&all[base].name));
    here.messages = all[base].messages.iter().map(Message::taken_over).collect();
    if tape.once_in(3)
        && let Some(parent) = parent(all, world, tape)
    {
        here.parent = Some(parent);
        here.fields.put("parent", Node::text(parent_name(parent, all, world)));
        target(&mut here, at, all, tape);
    } else if here.target.is_none() && !here.template {
        target(&mut here, at, all, tape);
    }
    only_if_counted(&mut here);
    if here.parent.is_some() && tape.once_in(4) {
        cardinality(&mut here.fields, tape);
    }
    if tape.once_in(6) {
        here.fields.put("unlisted", unlisted(tape));
    }
    let own = messages::messages(at, &here.name, &here.messages, all, world, tape);
    here.messages.extend(own);
    let inherits = here.has_lifecycle;
    if (!inherits && !here.template) || tape.once_in(4) {
        here.has_lifecycle = true;
        lifecycle(&mut here, at, world, tape);
    }
    overrides(&mut here, at, world, tape);
    here.wait(tape);
    here
}

/// One that takes over a part of an earlier one.
fn restriction(at: usize, all: &[Destination], tape: &mut Tape) -> Destination {
    let bases: Vec<_> = (0..all.len()).filter(|&base| all[base].has_lifecycle).collect();
    let base = if bases.is_empty() { 0 } else { *tape.pick(&bases) };
    let mut here = taken(at, base, all, tape);
    here.restricts = true;
    if bases.is_empty() {
        // It could not live.
        here.template = true;
        here.fields.put("template", Node::word(true));
    }
    here.fields.put("restricts", Node::text(&all[base].name));
    let mut names: Vec<String> = all[base].messages.iter().map(|message| message.name.clone()).collect();
    names.sort();
    names.dedup();
    let mut keeps = tape.some(&names, 0);
    if let Some(init) = here.init.clone().filter(|init| !keeps.contains(init)) {
        keeps.push(init);
    }
    here.messages =
        all[base].messages.iter().filter(|one| keeps.contains(&one.name)).map(Message::taken_over).collect();
    here.fields.put("keeps", Node::List(keeps.into_iter().map(Node::Text).collect()));
    here.fields.put("unlisted", unlisted(tape));
    only_if_counted(&mut here);
    if here.target.is_none() && !here.template {
        target(&mut here, at, all, tape);
    }
    here.wait(tape);
    here
}

/// What takes over a number for each parent needs one, unless it is a template itself.
fn only_if_counted(here: &mut Destination) {
    if here.counted && here.parent.is_none() && !here.template {
        here.template = true;
        here.fields.put("template", Node::word(true));
    }
}

/// What both kinds of heirs begin with.
fn taken(at: usize, base: usize, all: &[Destination], tape: &mut Tape) -> Destination {
    let (name, mut fields) = named(at, tape);
    let template = tape.once_in(6);
    if template {
        fields.put("template", Node::word(true));
    }
    Destination { name, template, base: Some(base), restricts: false, fields, overrides: vec![], ..all[base].clone() }
}

fn parent(all: &[Destination], world: &World, tape: &mut Tape) -> Option<Parent> {
    let here = (0..all.len()).map(Parent::Here);
    let parents: Vec<_> = here.chain((0..world.elsewhere.len()).map(Parent::Elsewhere)).collect();
    if parents.is_empty() || !tape.once_in(2) { None } else { Some(*tape.pick(&parents)) }
}

fn parent_name<'a>(parent: Parent, all: &'a [Destination], world: &'a World) -> &'a str {
    match parent {
        Parent::Here(at) => &all[at].name,
        Parent::Elsewhere(at) => &world.elsewhere[at],
    }
}

/// Gives it a target whose ids, but for the last, are those of its ancestors.
fn target(here: &mut Destination, at: usize, all: &[Destination], tape: &mut Tape) {
    let supplied = match here.parent {
        Some(Parent::Here(parent)) => all[parent].ids.clone(),
        Some(Parent::Elsewhere(_)) | None => None,
    };
    let above = supplied.clone().unwrap_or_else(|| ["street", "post-code", "x_1"].map(str::to_owned).to_vec());
    let mut segments: Vec<_> = tape.some(&above, 0).into_iter().map(|id| format!("{{{id}}}")).collect();
    if tape.once_in(4) {
        segments.insert(0, (*tape.pick(&["HOUSE", "größe", "a-b:c", "#1", "\"q\"", "*"])).to_owned());
    }
    let mut ids = supplied.unwrap_or(above);
    if tape.once_in(3) {
        segments.push("CONTROL".to_owned());
    } else {
        segments.push(format!("{{own{at}}}"));
        ids.push(format!("own{at}"));
    }
    // Of a root, whatever is in its target is its own.
    here.ids = match here.parent {
        Some(Parent::Elsewhere(_)) | None => {
            Some(ids.into_iter().filter(|id| segments.contains(&format!("{{{id}}}"))).collect())
        }
        Some(Parent::Here(parent)) => all[parent].ids.as_ref().map(|_| ids),
    };
    here.target = Some(segments.join("."));
    here.fields.put("target", Node::text(segments.join(".")));
}

fn cardinality(fields: &mut Fields, tape: &mut Tape) {
    let mut inner = Fields::default();
    let most = *tape.pick(&[1_u64, 4, u64::MAX]);
    inner.put("at-most", Node::word(most));
    if tape.once_in(2) {
        inner.put("at-least", Node::word(*tape.pick(&[0, 1, most])));
    }
    inner.maybe("doc", tape.prose());
    fields.put("cardinality", inner.node());
}

fn unlisted(tape: &mut Tape) -> Node {
    let mut fields = Fields::default();
    fields.put("requests", Node::text("failure"));
    fields.put("events", Node::text("ignored"));
    fields.maybe("doc", tape.prose());
    fields.node()
}

/// Gives it a life of its own, with a query of its own that begins it, unless nobody knows what does.
fn lifecycle(here: &mut Destination, at: usize, world: &World, tape: &mut Tape) {
    let mut life = Fields::default();
    life.maybe("doc", tape.prose());
    life.maybe("set-up", tape.prose());
    (here.init, here.gate_children) = (None, None);
    if tape.once_in(8) {
        life.put("unknown", tape.note());
    } else {
        let name = format!("{}.init{at}", here.name);
        let (mut init, listed) = messages::init(&name, world, tape);
        if let Some((children, key)) = listed {
            let mut gate = Fields::default();
            gate.maybe("doc", tape.prose());
            gate.put("children", Node::text(&children));
            gate.put("key", Node::text(key));
            life.put("gate", gate.node());
            here.gate_children = Some(children);
        }
        life.put("init", Node::text(&name));
        here.init = Some(name);
        init.own = true;
        let place = tape.below(here.messages.len() + 1);
        let place = here.messages.iter().position(|message| message.own).unwrap_or(here.messages.len()).max(place);
        here.messages.insert(place, init);
    }
    // What has no phases and waits for nobody can be sent.
    let is_free = |message: &Message| message.fields.get("phases").is_none() && message.fields.get("after").is_none();
    let requests = here.messages.iter().filter(|message| message.verb == Verb::Request && is_free(message));
    let requests: Vec<_> = requests.collect();
    if !requests.is_empty() && tape.once_in(2) {
        life.put("dispose", Node::text(&tape.pick(&requests).name));
    }
    here.fields.put("lifecycle", life.node());
}

/// Changes some answers of what it took over.
fn overrides(here: &mut Destination, at: usize, world: &World, tape: &mut Tape) {
    let gate = (here.init.clone(), here.gate_children.clone());
    for message in here.messages.iter_mut().filter(|message| !message.own && message.verb != Verb::Event) {
        if !tape.once_in(4) {
            continue;
        }
        let mut change = Fields::default();
        change.maybe("doc", tape.prose());
        if tape.once_in(3) {
            change.put("deadline", waiting::duration(tape));
        }
        if tape.once_in(2) {
            let mut response = Fields::default();
            response.maybe("doc", tape.prose());
            let mut changed = Vec::new();
            for property in &mut message.answer {
                let is_gate = gate.0.as_ref() == Some(&message.name) && gate.1.as_ref() == Some(&property.wire);
                let failure = property.failure(&world.envelope.results);
                if !is_gate && !property.named && tape.once_in(3) {
                    let other = types::property(&world.types, None, 90 + at, tape);
                    let rust = property.fields.get("rust").cloned();
                    *property = types::Property { wire: property.wire.clone(), ..other };
                    property.fields.0.retain(|(key, _)| key != "rust");
                    property.fields.maybe("rust", rust);
                    if let Some(failure) = failure {
                        property.fail(failure);
                    }
                    changed.push(property.clone());
                }
            }
            if tape.once_in(2) {
                // Of another scope than those that each destination begins with.
                let new = types::property(&world.types, None, 10 + at, tape);
                changed.push(new.clone());
                message.answer.push(new);
            }
            if !changed.is_empty() {
                response.put("properties", types::node(&changed));
            }
            change.put("response", response.node());
        }
        here.overrides.push((message.verb, message.name.clone(), change.node()));
    }
}

/// Lets requests create children, which come after their parents.
fn creations(at: usize, all: &mut [Destination], world: &World, tape: &mut Tape) {
    let mut parents = vec![at];
    while let Some(base) = all[parents[parents.len() - 1]].base {
        parents.push(base);
    }
    let is_child = |child: &Destination| matches!(child.parent, Some(Parent::Here(at)) if parents.contains(&at));
    let children = all.iter().filter(|child| is_child(child)).map(|child| child.name.clone());
    let children: Vec<_> = children.chain(world.elsewhere.iter().cloned()).collect();
    if children.is_empty() {
        return;
    }
    for message in all[at].messages.iter_mut().filter(|message| message.own && message.verb != Verb::Event) {
        if tape.once_in(4) {
            let mut step = Fields::default();
            step.put("creates", Node::text(tape.pick(&children)));
            step.maybe("doc", tape.prose());
            message.then.push(step.node());
        }
        let strings: Vec<_> = message.asked.iter().filter(|property| property.required_string).collect();
        if message.verb == Verb::Request && !strings.is_empty() && tape.once_in(2) {
            let mut creates = Fields::default();
            creates.put("destination", Node::text(tape.pick(&children)));
            creates.put("id", Node::text(&tape.pick(&strings).wire));
            if tape.once_in(2) {
                creates.put("key", Node::text(&tape.pick(&strings).wire));
            }
            message.fields.put("creates", creates.node());
        }
    }
}

impl Destination {
    /// Says how long what may wait for it.
    fn wait(&mut self, tape: &mut Tape) {
        let has = |verbs: &[Verb]| self.messages.iter().any(|message| verbs.contains(&message.verb));
        let (calls, events) = (has(&[Verb::Query, Verb::Request]), has(&[Verb::Event]));
        waiting::put(&mut self.fields, calls, events, tape);
    }

    fn node(mut self) -> Node {
        if self.restricts {
            return self.fields.node();
        }
        for (key, verb) in [("queries", Verb::Query), ("requests", Verb::Request), ("events", Verb::Event)] {
            let own: Vec<_> = self.messages.iter().filter(|message| message.own && message.verb == verb).collect();
            if !own.is_empty() {
                self.fields.put(key, Node::Named(own.iter().map(|one| (one.name.clone(), one.node())).collect()));
            }
        }
        if !self.overrides.is_empty() {
            let mut changes = Fields::default();
            for (key, verb) in [("queries", Verb::Query), ("requests", Verb::Request)] {
                let of_verb = self.overrides.iter().filter(|(of, ..)| *of == verb);
                let of_verb: Vec<_> = of_verb.map(|(_, name, change)| (name.clone(), change.clone())).collect();
                if !of_verb.is_empty() {
                    changes.put(key, Node::Named(of_verb));
                }
            }
            self.fields.put("overrides", changes.node());
        }
        self.fields.node()
    }
}
