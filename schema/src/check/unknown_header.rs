//! A header that the envelope does not have, and whose value nobody could know.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::suggest::{all_of, did_you_mean};

pub(crate) const CODE: &str = "unknown-header";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let Some(envelope) = &context.envelope else { return };
    for table in &context.tables {
        for row in &table.rows {
            // A constant needs no meaning: it is written and otherwise let alone.
            let strange = row.meaning.is_none() && !row.is_constant() && row.header.value.is_some();
            if row.meant.is_none() && !strange {
                continue;
            }
            let name = &row.header.name;
            let found = Diagnostic::error(CODE, name.span, format!("the envelope has no header `{}`", name.value))
                .label("unknown header");
            diagnostics.push(match row.meant {
                Some(meant) => found.help(did_you_mean(meant)),
                None => found
                    .help(format!("its headers are {}", all_of(envelope.names())))
                    .help("a header that is not of the envelope can only be constant"),
            });
        }
    }
}
