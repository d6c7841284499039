//! What is wrong with an invocation, and what to write instead.

use proc_macro2::{Delimiter, Literal, Span, TokenTree};
use tieline_schema::{RULES, nearest};

use crate::invocation::{is_punct, only_literal};
use crate::options::{ALL, ALLOW, WITH};

/// Why an invocation cannot be read.
#[derive(Debug)]
pub(crate) struct Misuse {
    /// What to tell.
    pub(crate) message: String,
    /// Where it begins.
    pub(crate) span: Span,
    /// Where it ends.
    pub(crate) end: Span,
}

const FORMS: &str = "\
= help: write the path of a description, relative to the folder of `Cargo.toml`: `protocol!(\"protocols/my-protocol.yaml\")`
= help: or one that ships with Tieline: `protocol!(\"tieline:channel-group\")`
= help: or the description itself, in lines of its own: `protocol!(r#\"…\"#)`";

/// What a type of the user's own looks like among the options.
const STAND_IN: &str = "with(types::Colour = crate::Colour)";

impl Misuse {
    fn new(span: Span, message: impl Into<String>) -> Self {
        Self { message: message.into(), span, end: span }
    }

    /// There is nothing between the parentheses.
    pub(crate) fn nothing() -> Self {
        Self::new(Span::call_site(), format!("`protocol!` needs a description\n{FORMS}"))
    }

    /// What comes first is no literal.
    pub(crate) fn no_string(first: &TokenTree, next: Option<&TokenTree>) -> Self {
        let span = first.span();
        let TokenTree::Ident(word) = first else {
            return Self::new(span, format!("`protocol!` takes a string literal\n{FORMS}"));
        };
        match next {
            Some(next) if is_punct(next, '!') && word == "include_str" => Self::new(
                span,
                "`protocol!` reads the file itself and does not see what `include_str!` gives\n= help: write only the path, \
                 relative to the folder of `Cargo.toml` and not to this file: `protocol!(\"protocols/my-protocol.yaml\")`",
            ),
            Some(next) if is_punct(next, '!') => Self::new(
                span,
                format!(
                    "`protocol!` is expanded before other macros, and does not see what `{word}!` gives\n= help: write it as \
                     one string literal"
                ),
            ),
            Some(TokenTree::Group(group)) if word == ALLOW && group.delimiter() == Delimiter::Parenthesis => {
                Self::new(span, format!("the description comes first: `protocol!(\"…\", {ALLOW}({ALL}))`"))
            }
            Some(next) if is_punct(next, ':') || is_punct(next, '=') => Self::new(
                span,
                format!("a description has no word before it: `protocol!(\"…\")` and not `{word}`\n{FORMS}"),
            ),
            _ => Self::new(span, format!("`protocol!` takes a string literal\n{FORMS}")),
        }
    }

    /// A literal that is no string, or not one of text.
    pub(crate) fn no_text(literal: &Literal) -> Self {
        let source = literal.to_string();
        let prefix = source.get(..1).filter(|prefix| matches!(*prefix, "b" | "c") && source.contains('"'));
        match prefix {
            Some(prefix) => Self::new(
                literal.span(),
                format!("a description is text\n= help: write the string without the `{prefix}`"),
            ),
            None => Self::new(literal.span(), format!("`protocol!` takes a string literal\n{FORMS}")),
        }
    }

    /// A string with nothing in it.
    pub(crate) fn empty(literal: &Literal) -> Self {
        Self::new(literal.span(), format!("this string is empty\n{FORMS}"))
    }

    /// Something stands behind what ends with a comma.
    pub(crate) fn no_comma(token: &TokenTree) -> Self {
        match only_literal(token) {
            Some(_) => Self::second(token),
            None => Self::new(token.span(), format!("a comma goes before this: `protocol!(\"…\", {ALLOW}({ALL}))`")),
        }
    }

    fn second(token: &TokenTree) -> Self {
        Self::new(
            token.span(),
            "`protocol!` takes one description\n= help: a description in several files names the others under `imports`\n\
             = help: another protocol gets a `protocol!` of its own, in a module of its own",
        )
    }

