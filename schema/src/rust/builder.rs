//! Builders: a record is made property by property, and one without a required property does not compile.
//!
//! A builder has a type parameter for each required property, which is also where the value is kept: a marker until the
//! property is set, `Set<T>` from then on. So `build()` has nothing to check and nothing to unwrap.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::field::{Field, Presence};
use super::plan::{Plan, Record};
use super::shape::Shape;
use super::{docs, module_attributes, names, record, restricted, rules};

/// The markers of all builders.
pub(super) fn markers(plan: &Plan<'_>) -> TokenStream {
    let attributes = module_attributes(plan);
    // Each once and in the order of the alphabet, whichever records need it.
    let mut markers = Vec::new();
    for record in plan.records().filter(|record| record.given.is_none()) {
        for (_, marker) in record.fields.iter().filter_map(Field::required) {
            markers.push(marker.to_string());
        }
    }
    // There are as many as there are names of properties: they implement nothing.
    let markers = names::sorted(markers);
    let markers = markers.iter().map(|marker| quote!(pub struct #marker;));
    let bases = restricted::bases(plan);
    quote! {
        /// Required properties that a builder still waits for, and what errors name.
        #[doc(hidden)]
        #attributes
        #[allow(missing_debug_implementations)]
        pub mod unset {
            #(#markers)*
            #(#bases)*
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
            Presence::Optional { .. } | Presence::Default => {
                let stored = record::stored(krate, field);
                quote!(#name: #stored,)
            }
        }
    });
    let setters = record.fields.iter().map(|field| match &field.presence {
        Presence::Required { parameter, marker } => required(plan, record, field, (parameter, marker)),
        Presence::Optional { maybe } => optional(plan, field, maybe),
        Presence::Default => defaulted(plan, field),
    });
    let others = record.open.then(|| {
        let others = record::others(krate);
        quote!(others: #others,)
    });
    let others_setter = record.open.then(|| {
        quote! {
            /// Keys that the description does not list, with their values.
            pub fn others(
                mut self,
                value: impl ::core::iter::IntoIterator<
                    Item = (impl ::core::convert::Into<::std::borrow::Cow<'a, str>>, #krate::codec::Json<'a>),
                >,
            ) -> Self {
                self.others = #krate::generated::collect_map(value);
                self
            }
        }
    });
    // What it holds is not shown: that would ask `Debug` of every type that a required property can have.
    let text = format!("{builder} {{ .. }}");
    let build = build(krate, record);
    let grows = (!borrows(record)).then(|| quote!(grows: #krate::generated::Grows<'a>,));
    quote! {
        #doc
        #[must_use = "a builder makes nothing until `build()` is called"]
        pub struct #builder<'a, #(#parameters),*> {
            #(#fields)*
            #others
            #grows
        }
        impl<#(#parameters),*> ::core::fmt::Debug for #builder<'_, #(#parameters),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(#text)
            }
        }
        impl<'a, #(#parameters),*> #builder<'a, #(#parameters),*> {
            #(#setters)*
            #others_setter
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
            Presence::Default => {
                let default = rules::default(plan, field);
                quote!(#name: #default,)
            }
        }
    });
    let others = record::no_others(record);
    let grows = (!borrows(record)).then(|| quote!(grows: #krate::generated::Grows::new(),));
    quote! {
        /// Starts one.
        pub fn builder() -> #builder<'a, #(super::unset::#markers),*> {
            #builder { #(#fields)* #others #grows }
        }
    }
}

/// Whether a builder has the lifetime of its record in a field already: one field less is one less to move in each setter.
fn borrows(record: &Record<'_>) -> bool {
    let holds = |field: &Field<'_>| field.required().is_none() && matches!(field.shape, Shape::Text);
    record.open || record.fields.iter().any(holds)
}

fn parameters<'r>(record: &'r Record<'_>) -> impl Iterator<Item = &'r Ident> {
    record.fields.iter().filter_map(|field| field.required().map(|(parameter, _)| parameter))
}

fn required(
    plan: &Plan<'_>,
    record: &Record<'_>,
    field: &Field<'_>,
    (parameter, marker): (&Ident, &Ident),
) -> TokenStream {
    let krate = plan.krate;
    let builder = &record.builder;
    let doc = setter_attributes(plan, field);
    let (setter, taken, stored) = (&field.setter, field.shape.taken(krate), field.shape.stored(krate));
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
    let others = kept_others(record);
    let grows = (!borrows(record)).then(|| quote!(grows: self.grows,));
    quote! {
        #doc
        pub fn #setter(self, value: #taken) -> #builder<'a, #(#arguments),*>
        where
            #parameter: #krate::generated::Unset<super::unset::#marker>,
        {
            #builder { #(#fields)* #others #grows }
        }
    }
}

fn optional(plan: &Plan<'_>, field: &Field<'_>, maybe: &Ident) -> TokenStream {
    let krate = plan.krate;
    let doc = setter_attributes(plan, field);
    let deprecated = docs::deprecated(field.property.stability.deprecated.as_deref());
    let maybe_doc = docs::attributes(&[format!(
        "The same, set or left out as `value` says: see [`{0}`](Self::{0}).",
        field.setter
    )]);
    let (name, setter, taken, stored) =
        (&field.name, &field.setter, field.shape.taken(krate), record::stored(krate, field));
    let value = field.shape.store(krate);
    quote! {
        #doc
        pub fn #setter(mut self, value: #taken) -> Self {
            self.#name = ::core::option::Option::Some(#value);
            self
        }
        #maybe_doc
        #deprecated
        pub fn #maybe(mut self, value: #stored) -> Self {
            self.#name = value;
            self
        }
    }
}

fn defaulted(plan: &Plan<'_>, field: &Field<'_>) -> TokenStream {
    let doc = setter_attributes(plan, field);
    let (name, setter, taken) = (&field.name, &field.setter, field.shape.taken(plan.krate));
    let value = field.shape.store(plan.krate);
    quote! {
        #doc
        pub fn #setter(mut self, value: #taken) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// The documentation and the deprecation of a setter.
fn setter_attributes(plan: &Plan<'_>, field: &Field<'_>) -> TokenStream {
    let doc = docs::attributes(&docs::property(plan.protocol, field.property, field.siblings));
    let deprecated = docs::deprecated(field.property.stability.deprecated.as_deref());
    quote!(#doc #deprecated)
}

/// The field of an open record, handed on.
fn kept_others(record: &Record<'_>) -> Option<TokenStream> {
    record.open.then(|| quote!(others: self.others,))
}

fn build(krate: &TokenStream, record: &Record<'_>) -> TokenStream {
    let name = &record.name;
    let bounds: Vec<TokenStream> = record
        .fields
        .iter()
        .filter_map(|field| {
            let (parameter, _) = field.required()?;
            let stored = field.shape.stored(krate);
            Some(quote!(#parameter: #krate::generated::Supplied<#stored>,))
        })
        .collect();
    let bounds = if bounds.is_empty() { quote!() } else { quote!(where #(#bounds)*) };
    let fields = record.fields.iter().map(|field| {
        let name = &field.name;
        match field.presence {
            Presence::Required { .. } => quote!(#name: #krate::generated::Supplied::value(self.#name),),
            Presence::Optional { .. } | Presence::Default => quote!(#name: self.#name,),
        }
    });
    let others = kept_others(record);
    quote! {
        /// What was built.
        #[must_use]
        pub fn build(self) -> #name<'a> #bounds {
            #name { #(#fields)* #others grows: #krate::generated::Grows::new() }
        }
    }
}
