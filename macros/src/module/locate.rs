//! Where the generated items stand for whoever looks for them: at the trait and the method that they were made from.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use tieline_schema::own::plain;

use super::item::Destination;

/// Moves the names of what is defined in modules to the user's names. They mean what they meant; editors find them there, and
/// so do the errors of rustc that show a definition.
pub(super) fn at_home(tokens: TokenStream, destinations: &[Destination]) -> TokenStream {
    let mut defined = Defined { items: Vec::new(), methods: Vec::new() };
    for destination in destinations {
        let (name, span) = (plain(&destination.rust), destination.rust.span());
        let derived = ["", "Events", "Listener"].map(|suffix| (format!("{name}{suffix}"), span));
        defined.items.extend(derived);
        let methods = destination.methods.iter().map(|method| (method.name.to_string(), method.name.span()));
        defined.methods.extend(methods);
    }
    defined.within(tokens, false)
}

struct Defined {
    items: Vec<(String, Span)>,
    methods: Vec<(String, Span)>,
}

impl Defined {
    /// `inside`: in braces, where nothing of the user's own stands.
    fn within(&self, tokens: TokenStream, inside: bool) -> TokenStream {
        let mut before = String::new();
        let moved = tokens.into_iter().map(|token| {
            let token = match token {
                TokenTree::Group(group) => {
                    let mut moved = Group::new(group.delimiter(), self.within(group.stream(), true));
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
