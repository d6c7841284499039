use std::collections::{HashMap, HashSet};

use super::names::{self, Case};
use super::scope::Scope;
use super::{condition, default, limit};
use crate::check::{too_many_properties, type_named_like_builtin, unknown_type};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Document, TypeKind as Written, each};
use crate::model::{EnumerationValue, Property, Shape, Type, TypeId, TypeKind, Unlisted};
use crate::source::node::Text;
use crate::source::offset;
use crate::span::Span;

/// The types that need no description.
const BUILTIN: [(&str, Shape); 7] = [
    ("string", Shape::String),
    ("boolean", Shape::Boolean),
    ("integer", Shape::Integer),
    ("number", Shape::Number),
    ("uuid", Shape::Uuid),
    ("free", Shape::Free),
    ("any", Shape::Any),
];

/// What other languages call them.
const SYNONYMS: [(&str, &str); 13] = [
    ("str", "string"),
    ("text", "string"),
    ("bool", "boolean"),
    ("int", "integer"),
    ("int64", "integer"),
    ("i64", "integer"),
    ("long", "integer"),
    ("float", "number"),
    ("double", "number"),
    ("f64", "number"),
    ("guid", "uuid"),
    ("GUID", "uuid"),
    ("json", "any"),
];

/// Fields that the emitter adds to a struct or to its builder.
const RESERVED_FIELDS: &[&str] = &["grows", "new", "builder", "build", "into_owned", "others"];
/// The same for an object that does not keep what it does not list.
const RESERVED_UNLESS_OPEN: &[&str] = &["grows", "new", "builder", "build", "into_owned"];
/// Constants that the emitter adds to an enumeration.
pub(crate) const RESERVED_VALUES: &[&str] = &["LISTED"];

/// The names that no field can have.
pub(crate) fn reserved_fields(open: bool) -> &'static [&'static str] {
    if open { RESERVED_FIELDS } else { RESERVED_UNLESS_OPEN }
}

/// A name as messages quote it.
pub(super) fn quoted(name: &Text) -> String {
    format!("`{}`", name.value)
}

/// Whether this is the name of a built-in type.
pub(crate) fn is_builtin(name: &str) -> bool {
    BUILTIN.iter().any(|(builtin, _)| *builtin == name)
}

/// A finite number.
pub(super) fn number(text: &str) -> Option<f64> {
    text.parse::<f64>().ok().filter(|number| number.is_finite())
}

/// What is within a value.
pub(super) enum Inside<'d> {
    Members(&'d document::Type, &'d [document::Property]),
    /// It is no object.
    Nothing,
    /// Its type could not be read.
    Unknown,
}

/// Every type that a property can have.
pub(super) struct Types<'d> {
    document: &'d Document,
    named: HashMap<&'d str, usize>,
    /// The place of each value in its enumeration.
    places: Vec<HashMap<&'d str, usize>>,
    /// The place of each property in its object.
    members: Vec<HashMap<&'d str, usize>>,
    guessed: HashSet<Span>,
}

