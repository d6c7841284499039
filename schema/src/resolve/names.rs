//! Names in Rust: what they become by default, and what they may be.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::check::{rust_name_case, rust_name_identifier, rust_name_keyword, rust_name_reserved};
use crate::diagnostic::Diagnostics;
use crate::source::node::Text;
use crate::span::Span;

/// Keywords of Rust 2024, also those that are only reserved.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// How the words of a name are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// `end_point`.
    Snake,
    /// `EndPoint`.
    Camel,
    /// `END_POINT`.
    Upper,
}

/// A name in Rust and the place that decided it.
#[derive(Clone, Debug)]
pub(super) struct RustName {
    pub(super) name: String,
    pub(super) place: Span,
    /// Whether this is what the description says, and not a repair.
    pub(super) sure: bool,
}

impl Case {
    pub(crate) fn of(self, name: &str) -> String {
        match self {
            Self::Snake => name.to_snake_case(),
            Self::Camel => name.to_upper_camel_case(),
            Self::Upper => name.to_shouty_snake_case(),
        }
    }

    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Snake => "snake case",
            Self::Camel => "upper camel case",
            Self::Upper => "upper snake case",
        }
    }

    fn fits(self, name: &str) -> bool {
        match self {
            Self::Snake => !name.bytes().any(|byte| byte.is_ascii_uppercase()),
            Self::Camel => {
                name.starts_with(|first: char| first.is_ascii_uppercase()) && !name.trim_end_matches('_').contains('_')
            }
            Self::Upper => !name.bytes().any(|byte| byte.is_ascii_lowercase()),
        }
    }
}

/// The Rust name of something: the one that was set, or the one that follows from `basis`.
///
/// A name that cannot be used is reported and repaired, so that a back end can go on.
pub(super) fn choose(
    wire: &Text,
    basis: &str,
    set: Option<&Text>,
    case: Case,
    reserved: &[&str],
    diagnostics: &mut Diagnostics,
) -> RustName {
    let (name, place) = match set {
        Some(set) => (set.value.clone(), set.span),
        None => (case.of(basis), wire.span),
    };
    let repair = |name| RustName { name, place, sure: false };
    match set {
        Some(set) if is_keyword(&name) => {
            diagnostics.push(rust_name_keyword::diagnostic(set));
            return repair(repaired(&name));
        }
        Some(set) if !is_identifier(&name) => {
            diagnostics.push(rust_name_identifier::set(set, &case.of(&name)));
            return repair(case_repaired(&case.of(&name), case));
        }
        None if !is_identifier(&name) && !is_keyword(&name) => {
            diagnostics.push(rust_name_identifier::missing(wire, case));
            return repair(case_repaired(&name, case));
        }
        Some(set) if !case.fits(&name) => diagnostics.push(rust_name_case::diagnostic(set, case)),
        _ => {}
    }
    let name = repaired(&name);
    if reserved.contains(&name.as_str()) {
        diagnostics.push(rust_name_reserved::diagnostic(wire, place, &name));
        return repair(format!("{name}_"));
    }
    RustName { name, place, sure: true }
}

/// The Rust name that something has when none is set; `None`: one has to be set.
#[cfg(any(feature = "own", feature = "yaml"))]
pub(crate) fn derived(basis: &str, case: Case) -> Option<String> {
    let name = case.of(basis);
    (is_identifier(&name) || is_keyword(&name)).then(|| repaired(&name))
}

/// What a description has to say so that something is called `own` in Rust, or as near to it as a description allows;
/// `None`: that follows from `basis`.
#[cfg(feature = "own")]
pub(crate) fn said(basis: &str, case: Case, own: &str, reserved: &[&str]) -> Option<String> {
    let fits = is_identifier(own) && case.fits(own);
    let near = || derived(own, case).unwrap_or_else(|| case_repaired(&case.of(own), case));
    let mut name = if fits { own.to_owned() } else { near() };
    if reserved.contains(&name.as_str()) {
        name.push('_');
    }
    (derived(basis, case).as_ref() != Some(&name)).then_some(name)
}

/// The method of a struct.
pub(super) fn method(rust: &str) -> String {
    repaired(&rust.to_snake_case())
}

/// Something near that is an identifier and no keyword.
pub(super) fn repaired(name: &str) -> String {
    if is_keyword(name) {
        return format!("{name}_");
    }
    if is_identifier(name) {
        return name.to_owned();
    }
    let kept: String = name.chars().map(|letter| if is_letter(letter) { letter } else { '_' }).collect();
    if kept.bytes().all(|byte| byte == b'_') { "unnamed".to_owned() } else { format!("_{kept}") }
}

fn case_repaired(name: &str, case: Case) -> String {
    match (repaired(name), case) {
        (name, Case::Snake) => name,
        (name, Case::Upper) => name.to_ascii_uppercase(),
        (name, Case::Camel) if name == "unnamed" => "Unnamed".to_owned(),
        (name, Case::Camel) => format!("N{}", name.replace('_', "")),
    }
}

/// Identifiers are ASCII: others are legal in Rust, but a reader of the code may not be able to type them.
pub(crate) fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(is_letter)
        && name.bytes().any(|byte| byte != b'_')
        && !is_keyword(name)
}

fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// Whether a name is in kebab case: small letters and digits in words that a hyphen joins.
pub(crate) fn is_kebab(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_repaired_name_is_an_identifier() {
        for name in ["", "_", "type", "Self", "1st", "größe", "a b", "ok", "---", "日本", "crate"] {
            assert!(is_identifier(&repaired(name)), "{name} becomes {}", repaired(name));
            for case in [Case::Snake, Case::Camel, Case::Upper] {
                let name = case_repaired(&case.of(name), case);
                assert!(is_identifier(&name) && case.fits(&name), "{name}");
            }
        }
    }

    #[cfg(feature = "own")]
    #[test]
    fn a_name_is_said_where_it_does_not_follow_and_is_always_one_that_can_be_used() {
        let fields = |basis: &str, own: &str| said(basis, Case::Snake, own, &["build"]);
        assert_eq!(fields("end-point", "end_point"), None);
        assert_eq!(fields("type", "type"), None);
        assert_eq!(fields("kind", "type").as_deref(), Some("type_"));
        assert_eq!(fields("camel-case", "camelCase"), None);
        assert_eq!(fields("build", "build").as_deref(), Some("build_"));
        let values = |basis: &str, own: &str| said(basis, Case::Upper, own, &[]);
        assert_eq!(values("NOT_YET", "NotYet"), None);
        assert_eq!(values("~", "Tilde").as_deref(), Some("TILDE"));
        assert_eq!(values("1.0", "V1_0").as_deref(), Some("V1_0"));
    }

    #[test]
    fn kebab_case_is_small_letters_digits_and_single_hyphens() {
        for name in ["a", "channel-group", "v2", "a-1"] {
            assert!(is_kebab(name), "{name}");
        }
        for name in ["", "-a", "a-", "a--b", "A", "a_b", "1a", "ä"] {
            assert!(!is_kebab(name), "{name}");
        }
    }

    #[test]
    fn keywords_are_sorted_so_that_a_missing_one_is_seen() {
        assert!(KEYWORDS.is_sorted());
    }
}
