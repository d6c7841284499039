//! The handle of a destination: a method for everything that it can be asked.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{asking, child, proof};
use crate::model::{Kind, Role};
use crate::rust::docs;
use crate::rust::plan::{Place, Plan, Said};

/// The handle.
pub(super) fn emit(plan: &Plan<'_>, place: &Place<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &place.handle;
    let facts = format!("A {} destination, to be asked.", docs::code(&place.described.name));
    let doc = docs::attributes(&docs::destination(plan.protocol, place.described, &facts));
    let methods = place.messages.iter().enumerate().filter_map(|(index, said)| methods(plan, place, index, said));
    let children = place.children.iter().filter_map(|(method, described)| child::emit(plan, method, described));
    let strangers = place.strangers.iter();
    let strangers =
        strangers.filter_map(|(method, described, parent)| child::stranger(plan, method, described, parent));
    let raised =
        place.messages.iter().filter(|said| said.response.is_none()).filter_map(|said| raised(plan, place, said));
    let gate = place.described.lifecycle.gate.as_ref().map(|gate| reports(&gate.doc));
    quote! {
        #doc
        #[derive(::core::fmt::Debug)]
        pub struct #name {
            handle: #krate::generated::Handle,
        }
        impl #name {
            #(#methods)*
            #(#children)*
            #(#strangers)*
            #(#raised)*
            #gate
            /// Its target.
            #[must_use]
            pub fn target(&self) -> &#krate::Target {
                self.handle.target()
            }
            /// Where it stands in its life.
            #[must_use]
            pub fn phase(&self) -> #krate::Phase {
                self.handle.phase()
            }
        }
    }
}

/// What tells whoever raises an event on the side that hears it: a method with a bound that nothing meets, like those of a
/// restricted destination.
fn raised(plan: &Plan<'_>, place: &Place<'_>, said: &Said<'_>) -> Option<TokenStream> {
    let (krate, method, events) = (plan.krate, &said.method, &place.events);
    let responder = plan.responder.as_ref()?;
    let event = said.method_with.is_none().then(|| quote!(_: impl ::core::marker::Sized));
    Some(quote! {
        #[doc(hidden)]
        pub fn #method<'k, R>(&'k self, #event) -> R
        where
            Self: #krate::generated::Raises<'k, super::#responder::#events>,
        {
            #krate::generated::Raises::refused(self)
        }
    })
}

/// The methods that open a gate.
fn reports(text: &str) -> TokenStream {
    let facts = "Reports that the child of this key was initialized; `false` when none is waited for. Events are held until \
                 every child that the initialization named is reported.";
    let doc = docs::attributes(&docs::with(text, facts));
    quote! {
        #doc
        pub fn child_initialized(&self, key: &str) -> bool {
            self.handle.child_reported(key, true)
        }
        /// Reports that the child of this key could not be initialized, so that nothing waits for it any longer; `false`
        /// when none is waited for.
        pub fn child_failed(&self, key: &str) -> bool {
            self.handle.child_reported(key, false)
        }
    }
}

