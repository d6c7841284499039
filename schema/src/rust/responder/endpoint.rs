//! The builder of the responder's end of a connection.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::plan::{Place, Plan};
use crate::rust::{docs, family};

/// The endpoint.
pub(super) fn emit(plan: &Plan<'_>) -> TokenStream {
    let krate = plan.krate;
    let asked = plan.destinations.iter().filter(|place| !family::is_handed_out(plan.protocol, place.described));
    let accepts = asked.map(|place| accept(plan, place));
    quote! {
        /// Builds this side's end of connections: what it answers for, and its settings.
        ///
        /// Clone it to start it on more than one transport.
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[must_use = "an endpoint does nothing until `start()` is called"]
        pub struct Endpoint(#krate::generated::Responder);
        impl Endpoint {
            /// One that answers for nothing yet.
            pub fn new() -> Self {
                Self(#krate::generated::Responder::new(&super::PROTOCOL))
            }
            #(#accepts)*
            /// Replaces the settings.
            pub fn settings(self, settings: #krate::Settings) -> Self {
                Self(self.0.settings(settings))
            }
            /// Sees everything that happens on the connection.
            pub fn observer(self, observer: impl #krate::Observer) -> Self {
                Self(self.0.observer(observer))
            }
            /// Puts a layer around the handlers, outside the layers that are there: a `tower::Layer`, with the feature
            /// `tower`.
            pub fn layer(self, layer: impl #krate::generated::Around) -> Self {
                Self(self.0.layer(layer))
            }
            /// Starts on a transport. Call it inside a Tokio runtime.
            pub fn start(self, transport: impl #krate::Transport) -> #krate::Connection {
                self.0.start(transport)
            }
        }
        impl #krate::Endpoint for Endpoint {
            type Connection = #krate::Connection;
            fn start(self, transport: impl #krate::Transport) -> #krate::Connection {
                self.0.start(transport)
            }
        }
        impl ::core::default::Default for Endpoint {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

fn accept(plan: &Plan<'_>, place: &Place<'_>) -> TokenStream {
    let krate = plan.krate;
    let (module, method, handler, events) = (&place.module, &place.accept, &place.handler, &place.events);
    let doc = docs::attributes(&[
        format!(
            "Answers for {} destinations by what `accept` gives: types that implement [`{handler}`].",
            docs::code(&place.described.name)
        ),
        String::new(),
        "`accept` is asked with the target when the first initialization query reaches a new one.".to_owned(),
    ]);
    quote! {
        #doc
        pub fn #method<H: #krate::Answers<#events>>(
            self,
            accept: impl ::core::ops::Fn(&#krate::Target) -> ::core::result::Result<H, #krate::Failure>
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
        ) -> Self {
            let accept = move |target: &#krate::Target| accept(target).map(#krate::Answers::<#events>::dispatcher);
            Self(self.0.accept(&super::#module::DESTINATION, accept))
        }
    }
}
