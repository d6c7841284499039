//! A gate's children are a list of objects in the answer to the initialization.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Message;
use crate::model::Property;
use crate::source::node::Text;
use crate::suggest::{did_you_mean, one_of};

pub(crate) const CODE: &str = "gate-children";

/// The property that lists the children. An unknown one is reported and, when it is plain what was meant, taken for
/// that.
pub(crate) fn find(
    children: &Text,
    init: &Message,
    properties: &[Property],
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let find = |name: &str| properties.iter().position(|property| property.wire == name);
    find(&children.value).or_else(|| {
        let names = || properties.iter().map(|property| property.wire.as_str());
        let meant = diagnostics.nearest(&children.value, names());
        let message = format!("the response to `{}` has no property `{}`", init.name.value, children.value);
        let found = Diagnostic::error(CODE, children.span, message).label("no such property");
        let found = match &init.response {
            Some(response) => found.related(response.place, "not in this response"),
            None => found,
        };
        diagnostics.push(match meant {
            Some(meant) => found.help(did_you_mean(meant)),
            None if properties.is_empty() => found,
            None => found.help(format!("its properties: {}", one_of(names()))),
        });
        find(meant?)
    })
}

pub(crate) fn not_objects(children: &Text, property: &Property) -> Diagnostic {
    Diagnostic::error(CODE, children.span, format!("`{}` is not a list of objects", property.wire))
        .label("a gate's children are a list of objects")
        .related(property.span, "described here")
        .help("describe it with `list:` and the name of a type that has properties")
}
