use std::collections::HashMap;

use super::messages::{self, Home};
use super::names::{self, Case};
use super::scope::Scope;
use super::target;
use super::types::Types;
use crate::check::module_name_collision::Modules;
use crate::check::{duplicate_destination, target_template};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Document, each};
use crate::model::{
    Base, Cardinality, Destination, DestinationId, Lifecycle, Mailbox, Message, MessageId, Queue, UnlistedCall,
    UnlistedEvent, UnlistedMessages,
};
use crate::source::node::Text;
use crate::source::offset;

/// Names that the emitter gives to something in a side's module.
const RESERVED: &[&str] = &["Endpoint", "Connection"];

/// Every destination and every message. Lifecycles and references to destinations come afterwards.
pub(super) fn resolve(
    document: &Document,
    mut modules: Modules,
    types: &mut Types<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<Destination>, Vec<Message>) {
    duplicate_destination::check(document, diagnostics);
    let mut scope = Scope::default();
    let mut messages = Vec::new();
    let destinations = each(&document.destinations).zip(0..);
    let places: Places<'_> = each(&document.destinations).map(|here| here.name.as_str()).zip(0..).collect();
    let destinations = destinations
        .map(|(written, at)| {
            let name = &written.name;
            let chosen = names::choose(name, &name.value, written.rust.as_ref(), Case::Camel, RESERVED, diagnostics);
            let place = chosen.place;
            // A template is never emitted, so that its name is in nobody's way.
            let (rust, module) = if written.template {
                let module = names::method(&chosen.name);
                (chosen.name, module)
            } else {
                let rust = scope.claim(name, chosen, derived, diagnostics);
                let module = modules.destination(name, place, &names::method(&rust), diagnostics);
                (rust, module)
            };
            let home = Home { id: DestinationId(at), first: offset(messages.len()) };
            let mut own = messages::resolve(home, written, types, diagnostics);
            for (message, written) in own.iter_mut().zip(written.messages()) {
                message.origin = written.origin.as_ref().and_then(|origin| find(&places, origin));
            }
            let ids = (0..offset(own.len())).map(|at| MessageId(home.first + at)).collect();
            messages.extend(own);
            Destination {
                name: name.value.clone(),
                module,
                rust,
                doc: written.doc.clone(),
                unknown: written.unknown.clone(),
                template: written.template,
                base: written.base.as_ref().and_then(|base| self::base(base, &places)),
                parent: None,
                target: segments(written, diagnostics),
                cardinality: written.cardinality.as_ref().map(cardinality),
                lifecycle: Lifecycle::default(),
                mailbox: written.mailbox.as_ref().map(mailbox),
                deadline: written.deadline.as_ref().map(|deadline| deadline.value),
                order: written.order.unwrap_or_default(),
                unlisted: written.unlisted.as_ref().map(unlisted),
                messages: ids,
                span: name.span,
            }
        })
        .collect();
    (destinations, messages)
}

/// The destinations by name.
type Places<'d> = HashMap<&'d str, usize>;

fn find(places: &Places<'_>, name: &Text) -> Option<DestinationId> {
    places.get(name.as_str()).map(|&at| DestinationId(offset(at)))
}

/// What is not known has been reported.
fn base(written: &document::Base, places: &Places<'_>) -> Option<Base> {
    let id = find(places, written.name())?;
    Some(match written {
        document::Base::Extends { .. } => Base::Extends(id),
        document::Base::Restricts { .. } => Base::Restricts(id),
    })
}

/// What cannot be has been reported; the numbers in its place only have to be harmless.
fn cardinality(written: &document::Cardinality) -> Cardinality {
    let most = written.most.as_ref().map_or(1, |most| most.value.max(1));
    Cardinality {
        doc: written.doc.clone(),
        least: written.least.as_ref().map_or(0, |least| least.value.min(most)),
        most,
        span: written.place,
    }
}

fn mailbox(written: &document::Mailbox) -> Mailbox {
    Mailbox {
        doc: written.doc.clone(),
        calls: written.calls.as_ref().map(queue),
        events: written.events.as_ref().map(queue),
        span: written.place,
    }
}

fn queue<F: Copy>(written: &document::Queue<F>) -> Queue<F> {
    Queue {
        doc: written.doc.clone(),
        capacity: written.capacity,
        full: written.full,
        wait: written.wait,
        span: written.place,
    }
}

fn unlisted(written: &document::UnlistedMessages) -> UnlistedMessages {
    UnlistedMessages {
        doc: written.doc.clone(),
        requests: written.requests.unwrap_or(UnlistedCall::Failure),
        events: written.events.unwrap_or(UnlistedEvent::Ignored),
    }
}

/// What a destination is called in the modules of the two sides.
fn derived(rust: &str) -> Vec<String> {
    ["", "Events", "Listener", "Dispatcher", "ListenerDispatcher"].map(|role| format!("{rust}{role}")).to_vec()
}

fn segments(written: &document::Destination, diagnostics: &mut Diagnostics) -> Vec<crate::model::TargetSegment> {
    let Some(template) = &written.target else { return vec![] };
    target::parse(&template.value).unwrap_or_else(|fault| {
        diagnostics.push(target_template::diagnostic(template, &fault));
        vec![]
    })
}
