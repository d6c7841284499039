//! Where the generated items stand for whoever looks for them: at the trait and the method that they were made from.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use tieline_schema::own::plain;

use super::item::Destination;

/// Moves the names of what is defined in modules to the user's names. They mean what they meant; editors find them there, and
/// so do the errors of rustc that show a definition.
pub(super) fn at_home(tokens: TokenStream, destinations: &[Destination]) -> TokenStream {
    let mut defined = Defined { items: Vec::new(), methods: Vec::new(), receivers: Vec::new() };
    for destination in destinations {
        let (name, span) = (plain(&destination.rust), destination.rust.span());
        let derived = ["", "Events", "Listener"].map(|suffix| (format!("{name}{suffix}"), span));
        defined.items.extend(derived);
        for method in &destination.methods {
            let (name, span) = (method.name.to_string(), method.name.span());
            defined.receivers.extend(method.disposes.map(|disposes| (name.clone(), disposes)));
            defined.methods.push((name, span));
        }
    }
    defined.within(tokens, false)
}

struct Defined {
    items: Vec<(String, Span)>,
    methods: Vec<(String, Span)>,
    /// What takes its handle for good: rustc points at the `self` when that is used once more, and shall show why.
    receivers: Vec<(String, Span)>,
}

impl Defined {
    /// `inside`: in braces, where nothing of the user's own stands.
    fn within(&self, tokens: TokenStream, inside: bool) -> TokenStream {
        let mut before = String::new();
        let mut receiver = None;
        let moved = tokens.into_iter().map(|token| {
            let token = match token {
                TokenTree::Group(group) => {
                    let mut stream = self.within(group.stream(), true);
                    if group.delimiter() == Delimiter::Parenthesis
                        && let Some(span) = receiver.take()
                    {
                        stream = received(stream, span);
                    }
                    let mut moved = Group::new(group.delimiter(), stream);
                    moved.set_span(group.span());
                    TokenTree::Group(moved)
                }
                TokenTree::Ident(mut name) if inside => {
                    let known = match before.as_str() {
                        "fn" => self.methods.as_slice(),
                        "struct" | "trait" => self.items.as_slice(),
                        _ => &[],
                    };
                    let text = name.to_string();
                    if let Some((_, span)) = known.iter().find(|(known, _)| *known == text) {
                        name.set_span(name.span().located_at(*span));
                    }
                    if before == "fn" {
                        let found = self.receivers.iter().find(|(known, _)| *known == text);
                        receiver = found.map(|(_, span)| *span);
                    }
                    before = text;
                    return TokenTree::Ident(name);
                }
                other => other,
            };
            before.clear();
            token
        });
        moved.collect()
    }
}

/// Moves a `self` that a method takes for good.
fn received(arguments: TokenStream, place: Span) -> TokenStream {
    let mut arguments = arguments.into_iter();
    let first = arguments.next().map(|first| match first {
        TokenTree::Ident(mut name) if name == "self" => {
            name.set_span(name.span().located_at(place));
            TokenTree::Ident(name)
        }
        other => other,
    });
    first.into_iter().chain(arguments).collect()
}