    /// Something else than an option.
    pub(crate) fn unknown_option(token: &TokenTree) -> Self {
        if only_literal(token).is_some() {
            return Self::second(token);
        }
        let allow = format!(
            "= help: `{ALLOW}({ALL})` turns the warnings of the description off\n\
             = help: `{WITH}(module::Message = path::to::Mine<'_>)` takes a type of your own in place of a generated one"
        );
        let message = match token {
            TokenTree::Ident(word) => {
                let word = word.to_string();
                let help =
                    nearest(&word, [ALLOW, WITH]).map_or(allow, |meant| format!("= help: did you mean `{meant}`?"));
                format!("there is no option `{word}`\n{help}")
            }
            _ => format!("an option was expected here\n{allow}"),
        };
        Self::new(token.span(), message)
    }

    /// An `allow` that is followed by something else.
    pub(crate) fn no_parentheses(option: &TokenTree) -> Self {
        if matches!(option, TokenTree::Ident(word) if word == WITH) {
            return Self::new(option.span(), format!("the types go in parentheses: `{STAND_IN}`"));
        }
        Self::new(option.span(), format!("what to allow goes in parentheses: `{ALLOW}({ALL})`"))
    }

    /// A `with` of nothing.
    pub(crate) fn with_nothing(option: &TokenTree) -> Self {
        Self::new(option.span(), format!("`{WITH}` does not say which types\n= help: write `{STAND_IN}`"))
    }

    /// What stands in a `with` and is not a path, an equals sign and a type.
    pub(crate) fn no_stand_in(path: &str, (span, end): (Span, Span)) -> Self {
        let message = format!(
            "`{path}` needs a type of yours behind it\n\
             = help: what would be generated, an equals sign, your type: `{STAND_IN}`"
        );
        Self { message, span, end }
    }

    /// A path in a `with` under which nothing would be generated.
    pub(crate) fn unknown_part<'k>(
        path: &str,
        known: impl Iterator<Item = &'k str> + Clone,
        (span, end): (Span, Span),
    ) -> Self {
        let last = |path: &'k str| path.rsplit("::").next().unwrap_or_default();
        let wanted = path.rsplit("::").next().unwrap_or_default();
        let same_name = || known.clone().filter(|known| last(known) == wanted).collect::<Vec<_>>();
        let alike = || {
            let name = nearest(wanted, known.clone().map(last))?;
            known.clone().find(|known| last(known) == name)
        };
        let help = match (nearest(path, known.clone()), same_name().as_slice()) {
            (_, [only]) => format!("did you mean `{only}`?"),
            (_, many @ [_, _, ..]) => format!("these are: `{}`", many.join("`, `")),
            (Some(meant), []) => format!("did you mean `{meant}`?"),
            (None, []) => match alike() {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "write a message as `module_of_its_destination::Message`, its response as `…::MessageResponse`, and an \
                         object or enumeration as `types::Name`"
                    .to_owned(),
            },
        };
        Self { message: format!("`{path}` is nothing that would be generated\n= help: {help}"), span, end }
    }

    /// A path that stands in a `with` before.
    pub(crate) fn second_stand_in(path: &str, (span, end): (Span, Span)) -> Self {
        Self { message: format!("`{path}` has a type already: one of the two is too many"), span, end }
    }

    /// An `allow` of nothing.
    pub(crate) fn no_warnings(option: &TokenTree) -> Self {
        let help = "= help: every warning: `allow(warnings)`\n= help: only one of them: `allow(unused-type)`";
        Self::new(option.span(), format!("`{ALLOW}` does not say which warnings\n{help}"))
    }

    /// Something in an `allow` that can be no name.
    pub(crate) fn no_warning_name(token: &TokenTree) -> Self {
        Self::new(
            token.span(),
            format!(
                "`{ALLOW}` takes the names of warnings, as they stand in brackets behind them: `{ALLOW}(unused-type)`"
            ),
        )
    }

    /// A name that no warning has.
    pub(crate) fn unknown_warning(name: &str, token: &TokenTree) -> Self {
        let known = std::iter::once(ALL).chain(RULES.iter().copied());
        let help = match nearest(name, known) {
            Some(meant) => format!("= help: did you mean `{meant}`?"),
            None => format!(
                "= help: the name of a warning stands in brackets behind it; `{ALLOW}({ALL})` turns all of them off"
            ),
        };
        Self::new(token.span(), format!("there is no warning `{name}`\n{help}"))
    }
}
