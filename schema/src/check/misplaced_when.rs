//! A property that depends on a result where there is none.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Property, TypeKind, each};
use crate::model::Kind;

pub(crate) const CODE: &str = "misplaced-when";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    for of in each(&context.document.types) {
        if let Some(TypeKind::Object(properties)) = &of.kind {
            report(properties, "an object", diagnostics);
        }
    }
    for (_, message, _) in context.messages() {
        let article = match message.kind {
            Kind::Query => "a query",
            Kind::Request => "a request",
            Kind::Event => "an event",
        };
        report(message.properties.as_deref().unwrap_or_default(), article, diagnostics);
    }
}

fn report(properties: &[Property], article: &str, diagnostics: &mut Diagnostics) {
    for when in properties.iter().filter_map(|property| property.when.as_ref()) {
        let found = Diagnostic::error(CODE, when.span, format!("{article} has no result"))
            .label("only a response has one")
            .help("what depends on a sibling says `required-when` or `forbidden-when`");
        diagnostics.push(found);
    }
}
