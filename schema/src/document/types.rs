use super::keys;
use super::property::{self, Property};
use super::reader::{Item, Reader};
use super::stability;
use crate::check::misplaced_key;
use crate::model::Stability;
use crate::source::node::Text;

#[derive(Debug)]
pub(crate) struct Type {
    pub(crate) name: Text,
    pub(crate) rust: Option<Text>,
    pub(crate) doc: String,
    /// `None`: it says neither what its values nor what its properties are, or both, and that has been reported.
    pub(crate) kind: Option<TypeKind>,
    /// Whether an enumeration refuses what it does not list.
    pub(crate) closed: bool,
    /// Whether an object keeps what it does not list.
    pub(crate) open: bool,
    pub(crate) stability: Stability,
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
    pub(crate) stability: Stability,
}

pub(super) fn types(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<Type>> {
    let types = reader.names(item)?;
    Some(types.into_iter().map(|item| read(item, reader)).collect())
}

fn read(item: Item<'_>, reader: &mut Reader<'_>) -> Type {
    let name = item.key_text();
    let Some(fields) = reader.fields(item, &keys::TYPE) else {
        let stability = Stability::default();
        return Type { name, rust: None, doc: String::new(), kind: None, closed: false, open: false, stability };
    };
    let kind = reader.choice(&fields, &["values", "properties"]).and_then(|(key, item)| match key {
        "values" => Some(TypeKind::Enumeration(values(item, reader)?)),
        _ => Some(TypeKind::Object(property::properties(item, reader)?)),
    });
    let mut flag = |key: &'static str, of: &'static str, fits: bool| {
        let item = fields.get(key)?;
        if kind.is_some() && !fits {
            reader.report(misplaced_key::diagnostic(item, of));
        }
        reader.boolean(item)
    };
    let closed = flag("closed", "an enumeration", matches!(kind, Some(TypeKind::Enumeration(_))));
    let open = flag("open", "an object", matches!(kind, Some(TypeKind::Object(_))));
    Type {
        name,
        rust: reader.name_of(&fields, "rust"),
        doc: reader.prose(&fields, "doc"),
        kind,
        closed: closed.unwrap_or_default(),
        open: open.unwrap_or_default(),
        stability: stability::stability(&fields, reader),
    }
}

fn values(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<EnumerationValue>> {
    let values = reader.names(item)?;
    Some(
        values
            .into_iter()
            .map(|item| {
                let name = item.key_text();
                match reader.fields(item, &keys::VALUE) {
                    None => EnumerationValue { name, rust: None, doc: String::new(), stability: Stability::default() },
                    Some(fields) => {
                        let rust = reader.name_of(&fields, "rust");
                        let doc = reader.prose(&fields, "doc");
                        EnumerationValue { name, rust, doc, stability: stability::stability(&fields, reader) }
                    }
                }
            })
            .collect(),
    )
}
