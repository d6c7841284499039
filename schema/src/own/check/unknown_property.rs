//! A field that the description does not have, or whose key is misspelt.

use super::super::field::Field;
use super::super::item::plain;
use super::Comparison;
use super::fault::{At, Fault};
use crate::model::Property;
use crate::suggest::all_of;

pub(crate) const CODE: &str = "unknown-property";

pub(crate) fn check(
    comparison: &mut Comparison<'_>,
    (place, field): (usize, &Field),
    properties: &[Property],
    meant: Option<&Property>,
) {
    let said = field.settings.iter().position(|setting| setting.key == "key");
    let at = said.map_or(At::Field(place), |setting| At::FieldSetting(place, setting));
    let wire = field.wire().0;
    let fault = Fault::new(CODE, at, format!("{} has no property `{wire}`", comparison.described.name));
    let fault = match meant {
        Some(meant) => {
            let fault = fault.shows(meant.span, "this is probably meant");
            match said {
                Some(_) => fault.help(format!("write `key = {:?}`", meant.wire)),
                None => fault.help(format!(
                    "call the field `{}`, or say which property it is: `#[tieline(key = {:?})]`",
                    meant.rust, meant.wire
                )),
            }
        }
        None => {
            let fault = fault.shows(comparison.described.place, "what it stands for");
            let fault = match properties {
                [] => fault.help("it has no properties"),
                _ => fault.help(format!("its properties: {}", all_of(properties.iter().map(|one| one.wire.as_str())))),
            };
            fault.help(format!("leave `{}` out, or add it to `{}`", plain(&field.name), comparison.file()))
        }
    };
    comparison.push(fault);
}
