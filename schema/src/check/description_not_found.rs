//! A description that does not exist.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::shipped::SHIPPED;
use crate::span::Span;
use crate::suggest::{all_of, did_you_mean, nearest};

pub(crate) const CODE: &str = "description-not-found";

pub(crate) fn diagnostic(span: Span, path: &Path) -> Diagnostic {
    let found = Diagnostic::error(CODE, span, format!("there is no file `{}`", path.display()));
    // A shipped description without its mark is no file, and nothing that lies beside could be meant.
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if let Some(shipped) = SHIPPED.iter().find(|shipped| **shipped == name) {
        return found.help(format!("a description of this name ships with Tieline: `tieline:{shipped}`"));
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        return found.help(format!("there is no folder `{}` either", folder.display()));
    }
    let beside = descriptions(folder);
    match nearest(&name, beside.iter().map(String::as_str)) {
        Some(meant) => found.help(did_you_mean(&path.with_file_name(meant).display().to_string())),
        None if beside.is_empty() => found,
        None => found.help(format!("its folder holds {}", all_of(beside.iter().map(String::as_str)))),
    }
}

/// The names of the YAML files in a folder, sorted.
fn descriptions(folder: &Path) -> Vec<String> {
    // More names than this help nobody, and a folder can be endless.
    const MOST: usize = 1000;
    let entries = folder.read_dir().into_iter().flatten().take(MOST).flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = names.filter(|name| name.ends_with(".yaml") || name.ends_with(".yml")).collect();
    names.sort_unstable();
    names
}
