//! What an item is in a description, so that one can be written from Rust.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::Heads;
use super::record::is_doubted;
use crate::own::{self, Item, ItemKind, OwnType, Part, plain};
use crate::rust::given::span;

/// `Described`.
pub(super) fn emit(item: &Item, heads: &Heads) -> TokenStream {
    let krate = &item.krate;
    let meaning = match item.kind {
        ItemKind::Query => "Query",
        ItemKind::Request => "Request",
        ItemKind::Event => "Event",
        ItemKind::Response if item.setting("fails").is_some() => "Failure",
        ItemKind::Response => "Response",
        ItemKind::Properties => "Properties",
        ItemKind::Object | ItemKind::Enumeration => "Type",
    };
    let meaning = Ident::new(meaning, Span::call_site());
    let (name, rust) = (item.wire().0, plain(&item.name));
    let name = if matches!(item.kind, ItemKind::Response | ItemKind::Properties) { String::new() } else { name };
    let pieces = pieces(item, heads);
    let of = quote!(#krate::own::Described);
    let head = heads.head(&of, Some(&of));
    let lists = (item.kind == ItemKind::Response).then(|| lists(item, heads)).flatten();
    let keys = (item.kind == ItemKind::Object).then(|| {
        let keys = super::properties(item).map(|field| field.wire().0);
        quote!(const KEYS: &'static [&'static str] = &[#(#keys),*];)
    });
    quote! {
        #[automatically_derived]
        #head {
            type Itself = Self;
            const FRAGMENT: &'static #krate::own::Fragment = &#krate::own::Fragment::new(
                #krate::own::Meaning::#meaning,
                #name,
                #rust,
                &[#(#pieces),*],
            )#lists;
            #keys
        }
    }
}

/// The lists of a response, each with the keys of what is in it, if it has any. What only a description knows is left out.
fn lists(item: &Item, heads: &Heads) -> Option<TokenStream> {
    let krate = &item.krate;
    let known = super::properties(item).filter(|field| field.described.is_none() && is_list(&field.of));
    let lists: Vec<TokenStream> = known
        .map(|field| {
            let (key, of) = (field.wire().0, &field.inner);
            let keys = if is_doubted(heads, field) {
                quote!(#krate::own::Doubt::<#of>::ENTRIES)
            } else {
                quote!(::core::option::Option::Some(<#of as #krate::own::Described>::KEYS))
            };
            quote!((#key, #keys))
        })
        .collect();
    (!lists.is_empty()).then(|| quote!(.with_lists(&[#(#lists),*])))
}

fn is_list(of: &OwnType) -> bool {
    match of {
        OwnType::List(_) => true,
        OwnType::Boxed(inside) => is_list(inside),
        _ => false,
    }
}

/// The one place that asks for the derives of the types of the user's own, so that one that is missing is told once.
pub(super) fn asked(item: &Item, heads: &Heads) -> TokenStream {
    let krate = &item.krate;
    let asked = super::properties(item).filter(|field| field.described.is_none() && is_doubted(heads, field));
    let mut known = Vec::new();
    let asked = asked.filter_map(|field| field.of.named()).filter(|of| {
        let text = of.to_string();
        let is_new = !known.contains(&text);
        known.push(text);
        is_new
    });
    let asked = asked.map(|of| {
        let span = span(of);
        let of = heads.replaced(of, &quote!('static));
        quote_spanned!(span=> const _: fn() -> &'static #krate::own::Fragment = <#of as #krate::own::Described>::fragment;)
    });
    asked.collect()
}

fn pieces(item: &Item, heads: &Heads) -> Vec<TokenStream> {
    let krate = &item.krate;
    let mut pieces = Vec::new();
    let mut text = String::new();
    for part in own::describe(item).parts {
        match part {
            Part::Text(more, _) | Part::Exported(more) => text.push_str(&more),
            Part::Failure(_) => {
                flush(&mut text, krate, &mut pieces);
                pieces.push(quote!(#krate::own::Piece::Failure));
            }
            Part::Type(field, indent) => match known(&field.of) {
                Some((key, name)) => text.push_str(&format!("{:indent$}{key}: {name}\n", "")),
                None => {
                    text.push_str(&" ".repeat(indent));
                    flush(&mut text, krate, &mut pieces);
                    let (of, span) = (&field.inner, field.type_span);
                    let described = match &field.described {
                        None if is_doubted(heads, field) => quote!(#krate::own::Doubt::<#of>::fragment),
                        None => quote_spanned!(span=> <#of as #krate::own::Described>::fragment),
                        Some(name) => probe(krate, (of, span), &field.of, name),
                    };
                    pieces.push(quote!(#krate::own::Piece::Type(#described)));
                }
            },
        }
    }
    flush(&mut text, krate, &mut pieces);
    pieces
}

/// What a type says of itself, or what the description calls it that the item was checked against.
fn probe(krate: &TokenStream, (of, span): (&TokenStream, Span), is: &OwnType, name: &str) -> TokenStream {
    let fragment = |meaning: TokenStream| quote!(&#krate::own::Fragment::new(#meaning, "", "", &[]));
    let word = fragment(quote!(#krate::own::Meaning::Word(#name)));
    let mut is = is;
    while let OwnType::Boxed(inside) = is {
        is = inside;
    }
    let otherwise = match is {
        OwnType::List(_) => fragment(quote!(#krate::own::Meaning::List(|| const { #word }))),
        OwnType::Map(_) => fragment(quote!(#krate::own::Meaning::Map(|| const { #word }))),
        _ => word,
    };
    quote_spanned! {span=>
        || {
            #[allow(unused_imports)]
            use #krate::own::{Told as _, Untold as _};
            (&#krate::own::Probe::<#of>::NEW).told(const { #otherwise })
        }
    }
}

fn flush(text: &mut String, krate: &TokenStream, pieces: &mut Vec<TokenStream>) {
    if !text.is_empty() {
        pieces.push(quote!(#krate::own::Piece::Text(#text)));
        text.clear();
    }
}

/// The entry for a type that holds nothing of the user's own.
fn known(of: &OwnType) -> Option<(&'static str, &'static str)> {
    match of {
        OwnType::List(inside) => own::builtin(inside).map(|name| ("list", name)),
        OwnType::Map(inside) => own::builtin(inside).map(|name| ("map", name)),
        OwnType::Boxed(inside) => known(inside),
        one => own::builtin(one).map(|name| ("type", name)),
    }
}
