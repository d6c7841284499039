//! A destination that takes over from itself, on whatever way.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Destination, Document};

pub(crate) const CODE: &str = "extension-cycle";

/// How much of a long way is shown.
const MOST_SHOWN: usize = 8;

/// `way` leads up to `last`, whose base is `first`, which stands on the way already or is the last one itself.
pub(crate) fn report(
    way: &[usize],
    last: Option<usize>,
    first: usize,
    document: &Document,
    diagnostics: &mut Diagnostics,
) {
    let here = |at: usize| document.destinations.as_ref()?.get(at);
    let base = |destination: &Destination| destination.base.as_ref().map(|base| base.name().clone());
    let Some((heir, name)) = last.and_then(here).and_then(|heir| Some((heir, base(heir)?))) else { return };
    let message = format!("the destination `{}` takes over from itself", heir.name.value);
    let found = Diagnostic::error(CODE, name.span, message).label("this way leads back");
    let circle = way.iter().skip_while(|&&at| at != first).take(MOST_SHOWN);
    let found = circle
        .filter_map(|&at| base(here(at)?))
        .fold(found, |found, name| found.related(name.span, "by way of this one"));
    diagnostics.push(found.help("one of them must stand on its own"));
}
