//! What a description says of a property, as an attribute says it.

use proc_macro2::Span;

use super::super::setting::{Setting, Value, ValueKind};
use crate::model::{
    Bounds, Condition, DefaultValue, EnumerationValue, Limit, Property, Protocol, Shape, TypeKind, Within,
};

/// Makes settings of what a description says. They stand nowhere, so they get a place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words<'p> {
    pub(crate) protocol: &'p Protocol,
    /// The properties among which the property stands.
    pub(crate) siblings: &'p [Property],
    /// Where the settings are to stand.
    pub(crate) span: Span,
}

impl<'p> Words<'p> {
    /// The value that a property has when it is left out.
    pub(crate) fn default(self, property: &'p Property) -> Option<Setting> {
        let value = self.literal(property.default.as_ref()?, &property.shape);
        Some(self.setting("default", value))
    }

    /// What its value is held to.
    pub(crate) fn limit(self, property: &'p Property) -> Option<Setting> {
        let (key, value) = match property.limit.as_ref()? {
            Limit::Length(of) => ("length", self.bounds(of, |end| end.to_string())),
            Limit::Count(of) => ("count", self.bounds(of, |end| end.to_string())),
            Limit::Integer(of) => ("range", self.bounds(of, |end| end.to_string())),
            Limit::Number(of) => ("range", self.bounds(of, |end| format!("{end:?}"))),
        };
        Some(self.setting(key, value))
    }

    /// When it must be there.
    pub(crate) fn required(self, property: &'p Property) -> Option<Setting> {
        self.conditions("required-when", &property.required_when)
    }

    /// When it must not be there.
    pub(crate) fn forbidden(self, property: &'p Property) -> Option<Setting> {
        self.conditions("forbidden-when", &property.forbidden_when)
    }

    /// What is said about the properties of the object that it is.
    pub(crate) fn within(self, property: &'p Property) -> Option<Setting> {
        let of = property.shape.named().and_then(|id| self.protocol.type_of(id));
        let Some(TypeKind::Object(members)) = of.map(|of| &of.kind) else { return None };
        let one = |within: &'p Within| {
            let member = members.get(within.property as usize)?;
            let rules = [
                self.conditions("required-when", &within.required_when),
                self.conditions("forbidden-when", &within.forbidden_when),
            ];
            Some(self.setting(&member.wire, ValueKind::Map(rules.into_iter().flatten().collect())))
        };
        let all: Vec<_> = property.within.iter().filter_map(one).collect();
        (!all.is_empty()).then(|| self.setting("within", ValueKind::Map(all)))
    }

    /// That its value is never shown.
    pub(crate) fn secret(self, property: &'p Property) -> Option<Setting> {
        property.secret.then(|| self.setting("secret", ValueKind::Flag))
    }

    /// A setting whose value is a text.
    pub(crate) fn text(self, key: &str, text: &str) -> Option<Setting> {
        (!text.is_empty()).then(|| self.setting(key, ValueKind::Text(text.to_owned())))
    }

    /// A setting at the place of the others.
    pub(crate) fn setting(self, key: &str, kind: ValueKind) -> Setting {
        Setting { key: key.to_owned(), span: self.span, value: self.value(kind) }
    }

    fn value(self, kind: ValueKind) -> Value {
        Value { kind, span: self.span }
    }

    fn literal(self, value: &DefaultValue, shape: &Shape) -> ValueKind {
        match value {
            DefaultValue::String(text) | DefaultValue::Uuid(text) => ValueKind::Text(text.clone()),
            DefaultValue::Boolean(value) => ValueKind::Boolean(*value),
            DefaultValue::Integer(value) => ValueKind::Number(value.to_string()),
            DefaultValue::Number(value) => ValueKind::Number(format!("{value:?}")),
            DefaultValue::Listed(place) => ValueKind::Text(self.listed(shape, *place).to_owned()),
            DefaultValue::Empty if matches!(shape, Shape::Map(_)) => ValueKind::Map(vec![]),
            DefaultValue::Empty => ValueKind::List(vec![]),
            DefaultValue::List(parts) => {
                let (Shape::List(part) | Shape::Map(part)) = shape else { return ValueKind::List(vec![]) };
                ValueKind::List(parts.iter().map(|value| self.value(self.literal(value, part))).collect())
            }
        }
    }

    /// The value of an enumeration at a place of its list.
    fn listed(self, shape: &Shape, place: u32) -> &'p str {
        let of = shape.named().and_then(|id| self.protocol.type_of(id));
        let values: &[EnumerationValue] = match of.map(|of| &of.kind) {
            Some(TypeKind::Enumeration(values)) => values,
            _ => &[],
        };
        values.get(place as usize).map_or("", |value| &value.wire)
    }

    fn bounds<T: Copy>(self, bounds: &Bounds<T>, written: fn(T) -> String) -> ValueKind {
        let end = |key, end: Option<T>| end.map(|end| self.setting(key, ValueKind::Number(written(end))));
        ValueKind::Map([end("min", bounds.least), end("max", bounds.most)].into_iter().flatten().collect())
    }

    fn conditions(self, key: &str, conditions: &'p [Condition]) -> Option<Setting> {
        let one = |condition: &'p Condition| {
            let sibling = self.siblings.get(condition.sibling as usize)?;
            let values = condition.values.iter().map(|&place| self.listed(&sibling.shape, place).to_owned());
            let values = values.map(|text| self.value(ValueKind::Text(text))).collect();
            Some(self.setting(&sibling.wire, ValueKind::List(values)))
        };
        let all: Vec<_> = conditions.iter().filter_map(one).collect();
        (!all.is_empty()).then(|| self.setting(key, ValueKind::Map(all)))
    }
}

