//! A number for what a message or a type is on the wire.

use crate::model::{
    Bounds, Condition, DefaultValue, Limit, Property, Protocol, Shape, TypeId, TypeKind, Unlisted, Within,
};
use crate::rust::Part;

/// The number of a part, the same in every build of one version of this crate.
pub(super) fn of(protocol: &Protocol, part: Part) -> Option<u64> {
    let mut print = Print { protocol, hash: 0xcbf2_9ce4_8422_2325, seen: Vec::new() };
    match part {
        Part::Type(id) => print.named(id)?,
        Part::Message(id) => {
            let message = protocol.message(id)?;
            print.record(&message.properties, message.open);
        }
        Part::Response(id) => {
            let response = protocol.message(id)?.response.as_ref()?;
            print.record(&response.properties, response.open);
        }
        Part::Failure(id) => {
            let failure = protocol.message(id)?.response.as_ref()?.failure.as_ref()?;
            print.record(&failure.properties, false);
        }
    }
    Some(print.hash)
}

/// FNV-1a over what matters, with the length before each text and list, so that no two things say the same.
struct Print<'p> {
    protocol: &'p Protocol,
    hash: u64,
    /// The types that were said already: each is told by its place from then on, so a type may lead back to itself.
    seen: Vec<TypeId>,
}

impl Print<'_> {
    fn byte(&mut self, byte: u8) {
        self.hash = (self.hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    fn number(&mut self, number: u64) {
        number.to_le_bytes().into_iter().for_each(|byte| self.byte(byte));
    }

    fn length(&mut self, length: usize) {
        self.number(u64::try_from(length).unwrap_or(u64::MAX));
    }

    fn text(&mut self, text: &str) {
        self.length(text.len());
        text.bytes().for_each(|byte| self.byte(byte));
    }

    fn record(&mut self, properties: &[Property], open: bool) {
        self.byte(u8::from(open));
        // The order in which properties are described is the order in which they are sent, and means nothing.
        let mut sorted: Vec<&Property> = properties.iter().collect();
        sorted.sort_by(|one, other| one.wire.cmp(&other.wire));
        self.length(sorted.len());
        for property in sorted {
            self.property(property, properties);
        }
    }

    fn property(&mut self, property: &Property, siblings: &[Property]) {
        self.text(&property.wire);
        self.shape(&property.shape);
        self.byte(u8::from(property.optional));
        self.byte(u8::from(property.secret));
        match &property.default {
            None => self.byte(0),
            Some(default) => {
                self.byte(1);
                self.default(default);
            }
        }
        self.limit(property.limit.as_ref());
        self.conditions(&property.required_when, siblings);
        self.conditions(&property.forbidden_when, siblings);
        self.length(property.within.len());
        for within in &property.within {
            self.within(within, property, siblings);
        }
    }

    fn within(&mut self, within: &Within, property: &Property, siblings: &[Property]) {
        let object = property.shape.named().and_then(|id| self.protocol.type_of(id));
        if let Some(TypeKind::Object(members)) = object.map(|object| &object.kind)
            && let Some(member) = members.get(within.property as usize)
        {
            self.text(&member.wire);
        }
        self.conditions(&within.required_when, siblings);
        self.conditions(&within.forbidden_when, siblings);
    }

    fn conditions(&mut self, conditions: &[Condition], siblings: &[Property]) {
        self.length(conditions.len());
        for condition in conditions {
            let sibling = siblings.get(condition.sibling as usize);
            self.text(sibling.map_or("", |sibling| &sibling.wire));
            let of = sibling.and_then(|sibling| sibling.shape.named()).and_then(|id| self.protocol.type_of(id));
            let Some(TypeKind::Enumeration(values)) = of.map(|of| &of.kind) else { continue };
            self.length(condition.values.len());
            for value in condition.values.iter().filter_map(|place| values.get(*place as usize)) {
                self.text(&value.wire);
            }
        }
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::String => self.byte(0),
            Shape::Boolean => self.byte(1),
            Shape::Integer => self.byte(2),
            Shape::Number => self.byte(3),
            Shape::Uuid => self.byte(4),
            Shape::Free => self.byte(5),
            Shape::Any => self.byte(6),
            Shape::Named(id) => {
                self.byte(7);
                self.named(*id);
            }
            Shape::List(part) => {
                self.byte(8);
                self.shape(part);
            }
            Shape::Map(part) => {
                self.byte(9);
                self.shape(part);
            }
        }
    }

    fn named(&mut self, id: TypeId) -> Option<()> {
        let named = self.protocol.type_of(id)?;
        if let Some(place) = self.seen.iter().position(|seen| *seen == id) {
            self.length(place);
            return Some(());
        }
        self.seen.push(id);
        self.text(&named.name);
        match &named.kind {
            TypeKind::Object(properties) => self.record(properties, named.unlisted == Unlisted::Kept),
            TypeKind::Enumeration(values) => {
                self.byte(if named.unlisted == Unlisted::Refused { 3 } else { 2 });
                let mut words: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
                words.sort_unstable();
                self.length(words.len());
                words.into_iter().for_each(|word| self.text(word));
            }
        }
        Some(())
    }

    fn default(&mut self, default: &DefaultValue) {
        match default {
            DefaultValue::String(text) | DefaultValue::Uuid(text) => self.text(text),
            DefaultValue::Boolean(value) => self.byte(u8::from(*value)),
            DefaultValue::Integer(value) => self.number(value.cast_unsigned()),
            DefaultValue::Number(value) => self.number(value.to_bits()),
            DefaultValue::Listed(place) => self.number(u64::from(*place)),
            DefaultValue::Empty => self.byte(0),
            DefaultValue::List(parts) => {
                self.length(parts.len());
                parts.iter().for_each(|part| self.default(part));
            }
        }
    }

    fn limit(&mut self, limit: Option<&Limit>) {
        match limit {
            None => self.byte(0),
            Some(Limit::Length(bounds)) => self.bounds(1, bounds, |end| end),
            Some(Limit::Count(bounds)) => self.bounds(2, bounds, |end| end),
            Some(Limit::Integer(bounds)) => self.bounds(3, bounds, i64::cast_unsigned),
            Some(Limit::Number(bounds)) => self.bounds(4, bounds, f64::to_bits),
        }
    }

    fn bounds<T: Copy>(&mut self, kind: u8, bounds: &Bounds<T>, number: fn(T) -> u64) {
        self.byte(kind);
        for end in [bounds.least, bounds.most] {
            self.byte(u8::from(end.is_some()));
            self.number(end.map_or(0, number));
        }
    }
}
