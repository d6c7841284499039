use super::tree::{Map, Yaml};
use super::{Writer, rust};
use crate::model::{EnumerationValue, Stability, Type, TypeKind, Unlisted};
use crate::resolve::Case;

impl<'p> Writer<'p> {
    pub(super) fn named_type(&self, of: &'p Type) -> Yaml<'p> {
        let mut map = Map::default();
        map.prose("doc", &of.doc);
        rust(&mut map, &of.rust, &of.name, Case::Camel);
        stability(&mut map, &of.stability);
        match &of.kind {
            TypeKind::Enumeration(listed) => {
                map.flag("closed", of.unlisted == Unlisted::Refused);
                map.put("values", values(listed));
            }
            TypeKind::Object(properties) => {
                map.flag("open", of.unlisted == Unlisted::Kept);
                map.put("properties", self.properties(properties));
            }
        }
        map.block()
    }
}

/// Names alone stand on one line.
fn values(listed: &[EnumerationValue]) -> Yaml<'_> {
    let named: Vec<_> = listed.iter().map(|value| (value.wire.as_str(), self::value(value))).collect();
    let plain = named.iter().all(|(_, value)| value.is_empty());
    match Yaml::named(named) {
        Yaml::Block(entries) if plain => Yaml::Line(entries),
        values => values,
    }
}

fn value(value: &EnumerationValue) -> Yaml<'_> {
    let mut map = Map::default();
    rust(&mut map, &value.rust, &value.wire, Case::Upper);
    map.prose("doc", &value.doc);
    stability(&mut map, &value.stability);
    map.line()
}

pub(super) fn stability<'p>(map: &mut Map<'p>, stability: &'p Stability) {
    map.put("since", stability.since.as_deref().map(Yaml::prose));
    map.put("deprecated", stability.deprecated.as_deref().map(Yaml::prose));
}
