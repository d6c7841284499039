//! A map that needs exactly one key out of several and has none, or two.

use crate::diagnostic::Diagnostic;
use crate::document::Item;
use crate::suggest::one_of;

pub(crate) const CODE: &str = "choose-one";

pub(crate) fn none(whole: Item<'_>, keys: &[&str]) -> Diagnostic {
    let keys = one_of(keys.iter().copied());
    Diagnostic::error(CODE, whole.place, format!("{} needs {keys}", whole.name())).label(format!("{keys} missing here"))
}

pub(crate) fn several(whole: Item<'_>, first: Item<'_>, second: Item<'_>) -> Diagnostic {
    let message = format!("{} has both {} and {}", whole.name(), first.name(), second.name());
    Diagnostic::error(CODE, second.place, message)
        .label("only one of the two can be")
        .related(first.place, "the other one")
        .help("remove one of them")
}
