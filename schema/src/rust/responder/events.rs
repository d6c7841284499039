//! What raises the events of a destination.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::rust::docs;
use crate::rust::plan::{Place, Plan, Said};

/// The handle. Only the dispatcher makes one, for the initialization query: before it there is nothing to raise with.
pub(super) fn emit(plan: &Plan<'_>, place: &Place<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &place.events;
    let doc = docs::attributes(&[
        format!("Raises the events of one {} destination.", docs::code(&place.described.name)),
        String::new(),
        format!(
            "[`{}`] receives it with the initialization query. Keep it, clone it, use it from any task.",
            place.handler
        ),
    ]);
    let methods = place
        .messages
        .iter()
        .enumerate()
        .filter(|(_, said)| said.response.is_none())
        .map(|(index, said)| methods(plan, place, index, said));
    // Whoever makes one by hand is told the name of the field; and whoever looks for a function that does, the rule.
    let new = place.new_is_free.then(|| {
        quote! {
            #[doc(hidden)]
            #[allow(clippy::new_ret_no_self)]
            pub fn new<'k, R>() -> R
            where
                Self: #krate::generated::MadeBeforeInitialization<'k>,
            {
                <Self as #krate::generated::MadeBeforeInitialization<'k>>::made()
            }
        }
    });
    quote! {
        #doc
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        pub struct #name {
            arrives_with_init: #krate::generated::Events,
        }
        impl #name {
            #(#methods)*
            #new
            /// The same events, leaving after the answer to `call`.
            #[must_use]
            pub fn after(&self, call: &#krate::Call) -> Self {
                Self { arrives_with_init: self.arrives_with_init.after(call) }
            }
            /// The target that raises them.
            #[must_use]
            pub fn target(&self) -> &#krate::Target {
                self.arrives_with_init.target()
            }
        }
        #[doc(hidden)]
        impl<'k> ::core::default::Default for #name
        where
            Self: #krate::generated::MadeBeforeInitialization<'k>,
        {
            fn default() -> Self {
                <Self as #krate::generated::MadeBeforeInitialization<'k>>::made()
            }
        }
    }
}

fn methods(plan: &Plan<'_>, place: &Place<'_>, index: usize, said: &Said<'_>) -> TokenStream {
    let krate = plan.krate;
    let (module, method, event) = (&place.module, &said.method, &said.record.name);
    let index = Literal::usize_unsuffixed(index);
    let mut doc = docs::method(plan.protocol, said.message);
    docs::paragraph(&mut doc, "# Errors\n\nThe event cannot leave: the error says why.");
    let doc = docs::attributes(&doc);
    let deprecated = docs::deprecated(said.message.stability.deprecated.as_deref());
    let of = said.record.lifetime(&quote!('_));
    let body = match said.record.doubt(krate, module) {
        Some(doubt) => quote!(#doubt.body_of(&event)),
        None => quote!(&event),
    };
    let raise = |method: &proc_macro2::Ident| {
        quote! {
            #doc
            #deprecated
            pub fn #method(&self, event: super::#module::#event #of) -> #krate::Raising<'_> {
                self.arrives_with_init.raise(#index, #body)
            }
        }
    };
    let Some(method_with) = &said.method_with else { return raise(method) };
    let with = raise(method_with);
    quote! {
        #doc
        #deprecated
        pub fn #method(&self) -> #krate::Raising<'_> {
            self.#method_with(super::#module::#event::new())
        }
        #with
    }
}
