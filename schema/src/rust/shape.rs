//! The types of properties in Rust.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

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
    /// An open enumeration.
    Enumeration(Ident),
    /// An object.
    Object(Ident),
    /// `Vec` of something.
    List(Box<Shape>),
}

impl Shape {
    /// The type as it is stored.
    pub(super) fn stored(&self) -> TokenStream {
        match self {
            Self::Text => quote!(::std::borrow::Cow<'a, str>),
            Self::Boolean => quote!(bool),
            Self::Integer => quote!(i64),
            Self::Number => quote!(f64),
            Self::Enumeration(name) => quote!(super::types::#name),
            Self::Object(name) => quote!(super::types::#name<'a>),
            Self::List(element) => {
                let element = element.stored();
                quote!(::std::vec::Vec<#element>)
            }
        }
    }

    /// What a setter takes.
    pub(super) fn taken(&self) -> TokenStream {
        match self {
            Self::Text | Self::Enumeration(_) => {
                let stored = self.stored();
                quote!(impl ::core::convert::Into<#stored>)
            }
            Self::List(element) => {
                let stored = element.stored();
                match **element {
                    Self::Text | Self::Enumeration(_) => {
                        quote!(impl ::core::iter::IntoIterator<Item: ::core::convert::Into<#stored>>)
                    }
                    _ => quote!(impl ::core::iter::IntoIterator<Item = #stored>),
                }
            }
            Self::Boolean | Self::Integer | Self::Number | Self::Object(_) => self.stored(),
        }
    }

    /// What a setter was given, as it is stored.
    pub(super) fn store(&self, krate: &TokenStream) -> TokenStream {
        match self {
            Self::Text | Self::Enumeration(_) => quote!(::core::convert::Into::into(value)),
            Self::List(_) => quote!(#krate::generated::collect(value)),
            _ => quote!(value),
        }
    }

    /// A value of this type that borrows nothing; `None` when every value is one.
    pub(super) fn owned(&self, value: &TokenStream, krate: &TokenStream) -> Option<TokenStream> {
        match self {
            Self::Text => Some(quote!(#krate::generated::own(#value))),
            Self::Object(_) => Some(quote!(#value.into_owned())),
            Self::List(element) => {
                element.own(krate).map(|function| quote!(#krate::generated::map_list(#value, #function)))
            }
            _ => None,
        }
    }

    /// The same for a value that may be left out.
    pub(super) fn owned_option(&self, value: &TokenStream, krate: &TokenStream) -> Option<TokenStream> {
        match self.own(krate) {
            Some(function) => Some(quote!(#value.map(#function))),
            None => self.owned(&quote!(value), krate).map(|owned| quote!(#value.map(|value| #owned))),
        }
    }

    /// The function that makes a value independent, where one function does.
    fn own(&self, krate: &TokenStream) -> Option<TokenStream> {
        match self {
            Self::Text => Some(quote!(#krate::generated::own)),
            Self::Object(name) => Some(quote!(super::types::#name::into_owned)),
            _ => None,
        }
    }
}
