//! A phase that no destination has.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::suggest::{did_you_mean, one_of};

pub(crate) const CODE: &str = "unknown-phase";

pub(crate) fn diagnostic<'a>(word: &Text, known: impl Iterator<Item = &'a str>, meant: Option<&str>) -> Diagnostic {
    let message = format!("there is no phase `{}`", word.value);
    let found = Diagnostic::error(CODE, word.span, message).label("unknown phase");
    match meant {
        Some(meant) => found.help(did_you_mean(meant)),
        None => found.help(format!("a phase is {}", one_of(known))),
    }
}
