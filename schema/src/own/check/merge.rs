//! An item with everything that its description says and it left unsaid.

use super::super::field::{Field, Variant};
use super::super::item::{Body, Item};
use super::super::setting::{Setting, find};
use super::contradiction::{LIMITS, says};
use super::described::Content;
use super::{Comparison, named};
use crate::model::{EnumerationValue, Property, Stability};

/// What is taken over of a property, where the field does not say it.
const TAKEN: [&str; 7] = ["default", "length", "required-when", "forbidden-when", "within", "since", "secret"];

/// The item as the description has it: its fields in the order of the description, so that it writes the same bytes.
pub(crate) fn merged(comparison: &Comparison<'_>) -> Item {
    let mut item = comparison.item.clone();
    if item.doc.is_empty() {
        item.doc.push_str(comparison.described.doc.trim_end());
    }
    if let Some(stability) = comparison.described.stability {
        let words = comparison.words(&[], item.name.span());
        stable(&mut item.settings, &mut item.deprecated, stability, |key, text| words.text(key, text));
    }
    if let Some(name) = comparison.described.type_name.filter(|_| item.setting("name").is_none()) {
        item.settings.extend(comparison.words(&[], item.name.span()).text("name", name));
    }
    match (&mut item.body, comparison.described.content) {
        (Body::Fields(fields), Content::Properties(properties, _)) => {
            merge(fields, &comparison.matching.pairs, |field, place| {
                if let Some(property) = properties.get(place) {
                    self::field(comparison, field, property, properties);
                }
            });
        }
        (Body::Variants(variants), Content::Values(values, _)) => {
            merge(variants, &comparison.matching.pairs, |variant, place| {
                if let Some(value) = values.get(place) {
                    self::variant(comparison, variant, value);
                }
            });
        }
        _ => {}
    }
    item
}

/// The first field whose value the description calls secret, where the user's own words call none so: whoever wrote the
/// struct may not know of it.
pub(crate) fn unsaid_secret(comparison: &Comparison<'_>) -> Option<usize> {
    let Content::Properties(properties, _) = comparison.described.content else { return None };
    let item = comparison.item;
    if item.setting("own-debug").is_some() || item.fields().iter().any(|field| field.setting("secret").is_some()) {
        return None;
    }
    let secret = |property: &usize| properties.get(*property).is_some_and(|property| property.secret);
    comparison.matching.pairs.iter().find(|(_, property)| secret(property)).map(|(field, _)| *field)
}

/// Changes each of a list that has something in the description, and puts them in its order. What has nothing there comes
/// last.
fn merge<T: Clone>(list: &mut Vec<T>, pairs: &[(usize, usize)], mut change: impl FnMut(&mut T, usize)) {
    let of = |place: usize| pairs.iter().find(|(own, _)| *own == place).map(|(_, other)| *other);
    let mut all: Vec<(usize, T)> = Vec::with_capacity(list.len());
    for (place, mut one) in std::mem::take(list).into_iter().enumerate() {
        let other = of(place);
        if let Some(other) = other {
            change(&mut one, other);
        }
        all.push((other.unwrap_or(usize::MAX), one));
    }
    all.sort_by_key(|(place, _)| *place);
    list.extend(all.into_iter().map(|(_, one)| one));
}

fn field(comparison: &Comparison<'_>, field: &mut Field, property: &Property, siblings: &[Property]) {
    let words = super::Words { protocol: comparison.protocol(), siblings, span: field.name.span() };
    if field.doc.is_empty() {
        field.doc.push_str(property.doc.trim_end());
    }
    let of = named(&field.of, &property.shape).and_then(|_| comparison.protocol().type_of(property.shape.named()?));
    field.described = of.map(|of| of.name.clone());
    if field.wire().0 != property.wire && field.setting("key").is_none() {
        field.settings.extend(words.text("key", &property.wire));
    }
    for key in TAKEN {
        let same =
            |setting: &Setting| setting.key == key || (LIMITS.contains(&key) && LIMITS.contains(&setting.key.as_str()));
        if field.settings.iter().any(same) {
            continue;
        }
        field.settings.extend(says(words, property, key).flatten());
    }
    if field.setting("deprecated").is_none() {
        field.deprecated = field.deprecated.take().or_else(|| property.stability.deprecated.clone());
    }
}

fn variant(comparison: &Comparison<'_>, variant: &mut Variant, value: &EnumerationValue) {
    let words = comparison.words(&[], variant.name.span());
    if variant.doc.is_empty() {
        variant.doc.push_str(value.doc.trim_end());
    }
    if variant.wire().0 != value.wire && variant.setting("value").is_none() {
        variant.settings.extend(words.text("value", &value.wire));
    }
    stable(&mut variant.settings, &mut variant.deprecated, &value.stability, |key, text| words.text(key, text));
}

fn stable(
    settings: &mut Vec<Setting>,
    deprecated: &mut Option<String>,
    stability: &Stability,
    text: impl Fn(&str, &str) -> Option<Setting>,
) {
    if find(settings, "since").is_none() {
        settings.extend(stability.since.as_deref().and_then(|since| text("since", since)));
    }
    if find(settings, "deprecated").is_none() {
        *deprecated = deprecated.take().or_else(|| stability.deprecated.clone());
    }
}
