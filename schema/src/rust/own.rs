//! What a derive adds to an item of a user's own crate.
//!
//! The codec of a struct is written by the same functions as that of a generated one: a record is made of its fields, with
//! the user's names and types in place of those that would have been chosen.

mod enumeration;
mod fragment;
mod heads;
mod record;
mod stand_for;
mod stub;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::codec;
use super::doubt;
use super::given::Given;
use super::plan::Plan;
use super::rules;
use crate::own::{Field, Item, ItemKind, Judged};
use heads::Heads;

pub use stand_for::stand_for;
pub use stub::emit as emit_stub;

/// Writes what a derive adds to an item: `Encode`, `Decode`, `IntoOwned`, the trait of its kind, and its fragment of a
/// description; and of a struct with a secret, a `Debug` that does not show it.
///
/// Like [`emit`](super::emit) it never fails: what could not be judged is left out.
#[must_use]
pub fn emit(item: &Item, judged: &Judged) -> TokenStream {
    let heads = Heads::of(item);
    let krate = &item.krate;
    let parts = if item.kind == ItemKind::Enumeration {
        enumeration::emit(item, &heads)
    } else {
        let fails = item.setting("fails").is_some();
        let given = Given::default();
        let plan = Plan::new(judged.protocol(), krate, &given);
        let record = record::of(item, &heads, &plan, judged.properties(item.kind, fails));
        let codec = codec::emit(&plan, &record);
        let presence = presence(&plan, &record, &heads);
        let kind = kind(item, &heads);
        let owned = record::into_owned(item, &heads);
        let debug = record::debug(item, &heads);
        let words = record::words(&plan, &record, item);
        let told = told(item, &heads);
        quote!(#presence #codec #kind #owned #debug #words #told)
    };
    let (fragment, asked) = (fragment::emit(item, &heads), fragment::asked(item, &heads));
    let is_doubted = properties(item).any(|field| record::is_doubted(&heads, field));
    let imports = is_doubted.then(|| doubt::imports(krate));
    quote! {
        #[allow(deprecated, single_use_lifetimes, unused_lifetimes, unused_qualifications, clippy::all, clippy::nursery, clippy::pedantic)]
        const _: () = {
            #imports
            #parts
            #fragment
            #asked
        };
    }
}

/// The trait that holds a record to its conditions, where there are some.
fn presence(plan: &Plan<'_>, record: &super::plan::Record<'_>, heads: &Heads) -> Option<TokenStream> {
    if !rules::has_conditions(record) {
        return None;
    }
    let krate = plan.krate;
    let conditions = rules::conditions(plan, record);
    let head = heads.head(&quote!(__TielinePresence), None);
    Some(quote! {
        trait __TielinePresence {
            fn presence(&self) -> ::core::result::Result<(), #krate::codec::Problem>;
        }
        #head {
            fn presence(&self) -> ::core::result::Result<(), #krate::codec::Problem> {
                #conditions
                ::core::result::Result::Ok(())
            }
        }
    })
}

/// What a struct is in a protocol.
fn kind(item: &Item, heads: &Heads) -> TokenStream {
    let krate = &item.krate;
    let of = |name: &str, inside: TokenStream| {
        let name = proc_macro2::Ident::new(name, proc_macro2::Span::call_site());
        let head = heads.head(&quote!(#krate::own::#name), Some(&quote!(#krate::codec::Encode)));
        quote!(#[automatically_derived] #head { #inside })
    };
    let own = match item.kind {
        ItemKind::Query | ItemKind::Request | ItemKind::Event => {
            let (name, place) = item.wire();
            let name = proc_macro2::Literal::string(&name).with_span(place);
            of(item.kind.name(), quote!(const NAME: &'static str = #name;))
        }
        ItemKind::Object => {
            let fields = || item.fields().iter().filter(|field| field.setting("others").is_none());
            let keys = fields().map(|field| field.wire().0);
            let arms = fields().enumerate().filter(|(_, field)| field.optional).map(|(place, field)| {
                let (place, name) = (proc_macro2::Literal::usize_unsuffixed(place), &field.name);
                quote!(#place => self.#name.is_some(),)
            });
            of(
                "Object",
                quote! {
                    const KEYS: &'static [&'static str] = &[#(#keys),*];
                    fn has(&self, place: usize) -> bool {
                        match place {
                            #(#arms)*
                            _ => true,
                        }
                    }
                },
            )
        }
        _ => of(item.kind.name(), TokenStream::new()),
    };
    // Whatever is the body of a message may be that of another one.
    let set = match item.kind {
        ItemKind::Query | ItemKind::Request | ItemKind::Event | ItemKind::Response => {
            Some(of("Properties", TokenStream::new()))
        }
        _ => None,
    };
    quote!(#own #set)
}

trait WithSpan {
    fn with_span(self, span: proc_macro2::Span) -> Self;
}

impl WithSpan for proc_macro2::Literal {
    fn with_span(mut self, span: proc_macro2::Span) -> Self {
        self.set_span(span);
        self
    }
}

/// Tests at compile time that a type that was told by its name is the one that the name means.
fn told(item: &Item, heads: &Heads) -> TokenStream {
    let krate = &item.krate;
    let tests = properties(item).flat_map(|field| field.told.iter().map(move |(of, word)| (field, of, *word)));
    let tests = tests.map(|(field, of, word)| {
        let of = heads.replaced(of, &quote!('static));
        let text = format!(
            "a type of this name is taken for what the description language calls `{word}`, and this is another one: \
             import it under a name of its own, as in `use … as …`"
        );
        let fragment = quote!(<#of as #krate::own::Described>::FRAGMENT);
        hold(field.type_span, quote!(#krate::own::is_word(#fragment, #word, #text)))
    });
    tests.collect()
}

/// A test at compile time that shows at `span`.
fn hold(span: proc_macro2::Span, test: TokenStream) -> TokenStream {
    let test = heads::shown_at(test, span);
    quote_spanned!(span=> const _: usize = #test;)
}

/// The fields of a struct that are properties.
fn properties(item: &Item) -> impl Iterator<Item = &Field> {
    item.fields().iter().filter(|field| field.setting("others").is_none())
}
