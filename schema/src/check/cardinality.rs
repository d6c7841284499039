//! A number of children that nothing can have.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::each;

pub(crate) const CODE: &str = "cardinality";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    for destination in each(&context.document.destinations) {
        let Some(written) = &destination.cardinality else { continue };
        if destination.parent.is_none() && !destination.template {
            let message = format!("`{}` has no parent that could have so many", destination.name.value);
            diagnostics.push(
                Diagnostic::error(CODE, written.place, message)
                    .label("how many there are for one parent")
                    .related(destination.name.span, "a root"),
            );
        }
        let Some(most) = &written.most else { continue };
        if most.value == 0 {
            let message = format!("there can never be any `{}`", destination.name.value);
            diagnostics.push(Diagnostic::error(CODE, most.span, message).label("at least 1"));
        } else if let Some(least) = written.least.as_ref().filter(|least| least.value > most.value) {
            let message = format!("there cannot be at least {} and at most {}", least.value, most.value);
            diagnostics.push(
                Diagnostic::error(CODE, least.span, message).label("more than the most").related(most.span, "the most"),
            );
        }
    }
}
