//! Builders: a record is made property by property, and one without a required property does not compile.
//!
//! A builder has a type parameter for each required property, which is also where the value is kept: a marker until the
//! property is set, `Set<T>` from then on. So `build()` has nothing to check and nothing to unwrap.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::field::{Field, Presence};
use super::plan::{Plan, Record};
use super::{docs, module_attributes, record};

/// The markers of all builders.
pub(super) fn markers(plan: &Plan<'_>) -> TokenStream {
    let krate = plan.krate;
    let attributes = module_attributes();
    // Each once and in the order of the alphabet, whichever records need it.
    let required = plan.records().flat_map(|record| record.fields.iter().filter_map(Field::required));
    let markers: BTreeMap<String, &Ident> = required.map(|(_, marker)| (marker.to_string(), marker)).collect();
    let markers = markers.into_values().map(|marker| {
        quote! {
            #[derive(::core::fmt::Debug)]
            pub struct #marker;
            impl #krate::generated::Unset for #marker {}
        }
    });
    quote! {
        /// Required properties that a builder still waits for.
        #[doc(hidden)]
        #attributes
        pub mod unset {
            #(#markers)*
        }
    }
}

/// The builder of a record.
pub(super) fn emit(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let krate = plan.krate;
    let builder = &record.builder;
    let doc = docs::attributes(&[format!("Builds [`{}`].", record.name)]);
    let parameters: Vec<&Ident> = parameters(record).collect();
    let fields = record.fields.iter().map(|field| {
        let name = &field.name;
        match &field.presence {
            Presence::Required { parameter, .. } => quote!(#name: #parameter,),
            Presence::Optional { .. } => {
                let stored = record::stored(field);
                quote!(#name: #stored,)
            }
        }
    });
    let setters = record.fields.iter().map(|field| match &field.presence {
        Presence::Required { parameter, .. } => required(plan, record, field, parameter),
        Presence::Optional { maybe } => optional(plan, field, maybe),
    });
    let build = build(krate, record);
    quote! {
        #doc
        #[derive(::core::fmt::Debug)]
        #[must_use = "a builder makes nothing until `build()` is called"]
        pub struct #builder<'a, #(#parameters),*> {
            #(#fields)*
            grows: #krate::generated::Grows<'a>,
        }
        impl<'a, #(#parameters),*> #builder<'a, #(#parameters),*> {
            #(#setters)*
            #build
        }
    }
}

/// The function of a record that starts its builder.
pub(super) fn start(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let krate = plan.krate;
    let builder = &record.builder;
    let markers = record.fields.iter().filter_map(|field| field.required().map(|(_, marker)| marker));
    let fields = record.fields.iter().map(|field| {
        let name = &field.name;
        match &field.presence {
            Presence::Required { marker, .. } => quote!(#name: super::unset::#marker,),
            Presence::Optional { .. } => quote!(#name: ::core::option::Option::None,),
        }
    });
    quote! {
        /// Starts one.
        pub fn builder() -> #builder<'a, #(super::unset::#markers),*> {
            #builder { #(#fields)* grows: #krate::generated::Grows::new() }
        }
    }
}

fn parameters<'r>(record: &'r Record<'_>) -> impl Iterator<Item = &'r Ident> {
    record.fields.iter().filter_map(|field| field.required().map(|(parameter, _)| parameter))
}

fn required(plan: &Plan<'_>, record: &Record<'_>, field: &Field<'_>, parameter: &Ident) -> TokenStream {
    let krate = plan.krate;
    let builder = &record.builder;
    let doc = docs::attributes(&docs::property(plan.protocol, field.property));
    let (setter, taken, stored) = (&field.setter, field.shape.taken(), field.shape.stored());
    let arguments = parameters(record)
        .map(|other| if other == parameter { quote!(#krate::generated::Set<#stored>) } else { quote!(#other) });
    let value = field.shape.store(krate);
    let fields = record.fields.iter().map(|other| {
        let name = &other.name;
        if other.index == field.index {
            quote!(#name: #krate::generated::Set(#value),)
        } else {
            quote!(#name: self.#name,)
        }
    });
    quote! {
        #doc
        pub fn #setter(self, value: #taken) -> #builder<'a, #(#arguments),*>
        where
            #parameter: #krate::generated::Unset,
        {
            #builder { #(#fields)* grows: self.grows }
        }
    }
}

fn optional(plan: &Plan<'_>, field: &Field<'_>, maybe: &Ident) -> TokenStream {
    let krate = plan.krate;
    let doc = docs::attributes(&docs::property(plan.protocol, field.property));
    let maybe_doc = docs::attributes(&[format!(
        "The same, set or left out as `value` says: see [`{0}`](Self::{0}).",
        field.setter
    )]);
    let (name, setter, taken, stored) = (&field.name, &field.setter, field.shape.taken(), record::stored(field));
    let value = field.shape.store(krate);
    quote! {
        #doc
        pub fn #setter(mut self, value: #taken) -> Self {
            self.#name = ::core::option::Option::Some(#value);
            self
        }
        #maybe_doc
        pub fn #maybe(mut self, value: #stored) -> Self {
            self.#name = value;
            self
        }
    }
}

fn build(krate: &TokenStream, record: &Record<'_>) -> TokenStream {
    let name = &record.name;
    let bounds: Vec<TokenStream> = record
        .fields
        .iter()
        .filter_map(|field| {
            let (parameter, _) = field.required()?;
            let stored = field.shape.stored();
            Some(quote!(#parameter: #krate::generated::Supplied<#stored>,))
        })
        .collect();
    let bounds = if bounds.is_empty() { quote!() } else { quote!(where #(#bounds)*) };
    let fields = record.fields.iter().map(|field| {
        let name = &field.name;
        match field.presence {
            Presence::Required { .. } => quote!(#name: #krate::generated::Supplied::value(self.#name),),
            Presence::Optional { .. } => quote!(#name: self.#name,),
        }
    });
    quote! {
        /// What was built.
        #[must_use]
        pub fn build(self) -> #name<'a> #bounds {
            #name { #(#fields)* grows: self.grows }
        }
    }
}
