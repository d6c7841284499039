//! Short forms that stand for more than any description says.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "expansion-too-large";

/// How many bytes a description may have beyond its own when all of its short forms are written out.
pub(crate) const MOST: usize = 32 << 20;

pub(crate) fn diagnostic(place: Span) -> Diagnostic {
    let most = MOST >> 20;
    Diagnostic::error(CODE, place, format!("written out in full the description would grow by more than {most} MiB"))
        .label("the first one too many")
        .help("what is taken over counts once for everything that takes it over, and so do headers that are left out")
}
