//! The limits of properties.

use super::types::number;
use crate::check::{limit_bounds, limit_type};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Limited};
use crate::model::{Bounds, Limit, Shape};
use crate::source::node::Text;

/// The limit of a property: a shape fits one kind of them.
pub(super) fn resolve(written: &document::Property, shape: &Shape, diagnostics: &mut Diagnostics) -> Option<Limit> {
    let mut found = None;
    for limit in &written.limits {
        found = one(written, limit, shape, diagnostics).or(found);
    }
    found
}

fn one(
    property: &document::Property,
    written: &document::Limit,
    shape: &Shape,
    diagnostics: &mut Diagnostics,
) -> Option<Limit> {
    match (written.of, shape) {
        (Limited::Length, Shape::String) => bounds(written, whole, diagnostics).map(Limit::Length),
        (Limited::Count, Shape::List(_) | Shape::Map(_)) => bounds(written, whole, diagnostics).map(Limit::Count),
        (Limited::Range, Shape::Integer) => bounds(written, |text| text.parse().ok(), diagnostics).map(Limit::Integer),
        (Limited::Range, Shape::Number) => bounds(written, number, diagnostics).map(Limit::Number),
        _ => {
            diagnostics.push(limit_type::diagnostic(property, written, shape));
            None
        }
    }
}

/// What is counted on every machine.
fn whole(text: &str) -> Option<u64> {
    text.parse::<u32>().ok().map(u64::from)
}

fn bounds<T: Copy + PartialOrd>(
    written: &document::Limit,
    read: impl Fn(&str) -> Option<T>,
    diagnostics: &mut Diagnostics,
) -> Option<Bounds<T>> {
    let mut bound = |text: &Option<Text>| {
        let text = text.as_ref()?;
        let found = read(&text.value);
        if found.is_none() {
            diagnostics.push(limit_bounds::unfit(written, text));
        }
        found
    };
    let bounds = Bounds { least: bound(&written.least), most: bound(&written.most) };
    match (bounds.least, bounds.most) {
        (Some(least), Some(most)) if least > most => {
            diagnostics.push(limit_bounds::upside_down(written));
            None
        }
        (None, None) => {
            if written.least.is_none() && written.most.is_none() && !written.broken {
                diagnostics.push(limit_bounds::none(written));
            }
            None
        }
        _ => Some(bounds),
    }
}
