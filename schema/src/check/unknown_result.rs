//! A header or a property that depends on a result which no response has.

use crate::check::Context;
use crate::check::table::Of;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::node::Text;
use crate::suggest::{did_you_mean, nearest, one_of};

pub(crate) const CODE: &str = "unknown-result";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let Some(envelope) = &context.envelope else { return };
    let results = [envelope.success.as_str(), envelope.failure.as_str()];
    for table in &context.tables {
        for when in table.rows.iter().filter_map(|row| row.header.when.as_ref()) {
            if table.of != Of::Response {
                let message = format!("{} has no result", table.of.article());
                diagnostics.push(Diagnostic::error(CODE, when.span, message).label("only a response has one"));
            } else if !results.contains(&when.as_str()) {
                diagnostics.push(diagnostic(when, results));
            }
        }
    }
    for (_, message, _) in context.messages() {
        let Some(response) = &message.response else { continue };
        let properties = response.properties.iter().flatten().chain(&response.failure);
        for when in properties.filter_map(|property| property.when.as_ref()) {
            if !results.contains(&when.as_str()) {
                diagnostics.push(diagnostic(when, results));
            }
        }
    }
}

fn diagnostic(when: &Text, results: [&str; 2]) -> Diagnostic {
    let message = format!("there is no result `{}`", when.value);
    let found = Diagnostic::error(CODE, when.span, message).label("unknown result");
    match nearest(&when.value, results) {
        Some(meant) => found.help(did_you_mean(meant)),
        None => found.help(format!("a result is {}", one_of(results))),
    }
}
