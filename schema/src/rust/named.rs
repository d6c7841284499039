//! Named types: which of them are emitted, and which of them a property may have.

use proc_macro2::{Ident, Span};

use super::given::{Given, GivenType, Part};
use super::names::Scope;
use super::shape::Shape;
use crate::model::{Protocol, Shape as Described, Type, TypeId, TypeKind, Unlisted};

/// The types that are emitted, by id.
#[derive(Debug)]
pub(super) struct TypeNames {
    names: Vec<Option<(Ident, What)>>,
}

/// What a named type is.
#[derive(Clone, Copy, Debug)]
enum What {
    Object,
    Open,
    Closed,
    /// Either of them, brought along by the user.
    Given {
        borrows: bool,
        span: Span,
    },
}

impl What {
    fn of(named: &Type) -> Self {
        match (&named.kind, named.unlisted) {
            (TypeKind::Object(_), _) => Self::Object,
            (TypeKind::Enumeration(_), Unlisted::Refused) => Self::Closed,
            (TypeKind::Enumeration(_), _) => Self::Open,
        }
    }
}

impl TypeNames {
    /// Names every type that can have its name.
    pub(super) fn of(protocol: &Protocol, given: &Given, scope: &mut Scope) -> Self {
        let names = protocol.types.iter().zip(0..).map(|(named, id)| {
            let what = match given.of(Part::Type(TypeId(id))) {
                Some(given) if given.left_out => return None,
                Some(given) => What::Given { borrows: given.borrows, span: given.span },
                None => What::of(named),
            };
            scope.claim(&named.rust).map(|name| (name, what))
        });
        Self { names: names.collect() }
    }

    /// What a type is called, if it is emitted.
    pub(super) fn get(&self, id: usize) -> Option<(TypeId, &Ident)> {
        let (name, _) = self.names.get(id)?.as_ref()?;
        Some((TypeId(u32::try_from(id).ok()?), name))
    }

    /// The type of a property; `None` when it needs one that is not emitted.
    pub(super) fn shape(&self, shape: &Described) -> Option<Shape> {
        Some(match shape {
            Described::String => Shape::Text,
            Described::Boolean => Shape::Boolean,
            Described::Integer => Shape::Integer,
            Described::Number => Shape::Number,
            Described::Uuid => Shape::Uuid,
            Described::Free => Shape::Free,
            Described::Any => Shape::Json,
            Described::Named(id) => match self.names.get(id.index())?.as_ref()? {
                (name, What::Object) => Shape::Object(name.clone()),
                (name, What::Open) => Shape::Enumeration(name.clone()),
                (name, What::Closed) => Shape::Closed(name.clone()),
                (name, What::Given { borrows, span }) => {
                    Shape::Given(GivenType { name: name.clone(), borrows: *borrows, span: *span })
                }
            },
            Described::List(element) => Shape::List(self.element(element)?),
            Described::Map(element) => Shape::Map(self.element(element)?),
        })
    }

    /// What is in a list or map.
    fn element(&self, described: &Described) -> Option<Box<Shape>> {
        let is_one = !matches!(described, Described::List(_) | Described::Map(_));
        is_one.then(|| self.shape(described).map(Box::new)).flatten()
    }
}

/// Whether a property of this type would make an object hold itself, and so be infinitely large.
pub(super) fn holds(protocol: &Protocol, shape: &Described, object: usize) -> bool {
    match shape {
        Described::Named(id) => reaches(protocol, *id, object),
        _ => false,
    }
}

/// Whether an object holds another one, which is always there.
fn reaches(protocol: &Protocol, from: TypeId, to: usize) -> bool {
    let mut seen = vec![false; protocol.types.len()];
    let mut open = vec![from];
    while let Some(next) = open.pop() {
        if next.index() == to {
            return true;
        }
        let Some(fresh) = seen.get_mut(next.index()).filter(|seen| !**seen) else { continue };
        *fresh = true;
        if let Some(TypeKind::Object(properties)) = protocol.type_of(next).map(|found| &found.kind) {
            let there = properties.iter().filter(|property| property.is_always_there());
            open.extend(there.filter_map(|property| match property.shape {
                Described::Named(id) => Some(id),
                _ => None,
            }));
        }
    }
    false
}
