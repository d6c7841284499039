//! A default of what is only in failed answers.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};

pub(crate) const CODE: &str = "failure-default";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    for (_, message, _) in context.messages() {
        let Some(response) = &message.response else { continue };
        for property in &response.failure {
            let Some(default) = &property.default else { continue };
            let message = format!("`{}` is there only in failed answers, and has no default", property.name.value);
            diagnostics.push(
                Diagnostic::error(CODE, default.span, message)
                    .label("it would be read in every failure that says nothing")
                    .related(property.when.as_ref().map_or(property.name.span, |when| when.span), "only then")
                    .help("remove `default`: whoever reads a failure has to see what is missing in it"),
            );
        }
    }
}
