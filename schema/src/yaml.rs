//! The model as a description: YAML that means the same.

mod destination;
mod headers;
mod heir;
mod layout;
mod message;
mod property;
mod scalar;
mod sections;
mod steps;
mod tree;
mod types;
mod waiting;

use std::collections::{HashMap, HashSet};

use crate::model::{DestinationRef, Message, MessageId, Protocol};
use headers::Tables;
use tree::{Map, Yaml};

/// The model as one description, whatever files it came from, in the layout of `tieline fmt`.
///
/// Compiling the text gives a model that is equal but for its places: [`model_json`](crate::model_json) (feature `json`)
/// writes the same for both. What a destination takes over from another one stays with that one, and what follows from
/// the rest, such as a Rust name that is the usual one, is left out. A model that came with errors gives what can be made
/// of it.
///
/// ```
/// let compiled = tieline_schema::compile_shipped("channel-group").unwrap();
/// let text = tieline_schema::model_yaml(&compiled.protocol);
/// assert!(text.starts_with("tieline: 1\nprotocol: channel-group\n"));
/// assert!(tieline_schema::compile_text("again.yaml", &text).diagnostics.is_empty());
/// ```
#[must_use]
pub fn model_yaml(protocol: &Protocol) -> String {
    let writer = Writer { protocol, tables: Tables::new(protocol), named_in_base: named_in_base(protocol) };
    layout::print(&writer.description())
}

/// A step: its message, whether it follows that or comes before, and its place among the others.
type NamedStep = (MessageId, bool, usize);

/// Knows the names behind the ids.
struct Writer<'p> {
    protocol: &'p Protocol,
    tables: Tables<'p>,
    /// What [`named_in_base`] found.
    named_in_base: HashSet<NamedStep>,
}

impl<'p> Writer<'p> {
    fn description(&self) -> tree::Entries<'p> {
        let protocol = self.protocol;
        let mut map = Map::default();
        map.put("tieline", Yaml::word("1"));
        map.put("protocol", Yaml::text(&protocol.name));
        map.prose("doc", &protocol.doc);
        map.put("sides", sections::sides(protocol));
        map.put("framing", sections::framing(&protocol.framing));
        map.put("envelope", sections::envelope(&protocol.envelope));
        let elsewhere = protocol.elsewhere.iter().map(|outside| (outside.name.as_str(), Yaml::prose(&outside.doc)));
        map.unless_empty("elsewhere", Yaml::named(elsewhere));
        map.unless_empty("header-sets", self.tables.sets());
        map.unless_empty("types", Yaml::named(protocol.types.iter().map(|of| (of.name.as_str(), self.named_type(of)))));
        let destinations = protocol.destinations.iter().map(|here| (here.name.as_str(), self.destination(here)));
        map.put("destinations", Yaml::named(destinations));
        map.entries()
    }

    /// The name of a destination.
    fn name(&self, of: DestinationRef) -> &'p str {
        match of {
            DestinationRef::Here(id) => self.protocol.destination(id).map_or("", |here| &here.name),
            DestinationRef::Elsewhere(at) => {
                self.protocol.elsewhere.get(at as usize).map_or("", |outside| &outside.name)
            }
        }
    }
}

/// The key for a name in Rust, unless it is the one that is usual.
fn rust<'p>(map: &mut Map<'p>, rust: &'p str, basis: &str, case: crate::resolve::Case) {
    let usual = crate::resolve::derived(basis, case);
    map.put("rust", (usual.as_deref() != Some(rust)).then(|| Yaml::text(rust)));
}

/// The steps that were written with the name of their message's own destination: each by its message, by whether it
/// follows, and by its place in that list.
///
/// An heir's copy of such a step still names a message of the base, where a step without the destination's name would name
/// the heir's own. So this shows in the heirs alone.
fn named_in_base(protocol: &Protocol) -> HashSet<NamedStep> {
    let mut found = HashSet::new();
    let keys = protocol.messages.iter().zip(0..);
    let places: HashMap<_, _> =
        keys.map(|(message, at)| ((message.destination, message.kind, message.name.as_str()), MessageId(at))).collect();
    for copy in &protocol.messages {
        let Some(origin) = copy.origin else { continue };
        let Some(&described) = places.get(&(origin, copy.kind, copy.name.as_str())) else { continue };
        let Some(message) = protocol.message(described) else { continue };
        let after = |message: &'_ Message| message.after.as_ref().map(|after| after.steps.clone()).unwrap_or_default();
        for (then, written, taken) in
            [(false, after(message), after(copy)), (true, message.then.clone(), copy.then.clone())]
        {
            let mut taken = taken.iter().peekable();
            for (at, step) in written.iter().enumerate() {
                let own =
                    steps::named(step).and_then(|id| protocol.message(id)).filter(|own| own.destination == origin);
                let same = taken.peek().is_some_and(|taken| taken.what == step.what && taken.doc == step.doc);
                // What the heir did not keep is in none of its steps.
                let is_there =
                    own.is_none_or(|own| places.contains_key(&(copy.destination, own.kind, own.name.as_str())));
                if own.is_some() && same {
                    found.insert((described, then, at));
                }
                if same || is_there {
                    taken.next();
                }
            }
        }
    }
    found
}
