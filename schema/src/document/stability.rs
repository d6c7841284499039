use super::reader::{Fields, Reader};
use crate::model::Stability;

pub(super) fn stability(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Stability {
    let mut word = |key: &str| reader.name_of(fields, key).map(|text| text.value.trim().to_owned());
    Stability { since: word("since"), deprecated: word("deprecated") }
}
