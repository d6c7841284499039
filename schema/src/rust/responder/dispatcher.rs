//! What turns a frame's body into a call of the adapter, and its answer into bytes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::Role;
use crate::rust::codec;
use crate::rust::plan::{Place, Plan, Said};

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
        let read = match said.record.doubt(krate, &place.module) {
            Some(doubt) => quote!(#doubt.read(body)?),
            None => quote!(#krate::codec::decode_body(body)?),
        };
        let write = match said.response.as_ref().and_then(|(_, response)| response.doubt(krate, &place.module)) {
            Some(doubt) => quote!(#doubt.write(&response, answer)?;),
            None => quote!(#krate::codec::Encode::encode(&response, answer)?;),
        };
        let creates = plan.created(said.message).and(said.message.creates.as_ref());
        let id = creates.and_then(|creates| id(krate, said, creates.id));
        match id {
            None => quote! {
                (#index, body, call, answer, _) => {
                    let question = #read;
                    let response = self.0.#method(question, #events call).await?;
                    #write
                    ::core::result::Result::Ok(())
                }
            },
            Some(id) => {
                let (module, record) = (&place.module, &said.record.name);
                let of = said.record.lifetime(&quote!('_));
                quote! {
                    (#index, body, call, answer, child) => {
                        let question: super::#module::#record #of = #read;
                        #id
                        let (response, created) = self.0.#method(question, #events call).await?;
                        #write
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

/// The statement that finds the id of what a request creates.
fn id(krate: &TokenStream, said: &Said<'_>, place: u32) -> Option<TokenStream> {
    if said.record.given.is_some() {
        // Which field holds it is the type's own affair, so it is looked for in the text.
        let key = codec::key(krate, &said.message.properties.get(place as usize)?.wire);
        return Some(quote! {
            static ID: &[#krate::codec::Key] = &[#key];
            let id = #krate::generated::given::text(body, ID)?;
        });
    }
    let field = &said.record.fields.iter().find(|field| field.index == place as usize)?.name;
    Some(quote!(let id = question.#field.clone();))
}
