use super::condition::{self, When};
use super::keys;
use super::reader::{Fields, Item, Reader};
use crate::check::empty_within;
use crate::source::node::{Spanned, Text};

/// When a property of the object behind another property has to be there, or must not.
#[derive(Clone, Debug)]
pub(crate) struct Within {
    /// The property of that object.
    pub(crate) name: Text,
    pub(crate) required_when: Option<When>,
    pub(crate) forbidden_when: Option<When>,
}

pub(super) fn within(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Option<Spanned<Vec<Within>>> {
    let item = fields.get("within")?;
    let named = reader.names(item)?;
    let all = named.into_iter().filter_map(|item| one(item, reader)).collect();
    Some(Spanned { value: all, span: item.place })
}

fn one(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Within> {
    let fields = reader.fields(item, &keys::WITHIN)?;
    if fields.is_empty() {
        reader.report(empty_within::diagnostic(&item.key_text()));
    }
    Some(Within {
        name: item.key_text(),
        required_when: condition::when(&fields, "required-when", reader),
        forbidden_when: condition::when(&fields, "forbidden-when", reader),
    })
}
