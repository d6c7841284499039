//! The item behind a derive, as data.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, GenericParam, WherePredicate};
use tieline_schema::own::{
    Body, Field, Generics, Item, ItemKind, Parameter, ParameterKind, Problem, Setting, Value, ValueKind, Variant, plain,
};

use super::{settings, types};

/// Reads a struct or an enum, and says whether it is something that a derive of this kind can do anything with.
pub(super) fn item(input: &DeriveInput, kind: ItemKind, problems: &mut Vec<Problem>) -> (Item, bool) {
    let unread = problems.len();
    let mut said = settings::read(&input.attrs, problems);
    // An attribute that could not be read may have said it.
    if problems.len() > unread && said.settings.is_empty() && kind.is_named() {
        let (key, span) = ("name".to_owned(), input.ident.span());
        let value = Value { kind: ValueKind::Text(plain(&input.ident)), span };
        said.settings.push(Setting { key, span, value });
    }
    let body = body(input, kind, problems);
    let readable = body.is_some();
    let item = Item {
        kind,
        name: input.ident.clone(),
        generics: generics(&input.generics),
        krate: said.krate.unwrap_or_else(|| quote!(::tieline)),
        doc: said.doc,
        deprecated: said.deprecated,
        settings: said.settings,
        body: body.unwrap_or(Body::Fields(vec![])),
    };
    (item, readable)
}

fn body(input: &DeriveInput, kind: ItemKind, problems: &mut Vec<Problem>) -> Option<Body> {
    let name = plain(&input.ident);
    let what = match kind {
        ItemKind::Query => "a query",
        ItemKind::Request => "a request",
        ItemKind::Response => "a response",
        ItemKind::Event => "an event",
        ItemKind::Properties => "a set of properties",
        ItemKind::Object => "an object",
        ItemKind::Enumeration => "an enumeration",
    };
    match (&input.data, kind) {
        (Data::Union(of), _) => {
            let problem = Problem::new(of.union_token.span(), format!("{what} is never a union: `{name}` is one"));
            problems.push(problem.help(match kind {
                ItemKind::Enumeration => "write an `enum`",
                _ => "write a `struct` with named fields",
            }));
            None
        }
        (Data::Enum(of), ItemKind::Enumeration) => {
            Some(Body::Variants(of.variants.iter().map(|of| variant(of, problems)).collect()))
        }
        (Data::Struct(of), ItemKind::Enumeration) => {
            problems.push(
                Problem::new(of.struct_token.span(), format!("an enumeration is an `enum`, and `{name}` is a struct"))
                    .help("a struct is an object: `#[derive(tieline::Object)]`"),
            );
            None
        }
        (Data::Enum(of), _) => {
            problems.push(
                Problem::new(of.enum_token.span(), format!("{what} is a struct, and `{name}` is an enum"))
                    .help("an enum whose variants are words is an enumeration: `#[derive(tieline::Enumeration)]`"),
            );
            None
        }
        (Data::Struct(of), _) => match &of.fields {
            Fields::Named(fields) => {
                Some(Body::Fields(fields.named.iter().filter_map(|of| field(of, problems)).collect()))
            }
            Fields::Unit => Some(Body::Fields(vec![])),
            Fields::Unnamed(fields) => {
                let place = fields.paren_token.span.join();
                problems.push(
                    Problem::new(place, format!("the fields of `{name}` have no names, and each is a key on the wire"))
                        .help(format!("name them: `struct {name} {{ … }}`")),
                );
                None
            }
        },
    }
}

fn field(of: &syn::Field, problems: &mut Vec<Problem>) -> Option<Field> {
    let said = settings::read(&of.attrs, problems);
    let name = of.ident.clone()?;
    // What keeps the keys that are not listed is no property: its type is for rustc to judge.
    let others = said.settings.iter().any(|setting| setting.key == "others");
    let mut unheard = Vec::new();
    let found = types::read(&of.ty, if others { &mut unheard } else { problems });
    if others && !types::may_keep_others(&of.ty) {
        problems.push(
            Problem::new(of.ty.span(), format!("`{}` keeps any value that a peer sends under any key", plain(&name)))
                .help("its type is `std::collections::BTreeMap<std::borrow::Cow<'a, str>, tieline::codec::Json<'a>>`"),
        );
    }
    Some(Field {
        name,
        doc: said.doc,
        deprecated: said.deprecated,
        tokens: of.ty.to_token_stream(),
        type_span: of.ty.span(),
        of: found.of,
        optional: found.optional,
        inner: found.inner,
        borrows: found.borrows,
        told: found.told,
        described: None,
        settings: said.settings,
    })
}

fn variant(of: &syn::Variant, problems: &mut Vec<Problem>) -> Variant {
    let said = settings::read(&of.attrs, problems);
    let holds = match &of.fields {
        Fields::Unit => None,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|of| of.ty.to_token_stream())
        }
        more => Some(more.to_token_stream()),
    };
    let is_one = matches!(&of.fields, Fields::Unit)
        || matches!(&of.fields, Fields::Unnamed(fields) if fields.unnamed.len() == 1);
    let mut settings = said.settings;
    if let Fields::Unnamed(fields) = &of.fields
        && let Some(syn::Type::Reference(reference)) = fields.unnamed.first().map(|of| &of.ty)
        && settings.iter().any(|setting| setting.key == "other")
    {
        problems.push(
            Problem::new(reference.and_token.span(), "a text with escapes cannot be read into a reference")
                .help("write `String` or `std::borrow::Cow<'a, str>`"),
        );
    }
    if !is_one && settings.iter().any(|setting| setting.key == "other") {
        problems.push(
            Problem::new(of.fields.span(), format!("`{}` keeps a text, and nothing else", plain(&of.ident))).help(
                format!("write `{}(String)`, or `{}(std::borrow::Cow<'a, str>)`", plain(&of.ident), plain(&of.ident)),
            ),
        );
        settings.retain(|setting| setting.key != "other");
        return Variant { name: of.ident.clone(), doc: said.doc, deprecated: said.deprecated, holds: None, settings };
    }
    Variant { name: of.ident.clone(), doc: said.doc, deprecated: said.deprecated, holds, settings }
}

fn generics(of: &syn::Generics) -> Generics {
    let parameters = of.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(of) => {
            parameter_of(ParameterKind::Lifetime, of.lifetime.to_token_stream(), of.bounds.to_token_stream())
        }
        GenericParam::Type(of) => {
            parameter_of(ParameterKind::Type, of.ident.to_token_stream(), of.bounds.to_token_stream())
        }
        GenericParam::Const(of) => {
            parameter_of(ParameterKind::Constant, of.ident.to_token_stream(), of.ty.to_token_stream())
        }
    });
    let predicates = of.where_clause.iter().flat_map(|clause| &clause.predicates);
    Generics { parameters: parameters.collect(), predicates: predicates.map(WherePredicate::to_token_stream).collect() }
}

fn parameter_of(kind: ParameterKind, name: TokenStream, bounds: TokenStream) -> Parameter {
    Parameter { kind, name, bounds }
}
