//! Which field is which property, and which variant is which value.

use super::super::field::{Field, Variant};
use super::super::item::plain;
use crate::model::{EnumerationValue, Property};
use crate::suggest::nearest;

/// What belongs together. All are places in their lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Matching {
    /// A field and its property, or a variant and its value.
    pub(crate) pairs: Vec<(usize, usize)>,
    /// What the description does not have, each with what was probably meant.
    pub(crate) strangers: Vec<(usize, Option<usize>)>,
    /// What has no field or variant, and was not meant by any.
    pub(crate) missing: Vec<usize>,
}

/// One side of the matching: what a field or a variant says it is.
struct Said {
    place: usize,
    /// The name on the wire.
    wire: String,
    /// The name in Rust, where it may stand for the one on the wire because that is not said.
    rust: Option<String>,
}

/// Which field is which property. A field that does not say its key may have the key for its name, or the name that the
/// description gives the property in Rust.
pub(crate) fn fields(fields: &[Field], properties: &[Property]) -> Matching {
    let said = fields.iter().enumerate().filter(|(_, field)| !keeps_others(field)).map(|(place, field)| Said {
        place,
        wire: field.wire().0,
        rust: field.setting("key").is_none().then(|| plain(&field.name)),
    });
    let known: Vec<_> = properties.iter().map(|property| (property.wire.as_str(), property.rust.as_str())).collect();
    matching(&said.collect::<Vec<_>>(), &known)
}

/// Which variant is which value, told in the same way.
pub(crate) fn variants(variants: &[Variant], values: &[EnumerationValue]) -> Matching {
    let said = variants.iter().enumerate().filter(|(_, variant)| !variant.is_other()).map(|(place, variant)| {
        let wire = variant.wire().0;
        Said { place, rust: variant.setting("value").is_none().then(|| wire.clone()), wire }
    });
    let known: Vec<_> = values.iter().map(|value| (value.wire.as_str(), value.rust.as_str())).collect();
    matching(&said.collect::<Vec<_>>(), &known)
}

/// Whether a field is where an open struct keeps the keys that it does not list.
pub(crate) fn keeps_others(field: &Field) -> bool {
    field.setting("others").is_some_and(|others| others.value.is_on())
}

fn matching(said: &[Said], known: &[(&str, &str)]) -> Matching {
    let mut found = Matching::default();
    let mut free: Vec<usize> = (0..known.len()).collect();
    let take = |free: &mut Vec<usize>, is: &dyn Fn(&(&str, &str)) -> bool| {
        let at = free.iter().position(|&place| known.get(place).is_some_and(is))?;
        Some(free.remove(at))
    };
    let mut left = Vec::new();
    // The names on the wire first, so that a name in Rust takes nothing away that another field names.
    for one in said {
        match take(&mut free, &|(wire, _)| *wire == one.wire) {
            Some(place) => found.pairs.push((one.place, place)),
            None => left.push(one),
        }
    }
    left.retain(|one| {
        let Some(rust) = &one.rust else { return true };
        let taken = take(&mut free, &|(_, name)| name == rust);
        found.pairs.extend(taken.map(|place| (one.place, place)));
        taken.is_none()
    });
    for one in left {
        // Said twice: whoever checks the item by itself tells that.
        if known.iter().any(|(wire, _)| *wire == one.wire) {
            continue;
        }
        let meant = {
            let names = free.iter().filter_map(|&place| known.get(place).map(|(wire, rust)| (place, *wire, *rust)));
            let by_wire = nearest(&one.wire, names.clone().map(|(_, wire, _)| wire));
            let by_rust = one.rust.as_ref().and_then(|name| nearest(name, names.clone().map(|(.., rust)| rust)));
            let mut named = names.clone().filter(|(_, wire, _)| by_wire == Some(*wire));
            let mut called = names.filter(|(.., rust)| by_rust == Some(*rust));
            named.next().or_else(|| called.next()).map(|(place, ..)| place)
        };
        free.retain(|&place| Some(place) != meant);
        found.strangers.push((one.place, meant));
    }
    found.pairs.sort_unstable();
    found.missing = free;
    found
}
