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
        let read = match said.record.doubt(krate, &place.module) {
            Some(doubt) => quote!(#doubt.read(body)?),
            None => quote!(#krate::codec::decode_body(body)?),
        };
        quote! {
            (#index, body, delivery) => {
                let event = #read;
                self.0.#method(event, #heard delivery).await;
                ::core::result::Result::Ok(())
            }
        }
    });
    let arms: Vec<TokenStream> = arms.collect();
    let unknown = quote!(::core::result::Result::Err(#krate::generated::Unhandled::unknown()));
    let body = if arms.is_empty() {
        quote! {
            let _ = job;
            #unknown
        }
    } else {
        let events = place.messages.iter().filter(|said| said.response.is_none());
        let proves = events.filter_map(|said| plan.proofs.of(said.message)).next();
        let proof = proves.map(|_| quote!(let proof = job.proof();));
        quote! {
            #proof
            match job.event_parts() {
                #(#arms)*
                _ => #unknown,
            }
        }
    };
    quote! {
        struct #dispatcher<L>(L);
        impl<L: #listener> #krate::generated::Dispatch for #dispatcher<L> {
            async fn dispatch(
                &mut self,
                job: &mut #krate::generated::Job,
            ) -> ::core::result::Result<(), #krate::generated::Unhandled> {
                #body
            }
            async fn released(&mut self, reason: #krate::Release) {
                self.0.released(reason).await;
            }
        }
    }
}
