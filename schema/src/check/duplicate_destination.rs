//! A destination that is described here and said to be described elsewhere.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;

pub(crate) const CODE: &str = "duplicate-destination";

pub(crate) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let elsewhere = document.elsewhere.iter().flatten();
    for outside in elsewhere {
        let mut here = document.destinations.iter().flatten();
        if let Some(here) = here.find(|here| here.name.value == outside.name.value) {
            let message = format!("the destination `{}` is described here and elsewhere", here.name.value);
            diagnostics.push(
                Diagnostic::error(CODE, here.name.span, message)
                    .label("described here")
                    .related(outside.name.span, "said to be described elsewhere")
                    .help("remove one of them"),
            );
        }
    }
}
