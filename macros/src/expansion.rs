//! What an invocation becomes: items, diagnostics, and the files to follow.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use tieline_schema::{Compiled, Diagnostic, Severity, Style, compile_file, compile_inline, compile_shipped, nearest};

use crate::invocation::Invocation;
use crate::misuse::Misuse;
use crate::site::Site;
use crate::{inline, location};

/// How a description that ships with Tieline is named.
const SHIPPED: &str = "tieline:";

/// Expands an invocation; `site` tells where a literal stands. When the description is wrong the items that can be emitted
/// are emitted all the same, so that one mistake is one error and not forty that follow from it.
pub(crate) fn expand(input: TokenStream, site: fn(&Literal) -> Site) -> TokenStream {
    match Invocation::read(input) {
        Ok(invocation) => {
            let site = site(&invocation.literal);
            items(invocation, site)
        }
        Err(Misuse { message, span }) => error(&message, span),
    }
}

/// What an invocation becomes whose string stands at `site`.
fn items(invocation: Invocation, site: Site) -> TokenStream {
    let mut span = invocation.span();
    let text = invocation.text();
    let compiled = if inline::is_description(&invocation.letters) {
        span = site.start;
        let description = inline::of(&invocation.literal.to_string(), invocation.letters, &site);
        compile_inline(description, &location::folder(site.path))
    } else if let Some(name) = text.strip_prefix(SHIPPED) {
        match compile_shipped(name) {
            Some(compiled) => compiled,
            None => return error(&unknown(name), span),
        }
    } else {
        compile_file(&location::of(&text, site.path))
    };
    let items = tieline_schema::rust::emit(&compiled.protocol, &invocation.krate);
    let files = files(&compiled);
    let shown = compiled.diagnostics.iter().filter(|found| !invocation.allowed.hides(found));
    let diagnostics = shown.map(|diagnostic| {
        let mut text = told(diagnostic, &compiled.render(diagnostic, Style::Plain));
        match diagnostic.severity {
            Severity::Error if invocation.allowed.has(diagnostic.code) => {
                text.push_str("\n   = note: this is an error, and only warnings can be allowed");
                error(&text, span)
            }
            Severity::Error => error(&text, span),
            Severity::Warning => warning(&text, span),
        }
    });
    quote!(#items #files #(#diagnostics)*)
}

/// Makes cargo expand again when one of the files changes. Only here does the path of this machine appear.
fn files(compiled: &Compiled) -> TokenStream {
    let paths = compiled.sources.files().filter_map(|source| source.path()).filter_map(location::absolute);
    quote!(#(const _: &[u8] = ::core::include_bytes!(#paths);)*)
}

/// A rendered diagnostic without the `error[rule]: ` or `warning[rule]: ` that it begins with: rustc writes one itself.
fn told(diagnostic: &Diagnostic, rendered: &str) -> String {
    let (_, snippet) = rendered.split_once('\n').unwrap_or_default();
    format!("{} [{}]\n{snippet}", diagnostic.message, diagnostic.code)
}

fn error(text: &str, span: Span) -> TokenStream {
    let text = literal(text, span);
    quote_spanned!(span=> ::core::compile_error! { #text })
}

/// A warning on stable Rust: the use of something deprecated, whose note is the warning.
fn warning(text: &str, span: Span) -> TokenStream {
    let text = literal(text, span);
    quote_spanned! {span=>
        const _: () = {
            #[deprecated(note = #text)]
            #[allow(non_upper_case_globals)]
            const description_warning: () = ();
            description_warning
        };
    }
}

fn literal(text: &str, span: Span) -> TokenTree {
    let mut literal = Literal::string(text.trim_end());
    literal.set_span(span);
    literal.into()
}

/// What is said of a name that no shipped description has.
fn unknown(name: &str) -> String {
    let message = format!("no description called `{name}` ships with Tieline");
    // `tieline: 1` is how a description begins.
    if name.starts_with(' ') {
        return "a description that stands here itself has lines of its own, and this one has no line break".to_owned();
    }
    if let Some(meant) = nearest(name, tieline_schema::SHIPPED.iter().copied()) {
        return format!("{message}\n= help: did you mean `{SHIPPED}{meant}`?");
    }
    let known: Vec<String> = tieline_schema::SHIPPED.iter().map(|name| format!("`{SHIPPED}{name}`")).collect();
    format!(
        "{message}\n= help: these do: {}\n= help: for a file of your own, write its path relative to the folder of \
         `Cargo.toml`",
        known.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use crate::site::Site;

    /// Tests run in the folder of the package, and rustc tells no file here.
    fn expansion(description: &str) -> String {
        super::expand(format!("::tieline; {description:?}").parse().unwrap(), Site::nowhere).to_string()
    }

    #[test]
    fn an_error_shows_the_file_the_line_and_the_column_and_takes_no_item_away() {
        let expansion = expansion("tests/unknown_type.yaml");
        assert_eq!(expansion.matches("compile_error").count(), 1, "{expansion}");
        assert!(expansion.contains("there is no type `Strin` [unknown-type]"), "{expansion}");
        assert!(expansion.contains("tests/unknown_type.yaml:38:23"), "{expansion}");
        assert!(expansion.contains("struct Find") && expansion.contains("trait Lamp"));
    }

    #[test]
    fn a_warning_is_the_use_of_something_deprecated() {
        let expansion = expansion("tests/unused_type.yaml");
        assert!(!expansion.contains("compile_error"), "{expansion}");
        assert!(expansion.contains("deprecated") && expansion.contains("[unused-type]"), "{expansion}");
    }

    #[test]
    fn each_file_that_was_read_is_followed_and_its_path_stands_nowhere_else() {
        let file = format!("{}/tests/unused_type.yaml", env!("CARGO_MANIFEST_DIR"));
        let expansion = expansion("tests/unused_type.yaml");
        assert!(expansion.contains(&format!("include_bytes ! ({file:?})")), "{expansion}");
        assert_eq!(expansion.matches(env!("CARGO_MANIFEST_DIR")).count(), 1);
    }

    /// The same that the command and a build script write, which `tests/tests/commands.rs` holds to the emitter.
    #[test]
    fn the_items_are_the_tokens_of_the_emitter_and_nothing_stands_before_them() {
        let compiled = tieline_schema::compile_shipped("channel-group").unwrap();
        let emitted = tieline_schema::rust::emit(&compiled.protocol, &quote::quote!(::tieline));
        assert_eq!(expansion("tieline:channel-group"), emitted.to_string());
    }

    #[test]
    fn nothing_is_followed_that_is_no_file() {
        for description in ["tests/no_such.yaml", "tests", "tieline:channel-group"] {
            assert!(!expansion(description).contains("include_bytes"), "{description}");
        }
    }
}
