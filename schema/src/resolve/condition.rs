//! Properties whose presence depends on others: on siblings, or on siblings of the object that they stand in.

use std::collections::HashMap;

use super::types::{Inside, Types};
use crate::check::{
    condition_contradiction, condition_optional, condition_sibling, condition_value, within_object, within_property,
};
use crate::diagnostic::Diagnostics;
use crate::document::{self, EnumerationValue, When};
use crate::model::{Condition, Property, Within};
use crate::source::node::{Spanned, Text};
use crate::source::offset;
use crate::span::Span;

/// The properties of one message or object, as they were written, and where each of them is.
struct Siblings<'d> {
    written: &'d [document::Property],
    places: HashMap<&'d str, usize>,
}

/// A property that is there or not.
struct Subject<'d> {
    name: &'d Text,
    /// Where it is described.
    described: Span,
    optional: bool,
    /// The property beside which the siblings stand: itself, or the one whose object it is in.
    beside: &'d document::Property,
    required_when: &'d Option<When>,
    forbidden_when: &'d Option<When>,
}

/// Resolves the conditions of all properties of one message or object. `written` and `properties` are the same list.
pub(super) fn resolve(
    types: &Types<'_>,
    written: &[document::Property],
    properties: &mut [Property],
    diagnostics: &mut Diagnostics,
) {
    let conditional = |property: &document::Property| {
        property.required_when.is_some() || property.forbidden_when.is_some() || property.within.is_some()
    };
    if !written.iter().any(conditional) {
        return;
    }
    let siblings = Siblings {
        written,
        places: written.iter().enumerate().map(|(place, property)| (property.name.as_str(), place)).collect(),
    };
    for (place, property) in written.iter().enumerate() {
        let subject = Subject {
            name: &property.name,
            described: property.name.span,
            optional: property.optional || property.written.is_none(),
            beside: property,
            required_when: &property.required_when,
            forbidden_when: &property.forbidden_when,
        };
        let (required_when, forbidden_when) = both(types, &subject, (&siblings, properties), diagnostics);
        let within = within(types, property, place, (&siblings, properties), diagnostics);
        if let Some(property) = properties.get_mut(place) {
            property.required_when = required_when;
            property.forbidden_when = forbidden_when;
            property.within = within;
        }
    }
}

