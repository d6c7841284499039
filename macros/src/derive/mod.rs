//! The derives: a user's own structs and enums as messages, objects and enumerations.
//!
//! What is read here is an [`Item`](tieline_schema::own::Item); everything else is done by the crate that reads
//! descriptions.

mod checked;
mod once;
mod read;
mod settings;
mod shown;
mod types;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use tieline_schema::Severity;
use tieline_schema::own::{ItemKind, Problem, judge, prepare};

use crate::expansion::{error, warning};

/// What a derive adds to an item. When something is wrong with it, the same implementations are added with nothing in them,
/// so that one mistake is one error.
pub(crate) fn expand(input: TokenStream, kind: ItemKind) -> TokenStream {
    let input = match syn::parse2(input) {
        Ok(input) => input,
        Err(wrong) => return wrong.into_compile_error(),
    };
    let mut problems = Vec::new();
    let (item, readable) = read::item(&input, kind, &mut problems);
    if !readable {
        let (stub, problems) = (tieline_schema::rust::own_stub(&item, false), shown(&problems));
        return quote!(#stub #problems);
    }
    let mut held = checked::hold(item);
    problems.extend(prepare(&mut held.item));
    let shows = shown::Shows::of(&held.item, shown::Here::of_derive);
    // What is misspelt may have been meant otherwise.
    if problems.is_empty() {
        problems.extend(shown::shown(&held.item, shows));
    }
    let judged = judge(&held.item);
    // What disagrees with a description is often wrong by itself too, and one mistake is one error.
    if held.problems.is_empty() {
        problems.extend(judged.problems.iter().cloned());
    }
    problems.extend(held.problems);
    let added = match problems.iter().any(|problem| problem.severity == Severity::Error) {
        true => tieline_schema::rust::own_stub(&held.item, matches!(shows, shown::Shows::Here)),
        false => tieline_schema::rust::own(&held.item, &judged),
    };
    let (stands_for, problems) = (held.added, shown(&problems));
    quote!(#added #stands_for #problems)
}

/// Problems as rustc shows them.
fn shown(problems: &[Problem]) -> TokenStream {
    let one = |problem: &Problem| match problem.severity {
        Severity::Error => error(&problem.text, problem.span),
        Severity::Warning => warning(&problem.text, problem.span),
    };
    problems.iter().map(one).collect()
}

/// A problem with what syn could not read.
fn unreadable(wrong: &syn::Error) -> Problem {
    let span: Span = wrong.span();
    Problem::new(span, wrong.to_string())
}

#[cfg(test)]
mod tests;
