//! A policy of a full mailbox that messages of that direction cannot have.

use crate::diagnostic::Diagnostic;
use crate::document::Item;
use crate::source::node::Value;

pub(crate) const CODE: &str = "mailbox-full";

/// `queue` is `calls` or `events`, and `full` the policy of it.
pub(crate) fn diagnostic(queue: &str, full: Item<'_>) -> Option<Diagnostic> {
    let Value::String(word) = &full.node.value else { return None };
    let found = |message, label| Some(Diagnostic::error(CODE, full.node.span, message).label(label));
    let help = |found: Option<Diagnostic>, help: &str| found.map(|found| found.help(help));
    match (queue, word.as_str()) {
        ("events", "refuse") => help(
            found("an event cannot be refused", "nothing answers an event"),
            "drop one with `drop-oldest` or `drop-newest`, stop reading with `block`, or end the connection with `close`",
        ),
        ("calls", "drop-newest") => help(
            found("a call cannot be dropped in silence", "every call is answered"),
            "`refuse` answers the newest call with a failure, `drop-oldest` the one that has waited longest",
        ),
        _ => None,
    }
}
