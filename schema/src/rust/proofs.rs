//! What has to have happened before a call, as far as a type can say so: the values that prove it, and the calls that take
//! them.
//!
//! A step of `after` becomes a type when the side that calls can hold something that only the step gives: the answer of a
//! call, or an event that it hears. A step that cannot but have happened where the call is legal needs none. One that is
//! described elsewhere stays what it was, a sentence in the documentation.

use std::collections::HashMap;
use std::ptr;

use proc_macro2::Ident;

use super::names::Scope;
use super::plan::Place;
use super::{docs, family};
use crate::model::{Kind, Message, Phase, Protocol, Role, Step, StepKind};

/// All proofs of a protocol, and who needs them. Messages are known by where they are in memory.
#[derive(Debug, Default)]
pub(super) struct Proofs<'p> {
    places: HashMap<*const Message, usize>,
    messages: Vec<Of<'p>>,
}

/// What there is about one message.
#[derive(Debug, Default)]
struct Of<'p> {
    proof: Option<Proof>,
    needs: Vec<Need<'p>>,
    /// Every call that takes what it proves.
    takers: Vec<&'p Message>,
}

/// The type of what a call that succeeded returns, or of what a listener is handed with an event.
#[derive(Debug)]
struct Proof {
    name: Ident,
    given: bool,
}

/// What one argument of a call proves.
#[derive(Debug)]
pub(super) struct Need<'p> {
    /// What is enough, each with how its destination is related to that of the call.
    pub(super) any: Vec<(&'p Message, Relation)>,
    /// The argument.
    pub(super) argument: Ident,
}

/// Which instances a proof can come from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Relation {
    /// The one that is called.
    Same,
    /// One of its ancestors, or one that belongs to it.
    Family,
    /// Any.
    Other,
}

impl<'p> Proofs<'p> {
    /// Finds them; `scope` is that of the requester's module.
    pub(super) fn all(protocol: &'p Protocol, places: &[Place<'p>], scope: &mut Scope) -> Self {
        let emitted = Emitted::new(protocol, places);
        let mut found = Self::default();
        for place in places {
            for said in place.messages.iter().filter(|said| said.response.is_some()) {
                let message = said.message;
                let mut arguments = Scope::with(&["self", "query", "request"]);
                let needs: Vec<Need<'p>> = emitted
                    .needed(place, message)
                    .into_iter()
                    .map(|any| {
                        for (one, _) in &any {
                            if let Some(one) = found.at(one) {
                                one.takers.push(message);
                            }
                        }
                        let argument = match any.as_slice() {
                            [(only, _)] => format!("after_{}", only.method),
                            _ => "after".to_owned(),
                        };
                        Need { any, argument: arguments.derive(&argument) }
                    })
                    .collect();
                if !needs.is_empty()
                    && let Some(of) = found.at(message)
                {
                    of.needs = needs;
                }
            }
        }
        for place in places {
            for said in &place.messages {
                if let Some(of) = found.at(said.message).filter(|of| !of.takers.is_empty() && of.proof.is_none()) {
                    let happened = if said.response.is_some() { "Done" } else { "Heard" };
                    let name = scope.derive(&format!("{}{}{happened}", place.described.rust, said.message.rust));
                    let given = said.response.as_ref().is_some_and(|(_, response)| response.given.is_some());
                    of.proof = Some(Proof { name, given });
                }
            }
        }
        found
    }

    /// The type that proves that a message was answered with success, or heard; `None` when no call needs that.
    pub(super) fn of(&self, message: &Message) -> Option<&Ident> {
        self.get(message)?.proof.as_ref().map(|proof| &proof.name)
    }

    /// What a call takes.
    pub(super) fn needs(&self, message: &Message) -> &[Need<'p>] {
        self.get(message).map(|of| of.needs.as_slice()).unwrap_or_default()
    }

    /// Every call that takes what a message proves.
    pub(super) fn takers(&self, message: &Message) -> &[&'p Message] {
        self.get(message).map(|of| of.takers.as_slice()).unwrap_or_default()
    }

    /// Whether the answer in it is a type of the user's own.
    pub(super) fn is_given(&self, message: &Message) -> bool {
        self.get(message).and_then(|of| of.proof.as_ref()).is_some_and(|proof| proof.given)
    }

    fn get(&self, message: &Message) -> Option<&Of<'p>> {
        self.messages.get(*self.places.get(&ptr::from_ref(message))?)
    }

    fn at(&mut self, message: &Message) -> Option<&mut Of<'p>> {
        let new = self.messages.len();
        let place = *self.places.entry(ptr::from_ref(message)).or_insert(new);
        if place == new {
            self.messages.push(Of::default());
        }
        self.messages.get_mut(place)
    }
}

