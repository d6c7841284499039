use std::collections::HashSet;

use crate::check::{kept_message, repeated_item};
use crate::diagnostic::Diagnostics;
use crate::document::{Destination, Message};
use crate::source::node::Text;

/// Gives a destination those messages of its base that it keeps. Without the list it keeps all.
pub(super) fn restrict(
    heir: &mut Destination,
    base: &Destination,
    keeps: Option<&[Text]>,
    diagnostics: &mut Diagnostics,
) {
    let complete = base.queries.is_some() && base.requests.is_some() && base.events.is_some();
    let names: HashSet<_> = base.messages().map(|message| message.name.as_str()).collect();
    let mut kept: HashSet<&str> = keeps.map_or_else(|| names.clone(), |keeps| keeps.iter().map(Text::as_str).collect());
    repeated_item::check("keeps", keeps.unwrap_or_default(), diagnostics);
    for name in keeps.into_iter().flatten().filter(|name| complete && !names.contains(name.as_str())) {
        kept.extend(kept_message::report(name, base, diagnostics));
    }
    let keep = |messages: &Option<Vec<Message>>| {
        let some = messages.iter().flatten().filter(|message| kept.contains(message.name.as_str()));
        let some = some.map(|message| {
            let origin = message.origin.clone().or_else(|| Some(base.name.clone()));
            Message { origin, ..message.clone() }
        });
        messages.is_some().then(|| some.collect())
    };
    heir.queries = keep(&base.queries);
    heir.requests = keep(&base.requests);
    heir.events = keep(&base.events);
    let Some(lifecycle) = &mut heir.lifecycle else { return };
    // A message that the base does not have either is reported with its lifecycle.
    let dropped = |name: &Option<Text>| {
        name.as_ref().is_some_and(|name| names.contains(name.as_str()) && !kept.contains(name.as_str()))
    };
    if dropped(&lifecycle.init)
        && let Some(init) = lifecycle.init.take()
    {
        diagnostics.push(kept_message::init(&heir.name, &init));
        lifecycle.gate = None;
    }
    if dropped(&lifecycle.dispose) {
        lifecycle.dispose = None;
    }
}
