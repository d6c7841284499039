use super::reader::{Fields, Item, Reader};
use crate::source::node::{Spanned, Text};
use crate::span::Span;

/// When a property has to be there, or must not: once each of these siblings has one of its values.
#[derive(Clone, Debug)]
pub(crate) struct When {
    /// Where it stands.
    pub(crate) place: Span,
    /// Siblings and values.
    pub(crate) siblings: Vec<(Text, Spanned<Vec<Text>>)>,
}

pub(super) fn when(fields: &Fields<'_>, key: &str, reader: &mut Reader<'_>) -> Option<When> {
    let item = fields.get(key)?;
    let siblings = reader.names(item)?;
    Some(When { place: item.place, siblings: siblings.into_iter().map(|item| sibling(item, reader)).collect() })
}

fn sibling(item: Item<'_>, reader: &mut Reader<'_>) -> (Text, Spanned<Vec<Text>>) {
    let items = reader.list(item).unwrap_or_default();
    let values = items.into_iter().filter_map(|item| reader.string(item)).collect();
    (item.key_text(), Spanned { value: values, span: item.fault() })
}
