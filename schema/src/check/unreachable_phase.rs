//! A message that is legal in a phase which its destination never reaches.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};

pub(crate) const CODE: &str = "unreachable-phase";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    for (destination, message, _) in context.messages() {
        // A lifecycle of which something is unknown may reach whatever it likes.
        let Some(lifecycle) = destination.lifecycle.as_ref().filter(|lifecycle| lifecycle.unknown.is_empty()) else {
            continue;
        };
        if lifecycle.dispose.is_some() || destination.template || message.origin.is_some() {
            continue;
        }
        for phase in message.phases.iter().flat_map(|phases| &phases.value) {
            if phase.value == "tearing-down" {
                let text = format!("`{}` is never torn down", destination.name.value);
                diagnostics.push(
                    Diagnostic::warning(CODE, phase.span, text)
                        .label("a phase that nothing leads to")
                        .related(destination.name.span, "without a request that disposes of it")
                        .help("name that request under `dispose` of the lifecycle, or remove the phase"),
                );
            }
        }
    }
}
