//! What sets up a destination that belongs to another one.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::{Destination, TargetSegment};
use crate::rust::names::Scope;
use crate::rust::plan::Plan;
use crate::rust::{docs, family};

/// The method of the parent's handle. It takes the ids that stand in the child's target behind the parent's.
pub(super) fn emit(plan: &Plan<'_>, method: &Ident, described: &Destination) -> Option<TokenStream> {
    let krate = plan.krate;
    let place = plan.place(described)?;
    let (module, handle) = (&place.module, &place.handle);
    let listener = &place.listener;
    let mut names = Scope::with(&["listener"]);
    let ids: Vec<Ident> = ids(plan, described).map(|id| names.derive(&id.replace('-', "_"))).collect();
    let doc = docs::attributes(&[
        format!(
            "Sets up a {} destination that belongs to this one, which `listener`, a [`{listener}`], hears from.",
            docs::code(&described.name)
        ),
        String::new(),
        format!("Its target will look like {}. Pass `()` to listen to nothing.", docs::target(described)),
        String::new(),
        "# Errors".to_owned(),
        String::new(),
        "This destination is not active, the other one is set up already, an id cannot be part of a target, or the \
         connection has ended."
            .to_owned(),
    ]);
    Some(quote! {
        #doc
        pub fn #method(
            &self,
            #(#ids: impl ::core::convert::AsRef<str>,)*
            listener: impl #krate::Listens<#handle>,
        ) -> ::core::result::Result<#handle, #krate::OpenError> {
            let listener = #krate::Listens::<#handle>::dispatcher(listener);
            let ids = [#(#ids.as_ref()),*];
            self.handle.child(&super::#module::DESTINATION, &ids, listener).map(|handle| #handle { handle })
        }
    })
}

/// What tells whoever asks the wrong handle for a destination whose handle it comes from: a method with a bound that nothing
/// meets, like those of a restricted destination.
pub(super) fn stranger(
    plan: &Plan<'_>,
    method: &Ident,
    described: &Destination,
    parent: &Destination,
) -> Option<TokenStream> {
    let krate = plan.krate;
    let parent = &plan.place(parent)?.handle;
    let ids = ids(plan, described).map(|_| quote!(_: impl ::core::convert::AsRef<str>,));
    Some(quote! {
        #[doc(hidden)]
        pub fn #method<'k, R>(&'k self, #(#ids)* _: impl ::core::marker::Sized) -> R
        where
            Self: #krate::generated::SetsUp<'k, #parent>,
        {
            #krate::generated::SetsUp::refused(self)
        }
    })
}

/// The ids that stand in a child's target behind the parent's.
fn ids<'p>(plan: &Plan<'p>, described: &'p Destination) -> impl Iterator<Item = &'p str> {
    family::own_segments(plan.protocol, described).iter().filter_map(|segment| match segment {
        TargetSegment::Id(id) => Some(id.as_str()),
        TargetSegment::Constant(_) => None,
    })
}
