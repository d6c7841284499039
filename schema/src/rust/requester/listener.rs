//! The trait that receives the events of a destination.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::docs;
use crate::rust::plan::{Place, Plan, Said};

/// The trait, and the listener that does nothing.
pub(super) fn emit(plan: &Plan<'_>, place: &Place<'_>) -> TokenStream {
    let krate = plan.krate;
    let (name, handle, dispatcher) = (&place.listener, &place.handle, &place.listener_dispatcher);
    let doc = docs::attributes(&[
        format!(
            "Hears the events of one {} destination, one at a time and in order.",
            docs::code(&place.described.name)
        ),
        String::new(),
        "Every method may be left out: its default does nothing. Write them as `async fn`.".to_owned(),
    ]);
    let methods = place.messages.iter().filter(|said| said.response.is_none()).map(|said| method(plan, place, said));
    quote! {
        #doc
        pub trait #name: ::core::marker::Send + 'static {
            #(#methods)*
            /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
            fn released(
                &mut self,
                reason: #krate::Release,
            ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
                ::core::future::ready(())
            }
        }
        /// Hears everything and does nothing.
        impl #name for () {}
        impl<L: #name> #krate::generated::Role<L> for #handle {
            fn dispatcher(of: L) -> impl #krate::generated::Dispatch {
                #dispatcher(of)
            }
        }
    }
}

fn method(plan: &Plan<'_>, place: &Place<'_>, said: &Said<'_>) -> TokenStream {
    let krate = plan.krate;
    let (module, method, event) = (&place.module, &said.method, &said.record.name);
    let of = said.record.lifetime(&quote!('_));
    let mut doc = docs::method(plan.protocol, said.message);
    let heard = match plan.proofs.of(said.message) {
        None => None,
        Some(proof) => {
            docs::paragraph(&mut doc, "`heard` is for the calls that are legal only after it: keep it for them.");
            Some(quote!(heard: #proof,))
        }
    };
    let doc = docs::attributes(&doc);
    quote! {
        #doc
        fn #method(
            &mut self,
            event: super::#module::#event #of,
            #heard
            delivery: &#krate::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
}
