//! A table that lacks a header which every such message carries.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::suggest::all_of;

pub(crate) const CODE: &str = "missing-header";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let Some(envelope) = &context.envelope else { return };
    for table in &context.tables {
        let there = |meaning| table.rows.iter().any(|row| row.meaning == Some(meaning));
        let missing = table.of.required().iter().filter(|&&meaning| !there(meaning));
        let missing: Vec<_> = missing.map(|&meaning| envelope.header(meaning)).collect();
        if missing.is_empty() {
            continue;
        }
        let (headers, them) = if missing.len() == 1 { ("header", "it") } else { ("headers", "them") };
        let names = all_of(missing);
        diagnostics.push(
            Diagnostic::error(CODE, table.place, format!("{} lacks the {headers} {names}", table.name()))
                .label(format!("{names} missing from its headers"))
                .help(format!("{} always carries {them}", table.of.article())),
        );
    }
}
