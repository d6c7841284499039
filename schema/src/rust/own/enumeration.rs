//! A user's own enum as an enumeration.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Heads;
use crate::own::{Item, Variant};

/// Everything but its fragment.
pub(super) fn emit(item: &Item, heads: &Heads) -> TokenStream {
    let krate = &item.krate;
    let name = &item.name;
    let listed: Vec<&Variant> = item.variants().iter().filter(|variant| !variant.is_other()).collect();
    let other = item.variants().iter().find(|variant| variant.is_other()).map(|variant| &variant.name);
    let words: Vec<String> = listed.iter().map(|variant| variant.wire().0).collect();
    let encode = heads.head(&quote!(#krate::codec::Encode), None);
    let (decode, lifetime) = heads.decode(krate);
    let enumeration = heads.head(&quote!(#krate::own::Enumeration), Some(&quote!(#krate::codec::Encode)));
    let into_owned = heads.owned(krate);
    let arguments = heads.owned_arguments(krate);
    let of_words = || listed.iter().zip(&words).map(|(variant, word)| (&variant.name, word));
    let texts = of_words().map(|(variant, word)| quote!(Self::#variant => #word,));
    let other_text = other.map(|other| quote!(Self::#other(text) => ::core::convert::AsRef::<str>::as_ref(text),));
    let (last, before) = match listed.split_last() {
        Some((last, before)) => (Some(&last.name), before),
        None => (None, &[] as &[&Variant]),
    };
    let places = before.iter().enumerate().map(|(place, variant)| {
        let (place, variant) = (Literal::usize_unsuffixed(place), &variant.name);
        quote!(#place => Self::#variant,)
    });
    let last = match (last, other) {
        (Some(last), _) => quote!(_ => Self::#last,),
        (None, Some(other)) => quote!(_ => Self::#other(::core::convert::From::from("")),),
        (None, None) => quote!(_ => loop {},),
    };
    let read = match other {
        Some(other) => quote! {
            let text = input.string()?;
            ::core::result::Result::Ok(
                match #krate::own::place_in(<Self as #krate::own::Enumeration>::WORDS, &text) {
                    ::core::option::Option::Some(place) => <Self as #krate::own::Enumeration>::listed(place),
                    ::core::option::Option::None => Self::#other(::core::convert::From::from(text)),
                },
            )
        },
        None => quote!(#krate::own::decode_closed(input)),
    };
    let owned = listed.iter().map(|variant| {
        let variant = &variant.name;
        quote!(Self::#variant => #name::#variant,)
    });
    let other_owned =
        other.map(|other| quote!(Self::#other(text) => #name::#other(#krate::own::IntoOwned::into_owned(text)),));
    quote! {
        #[automatically_derived]
        #encode {
            fn encode(
                &self,
                out: &mut ::std::vec::Vec<u8>,
            ) -> ::core::result::Result<(), #krate::codec::EncodeError> {
                #krate::codec::write::string(out, <Self as #krate::own::Enumeration>::as_str(self));
                ::core::result::Result::Ok(())
            }
        }
        #[automatically_derived]
        #decode {
            fn decode(
                input: &mut #krate::codec::Cursor<#lifetime>,
            ) -> ::core::result::Result<Self, #krate::codec::DecodeError> {
                #read
            }
        }
        #[automatically_derived]
        #enumeration {
            const WORDS: &'static [&'static str] = &[#(#words),*];
            fn as_str(&self) -> &str {
                match self {
                    #(#texts)*
                    #other_text
                }
            }
            fn listed(place: usize) -> Self {
                match place {
                    #(#places)*
                    #last
                }
            }
        }
        #[automatically_derived]
        #into_owned {
            type Owned = #name #arguments;
            fn into_owned(self) -> Self::Owned {
                match self {
                    #(#owned)*
                    #other_owned
                }
            }
        }
    }
}
