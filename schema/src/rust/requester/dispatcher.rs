//! What turns a frame's body into a call of the listener.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::proof;
use crate::rust::plan::{Place, Plan};

/// The dispatcher of one destination.
pub(super) fn emit(plan: &Plan<'_>, place: &Place<'_>) -> TokenStream {
    let krate = plan.krate;
    let (listener, dispatcher) = (&place.listener, &place.listener_dispatcher);
    let arms = place.messages.iter().enumerate().filter(|(_, said)| said.response.is_none()).map(|(index, said)| {
        let index = Literal::usize_unsuffixed(index);
        let method = &said.method;
        let heard = plan.proofs.of(said.message).map(|name| {
            let field = proof::field(said.message);
            quote!(#name { #field: proof },)
        });
        // Step by step, so that rustc says of a type of the user's own what it lacks, and not what a closure does.
        if let Some(doubt) = said.record.doubt(krate, &place.module) {
            return quote! {
                #index => {
                    let (_, body, delivery) = job.event_parts();
                    let event = #doubt.read(body)?;
                    ::core::result::Result::Ok(::std::boxed::Box::pin(async move {
                        handler.#method(event, #heard delivery).await;
                        ::core::result::Result::Ok(())
                    }))
                }
            };
        }
        match heard {
            // The method itself is less for a compiler than a closure.
            None => quote!(#index => job.hear_by(handler, L::#method),),
            Some(_) => quote! {
                #index => job.hear(move |event, delivery| handler.#method(event, #heard delivery)),
            },
        }
    });
    let arms: Vec<TokenStream> = arms.collect();
    let body = if arms.is_empty() {
        quote!(job.unknown())
    } else {
        let events = place.messages.iter().filter(|said| said.response.is_none());
        let proves = events.filter_map(|said| plan.proofs.of(said.message)).next();
        let proof = proves.map(|_| quote!(let proof = job.proof();));
        quote! {
            #proof
            let Self(handler) = self;
            match job.message() {
                #(#arms)*
                _ => job.unknown(),
            }
        }
    };
    quote! {
        struct #dispatcher<L>(L);
        impl<L: #listener> #krate::generated::Dispatch for #dispatcher<L> {
            fn dispatch<'t>(&'t mut self, job: &'t mut #krate::generated::Job) -> #krate::generated::Turn<'t> {
                #body
            }
            fn released(&mut self, reason: #krate::Release) -> #krate::generated::Releasing<'_> {
                ::std::boxed::Box::pin(self.0.released(reason))
            }
        }
    }
}
