//! A destination that is described here and said to be described elsewhere.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;

pub(crate) const CODE: &str = "duplicate-destination";

pub(crate) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let here = document.destinations.iter().flatten();
    let here: HashMap<_, _> = here.map(|here| (here.name.as_str(), here)).collect();
    for outside in document.elsewhere.iter().flatten() {
        if let Some(here) = here.get(outside.name.as_str()) {
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
