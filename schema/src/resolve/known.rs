use std::collections::HashMap;

use crate::check::unknown_destination;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, each};
use crate::model::{DestinationId, DestinationRef};
use crate::source::node::Text;
use crate::source::offset;

/// The destinations by name.
pub(super) struct Known<'d> {
    /// Their places, first those of what is described here, then those of what is elsewhere.
    names: HashMap<&'d str, usize>,
    here: usize,
    /// In the order of the description; `None` when a list could not be read, so that nobody knows what is in it.
    list: Option<Vec<&'d str>>,
}

/// A destination that was named, or one that was probably meant.
pub(super) enum Found {
    Named(DestinationRef),
    Meant(DestinationRef),
}

impl Found {
    pub(super) fn sure(self) -> Option<DestinationRef> {
        match self {
            Self::Named(found) => Some(found),
            Self::Meant(_) => None,
        }
    }

    pub(super) fn any(self) -> DestinationRef {
        match self {
            Self::Named(found) | Self::Meant(found) => found,
        }
    }
}

impl<'d> Known<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        let here = each(&document.destinations).map(|here| here.name.as_str());
        let elsewhere = each(&document.elsewhere).map(|elsewhere| elsewhere.name.as_str());
        let mut names: HashMap<&str, usize> = elsewhere.clone().zip(here.len()..).collect();
        // What is described here is found first.
        names.extend(here.clone().zip(0..));
        let readable = document.known_destinations().is_some() && document.elsewhere.is_some();
        Self { names, here: here.len(), list: readable.then(|| here.chain(elsewhere).collect()) }
    }

    /// The destination of this name, which is looked for from `from`. An unknown one is reported.
    pub(super) fn find(&self, name: &Text, from: Option<&Text>, diagnostics: &mut Diagnostics) -> Option<Found> {
        if let Some(found) = self.get(name.as_str()) {
            return Some(Found::Named(found));
        }
        let others = self.list.as_ref()?.iter().copied();
        let others = others.filter(|other| from.is_none_or(|from| from.value != *other));
        let meant = diagnostics.nearest(&name.value, others.clone());
        diagnostics.push_with(|| unknown_destination::diagnostic(name, others, meant));
        self.get(meant?).map(Found::Meant)
    }

    fn get(&self, name: &str) -> Option<DestinationRef> {
        let &place = self.names.get(name)?;
        Some(match place.checked_sub(self.here) {
            None => DestinationRef::Here(DestinationId(offset(place))),
            Some(place) => DestinationRef::Elsewhere(offset(place)),
        })
    }
}
