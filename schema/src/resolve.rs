//! From the document to the model: every name finds what it names.
//!
//! The model has an entry for everything in the document, at the same place in its list, also for what is broken: a
//! back end can then emit all that it can, and the checks can look at both side by side.

mod condition;
mod default;
mod destinations;
mod envelope;
mod headers;
mod known;
mod lifecycle;
mod limit;
mod messages;
mod names;
mod scope;
mod steps;
mod target;
mod types;

#[cfg(feature = "yaml")]
pub(crate) use headers::resolve as rows;
#[cfg(feature = "yaml")]
pub(crate) use messages::PHASES;
#[cfg(any(feature = "own", feature = "yaml"))]
pub(crate) use messages::basis;
#[cfg(feature = "yaml")]
pub(crate) use messages::usual_phases;
#[cfg(feature = "yaml")]
pub(crate) use names::derived;
#[cfg(feature = "own")]
pub(crate) use names::said;
#[cfg(feature = "own")]
pub(crate) use types::{RESERVED_VALUES, reserved_fields};

use std::collections::HashSet;

use crate::check::module_name_collision::Modules;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::model::Protocol;
use crate::span::Span;

pub(crate) use names::{Case, is_identifier, is_kebab};
pub(crate) use target::Fault as TargetFault;
pub(crate) use types::is_builtin;

/// What became of a document.
#[derive(Debug)]
pub(crate) struct Resolved {
    pub(crate) protocol: Protocol,
    /// The places of the properties whose type is not known; their shape in the model is a guess.
    pub(crate) guessed: HashSet<Span>,
}

/// Resolves every name of a document.
pub(crate) fn resolve(document: &Document, start: Span, diagnostics: &mut Diagnostics) -> Resolved {
    let (mut requester, mut responder) = envelope::sides(document, start, diagnostics);
    let mut modules = Modules::new();
    requester.rust = modules.side(&requester, diagnostics);
    responder.rust = modules.side(&responder, diagnostics);
    let mut types = types::Types::new(document);
    let declared = types.declare(diagnostics);
    let (destinations, messages) = destinations::resolve(document, modules, &mut types, diagnostics);
    let elsewhere = envelope::elsewhere(document);
    let mut protocol = Protocol {
        name: document.name.as_ref().map(|name| name.value.clone()).unwrap_or_default(),
        doc: document.doc.clone(),
        requester,
        responder,
        framing: envelope::framing(document, start),
        envelope: envelope::envelope(document, start),
        elsewhere,
        types: declared,
        destinations,
        messages,
    };
    lifecycle::resolve(document, &mut protocol, &types, diagnostics);
    steps::resolve(document, &mut protocol, diagnostics);
    Resolved { protocol, guessed: types.into_guessed() }
}
