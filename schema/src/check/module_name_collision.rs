//! Sides, destinations and the shared types are modules beside each other.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::Side;
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "module-name-collision";

/// What the emitter calls the module of the shared types.
const TYPES: &str = "types";
/// Methods of an endpoint, beside which each destination has one that is called like its module.
const METHODS: [&str; 4] = ["new", "settings", "observer", "start"];

/// The modules so far.
#[derive(Debug)]
pub(crate) struct Modules {
    taken: Vec<Taken>,
}

#[derive(Debug)]
struct Taken {
    module: String,
    what: String,
    place: Option<Span>,
}

impl Modules {
    /// The modules of the sides, which stand beside those of the destinations.
    pub(crate) fn new(sides: [&Side; 2], diagnostics: &mut Diagnostics) -> Self {
        let taken = |module: &str, what: String, place| Taken { module: module.to_owned(), what, place };
        let methods = METHODS.iter().map(|name| taken(name, format!("the endpoint's method `{name}`"), None));
        let mut modules = Self { taken: methods.chain([taken(TYPES, "the shared types".to_owned(), None)]).collect() };
        for side in sides {
            modules.take(format!("the side `{}`", side.name), side.span, &side.rust, diagnostics);
        }
        modules
    }

    /// The module of a destination. When it is taken, that is reported, and the result is one that is free.
    pub(crate) fn claim(&mut self, name: &Text, place: Span, module: String, diagnostics: &mut Diagnostics) -> String {
        self.take(format!("the destination `{}`", name.value), place, &module, diagnostics)
    }

    fn take(&mut self, what: String, place: Span, module: &str, diagnostics: &mut Diagnostics) -> String {
        let mut free = module.to_owned();
        if let Some(taken) = self.find(module) {
            let message = format!("{} and {what} both give the module `{module}` in Rust", taken.what);
            let found = Diagnostic::error(CODE, place, message).label("a name that is taken");
            let found = found.help("call it something else, in the description or, where it can be, with `rust:`");
            diagnostics.push(match taken.place {
                Some(place) => found.related(place, "taken here"),
                None => found,
            });
            let numbered = (2..=self.taken.len() + 2).map(|number| format!("{module}_{number}"));
            free = numbered.into_iter().find(|name| self.find(name).is_none()).unwrap_or(free);
        }
        self.taken.push(Taken { module: free.clone(), what, place: Some(place) });
        free
    }

    fn find(&self, module: &str) -> Option<&Taken> {
        self.taken.iter().find(|taken| taken.module == module)
    }
}
