//! What an item stands for that was held to a description, and what the types in it must stand for.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::super::given;
use super::Heads;
use crate::own::{Checked, Expected};

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
    quote! {
        #[automatically_derived]
        #head {
            const FOR: #krate::own::Identity = #identity;
        }
        #(#types)*
    }
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
