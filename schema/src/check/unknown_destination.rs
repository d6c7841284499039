//! A destination that is described neither here nor elsewhere.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::suggest::{all_of, did_you_mean};

pub(crate) const CODE: &str = "unknown-destination";

pub(crate) fn diagnostic<'a>(name: &Text, known: impl Iterator<Item = &'a str>, meant: Option<&str>) -> Diagnostic {
    let message = format!("there is no destination `{}`", name.value);
    let found = Diagnostic::error(CODE, name.span, message).label("unknown destination");
    match meant {
        Some(meant) => found.help(did_you_mean(meant)),
        None => {
            let mut known = known.peekable();
            let found = match known.peek() {
                Some(_) => found.help(format!("there are {}", all_of(known))),
                None => found,
            };
            found.help("a destination that another description describes is named under `elsewhere`")
        }
    }
}
