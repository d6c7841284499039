//! An import that leads to nothing that can be read.

use std::path::Path;

use crate::check::description_not_found;
use crate::diagnostic::Diagnostic;
use crate::import::Home;
use crate::shipped::SHIPPED;
use crate::source::node::Text;
use crate::suggest::{all_of, did_you_mean, nearest};

pub(crate) const CODE: &str = "import-not-found";

/// An import that names no file at all.
pub(crate) fn diagnostic(import: &Text, home: &Home) -> Diagnostic {
    let found = Diagnostic::error(CODE, import.span, format!("there is no description `{}`", import.value));
    if let Some(name) = import.value.strip_prefix("tieline:") {
        let found = found.label("none of this name ships with Tieline");
        return match nearest(name, SHIPPED.iter().copied()) {
            Some(meant) => found.help(did_you_mean(&format!("tieline:{meant}"))),
            None => found.help(format!("these do: {}", all_of(SHIPPED.iter().copied()))),
        };
    }
    match home {
        Home::Nowhere => found
            .label("nobody knows where to look for it")
            .help("a path begins at the file in which it stands, and this description stands in none")
            .help("a description that ships with Tieline is imported as `tieline:channel-group`"),
        Home::Folder(_) | Home::Shipped(_) => found.label("not beside this one"),
    }
}

/// Something that is there and is neither a file nor a folder.
pub(crate) fn not_a_file(import: &Text, path: &Path) -> Diagnostic {
    Diagnostic::error(CODE, import.span, format!("`{}` is no file", path.display())).label("imported here")
}

/// What was said about the file that is imported, with the place of the import.
pub(crate) fn because(import: &Text, fault: Diagnostic) -> Diagnostic {
    if fault.code == description_not_found::CODE {
        let help = fault.help.into_iter();
        let found = Diagnostic::error(CODE, import.span, fault.message).label("imported here");
        return help.fold(found, Diagnostic::help);
    }
    fault.related(import.span, "imported here")
}