/// The method of a query or a request, and where it can be asked with nothing said, the one that says something too.
fn methods(plan: &Plan<'_>, place: &Place<'_>, index: usize, said: &Said<'_>) -> Option<TokenStream> {
    let krate = plan.krate;
    let (_, response) = said.response.as_ref()?;
    let (module, kept, response) = (&place.module, response.lifetime(&quote!('static)), &response.name);
    let dispose = said.message.role == Role::Dispose;
    let (receiver, error, consequence) = if dispose {
        (
            quote!(self),
            quote!(#krate::NotDisposed<Self>),
            "It was not disposed of, or its answer cannot be read: the error says which and gives the handle back. (A call \
             that is given up before its answer gives nothing back: when its disposal fails all the same, the destination \
             stays until its connection ends.)",
        )
    } else {
        (
            quote!(&self),
            quote!(#krate::CallError),
            "It was refused, or no answer came that can be read: the error says which.",
        )
    };
    let mut doc = docs::method(plan.protocol, said.message);
    if let Some(failure) = &said.failure {
        let link = docs::link(module, &failure.name);
        docs::paragraph(&mut doc, &format!("A failure may carry a {link}: ask `CallError::details` for it."));
    }
    proof::document(plan, said, &mut doc);
    if dispose {
        docs::paragraph(
            &mut doc,
            "It takes the handle: of a destination that was disposed of nothing more can be asked. When it fails, the error gives \
             the handle back.",
        );
    }
    docs::paragraph(&mut doc, &format!("# Errors\n\n{consequence}"));
    let doc = docs::attributes(&doc);
    let deprecated = docs::deprecated(said.message.stability.deprecated.as_deref());
    let answer = match plan.proofs.of(said.message) {
        None => quote!(super::#module::#response #kept),
        Some(done) => quote!(#done),
    };
    let plain = asking::is_plain(plan, said);
    let (asynchronous, result, wait) = if plain {
        (None, quote!(#krate::Asking<'_, #answer>), None)
    } else {
        (Some(quote!(async)), quote!(::core::result::Result<#answer, #error>), Some(quote!(.await)))
    };
    let proofs = proof::arguments(plan, place, said);
    let ask = |method: &Ident| {
        let argument = argument(said);
        let body =
            if plain { asking::body(plan, place, index, said, &argument) } else { body(plan, place, index, said) };
        let (question, of) = (&said.record.name, said.record.lifetime(&quote!('_)));
        quote! {
            #doc
            #deprecated
            pub #asynchronous fn #method(#receiver, #proofs #argument: super::#module::#question #of) -> #result {
                #body
            }
        }
    };
    let method = &said.method;
    let Some(method_with) = &said.method_with else { return Some(ask(method)) };
    let with = ask(method_with);
    let question = &said.record.name;
    let handed_on = plan.proofs.needs(said.message).iter().map(|need| &need.argument);
    Some(quote! {
        #doc
        #deprecated
        pub #asynchronous fn #method(#receiver, #proofs) -> #result {
            self.#method_with(#(#handed_on,)* super::#module::#question::new()) #wait
        }
        #with
    })
}

fn argument(said: &Said<'_>) -> TokenStream {
    match said.message.kind {
        Kind::Query => quote!(query),
        Kind::Request | Kind::Event => quote!(request),
    }
}

fn body(plan: &Plan<'_>, place: &Place<'_>, index: usize, said: &Said<'_>) -> TokenStream {
    let krate = plan.krate;
    let index = Literal::usize_unsuffixed(index);
    let module = &place.module;
    let response = said.response.as_ref().map(|(_, response)| response);
    let argument = argument(said);
    let (read, owned) = match response.and_then(|response| response.doubt(krate, module)) {
        Some(doubt) => (quote!(#doubt.read(answer.body())), quote!(#doubt.own(response))),
        None => {
            let (response, of) = (response.map(|of| &of.name), response.and_then(|of| of.lifetime(&quote!('_))));
            let read = quote!(#krate::codec::decode_body::<super::#module::#response #of>(answer.body()));
            (read, quote!(response.into_owned()))
        }
    };
    let error = |error: TokenStream| match said.message.role {
        Role::Dispose => quote!(#krate::NotDisposed::new(self, #error)),
        _ => error,
    };
    let question = asking::body_of(krate, module, said, &argument);
    let call = proof::call(plan, said, &index, &question);
    let answer = match said.message.role {
        Role::Dispose => {
            let error = error(quote!(error));
            quote! {
                match #call {
                    ::core::result::Result::Ok(answer) => answer,
                    ::core::result::Result::Err(error) => return ::core::result::Result::Err(#error),
                }
            }
        }
        _ => quote!(#call?),
    };
    let unreadable = error(quote!(answer.unreadable(error)));
    let returned = match plan.proofs.of(said.message) {
        None => owned,
        Some(done) => proof::done(plan, said.message, done, &owned),
    };
    quote! {
        let answer = #answer;
        match #read {
            ::core::result::Result::Ok(response) => ::core::result::Result::Ok(#returned),
            ::core::result::Result::Err(error) => ::core::result::Result::Err(#unreadable),
        }
    }
}
