//! A module as rustc hands it over, read.

use heck::ToKebabCase;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, Item, ItemTrait, Lit, Meta, TraitItem, TraitItemFn};
use tieline_schema::model::Kind;
use tieline_schema::own::{Setting, ValueKind, plain};

use super::item::{Destination, Method, Role, Type};
use super::problem::{Problem, ends};
use super::{misspelt, settings, signature};

/// The kinds of messages by their attributes.
pub(super) const KINDS: [(&str, Kind); 3] =
    [("query", Kind::Query), ("request", Kind::Request), ("event", Kind::Event)];

/// What every message of a module is read with.
struct Side<'s> {
    /// The module of the side that answers.
    module: &'s str,
    /// The traits.
    traits: Vec<String>,
    /// The types of the module that have a lifetime.
    borrowing: Vec<String>,
    /// Whether no message of the destination that is read says that it initializes it, though one has to.
    is_without_init: bool,
}

/// Splits the items of a module into destinations and the rest.
pub(super) fn items(items: Vec<Item>, side: &str, problems: &mut Vec<Problem>) -> (Vec<Destination>, TokenStream) {
    let (mut destinations, mut others) = (Vec::new(), TokenStream::new());
    let traits = items.iter().filter_map(|item| match item {
        Item::Trait(found) if found.attrs.iter().any(|attribute| is(attribute, "destination")) => {
            Some(plain(&found.ident))
        }
        _ => None,
    });
    let borrowing = items.iter().filter_map(|item| match item {
        Item::Struct(found) if borrows(&found.generics) => Some(plain(&found.ident)),
        Item::Type(found) if borrows(&found.generics) => Some(plain(&found.ident)),
        _ => None,
    });
    let mut side =
        Side { module: side, traits: traits.collect(), borrowing: borrowing.collect(), is_without_init: false };
    for item in items {
        match item {
            Item::Trait(mut found) => match take(&mut found.attrs, "destination") {
                Some(attribute) => {
                    side.is_without_init = is_without_init(&found, &attribute);
                    destinations.push(destination(found, &attribute, &side, problems));
                }
                None => {
                    if let Some(method) = found.items.iter().find_map(message_attribute) {
                        problems.push(Problem::between(method, "a message belongs to a destination").help(format!(
                            "write `#[destination(target = \"{{{}}}\")]` above the trait `{}`",
                            found.ident.to_string().to_kebab_case(),
                            found.ident
                        )));
                        // Kept out of the way, so that what is imported for it is used: of a trait that nobody will implement, the one error
                        // is to be all that is said.
                        for item in &mut found.items {
                            if let TraitItem::Fn(method) = item {
                                KINDS.iter().for_each(|(name, _)| drop(take(&mut method.attrs, name)));
                            }
                        }
                        others.extend(quote!(#[allow(dead_code, async_fn_in_trait)] const _: () = { #found };));
                        continue;
                    }
                    found.to_tokens(&mut others);
                }
            },
            other => other.to_tokens(&mut others),
        }
    }
    (destinations, others)
}

/// Whether no message of a trait says that it initializes the destination, and nothing says that none has to.
fn is_without_init(found: &ItemTrait, attribute: &Attribute) -> bool {
    let says = |attribute: &Attribute, keys: &[&str]| {
        let settings = match &attribute.meta {
            Meta::List(list) => settings::read(without_types(list.tokens.clone()), &mut Vec::new()),
            _ => Vec::new(),
        };
        settings.iter().any(|setting| keys.contains(&setting.key.as_str()))
    };
    !says(attribute, &["extends", "restricts", "template", "lifecycle"])
        && !found.items.iter().any(|item| match item {
            TraitItem::Fn(method) => method.attrs.iter().any(|attribute| says(attribute, &["init"])),
            _ => false,
        })
}

fn borrows(generics: &syn::Generics) -> bool {
    generics.lifetimes().next().is_some() && generics.type_params().next().is_none()
}

/// A type of the module that has a lifetime, and was written without it: it is told, and taken with one.
fn lifetime(of: &mut Type, side: &Side<'_>, problems: &mut Vec<Problem>) {
    let mut tokens = of.tokens.clone().into_iter();
    if tokens.next().is_some() && tokens.next().is_none() && side.borrowing.contains(&of.name) {
        let name = &of.tokens;
        let problem =
            Problem::between(of.place, format!("`{}` carries borrowed text, and its lifetime is missing", of.name));
        problems.push(problem.help(format!("write `{}<'_>`", of.name)));
        of.tokens = quote!(#name<'_>);
    }
}

/// A message with a lifetime of a name: what is read from a frame borrows from that, and nobody can say for how long.
fn named_lifetime(of: &mut Type, problems: &mut Vec<Problem>) -> Option<syn::Type> {
    let Ok(syn::Type::Path(mut path)) = syn::parse2(of.tokens.clone()) else { return None };
    let last = path.path.segments.last_mut()?;
    let syn::PathArguments::AngleBracketed(arguments) = &mut last.arguments else { return None };
    let lifetimes = arguments.args.iter_mut().filter_map(|argument| match argument {
        syn::GenericArgument::Lifetime(lifetime) if lifetime.ident != "_" => Some(lifetime),
        _ => None,
    });
    let mut named = None;
    for lifetime in lifetimes {
        named.get_or_insert(lifetime.to_string());
        *lifetime = syn::Lifetime::new("'_", lifetime.span());
    }
    let named = named?;
    let text = format!("a message borrows from the frame that it arrived in, and not for `{named}`");
    problems.push(Problem::between(of.place, text).help(format!("write the lifetime as `'_`: `{}<'_>`", of.name)));
    of.tokens = path.to_token_stream();
    Some(syn::Type::Path(path))
}

fn message_attribute(item: &TraitItem) -> Option<(Span, Span)> {
    let TraitItem::Fn(method) = item else { return None };
    let is_one = |attribute: &&Attribute| KINDS.iter().any(|(name, _)| is(attribute, name));
    method.attrs.iter().find(is_one).map(|attribute| ends(&attribute.to_token_stream()))
}

/// Whether an attribute is one of ours: `#[query]`, `#[tieline::query]`.
fn is(attribute: &Attribute, name: &str) -> bool {
    attribute.path().segments.last().is_some_and(|last| last.ident == name)
}

/// Takes the first attribute of a name away.
fn take(attributes: &mut Vec<Attribute>, name: &str) -> Option<Attribute> {
    let at = attributes.iter().position(|attribute| is(attribute, name))?;
    Some(attributes.remove(at))
}

fn destination(
    mut found: ItemTrait,
    attribute: &Attribute,
    side: &Side<'_>,
    problems: &mut Vec<Problem>,
) -> Destination {
    let mut said = said(attribute, problems);
    let name = name(&mut said, &found.ident, problems);
    for setting in &said {
        if let Some(instead) = misplaced_at_destination(&setting.key) {
            problems.push(Problem::new(setting.span, "a destination is told this in another way").help(instead));
        }
    }
    said.retain(|setting| misplaced_at_destination(&setting.key).is_none());
    if !found.generics.params.is_empty() {
        let generics = ends(&found.generics.to_token_stream());
        problems.push(Problem::between(
            generics,
            "a destination has no parameters: write `'_` for a lifetime of its messages",
        ));
    }
    if !found.supertraits.is_empty() {
        let bounds = ends(&found.supertraits.to_token_stream());
        problems
            .push(Problem::between(bounds, "a destination has no supertraits").help(
                "what it takes over from another one is said in its attribute: `#[destination(extends = Door)]`",
            ));
    }
    let mut methods = Vec::new();
    for item in &mut found.items {
        match item {
            TraitItem::Fn(method) => methods.extend(self::method(method, &found.ident, side, problems)),
            other => problems.push(Problem::between(
                ends(&other.to_token_stream()),
                "a destination has messages, which are methods, and nothing else",
            )),
        }
    }
    let doc = doc(&found.attrs);
    let ident = &found.ident;
    // What raises the events of a template is not there: nobody is one.
    let is_template = said.iter().any(|setting| setting.key == "template" && setting.value.is_on());
    let is_shown = |method: &&TraitItemFn| {
        let is_init = |init: &&Method| init.role == Role::Init && init.name == method.sig.ident;
        !(is_template && methods.iter().any(|method| is_init(&method)))
    };
    let signatures = found.items.iter().filter_map(|item| match item {
        TraitItem::Fn(method) => Some(method).filter(is_shown).map(|method| &method.sig),
        _ => None,
    });
    let looked_at = quote!(trait #ident { #(#signatures;)* });
    Destination { rust: found.ident.clone(), name, doc, settings: said, methods, looked_at }
}

/// The name in the description: the setting, or the name of the trait.
fn name(said: &mut Vec<Setting>, rust: &proc_macro2::Ident, problems: &mut Vec<Problem>) -> (String, Span) {
    if let Some(at) = said.iter().position(|setting| setting.key == "name") {
        let set = said.remove(at);
        match set.value.text() {
            Some(text) => return (text.to_owned(), set.value.span),
            None => problems.push(Problem::new(set.span, "a name is a string: `name = \"door\"`")),
        }
    }
    (plain(rust).to_kebab_case(), rust.span())
}

fn misplaced_at_destination(key: &str) -> Option<&'static str> {
    match key {
        "rust" => Some("its name in Rust is that of the trait"),
        "queries" => Some("its queries are the methods with `#[query]`"),
        "requests" => Some("its requests are the methods with `#[request]`"),
        "events" => Some("its events are the methods with `#[event]`"),
        "overrides" => Some("write the method again, with the new answer: `#[request(overrides)]`"),
        "init" => Some("the query that initializes it is marked: `#[query(init)]`"),
        "dispose" => Some("the request that disposes of it is marked: `#[request(dispose)]`"),
        "gate" => Some("a gate is a part of the lifecycle: `lifecycle(gate(children = \"…\", key = \"…\"))`"),
        _ => None,
    }
}

fn misplaced_at_message(key: &str) -> Option<&'static str> {
    match key {
        "properties" => Some("the properties of a message are the fields of its struct"),
        "rust" => Some("its name in Rust is that of the method"),
        "open" | "since" => Some("this is said at its struct, with `#[tieline(…)]`"),
        _ => None,
    }
}

fn method(
    found: &mut TraitItemFn,
    of: &proc_macro2::Ident,
    side: &Side<'_>,
    problems: &mut Vec<Problem>,
) -> Option<Method> {
    let mut kinds: Vec<_> =
        KINDS.iter().filter_map(|(name, kind)| Some((take(&mut found.attrs, name)?, *kind))).collect();
    let method = plain(&found.sig.ident);
    if kinds.is_empty() {
        kinds.extend(misspelt::kind(&mut found.attrs, problems));
    }
    let (attribute, kind) = match kinds.as_slice() {
        [(attribute, kind)] => (attribute, *kind),
        [] => {
            problems.push(
                Problem::new(found.sig.ident.span(), format!("`{method}` does not say what kind of message it is"))
                    .help("write `#[query]`, `#[request]` or `#[event]` above it"),
            );
            return None;
        }
        [_, (second, _), ..] => {
            problems.push(Problem::between(ends(&second.to_token_stream()), "a message is of one kind only"));
            return None;
        }
    };
    let mut settings = said(attribute, problems);
    misspelt::role(&mut settings, kind, problems);
    let fails = settings.iter().position(|setting| setting.key == "fails").map(|at| settings.remove(at));
    let mut failure = fails.and_then(|fails| fails_type(attribute, fails.span, problems));
    let wire = wire(&mut settings, problems);
    let disposes = settings.iter().find(|setting| setting.key == "dispose").map(|setting| setting.span);
    let kind = disposing(&settings, kind, &found.sig, problems);
    let mut role = role(&mut settings, kind, problems);
    if role == Role::Ordinary && kind == Kind::Query && side.is_without_init && signature::takes_events(&found.sig, of)
    {
        role = Role::Init;
        problems.push(
            Problem::new(of.span(), format!("nothing initializes `{of}`"))
                .help(format!("`{method}` takes what raises its events, so write `#[query(init)]` above it")),
        );
    }
    for setting in &settings {
        if let Some(instead) = misplaced_at_message(&setting.key) {
            problems.push(Problem::new(setting.span, "a message is told this in another way").help(instead));
        }
    }
    settings.retain(|setting| misplaced_at_message(&setting.key).is_none());
    if let Some(body) = &found.default {
        problems.push(
            Problem::between(ends(&body.to_token_stream()), "a message has no body here")
                .help(format!("who answers implements `{}::{of}`; end this with a semicolon", side.module)),
        );
    }
    let creates = created(&settings, side);
    let expected = signature::Expected { kind, role, creates, of, side: side.module };
    let mut signature = signature::read(&found.sig, &expected, problems)?;
    let types = [Some(&mut signature.message), signature.response.as_mut(), failure.as_mut()];
    types.into_iter().flatten().for_each(|of| lifetime(of, side, problems));
    if let Some(right) = named_lifetime(&mut signature.message, problems) {
        // What rustc looks at has it right too.
        let mut arguments = found.sig.inputs.iter_mut();
        let message = arguments.find_map(|argument| match argument {
            syn::FnArg::Typed(argument) => Some(argument),
            syn::FnArg::Receiver(_) => None,
        });
        if let Some(message) = message {
            *message.ty = right;
        }
    }
    Some(Method {
        kind,
        name: found.sig.ident.clone(),
        doc: doc(&found.attrs),
        deprecated: deprecated(&found.attrs),
        settings,
        role,
        disposes,
        wire,
        message: signature.message,
        response: signature.response,
        failure,
    })
}

/// A query that is said to dispose of its destination, and whose argument is a request: it is told, and taken for that.
fn disposing(settings: &[Setting], kind: Kind, found: &syn::Signature, problems: &mut Vec<Problem>) -> Kind {
    let dispose = settings.iter().find(|setting| setting.key == "dispose" && setting.value.is_on());
    match dispose {
        Some(dispose) if kind == Kind::Query && signature::names(found, "request") => {
            let text = "what disposes of a destination is a request";
            problems.push(Problem::new(dispose.span, text).help("write `#[request(dispose)]`"));
            Kind::Request
        }
        _ => kind,
    }
}

/// The trait of what a message creates; `None`: nothing, or something that another description describes.
fn created<'s>(settings: &[Setting], side: &'s Side<'_>) -> Option<&'s str> {
    let ValueKind::Map(creates) = &settings.iter().find(|setting| setting.key == "creates")?.value.kind else {
        return None;
    };
    let name = creates.iter().find(|setting| setting.key == "destination")?.value.text()?;
    side.traits.iter().find(|known| *known == name || known.to_kebab_case() == name).map(String::as_str)
}

/// Takes the name on the wire out of the settings.
fn wire(settings: &mut Vec<Setting>, problems: &mut Vec<Problem>) -> Option<(String, Span)> {
    let at = settings.iter().position(|setting| setting.key == "name")?;
    let set = settings.remove(at);
    match set.value.text() {
        Some(text) => Some((text.to_owned(), set.value.span)),
        None => {
            problems.push(Problem::new(set.span, "a name is a string: `name = \"door.light\"`"));
            None
        }
    }
}

/// Takes out of the settings what a message is to its destination.
fn role(settings: &mut Vec<Setting>, kind: Kind, problems: &mut Vec<Problem>) -> Role {
    let mut role = Role::Ordinary;
    let roles = [("init", Role::Init), ("dispose", Role::Dispose), ("overrides", Role::Override)];
    for (key, found) in roles {
        let Some(at) = settings.iter().position(|setting| setting.key == key) else { continue };
        let setting = settings.remove(at);
        if setting.value.is_off() {
            continue;
        }
        if !setting.value.is_on() {
            let text = format!("`{key}` stands alone: the message that it is about is the one below");
            problems.push(
                Problem::new(setting.span, text).help(format!("write `#[{}({key})]`", super::item::attribute(kind))),
            );
        }
        let wrong = match (found, kind) {
            (Role::Init, Kind::Query) | (Role::Dispose, Kind::Request) => None,
            (Role::Override, Kind::Query | Kind::Request) => None,
            (Role::Init, _) => Some("what initializes a destination is a query: `#[query(init)]`"),
            (Role::Dispose, _) => Some("what disposes of a destination is a request: `#[request(dispose)]`"),
            (_, _) => Some("only what answers a query or a request can be changed"),
        };
        match wrong {
            Some(wrong) => problems.push(Problem::new(setting.span, wrong)),
            None => role = found,
        }
    }
    role
}

/// What stands in the parentheses of an attribute.
fn said(attribute: &Attribute, problems: &mut Vec<Problem>) -> Vec<Setting> {
    match &attribute.meta {
        Meta::Path(_) => Vec::new(),
        Meta::List(list) => {
            // A type is no value of the language, and is read apart.
            let settings = settings::read(without_types(list.tokens.clone()), problems);
            twice(&settings, problems);
            settings
        }
        Meta::NameValue(value) => {
            problems
                .push(Problem::between(ends(&value.to_token_stream()), "settings go in parentheses: `#[query(…)]`"));
            Vec::new()
        }
    }
}

fn twice(settings: &[Setting], problems: &mut Vec<Problem>) {
    for (at, setting) in settings.iter().enumerate() {
        if settings.iter().take(at).any(|earlier| earlier.key == setting.key) {
            let key = setting.key.replace('-', "_");
            problems.push(Problem::new(setting.span, format!("`{key}` stands here twice")));
        }
    }
}

/// The settings with `fails = Type<'_>` cut down to `fails`.
fn without_types(tokens: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        let is_fails = matches!(&token, proc_macro2::TokenTree::Ident(name) if name == "fails");
        out.extend([token]);
        if is_fails {
            signature::type_tokens(&mut rest);
        }
    }
    out
}

/// The type behind `fails`.
fn fails_type(attribute: &Attribute, place: Span, problems: &mut Vec<Problem>) -> Option<super::item::Type> {
    let Meta::List(list) = &attribute.meta else { return None };
    let mut rest = list.tokens.clone().into_iter().peekable();
    while let Some(token) = rest.next() {
        if matches!(&token, proc_macro2::TokenTree::Ident(name) if name == "fails") {
            let tokens = signature::type_tokens(&mut rest);
            if let Ok(of) = syn::parse2::<syn::Type>(tokens.clone()) {
                return Some(signature::named(&of));
            }
            let quoted = syn::parse2::<syn::LitStr>(tokens).ok().and_then(|text| text.parse::<syn::Type>().ok());
            let written = quoted.as_ref().map_or("LightFailure".to_owned(), |of| of.to_token_stream().to_string());
            let how = if quoted.is_some() { "write it without quotes" } else { "write it behind an equals sign" };
            problems.push(
                Problem::new(place, "`fails` is the struct of what a failure tells")
                    .help(format!("{how}: `fails = {written}`")),
            );
            return quoted.map(|of| signature::named(&of));
        }
    }
    None
}

/// What doc comments say.
pub(super) fn doc(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(value) if value.path.is_ident("doc") => text(&value.value),
        _ => None,
    });
    let lines: Vec<String> = lines.map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned()).collect();
    lines.join("\n").trim().to_owned()
}

fn text(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// The note of `#[deprecated]`.
fn deprecated(attributes: &[Attribute]) -> Option<String> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident("deprecated"))?;
    let unsaid = || "It is not to be used any more.".to_owned();
    match &attribute.meta {
        Meta::Path(_) => Some(unsaid()),
        Meta::NameValue(value) => text(&value.value),
        Meta::List(list) => {
            let settings = settings::read(list.tokens.clone(), &mut Vec::new());
            let note = settings.iter().find(|setting| setting.key == "note").map(|note| &note.value.kind);
            match note {
                Some(ValueKind::Text(note)) => Some(note.clone()),
                _ => Some(unsaid()),
            }
        }
    }
}
