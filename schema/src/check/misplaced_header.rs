//! A header in a message that never carries it.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};

pub(crate) const CODE: &str = "misplaced-header";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    for table in &context.tables {
        for row in &table.rows {
            if row.meaning.is_none_or(|meaning| table.of.allows(meaning)) {
                continue;
            }
            let (name, article) = (&row.header.name, table.of.article());
            diagnostics.push(
                Diagnostic::error(CODE, name.span, format!("{article} never carries the header `{}`", name.value))
                    .label(format!("not in {article}"))
                    .help("remove it"),
            );
        }
    }
}
