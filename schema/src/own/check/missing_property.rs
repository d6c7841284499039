//! A property that must be there and that no field is.

use heck::ToKebabCase;

use super::Comparison;
use super::fault::{At, Fault};
use super::rust_type;
use crate::model::Property;
use crate::suggest::all_of;

pub(crate) const CODE: &str = "missing-property";

/// Properties without a field of which the struct needs one.
pub(crate) fn check(comparison: &mut Comparison<'_>, properties: &[Property], missing: &[usize]) {
    /// A line for each of more properties than these would fill a screen.
    const SHOWN: usize = 6;
    let is_missing = |place: usize| missing.contains(&place);
    let needed: Vec<&Property> = properties
        .iter()
        .enumerate()
        .filter(|(place, property)| is_missing(*place) && is_needed(properties, missing, *place, property))
        .map(|(_, property)| property)
        .collect();
    if needed.is_empty() {
        return;
    }
    let names = all_of(needed.iter().map(|property| property.wire.as_str()));
    let what = if needed.len() == 1 { "property" } else { "properties" };
    let message = format!("`{}` lacks the {what} {names} of {}", comparison.rust_name(), comparison.described.name);
    let fault = needed.iter().take(SHOWN).fold(Fault::new(CODE, At::Item, message), |fault, property| {
        let because = if property.is_always_there() {
            "this must be there"
        } else if property.required_when.is_empty() {
            "whether another property is there depends on this"
        } else {
            "this must be there when others say so"
        };
        fault.shows(property.span, because)
    });
    let fields: Vec<_> = needed.iter().map(|property| field(comparison, properties, property)).collect();
    let fault = fault.help(match fields.as_slice() {
        [one] => format!("add the field `{one}`"),
        all => format!("add the fields\n{}", all.join("\n")),
    });
    let mut own: Vec<_> = needed.iter().filter_map(|property| comparison.own(&property.shape)).collect();
    own.dedup();
    let fault = own.into_iter().fold(fault, Fault::help);
    comparison.push(fault);
}

/// Whether a struct without it could say something that the description forbids.
fn is_needed(properties: &[Property], missing: &[usize], place: usize, property: &Property) -> bool {
    let decides = |other: &Property| {
        let conditions = other.required_when.iter().chain(&other.forbidden_when);
        let within = other.within.iter().flat_map(|within| within.required_when.iter().chain(&within.forbidden_when));
        conditions.chain(within).any(|condition| condition.sibling as usize == place)
    };
    let mut others = properties.iter().enumerate().filter(|(other, _)| !missing.contains(other));
    property.is_always_there() || !property.required_when.is_empty() || others.any(|(_, other)| decides(other))
}

/// The field to add.
fn field(comparison: &Comparison<'_>, properties: &[Property], property: &Property) -> String {
    let of = rust_type::whole(comparison.protocol(), property, comparison.lifetime().as_deref());
    let kebab = property.rust.to_kebab_case();
    // The name that the description gives it in Rust is enough, unless it is what another one is called on the wire.
    let other = properties.iter().any(|other| other.wire == kebab && other.wire != property.wire);
    let key = if other { format!("#[tieline(key = {:?})] ", property.wire) } else { String::new() };
    format!("{key}pub {}: {of},", property.rust)
}
