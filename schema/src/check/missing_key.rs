//! A key that must be there and is not.

use crate::diagnostic::Diagnostic;
use crate::document::Item;
use crate::suggest::all_of;

pub(crate) const CODE: &str = "missing-key";

pub(crate) fn diagnostic(whole: Item<'_>, missing: &[&str]) -> Diagnostic {
    let missing = all_of(missing.iter().copied());
    Diagnostic::error(CODE, whole.place, format!("{} needs {missing}", whole.name()))
        .label(format!("{missing} missing here"))
}
