//! Two sides speak: one asks, the other answers.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Role, Side};
use crate::span::Span;

pub(crate) const CODE: &str = "sides";

pub(crate) fn check(place: Span, sides: &[Side], diagnostics: &mut Diagnostics) {
    // A side whose role could not be read may be the one that is missing.
    if sides.iter().any(|side| side.role.is_none()) {
        return;
    }
    for (role, name) in [(Role::Requester, "requester"), (Role::Responder, "responder")] {
        let mut of = sides.iter().filter(|side| side.role.as_ref().is_some_and(|written| written.value == role));
        let Some(first) = of.next() else {
            diagnostics.push(
                Diagnostic::error(CODE, place, format!("there is no {name} among the sides"))
                    .label(format!("one side with `role: {name}` missing here"))
                    .help("the requester asks and receives events; the responder answers and raises events"),
            );
            continue;
        };
        for other in of {
            diagnostics.push(
                Diagnostic::error(CODE, other.name.span, format!("there is more than one {name}"))
                    .label("another one")
                    .related(first.name.span, "the first one")
                    .help("two sides speak: one requester and one responder"),
            );
        }
    }
}
