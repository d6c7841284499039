//! A result that can be something else than the envelope's results.

use crate::check::table::Meaning;
use crate::check::{Context, repeated_item};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::HeaderValue;
use crate::suggest::all_of;

pub(crate) const CODE: &str = "result-values";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let Some(envelope) = &context.envelope else { return };
    let results = [envelope.success, envelope.failure];
    for row in context.tables.iter().flat_map(|table| &table.rows) {
        let Some(HeaderValue::OneOf(values)) = &row.header.value else { continue };
        repeated_item::check("values", &values.value, diagnostics);
        if row.meaning != Some(Meaning::Result) {
            continue;
        }
        let strange = values.value.iter().any(|value| results.iter().all(|result| result.value != value.value));
        let missing = results.iter().any(|result| values.value.iter().all(|value| value.value != result.value));
        if strange || missing {
            let both = all_of(results.iter().map(|result| result.as_str()));
            let found = Diagnostic::error(CODE, values.span, format!("the results are {both}, and these are not"))
                .label(format!("must be {both}"));
            let found =
                results.iter().fold(found, |found, result| found.related(result.span, "a result of the envelope"));
            diagnostics.push(found);
        }
    }
}
