//! What a call takes that is legal only after something else, and what gives it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::model::{Kind, Message};
use crate::rust::docs;
use crate::rust::plan::{Place, Plan, Said};
use crate::rust::proofs::{Need, Relation};

/// The types of one destination: what proves that something has happened, and the traits where several things will do.
pub(super) fn emit(plan: &Plan<'_>, place: &Place<'_>) -> TokenStream {
    let proofs = place.messages.iter().filter_map(|said| proof(plan, place, said));
    let calls = place.messages.iter();
    let bounds =
        calls.flat_map(|said| plan.proofs.needs(said.message).iter().filter_map(|need| bound(plan, said, need)));
    quote!(#(#proofs)* #(#bounds)*)
}

fn proof(plan: &Plan<'_>, place: &Place<'_>, said: &Said<'_>) -> Option<TokenStream> {
    let krate = plan.krate;
    let name = plan.proofs.of(said.message)?;
    let field = field(said.message);
    let wire = docs::code(&said.message.name);
    let takers: Vec<String> = plan.proofs.takers(said.message).iter().map(|taker| docs::code(&taker.name)).collect();
    let takers = takers.join(", ");
    let Some((_, answer)) = &said.response else {
        let doc = docs::attributes(&[
            format!("That {wire} was heard, which has to have happened before {takers}."),
            String::new(),
            "Only the listener gets one, with the event.".to_owned(),
        ]);
        return Some(quote! {
            #doc
            #[derive(::core::clone::Clone, ::core::fmt::Debug)]
            pub struct #name {
                #field: #krate::generated::Proof,
            }
        });
    };
    let (module, response, kept) = (&place.module, &answer.name, answer.lifetime(&quote!('static)));
    let doc = docs::attributes(&[
        format!("That {wire} has succeeded, which has to have happened before {takers}, with what it answered."),
        String::new(),
        format!("Only [`{}::{}`] gives one. Use it like the answer.", place.handle, said.method),
    ]);
    // A type of the user's own may be a private one, which no associated type of ours can be, and nobody knows what it
    // implements: it stands in a type of the runtime, which is told from others by where the message is described.
    if answer.given.is_some() {
        let destination = plan.destinations.iter().position(|other| std::ptr::eq(other.described, place.described));
        let message = place.messages.iter().position(|other| std::ptr::eq(other.message, said.message));
        let [destination, message] = [destination?, message?].map(Literal::usize_unsuffixed);
        return Some(quote! {
            #doc
            pub type #name = #krate::generated::Done<super::#module::#response #kept, #destination, #message>;
        });
    }
    Some(quote! {
        #doc
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        pub struct #name {
            response: super::#module::#response #kept,
            #field: #krate::generated::Proof,
        }
        impl #name {
            /// The answer alone.
            #[must_use]
            pub fn into_response(self) -> super::#module::#response #kept {
                self.response
            }
        }
        impl ::core::ops::Deref for #name {
            type Target = super::#module::#response #kept;
            fn deref(&self) -> &Self::Target {
                &self.response
            }
        }
    })
}

/// The trait of the argument for which several things will do.
fn bound(plan: &Plan<'_>, said: &Said<'_>, need: &Need<'_>) -> Option<TokenStream> {
    let krate = plan.krate;
    let bound = need.bound.as_ref()?;
    let of: Vec<_> = need
        .any
        .iter()
        .filter_map(|(message, relation)| Some((plan.proofs.of(message)?, (*message, *relation))))
        .collect();
    let (names, given): (Vec<&Ident>, Vec<_>) = of.into_iter().unzip();
    let wire = &said.message.name;
    let doc = docs::attributes(&[format!(
        "What shows that {} is legal: that one of several things has happened.",
        docs::code(wire)
    )]);
    let each = names.iter().zip(given).map(|(name, (message, relation))| {
        let proven = proven(plan, relation, message, &quote!(self));
        quote! {
            impl #bound for #name {
                fn proven(&self) -> #krate::generated::Proven<'_> {
                    #proven
                }
            }
        }
    });
    Some(quote! {
        #doc
        pub trait #bound: ::core::fmt::Debug + ::core::marker::Send + ::core::marker::Sync {
            #[doc(hidden)]
            fn proven(&self) -> #krate::generated::Proven<'_>;
        }
        #(#each)*
    })
}

/// A paragraph about what a call takes and gives.
pub(super) fn document(plan: &Plan<'_>, said: &Said<'_>, doc: &mut Vec<String>) {
    for need in plan.proofs.needs(said.message) {
        docs::paragraph(doc, &need.sentence(&plan.proofs));
    }
}

/// The arguments of a call, each with a comma behind it.
pub(super) fn arguments(plan: &Plan<'_>, said: &Said<'_>) -> TokenStream {
    let arguments = plan.proofs.needs(said.message).iter().filter_map(|need| {
        let argument = &need.argument;
        match (&need.bound, need.any.as_slice()) {
            (Some(bound), _) => Some(quote!(#argument: &dyn #bound,)),
            (None, [(only, _)]) => {
                let proof = plan.proofs.of(only)?;
                Some(quote!(#argument: &#proof,))
            }
            _ => None,
        }
    });
    quote!(#(#arguments)*)
}

/// The call, and the wait for its answer.
pub(super) fn call(plan: &Plan<'_>, said: &Said<'_>, index: &Literal, question: &TokenStream) -> TokenStream {
    let proven: Vec<TokenStream> = plan
        .proofs
        .needs(said.message)
        .iter()
        .filter_map(|need| {
            let given = &need.argument;
            match (&need.bound, need.any.as_slice()) {
                (Some(_), _) => Some(quote!(#given.proven())),
                (None, [(message, relation)]) => Some(proven(plan, *relation, message, &quote!(#given))),
                _ => None,
            }
        })
        .collect();
    if proven.is_empty() {
        quote!(self.handle.call(#index, #question).await)
    } else {
        quote!(self.handle.call_after(#index, #question, &[#(#proven),*]).await)
    }
}

fn proven(plan: &Plan<'_>, relation: Relation, message: &Message, given: &TokenStream) -> TokenStream {
    let krate = plan.krate;
    let relation = match relation {
        Relation::Same => quote!(Same),
        Relation::Family => quote!(Family),
        Relation::Other => quote!(Other),
    };
    let field = field(message);
    let proof = if plan.proofs.is_given(message) { quote!(#given.proof()) } else { quote!(&#given.#field) };
    quote!(#krate::generated::Proven::#relation(#proof))
}

/// What a call returns that others come after.
pub(super) fn done(plan: &Plan<'_>, message: &Message, name: &Ident, response: &TokenStream) -> TokenStream {
    if plan.proofs.is_given(message) {
        return quote!(#name::new(#response, answer.proof()));
    }
    let field = field(message);
    quote!(#name { response: #response, #field: answer.proof() })
}

/// The field that holds a proof. It is private, and whoever makes one by hand is told its name.
pub(super) fn field(message: &Message) -> TokenStream {
    match message.kind {
        Kind::Event => quote!(comes_with_the_event),
        Kind::Query | Kind::Request => quote!(comes_with_success),
    }
}
