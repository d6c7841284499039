//! What may stand behind the description.

mod allowed;
mod with;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

pub(crate) use allowed::Allowed;
pub(crate) use with::{StandIn, given};

use crate::invocation::is_punct;
use crate::misuse::Misuse;

/// The option that turns warnings off.
pub(crate) const ALLOW: &str = "allow";
/// What stands for every warning.
pub(crate) const ALL: &str = "warnings";
/// The option that takes types of the user's own.
pub(crate) const WITH: &str = "with";

/// What the options say.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// Which warnings are not wanted.
    pub(crate) allowed: Allowed,
    /// Which types stand in place of generated ones.
    pub(crate) with: Vec<StandIn>,
}

impl Options {
    /// Reads options, each with a comma before it, and perhaps a comma at the end. What was read before something that is
    /// wrong counts all the same.
    pub(crate) fn read(tokens: impl Iterator<Item = TokenTree>) -> (Self, Option<Misuse>) {
        let mut options = Self::default();
        let misuse = options.fill(tokens).err();
        (options, misuse)
    }

    fn fill(&mut self, mut tokens: impl Iterator<Item = TokenTree>) -> Result<(), Misuse> {
        if let Some(token) = tokens.next().filter(|token| !is_punct(token, ',')) {
            return Err(Misuse::no_comma(&token));
        }
        while let Some(token) = tokens.next() {
            let read: fn(&mut Self, &TokenStream, &TokenTree) -> Result<(), Misuse> = match &token {
                TokenTree::Ident(name) if name == ALLOW => |options, inside, name| options.allowed.names(inside, name),
                TokenTree::Ident(name) if name == WITH => {
                    |options, inside, name| with::read(&mut options.with, inside, name)
                }
                _ => return Err(Misuse::unknown_option(&token)),
            };
            match tokens.next() {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                    read(self, &group.stream(), &token)?;
                }
                _ => return Err(Misuse::no_parentheses(&token)),
            }
            if let Some(token) = tokens.next().filter(|token| !is_punct(token, ',')) {
                return Err(Misuse::no_comma(&token));
            }
        }
        Ok(())
    }
}