/// A setting as it is written in an attribute.
pub(crate) fn written(setting: &Setting) -> String {
    let key = setting.key.replace('-', "_");
    match &setting.value.kind {
        ValueKind::Flag => key,
        ValueKind::Map(parts) if parts.is_empty() => format!("{key}()"),
        ValueKind::Map(parts) => format!("{key}({})", parts.iter().map(written).collect::<Vec<_>>().join(", ")),
        _ => format!("{key} = {}", value(&setting.value)),
    }
}

fn value(of: &Value) -> String {
    match &of.kind {
        ValueKind::Flag => "true".to_owned(),
        ValueKind::Text(text) => format!("{text:?}"),
        ValueKind::Boolean(value) => value.to_string(),
        ValueKind::Number(number) => number.clone(),
        ValueKind::Map(parts) => format!("({})", parts.iter().map(written).collect::<Vec<_>>().join(", ")),
        ValueKind::List(parts) => format!("[{}]", parts.iter().map(value).collect::<Vec<_>>().join(", ")),
    }
}

/// Whether two values say the same: numbers whatever way they are written, maps in any order.
pub(crate) fn is_same(one: &Value, other: &Value) -> bool {
    match (&one.kind, &other.kind) {
        (ValueKind::Flag | ValueKind::Boolean(true), ValueKind::Flag | ValueKind::Boolean(true)) => true,
        (ValueKind::Boolean(one), ValueKind::Boolean(other)) => one == other,
        (ValueKind::Text(one), ValueKind::Text(other)) => one == other,
        (ValueKind::Number(one), ValueKind::Number(other)) => is_same_number(one, other),
        (ValueKind::List(one), ValueKind::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (ValueKind::Map(one), ValueKind::Map(other)) => {
            let has = |setting: &Setting| {
                other.iter().any(|other| other.key == setting.key && is_same(&setting.value, &other.value))
            };
            one.len() == other.len() && one.iter().all(has)
        }
        _ => false,
    }
}

fn is_same_number(one: &str, other: &str) -> bool {
    match (one.parse::<i128>(), other.parse::<i128>()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one.parse::<f64>().is_ok_and(|one| other.parse::<f64>().is_ok_and(|other| one == other)),
    }
}
