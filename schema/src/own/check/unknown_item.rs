//! A name that nothing in the description has.

use super::fault::{At, Fault};
use super::wanted::{Wanted, What};
use crate::compile::Compiled;
use crate::model::TypeKind;
use crate::span::Span;
use crate::suggest::{did_you_mean, nearest, one_of};

pub(crate) const CODE: &str = "unknown-item";

/// Names of a description, each with its place and whether it is one of what is asked for.
struct Names<'p>(Vec<(&'p str, Span, bool)>);

impl<'p> Names<'p> {
    fn fit(&self) -> impl Iterator<Item = &'p str> + Clone {
        self.0.iter().filter(|(.., fits)| *fits).map(|(name, ..)| *name)
    }

    fn others(&self) -> impl Iterator<Item = &'p str> + Clone {
        self.0.iter().filter(|(.., fits)| !*fits).map(|(name, ..)| *name)
    }

    fn place(&self, name: &str) -> Option<Span> {
        self.0.iter().find(|(other, ..)| *other == name).map(|(_, place, _)| *place)
    }
}

/// No message is called that.
pub(crate) fn of_message(compiled: &Compiled, wanted: Wanted<'_>) -> Fault {
    let messages = compiled.protocol.messages.iter();
    let named = messages.map(|message| (message.name.as_str(), message.span, wanted.what.takes(message.kind)));
    fault(wanted, &Names(named.collect()))
}

/// No type is called that.
pub(crate) fn of_type(compiled: &Compiled, wanted: Wanted<'_>) -> Fault {
    let object = wanted.what == What::Object;
    let types = compiled.protocol.types.iter();
    let named = types.map(|of| (of.name.as_str(), of.span, matches!(of.kind, TypeKind::Object(_)) == object));
    fault(wanted, &Names(named.collect()))
}

fn fault(wanted: Wanted<'_>, names: &Names<'_>) -> Fault {
    let what = wanted.what.name();
    let file = wanted.file;
    let fault = Fault::new(CODE, At::Wanted, format!("`{file}` has no {what} `{}`", wanted.name));
    // What is near is meant, also where it is something else: that is told in its turn.
    let meant = nearest(wanted.name, names.fit()).or_else(|| nearest(wanted.name, names.others()));
    if let Some((meant, place)) = meant.and_then(|meant| names.place(meant).map(|place| (meant, place))) {
        return fault.shows(place, "the nearest name").help(did_you_mean(meant));
    }
    let mut known: Vec<_> = names.fit().collect();
    // What several destinations have, they have under one name.
    known.sort_unstable();
    known.dedup();
    if known.is_empty() {
        return fault.help(format!("it has no {what} at all"));
    }
    fault.help(format!("what it has: {}", one_of(known)))
}
