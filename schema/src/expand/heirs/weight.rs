use crate::document::{Destination, Headers, Literal, Message, Property, When};
use crate::source::node::Text;

/// About how many bytes a destination adds to one that takes everything over from it.
pub(super) fn of(destination: &Destination) -> usize {
    let mailbox = destination.mailbox.as_ref().map_or(0, |mailbox| {
        let queues = [mailbox.calls.as_ref().map(|queue| &queue.doc), mailbox.events.as_ref().map(|queue| &queue.doc)];
        mailbox.doc.len() + queues.into_iter().flatten().map(String::len).sum::<usize>()
    });
    let own = destination.doc.len() + destination.unknown.len() + mailbox;
    own + destination.messages().map(message).sum::<usize>()
}

fn message(message: &Message) -> usize {
    let response = message.response.as_ref();
    let answer = response.map(|response| response.doc.len() + headers(&response.headers)).unwrap_or_default();
    let answered = response.and_then(|response| response.properties.as_deref()).unwrap_or_default();
    let asked = message.properties.as_deref().unwrap_or_default();
    let properties = asked.iter().chain(answered).map(property).sum::<usize>();
    let after = message.after.as_ref().map(|after| after.steps.as_slice()).unwrap_or_default();
    let steps: usize = after.iter().chain(&message.then).map(|step| size_of_val(step) + step.doc.len()).sum();
    size_of::<Message>()
        + steps
        + message.name.value.len()
        + message.doc.len()
        + headers(&message.headers)
        + answer
        + properties
}

fn headers(headers: &Headers) -> usize {
    headers.rows().unwrap_or_default().iter().map(|row| size_of_val(row) + row.name.value.len() + row.doc.len()).sum()
}

fn property(property: &Property) -> usize {
    let conditions = [&property.required_when, &property.forbidden_when].into_iter().flatten();
    let within = property.within.iter().flat_map(|within| &within.value);
    let inner = within.clone().flat_map(|within| [&within.required_when, &within.forbidden_when]).flatten();
    let conditions: usize = conditions.chain(inner).map(when).sum();
    let default = match property.default.as_ref().map(|default| &default.value) {
        Some(Literal::List(parts)) => parts.iter().map(|part| size_of_val(part) + text(&part.value)).sum(),
        Some(one) => text(one),
        None => 0,
    };
    let within: usize = within.map(|within| size_of_val(within) + within.name.value.len()).sum();
    conditions
        + default
        + within
        + size_of_val(property)
        + property.name.value.len()
        + property.doc.len()
        + property.unknown.len()
}

fn text(literal: &Literal) -> usize {
    match literal {
        Literal::String(text) | Literal::Number(text) => text.len(),
        _ => 0,
    }
}

fn when(when: &When) -> usize {
    let value = |text: &Text| size_of_val(text) + text.value.len();
    when.siblings.iter().map(|(sibling, values)| value(sibling) + values.value.iter().map(value).sum::<usize>()).sum()
}
