//! Sides, destinations and the shared types are modules beside each other.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::Side;
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "module-name-collision";

/// Modules that the emitter adds, and what is in them.
const ADDED: [(&str, &str); 2] = [("types", "the shared types"), ("unset", "what a builder lacks")];
/// Methods of an endpoint, beside which each destination has one that is called like its module.
const METHODS: [&str; 4] = ["new", "settings", "observer", "start"];

/// The modules so far.
#[derive(Debug)]
pub(crate) struct Modules {
    taken: HashMap<String, usize>,
    /// Who took it.
    by: Vec<Taken>,
    /// The number that comes next when a module is taken again.
    next: usize,
}

#[derive(Debug)]
struct Taken {
    what: String,
    place: Option<Span>,
}

impl Modules {
    pub(crate) fn new() -> Self {
        let mut modules = Self { taken: HashMap::new(), by: Vec::new(), next: 2 };
        for (module, what) in ADDED {
            modules.put(module.to_owned(), Taken { what: what.to_owned(), place: None });
        }
        modules
    }

    /// Takes the module of a side. All sides come before all destinations.
    pub(crate) fn side(&mut self, side: &Side, diagnostics: &mut Diagnostics) -> String {
        self.take(format!("the side `{}`", side.name), side.span, &side.rust, diagnostics)
    }

    /// Takes the module of a destination.
    pub(crate) fn destination(
        &mut self,
        name: &Text,
        place: Span,
        module: &str,
        diagnostics: &mut Diagnostics,
    ) -> String {
        if METHODS.contains(&module) && !self.taken.contains_key(module) {
            let method = Taken { what: format!("the endpoint's method `{module}`"), place: None };
            self.put(module.to_owned(), method);
        }
        self.take(format!("the destination `{}`", name.value), place, module, diagnostics)
    }

    /// When it is taken, that is reported, and the result is one that is free.
    fn take(&mut self, what: String, place: Span, module: &str, diagnostics: &mut Diagnostics) -> String {
        let mut free = module.to_owned();
        if let Some(taken) = self.taken.get(module).and_then(|&at| self.by.get(at)) {
            let message = format!("{} and {what} both give the module `{module}` in Rust", taken.what);
            let found = Diagnostic::error(CODE, place, message).label("a name that is taken");
            let found = found.help("call it something else, in the description or, where it can be, with `rust:`");
            diagnostics.push(match taken.place {
                Some(place) => found.related(place, "taken here"),
                None => found,
            });
            while self.taken.contains_key(&free) {
                free = format!("{module}_{}", self.next);
                self.next += 1;
            }
        }
        self.put(free.clone(), Taken { what, place: Some(place) });
        free
    }

    fn put(&mut self, module: String, taken: Taken) {
        self.taken.insert(module, self.by.len());
        self.by.push(taken);
    }
}
