//! A destination that describes a message which it takes over.

use crate::diagnostic::Diagnostic;
use crate::document::Message;
use crate::source::node::Text;

pub(crate) const CODE: &str = "inherited-message";

pub(crate) fn diagnostic(message: &Message, first: &Text, base: &Text) -> Diagnostic {
    let name = &message.name;
    let text = format!("`{}` is taken over from `{}`, and is described again", name.value, base.value);
    Diagnostic::error(CODE, name.span, text)
        .label("again here")
        .related(first.span, "taken over from here")
        .help("remove it; what is different about its answer goes under `overrides`")
}
