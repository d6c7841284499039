//! A word that is none of those that can stand there.

use crate::diagnostic::Diagnostic;
use crate::document::Item;
use crate::source::node::Text;
use crate::suggest::{did_you_mean, one_of};

pub(crate) const CODE: &str = "unknown-word";

pub(crate) fn diagnostic<'a>(
    item: Item<'_>,
    word: &Text,
    words: impl Iterator<Item = &'a str>,
    meant: Option<&str>,
) -> Diagnostic {
    let message = format!("{} is {}, not `{}`", item.name(), one_of(words), word.value);
    let found = Diagnostic::error(CODE, word.span, message).label("unknown word");
    match meant {
        Some(meant) => found.help(did_you_mean(meant)),
        None => found,
    }
}
