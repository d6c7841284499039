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
    let (listener, dispatcher) = (&place.listener, &place.listener_dispatcher);
    let doc = docs::attributes(&[
        format!("Opens a {} destination, which `listener` hears from.", docs::code(&place.described.name)),
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
            listener: impl #listener,
        ) -> ::core::result::Result<#handle, #krate::OpenError> {
            self.0.open(&super::#module::DESTINATION, target.as_ref(), #dispatcher(listener)).map(|handle| #handle { handle })
        }
    }
}

/// What tells whoever looks here for a destination that belongs to another one where it comes from: methods with a bound that
/// nothing meets, like those of a restricted destination.
fn belongs(plan: &Plan<'_>) -> Option<TokenStream> {
    let children: Vec<_> = plan
        .destinations
        .iter()
        .flat_map(|parent| parent.children.iter().map(move |(method, child)| (parent, method, *child)))
        .collect();
    if children.is_empty() {
        return None;
    }
    let ways = children.iter().map(|(parent, method, _)| format!("`{}::{method}`", parent.handle));
    let ways = ways.collect::<Vec<_>>().join(", ");
    let message = "this destination belongs to another one, and no connection opens it";
    let note = docs::diagnostic(&format!("what belongs to a destination comes from the handle of that: {ways}"), &[]);
    let belonging = plan.destinations.iter().filter(|place| family::parent_parts(plan.protocol, place.described) > 0);
    let names = belonging.map(|place| &place.open);
    let answer = quote!(::core::result::Result<(), ::core::convert::Infallible>);
    Some(quote! {
        #[doc(hidden)]
        #[diagnostic::on_unimplemented(message = #message, label = "only the handle of its parent does", note = #note)]
        pub trait Opens<'k> {
            fn refused(&self) -> #answer;
        }
        // Or else rustc would advise to implement the trait.
        #[diagnostic::do_not_recommend]
        impl Opens<'_> for ::core::convert::Infallible {
            fn refused(&self) -> #answer {
                match *self {}
            }
        }
        impl Connection {
            #(
                #[doc(hidden)]
                pub fn #names<'k>(&'k self, _: impl ::core::convert::AsRef<str>, _: impl ::core::marker::Sized) -> #answer
                where
                    Self: Opens<'k>,
                {
                    Opens::refused(self)
                }
            )*
        }
    })
}
