//! A restriction that keeps what there never was, or drops what it cannot do without.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Destination;
use crate::source::node::Text;
use crate::suggest::{all_of, did_you_mean};

pub(crate) const CODE: &str = "kept-message";

/// Reports a message that the destination which is restricted does not have, and returns the name that was meant.
pub(crate) fn report<'b>(name: &Text, base: &'b Destination, diagnostics: &mut Diagnostics) -> Option<&'b str> {
    let found =
        Diagnostic::error(CODE, name.span, format!("`{}` never had a message `{}`", base.name.value, name.value))
            .label("nothing to keep")
            .related(base.name.span, "the destination that is restricted");
    let names = base.messages().map(|message| message.name.as_str());
    let meant = diagnostics.nearest(&name.value, names.clone());
    diagnostics.push(match meant {
        Some(meant) => found.help(did_you_mean(meant)),
        None if names.clone().next().is_none() => found,
        None => found.help(format!("it has {}", all_of(names))),
    });
    meant
}

/// The query that initializes it is not kept.
pub(crate) fn init(heir: &Text, init: &Text) -> Diagnostic {
    Diagnostic::error(CODE, heir.span, format!("`{}` does not keep `{}`", heir.value, init.value))
        .label("without it this destination could never be initialized")
        .related(init.span, "the query that initializes it")
        .help("add it to `keeps`")
}
