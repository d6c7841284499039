//! Types of the user's own that stand where a generated one would.
//!
//! Nothing is generated for such a type but an alias under the name that the generated one would have, so that everything
//! else names it as before. The alias in the module leads to another one beside the modules: there, and only there, the
//! user's path means what it means where the macro stands.

use proc_macro2::{Ident, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};

use super::docs;
use super::doubt;
use super::plan::Plan;
use crate::model::{Kind, MessageId, TypeId};
use crate::own::Identity;

/// An item of a protocol that a type in Rust stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A query, a request or an event.
    Message(MessageId),
    /// The successful answer to a query or a request.
    Response(MessageId),
    /// What a failed answer tells.
    Failure(MessageId),
    /// An object or an enumeration.
    Type(TypeId),
}

/// Which types of the user's own are taken in place of generated ones.
///
/// ```
/// use quote::quote;
/// use tieline_schema::rust::{self, Given};
///
/// let compiled = tieline_schema::compile_shipped("channel-group").unwrap();
/// let parts = rust::parts(&compiled.protocol);
/// let (_, part) = parts.iter().find(|(path, _)| path == "channel_group::CreateChannel").unwrap();
/// let mut given = Given::default();
/// given.take(*part, quote!(crate::mine::CreateChannel<'_>));
/// let code = rust::emit_with(&compiled.protocol, &quote!(::tieline), &given).to_string();
/// assert!(!code.contains("pub struct CreateChannel <"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Given {
    taken: Vec<Taken>,
    hides: bool,
}

#[derive(Clone, Debug)]
struct Taken {
    part: Part,
    /// The type; `None`: nothing stands for the part, and nothing is generated.
    path: Option<TokenStream>,
    /// Whether the type says what the message is called, and the model does not.
    names: bool,
}

impl Given {
    /// Takes a type for a part. Of two for one part the first is taken.
    ///
    /// The path means what it means where the code is put; a lifetime in it is `'_`.
    pub fn take(&mut self, part: Part, path: TokenStream) {
        self.taken.push(Taken { part, path: Some(path), names: false });
    }

    /// Takes a type that also says what its message is called: its name in the model is a placeholder. Returns the type
    /// as it is called beside the modules, borrowing nothing, and of a message the constant there that holds its name.
    pub fn take_named(&mut self, part: Part, path: TokenStream) -> (TokenStream, Ident) {
        let place = self.taken.len();
        let borrows = borrows(&path);
        self.taken.push(Taken { part, path: Some(path), names: true });
        (owned(&alias(place), borrows), wire_name(place))
    }

    /// Gives the modules of messages names that are in nobody's way, and generates none for types. Only where types of the
    /// user's own stand for everything in them.
    pub fn hide_modules(&mut self) {
        self.hides = true;
    }

    /// Whether some type is taken.
    pub(super) fn is_some(&self) -> bool {
        !self.taken.is_empty()
    }

    /// Whether nobody is to see the modules of messages.
    pub(super) fn hides(&self) -> bool {
        self.hides
    }

    /// Generates nothing for a part. Only for a type that none but given messages use.
    pub fn leave_out(&mut self, part: Part) {
        self.taken.push(Taken { part, path: None, names: false });
    }

    /// What stands for a part, if something is said about it.
    pub(super) fn of(&self, part: Part) -> Option<Place> {
        let place = self.taken.iter().position(|taken| taken.part == part)?;
        let taken = self.taken.get(place)?;
        let borrows = taken.path.as_ref().is_some_and(borrows);
        let span = taken.path.as_ref().map_or_else(Span::call_site, span);
        Some(Place { place, names: taken.names, left_out: taken.path.is_none(), borrows, span })
    }

    /// The types, each with its place.
    fn types(&self) -> impl Iterator<Item = (usize, Part, &TokenStream)> {
        self.taken.iter().enumerate().filter_map(|(place, taken)| Some((place, taken.part, taken.path.as_ref()?)))
    }
}

/// Where in the list of given types one stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    place: usize,
    /// Whether the type says what the message is called.
    pub(super) names: bool,
    /// Whether nothing is to be generated, not even an alias.
    pub(super) left_out: bool,
    /// Whether it has a lifetime that is left open.
    pub(super) borrows: bool,
    /// Where it was named.
    pub(super) span: Span,
}

/// An object or an enumeration of the user's own, under the name that it has among the types.
#[derive(Clone, Debug)]
pub(super) struct GivenType {
    pub(super) name: Ident,
    /// Whether it has a lifetime that is left open.
    pub(super) borrows: bool,
    /// Where it was named.
    pub(super) span: Span,
}

