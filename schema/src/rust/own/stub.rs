//! What a derive adds to an item with which something is wrong: the same implementations, with nothing in them.
//!
//! Whatever uses the item compiles as it would without the mistake, so that the mistake is the only error.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Heads;
use crate::own::{Item, ItemKind};

/// Writes them, and the `Debug` of an item with a secret if it is to come from here. None of them can ever run, since the mistake
/// is an error.
#[must_use]
pub fn emit(item: &Item, shows: bool) -> TokenStream {
    let heads = Heads::of(item);
    let krate = &item.krate;
    let name = &item.name;
    let encode = quote!(#krate::codec::Encode);
    let encode_head = heads.head(&encode, Some(&encode));
    let (decode, lifetime) = heads.decode(krate);
    let (owned, arguments) = (heads.owned(krate), heads.owned_arguments(krate));
    let described = quote!(#krate::own::Described);
    let described_head = heads.head(&described, Some(&described));
    let kinds = match item.kind {
        ItemKind::Query | ItemKind::Request | ItemKind::Event | ItemKind::Response => {
            vec![item.kind.name(), ItemKind::Properties.name()]
        }
        kind => vec![kind.name()],
    };
    let kinds = kinds.into_iter().map(|kind| {
        let trait_name = Ident::new(kind, Span::call_site());
        let head = heads.head(&quote!(#krate::own::#trait_name), Some(&encode));
        let inside = inside(item, kind);
        quote!(#head { #inside })
    });
    let debug = shows.then(|| {
        let debug = quote!(::core::fmt::Debug);
        let head = heads.head(&debug, Some(&debug));
        quote! {
            #head {
                fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    loop {}
                }
            }
        }
    });
    quote! {
        #[allow(deprecated, unreachable_code, clippy::all, clippy::nursery, clippy::pedantic)]
        const _: () = {
            #encode_head {
                fn encode(
                    &self,
                    _: &mut ::std::vec::Vec<u8>,
                ) -> ::core::result::Result<(), #krate::codec::EncodeError> {
                    loop {}
                }
            }
            #decode {
                fn decode(
                    _: &mut #krate::codec::Cursor<#lifetime>,
                ) -> ::core::result::Result<Self, #krate::codec::DecodeError> {
                    loop {}
                }
            }
            #owned {
                type Owned = #name #arguments;
                fn into_owned(self) -> Self::Owned {
                    loop {}
                }
            }
            #described_head {
                type Itself = Self;
                const FRAGMENT: &'static #krate::own::Fragment = &#krate::own::Fragment::new(
                    #krate::own::Meaning::Properties,
                    "",
                    "",
                    &[],
                );
            }
            #(#kinds)*
            #debug
        };
    }
}

fn inside(item: &Item, kind: &str) -> TokenStream {
    match kind {
        "Query" | "Request" | "Event" => {
            let name = item.wire().0;
            quote!(const NAME: &'static str = #name;)
        }
        "Object" => {
            let keys = super::properties(item).map(|field| field.wire().0);
            quote! {
                const KEYS: &'static [&'static str] = &[#(#keys),*];
                fn has(&self, _: usize) -> bool {
                    loop {}
                }
            }
        }
        "Enumeration" => {
            let words = item.variants().iter().filter(|variant| !variant.is_other()).map(|variant| variant.wire().0);
            quote! {
                const WORDS: &'static [&'static str] = &[#(#words),*];
                fn as_str(&self) -> &str {
                    loop {}
                }
                fn listed(_: usize) -> Self {
                    loop {}
                }
            }
        }
        _ => TokenStream::new(),
    }
}
