//! A whole description, in one file or in several.

use super::destinations::{World, destinations};
use super::tape::Tape;
use super::tree::{Fields, Node};
use super::types::types;
use super::wire::{Envelope, framing};

/// A right description.
#[derive(Clone, Debug)]
pub(crate) struct Description {
    sections: Fields,
    lists: Vec<(&'static str, Vec<(String, Node)>)>,
}

/// Takes all choices from a tape.
pub(crate) fn description(tape: &mut Tape) -> Description {
    let envelope = Envelope::new(tape);
    let sets = envelope.sets(tape);
    let (types, types_node) = types(tape);
    let elsewhere: Vec<String> = ["town", "far-away-2"][..tape.below(3)].iter().map(|&name| name.to_owned()).collect();
    let world = World { envelope, sets, types, elsewhere };
    let destinations = destinations(&world, tape);

    let mut sections = Fields::default();
    sections.put("tieline", Node::word(1));
    sections.put("protocol", Node::text(*tape.pick(&["lamps", "a-b2-c", "x"])));
    sections.maybe("doc", tape.prose());
    let sides = [("house", "requester"), ("street-side", "responder")].map(|(name, role)| {
        let mut side = Fields::default();
        side.put("role", Node::text(role));
        side.maybe("doc", tape.prose());
        (name.to_owned(), side.node())
    });
    sections.put("sides", Node::Fields(sides.to_vec()));
    sections.put("framing", framing(tape));
    sections.put("envelope", world.envelope.node(tape));

    let elsewhere = world.elsewhere.iter().map(|name| (name.clone(), tape.prose().unwrap_or(Node::Nothing)));
    let Node::Named(types) = types_node else { unreachable!() };
    let lists = vec![
        ("elsewhere", elsewhere.collect()),
        ("header-sets", world.sets.iter().map(|set| (set.name.clone(), Node::Named(set.rows.clone()))).collect()),
        ("types", types),
        ("destinations", destinations),
    ];
    Description { sections, lists }
}

impl Description {
    /// All of it in one file.
    pub(crate) fn whole(&self) -> Node {
        let mut root = self.sections.clone();
        self.lists.iter().for_each(|(key, entries)| put(&mut root, key, entries));
        root.node()
    }

    /// The same over some files, each with its path: the last is the description, and each other one is imported by the
    /// one that follows it.
    pub(crate) fn parts(&self, tape: &mut Tape) -> Vec<(String, Node)> {
        let paths = ["wire.yaml", "rooms/first.yaml", "rooms/cellar/second.yaml", "house.yaml"];
        let imports: [&[&str]; 4] =
            [&[], &["../wire.yaml"], &["../first.yaml", "../../rooms/../wire.yaml"], &["./rooms/cellar/second.yaml"]];
        let mut parts: Vec<Fields> = (0..paths.len()).map(|_| Fields::default()).collect();
        for (key, value) in &self.sections.0 {
            match key.as_str() {
                "tieline" => parts.iter_mut().for_each(|part| part.put("tieline", value.clone())),
                "sides" | "framing" | "envelope" => parts[tape.below(paths.len())].put(key, value.clone()),
                _ => parts[3].put(key, value.clone()),
            }
        }
        for (key, entries) in &self.lists {
            // In their order: what is imported stands before what imports it.
            let mut ends: Vec<_> = (0..paths.len() - 1).map(|_| tape.below(entries.len() + 1)).collect();
            ends.sort_unstable();
            ends.push(entries.len());
            let mut start = 0;
            for (part, end) in parts.iter_mut().zip(ends) {
                put(part, key, &entries[start..end]);
                start = end;
            }
        }
        let named = paths.iter().zip(imports).zip(parts);
        named
            .map(|((path, imports), mut part)| {
                if !imports.is_empty() {
                    part.put("imports", Node::List(imports.iter().map(|&import| Node::text(import)).collect()));
                }
                ((*path).to_owned(), part.node())
            })
            .collect()
    }
}

fn put(root: &mut Fields, key: &str, entries: &[(String, Node)]) {
    if !entries.is_empty() || key == "destinations" {
        root.put(key, Node::Named(entries.to_vec()));
    }
}
