//! A limit that is upside down, that limits nothing, or that cannot be met.

use crate::diagnostic::Diagnostic;
use crate::document::{Limit, Limited};
use crate::source::node::Text;

pub(crate) const CODE: &str = "limit-bounds";

pub(crate) fn upside_down(limit: &Limit) -> Diagnostic {
    let (least, most) = (limit.least.as_ref(), limit.most.as_ref());
    let place = |bound: Option<&Text>| bound.map_or(limit.place, |bound| bound.span);
    Diagnostic::error(CODE, place(least), format!("the `min` of this `{}` is larger than its `max`", limit.of.key()))
        .label("nothing is in between")
        .related(place(most), "the `max`")
        .help("exchange the two")
}

pub(crate) fn none(limit: &Limit) -> Diagnostic {
    Diagnostic::error(CODE, limit.place, format!("`{}` needs `min`, `max` or both", limit.of.key()))
        .label("it limits nothing")
}

pub(crate) fn unfit(limit: &Limit, bound: &Text) -> Diagnostic {
    let found =
        Diagnostic::error(CODE, bound.span, format!("`{}` is no bound of this `{}`", bound.value, limit.of.key()));
    match limit.of {
        Limited::Range => found.label("no number of the property's type"),
        Limited::Length | Limited::Count => found.label("more than can be counted everywhere"),
    }
}
