//! A type that nobody describes.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::suggest::{all_of, did_you_mean};

pub(crate) const CODE: &str = "unknown-type";

pub(crate) fn diagnostic<'a>(name: &Text, meant: Option<&str>, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    let found = Diagnostic::error(CODE, name.span, format!("there is no type `{}`", name.value)).label("unknown type");
    match meant {
        Some(meant) => found.help(did_you_mean(meant)),
        None => found.help(format!("there are {}", all_of(known))),
    }
}
