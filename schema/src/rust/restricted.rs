//! Messages that a restricted destination is without, so that whoever sends one is told why there is none.
//!
//! Without them rustc would say that there is no such method. They are methods that nobody can call: each has a bound that
//! nothing meets, whose text is the rule. They are hidden from the documentation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::given::{Given, Part};
use super::names::Scope;
use super::{docs, family};
use crate::model::{Base, Destination, Kind, Message, Protocol};

/// What one side of a restricted destination is without.
#[derive(Debug)]
pub(super) struct Refused<'p> {
    /// The trait that nothing implements.
    bound: Ident,
    described: &'p Destination,
    base: &'p Destination,
    methods: Vec<Ident>,
    methods_with: Vec<Ident>,
}

impl<'p> Refused<'p> {
    /// The calls (`events` is false) or the events that a destination would have if it were not restricted, and those of
    /// others that take over from the same one. `methods` are the names of its methods, `scope` those of the side.
    pub(super) fn of(
        protocol: &'p Protocol,
        given: &Given,
        described: &'p Destination,
        events: bool,
        methods: &mut Scope,
        scope: &mut Scope,
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
                with.push(methods.derive(&format!("{}_with", message.method)));
            } else {
                with.push(method);
            }
        }
        let any = !(plain.is_empty() && with.is_empty());
        any.then(|| {
            let bound = scope.derive(&format!("{}Keeps", described.rust));
            Self { bound, described, base, methods: plain, methods_with: with }
        })
    }
}

/// The methods of `name`, and the trait.
pub(super) fn emit(protocol: &Protocol, refused: Option<&Refused<'_>>, name: &Ident) -> Option<TokenStream> {
    let refused = refused?;
    let Refused { bound, described, base, methods, methods_with } = refused;
    let kept: Vec<String> = described
        .messages
        .iter()
        .filter_map(|id| protocol.message(*id))
        .map(|message| docs::code(&message.name))
        .collect();
    let message = format!("the destination `{}` has no such message", described.name);
    let label = format!("not one of the messages that `{}` keeps", described.name);
    let note = format!("the description says `restricts: {}` there and keeps only {}", base.name, kept.join(", "));
    let [message, label, note] = [message, label, note].map(|text| docs::diagnostic(&text, &[]));
    let answer = quote!(::core::future::Ready<::core::result::Result<(), ::core::convert::Infallible>>);
    // The lifetime makes the bound one that is looked at where the method is called, and not here.
    let refused = quote!(-> #answer where Self: #bound<'k> { #bound::refused(self) });
    Some(quote! {
        #[doc(hidden)]
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
        pub trait #bound<'k> {
            fn refused(&self) -> #answer;
        }
        // Or else rustc would advise to implement the trait.
        #[diagnostic::do_not_recommend]
        impl #bound<'_> for ::core::convert::Infallible {
            fn refused(&self) -> #answer {
                match *self {}
            }
        }
        impl #name {
            #(#[doc(hidden)] pub fn #methods<'k>(&'k self) #refused)*
            #(#[doc(hidden)] pub fn #methods_with<'k>(&'k self, _: impl ::core::marker::Sized) #refused)*
        }
    })
}
