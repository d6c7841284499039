use std::collections::HashMap;
use std::collections::hash_map;

use super::node::{Entry, Node, Text, Value};
use crate::check::{duplicate_key, key_not_string};
use crate::diagnostic::Diagnostics;
use crate::span::Span;

/// Builds nodes out of events, without recursion.
#[derive(Debug, Default)]
pub(super) struct Tree {
    open: Vec<Open>,
    root: Option<Node>,
}

#[derive(Debug)]
struct Open {
    start: Span,
    items: Items,
}

#[derive(Debug)]
enum Items {
    List(Vec<Node>),
    /// `seen` says of each key where it stands and which entry is its.
    Map {
        entries: Vec<Entry>,
        seen: HashMap<String, (Span, usize)>,
        key: Key,
    },
}

/// What the next node of a map is.
#[derive(Debug)]
enum Key {
    /// A key.
    Awaited,
    /// The value of this key.
    Read(Text),
    /// The value of a key that stood before, at this entry; that has been reported.
    Again(usize),
    /// The value of a key that has been reported.
    Refused,
}

impl Tree {
    /// How many lists and maps are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    pub(super) fn open_list(&mut self, start: Span) {
        self.open.push(Open { start, items: Items::List(vec![]) });
    }

    pub(super) fn open_map(&mut self, start: Span) {
        let items = Items::Map { entries: vec![], seen: HashMap::new(), key: Key::Awaited };
        self.open.push(Open { start, items });
    }

    /// Closes the innermost list or map, which ends with `end`.
    pub(super) fn close(&mut self, end: Span, diagnostics: &mut Diagnostics) {
        let Some(closed) = self.open.pop() else { return };
        let span = Span { end: end.end.max(closed.start.end), ..closed.start };
        let value = match closed.items {
            Items::List(items) => Value::List(items),
            Items::Map { entries, .. } => Value::Map(entries),
        };
        self.put(Node { value, span }, diagnostics);
    }

    /// Adds a node where the next one belongs.
    pub(super) fn put(&mut self, node: Node, diagnostics: &mut Diagnostics) {
        match self.open.last_mut().map(|open| &mut open.items) {
            None => self.root = self.root.take().or(Some(node)),
            Some(Items::List(items)) => items.push(node),
            Some(Items::Map { entries, seen, key }) => {
                *key = match std::mem::replace(key, Key::Awaited) {
                    Key::Awaited => read_key(node, seen, entries.len(), diagnostics),
                    Key::Read(key) => {
                        entries.push(Entry { key, value: node });
                        Key::Awaited
                    }
                    Key::Again(at) => {
                        // What was meant is the one that says something: all that it says must not look missing, too.
                        if let Some(first) = entries.get_mut(at).filter(|first| says_nothing(&first.value)) {
                            first.value = node;
                        }
                        Key::Awaited
                    }
                    Key::Refused => Key::Awaited,
                }
            }
        }
    }

    /// The whole, also when the text broke off in the middle. Closing what it left open is not its author's mistake, so
    /// nobody hears of what shows then.
    pub(super) fn finish(mut self) -> Option<Node> {
        let mut unheard = Diagnostics::default();
        while let Some(open) = self.open.last() {
            let end = open.start;
            self.close(end, &mut unheard);
        }
        self.root
    }
}

fn says_nothing(node: &Node) -> bool {
    match &node.value {
        Value::Nothing => true,
        Value::Map(entries) => entries.is_empty(),
        Value::List(items) => items.is_empty(),
        _ => false,
    }
}

fn read_key(node: Node, seen: &mut HashMap<String, (Span, usize)>, place: usize, diagnostics: &mut Diagnostics) -> Key {
    let Value::String(text) = node.value else {
        if !matches!(node.value, Value::Broken) {
            diagnostics.push(key_not_string::diagnostic(&node));
        }
        return Key::Refused;
    };
    match seen.entry(text) {
        hash_map::Entry::Occupied(first) => {
            let (span, at) = *first.get();
            diagnostics.push(duplicate_key::diagnostic(first.key(), node.span, span));
            Key::Again(at)
        }
        hash_map::Entry::Vacant(vacant) => {
            let key = Text { value: vacant.key().clone(), span: node.span };
            vacant.insert((node.span, place));
            Key::Read(key)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::compile_text;

    #[test]
    fn of_two_of_one_key_the_one_that_says_something_is_believed() {
        for requests in ["{}", ""] {
            let text = format!(
                "tieline: 1\nprotocol: x\ntypes: {requests}\ntypes:\n  Colour: {{ values: {{ RED: {{}} }} }}\n"
            );
            let compiled = compile_text("x.yaml", &text);
            assert_eq!(compiled.diagnostics.iter().filter(|found| found.code == "duplicate-key").count(), 1);
            assert_eq!(compiled.protocol.types.len(), 1, "{compiled}");
        }
    }
}
