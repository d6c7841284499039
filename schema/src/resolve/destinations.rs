use super::messages::{self, Home};
use super::names::{self, Case};
use super::scope::Scope;
use super::target;
use super::types::Types;
use crate::check::module_name_collision::Modules;
use crate::check::{duplicate_destination, target_template};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Document};
use crate::model::{Destination, DestinationId, Lifecycle, Message, MessageId};
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
    let destinations = document.destinations.iter().flatten().zip(0..);
    let destinations = destinations
        .map(|(written, at)| {
            let name = &written.name;
            let chosen = names::choose(name, &name.value, written.rust.as_ref(), Case::Camel, RESERVED, diagnostics);
            let place = chosen.place;
            let rust = scope.claim(name, chosen, derived, diagnostics);
            let module = modules.destination(name, place, &names::method(&rust), diagnostics);
            let home = Home { id: DestinationId(at), first: offset(messages.len()) };
            let own = messages::resolve(home, written, types, diagnostics);
            let ids = (0..offset(own.len())).map(|at| MessageId(home.first + at)).collect();
            messages.extend(own);
            Destination {
                name: name.value.clone(),
                module,
                rust,
                doc: written.doc.clone(),
                parent: None,
                target: segments(written, diagnostics),
                lifecycle: Lifecycle::default(),
                messages: ids,
                span: name.span,
            }
        })
        .collect();
    (destinations, messages)
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
