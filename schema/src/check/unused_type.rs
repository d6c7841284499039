//! A type that nothing has.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Property, TypeId, TypeKind};
use crate::resolve::is_builtin;

pub(crate) const CODE: &str = "unused-type";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    // It may be named by what could not be read.
    if !context.document.complete || !context.guessed.is_empty() {
        return;
    }
    let protocol = context.protocol;
    let mut used = vec![false; protocol.types.len()];
    let mut note = |properties: &[Property], itself: Option<TypeId>| {
        for id in properties.iter().filter_map(|property| property.shape.named()).filter(|&used| Some(used) != itself) {
            if let Some(used) = used.get_mut(id.index()) {
                *used = true;
            }
        }
    };
    for message in &protocol.messages {
        note(&message.properties, None);
        if let Some(response) = &message.response {
            note(&response.properties, None);
            if let Some(failure) = &response.failure {
                note(&failure.properties, None);
            }
        }
    }
    for (of, id) in protocol.types.iter().zip(0..) {
        if let TypeKind::Object(properties) = &of.kind {
            // Its own use of itself does not count.
            note(properties, Some(TypeId(id)));
        }
    }
    for (of, used) in protocol.types.iter().zip(used) {
        // A type that is called like a built-in one has been reported: nothing could use it.
        if !used && !is_builtin(&of.name) {
            diagnostics.push(
                Diagnostic::warning(CODE, of.span, format!("the type `{}` is not used", of.name))
                    .label("no property has this type")
                    .help("remove it, or give it to a property"),
            );
        }
    }
}
