//! The fields of a record: its properties, once they have their names and types in Rust.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};

use super::named::TypeNames;
use super::names::{Scope, upper_camel};
use super::shape::Shape;
use crate::model::Property;

/// One property of a record.
#[derive(Debug)]
pub(super) struct Field<'p> {
    /// Its place in the model.
    pub(super) index: usize,
    /// The property.
    pub(super) property: &'p Property,
    /// The properties of its message or object.
    pub(super) siblings: &'p [Property],
    /// The field.
    pub(super) name: Ident,
    /// Its type.
    pub(super) shape: Shape,
    /// The builder's setter.
    pub(super) setter: Ident,
    /// What the builder needs in addition.
    pub(super) presence: Presence,
    /// The variable that holds it while a record is read.
    pub(super) local: Ident,
    /// What a user wrote, when the struct is one of theirs.
    pub(super) own: Option<OwnField>,
}

/// The field of a struct that a user wrote.
#[derive(Debug)]
pub(super) struct OwnField {
    /// Its type, without an `Option` around it.
    pub(super) stored: TokenStream,
    /// Its type without boxes, when it has some.
    pub(super) inside: Option<TokenStream>,
    /// Whether it is a text that a `Cow<str>` turns into.
    pub(super) from_text: bool,
    /// How many boxes are around it.
    pub(super) boxes: usize,
    /// The primitive type, when it is a number.
    pub(super) number: Option<Ident>,
    /// The named type that it is, or that is in its list or map.
    pub(super) named: Option<TokenStream>,
    /// Its type, when that may lack its derive.
    pub(super) doubted: Option<TokenStream>,
    /// The same while it is read.
    pub(super) doubted_read: Option<TokenStream>,
    /// Where its type stands.
    pub(super) place: Span,
}

/// Whether a property may be left out, with the names that follow from it.
#[derive(Debug)]
pub(super) enum Presence {
    /// It must be there.
    Required {
        /// The builder's type parameter.
        parameter: Ident,
        /// The type that stands there until the property is set.
        marker: Ident,
    },
    /// It may be left out.
    Optional {
        /// The setter that takes an `Option`.
        maybe: Ident,
    },
    /// It may be left out on the wire, and then has a value of the description.
    Default,
}

impl<'p> Field<'p> {
    /// The fields that the properties of a record become. `record` and `builder` are the names of its two structs.
    /// An open record has one field more.
    pub(super) fn all(
        properties: &'p [Property],
        types: &TypeNames,
        record: &Ident,
        builder: &Ident,
        open: bool,
    ) -> Vec<Self> {
        let mut names = Scope::with(if open { &["grows", "others"] } else { &["grows"] });
        let mut setters = Scope::with(if open { &["build", "others"] } else { &["build"] });
        let mut derived_setters = Vec::new();
        let mut parameters = Scope::with(&[&record.to_string(), &builder.to_string()]);
        let mut locals = Scope::with(&["input", "object", "key", "texts", "others"]);
        let mut wires = HashSet::new();
        let mut fields = Vec::with_capacity(properties.len());
        for (index, property) in properties.iter().enumerate() {
            let Some(shape) = types.shape(&property.shape) else { continue };
            if !wires.insert(property.wire.as_str()) {
                continue;
            }
            let (Some(name), Some(setter)) = (names.claim(&property.rust), setters.claim(&property.rust)) else {
                continue;
            };
            let camel = upper_camel(&property.rust);
            let presence = if property.optional {
                derived_setters.push(fields.len());
                Presence::Optional { maybe: name.clone() }
            } else if property.default.is_some() {
                Presence::Default
            } else {
                Presence::Required { parameter: parameters.derive(&camel), marker: Scope::default().derive(&camel) }
            };
            let local = locals.derive(&property.rust);
            let own = None;
            fields.push(Self { index, property, siblings: properties, name, shape, setter, presence, local, own });
        }
        // Last, so that a property's own setter keeps its name whatever stands beside it.
        for place in derived_setters {
            if let Some(field) = fields.get_mut(place) {
                field.presence =
                    Presence::Optional { maybe: setters.derive(&format!("maybe_{}", field.property.rust)) };
            }
        }
        fields
    }

    /// Its type without an `Option` around it.
    pub(super) fn stored(&self, krate: &TokenStream) -> TokenStream {
        self.own.as_ref().map_or_else(|| self.shape.stored(krate), |own| own.stored.clone())
    }

    /// The type of whole numbers that it is, if that is a user's choice and no `i64`.
    pub(super) fn narrow(&self) -> Option<&Ident> {
        let own = self.own.as_ref().filter(|own| own.boxes == 0)?;
        own.number.as_ref().filter(|number| *number != "i64" && *number != "f32" && *number != "f64")
    }

    /// The builder's type parameter and marker, if it must be there.
    pub(super) fn required(&self) -> Option<(&Ident, &Ident)> {
        match &self.presence {
            Presence::Required { parameter, marker } => Some((parameter, marker)),
            Presence::Optional { .. } | Presence::Default => None,
        }
    }
}
