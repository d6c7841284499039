use std::collections::HashMap;

use super::names::RustName;
use crate::check::rust_name_collision;
use crate::diagnostic::Diagnostics;
use crate::source::node::Text;
use crate::span::Span;

/// The names of one place in Rust, each of which may stand there once.
#[derive(Debug, Default)]
pub(super) struct Scope {
    taken: HashMap<String, Owner>,
}

#[derive(Clone, Debug)]
struct Owner {
    wire: String,
    place: Span,
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
            diagnostics.push(rust_name_collision::diagnostic(wire, chosen.place, clash, &owner.wire, owner.place));
            // One of these is free: there are more of them than names are taken.
            for number in 2..=self.taken.len() + 2 {
                name = format!("{}{number}", chosen.name);
                names = all(&name);
                if self.clash(&names).is_none() {
                    break;
                }
            }
        }
        let owner = Owner { wire: wire.value.clone(), place: chosen.place };
        self.taken.extend(names.into_iter().map(|name| (name, owner.clone())));
        name
    }

    fn clash<'n>(&self, names: &'n [String]) -> Option<(&'n str, &Owner)> {
        names.iter().find_map(|name| Some((name.as_str(), self.taken.get(name)?)))
    }
}
