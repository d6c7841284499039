//! `#[tieline::describe]`: a module whose traits are the destinations of a protocol.
//!
//! The traits are turned into YAML that knows where in Rust it was written. It goes through the ordinary front end, so every
//! rule holds and every key of the language works, and what comes out goes through the ordinary emitter. What a message
//! looks like only its struct knows, wherever that stands: its traits are asked.

mod emit;
mod head;
mod item;
mod locate;
mod misspelt;
mod names;
mod problem;
mod read;
mod script;
mod settings;
mod signature;
mod write;

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;
use syn::ItemMod;
use tieline_schema::{Compiled, Severity, compile_text};

use crate::site::Site;
use head::Head;
use names::Names;
use problem::{Problem, ends};
use script::Script;
use write::Writer;

/// Expands a module with its attribute.
pub(crate) fn expand(attribute: TokenStream, input: TokenStream, site: fn(&Literal) -> Site) -> TokenStream {
    let module = match syn::parse2::<ItemMod>(input.clone()) {
        Ok(module) => module,
        Err(_) => {
            let error =
                Problem::between(ends(&input), "`#[tieline::describe]` describes a protocol, which is a module")
                    .help("write it above `mod my_protocol { … }`, with a trait for each destination in it")
                    .tokens();
            return quote!(#error #input);
        }
    };
    let ItemMod { attrs, vis, ident, content, .. } = module;
    let Some((_, items)) = content else {
        let error = Problem::new(ident.span(), "the traits of a protocol stand where its attribute is")
            .help(format!("write `mod {ident} {{ … }}` here, in place of a file of its own"))
            .tokens();
        return quote!(#error);
    };
    let mut problems = Vec::new();
    let head = Head::read(attribute, (ident.span(), read::doc(&attrs)), site, &mut problems);
    let (destinations, others) = read::items(items, &head.responder, &mut problems);
    if destinations.is_empty() && problems.is_empty() {
        problems
            .push(Problem::new(ident.span(), "this protocol has no destination").help(
                "write a trait in the module: `#[destination(target = \"{street}.{number}\")] trait Door { … }`",
            ));
    }
    let names = Names { destinations: &destinations };
    let mut judged = Writer { head: &head, names, exported: false, slots: Vec::new() };
    let script = judged.description(&mut problems);
    let mut compiled = compile_text("module", script.text());
    if problems.is_empty() {
        problems = told(&compiled, &script, ident.span(), &head);
    }
    let warnings = warnings(&compiled, &script, ident.span(), &head);
    let mut exported = Writer { head: &head, names, exported: true, slots: Vec::new() };
    let export = exported.description(&mut Vec::new());
    let emitted = emit::items(&mut compiled, &head, names, (&export, &exported.slots));
    let errors = problems.iter().map(Problem::tokens);
    let looked_at = destinations.iter().map(|destination| &destination.looked_at);
    let files = &head.files;
    quote! {
        #(#attrs)*
        #vis mod #ident {
            #others
            #emitted
            #files
            // What was written is what is meant: rustc looks at it too, and what it imports is used.
            #[allow(dead_code, unused_qualifications, clippy::all, clippy::pedantic, clippy::nursery)]
            const _: () = { #(#looked_at)* };
            #(#errors)*
            #warnings
        }
    }
}

/// The errors, each where it was written.
fn told(compiled: &Compiled, script: &Script, module: Span, head: &Head) -> Vec<Problem> {
    let errors = compiled.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    errors
        .map(|error| {
            let place = script.place(error.span.start as usize).unwrap_or((module, module));
            let mut problem = Problem::between(place, format!("{} [{}]", error.message, error.code));
            // What is missing at a destination is said in its attribute.
            if let ("missing-key", Some(key)) = (error.code, error.message.rsplit('`').nth(1)) {
                let key = key.replace('-', "_");
                problem = problem.help(format!("say it in the attribute: `{key} = …` or `{key}(…)`"));
            }
            for help in &error.help {
                problem = problem.help(in_rust(help));
            }
            if head.allowed.iter().any(|allowed| allowed == error.code) {
                problem =
                    problem.help(format!("`allow({})` has no effect: this is an error, and no warning", error.code));
            }
            problem
        })
        .collect()
}

/// Advice about YAML as advice about attributes.
fn in_rust(help: &str) -> String {
    help.replace("with `rust:`", "in Rust")
}

/// The warnings that somebody wants to see.
fn warnings(compiled: &Compiled, script: &Script, module: Span, head: &Head) -> TokenStream {
    let is_wanted = |code: &str| !head.allowed.iter().any(|allowed| allowed == "warnings" || allowed == code);
    let warnings = compiled.diagnostics.iter().filter(|found| found.severity == Severity::Warning);
    let wanted = warnings.filter(|found| is_wanted(found.code));
    wanted
        .map(|found| {
            let (place, _) = script.place(found.span.start as usize).unwrap_or((module, module));
            let help: String = found.help.iter().map(|help| format!("\n= help: {}", in_rust(help))).collect();
            let off =
                format!("\n= help: `allow({0})` among the settings of the module turns this warning off", found.code);
            crate::expansion::warning(&format!("{} [{}]{help}{off}", found.message, found.code), place)
        })
        .collect()
}

/// What stands above a trait outside of a module that is described.
pub(crate) fn misplaced(input: TokenStream) -> TokenStream {
    let error = Problem::new(Span::call_site(), "a destination belongs to a protocol, which is a module")
        .help("put the trait into a module with `#[tieline::describe(protocol = \"my-protocol\", …)]`")
        .tokens();
    quote!(#error #input)
}

#[cfg(test)]
mod tests;
