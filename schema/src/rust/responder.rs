//! The responder's side: what answers calls and raises events.

mod dispatcher;
mod endpoint;
mod events;
mod handler;

use proc_macro2::TokenStream;
use quote::quote;

use super::plan::Plan;
use super::{docs, doubt, module_attributes, offspring, restricted};

/// The module of the side.
pub(super) fn emit(plan: &Plan<'_>) -> Option<TokenStream> {
    let module = plan.responder.as_ref()?;
    let attributes = module_attributes(plan);
    let side = &plan.protocol.responder;
    let facts = format!(
        "The responder's side, {}. Implement the traits of this module, hand them to an \
         [`Endpoint`]({module}::Endpoint) and start it on a transport.",
        docs::code(&side.name)
    );
    let doc = docs::attributes(&docs::with(&side.doc, &facts));
    let endpoint = endpoint::emit(plan);
    let places = plan.destinations.iter().map(|place| {
        let handler = handler::emit(plan, place);
        let events = events::emit(plan, place);
        let dispatcher = dispatcher::emit(plan, place);
        let [_, refused] = &place.refused;
        let refused = restricted::emit(plan.krate, refused.as_ref(), &place.events);
        quote!(#handler #events #dispatcher #refused)
    });
    let offspring = plan.offspring.iter().map(|created| offspring::emit(plan, created));
    let imports = plan.has_given_messages().then(|| doubt::imports(plan.krate));
    Some(quote! {
        #doc
        #attributes
        pub mod #module {
            #imports
            #endpoint
            #(#places)*
            #(#offspring)*
        }
    })
}
