//! The phases of the query that initializes a destination are those of every initialization.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Message;

pub(crate) const CODE: &str = "init-phases";

pub(crate) fn check(init: &Message, diagnostics: &mut Diagnostics) {
    let Some(phases) = &init.phases else { return };
    diagnostics.push(
        Diagnostic::error(
            CODE,
            phases.span,
            format!("`{}` initializes, and its phases cannot be chosen", init.name.value),
        )
        .label("remove these")
        .help("an initialization is legal in the phases `set-up` and `active`"),
    );
}
