//! Names in Rust: which texts are identifiers, and which are already taken.

use std::collections::HashSet;

use proc_macro2::{Ident, Span};

/// Words that cannot be names, in any edition.
const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The names of one scope of the emitted code.
#[derive(Debug, Default)]
pub(super) struct Scope {
    own: HashSet<String>,
    taken: HashSet<String>,
}

impl Scope {
    /// A scope in which Tieline itself needs some names.
    pub(super) fn with(own: &[&str]) -> Self {
        Self { own: own.iter().map(|name| (*name).to_owned()).collect(), taken: HashSet::new() }
    }

    /// Takes a name of the description; `None` when it is no identifier or was taken before.
    ///
    /// A name that Tieline needs itself gets an underscore behind it.
    pub(super) fn claim(&mut self, name: &str) -> Option<Ident> {
        let first = identifier(name)?;
        if !self.own.contains(name) {
            return self.taken.insert(name.to_owned()).then_some(first);
        }
        Some(self.derive(name))
    }

    /// Takes a name that Tieline derives from one of the description: this one, or with as many underscores behind it as
    /// it needs to be free.
    pub(super) fn derive(&mut self, name: &str) -> Ident {
        let name = name.strip_prefix("r#").unwrap_or(name);
        let is_part = |part: &char| part.is_ascii_alphanumeric() || *part == '_';
        let mut free: String = name.chars().filter(is_part).collect();
        if free.starts_with(|first: char| first.is_ascii_digit()) {
            free.insert(0, '_');
        }
        loop {
            if let Some(found) = identifier(&free)
                && !self.own.contains(&free)
                && self.taken.insert(free.clone())
            {
                return found;
            }
            free.push('_');
        }
    }
}

/// The identifier that a text is, if it is one. One that a user wrote may be raw.
pub(super) fn identifier(text: &str) -> Option<Ident> {
    if let Some(raw) = text.strip_prefix("r#") {
        // These cannot be names, not even raw ones.
        let never = ["_", "self", "Self", "super", "crate"];
        return (KEYWORDS.contains(&raw) && !never.contains(&raw)).then(|| Ident::new_raw(raw, Span::call_site()));
    }
    let mut characters = text.chars();
    let begins = characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    let goes_on = characters.all(|next| next.is_ascii_alphanumeric() || next == '_');
    let is_one = begins && goes_on && !KEYWORDS.contains(&text);
    is_one.then(|| Ident::new(text, Span::call_site()))
}

/// `end_point` as `EndPoint`.
pub(super) fn upper_camel(snake: &str) -> String {
    let mut camel = String::with_capacity(snake.len());
    for word in snake.split('_') {
        let mut characters = word.chars();
        camel.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(characters.as_str());
    }
    camel
}

/// Those of the names that can stand in Rust, each once and in the order of the alphabet.
pub(super) fn sorted(mut names: Vec<String>) -> Vec<Ident> {
    names.sort_unstable();
    names.dedup();
    names.iter().filter_map(|name| identifier(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Scope, identifier, upper_camel};

    #[test]
    fn keywords_and_texts_with_other_characters_are_no_identifiers() {
        for text in ["type", "Self", "_", "", "1st", "end-point", "a b", "é"] {
            assert!(identifier(text).is_none(), "{text}");
        }
        assert!(identifier("end_point").is_some());
        assert_eq!(identifier("r#type").unwrap().to_string(), "r#type");
        assert!(identifier("r#self").is_none() && identifier("r#end_point").is_none());
    }

    #[test]
    fn a_name_is_claimed_once_and_steps_aside_for_tieline() {
        let mut scope = Scope::with(&["released"]);
        assert_eq!(scope.claim("init").unwrap(), "init");
        assert!(scope.claim("init").is_none());
        assert_eq!(scope.claim("released").unwrap(), "released_");
        assert_eq!(scope.derive("init"), "init_");
        assert_eq!(scope.derive("1é"), "_1");
    }

    #[test]
    fn upper_camel_joins_words() {
        assert_eq!(upper_camel("mobile_agent_mode"), "MobileAgentMode");
        assert_eq!(upper_camel("a__b1"), "AB1");
    }
}
