use std::borrow::Cow;

use super::tree::{Map, Yaml};
use super::types::stability;
use super::{Writer, rust};
use crate::model::{Bounds, Condition, DefaultValue, EnumerationValue, Limit, Property, Shape, TypeKind, Within};
use crate::resolve::Case;

impl<'p> Writer<'p> {
    /// All properties of one message or object.
    pub(super) fn properties(&self, properties: &'p [Property]) -> Yaml<'p> {
        Yaml::named(
            properties.iter().map(|property| (property.wire.as_str(), self.property(property, properties, None))),
        )
    }

    /// One of them; `result`: the one with which it is there, if that is not success.
    pub(super) fn property(
        &self,
        property: &'p Property,
        siblings: &'p [Property],
        result: Option<&'p str>,
    ) -> Yaml<'p> {
        let mut map = Map::default();
        match &property.shape {
            Shape::List(part) => map.put("list", self.shape(part)),
            Shape::Map(part) => map.put("map", self.shape(part)),
            shape => map.put("type", self.shape(shape)),
        }
        map.flag("optional", property.optional);
        map.put("default", property.default.as_ref().map(|value| self.default(value, &property.shape)));
        if let Some(limit) = &property.limit {
            let (key, value) = self::limit(limit);
            map.put(key, value);
        }
        map.put("when", result.map(Yaml::text));
        self.presence(&mut map, (&property.required_when, &property.forbidden_when), siblings);
        map.unless_empty("within", self.within(property, siblings));
        stability(&mut map, &property.stability);
        map.flag("secret", property.secret);
        rust(&mut map, &property.rust, &property.wire, Case::Snake);
        map.prose("doc", &property.doc);
        map.prose("unknown", &property.unknown);
        map.line()
    }

    /// The name of a type; that of a list of lists, which there is not, would be that of its parts.
    fn shape(&self, shape: &Shape) -> Yaml<'p> {
        match shape {
            Shape::String => Yaml::word("string"),
            Shape::Boolean => Yaml::word("boolean"),
            Shape::Integer => Yaml::word("integer"),
            Shape::Number => Yaml::word("number"),
            Shape::Uuid => Yaml::word("uuid"),
            Shape::Free => Yaml::word("free"),
            Shape::Any => Yaml::word("any"),
            Shape::Named(id) => Yaml::text(self.protocol.type_of(*id).map_or("", |of| &of.name)),
            Shape::List(part) | Shape::Map(part) => self.shape(part),
        }
    }

    fn default(&self, value: &'p DefaultValue, shape: &Shape) -> Yaml<'p> {
        match value {
            DefaultValue::String(text) | DefaultValue::Uuid(text) => Yaml::text(text),
            DefaultValue::Boolean(value) => Yaml::number(value),
            DefaultValue::Integer(value) => Yaml::number(value),
            DefaultValue::Number(value) => number(*value),
            DefaultValue::Listed(place) => Yaml::text(self.value_of(shape, *place)),
            DefaultValue::Empty if matches!(shape, Shape::Map(_)) => Map::default().line(),
            DefaultValue::Empty => Yaml::List(vec![]),
            DefaultValue::List(parts) => {
                let part = match shape {
                    Shape::List(part) | Shape::Map(part) => part,
                    other => other,
                };
                Yaml::List(parts.iter().map(|value| self.default(value, part)).collect())
            }
        }
    }

    /// The value of an enumeration at a place of its list.
    fn value_of(&self, shape: &Shape, place: u32) -> &'p str {
        let of = shape.named().and_then(|id| self.protocol.type_of(id));
        let values: &[EnumerationValue] = match of.map(|of| &of.kind) {
            Some(TypeKind::Enumeration(values)) => values,
            _ => &[],
        };
        values.get(place as usize).map_or("", |value| &value.wire)
    }

    fn presence(
        &self,
        map: &mut Map<'p>,
        (required, forbidden): (&'p [Condition], &'p [Condition]),
        siblings: &'p [Property],
    ) {
        map.unless_empty("required-when", self.conditions(required, siblings));
        map.unless_empty("forbidden-when", self.conditions(forbidden, siblings));
    }

    fn within(&self, property: &'p Property, siblings: &'p [Property]) -> Yaml<'p> {
        let of = property.shape.named().and_then(|id| self.protocol.type_of(id));
        let members = match of.map(|of| &of.kind) {
            Some(TypeKind::Object(members)) => members.as_slice(),
            _ => &[],
        };
        let one = |within: &'p Within| {
            let member = members.get(within.property as usize)?;
            let mut map = Map::default();
            self.presence(&mut map, (&within.required_when, &within.forbidden_when), siblings);
            Some((Cow::Borrowed(member.wire.as_str()), map.line()))
        };
        Yaml::Line(property.within.iter().filter_map(one).collect())
    }

    fn conditions(&self, conditions: &'p [Condition], siblings: &'p [Property]) -> Yaml<'p> {
        let one = |condition: &'p Condition| {
            let sibling = siblings.get(condition.sibling as usize)?;
            let values = condition.values.iter().map(|&place| Yaml::text(self.value_of(&sibling.shape, place)));
            Some((Cow::Borrowed(sibling.wire.as_str()), Yaml::List(values.collect())))
        };
        Yaml::Line(conditions.iter().filter_map(one).collect())
    }
}

fn limit(limit: &Limit) -> (&'static str, Yaml<'_>) {
    match limit {
        Limit::Length(of) => ("length", bounds(of, Yaml::number)),
        Limit::Count(of) => ("count", bounds(of, Yaml::number)),
        Limit::Integer(of) => ("range", bounds(of, Yaml::number)),
        Limit::Number(of) => ("range", bounds(of, number)),
    }
}

fn bounds<'p, T: Copy>(bounds: &Bounds<T>, written: fn(T) -> Yaml<'p>) -> Yaml<'p> {
    let mut map = Map::default();
    map.put("min", bounds.least.map(written));
    map.put("max", bounds.most.map(written));
    map.line()
}

/// A finite number with all of its digits.
fn number<'p>(number: f64) -> Yaml<'p> {
    Yaml::Word(Cow::Owned(format!("{number:?}")))
}
