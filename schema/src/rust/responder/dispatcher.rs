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
    let answered = place.messages.iter().enumerate().filter(|(_, said)| said.response.is_some());
    let arms: Vec<TokenStream> = answered.map(|(index, said)| arm(plan, place, index, said)).collect();
    let body = if arms.is_empty() {
        quote!(job.unknown())
    } else {
        quote! {
            let Self(handler) = self;
            match job.message() {
                #(#arms)*
                _ => job.unknown(),
            }
        }
    };
    quote! {
        struct #dispatcher<H>(H);
        impl<H: #handler> #krate::generated::Dispatch for #dispatcher<H> {
            fn dispatch<'t>(&'t mut self, job: &'t mut #krate::generated::Job) -> #krate::generated::Turn<'t> {
                #body
            }
            fn released(&mut self, reason: #krate::Release) -> #krate::generated::Releasing<'_> {
                ::std::boxed::Box::pin(self.0.released(reason))
            }
        }
    }
}

/// What is done with one message.
fn arm(plan: &Plan<'_>, place: &Place<'_>, index: usize, said: &Said<'_>) -> TokenStream {
    let krate = plan.krate;
    let index = Literal::usize_unsuffixed(index);
    let method = &said.method;
    let events = (said.message.role == Role::Init).then(|| {
        let events = &place.events;
        quote!(#events { arrives_with_init: #krate::generated::Events::of(call) },)
    });
    let reads = said.record.doubt(krate, &place.module);
    let writes = said.response.as_ref().and_then(|(_, response)| response.doubt(krate, &place.module));
    // A request that creates something says how it is to be called.
    let creates = plan.created(said.message).and(said.message.creates.as_ref());
    let id = creates.and_then(|creates| id(krate, said, creates.id));
    if id.is_none() && reads.is_none() && writes.is_none() {
        return match events {
            // The method itself is less for a compiler than a closure.
            None => quote!(#index => job.answer_by(handler, H::#method),),
            Some(_) => quote! {
                #index => job.answer(move |question, call| handler.#method(question, #events call)),
            },
        };
    }
    // Step by step, so that rustc says of a type of the user's own what it lacks, and not what a closure does.
    let (module, record) = (&place.module, &said.record.name);
    let of = said.record.lifetime(&quote!('_));
    let (child, of, response, created) = match id {
        None => (quote!(_), None, quote!(response), None),
        Some(_) => (
            quote!(child),
            Some(quote!(: super::#module::#record #of)),
            quote!((response, created)),
            Some(quote!(*child = ::core::option::Option::Some(created.child.called(&id));)),
        ),
    };
    let read = match reads {
        Some(doubt) => quote!(#doubt.read(body)?),
        None => quote!(#krate::codec::decode_body(body)?),
    };
    let write = match writes {
        Some(doubt) => quote!(#doubt.write(&response, answer)?;),
        None => quote!(#krate::codec::Encode::encode(&response, answer)?;),
    };
    quote! {
        #index => {
            let (_, body, call, answer, #child) = job.parts();
            let question #of = #read;
            #id
            ::core::result::Result::Ok(::std::boxed::Box::pin(async move {
                let #response = handler.#method(question, #events call).await?;
                #write
                #created
                ::core::result::Result::Ok(())
            }))
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
