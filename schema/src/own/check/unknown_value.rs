//! A variant whose word the description does not list.

use super::super::field::Variant;
use super::Comparison;
use super::fault::{At, Fault};
use super::missing_value::variant_of;
use crate::model::EnumerationValue;
use crate::suggest::all_of;

pub(crate) const CODE: &str = "unknown-value";

pub(crate) fn check(
    comparison: &mut Comparison<'_>,
    (place, variant): (usize, &Variant),
    values: &[EnumerationValue],
    meant: Option<&EnumerationValue>,
) {
    let said = variant.settings.iter().position(|setting| setting.key == "value");
    let at = said.map_or(At::Variant(place), |setting| At::VariantSetting(place, setting));
    let wire = variant.wire().0;
    let fault = Fault::new(CODE, at, format!("{} has no value `{wire}`", comparison.described.name));
    comparison.push(match meant {
        Some(meant) => {
            let fault = fault.shows(meant.span, "this is probably meant");
            match said {
                Some(_) => fault.help(format!("write `value = {:?}`", meant.wire)),
                None => fault.help(format!(
                    "call the variant `{}`, or say which value it is: `#[tieline(value = {:?})]`",
                    variant_of(meant),
                    meant.wire
                )),
            }
        }
        None => {
            let fault = fault.shows(comparison.described.place, "what the enum stands for");
            fault.help(format!("its values: {}", all_of(values.iter().map(|value| value.wire.as_str()))))
        }
    });
}