impl GivenType {
    /// The type, for the code in a module.
    pub(super) fn with(&self, lifetime: &TokenStream) -> TokenStream {
        let name = &self.name;
        let of = self.borrows.then(|| quote!(<#lifetime>));
        quote!(super::types::#name #of)
    }

    /// What is asked in place of the type. Errors show at the type.
    pub(super) fn doubt(&self, krate: &TokenStream) -> TokenStream {
        doubt::at(self.span, doubt::of(krate, &self.with(&quote!('_))))
    }
}

impl Place {
    /// The alias beside the modules.
    fn alias(self) -> Ident {
        alias(self.place)
    }

    /// What the message is called on the wire, for the code in a module.
    pub(super) fn wire_name(self) -> TokenStream {
        let name = wire_name(self.place);
        quote!(super::#name)
    }
}

fn alias(place: usize) -> Ident {
    format_ident!("__Given{place}")
}

/// The aliases beside the modules, and what each type must be for the rest to compile.
pub(super) fn emit(plan: &Plan<'_>) -> TokenStream {
    let krate = plan.krate;
    let aliases = plan.given.types().map(|(place, part, path)| {
        let (name, span) = (alias(place), span(path));
        let (borrows, path) = (borrows(path), with_lifetime(path));
        let (owned, lifetime) = (owned(&name, borrows), borrows.then(|| quote!(<'a>)));
        // On the user's tokens, so that an error stands there.
        let owned = at(owned, span);
        let names = plan.given.of(part).is_some_and(|given| given.names);
        let check = match part {
            Part::Message(id) if names => {
                let (of, constant) = (kind_trait(plan, id), wire_name(place));
                // The only place that asks the type, so that one that is none is told once.
                Some(quote_spanned!(span=> #[allow(non_upper_case_globals)] const #constant: &str = <#owned as #of>::NAME;))
            }
            Part::Response(_) if names => {
                Some(quote_spanned!(span=> const _: () = <#owned as #krate::own::Response>::ANSWERS;))
            }
            // That it can be one at all is asked where it becomes one.
            Part::Failure(_) if names => {
                let (imports, doubt) = (doubt::imports(krate), doubt::at(span, doubt::of(krate, &owned)));
                Some(quote!(const _: fn() = || { #imports #doubt.answers() };))
            }
            // What it stands for tells what it is.
            _ => None,
        };
        let held = (!names && is_held(plan, part)).then(|| part_of_structs(krate, &owned, span));
        let identity = Identity::of(plan.protocol, part).filter(|_| !names);
        let stands_for = identity.map(|identity| stands_for(krate, &owned, &identity, span));
        // Of a type that borrows, and is written without its lifetime, rustc says here what to write; of the alias it would
        // say that the module needs a lifetime.
        let open = is_bare(&path).then(|| {
            let told = quote_spanned!(span=> __TielineOpen);
            quote! {
                const _: () = {
                    #[allow(dead_code)]
                    trait #told {}
                    impl #told for #path {}
                };
            }
        });
        quote! {
            #open
            #[allow(dead_code, single_use_lifetimes, clippy::extra_unused_lifetimes)]
            type #name #lifetime = #path;
            #check
            #stands_for
            #held
        }
    });
    quote!(#(#aliases)*)
}

/// Whether a struct that is written here holds a type of the user's own.
fn is_held(plan: &Plan<'_>, part: Part) -> bool {
    let Part::Type(id) = part else { return false };
    let Some(name) = plan.protocol.type_of(id).map(|of| &of.rust) else { return false };
    let written = plan.records().filter(|record| record.given.is_none());
    written.flat_map(|record| &record.fields).any(|field| field.shape.given().is_some_and(|given| given.name == name))
}

/// The assertion that a type can do what the structs that hold it can.
fn part_of_structs(krate: &TokenStream, owned: &TokenStream, span: Span) -> TokenStream {
    let text = "this type stands in structs that are written here, which are `Clone`, `Debug` and `PartialEq`: add \
                `#[derive(Clone, Debug, PartialEq)]` to it";
    quote_spanned! {span=>
        #[allow(deprecated, unused_imports, unused_qualifications, clippy::panic)]
        const _: () = {
            use #krate::own::Unknown as _;
            ::core::assert!(
                !#krate::own::Doubt::<#owned>::CHECKED
                    || #krate::own::Doubt::<#owned>::CLONED
                        && #krate::own::Doubt::<#owned>::COMPARED
                        && #krate::own::Doubt::<#owned>::SHOWN,
                #text
            );
        };
    }
}

/// The assertion that a type was checked against this part of this description.
pub(super) fn stands_for(krate: &TokenStream, owned: &TokenStream, identity: &Identity, span: Span) -> TokenStream {
    let expected = identity.emit(krate);
    // All of it on the user's tokens, so that the error stands there.
    quote_spanned! {span=>
        #[allow(deprecated, unused_qualifications, clippy::panic)]
        const _: () = {
            const DIFFERENCE: #krate::generated::Difference = #krate::generated::difference(
                #expected,
                <#owned as #krate::own::StandsFor>::FOR,
            );
            const TEXT: [u8; DIFFERENCE.length()] = DIFFERENCE.text();
            if let ::core::result::Result::Ok(text) = ::core::str::from_utf8(&TEXT) {
                ::core::assert!(text.is_empty(), "{}", text);
            }
        };
    }
}

/// The trait of a kind of message.
fn kind_trait(plan: &Plan<'_>, id: MessageId) -> TokenStream {
    let krate = plan.krate;
    match plan.protocol.message(id).map(|message| message.kind) {
        Some(Kind::Query) => quote!(#krate::Query),
        Some(Kind::Event) => quote!(#krate::Event),
        _ => quote!(#krate::Request),
    }
}

/// The constant beside the modules that holds what a message is called on the wire.
fn wire_name(place: usize) -> Ident {
    format_ident!("__Name{place}")
}

/// The alias in the module.
pub(super) fn reexport(name: &Ident, doc: &[String], place: Place) -> Option<TokenStream> {
    if place.left_out {
        return None;
    }
    let (alias, lifetime) = (place.alias(), place.borrows.then(|| quote!(<'a>)));
    let mut doc = doc.to_vec();
    docs::paragraph(&mut doc, "A type that was brought along: nothing is generated for it.");
    let doc = docs::attributes(&doc);
    Some(quote! {
        #doc
        pub type #name #lifetime = super::#alias #lifetime;
    })
}

/// An alias beside the modules, borrowing nothing.
fn owned(alias: &Ident, borrows: bool) -> TokenStream {
    if borrows { quote!(#alias<'static>) } else { quote!(#alias) }
}

/// Tokens as if they stood somewhere else.
fn at(tokens: TokenStream, span: Span) -> TokenStream {
    let moved = tokens.into_iter().map(|mut token| {
        token.set_span(span);
        token
    });
    moved.collect()
}

/// Whether a lifetime of a path is left open.
fn borrows(path: &TokenStream) -> bool {
    let mut behind_quote = false;
    path.clone().into_iter().any(|token| {
        let is_open = match &token {
            TokenTree::Ident(open) => behind_quote && open == "_",
            TokenTree::Group(group) => borrows(&group.stream()),
            _ => false,
        };
        behind_quote = matches!(&token, TokenTree::Punct(quote) if quote.as_char() == '\'');
        is_open
    })
}

/// A path in which each lifetime that is left open is `'a`.
fn with_lifetime(path: &TokenStream) -> TokenStream {
    renamed(path, "_", "a")
}

/// Tokens in which one lifetime is called another one.
pub(super) fn renamed(path: &TokenStream, from: &str, to: &str) -> TokenStream {
    let mut named = TokenStream::new();
    let mut behind_quote = false;
    for token in path.clone() {
        let next = match token {
            TokenTree::Ident(open) if behind_quote && open == from => Ident::new(to, open.span()).into(),
            TokenTree::Group(group) => {
                let mut within = proc_macro2::Group::new(group.delimiter(), renamed(&group.stream(), from, to));
                within.set_span(group.span());
                within.into()
            }
            other => other,
        };
        behind_quote =
            matches!(&next, TokenTree::Punct(quote) if quote.as_char() == '\'' && quote.spacing() == Spacing::Joint);
        named.extend([next]);
    }
    named
}

/// Whether it is a path with nothing between angle brackets.
fn is_bare(path: &TokenStream) -> bool {
    path.clone().into_iter().all(|token| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(colon) => colon.as_char() == ':',
        _ => false,
    })
}

/// Where a path stands. Its last name is what an error is about.
pub(super) fn span(path: &TokenStream) -> Span {
    let mut last = Span::call_site();
    for token in path.to_token_stream() {
        match token {
            TokenTree::Ident(name) => last = name.span(),
            TokenTree::Punct(open) if open.as_char() == '<' => break,
            _ => {}
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::with_lifetime;

    #[test]
    fn an_open_lifetime_gets_a_name_wherever_it_stands() {
        let path: proc_macro2::TokenStream = "a::B<'_, Vec<(Cow<'_, str>, &'_ str)>, &'static str>".parse().unwrap();
        let named: proc_macro2::TokenStream = "a::B<'a, Vec<(Cow<'a, str>, &'a str)>, &'static str>".parse().unwrap();
        assert_eq!(with_lifetime(&path).to_string(), named.to_string());
    }
}
