//! The requester's side: what asks, and receives events.

mod asking;
mod child;
mod connection;
mod dispatcher;
mod endpoint;
mod handle;
mod listener;
mod proof;

use proc_macro2::TokenStream;
use quote::quote;

use super::plan::Plan;
use super::{docs, doubt, module_attributes, restricted};

/// The module of the side.
pub(super) fn emit(plan: &Plan<'_>) -> Option<TokenStream> {
    let module = plan.requester.as_ref()?;
    let attributes = module_attributes(plan);
    let side = &plan.protocol.requester;
    let facts = format!(
        "The requester's side, {}. Start an [`Endpoint`]({module}::Endpoint) on a transport; its \
         [`Connection`]({module}::Connection) opens destinations.",
        docs::code(&side.name)
    );
    let doc = docs::attributes(&docs::with(&side.doc, &facts));
    let endpoint = endpoint::emit(plan);
    let connection = connection::emit(plan);
    let places = plan.destinations.iter().map(|place| {
        let listener = listener::emit(plan, place);
        let handle = handle::emit(plan, place);
        let dispatcher = dispatcher::emit(plan, place);
        let proofs = proof::emit(plan, place);
        let [refused, _] = &place.refused;
        let refused = restricted::emit(plan.krate, refused.as_ref(), &place.handle);
        quote!(#listener #handle #dispatcher #proofs #refused)
    });
    let imports = plan.has_given_messages().then(|| doubt::imports(plan.krate));
    Some(quote! {
        #doc
        #attributes
        pub mod #module {
            #imports
            #endpoint
            #connection
            #(#places)*
        }
    })
}
