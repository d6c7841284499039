//! Enumerations: a value that is not listed is kept and written back, or refused when the enumeration is closed.
//!
//! One is a struct with a private inside and a constant for each listed value, so that a `match` always has an arm for
//! what is not listed, also in the crate that holds the emitted code, where `#[non_exhaustive]` says nothing.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::plan::{Enumeration, Plan};
use super::{docs, given};
use crate::model::Unlisted;

/// One enumeration.
pub(super) fn emit(plan: &Plan<'_>, enumeration: &Enumeration<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &enumeration.name;
    let described = enumeration.described;
    if let Some(place) = enumeration.given {
        let facts = format!("The enumeration {} of the description.", docs::code(&described.name));
        return given::reexport(name, &docs::with(&described.doc, &facts), place).unwrap_or_default();
    }
    let closed = described.unlisted == Unlisted::Refused;
    let unlisted = if closed {
        "There are no other values: one that is not listed is an error for who reads it."
    } else {
        "A value that is not listed is kept and written back as it came."
    };
    let facts = format!(
        "The enumeration {} of the description. {unlisted}{}",
        docs::code(&described.name),
        docs::since(&described.stability)
    );
    let deprecated = docs::deprecated(described.stability.deprecated.as_deref());
    let doc = docs::attributes(&docs::with(&described.doc, &facts));
    let words = enumeration.values.iter().map(|(_, value)| &value.wire);
    let constants = enumeration.values.iter().enumerate().map(|(place, (constant, value))| {
        let facts = format!("{} on the wire.{}", docs::code(&value.wire), docs::since(&value.stability));
        let doc = docs::attributes(&docs::with(&value.doc, &facts));
        let deprecated = docs::deprecated(value.stability.deprecated.as_deref());
        let place = Literal::usize_unsuffixed(place);
        quote! { #doc #deprecated pub const #constant: Self = Self(#krate::generated::Choice::listed(#place)); }
    });
    let listed = enumeration.values.iter().map(|(constant, _)| constant);
    let conversions = conversions(plan, enumeration);
    let from_text = if closed { from_listed(plan, enumeration) } else { from_any(plan, enumeration) };
    let is_listed = (!closed).then(|| {
        quote! {
            /// Whether the description lists it.
            #[must_use]
            pub fn is_listed(&self) -> bool {
                self.0.is_listed()
            }
        }
    });
    quote! {
        #doc
        #deprecated
        #[derive(
            ::core::clone::Clone,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
        )]
        pub struct #name(#krate::generated::Choice);
        impl #name {
            #(#constants)*
            /// Every listed value, in the order of the description.
            pub const LISTED: &'static [Self] = &[#(Self::#listed),*];

            const fn words() -> &'static [&'static str] {
                &[#(#words),*]
            }

            /// The value as it stands on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str(Self::words())
            }

            #is_listed
        }
        #from_text
        #conversions
    }
}

/// How an open enumeration is made of texts: every text is a value.
fn from_any(plan: &Plan<'_>, enumeration: &Enumeration<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &enumeration.name;
    let cow = quote!(::std::borrow::Cow);
    let froms = [
        (quote!(&str), quote!(#cow::Borrowed(text))),
        (quote!(::std::string::String), quote!(#cow::Owned(text))),
        (quote!(#cow<'_, str>), quote!(text)),
    ];
    let froms = froms.iter().map(|(from, text)| {
        quote! {
            impl ::core::convert::From<#from> for #name {
                fn from(text: #from) -> Self {
                    Self(#krate::generated::Choice::of(#text, Self::words()))
                }
            }
        }
    });
    quote! {
        #(#froms)*
        impl ::core::str::FromStr for #name {
            type Err = ::core::convert::Infallible;
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(::core::convert::From::from(text))
            }
        }
    }
}

/// How a closed enumeration is made of texts: only those that are listed are values.
fn from_listed(plan: &Plan<'_>, enumeration: &Enumeration<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &enumeration.name;
    quote! {
        impl ::core::convert::TryFrom<&str> for #name {
            type Error = #krate::codec::Unlisted;
            fn try_from(text: &str) -> ::core::result::Result<Self, Self::Error> {
                ::core::result::Result::Ok(Self(#krate::generated::Choice::closed(text, Self::words())?))
            }
        }
        impl ::core::str::FromStr for #name {
            type Err = #krate::codec::Unlisted;
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::convert::TryFrom::try_from(text)
            }
        }
    }
}

fn conversions(plan: &Plan<'_>, enumeration: &Enumeration<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &enumeration.name;
    let text = name.to_string();
    let decode =
        if enumeration.described.unlisted == Unlisted::Refused { quote!(decode_closed) } else { quote!(decode) };
    quote! {
        impl ::core::convert::AsRef<str> for #name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple(#text).field(&self.as_str()).finish()
            }
        }
        impl #krate::codec::Encode for #name {
            fn encode(
                &self,
                out: &mut ::std::vec::Vec<u8>,
            ) -> ::core::result::Result<(), #krate::codec::EncodeError> {
                #krate::codec::write::string(out, self.as_str());
                ::core::result::Result::Ok(())
            }
        }
        impl<'a> #krate::codec::Decode<'a> for #name {
            fn decode(
                input: &mut #krate::codec::Cursor<'a>,
            ) -> ::core::result::Result<Self, #krate::codec::DecodeError> {
                ::core::result::Result::Ok(Self(#krate::generated::Choice::#decode(input, Self::words())?))
            }
        }
    }
}
