//! The methods of queries and requests that give nothing but the answer: they hand out one future, and are none themselves.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::Role;
use crate::rust::plan::{Place, Plan, Said};

/// Whether a call is of this kind. One that disposes takes the handle with it and brings it back when it fails; one that
/// proves something, or has to be proven legal, has code of its own.
pub(super) fn is_plain(plan: &Plan<'_>, said: &Said<'_>) -> bool {
    let proofs = &plan.proofs;
    said.message.role != Role::Dispose && proofs.needs(said.message).is_empty() && proofs.of(said.message).is_none()
}

/// What the method does with its argument.
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
        let (name, of) = (&response.name, response.lifetime(&quote!('_)));
        match response.given {
            Some(_) => quote!(<super::#module::#name #of as #krate::own::IntoOwned>::into_owned),
            None => quote!(super::#module::#name::into_owned),
        }
    });
    quote!(self.handle.ask(#index, &#argument, |answer| #krate::generated::answer(answer, #own)))
}