/// When a property has to be there, and when it must not.
fn both(
    types: &Types<'_>,
    subject: &Subject<'_>,
    siblings: (&Siblings<'_>, &[Property]),
    diagnostics: &mut Diagnostics,
) -> (Vec<Condition>, Vec<Condition>) {
    let mut all = |when: &Option<When>| -> Vec<Condition> {
        let Some(when) = when else { return vec![] };
        if !subject.optional {
            diagnostics.push(condition_optional::diagnostic(&subject.name.value, subject.described, when.place));
        }
        let named = when.siblings.iter();
        let found: Option<Vec<_>> = named.map(|sibling| one(types, subject, sibling, siblings, diagnostics)).collect();
        // Without one of them the rule would be another one, and with a misspelt one that is taken for its neighbour, too.
        found.filter(|found| !names_one_twice(found)).unwrap_or_default()
    };
    let required_when = all(subject.required_when);
    let forbidden_when = all(subject.forbidden_when);
    if let Some(forbidden) = subject.forbidden_when
        && meet(&required_when, &forbidden_when)
    {
        let required = subject.required_when.as_ref().map_or(subject.name.span, |when| when.place);
        diagnostics.push(condition_contradiction::diagnostic(subject.name, required, forbidden.place));
    }
    (required_when, forbidden_when)
}

/// Whether two conditions are of one property.
fn names_one_twice(conditions: &[Condition]) -> bool {
    let twice = |at: usize, one: &Condition| conditions.iter().take(at).any(|earlier| earlier.sibling == one.sibling);
    conditions.iter().enumerate().any(|(at, one)| twice(at, one))
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

/// What is said about the properties of the object behind a property.
fn within(
    types: &Types<'_>,
    property: &document::Property,
    place: usize,
    siblings: (&Siblings<'_>, &[Property]),
    diagnostics: &mut Diagnostics,
) -> Vec<Within> {
    let Some(written) = &property.within else { return vec![] };
    let Some(shape) = siblings.1.get(place).map(|property| &property.shape) else { return vec![] };
    if types.is_guessed(property.name.span) {
        return vec![];
    }
    let (of, members) = match types.inside(shape) {
        Inside::Unknown => return vec![],
        Inside::Nothing => {
            diagnostics.push(within_object::diagnostic(property, written.span));
            return vec![];
        }
        Inside::Members(of, members) => (of, members),
    };
    let mut found: Vec<Within> = Vec::new();
    for within in &written.value {
        let find = |name: &str| types.member(shape, name);
        let at = find(&within.name.value).or_else(|| {
            let others = || members.iter().map(|member| member.name.as_str());
            let meant = diagnostics.nearest(&within.name.value, others());
            diagnostics.push_with(|| within_property::diagnostic(&within.name, of, meant, others()));
            find(meant?)
        });
        let Some((at, member)) = at.and_then(|at| Some((at, members.get(at)?))) else { continue };
        let subject = Subject {
            name: &within.name,
            described: member.name.span,
            optional: member.optional || member.written.is_none(),
            beside: property,
            required_when: &within.required_when,
            forbidden_when: &within.forbidden_when,
        };
        let (required_when, forbidden_when) = both(types, &subject, siblings, diagnostics);
        // What the type says depends on other properties, so that both can hold at once whatever they are.
        for (one, other) in
            [(&member.required_when, &within.forbidden_when), (&within.required_when, &member.forbidden_when)]
        {
            if let (Some(required), Some(forbidden)) = (one, other) {
                let [here, there] = match std::ptr::eq(one, &member.required_when) {
                    true => [forbidden.place, required.place],
                    false => [required.place, forbidden.place],
                };
                diagnostics.push(condition_contradiction::diagnostic(&within.name, there, here));
            }
        }
        // A misspelt name may be taken for one that stands there as well: one property has one entry.
        let is_new = found.iter().all(|earlier| earlier.property != offset(at));
        if is_new && !(required_when.is_empty() && forbidden_when.is_empty()) {
            found.push(Within { property: offset(at), required_when, forbidden_when, span: within.name.span });
        }
    }
    found
}

fn one(
    types: &Types<'_>,
    subject: &Subject<'_>,
    (name, values): &(Text, Spanned<Vec<Text>>),
    (siblings, properties): (&Siblings<'_>, &[Property]),
    diagnostics: &mut Diagnostics,
) -> Option<Condition> {
    let own = &subject.beside.name.value;
    let others = || siblings.written.iter().map(|other| other.name.as_str()).filter(|other| other != own);
    let find = |name: &str| siblings.places.get(name).copied();
    if name.value == *own {
        diagnostics.push(condition_sibling::itself(name));
        return None;
    }
    let place = match find(&name.value) {
        Some(place) => place,
        None => {
            let meant = diagnostics.nearest(&name.value, others());
            diagnostics.push_with(|| {
                let inside = inside(types, subject, (siblings, properties), &name.value);
                condition_sibling::unknown(subject.beside, name, meant, inside, others())
            });
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

/// The subject, when it stands in an object that has a property of this name: then that one was probably meant.
fn inside<'d>(
    types: &Types<'_>,
    subject: &Subject<'d>,
    (siblings, properties): (&Siblings<'_>, &[Property]),
    name: &str,
) -> Option<&'d Text> {
    if std::ptr::eq(subject.name, &subject.beside.name) {
        return None;
    }
    let place = *siblings.places.get(subject.beside.name.as_str())?;
    types.member(&properties.get(place)?.shape, name).map(|_| subject.name)
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
