//! A key that must be there and is not.

use crate::diagnostic::Diagnostic;
use crate::document::Item;
use crate::source::node::Text;
use crate::span::Span;
use crate::suggest::all_of;

pub(crate) const CODE: &str = "missing-key";

/// What may stand in any file of a description and stands in none.
pub(crate) fn in_no_file(place: Span, missing: &[&str]) -> Diagnostic {
    let missing = all_of(missing.iter().copied());
    Diagnostic::error(CODE, place, format!("the description needs {missing}"))
        .label(format!("{missing} missing here, and in what is imported"))
}

/// What a destination needs and can take over, and did not.
pub(crate) fn in_no_base(name: &Text, missing: &[&str]) -> Diagnostic {
    let missing = all_of(missing.iter().copied());
    Diagnostic::error(CODE, name.span, format!("`{}` needs {missing}", name.value))
        .label(format!("{missing} missing here, and in what it takes over"))
}

pub(crate) fn diagnostic(whole: Item<'_>, missing: &[&str]) -> Diagnostic {
    let missing = all_of(missing.iter().copied());
    Diagnostic::error(CODE, whole.place, format!("{} needs {missing}", whole.name()))
        .label(format!("{missing} missing here"))
}
