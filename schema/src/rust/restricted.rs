//! Messages that a restricted destination is without, so that whoever sends one is told why there is none.
//!
//! Without them rustc would say that there is no such method. They are methods that nobody can call: each has a bound that
//! nothing meets, whose text is the rule. They are hidden from the documentation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::family;
use super::given::{Given, Part};
use super::names::{self, Scope, identifier};
use super::plan::Plan;
use crate::model::{Base, Destination, Kind, Message, Protocol};

/// What one side of a restricted destination is without.
#[derive(Debug)]
pub(super) struct Refused<'p> {
    base: &'p Destination,
    methods: Vec<Ident>,
    methods_with: Vec<Ident>,
}

impl<'p> Refused<'p> {
    /// The calls (`events` is false) or the events that a destination would have if it were not restricted, and those of
    /// others that take over from the same one. `methods` are the names of its methods.
    pub(super) fn of(
        protocol: &'p Protocol,
        given: &Given,
        described: &'p Destination,
        events: bool,
        methods: &mut Scope,
    ) -> Option<Self> {
        let Some(Base::Restricts(id)) = described.base else { return None };
        let base = protocol.destination(id)?;
        let is_kept = |message: &Message| {
            let mut kept = described.messages.iter().filter_map(|id| protocol.message(*id));
            kept.any(|kept| kept.kind == message.kind && kept.name == message.name)
        };
        let related = protocol
            .destinations
            .iter()
            .filter(|other| !std::ptr::eq(*other, base) && !other.template && family::is_kind_of(protocol, other, id));
        let all = std::iter::once(base).chain(related).flat_map(|other| &other.messages);
        let lost = all.filter_map(|id| Some((*id, protocol.message(*id)?)));
        let lost = lost.filter(|(_, message)| (message.kind == Kind::Event) == events && !is_kept(message));
        let (mut plain, mut with) = (Vec::new(), Vec::new());
        for (id, message) in lost {
            let Some(method) = methods.claim(&message.method) else { continue };
            let is_given = given.of(Part::Message(id)).is_some();
            let is_free =
                !is_given && message.properties.iter().all(|property| property.optional || property.default.is_some());
            if is_free {
                plain.push(method);
                with.push(methods.derive(&format!("{}_with", message.method.trim_end_matches('_'))));
            } else {
                with.push(method);
            }
        }
        let any = !(plain.is_empty() && with.is_empty());
        any.then_some(Self { base, methods: plain, methods_with: with })
    }
}

/// The types that are called like what is restricted, each once, to be named in errors.
pub(super) fn bases(plan: &Plan<'_>) -> Vec<TokenStream> {
    let refused = plan.destinations.iter().flat_map(|place| place.refused.iter().flatten());
    names::sorted(refused.map(|refused| refused.base.module.clone()).collect())
        .iter()
        .map(|name| {
            quote! {
                #[allow(non_camel_case_types)]
                #[derive(::core::fmt::Debug)]
                pub enum #name {}
            }
        })
        .collect()
}

/// The methods of `name`.
pub(super) fn emit(krate: &TokenStream, refused: Option<&Refused<'_>>, name: &Ident) -> Option<TokenStream> {
    let Refused { base, methods, methods_with } = refused?;
    let base = identifier(&base.module)?;
    let refused = quote! {
        -> R
        where
            Self: #krate::generated::Keeps<'k, super::unset::#base>,
        {
            #krate::generated::Keeps::refused(self)
        }
    };
    Some(quote! {
        impl #name {
            #(#[doc(hidden)] pub fn #methods<'k, R>(&'k self) #refused)*
            #(#[doc(hidden)] pub fn #methods_with<'k, R>(&'k self, _: impl ::core::marker::Sized) #refused)*
        }
    })
}
