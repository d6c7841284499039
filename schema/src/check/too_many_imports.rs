//! More imports than any description has.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;

pub(crate) const CODE: &str = "too-many-imports";

/// How many imports a description and its files have in all.
pub(crate) const MOST: usize = 64;

pub(crate) fn diagnostic(import: &Text) -> Diagnostic {
    Diagnostic::error(CODE, import.span, format!("there are more than {MOST} imports"))
        .label("the first one too many")
        .help("put what belongs together into one file")
}
