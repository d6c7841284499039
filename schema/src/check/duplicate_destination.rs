//! A destination that is described here and said to be described elsewhere.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, each};

pub(crate) const CODE: &str = "duplicate-destination";

pub(crate) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let destinations = document.destinations.as_deref().unwrap_or_default();
    let places: HashMap<&str, usize> = destinations.iter().map(|here| here.name.as_str()).zip(0..).collect();
    for outside in each(&document.elsewhere) {
        if let Some(here) = places.get(outside.name.as_str()).and_then(|&place| destinations.get(place)) {
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
