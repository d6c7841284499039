//! Whether a `Debug` is derived beside a derive that writes one itself.
//!
//! A derive is not told which others stand beside it, and two implementations are an error in which rustc names neither the
//! secret nor what to do. So the text around the derive is read where the compiler tells the file; where it does not, rustc
//! tells of the conflict.

use std::path::PathBuf;

use proc_macro2::Span;
use tieline_schema::own::{Field, Item, Problem, plain};

/// Where a derive stands: the file, and its line and column from 1.
#[derive(Clone, Debug)]
pub(super) struct Here {
    pub(super) file: PathBuf,
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Here {
    /// Where the derive stands that is expanded; nowhere in a test.
    pub(super) fn of_derive() -> Option<Self> {
        if !proc_macro::is_available() {
            return None;
        }
        let span = proc_macro::Span::call_site();
        Some(Self { file: span.local_file()?, line: span.line(), column: span.column() })
    }
}

/// What is known of the `Debug` of an item.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shows {
    /// Nothing, or the user sees to it.
    Unknown,
    /// It comes from this derive, since the item has a secret.
    Here,
    /// It is derived, although the item has a secret, which stands here.
    Derived(Span),
}

impl Shows {
    /// What is known of an item.
    pub(super) fn of(item: &Item, here: fn() -> Option<Here>) -> Self {
        Self::found(item, here).unwrap_or(Self::Unknown)
    }

    fn found(item: &Item, here: fn() -> Option<Here>) -> Option<Self> {
        if item.setting("own-debug").is_some() {
            return None;
        }
        let said = |field: &Field| field.setting("secret").map(|said| (said.value.is_off(), said.span));
        let (_, secret) = item.fields().iter().filter_map(said).find(|(is_off, _)| !is_off)?;
        let here = here()?;
        let text = std::fs::read_to_string(&here.file).ok()?;
        Some(if is_beside(&text, here.line, here.column) { Self::Derived(secret) } else { Self::Here })
    }
}

/// The error of an item with a secret whose `Debug` is derived, which would show it.
pub(super) fn shown(item: &Item, shows: Shows) -> Option<Problem> {
    let Shows::Derived(secret) = shows else { return None };
    let name = plain(&item.name);
    let problem = Problem::new(secret, format!("the derived `Debug` of `{name}` would show what is secret"));
    Some(
        problem
            .help("take `Debug` out of the derives: with a secret there is one already, which shows everything else")
            .help(format!("or write one yourself, and say so with `#[tieline(own_debug)]` at `{name}`")),
    )
}

/// Whether `Debug` is among the derives of the attribute that stands at a place, or of one right above it.
fn is_beside(text: &str, line: usize, column: usize) -> bool {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let Some(rest) = text.get(before..) else { return false };
    let within = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
    let Some((first, last)) = text.split_at_checked(before + within) else { return false };
    let Some(start) = first.rfind("derive(") else { return false };
    let (above, first) = first.split_at(start);
    let list = first.trim_start_matches("derive(");
    // What stands between is the list itself, or this is no attribute of ours.
    if list.contains(')') {
        return false;
    }
    let last = last.split(')').next().unwrap_or_default();
    names_debug(list) || names_debug(last) || attributes(above).any(names_debug)
}

/// The derives of the attributes right above, each on a line of its own.
fn attributes(above: &str) -> impl Iterator<Item = &str> {
    let lines = above.lines().rev().skip(1).map(str::trim);
    lines
        .take_while(|line| line.starts_with("#[") || line.starts_with("//"))
        .filter_map(|line| line.strip_prefix("#[derive(")?.strip_suffix(")]"))
}

fn names_debug(list: &str) -> bool {
    list.split(',').any(|path| path.rsplit("::").next().is_some_and(|last| last.trim() == "Debug"))
}

#[cfg(test)]
mod tests {
    use super::is_beside;

    /// Whether it is found from the place of `tieline::` in a text.
    fn found(text: &str) -> bool {
        let at = text.find("tieline::").unwrap();
        let line = text[..at].matches('\n').count() + 1;
        let column = text[..at].rsplit('\n').next().unwrap().chars().count() + 1;
        is_beside(text, line, column)
    }

    #[test]
    fn a_debug_among_the_derives_is_found_wherever_it_stands() {
        assert!(found("/// é\n#[derive(Debug, Clone, tieline::Request)]\nstruct A;"));
        assert!(found("#[derive(tieline::Request, Clone, std::fmt::Debug)]\nstruct A;"));
        assert!(found("#[derive(\n    Clone,\n    Debug,\n    tieline::Request,\n)]\nstruct A;"));
        assert!(found("#[derive(Debug)]\n/// A.\n#[derive(Clone, tieline::Request)]\nstruct A;"));
    }

    #[test]
    fn no_other_debug_is_taken_for_it() {
        assert!(!found("#[derive(Debug)]\nstruct B;\n#[derive(Clone, tieline::Request)]\nstruct A;"));
        assert!(!found("#[derive(Clone, tieline::Request)]\n#[tieline(name = \"Debug\")]\nstruct A;"));
        assert!(!found("#[derive(DebugAll, tieline::Request)]\nstruct A;"));
        assert!(!found("// derive(Debug)\nfn a() {}\nstruct A(tieline::B);"));
        assert!(!is_beside("", 7, 3) && !is_beside("#[derive(Debug)]", 1, 99));
    }
}
