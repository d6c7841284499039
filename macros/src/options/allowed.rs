//! Warnings that are not wanted: `allow(…)`.

use proc_macro2::{TokenStream, TokenTree};
use tieline_schema::{Diagnostic, RULES, Severity};

use super::ALL;
use crate::invocation::is_punct;
use crate::misuse::Misuse;

/// Which warnings are not wanted: those of `allow(…)`.
#[derive(Debug, Default)]
pub(crate) struct Allowed {
    names: Vec<String>,
}

impl Allowed {
    /// Reads what stands in the parentheses: names of rules, each as its diagnostics show it or as a word of Rust.
    pub(super) fn names(&mut self, inside: &TokenStream, option: &TokenTree) -> Result<(), Misuse> {
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
