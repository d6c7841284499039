//! What a call takes that is legal only after something else, and what gives it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::model::{Kind, Message};
use crate::rust::docs;
use crate::rust::plan::{Place, Plan, Said};
use crate::rust::proofs::{Need, Relation};

/// The types of one destination: what proves that something has happened, and which of them make a call legal of which one is
/// enough.
pub(super) fn emit(plan: &Plan<'_>, place: &Place<'_>) -> TokenStream {
    let proofs = place.messages.iter().filter_map(|said| proof(plan, place, said));
    let calls = place.messages.iter();
    let legal =
        calls.flat_map(|said| plan.proofs.needs(said.message).iter().map(|need| legal(plan, place, said, need)));
    quote!(#(#proofs)* #(#legal)*)
}

fn proof(plan: &Plan<'_>, place: &Place<'_>, said: &Said<'_>) -> Option<TokenStream> {
    let krate = plan.krate;
    let name = plan.proofs.of(said.message)?;
    let field = field(said.message);
    let wire = docs::code(&said.message.name);
    let takers: Vec<String> = plan.proofs.takers(said.message).iter().map(|taker| docs::code(&taker.name)).collect();
    let takers = takers.join(", ");
    let (handle, message) = (&place.handle, sent(place, said));
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
            impl #krate::WasHeard<#message, #handle> for #name {
                fn proof(&self) -> &#krate::generated::Proof {
                    &self.#field
                }
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
    // implements: it stands in a type of the runtime.
    if answer.given.is_some() {
        return Some(quote! {
            #doc
            pub type #name = #krate::generated::Done<super::#module::#response #kept, #message, #handle>;
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
        impl #krate::SuccessOf<#message, #handle> for #name {
            fn proof(&self) -> &#krate::generated::Proof {
                &self.#field
            }
        }
    })
}

/// The type of a message that is sent, by which the rules call it.
fn sent(place: &Place<'_>, said: &Said<'_>) -> TokenStream {
    let (module, record, kept) = (&place.module, &said.record.name, said.record.lifetime(&quote!('static)));
    quote!(super::#module::#record #kept)
}

/// The rule that one of several things has happened, as a trait of what shows it.
fn any(plan: &Plan<'_>, place: &Place<'_>, said: &Said<'_>, need: &Need<'_>) -> TokenStream {
    let krate = plan.krate;
    let (handle, message) = (&place.handle, sent(place, said));
    let after = need.any.iter().filter_map(|(one, _)| {
        let (place, said) = of(plan, one)?;
        Some(sent(place, said))
    });
    quote!(#krate::MakesLegal<#message, (#(#after,)*), #handle>)
}

/// Where a message stands.
fn of<'a, 'p>(plan: &'a Plan<'p>, message: &Message) -> Option<(&'a Place<'p>, &'a Said<'p>)> {
    let is_it = |said: &&Said<'_>| std::ptr::eq(said.message, message);
    plan.destinations.iter().find_map(|place| Some((place, place.messages.iter().find(is_it)?)))
}

/// The rule that something has happened, as a trait of what shows it.
fn rule(plan: &Plan<'_>, message: &Message) -> Option<TokenStream> {
    let krate = plan.krate;
    let (place, said) = of(plan, message)?;
    let (handle, sent) = (&place.handle, sent(place, said));
    Some(match message.kind {
        Kind::Event => quote!(#krate::WasHeard<#sent, #handle>),
        Kind::Query | Kind::Request => quote!(#krate::SuccessOf<#sent, #handle>),
    })
}

/// What makes a call legal for which several things will do.
fn legal(plan: &Plan<'_>, place: &Place<'_>, said: &Said<'_>, need: &Need<'_>) -> TokenStream {
    let krate = plan.krate;
    if need.only().is_some() {
        return TokenStream::new();
    }
    let rule = any(plan, place, said, need);
    let each = need.any.iter().filter_map(|(message, relation)| {
        let name = plan.proofs.of(message)?;
        let proven = proven(plan, *relation, message, &quote!(self))?;
        Some(quote! {
            impl #rule for #name {
                fn proven(&self) -> #krate::generated::Proven<'_> {
                    #proven
                }
            }
        })
    });
    quote!(#(#each)*)
}

/// A paragraph about what a call takes and gives.
pub(super) fn document(plan: &Plan<'_>, said: &Said<'_>, doc: &mut Vec<String>) {
    for need in plan.proofs.needs(said.message) {
        docs::paragraph(doc, &need.sentence(&plan.proofs));
    }
}

/// The arguments of a call, each with a comma behind it. Their type is what rustc shows to whoever leaves one out, so it is
/// the rule; and a trait object, so that something else in its place is told the rule too.
pub(super) fn arguments(plan: &Plan<'_>, place: &Place<'_>, said: &Said<'_>) -> TokenStream {
    let arguments = plan.proofs.needs(said.message).iter().filter_map(|need| {
        let argument = &need.argument;
        let rule = match need.only() {
            Some((message, _)) => rule(plan, message)?,
            None => any(plan, place, said, need),
        };
        Some(quote!(#argument: &dyn #rule,))
    });
    quote!(#(#arguments)*)
}

/// The call, and the wait for its answer.
pub(super) fn call(plan: &Plan<'_>, said: &Said<'_>, index: &Literal, question: &TokenStream) -> TokenStream {
    let krate = plan.krate;
    let proven: Vec<TokenStream> = plan
        .proofs
        .needs(said.message)
        .iter()
        .filter_map(|need| {
            let given = &need.argument;
            match need.only() {
                Some((message, relation)) => proven(plan, relation, message, &quote!(#given)),
                None => Some(quote!(#krate::MakesLegal::proven(#given))),
            }
        })
        .collect();
    if proven.is_empty() {
        quote!(self.handle.call(#index, #question).await)
    } else {
        quote!(self.handle.call_after(#index, #question, &[#(#proven),*]).await)
    }
}

fn proven(plan: &Plan<'_>, relation: Relation, message: &Message, given: &TokenStream) -> Option<TokenStream> {
    let krate = plan.krate;
    let relation = match relation {
        Relation::Same => quote!(Same),
        Relation::Family => quote!(Family),
        Relation::Other => quote!(Other),
    };
    let rule = rule(plan, message)?;
    Some(quote!(#krate::generated::Proven::#relation(<_ as #rule>::proof(#given))))
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
