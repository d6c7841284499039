//! Properties whose presence depends on a sibling.

use std::collections::HashMap;

use super::types::Types;
use crate::check::{condition_contradiction, condition_optional, condition_sibling, condition_value};
use crate::diagnostic::Diagnostics;
use crate::document::{self, EnumerationValue, When};
use crate::model::{Condition, Property};
use crate::source::node::{Spanned, Text};

/// The properties of one message or object, as they were written, and where each of them is.
struct Siblings<'d> {
    written: &'d [document::Property],
    places: HashMap<&'d str, usize>,
}

/// Resolves the conditions of all properties of one message or object. `written` and `properties` are the same list.
pub(super) fn resolve(
    types: &Types<'_>,
    written: &[document::Property],
    properties: &mut [Property],
    diagnostics: &mut Diagnostics,
) {
    let conditional =
        |property: &document::Property| property.required_when.is_some() || property.forbidden_when.is_some();
    if !written.iter().any(conditional) {
        return;
    }
    let siblings = Siblings {
        written,
        places: written.iter().enumerate().map(|(place, property)| (property.name.as_str(), place)).collect(),
    };
    for place in 0..written.len() {
        let Some(property) = written.get(place) else { continue };
        let mut all = |when: &Option<When>| -> Vec<Condition> {
            let Some(when) = when else { return vec![] };
            if !property.optional && property.written.is_some() {
                diagnostics.push(condition_optional::diagnostic(&property.name, when.place));
            }
            let named = when.siblings.iter();
            let found: Option<Vec<_>> =
                named.map(|sibling| one(types, property, sibling, (&siblings, properties), diagnostics)).collect();
            // Without one of them the rule would be another one.
            found.unwrap_or_default()
        };
        let required_when = all(&property.required_when);
        let forbidden_when = all(&property.forbidden_when);
        if let Some(forbidden) = &property.forbidden_when
            && meet(&required_when, &forbidden_when)
        {
            let required = property.required_when.as_ref().map_or(property.name.span, |when| when.place);
            diagnostics.push(condition_contradiction::diagnostic(&property.name, required, forbidden.place));
        }
        if let Some(property) = properties.get_mut(place) {
            property.required_when = required_when;
            property.forbidden_when = forbidden_when;
        }
    }
}

/// Whether both hold at once for some values. Without any condition there is no rule.
fn meet(required: &[Condition], forbidden: &[Condition]) -> bool {
    let disjoint = |first: &Condition, second: &Condition| {
        first.sibling == second.sibling && !first.values.iter().any(|value| second.values.binary_search(value).is_ok())
    };
    !required.is_empty()
        && !forbidden.is_empty()
        && !required.iter().any(|first| forbidden.iter().any(|second| disjoint(first, second)))
}

fn one(
    types: &Types<'_>,
    property: &document::Property,
    (name, values): &(Text, Spanned<Vec<Text>>),
    (siblings, properties): (&Siblings<'_>, &[Property]),
    diagnostics: &mut Diagnostics,
) -> Option<Condition> {
    let others =
        || siblings.written.iter().map(|other| other.name.as_str()).filter(|other| *other != property.name.value);
    let find = |name: &str| siblings.places.get(name).copied();
    let place = match find(&name.value).filter(|_| name.value != property.name.value) {
        Some(place) => place,
        None => {
            let meant = diagnostics.nearest(&name.value, others());
            diagnostics.push_with(|| condition_sibling::unknown(property, name, meant, others()));
            find(meant?)?
        }
    };
    let sibling = properties.get(place)?;
    if types.is_guessed(sibling.span) {
        return None;
    }
    let Some(listed) = types.values(&sibling.shape) else {
        diagnostics.push(condition_sibling::no_enumeration(name, sibling));
        return None;
    };
    if values.value.is_empty() {
        diagnostics.push(condition_value::none(name, values.span));
    }
    let of = (name, sibling, listed);
    let mut found: Vec<u32> =
        values.value.iter().filter_map(|value| self::value(types, value, of, diagnostics)).collect();
    found.sort_unstable();
    found.dedup();
    let sibling = u32::try_from(place).ok()?;
    (!found.is_empty()).then_some(Condition { sibling, values: found, span: name.span })
}

fn value(
    types: &Types<'_>,
    written: &Text,
    (name, sibling, listed): (&Text, &Property, &[EnumerationValue]),
    diagnostics: &mut Diagnostics,
) -> Option<u32> {
    let find = |wanted: &str| types.place(&sibling.shape, wanted);
    find(&written.value).or_else(|| {
        let names = || listed.iter().map(|value| value.name.as_str());
        let meant = diagnostics.nearest(&written.value, names());
        diagnostics.push_with(|| condition_value::unlisted(written, name, meant, names()));
        find(meant?)
    })
}
