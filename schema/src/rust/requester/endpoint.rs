//! The builder of the requester's end of a connection.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::family;
use crate::rust::plan::Plan;

/// The endpoint.
pub(super) fn emit(plan: &Plan<'_>) -> TokenStream {
    let krate = plan.krate;
    let adapters = adapters(plan);
    quote! {
        /// Builds this side's end of connections.
        ///
        /// Clone it to start it on more than one transport.
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[must_use = "an endpoint does nothing until `start()` is called"]
        pub struct Endpoint(#krate::generated::Requester);
        impl Endpoint {
            /// One with the settings that the description implies.
            pub fn new() -> Self {
                Self(#krate::generated::Requester::new(&super::PROTOCOL))
            }
            /// Replaces the settings.
            pub fn settings(self, settings: #krate::Settings) -> Self {
                Self(self.0.settings(settings))
            }
            /// Sees everything that happens on the connection.
            pub fn observer(self, observer: impl #krate::Observer) -> Self {
                Self(self.0.observer(observer))
            }
            /// Puts a layer around the listeners, outside the layers that are there: a `tower::Layer`, with the feature
            /// `tower`.
            pub fn layer(self, layer: impl #krate::generated::Around) -> Self {
                Self(self.0.layer(layer))
            }
            /// Starts on a transport. Call it inside a Tokio runtime.
            pub fn start(self, transport: impl #krate::Transport) -> Connection {
                Connection(self.0.start(transport))
            }
        }
        #adapters
        impl #krate::Endpoint for Endpoint {
            type Connection = Connection;
            fn start(self, transport: impl #krate::Transport) -> Connection {
                Connection(self.0.start(transport))
            }
        }
        impl ::core::default::Default for Endpoint {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

/// What tells whoever hands adapters to this side that they are for the other one: methods with a bound that nothing meets, like
/// those of a restricted destination.
fn adapters(plan: &Plan<'_>) -> Option<TokenStream> {
    let (krate, responder) = (plan.krate, plan.responder.as_ref()?);
    let asked = plan.destinations.iter().filter(|place| !family::is_handed_out(plan.protocol, place.described));
    let methods: Vec<TokenStream> = asked
        .map(|place| {
            let name = &place.accept;
            quote! {
                #[doc(hidden)]
                pub fn #name<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
                where
                    Self: #krate::generated::TakesAdapters<'k, super::#responder::Endpoint>,
                {
                    #krate::generated::TakesAdapters::refused(self)
                }
            }
        })
        .collect();
    (!methods.is_empty()).then(|| quote!(impl Endpoint { #(#methods)* }))
}
