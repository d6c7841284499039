//! A template from which nothing is made.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, each};

pub(crate) const CODE: &str = "unused-template";

/// `bases` are the destinations that each destination takes over from.
pub(crate) fn check(document: &Document, bases: &[Option<usize>], diagnostics: &mut Diagnostics) {
    // Something that could not be read may use it.
    if !document.complete || document.holes {
        return;
    }
    let mut used = vec![false; bases.len()];
    for &base in bases.iter().flatten() {
        if let Some(used) = used.get_mut(base) {
            *used = true;
        }
    }
    let parents = each(&document.destinations).filter_map(|child| child.parent.as_ref());
    let parents: HashSet<_> = parents.map(|parent| parent.as_str()).collect();
    for (at, template) in each(&document.destinations).enumerate() {
        if template.template && used.get(at) != Some(&true) && !parents.contains(template.name.as_str()) {
            diagnostics.push(
                Diagnostic::warning(
                    CODE,
                    template.name.span,
                    format!("nothing is made from `{}`", template.name.value),
                )
                .label("a template that is never on the wire")
                .help("write a destination that `extends` or `restricts` it, or remove `template`"),
            );
        }
    }
}
