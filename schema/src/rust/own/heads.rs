//! What stands before the braces of an implementation for a user's own item.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use crate::own::{Item, Parameter, ParameterKind};

/// The parts from which the beginning of every implementation is made.
#[derive(Debug)]
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

    /// The beginning of `IntoOwned`: what a type parameter is held to, its owned form is held to as well.
    pub(super) fn owned(&self, krate: &TokenStream) -> TokenStream {
        let of = quote!(#krate::own::IntoOwned);
        let mut predicates = self.predicates.clone();
        for parameter in self.types().filter(|parameter| !parameter.bounds.is_empty()) {
            let (owned, bounds) = (owned(parameter, krate), &parameter.bounds);
            predicates.push(quote!(#owned: #bounds));
        }
        let with = Self { name: self.name.clone(), parameters: self.parameters.clone(), predicates };
        with.head(&of, Some(&of))
    }

    /// Whether there is a type or a constant among the parameters, so that nothing outside of an implementation can name
    /// the item's fields.
    pub(super) fn is_generic(&self) -> bool {
        self.parameters.iter().any(|parameter| parameter.kind != ParameterKind::Lifetime)
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
