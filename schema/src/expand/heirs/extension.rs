use std::collections::HashMap;

use crate::check::{inherited_message, overridden_message};
use crate::diagnostic::Diagnostics;
use crate::document::{Destination, Message, Override, Property};
use crate::model::Kind;
use crate::source::node::Text;

/// Gives a destination every message of its base, before its own, and changes some of their answers.
pub(super) fn extend(
    heir: &mut Destination,
    base: &Destination,
    overrides: Vec<Override>,
    diagnostics: &mut Diagnostics,
) {
    let lists =
        [(&mut heir.queries, &base.queries), (&mut heir.requests, &base.requests), (&mut heir.events, &base.events)];
    for (own, taken) in lists {
        *own = own.take().zip(taken.clone()).map(|(own, taken)| join(own, taken, &base.name, diagnostics));
    }
    let places: HashMap<(Kind, String), usize> = {
        let messages = heir.messages().enumerate();
        messages.map(|(at, message)| ((message.kind, message.name.value.clone()), at)).collect()
    };
    // A list that could not be read may hold what is overridden.
    let known = [heir.queries.is_some(), heir.requests.is_some()] == [true, true];
    let mut messages: Vec<_> = heir.messages_mut().collect();
    for change in overrides {
        let place = places.get(&(change.kind, change.name.value.clone())).copied();
        match place.and_then(|at| messages.get_mut(at)).filter(|message| message.origin.is_some()) {
            Some(message) => override_answer(message, change),
            None if known => {
                let found = overridden_message::diagnostic(&change, base, diagnostics);
                diagnostics.push(found);
            }
            None => {}
        }
    }
}

fn join(own: Vec<Message>, mut all: Vec<Message>, base: &Text, diagnostics: &mut Diagnostics) -> Vec<Message> {
    for message in &mut all {
        message.origin.get_or_insert_with(|| base.clone());
    }
    let places: HashMap<_, _> = all.iter().enumerate().map(|(at, message)| (message.name.value.clone(), at)).collect();
    for message in own {
        match places.get(&message.name.value).and_then(|&at| all.get_mut(at)) {
            Some(taken) => {
                diagnostics.push(inherited_message::diagnostic(&message, &taken.name, base));
                *taken = message;
            }
            None => all.push(message),
        }
    }
    all
}

fn override_answer(message: &mut Message, change: Override) {
    if !change.doc.is_empty() {
        message.doc = change.doc;
    }
    message.deadline = change.deadline.or_else(|| message.deadline.take());
    let Some((response, change)) = message.response.as_mut().zip(change.response) else { return };
    if !change.doc.is_empty() {
        response.doc = change.doc;
    }
    let own = response.properties.take().zip(change.properties);
    response.properties = own.map(|(taken, changed)| override_properties(taken, changed));
}

/// Each property takes the place of one that is called the same, or comes behind all.
fn override_properties(mut all: Vec<Property>, changed: Vec<Property>) -> Vec<Property> {
    let places: HashMap<_, _> = all.iter().enumerate().map(|(at, taken)| (taken.name.value.clone(), at)).collect();
    for property in changed {
        match places.get(&property.name.value).and_then(|&at| all.get_mut(at)) {
            Some(taken) => *taken = property,
            None => all.push(property),
        }
    }
    all
}
