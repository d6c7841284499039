//! What an invocation becomes: items, diagnostics, and the files to follow.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use tieline_schema::{Compiled, Diagnostic, Severity, Style, compile_file, compile_inline, compile_shipped, nearest};

use crate::invocation::Invocation;
use crate::misuse::Misuse;
use crate::site::Site;
use crate::{inline, location, options};

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
        Err(misuse) => misused(&misuse),
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
    let (given, wrong) = options::given(invocation.options.with, &compiled);
    let items = tieline_schema::rust::emit_with(&compiled.protocol, &invocation.krate, &given);
    let allowed = invocation.options.allowed;
    let files = files(&compiled);
    let shown = compiled.diagnostics.iter().filter(|found| !allowed.hides(found));
    let diagnostics = shown.map(|diagnostic| {
        let code = diagnostic.code;
        let mut diagnostic = diagnostic.clone();
        match diagnostic.severity {
            Severity::Error if allowed.has(code) => {
                diagnostic.help.push(format!("`allow({code})` has no effect: this is an error, and no warning"));
            }
            Severity::Error => {}
            Severity::Warning => diagnostic.help.push(format!("`protocol!(…, allow({code}))` turns this warning off")),
        }
        let text = told(&diagnostic, &compiled.render(&diagnostic, Style::Plain));
        match diagnostic.severity {
            Severity::Error => error(&text, span),
            Severity::Warning => warning(&text, span),
        }
    });
    let misuse = wrong.iter().chain(&invocation.misuse).map(misused);
    quote!(#items #files #(#diagnostics)* #(#misuse)*)
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

/// The error of a misuse.
fn misused(Misuse { message, span, end }: &Misuse) -> TokenStream {
    let text = literal(message, *end);
    // rustc underlines from the first token to the last.
    let group = quote_spanned!(*end=> { #text });
    quote_spanned!(*span=> ::core::compile_error! #group)
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
mod tests;
