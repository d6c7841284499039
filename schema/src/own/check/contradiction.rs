//! What an attribute says of a property and the description does not: a default, a limit, when it is there.

use super::super::field::Field;
use super::super::item::plain;
use super::super::setting::{Setting, Value, ValueKind};
use super::Comparison;
use super::fault::{At, Fault};
use super::words::{Words, is_same, written};
use crate::model::Property;

pub(crate) const CODE: &str = "contradiction";

/// The keys that limit what a value is.
pub(crate) const LIMITS: [&str; 3] = ["length", "count", "range"];

/// What the description says of a property under a key; `None` for a key that is the user's own business.
pub(crate) fn says<'p>(words: Words<'p>, property: &'p Property, key: &str) -> Option<Option<Setting>> {
    Some(match key {
        "default" => words.default(property),
        _ if LIMITS.contains(&key) => words.limit(property),
        "required-when" => words.required(property),
        "forbidden-when" => words.forbidden(property),
        "within" => words.within(property),
        "since" => property.stability.since.as_deref().and_then(|since| words.text("since", since)),
        // Whoever keeps more of his own values to himself than the description demands does no harm.
        "secret" => words.secret(property),
        _ => return None,
    })
}

pub(crate) fn check(
    comparison: &mut Comparison<'_>,
    (place, field): (usize, &Field),
    property: &Property,
    words: Words<'_>,
) {
    for (at, setting) in field.settings.iter().enumerate() {
        let Some(says) = says(words, property, &setting.key) else { continue };
        // Without it the field is one that may be left out, which is told of its type.
        let told = setting.key == "default" && property.optional && !field.optional;
        let stricter = setting.key == "secret" && (setting.value.is_on() || !property.secret);
        let said = normal(comparison, setting);
        if told
            || stricter
            || says.as_ref().is_some_and(|says| says.key == said.key && is_same(&says.value, &said.value))
        {
            continue;
        }
        let wire = &property.wire;
        let message = match &says {
            Some(says) => format!("the description says `{}` of the property `{wire}`", written(says)),
            None => format!("the description says no `{}` of the property `{wire}`", said.key.replace('-', "_")),
        };
        let fault = Fault::new(CODE, At::FieldSetting(place, at), message).shows(property.span, "described here");
        comparison.push(fault.help(match says {
            Some(says) => {
                format!("write `{}`, or leave it out: what the description says holds without it", written(&says))
            }
            None => "leave it out, or say it in the description".to_owned(),
        }));
    }
}

/// A setting with the siblings of its conditions called as they are on the wire, and their values in one order.
fn normal(comparison: &Comparison<'_>, setting: &Setting) -> Setting {
    let mut setting = setting.clone();
    match setting.key.as_str() {
        "required-when" | "forbidden-when" => conditions(comparison, &mut setting.value),
        "within" => {
            if let ValueKind::Map(members) = &mut setting.value.kind {
                for member in members {
                    if let ValueKind::Map(rules) = &mut member.value.kind {
                        rules.iter_mut().for_each(|rule| conditions(comparison, &mut rule.value));
                    }
                }
            }
        }
        _ => {}
    }
    setting
}

fn conditions(comparison: &Comparison<'_>, value: &mut Value) {
    let ValueKind::Map(siblings) = &mut value.kind else { return };
    for sibling in siblings {
        if let Some(wire) = comparison.wire_of(&sibling.key) {
            sibling.key = wire;
        }
        if let ValueKind::List(values) = &mut sibling.value.kind {
            values.sort_by(|one, other| one.text().cmp(&other.text()));
        }
    }
}

impl Comparison<'_> {
    /// What a field is called on the wire, whose name an attribute mentions.
    fn wire_of(&self, name: &str) -> Option<String> {
        let place = self.item.fields().iter().position(|field| plain(&field.name) == name)?;
        let super::described::Content::Properties(properties, _) = self.described.content else { return None };
        let (_, property) = self.matching.pairs.iter().find(|(field, _)| *field == place)?;
        properties.get(*property).map(|property| property.wire.clone())
    }
}
