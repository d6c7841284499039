//! A description that imports itself, on whatever way.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;

pub(crate) const CODE: &str = "import-cycle";

/// How much of a long way is shown.
const MOST_SHOWN: usize = 8;

/// `way` are the imports that lead from the file that is imported to the one that imports it.
pub(crate) fn diagnostic<'a>(import: &Text, way: impl Iterator<Item = &'a Text>) -> Diagnostic {
    let message = format!("`{}` imports this description, and is imported here", import.value);
    let mut way = way.take(MOST_SHOWN).peekable();
    if way.peek().is_none() {
        return Diagnostic::error(CODE, import.span, "the description imports itself")
            .label("this is the file in which it stands")
            .help("remove it");
    }
    let found = Diagnostic::error(CODE, import.span, message).label("this way leads back");
    way.fold(found, |found, import| found.related(import.span, "by way of this import"))
        .help("put what both need into a third file that both import")
}
