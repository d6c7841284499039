//! A setting for messages of which the destination has none.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Destination, each};
use crate::span::Span;

pub(crate) const CODE: &str = "idle-setting";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    for destination in each(&context.document.destinations) {
        // A template's heirs have messages of their own, and what nobody knows of may be there.
        if destination.template || !destination.unknown.is_empty() {
            continue;
        }
        let (Some(queries), Some(requests), Some(events)) =
            (&destination.queries, &destination.requests, &destination.events)
        else {
            continue;
        };
        let mailbox = destination.mailbox.as_ref().filter(|_| !destination.inherited.mailbox);
        if events.is_empty()
            && let Some(queue) = mailbox.and_then(|mailbox| mailbox.events.as_ref())
        {
            diagnostics.push(diagnostic(destination, queue.place, "raises no events", "no event ever waits"));
        }
        if !(queries.is_empty() && requests.is_empty()) {
            continue;
        }
        if let Some(queue) = mailbox.and_then(|mailbox| mailbox.calls.as_ref()) {
            diagnostics.push(diagnostic(destination, queue.place, "answers nothing", "no call ever waits"));
        }
        if let Some(deadline) = destination.deadline.as_ref().filter(|_| !destination.inherited.deadline) {
            diagnostics.push(diagnostic(destination, deadline.span, "answers nothing", "no answer ever takes long"));
        }
    }
}

fn diagnostic(destination: &Destination, place: Span, message: &str, label: &str) -> Diagnostic {
    Diagnostic::error(CODE, place, format!("`{}` {message}", destination.name.value))
        .label(label)
        .related(destination.name.span, "described here")
        .help("remove it, or describe the messages that it is for")
}
