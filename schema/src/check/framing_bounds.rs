//! A length that no stream has, or a frame that its length cannot say.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};

pub(crate) const CODE: &str = "framing-bounds";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let Some(framing) = &context.document.framing else { return };
    let width = framing.length_bytes.as_ref();
    if let Some(width) = width
        && !matches!(width.value, 1 | 2 | 4 | 8)
    {
        diagnostics.push(
            Diagnostic::error(CODE, width.span, format!("a length cannot be {} bytes wide", width.value))
                .label("1, 2, 4 or 8"),
        );
        return;
    }
    let Some(largest) = &framing.largest_frame else { return };
    if largest.value == 0 {
        let found = Diagnostic::error(CODE, largest.span, "the largest frame is empty");
        diagnostics.push(found.label("no message would fit").help("`largest-frame` is a number of bytes"));
        return;
    }
    let Some(width) = width else { return };
    let sayable = u64::MAX >> (64 - 8 * width.value.min(8));
    let most = sayable - if framing.counts_itself == Some(true) { width.value } else { 0 };
    if largest.value > most {
        let message = format!("a length of {} bytes cannot say {}", width.value, largest.value);
        diagnostics.push(
            Diagnostic::error(CODE, largest.span, message)
                .label(format!("at most {most}"))
                .related(width.span, "because of this width"),
        );
    }
}
