//! Records: the struct of a message, a response or an object.

use proc_macro2::TokenStream;
use quote::quote;

use super::field::{Field, Presence};
use super::plan::{Plan, Record};
use super::shape::Shape;
use super::{builder, codec, docs, doubt, given, rules};

/// Everything that one record becomes.
///
/// It has exactly one lifetime, also when nothing borrows, and a field that nobody outside can name: so it can grow
/// without breaking a crate that compiled before.
pub(super) fn emit(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let name = &record.name;
    if let Some(place) = record.given {
        return given::reexport(name, &record.doc, place).unwrap_or_default();
    }
    let krate = plan.krate;
    let doc = docs::attributes(&record.doc);
    let fields = record.fields.iter().map(|property| field(plan, property));
    let deprecated = docs::deprecated(record.deprecated);
    let others = record.open.then(|| {
        let others = others(krate);
        quote! {
            /// Keys that the description does not list, with their values: kept, and written back.
            pub others: #others,
        }
    });
    let inherent = inherent(plan, record);
    let default = default(record);
    let debug = debug(krate, record);
    let holds_given = record.fields.iter().any(|field| field.shape.given().is_some());
    let derives = (!holds_given).then(|| quote!(#[derive(::core::cmp::PartialEq)]));
    let derived = holds_given.then(|| derived(krate, record));
    let clone = (!holds_given).then(|| clone(krate, record));
    let builder = builder::emit(plan, record);
    let codec = codec::emit(plan, record);
    quote! {
        #doc
        #deprecated
        #derives
        pub struct #name<'a> {
            #(#fields)*
            #others
            grows: #krate::generated::Grows<'a>,
        }
        #inherent
        #derived
        #default
        #clone
        #debug
        #builder
        #codec
    }
}

/// The type of a field.
pub(super) fn stored(krate: &TokenStream, field: &Field<'_>) -> TokenStream {
    let stored = field.shape.stored(krate);
    match field.presence {
        Presence::Required { .. } | Presence::Default => stored,
        Presence::Optional { .. } => quote!(::core::option::Option<#stored>),
    }
}

fn field(plan: &Plan<'_>, field: &Field<'_>) -> TokenStream {
    let doc = docs::attributes(&docs::property(plan.protocol, field.property, field.siblings));
    let deprecated = docs::deprecated(field.property.stability.deprecated.as_deref());
    let (name, stored) = (&field.name, stored(plan.krate, field));
    quote! { #doc #deprecated pub #name: #stored, }
}

/// The type that holds what an open record does not list.
pub(super) fn others(krate: &TokenStream) -> TokenStream {
    quote!(::std::collections::BTreeMap<::std::borrow::Cow<'a, str>, #krate::codec::Json<'a>>)
}

fn inherent(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &record.name;
    let new = record.is_free().then(|| {
        let fields = record.fields.iter().map(|field| {
            let name = &field.name;
            match field.presence {
                Presence::Default => {
                    let default = rules::default(plan, field);
                    quote!(#name: #default,)
                }
                _ => quote!(#name: ::core::option::Option::None,),
            }
        });
        let others = no_others(record);
        quote! {
            /// One with every property left out.
            #[must_use]
            pub fn new() -> Self {
                Self { #(#fields)* #others grows: #krate::generated::Grows::new() }
            }
        }
    });
    let start = builder::start(plan, record);
    let owned = record.fields.iter().map(|field| {
        let name = &field.name;
        let value = quote!(self.#name);
        let owned = match field.presence {
            Presence::Required { .. } | Presence::Default => field.shape.owned(&value, krate),
            Presence::Optional { .. } => field.shape.owned_option(&value, krate),
        };
        let owned = owned.unwrap_or(value);
        quote!(#name: #owned,)
    });
    let others = record
        .open
        .then(|| quote!(others: #krate::generated::map_entries(self.others, #krate::codec::Json::into_owned),));
    let presence = rules::presence(plan, record);
    quote! {
        impl<'a> #name<'a> {
            #new
            #start
            /// The same, borrowing nothing.
            #[must_use]
            pub fn into_owned(self) -> #name<'static> {
                #name { #(#owned)* #others grows: #krate::generated::Grows::new() }
            }
            #presence
        }
    }
}

/// The field of an open record, when there is nothing in it yet.
pub(super) fn no_others(record: &Record<'_>) -> Option<TokenStream> {
    record.open.then(|| quote!(others: ::std::collections::BTreeMap::new(),))
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

/// What is asked in place of the type of a field that is one of the user's own.
fn doubt(krate: &TokenStream, field: &Field<'_>) -> Option<TokenStream> {
    let given = field.shape.given()?;
    let of = given::renamed(&stored(krate, field), "a", "_");
    Some(doubt::at(given.span, doubt::of(krate, &of)))
}

/// What would be derived if no type of the user's own stood here, which may lack the same derives: that is told elsewhere.
fn derived(krate: &TokenStream, record: &Record<'_>) -> TokenStream {
    let name = &record.name;
    let clone = record.fields.iter().map(|field| {
        let name = &field.name;
        match doubt(krate, field) {
            Some(doubt) => quote!(#name: #doubt.cloned(&self.#name),),
            None => quote!(#name: ::core::clone::Clone::clone(&self.#name),),
        }
    });
    let same = record.fields.iter().map(|field| {
        let name = &field.name;
        match doubt(krate, field) {
            Some(doubt) => quote!(#doubt.same(&self.#name, &other.#name)),
            None => quote!(self.#name == other.#name),
        }
    });
    let same_others = record.open.then(|| quote!(&&self.others == other.others));
    let others = record.open.then(|| quote!(others: ::core::clone::Clone::clone(&self.others),));
    quote! {
        impl ::core::clone::Clone for #name<'_> {
            fn clone(&self) -> Self {
                Self { #(#clone)* #others grows: #krate::generated::Grows::new() }
            }
        }
        impl ::core::cmp::PartialEq for #name<'_> {
            fn eq(&self, other: &Self) -> bool {
                #(#same)&&* #same_others
            }
        }
    }
}

/// `Clone`, as one would write it: what is derived asks for each field which `Clone` it has.
fn clone(krate: &TokenStream, record: &Record<'_>) -> TokenStream {
    let name = &record.name;
    let others = record.open.then(|| quote!(others: ::core::clone::Clone::clone(&self.others),));
    let fields = record.fields.iter().map(|field| {
        let name = &field.name;
        let optional = matches!(field.presence, Presence::Optional { .. });
        match field.shape {
            Shape::Text if optional => quote!(#name: #krate::generated::copy_option(&self.#name),),
            Shape::Text => quote!(#name: #krate::generated::copy(&self.#name),),
            Shape::Boolean | Shape::Integer | Shape::Number => quote!(#name: self.#name,),
            _ => quote!(#name: ::core::clone::Clone::clone(&self.#name),),
        }
    });
    quote! {
        impl ::core::clone::Clone for #name<'_> {
            fn clone(&self) -> Self {
                Self { #(#fields)* #others grows: self.grows }
            }
        }
    }
}

/// `Debug` without the field that keeps the struct growing, and without secrets.
fn debug(krate: &TokenStream, record: &Record<'_>) -> TokenStream {
    let name = &record.name;
    let text = name.to_string();
    let others = record.open.then_some("others");
    let names: Vec<String> =
        record.fields.iter().map(|field| field.name.to_string()).chain(others.map(str::to_owned)).collect();
    let names = names.join(" ");
    let fields = record.fields.iter().map(|field| {
        let name = &field.name;
        match doubt(krate, field) {
            _ if field.property.secret => quote!(&#krate::generated::Secret),
            Some(doubt) => quote!(#doubt.shown(&self.#name)),
            None => quote!(&self.#name),
        }
    });
    let fields = fields.chain(others.map(|_| quote!(&self.others)));
    quote! {
        impl ::core::fmt::Debug for #name<'_> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::generated::show(f, #text, #names, &[#(#fields),*])
            }
        }
    }
}
