//! The requester's end of one connection: what opens destinations.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::plan::{Place, Plan};
use crate::rust::{docs, family};

/// The connection.
pub(super) fn emit(plan: &Plan<'_>) -> TokenStream {
    let krate = plan.krate;
    let roots = plan.destinations.iter().filter(|place| family::parent_parts(plan.protocol, place.described) == 0);
    let belongs = belongs(plan);
    let opens = roots.map(|place| open(plan, place));
    quote! {
        /// This side's end of one connection. Clones share it.
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        pub struct Connection(#krate::Connection);
        impl Connection {
            #(#opens)*
        }
        #belongs
        impl ::core::convert::AsRef<#krate::Connection> for Connection {
            fn as_ref(&self) -> &#krate::Connection {
                &self.0
            }
        }
        impl ::core::ops::Deref for Connection {
            type Target = #krate::Connection;
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    }
}

fn open(plan: &Plan<'_>, place: &Place<'_>) -> TokenStream {
    let krate = plan.krate;
    let (module, method, handle) = (&place.module, &place.open, &place.handle);
    let listener = &place.listener;
    let doc = docs::attributes(&[
        format!(
            "Opens a {} destination, which `listener`, a [`{listener}`], hears from.",
            docs::code(&place.described.name)
        ),
        String::new(),
        format!("Its targets look like {}. Pass `()` to listen to nothing.", docs::target(place.described)),
        String::new(),
        "# Errors".to_owned(),
        String::new(),
        "The target does not look like that, is open already, or the connection has ended.".to_owned(),
    ]);
    quote! {
        #doc
        pub fn #method(
            &self,
            target: impl ::core::convert::AsRef<str>,
            listener: impl #krate::Listens<#handle>,
        ) -> ::core::result::Result<#handle, #krate::OpenError> {
            let listener = #krate::Listens::<#handle>::dispatcher(listener);
            self.0.open(&super::#module::DESTINATION, target.as_ref(), listener).map(|handle| #handle { handle })
        }
    }
}

/// What tells whoever looks here for a destination that belongs to another one where it comes from: methods with a bound that
/// nothing meets, like those of a restricted destination.
fn belongs(plan: &Plan<'_>) -> Option<TokenStream> {
    let krate = plan.krate;
    let belonging = plan.destinations.iter().filter(|place| family::parent_parts(plan.protocol, place.described) > 0);
    let methods: Vec<TokenStream> = belonging
        .filter_map(|place| {
            let has =
                |parent: &&Place<'_>| parent.children.iter().any(|(_, child)| std::ptr::eq(*child, place.described));
            let parent = &plan.destinations.iter().find(has)?.handle;
            let name = &place.open;
            Some(quote! {
                #[doc(hidden)]
                pub fn #name<'k, R>(
                    &'k self,
                    _: impl ::core::convert::AsRef<str>,
                    _: impl ::core::marker::Sized,
                ) -> R
                where
                    Self: #krate::generated::Opens<'k, #parent>,
                {
                    #krate::generated::Opens::refused(self)
                }
            })
        })
        .collect();
    (!methods.is_empty()).then(|| quote!(impl Connection { #(#methods)* }))
}
