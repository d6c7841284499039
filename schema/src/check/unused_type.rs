//! A type that nothing has.

use std::collections::HashSet;

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{TypeId, TypeKind};
use crate::resolve::is_builtin;

pub(crate) const CODE: &str = "unused-type";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    // It may be named by what could not be read.
    if !context.document.complete || !context.guessed.is_empty() {
        return;
    }
    let protocol = context.protocol;
    let asked = protocol.messages.iter().flat_map(|message| &message.properties);
    let answered = protocol.messages.iter().filter_map(|message| message.response.as_ref());
    let mut used: HashSet<TypeId> = asked
        .chain(answered.flat_map(|response| {
            let failed = response.failure.iter().flat_map(|failure| &failure.properties);
            response.properties.iter().chain(failed)
        }))
        .filter_map(|property| property.shape.named())
        .collect();
    for (of, id) in protocol.types.iter().zip(0..) {
        if let TypeKind::Object(properties) = &of.kind {
            // Its own use of itself does not count.
            used.extend(
                properties.iter().filter_map(|property| property.shape.named()).filter(|&used| used != TypeId(id)),
            );
        }
    }
    for (of, id) in protocol.types.iter().zip(0..) {
        // A type that is called like a built-in one has been reported: nothing could use it.
        if !used.contains(&TypeId(id)) && !is_builtin(&of.name) {
            diagnostics.push(
                Diagnostic::warning(CODE, of.span, format!("the type `{}` is not used", of.name))
                    .label("no property has this type")
                    .help("remove it, or give it to a property"),
            );
        }
    }
}
