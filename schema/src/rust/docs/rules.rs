//! What a property is held to, in sentences.

use super::code;
use crate::model::{Bounds, Condition, DefaultValue, Limit, Property, Protocol, Shape, TypeKind, Within};

/// The sentences, each with a space before it.
pub(super) fn of(protocol: &Protocol, property: &Property, siblings: &[Property]) -> String {
    let mut text = String::new();
    if let Some(default) = &property.default {
        let value = default_of(protocol, property, default);
        text.push_str(&format!(" Left out on the wire, it is {value}."));
    }
    if let Some(limit) = &property.limit {
        text.push_str(&format!(" Limits: {}.", self::limit(limit)));
    }
    for (word, conditions) in [("Required", &property.required_when), ("Forbidden", &property.forbidden_when)] {
        if !conditions.is_empty() {
            text.push_str(&format!(" {word} when {}.", when(protocol, conditions, siblings)));
        }
    }
    for within in &property.within {
        text.push_str(&self::within(protocol, property, within, siblings));
    }
    if property.secret {
        text.push_str(" Secret: `Debug` does not show it.");
    }
    text
}

/// What is said about a property of the object that a property is.
fn within(protocol: &Protocol, property: &Property, within: &Within, siblings: &[Property]) -> String {
    let of = property.shape.named().and_then(|id| protocol.type_of(id));
    let Some(TypeKind::Object(members)) = of.map(|of| &of.kind) else { return String::new() };
    let Some(member) = members.get(within.property as usize) else { return String::new() };
    let place = match property.shape {
        Shape::List(_) | Shape::Map(_) => "In each of them",
        _ => "In it",
    };
    let rules = [("required", &within.required_when), ("forbidden", &within.forbidden_when)];
    let rules = rules.into_iter().filter(|(_, conditions)| !conditions.is_empty());
    let rules: Vec<_> =
        rules.map(|(word, conditions)| format!("{word} when {}", when(protocol, conditions, siblings))).collect();
    format!(" {place}, {} is {}.", code(&member.wire), rules.join(", and "))
}

fn default_of(protocol: &Protocol, property: &Property, default: &DefaultValue) -> String {
    match default {
        DefaultValue::String(text) | DefaultValue::Uuid(text) => code(&format!("{text:?}")),
        DefaultValue::Boolean(value) => code(&value.to_string()),
        DefaultValue::Integer(value) => code(&value.to_string()),
        DefaultValue::Number(value) => code(&format!("{value:?}")),
        DefaultValue::Listed(place) => value(protocol, property, *place),
        DefaultValue::Empty => "empty".to_owned(),
        DefaultValue::List(parts) => {
            let parts: Vec<_> = parts.iter().map(|part| default_of(protocol, property, part)).collect();
            format!("a list of {}", parts.join(", "))
        }
    }
}

/// A value of an enumeration.
fn value(protocol: &Protocol, property: &Property, place: u32) -> String {
    let of = property.shape.named().and_then(|id| protocol.type_of(id));
    match of.map(|of| &of.kind) {
        Some(TypeKind::Enumeration(values)) => {
            values.get(place as usize).map(|value| code(&value.wire)).unwrap_or_default()
        }
        _ => String::new(),
    }
}

fn limit(limit: &Limit) -> String {
    match limit {
        Limit::Length(bounds) => format!("{} characters", words(bounds)),
        Limit::Count(bounds) => format!("{} entries", words(bounds)),
        Limit::Integer(bounds) => words(bounds),
        Limit::Number(bounds) => words(bounds),
    }
}

/// `1 to 10`, `at least 1` or `at most 10`.
pub(in crate::rust) fn words<T: std::fmt::Display>(bounds: &Bounds<T>) -> String {
    match (&bounds.least, &bounds.most) {
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "any".to_owned(),
    }
}

/// `` `state` is `A` or `B` ``. The values of a secret sibling are not told, since the words get into errors.
pub(in crate::rust) fn when(protocol: &Protocol, conditions: &[Condition], siblings: &[Property]) -> String {
    let one = |condition: &Condition| {
        let sibling = siblings.get(condition.sibling as usize)?;
        if sibling.secret {
            return Some(format!("{} says so", code(&sibling.wire)));
        }
        let mut values: Vec<_> = condition.values.iter().map(|&place| value(protocol, sibling, place)).collect();
        let last = values.pop()?;
        let values = if values.is_empty() { last } else { format!("{} or {last}", values.join(", ")) };
        Some(format!("{} is {values}", code(&sibling.wire)))
    };
    let all: Vec<String> = conditions.iter().filter_map(one).collect();
    all.join(" and ")
}
