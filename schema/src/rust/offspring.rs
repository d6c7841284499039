//! What requests create: the values by which a handler hands a new destination to the runtime.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::names::Scope;
use super::plan::Plan;
use super::{docs, family};
use crate::model::{Destination, DestinationId, Protocol};

/// What a request creates, in one of several kinds.
#[derive(Debug)]
pub(super) struct Offspring<'p> {
    pub(super) id: DestinationId,
    pub(super) described: &'p Destination,
    pub(super) name: Ident,
    /// The kinds that it can be of, each with its constructor.
    kinds: Vec<(Ident, &'p Destination)>,
}

impl<'p> Offspring<'p> {
    /// Everything that is created and of which there is a kind that can be on the wire.
    pub(super) fn all(protocol: &'p Protocol, emitted: &[&'p Destination], scope: &mut Scope) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for id in protocol.messages.iter().filter_map(family::created) {
            let Some(described) = protocol.destination(id) else { continue };
            let mut constructors = Scope::default();
            let kinds = emitted.iter().filter(|kind| family::is_kind_of(protocol, kind, id));
            let kinds: Vec<_> = kinds.map(|kind| (constructors.derive(&kind.module), *kind)).collect();
            if !kinds.is_empty() && all.iter().all(|known| known.id != id) {
                all.push(Self { id, described, name: scope.derive(&format!("New{}", described.rust)), kinds });
            }
        }
        all
    }
}

/// The type, for the side that answers.
pub(super) fn emit(plan: &Plan<'_>, offspring: &Offspring<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &offspring.name;
    let doc = docs::attributes(&[
        format!("A new {} destination: what answers for it.", docs::code(&offspring.described.name)),
        String::new(),
        "A handler hands it out with its answer to the request that creates it; it is there before that answer leaves."
            .to_owned(),
    ]);
    let constructors = offspring.kinds.iter().filter_map(|(method, kind)| {
        let place = plan.place(kind)?;
        let (module, handler, events) = (&place.module, &place.handler, &place.events);
        let kind = docs::code(&kind.name);
        let doc = docs::attributes(&[format!(
            "One of the kind {kind}, of which something answers that implements [`{handler}`]."
        )]);
        Some(quote! {
            #doc
            pub fn #method(handler: impl #krate::Answers<#events>) -> Self {
                let dispatcher = #krate::Answers::<#events>::dispatcher(handler);
                Self { child: #krate::generated::NewChild::new(&super::#module::DESTINATION, dispatcher) }
            }
        })
    });
    quote! {
        #doc
        #[derive(::core::fmt::Debug)]
        #[must_use = "it is there once a handler has handed it out"]
        pub struct #name {
            child: #krate::generated::NewChild,
        }
        impl #name {
            #(#constructors)*
        }
    }
}
