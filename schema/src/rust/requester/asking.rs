//! The methods of queries and requests that give nothing but the answer: they hand out one future, and are none themselves.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::model::Role;
use crate::rust::plan::{Place, Plan, Said};

/// Whether a call is of this kind; one that disposes takes the handle with it, and brings it back when it fails.
pub(super) fn is_plain(said: &Said<'_>) -> bool {
    said.message.role != Role::Dispose
}

/// What the method returns.
pub(super) fn returned(plan: &Plan<'_>, place: &Place<'_>, response: &Ident) -> TokenStream {
    let (krate, module) = (plan.krate, &place.module);
    quote!(#krate::Asking<'_, super::#module::#response<'static>>)
}

/// What it does with its argument.
pub(super) fn body(
    plan: &Plan<'_>,
    place: &Place<'_>,
    index: usize,
    said: &Said<'_>,
    argument: &TokenStream,
) -> TokenStream {
    let (krate, module) = (plan.krate, &place.module);
    let index = Literal::usize_unsuffixed(index);
    let own = said.response.as_ref().map(|(_, response)| {
        let name = &response.name;
        match response.given {
            Some(_) => quote!(<super::#module::#name<'_> as #krate::own::IntoOwned>::into_owned),
            None => quote!(super::#module::#name::into_owned),
        }
    });
    quote!(self.handle.ask(#index, &#argument, |answer| #krate::generated::answer(answer, #own)))
}
