//! The methods of queries and requests that give nothing but the answer: they hand out one future, and are none themselves.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::model::Role;
use crate::rust::plan::{Place, Plan, Said};

/// Whether a call is of this kind. One that disposes takes the handle with it and brings it back when it fails; one that
/// proves something, or has to be proven legal, has code of its own.
pub(super) fn is_plain(plan: &Plan<'_>, said: &Said<'_>) -> bool {
    let proofs = &plan.proofs;
    said.message.role != Role::Dispose && proofs.needs(said.message).is_empty() && proofs.of(said.message).is_none()
}

/// The argument as the body of a message.
pub(super) fn body_of(krate: &TokenStream, module: &Ident, said: &Said<'_>, argument: &TokenStream) -> TokenStream {
    match said.record.doubt(krate, module) {
        Some(doubt) => quote!(#doubt.body_of(&#argument)),
        None => quote!(&#argument),
    }
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
    let read = said.response.as_ref().map(|(_, response)| match response.doubt(krate, module) {
        Some(doubt) => quote!(#doubt.read(answer.body()).map(|answer| #doubt.own(answer))),
        None => {
            let name = &response.name;
            quote!(#krate::generated::answer(answer, super::#module::#name::into_owned))
        }
    });
    let question = body_of(krate, module, said, argument);
    quote!(self.handle.ask(#index, #question, |answer| #read))
}
