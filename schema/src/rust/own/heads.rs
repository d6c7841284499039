//! What stands before the braces of an implementation for a user's own item.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::own::{Item, Parameter, ParameterKind};

/// The parts from which the beginning of every implementation is made.
#[derive(Clone, Debug)]
pub(super) struct Heads {
    name: proc_macro2::Ident,
    parameters: Vec<Parameter>,
    predicates: Vec<TokenStream>,
}

impl Heads {
    pub(super) fn of(item: &Item) -> Self {
        let generics = item.generics.clone();
        Self { name: item.name.clone(), parameters: generics.parameters, predicates: generics.predicates }
    }

    /// `impl<'a, T: Bounds> Trait for Name<'a, T> where …`: every type parameter has to have the `bound` too.
    pub(super) fn head(&self, of: &TokenStream, bound: Option<&TokenStream>) -> TokenStream {
        self.with(None, of, bound)
    }

    fn with(&self, first: Option<TokenStream>, of: &TokenStream, bound: Option<&TokenStream>) -> TokenStream {
        let name = &self.name;
        let own = self.parameters.iter().map(declared);
        let parameters = first.into_iter().chain(own);
        let arguments = self.arguments();
        let predicates = self.predicates.iter().cloned().chain(self.types().filter_map(|parameter| {
            let name = &parameter.name;
            bound.map(|bound| quote!(#name: #bound))
        }));
        let predicates: Vec<_> = predicates.collect();
        let predicates = (!predicates.is_empty()).then(|| quote!(where #(#predicates),*));
        quote!(impl<#(#parameters),*> #of for #name #arguments #predicates)
    }

    /// The beginning of `Decode`, and the lifetime of what is read.
    ///
    /// A struct with one lifetime is read from a text that lives as long; one with none or several gets another one for it.
    pub(super) fn decode(&self, krate: &TokenStream) -> (TokenStream, TokenStream) {
        match self.lifetime() {
            Some(lifetime) => {
                let of = quote!(#krate::codec::Decode<#lifetime>);
                (self.head(&of, Some(&of)), lifetime)
            }
            None => {
                let lifetimes: Vec<_> = self.lifetimes().map(|parameter| &parameter.name).collect();
                let longer = (!lifetimes.is_empty()).then(|| quote!(: #(#lifetimes)+*));
                let of = quote!(#krate::codec::Decode<'__tieline>);
                let first = quote!('__tieline #longer);
                (self.with(Some(first), &of, Some(&of)), quote!('__tieline))
            }
        }
    }

    /// The only lifetime, if there is exactly one.
    fn lifetime(&self) -> Option<TokenStream> {
        let mut lifetimes = self.lifetimes();
        let first = lifetimes.next()?;
        lifetimes.next().is_none().then(|| first.name.clone())
    }

    /// A type of a field as it is while it is read: of several lifetimes, each is that of the text.
    pub(super) fn read(&self, of: &TokenStream) -> TokenStream {
        if self.lifetimes().count() < 2 {
            return of.clone();
        }
        self.replaced(of, &quote!('__tieline))
    }

    /// A type in which the lifetimes of the item are another one.
    pub(super) fn replaced(&self, of: &TokenStream, by: &TokenStream) -> TokenStream {
        let names: Vec<String> = self.lifetimes().map(|parameter| parameter.name.to_string()).collect();
        replace(of.clone(), &names, by)
    }

    /// `<'a, T>`, or nothing.
    pub(super) fn arguments(&self) -> Option<TokenStream> {
        let names: Vec<_> = self.parameters.iter().map(|parameter| &parameter.name).collect();
        (!names.is_empty()).then(|| quote!(<#(#names),*>))
    }

    /// `<'static, T::Owned>`, or nothing.
    pub(super) fn owned_arguments(&self, krate: &TokenStream) -> Option<TokenStream> {
        let owned = self.parameters.iter().map(|parameter| owned(parameter, krate));
        let owned: Vec<_> = owned.collect();
        (!owned.is_empty()).then(|| quote!(<#(#owned),*>))
    }

    /// The beginning of `IntoOwned` with a condition.
    pub(super) fn owned_where(&self, krate: &TokenStream, predicate: TokenStream) -> TokenStream {
        self.owned_with(krate, Some(predicate))
    }

    /// Whether there is a lifetime among the parameters.
    pub(super) fn borrows(&self) -> bool {
        self.lifetimes().next().is_some()
    }

    /// The beginning of an implementation that rustc shows at `place`.
    pub(super) fn shown_at(&self, head: TokenStream, place: Span) -> TokenStream {
        let mut names: Vec<String> = vec![self.name.to_string()];
        names.extend(self.parameters.iter().map(|parameter| parameter.name.to_string().replace('\'', "")));
        let one = |mut token: TokenTree| {
            let span = match &token {
                // What a name of the user's means stays the same.
                TokenTree::Ident(name) if names.contains(&name.to_string()) => name.span().located_at(place),
                _ => place,
            };
            token.set_span(span);
            token
        };
        head.into_iter().map(one).collect()
    }

    /// The beginning of `IntoOwned`: what a type parameter is held to, its owned form is held to as well.
    pub(super) fn owned(&self, krate: &TokenStream) -> TokenStream {
        self.owned_with(krate, None)
    }

    fn owned_with(&self, krate: &TokenStream, predicate: Option<TokenStream>) -> TokenStream {
        let of = quote!(#krate::own::IntoOwned);
        let mut predicates = self.predicates.clone();
        let types = self.types().filter(|parameter| !parameter.bounds.is_empty());
        let inline = types.map(|Parameter { name, bounds, .. }| quote!(#name: #bounds));
        let held: Vec<_> = inline.chain(self.predicates.iter().cloned()).collect();
        predicates.extend(held.into_iter().filter_map(|predicate| {
            let owned = self.replaced(&self.types_owned(predicate.clone(), krate), &quote!('static));
            (owned.to_string() != predicate.to_string()).then_some(owned)
        }));
        predicates.extend(predicate);
        let with = Self { name: self.name.clone(), parameters: self.parameters.clone(), predicates };
        with.head(&of, Some(&of))
    }

    /// Tokens in which every type parameter is its owned form.
    fn types_owned(&self, tokens: TokenStream, krate: &TokenStream) -> TokenStream {
        let one = |token: TokenTree| match token {
            TokenTree::Ident(name) => {
                let parameter = self.types().find(|parameter| name == parameter.name.to_string());
                parameter.map_or_else(|| name.into_token_stream(), |parameter| owned(parameter, krate))
            }
            TokenTree::Group(group) => {
                let mut changed = Group::new(group.delimiter(), self.types_owned(group.stream(), krate));
                changed.set_span(group.span());
                TokenTree::Group(changed).into()
            }
            other => other.into(),
        };
        tokens.into_iter().map(one).collect()
    }

    /// Whether there is a type or a constant among the parameters, so that nothing outside of an implementation can name
    /// the item's fields.
    pub(super) fn is_generic(&self) -> bool {
        self.parameters.iter().any(|parameter| parameter.kind != ParameterKind::Lifetime)
    }

    /// Whether a type or a constant among the parameters stands in these tokens, or `Self`: outside of an implementation
    /// nobody can name them.
    pub(super) fn has_parameter(&self, tokens: &TokenStream) -> bool {
        let is_one = |name: &proc_macro2::Ident| {
            let named = |parameter: &&Parameter| parameter.kind != ParameterKind::Lifetime;
            name == "Self" || self.parameters.iter().filter(named).any(|parameter| name == &parameter.name.to_string())
        };
        tokens.clone().into_iter().any(|token| match token {
            TokenTree::Ident(name) => is_one(&name),
            TokenTree::Group(group) => self.has_parameter(&group.stream()),
            _ => false,
        })
    }

    fn types(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.kind == ParameterKind::Type)
    }

    fn lifetimes(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.kind == ParameterKind::Lifetime)
    }
}

/// A parameter where it is declared.
fn declared(parameter: &Parameter) -> TokenStream {
    let (name, bounds) = (&parameter.name, &parameter.bounds);
    let colon = (!bounds.is_empty()).then(|| quote!(:));
    match parameter.kind {
        ParameterKind::Constant => quote!(const #name: #bounds),
        ParameterKind::Lifetime | ParameterKind::Type => quote!(#name #colon #bounds),
    }
}

fn owned(parameter: &Parameter, krate: &TokenStream) -> TokenStream {
    let name = &parameter.name;
    match parameter.kind {
        ParameterKind::Lifetime => quote!('static),
        ParameterKind::Type => quote!(<#name as #krate::own::IntoOwned>::Owned),
        ParameterKind::Constant => quote!(#name),
    }
}

/// Tokens in which some lifetimes are another one.
fn replace(tokens: TokenStream, names: &[String], by: &TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(quote) if quote.as_char() == '\'' => match tokens.peek() {
                Some(TokenTree::Ident(name)) if names.contains(&format!("'{name}")) => {
                    tokens.next();
                    out.extend(by.clone());
                }
                _ => out.extend([TokenTree::Punct(quote)]),
            },
            TokenTree::Group(group) => {
                let inside = replace(group.stream(), names, by);
                let delimiter: Delimiter = group.delimiter();
                let mut changed = Group::new(delimiter, inside);
                changed.set_span(group.span());
                out.extend([TokenTree::Group(changed)]);
            }
            other => out.extend([other]),
        }
    }
    out
}

/// Tokens that rustc shows at `place`; what their names mean stays the same.
pub(super) fn shown_at(tokens: TokenStream, place: Span) -> TokenStream {
    let one = |token: TokenTree| match token {
        TokenTree::Group(group) => {
            let mut changed = Group::new(group.delimiter(), shown_at(group.stream(), place));
            changed.set_span(group.span().located_at(place));
            TokenTree::Group(changed)
        }
        mut other => {
            other.set_span(other.span().located_at(place));
            other
        }
    };
    tokens.into_iter().map(one).collect()
}
