//! A key that the language does not have.

use crate::diagnostic::Diagnostic;
use crate::document::{Item, Keys};
use crate::source::node::Text;
use crate::suggest::{all_of, did_you_mean};

pub(crate) const CODE: &str = "unknown-key";

/// A key of which it is plain what was meant.
pub(crate) fn misspelt(whole: Item<'_>, key: &Text, meant: &str) -> Diagnostic {
    found(whole, key).help(did_you_mean(meant))
}

/// Another one. What is missing in the same map is told along, since one is probably meant to be the other.
pub(crate) fn diagnostic(whole: Item<'_>, key: &Text, keys: &Keys, missing: &[&str]) -> Diagnostic {
    let found = found(whole, key).help(format!("its keys are {}", all_of(keys.all())));
    let found = match (key.as_str(), keys.has("phases"), keys.has("response")) {
        ("response" | "deadline", true, false) => found.help("an event is never answered"),
        ("creates", true, true) => found.help("only a request creates something"),
        ("restricts", ..) if keys.has("extends") => {
            found.help("a destination extends another one or restricts it, not both")
        }
        ("queries" | "requests" | "events" | "overrides" | "lifecycle", ..) if keys.has("keeps") => {
            found.help("a restriction adds and changes nothing: what does is `extends`")
        }
        ("overrides", ..) if keys.has("lifecycle") => {
            found.help("only a destination that `extends` another one overrides")
        }
        ("keeps", ..) if keys.has("lifecycle") => {
            found.help("only a destination that `restricts` another one keeps a part")
        }
        _ => found,
    };
    match missing {
        [] => found,
        missing => found.help(format!("{} missing", verb(missing))),
    }
}

fn found(whole: Item<'_>, key: &Text) -> Diagnostic {
    Diagnostic::error(CODE, key.span, format!("{} has no key `{}`", whole.name(), key.value)).label("unknown key")
}

fn verb(missing: &[&str]) -> String {
    format!("{} {}", all_of(missing.iter().copied()), if missing.len() == 1 { "is" } else { "are" })
}
