//! A header that is copied from one that is not there.

use crate::check::Context;
use crate::check::table::Of;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::HeaderValue;
use crate::suggest::did_you_mean;

pub(crate) const CODE: &str = "copied-header";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    for table in &context.tables {
        for row in &table.rows {
            let Some(HeaderValue::Copied(key)) = &row.header.value else { continue };
            // A header that is unknown or out of place has been reported as that.
            if row.meaning.is_none_or(|meaning| !table.of.allows(meaning)) {
                continue;
            }
            if table.of != Of::Response {
                let message = format!("{} has nothing to copy `{}` from", table.of.article(), key.value);
                let found = Diagnostic::error(CODE, key.span, message).label("only a response copies");
                diagnostics.push(found);
                continue;
            }
            // Without the question's headers nobody can tell whether it is one of them.
            let Some(question) = &table.question else { continue };
            if question.iter().any(|row| row.is(&key.value)) {
                continue;
            }
            let name = &table.message.name;
            let meant = diagnostics.nearest(&key.value, question.iter().map(|row| row.header.name.as_str()));
            let found = Diagnostic::error(CODE, key.span, format!("`{}` has no header `{}`", name.value, key.value))
                .label("nothing to copy")
                .related(name.span, "the question that is answered");
            diagnostics.push(match meant {
                Some(meant) => found.help(did_you_mean(meant)),
                None => found,
            });
        }
    }
}
