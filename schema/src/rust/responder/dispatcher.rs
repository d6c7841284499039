//! What turns a frame's body into a call of the adapter, and its answer into bytes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::Role;
use crate::rust::plan::{Place, Plan};

/// The dispatcher of one destination.
pub(super) fn emit(plan: &Plan<'_>, place: &Place<'_>) -> TokenStream {
    let krate = plan.krate;
    let (handler, dispatcher) = (&place.handler, &place.handler_dispatcher);
    let arms = place.messages.iter().enumerate().filter(|(_, said)| said.response.is_some()).map(|(index, said)| {
        let index = Literal::usize_unsuffixed(index);
        let method = &said.method;
        let events = (said.message.role == Role::Init).then(|| {
            let events = &place.events;
            quote!(#events { arrives_with_init: #krate::generated::Events::of(call) },)
        });
        // A request that creates something says how it is to be called.
        let creates = plan.created(said.message).and(said.message.creates.as_ref());
        let id = creates.and_then(|creates| said.record.fields.iter().find(|field| field.index == creates.id as usize));
        match id.map(|field| &field.name) {
            None => quote! {
                (#index, body, call, answer, _) => {
                    let question = #krate::codec::decode_body(body)?;
                    let response = self.0.#method(question, #events call).await?;
                    #krate::codec::Encode::encode(&response, answer)?;
                    ::core::result::Result::Ok(())
                }
            },
            Some(field) => {
                let (module, record) = (&place.module, &said.record.name);
                quote! {
                    (#index, body, call, answer, child) => {
                        let question: super::#module::#record<'_> = #krate::codec::decode_body(body)?;
                        let id = question.#field.clone();
                        let (response, created) = self.0.#method(question, #events call).await?;
                        #krate::codec::Encode::encode(&response, answer)?;
                        *child = ::core::option::Option::Some(created.child.called(&id));
                        ::core::result::Result::Ok(())
                    }
                }
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
        quote! {
            match job.parts() {
                #(#arms)*
                _ => #unknown,
            }
        }
    };
    quote! {
        struct #dispatcher<H>(H);
        impl<H: #handler> #krate::generated::Dispatch for #dispatcher<H> {
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
