//! Names of the language itself are in kebab case.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::each;
use crate::resolve::is_kebab;
use crate::source::node::Text;
use heck::ToKebabCase;

pub(crate) const CODE: &str = "not-kebab-case";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let document = context.document;
    let mut one = |what: &str, name: &Text| {
        if is_kebab(&name.value) {
            return;
        }
        let message = format!("the name of {what}, `{}`, is not in kebab case", name.value);
        let found = Diagnostic::error(CODE, name.span, message)
            .label("small letters and digits, in words that a hyphen joins, and a letter first");
        let near = name.value.to_kebab_case();
        diagnostics.push(if is_kebab(&near) { found.help(format!("write `{near}`")) } else { found });
    };
    document.name.iter().for_each(|name| one("the protocol", name));
    each(&document.sides).for_each(|side| one("a side", &side.name));
    each(&document.elsewhere).for_each(|elsewhere| one("a destination", &elsewhere.name));
    each(&document.destinations).for_each(|destination| one("a destination", &destination.name));
}
