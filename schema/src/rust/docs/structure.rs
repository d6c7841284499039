//! How a destination is related to others.

use super::{code, text};
use crate::model::{Base, Destination, DestinationRef, Protocol, UnlistedCall, UnlistedEvent};

/// Adds what it takes over, and what comes of messages that are not described for it.
pub(super) fn section(doc: &mut Vec<String>, protocol: &Protocol, described: &Destination) {
    let base = described.base.and_then(|base| {
        let name = code(&protocol.destination(base.destination())?.name);
        Some(match base {
            Base::Extends(_) => format!("Extends {name}: what that has, this has too."),
            Base::Restricts(_) => format!("Restricts {name}: of what that has, this has only a part."),
        })
    });
    super::paragraphs(doc, base);
    super::paragraphs(
        doc,
        described.cardinality.as_ref().map(|cardinality| {
            let (least, most) = (cardinality.least, cardinality.most);
            let parent = described.parent.and_then(|parent| match parent {
                DestinationRef::Here(id) => protocol.destination(id).map(|parent| code(&parent.name)),
                DestinationRef::Elsewhere(at) => protocol.elsewhere.get(at as usize).map(|parent| code(&parent.name)),
            });
            let parent = parent.unwrap_or_else(|| "its parent".to_owned());
            let many = match (least, most) {
                (0, most) => format!("at most {most}"),
                (least, most) if least == most => format!("exactly {most}"),
                (least, most) => format!("from {least} to {most}"),
            };
            let more = text::lines(&cardinality.doc).join(" ");
            format!("One {parent} has {many} of them. {more}").trim_end().to_owned()
        }),
    );
    super::paragraphs(
        doc,
        described.unlisted.as_ref().map(|unlisted| {
            let requests = match unlisted.requests {
                UnlistedCall::Failure => "A query or request that is not described for it gets a failure",
            };
            let events = match unlisted.events {
                UnlistedEvent::Ignored => "such an event is ignored",
            };
            let more = text::lines(&unlisted.doc).join(" ");
            format!("{requests}; {events}. {more}").trim_end().to_owned()
        }),
    );
}
