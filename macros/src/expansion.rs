//! What an invocation becomes: items, diagnostics, and the files to follow.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use tieline_schema::{Compiled, Diagnostic, Severity, Style, compile_inline};

use crate::invocation::Invocation;
use crate::misuse::Misuse;
use crate::site::Site;
use crate::{description, inline, location, options};

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
    let (inline, named);
    let compiled = if inline::is_description(&invocation.letters) {
        span = site.start;
        let description = inline::of(&invocation.literal.to_string(), invocation.letters, &site);
        inline = compile_inline(description, &location::folder(site.path));
        &inline
    } else {
        named = match description::read(&text, site.path) {
            Ok(named) => named,
            Err(wrong) => return error(&wrong, span),
        };
        &named.compiled
    };
    let (given, wrong) = options::given(invocation.options.with, compiled);
    let items = tieline_schema::rust::emit_with(&compiled.protocol, &invocation.krate, &given);
    let allowed = invocation.options.allowed;
    let files = files(compiled);
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
pub(crate) fn files(compiled: &Compiled) -> TokenStream {
    let paths = compiled.sources.files().filter_map(|source| source.path()).filter_map(location::absolute);
    quote!(#(const _: &[u8] = ::core::include_bytes!(#paths);)*)
}

/// A rendered diagnostic without the `error[rule]: ` or `warning[rule]: ` that it begins with: rustc writes one itself.
pub(crate) fn told(diagnostic: &Diagnostic, rendered: &str) -> String {
    let (_, snippet) = rendered.split_once('\n').unwrap_or_default();
    format!("{} [{}]\n{snippet}", diagnostic.message, diagnostic.code)
}

pub(crate) fn error(text: &str, span: Span) -> TokenStream {
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
pub(crate) fn warning(text: &str, span: Span) -> TokenStream {
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

#[cfg(test)]
mod tests;
