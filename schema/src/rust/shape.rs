//! The types of properties in Rust.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::given::GivenType;

/// The type of a property, once every name in it is known to be emitted.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    /// `Cow<'a, str>`.
    Text,
    /// `bool`.
    Boolean,
    /// `i64`.
    Integer,
    /// `f64`.
    Number,
    /// A UUID.
    Uuid,
    /// A string or a map of such values.
    Free,
    /// Any JSON value.
    Json,
    /// An open enumeration.
    Enumeration(Ident),
    /// A closed enumeration.
    Closed(Ident),
    /// An object.
    Object(Ident),
    /// An object that leads back to the one that holds it, in a box.
    Boxed(Ident),
    /// An object or an enumeration that is a type of the user's own.
    Given(GivenType),
    /// Such an object, where it leads back to the one that holds it.
    BoxedGiven(GivenType),
    /// `Vec` of something.
    List(Box<Shape>),
    /// `BTreeMap` from `Cow<'a, str>` to something.
    Map(Box<Shape>),
}

impl Shape {
    /// The type as it is stored.
    pub(super) fn stored(&self, krate: &TokenStream) -> TokenStream {
        match self {
            Self::Text => quote!(::std::borrow::Cow<'a, str>),
            Self::Boolean => quote!(bool),
            Self::Integer => quote!(i64),
            Self::Number => quote!(f64),
            Self::Uuid => quote!(#krate::codec::Uuid<'a>),
            Self::Free => quote!(#krate::codec::Free<'a>),
            Self::Json => quote!(#krate::codec::Json<'a>),
            Self::Enumeration(name) | Self::Closed(name) => quote!(super::types::#name),
            Self::Object(name) => quote!(super::types::#name<'a>),
            Self::Given(given) => given.with(&quote!('a)),
            Self::Boxed(name) => quote!(::std::boxed::Box<super::types::#name<'a>>),
            Self::BoxedGiven(given) => {
                let given = given.with(&quote!('a));
                quote!(::std::boxed::Box<#given>)
            }
            Self::List(element) => {
                let element = element.stored(krate);
                quote!(::std::vec::Vec<#element>)
            }
            Self::Map(element) => {
                let element = element.stored(krate);
                quote!(::std::collections::BTreeMap<::std::borrow::Cow<'a, str>, #element>)
            }
        }
    }

    /// What is in the list or map; of anything else, itself.
    pub(super) fn part(&self) -> &Self {
        match self {
            Self::List(part) | Self::Map(part) => part,
            one => one,
        }
    }

    /// The type of the user's own that it is, or that is in it.
    pub(super) fn given(&self) -> Option<&GivenType> {
        match self.part() {
            Self::Given(given) | Self::BoxedGiven(given) => Some(given),
            _ => None,
        }
    }

    /// Whether a setter takes what turns into it.
    fn is_lenient(&self) -> bool {
        matches!(self, Self::Text | Self::Uuid | Self::Free | Self::Enumeration(_))
    }

    /// What a setter takes.
    pub(super) fn taken(&self, krate: &TokenStream) -> TokenStream {
        let stored = |shape: &Self| shape.stored(krate);
        match self {
            Self::List(element) => {
                let stored = stored(element);
                if element.is_lenient() {
                    quote!(impl ::core::iter::IntoIterator<Item: ::core::convert::Into<#stored>>)
                } else {
                    quote!(impl ::core::iter::IntoIterator<Item = #stored>)
                }
            }
            Self::Map(element) => {
                let key = quote!(impl ::core::convert::Into<::std::borrow::Cow<'a, str>>);
                let stored = stored(element);
                let value = if element.is_lenient() { quote!(impl ::core::convert::Into<#stored>) } else { stored };
                quote!(impl ::core::iter::IntoIterator<Item = (#key, #value)>)
            }
            lenient if lenient.is_lenient() => {
                let stored = stored(lenient);
                quote!(impl ::core::convert::Into<#stored>)
            }
            Self::Boxed(name) => quote!(super::types::#name<'a>),
            Self::BoxedGiven(given) => given.with(&quote!('a)),
            plain => stored(plain),
        }
    }

    /// What a setter was given, as it is stored.
    pub(super) fn store(&self, krate: &TokenStream) -> TokenStream {
        match self {
            Self::List(_) => quote!(#krate::generated::collect(value)),
            Self::Map(_) => quote!(#krate::generated::collect_map(value)),
            lenient if lenient.is_lenient() => quote!(::core::convert::Into::into(value)),
            Self::Boxed(_) | Self::BoxedGiven(_) => quote!(::std::boxed::Box::new(value)),
            _ => quote!(value),
        }
    }

    /// A value of this type that borrows nothing; `None` when every value is one.
    pub(super) fn owned(&self, value: &TokenStream, krate: &TokenStream) -> Option<TokenStream> {
        match self {
            Self::Text => Some(quote!(#krate::generated::own(#value))),
            Self::Object(_) | Self::Uuid | Self::Free | Self::Json => Some(quote!(#value.into_owned())),
            Self::Boxed(_) => Some(quote!(::std::boxed::Box::new(#value.into_owned()))),
            Self::Given(given) => {
                let doubt = given.doubt(krate);
                Some(quote!(#doubt.own(#value)))
            }
            Self::BoxedGiven(given) => {
                let doubt = given.doubt(krate);
                Some(quote!(::std::boxed::Box::new(#doubt.own(*#value))))
            }
            Self::List(element) => {
                element.own(krate).map(|function| quote!(#krate::generated::map_list(#value, #function)))
            }
            Self::Map(element) => {
                let function = element.own(krate).unwrap_or_else(|| quote!(::core::convert::identity));
                Some(quote!(#krate::generated::map_entries(#value, #function)))
            }
            _ => None,
        }
    }

    /// The same for a value that may be left out.
    pub(super) fn owned_option(&self, value: &TokenStream, krate: &TokenStream) -> Option<TokenStream> {
        if matches!(self, Self::Text) {
            return Some(quote!(#krate::generated::own_option(#value)));
        }
        match self.own(krate) {
            Some(function) => Some(quote!(#value.map(#function))),
            None => self.owned(&quote!(value), krate).map(|owned| quote!(#value.map(|value| #owned))),
        }
    }

    /// The function that makes a value independent, where one function does.
    fn own(&self, krate: &TokenStream) -> Option<TokenStream> {
        match self {
            Self::Text => Some(quote!(#krate::generated::own)),
            Self::Uuid => Some(quote!(#krate::codec::Uuid::into_owned)),
            Self::Free => Some(quote!(#krate::codec::Free::into_owned)),
            Self::Json => Some(quote!(#krate::codec::Json::into_owned)),
            Self::Object(name) => Some(quote!(super::types::#name::into_owned)),
            Self::Given(given) => {
                let doubt = given.doubt(krate);
                Some(quote!(|value| #doubt.own(value)))
            }
            _ => None,
        }
    }
}
