//! The signatures of messages: what they must be, and what is told when they are something else.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{FnArg, GenericArgument, PathArguments, ReceiverKind, ReturnType, Signature};
use tieline_schema::model::Kind;
use tieline_schema::own::plain;

use super::item::{Role, Type};
use super::problem::{Problem, ends};
use crate::invocation::is_punct;

/// What a signature must be like.
pub(super) struct Expected<'e> {
    pub(super) kind: Kind,
    pub(super) role: Role,
    /// The trait of the new destination that comes with the answer.
    pub(super) creates: Option<&'e str>,
    /// The trait.
    pub(super) of: &'e Ident,
    /// The module of the side that answers.
    pub(super) side: &'e str,
}

/// What a signature says.
pub(super) struct Read {
    pub(super) message: Type,
    pub(super) response: Option<Type>,
}

/// Reads a signature. `None`: it says too little to go on.
pub(super) fn read(found: &Signature, expected: &Expected<'_>, problems: &mut Vec<Problem>) -> Option<Read> {
    let mut inputs = found.inputs.iter().peekable();
    let mut wrong: Option<(TokenStream, &str)> = None;
    let mut note = |tokens: TokenStream, what| {
        wrong.get_or_insert((tokens, what));
    };
    let name = found.ident.to_token_stream();
    let event = expected.kind == Kind::Event;
    if let Some(first) = found.generics.params.first() {
        note(first.to_token_stream(), "a message has no parameters: write `'_` for a lifetime");
    }
    match (found.asyncness.is_some(), event) {
        (false, false) => note(found.fn_token.to_token_stream(), "a question is answered by an `async fn`"),
        (true, true) => note(found.asyncness.to_token_stream(), "an event is no `async fn`: nobody answers it"),
        _ => {}
    }
    let mut next = inputs.next();
    match next {
        Some(FnArg::Receiver(receiver)) => {
            let is_right = matches!(&receiver.kind, ReceiverKind::Reference(_, _, Some(_)));
            if event {
                note(receiver.to_token_stream(), "an event has no receiver");
            } else if !is_right {
                note(receiver.to_token_stream(), "a question is answered by `&mut self`");
            }
            next = inputs.next();
        }
        Some(other) if !event => note(other.to_token_stream(), "a question is answered by `&mut self`"),
        None if !event => note(name.clone(), "a question is answered by `&mut self`"),
        _ => {}
    }
    let message = match next {
        Some(FnArg::Typed(argument)) => Some(match argument.ty.as_ref() {
            syn::Type::Reference(reference) => {
                note(argument.to_token_stream(), "a message is handed over, and not borrowed");
                named(&reference.elem)
            }
            of => named(of),
        }),
        _ => {
            note(name.clone(), "the message itself is missing: its struct is the type of the first argument");
            None
        }
    };
    if !event {
        if expected.role == Role::Init {
            let events = format!("{}Events", plain(expected.of));
            match inputs.next() {
                Some(FnArg::Typed(argument)) if named(&argument.ty).name == events => {}
                Some(other) => note(other.to_token_stream(), "here stands what raises the destination's events"),
                None => {
                    note(name.clone(), "the query that initializes also takes what raises the destination's events")
                }
            }
        }
        let events = format!("{}Events", plain(expected.of));
        // Whether what it changes initializes the destination is said where that stands.
        if expected.role == Role::Override {
            let is_events = |argument: &&FnArg| match argument {
                FnArg::Typed(argument) => named(&argument.ty).name == events,
                FnArg::Receiver(_) => false,
            };
            inputs.next_if(is_events);
        }
        match inputs.next() {
            Some(FnArg::Typed(argument)) if is_call(&argument.ty) => {}
            Some(other) => note(other.to_token_stream(), "the last argument is `call: &Call`"),
            None => note(name.clone(), "the last argument is missing: `call: &Call`"),
        }
    }
    if let Some(more) = inputs.next() {
        note(more.to_token_stream(), "this argument is one too many");
    }
    let response = match (&found.output, event) {
        (ReturnType::Default, true) => None,
        (ReturnType::Type(_, of), true) => {
            note(of.to_token_stream(), "nobody answers an event");
            None
        }
        (ReturnType::Default, false) => {
            note(name, "it does not say what it is answered with");
            None
        }
        (ReturnType::Type(_, of), false) => match answer(of, expected) {
            Ok(response) => Some(response),
            Err(what) => {
                note(of.to_token_stream(), what);
                meant(of)
            }
        },
    };
    if let Some((tokens, what)) = wrong {
        let right = right(found, expected, message.as_ref(), response.as_ref());
        problems.push(Problem::between(ends(&tokens), what).help(format!("write `{right}`")));
    }
    // A message without an answer stays: who answers it, or comes after it, is told nothing else.
    Some(Read { message: message?, response })
}

/// The struct that a wrong answer seems to be about: the first type that could be one.
fn meant(of: &syn::Type) -> Option<Type> {
    match of {
        syn::Type::Group(group) => meant(&group.elem),
        syn::Type::Paren(inside) => meant(&inside.elem),
        syn::Type::Tuple(parts) => parts.elems.iter().find_map(meant),
        syn::Type::Path(path) => {
            let last = path.path.segments.last()?;
            let known = ["Result", "Option", "Box", "Failure", "Error", "Call", "String", "Vec"];
            if !known.contains(&plain(&last.ident).as_str()) && plain(&last.ident).starts_with(char::is_uppercase) {
                return Some(named(of));
            }
            let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
            arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(of) => meant(of),
                _ => None,
            })
        }
        _ => None,
    }
}

