//! A version that is more than a version.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;

pub(crate) const CODE: &str = "since-form";

/// Longer than any version.
const LONGEST: usize = 64;

pub(crate) fn check(since: &Text) -> Option<Diagnostic> {
    let (message, label) = if since.value.chars().any(char::is_control) {
        ("`since` is one line", "this has several, or a tab")
    } else if since.value.chars().count() > LONGEST {
        ("`since` is a version, and this is a text", "at most 64 characters")
    } else {
        return None;
    };
    let found = Diagnostic::error(CODE, since.span, message).label(label);
    Some(found.help("write the version alone, such as `\"1.2\"`; what else there is to say goes into `doc`"))
}
