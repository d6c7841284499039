//! A property that may be left out and whose field may not, or the other way round.

use super::super::field::Field;
use super::super::item::plain;
use super::Comparison;
use super::fault::{At, Fault};
use super::rust_type;
use super::words::{Words, written};
use crate::model::Property;

pub(crate) const CODE: &str = "property-presence";

pub(crate) fn check(
    comparison: &mut Comparison<'_>,
    (place, field): (usize, &Field),
    property: &Property,
    words: Words<'_>,
) {
    if field.optional == property.optional {
        return;
    }
    let wire = &property.wire;
    let (message, label) = if property.optional {
        (
            format!("the property `{wire}` may be left out, and this field is always there"),
            "it may be left out".to_owned(),
        )
    } else if let Some(default) = words.default(property) {
        let default = written(&default);
        (format!("the property `{wire}` has a value when it is left out, and this field may have none"), default)
    } else {
        (format!("the property `{wire}` must be there, and this field may have none"), "it must be there".to_owned())
    };
    let write = rust_type::whole(comparison.protocol(), property, comparison.lifetime().as_deref());
    let fault = Fault::new(CODE, At::Type(place), message).shows(property.span, label);
    comparison.push(fault.help(format!("write `{}: {write}`", plain(&field.name))));
}
