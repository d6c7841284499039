use std::collections::HashMap;

use super::names::RustName;
use crate::check::rust_name_collision;
use crate::diagnostic::Diagnostics;
use crate::source::node::Text;
use crate::span::Span;

/// The names of one place in Rust, each of which may stand there once.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// The place of its owner.
    taken: HashMap<String, usize>,
    owners: Vec<Owner>,
    /// The number that comes next when this name is taken again.
    next: HashMap<String, usize>,
}

#[derive(Debug)]
struct Owner {
    wire: String,
    place: Span,
    sure: bool,
}

impl Scope {
    /// Takes a name and those that follow from it. When one of them is taken, that is reported, and the result is a
    /// name that is free.
    pub(super) fn claim(
        &mut self,
        wire: &Text,
        chosen: RustName,
        all: impl Fn(&str) -> Vec<String>,
        diagnostics: &mut Diagnostics,
    ) -> String {
        let mut name = chosen.name.clone();
        let mut names = all(&name);
        if let Some((clash, owner)) = self.clash(&names) {
            // A name that was repaired is nobody's wish: what it meets is no mistake of the author's.
            if chosen.sure && owner.sure {
                let place = chosen.place;
                diagnostics.push_with(|| rust_name_collision::diagnostic(wire, place, clash, &owner.wire, owner.place));
            }
            let mut number = self.next.get(&chosen.name).copied().unwrap_or(2);
            loop {
                name = format!("{}{number}", chosen.name);
                names = all(&name);
                number += 1;
                // It ends: there are more numbers than names that are taken.
                if self.clash(&names).is_none() {
                    break;
                }
            }
            self.next.insert(chosen.name, number);
        }
        let owner = Owner { wire: wire.value.clone(), place: chosen.place, sure: chosen.sure };
        for name in names {
            self.taken.insert(name, self.owners.len());
        }
        self.owners.push(owner);
        name
    }

    fn clash<'n>(&self, names: &'n [String]) -> Option<(&'n str, &Owner)> {
        names.iter().find_map(|name| Some((name.as_str(), self.owners.get(*self.taken.get(name)?)?)))
    }
}
