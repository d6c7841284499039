//! Two strings of the envelope that must differ and do not.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::node::Text;

pub(crate) const CODE: &str = "envelope-collision";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let Some(envelope) = &context.document.envelope else { return };
    let groups: [(&str, &[Option<Text>]); 4] = [
        ("two members", &envelope.members),
        ("two headers", &envelope.headers),
        ("two kinds", &envelope.kinds),
        ("both results", &envelope.results),
    ];
    for (what, strings) in groups {
        let strings: Vec<_> = strings.iter().flatten().collect();
        for (at, second) in strings.iter().enumerate() {
            let before = strings.iter().take(at);
            if let Some(first) = before.into_iter().find(|first| first.value == second.value) {
                diagnostics.push(
                    Diagnostic::error(
                        CODE,
                        second.span,
                        format!("{what} of the envelope are called `{}`", second.value),
                    )
                    .label("again here")
                    .related(first.span, "first here")
                    .help("a reader could not tell them apart"),
                );
            }
        }
    }
}
