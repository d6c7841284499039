//! A target template that cannot be read.

use crate::diagnostic::Diagnostic;
use crate::resolve::TargetFault;
use crate::source::node::Text;
use crate::source::offset;
use crate::span::Span;

pub(crate) const CODE: &str = "target-template";

pub(crate) fn diagnostic(template: &Text, fault: &TargetFault) -> Diagnostic {
    Diagnostic::error(CODE, place(template, fault), format!("the target `{}` cannot be read", template.value))
        .label(fault.message.clone())
        .help("a target is parts between dots, each a text or an id in braces: `{session}.{group}`")
}

/// The part that is wrong, when the text stands as it is, in quotes or not; the whole otherwise.
fn place(template: &Text, fault: &TargetFault) -> Span {
    let length = (template.span.end - template.span.start) as usize;
    let quote = match length.checked_sub(template.value.len()) {
        Some(0) => 0,
        Some(2) => 1,
        _ => return template.span,
    };
    let start = template.span.start + quote;
    Span { start: start + offset(fault.range.start), end: start + offset(fault.range.end), ..template.span }
}
