//! A longest wait for room, where nothing waits for room.

use crate::diagnostic::Diagnostic;
use crate::document::Item;
use crate::span::Span;

pub(crate) const CODE: &str = "mailbox-wait";

/// `policy` is where the policy stands that does not wait; `None`: there is none.
pub(crate) fn diagnostic(wait: Item<'_>, policy: Option<Span>) -> Diagnostic {
    let found = Diagnostic::error(CODE, wait.place, "only `full: block` waits for room").label("nothing waits here");
    match policy {
        Some(policy) => found.related(policy, "this does not wait").help("write `full: block`, or remove `wait`"),
        None => found.help("add `full: block`, or remove `wait`"),
    }
}
