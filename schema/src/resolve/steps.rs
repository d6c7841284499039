use std::collections::HashMap;

use super::known::Known;
use crate::check::{after_cycle, creates_child, unknown_message};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Document, What, each};
use crate::model::{After, DestinationId, DestinationRef, Kind, MessageId, Protocol, Step, StepKind};
use crate::source::node::Text;

/// What must have happened before a message, and what follows it.
pub(super) fn resolve(document: &Document, protocol: &mut Protocol, diagnostics: &mut Diagnostics) {
    let names = Names::new(document, protocol);
    let mut steps = Vec::new();
    for (written, at) in each(&document.destinations).zip(0..) {
        let here = DestinationId(at);
        let Some(destination) = protocol.destination(here) else { continue };
        for (message, &id) in written.messages().zip(&destination.messages) {
            let mut all = |written: &[document::Step]| -> Vec<Step> {
                let asked = Asked { here, message, document, protocol };
                written.iter().filter_map(|step| names.step(step, &asked, diagnostics)).collect()
            };
            let after = message.after.as_ref().map(|after| After {
                doc: after.doc.clone(),
                any: after.any,
                steps: all(&after.steps),
            });
            let then = all(&message.then);
            if after.is_some() || !then.is_empty() {
                steps.push((id, after, then));
            }
        }
    }
    for (id, after, then) in steps {
        if let Some(message) = protocol.messages.get_mut(id.index()) {
            (message.after, message.then) = (after, then);
        }
    }
    after_cycle::check(protocol, diagnostics);
}

/// Whose steps are looked for.
struct Asked<'a> {
    here: DestinationId,
    message: &'a document::Message,
    document: &'a Document,
    protocol: &'a Protocol,
}

/// Everything that a step can name.
struct Names<'d> {
    destinations: Known<'d>,
    messages: HashMap<(DestinationId, Kind, &'d str), MessageId>,
}

impl<'d> Names<'d> {
    fn new(document: &'d Document, protocol: &Protocol) -> Self {
        let mut messages = HashMap::new();
        for (written, (here, at)) in each(&document.destinations).zip(protocol.destinations.iter().zip(0..)) {
            let all = written.messages().zip(&here.messages);
            messages.extend(all.map(|(message, &id)| ((DestinationId(at), message.kind, message.name.as_str()), id)));
        }
        Self { destinations: Known::new(document), messages }
    }

    fn step(&self, step: &document::Step, asked: &Asked<'_>, diagnostics: &mut Diagnostics) -> Option<Step> {
        let of = match &step.of {
            None => DestinationRef::Here(asked.here),
            Some(of) => self.destinations.find(of, None, diagnostics)?.any(),
        };
        let (what, span) = match step.what.as_ref()? {
            What::Creation(name) => {
                let created = self.destinations.find(name, None, diagnostics)?.any();
                creates_child::one(name, created, asked.here, asked.document, asked.protocol, diagnostics);
                (StepKind::Creation(created), name.span)
            }
            What::Message(kind, name) => (self.message(of, *kind, name, asked, diagnostics)?, name.span),
        };
        Some(Step { what, doc: step.doc.clone(), span })
    }

    fn message(
        &self,
        of: DestinationRef,
        kind: Kind,
        name: &Text,
        asked: &Asked<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<StepKind> {
        let destination = match of {
            DestinationRef::Elsewhere(destination) => {
                return Some(StepKind::Elsewhere { destination, kind, name: name.value.clone() });
            }
            DestinationRef::Here(destination) => destination,
        };
        if let Some(&id) = self.messages.get(&(destination, kind, name.as_str())) {
            return Some(StepKind::Message(id));
        }
        // What a message that was taken over refers to need not have been kept.
        if asked.message.origin.is_some() && destination == asked.here {
            return None;
        }
        let written = asked.document.known_destinations()?.get(destination.index())?;
        // Without the list nobody can tell whether it is in it.
        let list = match kind {
            Kind::Query => &written.queries,
            Kind::Request => &written.requests,
            Kind::Event => &written.events,
        };
        list.as_ref()?;
        let meant = unknown_message::report(written, name, kind, diagnostics)?;
        self.messages.get(&(destination, kind, meant)).copied().map(StepKind::Message)
    }
}
