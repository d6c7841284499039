use super::keys::{self, Keys};
use super::reader::{Item, Reader};
use crate::model::Kind;
use crate::source::node::{Text, Value};

/// What must have happened before a message.
#[derive(Clone, Debug)]
pub(crate) struct After {
    pub(crate) doc: String,
    /// Whether one of the steps is enough.
    pub(crate) any: bool,
    pub(crate) steps: Vec<Step>,
}

/// Something that happens.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    /// `None`: it could not be read, and that has been reported.
    pub(crate) what: Option<What>,
    /// The destination of the message, if it is another one.
    pub(crate) of: Option<Text>,
    pub(crate) doc: String,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    /// The success of a query or a request, or an event.
    Message(Kind, Text),
    /// A child of this destination is created.
    Creation(Text),
}

pub(super) fn after(item: Item<'_>, reader: &mut Reader<'_>) -> Option<After> {
    if let Value::List(_) = &item.node.value {
        return Some(After { doc: String::new(), any: false, steps: steps(item, &keys::AFTER_STEP, reader) });
    }
    let fields = reader.fields(item, &keys::AFTER_ANY)?;
    let any = fields.get("any").map(|item| steps(item, &keys::AFTER_STEP, reader));
    Some(After { doc: reader.prose(&fields, "doc"), any: true, steps: any.unwrap_or_default() })
}

pub(super) fn then(item: Item<'_>, reader: &mut Reader<'_>) -> Vec<Step> {
    steps(item, &keys::THEN_STEP, reader)
}

fn steps(item: Item<'_>, keys: &Keys, reader: &mut Reader<'_>) -> Vec<Step> {
    let items = reader.list(item).unwrap_or_default();
    items.into_iter().filter_map(|item| step(item, keys, reader)).collect()
}

fn step(item: Item<'_>, keys: &Keys, reader: &mut Reader<'_>) -> Option<Step> {
    let fields = reader.fields(item, keys)?;
    let choices = ["query", "request", "event", "creates"];
    let known = choices.iter().take(if keys.has("creates") { choices.len() } else { choices.len() - 1 });
    let known: Vec<&'static str> = known.copied().collect();
    let what = reader.choice(&fields, &known).and_then(|(key, item)| {
        let name = reader.name(item)?;
        Some(match key {
            "query" => What::Message(Kind::Query, name),
            "request" => What::Message(Kind::Request, name),
            "event" => What::Message(Kind::Event, name),
            _ => What::Creation(name),
        })
    });
    Some(Step { what, of: reader.name_of(&fields, "of"), doc: reader.prose(&fields, "doc") })
}
