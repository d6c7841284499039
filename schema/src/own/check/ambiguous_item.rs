//! A message that several destinations have, and not all the same.

use super::fault::{At, Fault};
use super::find::destination;
use super::wanted::Wanted;
use crate::model::{Message, Protocol};
use crate::suggest::all_of;

pub(crate) const CODE: &str = "ambiguous-item";

pub(crate) fn fault<'p>(
    protocol: &'p Protocol,
    wanted: Wanted<'_>,
    fit: impl Iterator<Item = &'p Message> + Clone,
) -> Fault {
    /// A line for each of more destinations than these would say nothing more.
    const SHOWN: usize = 3;
    let destinations = || fit.clone().filter_map(|message| destination(protocol, message));
    let names = all_of(destinations().map(|of| of.name.as_str()));
    let message = format!("{names} each have a `{}`, and they are not the same", wanted.name);
    let fault = Fault::new(CODE, At::Wanted, message);
    let fault = destinations().take(SHOWN).fold(fault, |fault, of| fault.shows(of.span, "this has one"));
    let first = destinations().next().map_or("", |of| of.name.as_str());
    let key = wanted.what.setting();
    fault.help(format!("say which one is meant: `{key} = \"{}\", destination = \"{first}\"`", wanted.name))
}
