//! The trait of a destination: what an adapter implements.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Kind, Role};
use crate::rust::docs;
use crate::rust::plan::{Place, Plan, Said};

/// The trait.
///
/// Its methods are declared as `-> impl Future + Send`, which an `async fn` implements, and each has a default, so that a
/// description can grow under its implementors.
pub(super) fn emit(plan: &Plan<'_>, place: &Place<'_>) -> TokenStream {
    let krate = plan.krate;
    let (name, events, dispatcher) = (&place.handler, &place.events, &place.handler_dispatcher);
    let facts = format!(
        "What answers for the destination {}. One value serves one target, one message at a time; other targets go on \
         meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.",
        docs::code(&place.described.name)
    );
    let doc = docs::attributes(&docs::destination(plan.protocol, place.described, &facts));
    let methods = place.messages.iter().filter_map(|said| method(plan, place, said));
    quote! {
        #doc
        pub trait #name: ::core::marker::Send + 'static {
            #(#methods)*
            /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
            fn released(
                &mut self,
                reason: #krate::Release,
            ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
                ::core::future::ready(())
            }
        }
        impl<H: #name> #krate::generated::Role<H> for #events {
            fn dispatcher(of: H) -> impl #krate::generated::Dispatch {
                #dispatcher(of)
            }
        }
    }
}

fn method(plan: &Plan<'_>, place: &Place<'_>, said: &Said<'_>) -> Option<TokenStream> {
    let krate = plan.krate;
    let (_, response) = said.response.as_ref()?;
    let (module, method, question) = (&place.module, &said.method, &said.record.name);
    let (asks, answers) = (said.record.lifetime(&quote!('_)), response.lifetime(&quote!('_)));
    let response = &response.name;
    let wire = plan.wire_name(said);
    let mut doc = docs::method(plan.protocol, said.message);
    let argument = match said.message.kind {
        Kind::Query => quote!(query),
        Kind::Request | Kind::Event => quote!(request),
    };
    let events = if said.message.role == Role::Init {
        docs::paragraph(
            &mut doc,
            "`events` raises the destination's events. They leave after the answer to this query, and never if it fails.",
        );
        let events = &place.events;
        Some(quote!(events: #events,))
    } else {
        None
    };
    if let Some(failure) = &said.failure {
        let link = docs::link(module, &failure.name);
        docs::paragraph(&mut doc, &format!("A failure may carry a {link}: hand it to `Failure::with`."));
    }
    let answer = quote!(super::#module::#response #answers);
    let answer = match plan.created(said.message) {
        Some(created) => {
            let name = &created.name;
            docs::paragraph(
                &mut doc,
                "What answers for the new destination is handed out with the answer, and is there before that leaves.",
            );
            quote!((#answer, #name))
        }
        None => answer,
    };
    let doc = docs::attributes(&doc);
    Some(quote! {
        #doc
        fn #method(
            &mut self,
            #argument: super::#module::#question #asks,
            #events
            call: &#krate::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<#answer, #krate::Failure>,
        > + ::core::marker::Send {
            #krate::generated::not_supported(#wire)
        }
    })
}
