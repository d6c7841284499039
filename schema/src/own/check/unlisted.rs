//! What is not listed is kept here and not there: values of an enumeration, keys of an object or a message.

use super::super::field::Field;
use super::Comparison;
use super::fault::{At, Fault};
use super::matching::keeps_others;

pub(crate) const CODE: &str = "unlisted";

/// Values of an enumeration.
pub(crate) fn values(comparison: &mut Comparison<'_>, kept: bool) {
    let other = comparison.item.variants().iter().position(super::super::field::Variant::is_other);
    let (name, place) = (&comparison.described.name, comparison.described.place);
    let fault = match (kept, other) {
        (true, None) => {
            let message = format!("{name} keeps values that it does not list, and `{}` cannot", comparison.rust_name());
            Fault::new(CODE, At::Item, message)
                .shows(place, "not `closed`: a newer peer may send more values than these")
                .help("add the variant `#[tieline(other)] Other(String),`")
        }
        (false, Some(other)) => {
            Fault::new(CODE, At::Variant(other), format!("{name} has no other values than those it lists"))
                .shows(place, "it is `closed`")
                .help("leave this variant out")
        }
        _ => return,
    };
    comparison.push(fault);
}

/// Keys of an object or a message.
pub(crate) fn keys(comparison: &mut Comparison<'_>, kept: bool, fields: &[Field]) {
    let others = fields.iter().position(keeps_others);
    let (name, place) = (&comparison.described.name, comparison.described.place);
    let fault = match (kept, others) {
        (true, None) => {
            let message = format!("{name} keeps keys that it does not list, and `{}` cannot", comparison.rust_name());
            let life = comparison.lifetime().unwrap_or_else(|| "'a".to_owned());
            let fault = Fault::new(CODE, At::Item, message).shows(place, "it is `open`").help(format!(
                "add the field `#[tieline(others)] pub others: BTreeMap<Cow<{life}, str>, tieline::codec::Json<{life}>>,`"
            ));
            match comparison.lifetime() {
                Some(_) => fault,
                None => fault.help(format!("and a lifetime: `struct {}<'a>`", comparison.rust_name())),
            }
        }
        (false, Some(others)) => {
            Fault::new(CODE, At::Field(others), format!("{name} keeps no keys that it does not list"))
                .shows(place, "it is not `open`")
                .help("leave this field out")
        }
        _ => return,
    };
    comparison.push(fault);
}
