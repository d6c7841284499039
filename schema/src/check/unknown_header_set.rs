//! A set of headers that is described nowhere.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::suggest::{all_of, did_you_mean};

pub(crate) const CODE: &str = "unknown-header-set";

pub(crate) fn diagnostic<'a>(
    name: &Text,
    mut known: impl Iterator<Item = &'a str> + Clone,
    meant: Option<&str>,
) -> Diagnostic {
    let found = Diagnostic::error(CODE, name.span, format!("there is no header set `{}`", name.value))
        .label("unknown header set");
    match meant {
        Some(meant) => found.help(did_you_mean(meant)),
        None if known.clone().next().is_none() => found.help("describe it under `header-sets`"),
        None => found.help(format!("there are {}", all_of(known.by_ref()))),
    }
}
