use std::collections::HashSet;

use super::table::{Envelope, Table};
use crate::document;
use crate::document::{Document, each};
use crate::model::{Message, Protocol};
use crate::resolve::Resolved;
use crate::span::Span;

/// What the rules look at: what was written, and what became of it.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) document: &'a Document,
    pub(crate) protocol: &'a Protocol,
    /// The places of the properties whose type is a guess.
    pub(crate) guessed: &'a HashSet<Span>,
    /// The envelope, if all of it is known.
    pub(crate) envelope: Option<Envelope<'a>>,
    /// The tables of headers; none without an envelope.
    pub(crate) tables: Vec<Table<'a>>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(document: &'a Document, resolved: &'a Resolved) -> Self {
        let envelope = document.envelope.as_ref().and_then(Envelope::of);
        let destinations = each(&document.destinations);
        let messages = destinations.flat_map(document::Destination::messages);
        let tables = match &envelope {
            Some(envelope) => messages.flat_map(|message| Table::of(message, envelope)).collect(),
            None => vec![],
        };
        Self { document, protocol: &resolved.protocol, guessed: &resolved.guessed, envelope, tables }
    }

    /// Every message, as it was written and as it was resolved, with its destination.
    pub(crate) fn messages(
        &self,
    ) -> impl Iterator<Item = (&'a document::Destination, &'a document::Message, &'a Message)> + use<'a> {
        let protocol = self.protocol;
        let destinations = each(&self.document.destinations).zip(&protocol.destinations);
        destinations.flat_map(move |(written, destination)| {
            let resolved = destination.messages.iter().filter_map(move |&id| protocol.message(id));
            written.messages().zip(resolved).map(move |(message, resolved)| (written, message, resolved))
        })
    }
}
