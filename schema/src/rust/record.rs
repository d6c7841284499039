//! Records: the struct of a message, a response or an object.

use proc_macro2::TokenStream;
use quote::quote;

use super::field::{Field, Presence};
use super::plan::{Plan, Record};
use super::{builder, codec, docs};

/// Everything that one record becomes.
///
/// It has exactly one lifetime, also when nothing borrows, and a field that nobody outside can name: so it can grow
/// without breaking a crate that compiled before.
pub(super) fn emit(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &record.name;
    let doc = docs::attributes(&record.doc);
    let fields = record.fields.iter().map(|property| field(plan, property));
    let inherent = inherent(plan, record);
    let default = default(record);
    let debug = debug(record);
    let builder = builder::emit(plan, record);
    let codec = codec::emit(plan, record);
    quote! {
        #doc
        #[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
        pub struct #name<'a> {
            #(#fields)*
            grows: #krate::generated::Grows<'a>,
        }
        #inherent
        #default
        #debug
        #builder
        #codec
    }
}

/// The type of a field.
pub(super) fn stored(field: &Field<'_>) -> TokenStream {
    let stored = field.shape.stored();
    match field.presence {
        Presence::Required { .. } => stored,
        Presence::Optional { .. } => quote!(::core::option::Option<#stored>),
    }
}

fn field(plan: &Plan<'_>, field: &Field<'_>) -> TokenStream {
    let doc = docs::attributes(&docs::property(plan.protocol, field.property));
    let (name, stored) = (&field.name, stored(field));
    quote! { #doc pub #name: #stored, }
}

fn inherent(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &record.name;
    let new = record.is_free().then(|| {
        let fields = record.fields.iter().map(|field| &field.name);
        quote! {
            /// One with every property left out.
            #[must_use]
            pub fn new() -> Self {
                Self { #(#fields: ::core::option::Option::None,)* grows: #krate::generated::Grows::new() }
            }
        }
    });
    let start = builder::start(plan, record);
    let owned = record.fields.iter().map(|field| {
        let name = &field.name;
        let value = quote!(self.#name);
        let owned = match field.presence {
            Presence::Required { .. } => field.shape.owned(&value, krate),
            Presence::Optional { .. } => field.shape.owned_option(&value, krate),
        };
        let owned = owned.unwrap_or(value);
        quote!(#name: #owned,)
    });
    quote! {
        impl<'a> #name<'a> {
            #new
            #start
            /// The same, borrowing nothing.
            #[must_use]
            pub fn into_owned(self) -> #name<'static> {
                #name { #(#owned)* grows: #krate::generated::Grows::new() }
            }
        }
    }
}

fn default(record: &Record<'_>) -> Option<TokenStream> {
    let name = &record.name;
    record.is_free().then(|| {
        quote! {
            impl ::core::default::Default for #name<'_> {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    })
}

/// `Debug` without the field that keeps the struct open.
fn debug(record: &Record<'_>) -> TokenStream {
    let name = &record.name;
    let text = name.to_string();
    let fields = record.fields.iter().map(|field| {
        let (name, text) = (&field.name, field.name.to_string());
        quote!(.field(#text, &self.#name))
    });
    quote! {
        impl ::core::fmt::Debug for #name<'_> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#text)#(#fields)*.finish_non_exhaustive()
            }
        }
    }
}
