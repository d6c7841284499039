//! What may stand behind the description.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use tieline_schema::{Diagnostic, RULES, Severity};

use crate::invocation::is_punct;
use crate::misuse::Misuse;

/// The name of the only option.
pub(crate) const ALLOW: &str = "allow";
/// What stands for every warning.
pub(crate) const ALL: &str = "warnings";

/// Which warnings are not wanted: those of `allow(…)`.
#[derive(Debug, Default)]
pub(crate) struct Allowed {
    names: Vec<String>,
}

impl Allowed {
    /// Reads options, each with a comma before it, and perhaps a comma at the end.
    pub(crate) fn read(mut tokens: impl Iterator<Item = TokenTree>) -> Result<Self, Misuse> {
        let mut allowed = Self::default();
        if let Some(token) = tokens.next().filter(|token| !is_punct(token, ',')) {
            return Err(Misuse::no_comma(&token));
        }
        while let Some(token) = tokens.next() {
            match &token {
                TokenTree::Ident(name) if name == ALLOW => {}
                _ => return Err(Misuse::unknown_option(&token)),
            }
            match tokens.next() {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                    allowed.names(&group.stream(), &token)?;
                }
                _ => return Err(Misuse::no_parentheses(&token)),
            }
            if let Some(token) = tokens.next().filter(|token| !is_punct(token, ',')) {
                return Err(Misuse::no_comma(&token));
            }
        }
        Ok(allowed)
    }

    /// Reads what stands in the parentheses: names of rules, each as its diagnostics show it or as a word of Rust.
    fn names(&mut self, inside: &TokenStream, option: &TokenTree) -> Result<(), Misuse> {
        let tokens: Vec<_> = inside.clone().into_iter().collect();
        if tokens.is_empty() {
            return Err(Misuse::no_warnings(option));
        }
        let tokens = match tokens.as_slice() {
            [tokens @ .., last] if is_punct(last, ',') => tokens,
            tokens => tokens,
        };
        for parts in tokens.split(|token| is_punct(token, ',')) {
            let first = parts.first().unwrap_or(option);
            let mut name = String::new();
            for part in parts {
                match part {
                    TokenTree::Ident(word) => name.push_str(&word.to_string().replace('_', "-")),
                    TokenTree::Punct(hyphen) if hyphen.as_char() == '-' => name.push('-'),
                    other => return Err(Misuse::no_warning_name(other)),
                }
            }
            if name != ALL && !RULES.contains(&name.as_str()) {
                return Err(Misuse::unknown_warning(&name, first));
            }
            self.names.push(name);
        }
        Ok(())
    }

    /// Whether nobody wants to see it.
    pub(crate) fn hides(&self, diagnostic: &Diagnostic) -> bool {
        diagnostic.severity == Severity::Warning && (self.has(ALL) || self.has(diagnostic.code))
    }

    /// Whether a warning of this name is not wanted.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|allowed| allowed == name)
    }
}
