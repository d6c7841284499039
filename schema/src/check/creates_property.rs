//! What a request creates is named by required strings of the request.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Message, Shape};
use crate::source::node::Text;
use crate::span::Span;
use crate::suggest::{did_you_mean, one_of};

pub(crate) const CODE: &str = "creates-property";

/// The property behind `id` or `key`. An unknown one is reported and, when it is plain what was meant, taken for that.
pub(crate) fn find(
    key: &str,
    name: &Text,
    message: &Message,
    guessed: impl Fn(Span) -> bool,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let properties = &message.properties;
    let find = |name: &str| properties.iter().position(|property| property.wire == name);
    let at = find(&name.value).or_else(|| {
        let names = || properties.iter().map(|property| property.wire.as_str());
        let meant = diagnostics.nearest(&name.value, names());
        let text = format!("`{}` has no property `{}`", message.name, name.value);
        let found = Diagnostic::error(CODE, name.span, text).label("no such property");
        diagnostics.push(match meant {
            Some(meant) => found.help(did_you_mean(meant)),
            None if properties.is_empty() => found.help("describe it under `properties`"),
            None => found.help(format!("its properties: {}", one_of(names()))),
        });
        find(meant?)
    })?;
    let property = properties.get(at)?;
    if guessed(property.span) || (property.shape == Shape::String && property.is_always_there()) {
        return Some(at);
    }
    diagnostics.push(
        Diagnostic::error(CODE, name.span, format!("`{}` is not a required string", property.wire))
            .label(format!("the {key} of what is created is a string that is always there"))
            .related(property.span, "described here"),
    );
    None
}
