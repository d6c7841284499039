//! What an item stands for that was held to a description, and what the types in it must stand for.

use proc_macro2::{TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::super::given;
use super::Heads;
use crate::own::{Checked, Expected, Field, ParameterKind, plain};

/// `StandsFor`, and an assertion for each type of the user's own in the item.
///
/// An item of which the description could not be read, or that is not in it, stands for nothing that is known: whatever
/// compares it takes it as it is, because its own error has been told.
#[must_use]
pub fn stand_for(checked: &Checked) -> TokenStream {
    let item = &checked.item;
    let krate = &item.krate;
    let identity = match &checked.identity {
        Some(identity) => identity.emit(krate),
        None => quote!(#krate::own::Identity::new("", "", ("", "", ""), 0)),
    };
    let head = Heads::of(item).head(&quote!(#krate::own::StandsFor), None);
    let types = checked.types.iter().map(|Expected { of, span, identity }| {
        let of = lasting(of.clone());
        given::stands_for(krate, &of, identity, *span)
    });
    let secret = checked.secret.as_ref().and_then(|field| unshown(checked, field));
    quote! {
        #[allow(deprecated, single_use_lifetimes, unused_lifetimes, unused_qualifications, clippy::all, clippy::pedantic)]
        const _: () = {
            #[automatically_derived]
            #head {
                const FOR: #krate::own::Identity = #identity;
            }
        };
        #(#types)*
        #secret
    }
}

/// The assertion that no `Debug` shows what only the description calls secret: a derived one would. Of an item with types
/// or constants as parameters nobody can tell here.
fn unshown(checked: &Checked, field: &Field) -> Option<TokenStream> {
    let item = &checked.item;
    let krate = &item.krate;
    let parameters = &item.generics.parameters;
    if parameters.iter().any(|parameter| parameter.kind != ParameterKind::Lifetime) {
        return None;
    }
    let (name, lifetimes) = (&item.name, parameters.iter().map(|_| quote!('static)));
    let (text, wire) = (plain(name), field.wire().0);
    let told = format!(
        "the description calls `{wire}` secret, and the `Debug` of `{text}` would show it: take `Debug` out of its derives; \
         with `#[tieline(secret)]` at this field it gets a `Debug` that does not show it; `#[tieline(own_debug)]` at the \
         struct says that you wrote one yourself"
    );
    let span = field.name.span();
    Some(quote_spanned! {span=>
        #[allow(deprecated, unused_imports, unused_qualifications, clippy::panic)]
        const _: () = {
            use #krate::own::NotShown as _;
            ::core::assert!(!#krate::own::Shown::<#name<#(#lifetimes),*>>::IS, #told);
        };
    })
}

/// A type with every lifetime in it `'static`: outside of the item there is no other.
fn lasting(of: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    let mut behind_quote = false;
    for token in of {
        let next = match token {
            TokenTree::Ident(name) if behind_quote => proc_macro2::Ident::new("static", name.span()).into(),
            TokenTree::Group(group) => {
                let mut inside = proc_macro2::Group::new(group.delimiter(), lasting(group.stream()));
                inside.set_span(group.span());
                inside.into()
            }
            other => other,
        };
        behind_quote = matches!(&next, TokenTree::Punct(quote) if quote.as_char() == '\'');
        out.extend([next]);
    }
    out
}
