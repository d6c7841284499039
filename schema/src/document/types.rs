use super::keys;
use super::property::{self, Property};
use super::reader::{Item, Reader};
use super::stability;
use crate::check::{misplaced_key, wrong_kind};
use crate::model::Stability;
use crate::source::node::{Node, Text, Value};

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
    if let Value::List(listed) = &item.node.value {
        // What was meant is plain, and whatever uses the values must not look wrong as well.
        reader.report(wrong_kind::listed_values(item));
        return Some(listed.iter().filter_map(bare).collect());
    }
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

/// A value of which only the name was written.
fn bare(node: &Node) -> Option<EnumerationValue> {
    let Value::String(name) = &node.value else { return None };
    let name = Text { value: name.clone(), span: node.span };
    Some(EnumerationValue { name, rust: None, doc: String::new(), stability: Stability::default() })
}

#[cfg(test)]
mod tests {
    use crate::compile_text;
    use crate::model::TypeKind;

    #[test]
    fn values_in_a_list_are_one_mistake_and_are_there() {
        let text = "tieline: 1\nprotocol: x\ntypes:\n  Colour: { values: [RED, BLUE] }\n";
        let compiled = compile_text("x.yaml", text);
        let found: Vec<_> = compiled.diagnostics.iter().filter(|found| found.code == "wrong-kind").collect();
        assert_eq!(found.len(), 1, "{compiled}");
        let TypeKind::Enumeration(values) = &compiled.protocol.types[0].kind else { panic!("{compiled}") };
        assert_eq!(values.iter().map(|value| value.rust.as_str()).collect::<Vec<_>>(), ["RED", "BLUE"]);
    }
}