impl<'d> Types<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        let named = each(&document.types).map(|written| written.name.as_str()).zip(0..).collect();
        let (mut places, mut members) = (Vec::new(), Vec::new());
        for written in each(&document.types) {
            let (mut of_values, mut of_properties) = (HashMap::new(), HashMap::new());
            match &written.kind {
                Some(Written::Enumeration(values)) => {
                    of_values.extend(values.iter().map(|value| value.name.as_str()).zip(0..))
                }
                Some(Written::Object(properties)) => {
                    of_properties.extend(properties.iter().map(|property| property.name.as_str()).zip(0..))
                }
                None => {}
            }
            places.push(of_values);
            members.push(of_properties);
        }
        Self { document, named, places, members, guessed: HashSet::new() }
    }

    /// The places of the properties whose type is not known.
    pub(super) fn into_guessed(self) -> HashSet<Span> {
        self.guessed
    }

    /// Whether the type of the property at this place is a guess.
    pub(super) fn is_guessed(&self, place: Span) -> bool {
        self.guessed.contains(&place)
    }

    /// Every named type, in the order of the document.
    pub(super) fn declare(&mut self, diagnostics: &mut Diagnostics) -> Vec<Type> {
        let mut scope = Scope::default();
        let document = self.document;
        each(&document.types).map(|written| self.one(written, &mut scope, diagnostics)).collect()
    }

    fn one(&mut self, written: &document::Type, scope: &mut Scope, diagnostics: &mut Diagnostics) -> Type {
        let name = &written.name;
        if is_builtin(&name.value) {
            diagnostics.push(type_named_like_builtin::diagnostic(name));
        }
        let chosen = names::choose(name, &name.value, written.rust.as_ref(), Case::Camel, &[], diagnostics);
        let derived = |rust: &str| vec![rust.to_owned(), format!("{rust}Builder"), format!("{rust}Value")];
        let rust = scope.claim(name, chosen, derived, diagnostics);
        let (kind, unlisted) = match &written.kind {
            Some(Written::Object(properties)) => {
                let unlisted = if written.open { Unlisted::Kept } else { Unlisted::PassedOver };
                let owner = (quoted(name), name.span);
                let properties = self.properties((&owner.0, owner.1), properties, written.open, diagnostics);
                (TypeKind::Object(properties), unlisted)
            }
            Some(Written::Enumeration(values)) => {
                let unlisted = if written.closed { Unlisted::Refused } else { Unlisted::Kept };
                (TypeKind::Enumeration(enumeration(values, diagnostics)), unlisted)
            }
            None => (TypeKind::Enumeration(vec![]), Unlisted::Kept),
        };
        Type {
            name: name.value.clone(),
            rust,
            doc: written.doc.clone(),
            kind,
            unlisted,
            stability: written.stability.clone(),
            span: name.span,
        }
    }

    /// The properties of a message, a response or an object.
    pub(super) fn properties(
        &mut self,
        owner: (&str, Span),
        written: &[document::Property],
        open: bool,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Property> {
        too_many_properties::check(owner, written, diagnostics);
        let reserved = reserved_fields(open);
        let mut scope = Scope::default();
        let resolve = |property: &document::Property| {
            let name = &property.name;
            let set = property.rust.as_ref();
            let chosen = names::choose(name, &name.value, set, Case::Snake, reserved, diagnostics);
            // An optional property has a second setter, which takes an option.
            let setters = |rust: &str| match property.optional {
                true => vec![rust.to_owned(), format!("maybe_{rust}")],
                false => vec![rust.to_owned()],
            };
            let rust = scope.claim(name, chosen, setters, diagnostics);
            let shape = self.shape(property, diagnostics);
            // What is said of a type that is not known may be right.
            let known = !self.is_guessed(name.span);
            let limit = known.then(|| limit::resolve(property, &shape, diagnostics)).flatten();
            let default = known.then(|| default::resolve(self, property, &shape, limit.as_ref(), diagnostics));
            Property {
                wire: name.value.clone(),
                rust,
                shape,
                optional: property.optional,
                default: default.flatten(),
                limit,
                required_when: vec![],
                forbidden_when: vec![],
                within: vec![],
                stability: property.stability.clone(),
                secret: property.secret,
                doc: property.doc.clone(),
                unknown: property.unknown.clone(),
                span: name.span,
            }
        };
        let mut properties: Vec<Property> = written.iter().map(resolve).collect();
        condition::resolve(self, written, &mut properties, diagnostics);
        properties
    }

    /// The properties of an object, or of the objects in a list or map.
    pub(super) fn inside(&self, shape: &Shape) -> Inside<'d> {
        let Some(id) = shape.named() else { return Inside::Nothing };
        let Some(of) = self.document.types.as_deref().and_then(|types| types.get(id.index())) else {
            return Inside::Unknown;
        };
        match &of.kind {
            Some(Written::Object(members)) => Inside::Members(of, members),
            Some(Written::Enumeration(_)) => Inside::Nothing,
            None => Inside::Unknown,
        }
    }

    /// The place of a property in an object, or in the objects of a list or map.
    pub(super) fn member(&self, shape: &Shape, name: &str) -> Option<usize> {
        self.members.get(shape.named()?.index())?.get(name).copied()
    }

    /// The values of an enumeration, as they were written and in the order of the model.
    pub(super) fn values(&self, shape: &Shape) -> Option<&'d [document::EnumerationValue]> {
        let Shape::Named(id) = shape else { return None };
        match &self.document.types.as_deref()?.get(id.index())?.kind {
            Some(Written::Enumeration(values)) => Some(values),
            _ => None,
        }
    }

    /// The place of a value among those of an enumeration.
    pub(super) fn place(&self, shape: &Shape, value: &str) -> Option<u32> {
        let Shape::Named(id) = shape else { return None };
        self.places.get(id.index())?.get(value).map(|&place| offset(place))
    }

    fn shape(&mut self, property: &document::Property, diagnostics: &mut Diagnostics) -> Shape {
        let named = property.written.as_ref().and_then(|written| self.named(written.name(), diagnostics));
        let shape = named.unwrap_or_else(|| {
            self.guessed.insert(property.name.span);
            Shape::String
        });
        match property.written {
            Some(document::Written::List(_)) => Shape::List(Box::new(shape)),
            Some(document::Written::Map(_)) => Shape::Map(Box::new(shape)),
            _ => shape,
        }
    }

    /// The type of this name. An unknown one is reported and, when it is plain what was meant, taken for that.
    fn named(&self, name: &Text, diagnostics: &mut Diagnostics) -> Option<Shape> {
        let find = |name: &str| {
            let builtin = BUILTIN.iter().find(|(builtin, _)| *builtin == name).map(|(_, shape)| shape.clone());
            builtin.or_else(|| self.named.get(name).map(|&at| Shape::Named(TypeId(offset(at)))))
        };
        if let Some(shape) = find(&name.value) {
            return Some(shape);
        }
        // Without the list of types nobody can tell whether it is one.
        let types = self.document.known_types()?;
        let builtin = BUILTIN.iter().map(|(builtin, _)| *builtin);
        let candidates = types.iter().map(|written| written.name.as_str()).chain(builtin);
        let synonym = SYNONYMS.iter().find(|(other, _)| *other == name.value).map(|&(_, ours)| ours);
        let meant = synonym.or_else(|| diagnostics.nearest(&name.value, candidates.clone()));
        diagnostics.push_with(|| unknown_type::diagnostic(name, meant, candidates));
        find(meant?)
    }
}

fn enumeration(written: &[document::EnumerationValue], diagnostics: &mut Diagnostics) -> Vec<EnumerationValue> {
    let mut scope = Scope::default();
    let resolve = |value: &document::EnumerationValue| {
        let name = &value.name;
        let chosen = names::choose(name, &name.value, value.rust.as_ref(), Case::Upper, RESERVED_VALUES, diagnostics);
        EnumerationValue {
            wire: name.value.clone(),
            rust: scope.claim(name, chosen, |rust| vec![rust.to_owned()], diagnostics),
            doc: value.doc.clone(),
            stability: value.stability.clone(),
            span: name.span,
        }
    };
    written.iter().map(resolve).collect()
}
