//! Types of the user's own in place of generated ones: `with(types::Colour = crate::Colour)`.

use proc_macro2::{Span, TokenStream, TokenTree};
use tieline_schema::Compiled;
use tieline_schema::rust::{self, Given};

use crate::invocation::is_punct;
use crate::misuse::Misuse;

/// One type that is brought along.
#[derive(Debug)]
pub(crate) struct StandIn {
    /// The path of what would be generated, without spaces.
    pub(crate) path: String,
    /// Where the path begins and ends.
    pub(crate) place: (Span, Span),
    /// The type.
    pub(crate) stand_in: TokenStream,
}

/// Reads what stands in the parentheses.
pub(super) fn read(with: &mut Vec<StandIn>, inside: &TokenStream, option: &TokenTree) -> Result<(), Misuse> {
    let mut tokens = inside.clone().into_iter().peekable();
    if tokens.peek().is_none() {
        return Err(Misuse::with_nothing(option));
    }
    while let Some(first) = tokens.next() {
        let place = first.span();
        let mut path = vec![first];
        let mut is_there = false;
        for token in tokens.by_ref() {
            if is_punct(&token, '=') {
                is_there = true;
                break;
            }
            if is_punct(&token, ',') {
                break;
            }
            path.push(token);
        }
        let end = path.last().map_or(place, TokenTree::span);
        let is_path = path.iter().all(|token| matches!(token, TokenTree::Ident(_)) || is_punct(token, ':'));
        let path: String = path.iter().map(ToString::to_string).collect();
        if !is_there || !is_path {
            return Err(Misuse::no_stand_in(&path, (place, end)));
        }
        let mut stand_in = TokenStream::new();
        let (mut depth, mut arrow) = (0_usize, false);
        while let Some(token) = tokens.next_if(|token| depth > 0 || !is_punct(token, ',')) {
            if let TokenTree::Punct(punct) = &token {
                match punct.as_char() {
                    '<' => depth += 1,
                    '>' if !arrow => depth = depth.saturating_sub(1),
                    _ => {}
                }
                arrow = punct.as_char() == '-';
            }
            stand_in.extend([token]);
        }
        tokens.next();
        if stand_in.is_empty() {
            return Err(Misuse::no_stand_in(&path, (place, end)));
        }
        with.push(StandIn { path, place: (place, end), stand_in });
    }
    Ok(())
}

/// The types for the emitter, and what is wrong with their left sides.
pub(crate) fn given(with: Vec<StandIn>, compiled: &Compiled) -> (Given, Vec<Misuse>) {
    let (mut given, mut wrong) = (Given::default(), Vec::new());
    if with.is_empty() {
        return (given, wrong);
    }
    let parts = rust::parts(&compiled.protocol);
    let mut taken: Vec<String> = Vec::with_capacity(with.len());
    for StandIn { path, place, stand_in } in with {
        if taken.contains(&path) {
            wrong.push(Misuse::second_stand_in(&path, place));
            continue;
        }
        match parts.iter().find(|(known, _)| *known == path) {
            Some((_, part)) => given.take(*part, stand_in),
            // What a wrong description lacks may be what it is wrong about.
            None if compiled.has_errors() => {}
            None => wrong.push(Misuse::unknown_part(&path, parts.iter().map(|(known, _)| known.as_str()), place)),
        }
        taken.push(path);
    }
    (given, wrong)
}
