use heck::ToSnakeCase;

use super::names;
use crate::check::sides;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Role, each};
use crate::model::{Elsewhere, Envelope, Framing, Side};
use crate::source::node::Text;
use crate::span::Span;

/// The requester and the responder; what is not there has been reported and goes by its role's name.
pub(super) fn sides(document: &Document, start: Span, diagnostics: &mut Diagnostics) -> (Side, Side) {
    if let Some(written) = &document.sides {
        sides::check(document.sides_place, written, diagnostics);
    }
    let side = |role: Role, name: &str| {
        let written = each(&document.sides);
        let found = written.clone().find(|side| side.role.as_ref().is_some_and(|written| written.value == role));
        match found {
            Some(side) => Side {
                name: side.name.value.clone(),
                rust: names::repaired(&side.name.value.to_snake_case()),
                doc: side.doc.clone(),
                span: side.name.span,
            },
            None => Side { name: name.to_owned(), rust: name.to_owned(), doc: String::new(), span: start },
        }
    };
    (side(Role::Requester, "requester"), side(Role::Responder, "responder"))
}

/// What is not there has been reported; the values in its place only have to be harmless.
pub(super) fn framing(document: &Document, start: Span) -> Framing {
    let written = document.framing.as_ref();
    let width = written.and_then(|framing| framing.length_bytes.as_ref()).map(|bytes| bytes.value);
    Framing {
        doc: written.map(|framing| framing.doc.clone()).unwrap_or_default(),
        length_bytes: width
            .and_then(|width| u8::try_from(width).ok())
            .filter(|width| matches!(width, 1 | 2 | 4 | 8))
            .unwrap_or(4),
        big_endian: written.and_then(|framing| framing.big_endian).unwrap_or(true),
        counts_itself: written.and_then(|framing| framing.counts_itself).unwrap_or(false),
        largest_frame: written
            .and_then(|framing| framing.largest_frame.as_ref())
            .map_or(1 << 20, |largest| largest.value.max(1)),
        span: written.map_or(start, |framing| framing.place),
    }
}

pub(super) fn envelope(document: &Document, start: Span) -> Envelope {
    let written = document.envelope.as_ref();
    let text = |text: Option<&Option<Text>>| match text {
        Some(Some(text)) => text.value.clone(),
        _ => String::new(),
    };
    let member = |at: usize| text(written.and_then(|envelope| envelope.members.get(at)));
    let header = |at: usize| text(written.and_then(|envelope| envelope.headers.get(at)));
    let kind = |at: usize| text(written.and_then(|envelope| envelope.kinds.get(at)));
    let result = |at: usize| text(written.and_then(|envelope| envelope.results.get(at)));
    Envelope {
        doc: written.map(|envelope| envelope.doc.clone()).unwrap_or_default(),
        header_member: member(0),
        body_member: member(1),
        kind: header(0),
        name: header(1),
        target: header(2),
        request_id: header(3),
        result: header(4),
        error_message: header(5),
        query: kind(0),
        request: kind(1),
        response: kind(2),
        event: kind(3),
        success: result(0),
        failure: result(1),
        span: written.map_or(start, |envelope| envelope.place),
    }
}

pub(super) fn elsewhere(document: &Document) -> Vec<Elsewhere> {
    let written = each(&document.elsewhere);
    written
        .map(|elsewhere| Elsewhere {
            name: elsewhere.name.value.clone(),
            doc: elsewhere.doc.clone(),
            span: elsewhere.name.span,
        })
        .collect()
}