/// The messages that are emitted, by what a step calls them.
struct Emitted<'a, 'p> {
    protocol: &'p Protocol,
    messages: HashMap<(Kind, &'p str), Vec<(&'a Place<'p>, &'p Message)>>,
}

impl<'a, 'p> Emitted<'a, 'p> {
    fn new(protocol: &'p Protocol, places: &'a [Place<'p>]) -> Self {
        let mut messages: HashMap<_, Vec<_>> = HashMap::new();
        for place in places {
            for said in &place.messages {
                let name = (said.message.kind, said.message.name.as_str());
                messages.entry(name).or_default().push((place, said.message));
            }
        }
        Self { protocol, messages }
    }

    /// What a call needs: of each entry, one.
    fn needed(&self, place: &Place<'p>, message: &Message) -> Vec<Vec<(&'p Message, Relation)>> {
        let Some(after) = &message.after else { return Vec::new() };
        let each = after.steps.iter().map(|step| self.providers(place, message, step));
        if !after.any {
            return each.filter_map(Providers::some).collect();
        }
        let mut any = Vec::new();
        for one in each {
            // Of several of which one is enough, each has to be something that can be shown.
            match one {
                Providers::Some(providers) => any.extend(providers),
                Providers::Implied | Providers::Unknown => return Vec::new(),
            }
        }
        if any.is_empty() { Vec::new() } else { vec![any] }
    }

    fn providers(&self, place: &Place<'p>, message: &Message, step: &Step) -> Providers<'p> {
        let protocol = self.protocol;
        let StepKind::Message(id) = step.what else { return Providers::Unknown };
        let Some(named) = protocol.message(id) else { return Providers::Unknown };
        // A message of a template stands for those of everything that is made from it.
        let is_template = protocol.destination(named.destination).is_some_and(|of| of.template);
        let of_name = self.messages.get(&(named.kind, named.name.as_str())).map(Vec::as_slice).unwrap_or_default();
        let is_meant = |other: &Place<'_>, said: &Message| {
            ptr::eq(said, named) || is_template && family::is_kind_of(protocol, other.described, named.destination)
        };
        let only_active = message.phases.iter().all(|phase| matches!(phase, Phase::Active | Phase::TearingDown));
        let mut providers = Vec::new();
        for &(other, said) in of_name.iter().filter(|(other, said)| is_meant(other, said)) {
            let is_same = ptr::eq(other.described, place.described);
            let is_ancestor = family::is_ancestor(protocol, other.described, place.described);
            // A handle of a child comes from a parent that is active.
            if said.role == Role::Init && (is_ancestor || is_same && only_active) {
                return Providers::Implied;
            }
            let is_family = || is_ancestor || family::is_ancestor(protocol, place.described, other.described);
            let relation = match is_same {
                true => Relation::Same,
                false if is_family() => Relation::Family,
                false => Relation::Other,
            };
            providers.push((said, relation));
        }
        if providers.is_empty() { Providers::Unknown } else { Providers::Some(providers) }
    }
}

/// What shows that a step has happened.
enum Providers<'p> {
    /// One of these.
    Some(Vec<(&'p Message, Relation)>),
    /// The phase in which the call is legal.
    Implied,
    /// Nothing that is generated.
    Unknown,
}

impl<'p> Providers<'p> {
    fn some(self) -> Option<Vec<(&'p Message, Relation)>> {
        match self {
            Self::Some(providers) => Some(providers),
            Self::Implied | Self::Unknown => None,
        }
    }
}

impl<'p> Need<'p> {
    /// What is needed, where it is one thing and not one of several.
    pub(super) fn only(&self) -> Option<(&'p Message, Relation)> {
        match self.any.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The sentence about the argument.
    pub(super) fn sentence(&self, proofs: &Proofs<'_>) -> String {
        let argument = docs::code(&self.argument.to_string());
        let (mut rules, mut values) = (Vec::new(), Vec::new());
        for (message, _) in &self.any {
            let Some(name) = proofs.of(message) else { continue };
            let (wire, method) = (docs::code(&message.name), &message.method);
            match message.kind {
                Kind::Event => {
                    rules.push(format!("{wire} was heard"));
                    values.push(format!("the [`{name}`] that the listener is handed with `{method}`"));
                }
                Kind::Query | Kind::Request => {
                    rules.push(format!("the success of {wire}"));
                    values.push(format!("the [`{name}`] that `{method}` returned"));
                }
            }
        }
        format!(
            "Legal only after {}. {argument}, in front of the message, shows it: {}.",
            rules.join(" or "),
            values.join(", or ")
        )
    }
}
