//! A listed value that no variant is.

use heck::ToUpperCamelCase;

use super::Comparison;
use super::fault::{At, Fault};
use crate::model::EnumerationValue;
use crate::suggest::all_of;

pub(crate) const CODE: &str = "missing-value";

pub(crate) fn check(comparison: &mut Comparison<'_>, values: &[EnumerationValue], missing: &[usize]) {
    /// A line for each of more values than these would fill a screen.
    const SHOWN: usize = 6;
    let missing: Vec<_> = missing.iter().filter_map(|&place| values.get(place)).collect();
    if missing.is_empty() {
        return;
    }
    let names = all_of(missing.iter().map(|value| value.wire.as_str()));
    let what = if missing.len() == 1 { "value" } else { "values" };
    let message = format!("`{}` lacks the {what} {names} of {}", comparison.rust_name(), comparison.described.name);
    let fault = Fault::new(CODE, At::Item, message);
    let fault = missing.iter().take(SHOWN).fold(fault, |fault, value| fault.shows(value.span, "no variant for this"));
    let variants: Vec<_> = missing.iter().map(|value| variant_of(value) + ",").collect();
    comparison.push(fault.help(match variants.as_slice() {
        [one] => format!("add the variant `{one}`"),
        all => format!("add the variants `{}`", all.join(" ")),
    }));
}

/// The variant for a value: the name that the description gives it in Rust, as variants are written.
pub(crate) fn variant_of(value: &EnumerationValue) -> String {
    value.rust.to_upper_camel_case()
}
