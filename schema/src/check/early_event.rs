//! An event that could be raised before its destination is initialized.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::Kind;

pub(crate) const CODE: &str = "early-event";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    for (_, message, _) in context.messages().filter(|(_, message, _)| message.kind == Kind::Event) {
        for phase in message.phases.iter().flat_map(|phases| &phases.value) {
            if matches!(phase.as_str(), "setup" | "initializing") {
                let name = &message.name.value;
                diagnostics.push(
                    Diagnostic::error(
                        CODE,
                        phase.span,
                        format!("the event `{name}` could come before the initialization"),
                    )
                    .label("nobody listens yet")
                    .help("an event is legal in the phases `active` and `tearing-down`"),
                );
            }
        }
    }
}
