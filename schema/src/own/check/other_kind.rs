//! A name of the description that belongs to something else than what is derived.

use super::fault::{At, Fault};
use super::wanted::{Wanted, What, derive_of, kind_name, with_article};
use crate::model::{Message, Type, TypeKind};

pub(crate) const CODE: &str = "other-kind";

/// A message of another kind.
pub(crate) fn of_message(wanted: Wanted<'_>, message: &Message) -> Fault {
    let is = kind_name(message.kind);
    let fault = |wrong: &str| {
        Fault::new(CODE, At::Wanted, format!("`{}` is {} and {wrong}", message.name, with_article(is)))
            .shows(message.span, format!("{} of the description", with_article(is)))
    };
    let derive = format!("write `#[derive(tieline::{})]`", derive_of(message.kind));
    match wanted.what {
        // Only an event lacks an answer.
        What::Response | What::Failure => fault("never answered").help(derive + " for the event itself"),
        what => fault(&format!("no {}", what.name())).help(derive),
    }
}

/// An object that is taken for an enumeration, or the other way round.
pub(crate) fn of_type(of: &Type) -> Fault {
    let (is, not, derive) = match of.kind {
        TypeKind::Object(_) => ("object", "enumeration", "Object"),
        TypeKind::Enumeration(_) => ("enumeration", "object", "Enumeration"),
    };
    let of_rust = if derive == "Object" { "a struct" } else { "an enum" };
    Fault::new(CODE, At::Wanted, format!("`{}` is an {is} and no {not}", of.name))
        .shows(of.span, format!("an {is} of the description"))
        .help(format!("write {of_rust} with `#[derive(tieline::{derive})]`"))
}
