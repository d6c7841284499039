//! A field whose type cannot hold what its property is.

use super::super::field::Field;
use super::super::item::plain;
use super::Comparison;
use super::fault::{At, Fault};
use super::rust_type::{self, Mismatch};
use crate::model::{Bounds, Limit, Property};

pub(crate) const CODE: &str = "property-type";

/// Whether the type is the right one.
pub(crate) fn check(comparison: &mut Comparison<'_>, (place, field): (usize, &Field), property: &Property) -> bool {
    let Some(mismatch) = rust_type::mismatch(property, &field.of) else { return true };
    let described = rust_type::described(comparison.protocol(), &property.shape);
    let wire = &property.wire;
    let message = match &mismatch {
        Mismatch::Other(held) => format!("the property `{wire}` is {described}, and this is {held}"),
        Mismatch::Narrow(holds) => format!("the property `{wire}` may be {}, and {holds}", allowed(property)),
    };
    let write = rust_type::whole(comparison.protocol(), property, comparison.lifetime().as_deref());
    let fault = Fault::new(CODE, At::Type(place), message)
        .shows(property.span, "described here")
        .help(format!("write `{}: {write}`", plain(&field.name)));
    let fault = match rust_type::alternatives(property) {
        Some(others) if matches!(mismatch, Mismatch::Other(_)) => fault.help(others),
        _ => fault,
    };
    let fault = match comparison.own(&property.shape) {
        Some(own) => fault.help(own),
        None => fault,
    };
    let fault = match field.of {
        // A macro sees the name of a type and not what is behind it.
        super::super::field::OwnType::Named(_) => {
            fault.help("an alias for a type is not seen through: write the type itself")
        }
        _ => fault,
    };
    comparison.push(fault);
    false
}

/// What values a number may have.
fn allowed(property: &Property) -> String {
    fn words<T: std::fmt::Display>(bounds: &Bounds<T>) -> String {
        match (&bounds.least, &bounds.most) {
            (Some(least), Some(most)) => format!("{least} to {most}"),
            (Some(least), None) => format!("{least} and more"),
            (None, Some(most)) => format!("{most} and less"),
            (None, None) => "any number".to_owned(),
        }
    }
    match &property.limit {
        Some(Limit::Integer(bounds)) => words(bounds),
        Some(Limit::Number(bounds)) => words(bounds),
        _ => "any number".to_owned(),
    }
}
