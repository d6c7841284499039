//! A destination that is not there, or that lacks the message.

use super::fault::{At, Fault};
use super::find::destination;
use super::wanted::kind_name;
use crate::model::{Message, Protocol};
use crate::suggest::{all_of, did_you_mean, nearest, one_of};

pub(crate) const CODE: &str = "unknown-destination";

/// `having` are the messages of the name that is asked for; there is one at least.
pub(crate) fn fault<'p>(
    protocol: &'p Protocol,
    name: &str,
    having: impl Iterator<Item = &'p Message> + Clone,
) -> Fault {
    let owners = || having.clone().filter_map(|message| destination(protocol, message)).map(|of| of.name.as_str());
    let message = having.clone().next().map_or("", |message| message.name.as_str());
    let kind = having.clone().next().map_or("message", |message| kind_name(message.kind));
    if let Some(of) = protocol.destinations.iter().find(|of| of.name == name) {
        return Fault::new(CODE, At::Destination, format!("the destination `{name}` has no {kind} `{message}`"))
            .shows(of.span, "this destination")
            .help(format!("the {kind} belongs to {}", all_of(owners())));
    }
    let fault = Fault::new(CODE, At::Destination, format!("there is no destination `{name}`"));
    let all = protocol.destinations.iter().map(|of| of.name.as_str());
    let meant = nearest(name, owners()).or_else(|| nearest(name, all));
    let place = meant.and_then(|meant| protocol.destinations.iter().find(|of| of.name == meant));
    match place {
        Some(of) => fault.shows(of.span, "the nearest name").help(did_you_mean(&of.name)),
        None => fault.help(format!("the {kind} `{message}` belongs to {}", one_of(owners()))),
    }
}
