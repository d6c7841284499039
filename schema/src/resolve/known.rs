use std::collections::HashMap;

use crate::check::unknown_destination;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::model::{DestinationId, DestinationRef};
use crate::source::node::Text;

/// The destinations by name.
pub(super) struct Known<'d> {
    names: HashMap<&'d str, DestinationRef>,
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
        let here = document.destinations.iter().flatten().map(|here| here.name.as_str());
        let elsewhere = document.elsewhere.iter().flatten().map(|elsewhere| elsewhere.name.as_str());
        let all = elsewhere.clone().zip(0..).map(|(name, at)| (name, DestinationRef::Elsewhere(at)));
        // What is described here is found first.
        let all = all.chain(here.clone().zip(0..).map(|(name, at)| (name, DestinationRef::Here(DestinationId(at)))));
        let readable = document.known_destinations().is_some() && document.elsewhere.is_some();
        Self { names: all.collect(), list: readable.then(|| here.chain(elsewhere).collect()) }
    }

    /// The destination of this name, which is looked for from `from`. An unknown one is reported.
    pub(super) fn find(&self, name: &Text, from: Option<&Text>, diagnostics: &mut Diagnostics) -> Option<Found> {
        if let Some(&found) = self.names.get(name.as_str()) {
            return Some(Found::Named(found));
        }
        let others = self.list.as_ref()?.iter().copied();
        let others = others.filter(|other| from.is_none_or(|from| from.value != *other));
        let meant = diagnostics.nearest(&name.value, others.clone());
        diagnostics.push_with(|| unknown_destination::diagnostic(name, others, meant));
        self.names.get(meant?).copied().map(Found::Meant)
    }
}
