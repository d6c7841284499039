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
    let (listener, dispatcher) = (&place.listener, &place.listener_dispatcher);
    let mut names = Scope::with(&["listener"]);
    let ids: Vec<Ident> = family::own_segments(plan.protocol, described)
        .iter()
        .filter_map(|segment| match segment {
            TargetSegment::Id(id) => Some(names.derive(&id.replace('-', "_"))),
            TargetSegment::Constant(_) => None,
        })
        .collect();
    let doc = docs::attributes(&[
        format!(
            "Sets up a {} destination that belongs to this one, which `listener` hears from.",
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
            listener: impl #listener,
        ) -> ::core::result::Result<#handle, #krate::OpenError> {
            let listener = #dispatcher(listener);
            let ids = [#(#ids.as_ref()),*];
            self.handle.child(&super::#module::DESTINATION, &ids, listener).map(|handle| #handle { handle })
        }
    })
}
