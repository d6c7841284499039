use super::keys;
use super::property::{self, Property};
use super::reader::{Item, Reader};
use crate::source::node::Text;

#[derive(Debug)]
pub(crate) struct Type {
    pub(crate) name: Text,
    pub(crate) rust: Option<Text>,
    pub(crate) doc: String,
    /// `None`: it says neither what its values nor what its properties are, or both, and that has been reported.
    pub(crate) kind: Option<TypeKind>,
}

#[derive(Debug)]
pub(crate) enum TypeKind {
    Enumeration(Vec<EnumerationValue>),
    Object(Vec<Property>),
}

#[derive(Debug)]
pub(crate) struct EnumerationValue {
    pub(crate) name: Text,
    pub(crate) rust: Option<Text>,
    pub(crate) doc: String,
}

pub(super) fn types(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<Type>> {
    let types = reader.names(item)?;
    Some(types.into_iter().map(|item| read(item, reader)).collect())
}

fn read(item: Item<'_>, reader: &mut Reader<'_>) -> Type {
    let name = item.key_text();
    let Some(fields) = reader.fields(item, &keys::TYPE) else {
        return Type { name, rust: None, doc: String::new(), kind: None };
    };
    let kind = reader.choice(&fields, &["values", "properties"]).and_then(|(key, item)| match key {
        "values" => Some(TypeKind::Enumeration(values(item, reader)?)),
        _ => Some(TypeKind::Object(property::properties(item, reader)?)),
    });
    Type { name, rust: reader.name_of(&fields, "rust"), doc: reader.prose(&fields, "doc"), kind }
}

fn values(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<EnumerationValue>> {
    let values = reader.names(item)?;
    Some(
        values
            .into_iter()
            .map(|item| {
                let name = item.key_text();
                match reader.fields(item, &keys::VALUE) {
                    None => EnumerationValue { name, rust: None, doc: String::new() },
                    Some(fields) => {
                        let rust = reader.name_of(&fields, "rust");
                        EnumerationValue { name, rust, doc: reader.prose(&fields, "doc") }
                    }
                }
            })
            .collect(),
    )
}