/// The response in `Result<Response, Failure>` or in `Result<(Response, NewChild), Failure>`.
fn answer(of: &syn::Type, expected: &Expected<'_>) -> Result<Type, &'static str> {
    let wanted = "a question is answered with a `Result`: its response, or a `Failure`";
    let syn::Type::Path(path) = of else { return Err(wanted) };
    let Some(last) = path.path.segments.last().filter(|last| last.ident == "Result") else { return Err(wanted) };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return Err(wanted) };
    let types: Vec<&syn::Type> = arguments
        .args
        .iter()
        .filter_map(|argument| match argument {
            GenericArgument::Type(of) => Some(of),
            _ => None,
        })
        .collect();
    let [success, failure] = types.as_slice() else { return Err(wanted) };
    if named(failure).name != "Failure" {
        return Err(wanted);
    }
    match (success, expected.creates.is_some()) {
        (syn::Type::Tuple(pair), true) => match pair.elems.iter().collect::<Vec<_>>().as_slice() {
            [response, _] => Ok(named(response)),
            _ => Err("its answer comes with what it creates, as a pair"),
        },
        (_, true) => Err("its answer comes with what it creates, as a pair"),
        (syn::Type::Tuple(_), false) => Err("a response is a struct with `#[derive(tieline::Response)]`"),
        (response, false) => Ok(named(response)),
    }
}

/// Whether an argument is what raises the events of a destination.
pub(super) fn takes_events(found: &Signature, of: &Ident) -> bool {
    let events = format!("{}Events", plain(of));
    found.inputs.iter().any(|argument| match argument {
        FnArg::Typed(argument) => named(&argument.ty).name == events,
        FnArg::Receiver(_) => false,
    })
}

/// Whether an argument is called so.
pub(super) fn names(found: &Signature, name: &str) -> bool {
    found.inputs.iter().any(|argument| match argument {
        FnArg::Typed(argument) => argument.pat.to_token_stream().to_string() == name,
        FnArg::Receiver(_) => false,
    })
}

fn is_call(of: &syn::Type) -> bool {
    match of {
        syn::Type::Reference(reference) => reference.mutability.is_none() && named(&reference.elem).name == "Call",
        _ => false,
    }
}

/// What would be right, with what is there already.
fn right(found: &Signature, expected: &Expected<'_>, message: Option<&Type>, response: Option<&Type>) -> String {
    let method = &found.ident;
    let camel = heck::ToUpperCamelCase::to_upper_camel_case(plain(method).as_str());
    let tokens = |of: Option<&Type>, otherwise: String| of.map_or(otherwise, |of| written(&of.tokens));
    let wrong = |of: &&Type| ["Result", "Call", "Failure"].contains(&of.name.as_str());
    let message = tokens(message.filter(|message| !wrong(message)), format!("{camel}<'_>"));
    let response = tokens(response.filter(|response| !wrong(response)), format!("{camel}Response"));
    let (side, of) = (expected.side, plain(expected.of));
    match expected.kind {
        Kind::Event => return format!("fn {method}(event: {message});"),
        Kind::Query | Kind::Request => {}
    }
    let argument = if expected.kind == Kind::Query { "query" } else { "request" };
    let events = if expected.role == Role::Init { format!(", events: {side}::{of}Events") } else { String::new() };
    let answer = match expected.creates {
        Some(created) => format!("({response}, {side}::New{created})"),
        None => response,
    };
    format!("async fn {method}(&mut self, {argument}: {message}{events}, call: &Call) -> Result<{answer}, Failure>;")
}

/// A type as people write it.
fn written(tokens: &TokenStream) -> String {
    let spaced = tokens.to_string();
    let mut out = String::with_capacity(spaced.len());
    for word in spaced.split(' ') {
        let tight = out.is_empty()
            || out.ends_with(['<', '(', ':', '&'])
            || word.starts_with(['<', '>', ',', ')', ':'])
            || out.ends_with('\'');
        if !tight {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// A type, with the last name of its path.
pub(super) fn named(of: &syn::Type) -> Type {
    let tokens = of.to_token_stream();
    let place = ends(&tokens);
    let name = match of {
        syn::Type::Path(path) => path.path.segments.last().map(|last| plain(&last.ident)),
        syn::Type::Group(group) => return named(&group.elem),
        syn::Type::Paren(inside) => return named(&inside.elem),
        _ => None,
    };
    Type { name: name.unwrap_or_else(|| tokens.to_string()), tokens, place }
}

/// The tokens of a type behind `=`, up to the next comma.
pub(super) fn type_tokens(rest: &mut std::iter::Peekable<proc_macro2::token_stream::IntoIter>) -> TokenStream {
    let mut out = TokenStream::new();
    if rest.next_if(|token| is_punct(token, '=')).is_none() {
        return out;
    }
    let mut depth = 0_usize;
    while let Some(token) = rest.next_if(|token: &TokenTree| depth > 0 || !is_punct(token, ',')) {
        if is_punct(&token, '<') {
            depth += 1;
        } else if is_punct(&token, '>') {
            depth = depth.saturating_sub(1);
        }
        out.extend([token]);
    }
    out
}
