use super::reader::{Fields, Reader};
use crate::check::empty_name;
use crate::model::Stability;

pub(super) fn stability(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Stability {
    Stability { since: word(fields, "since", reader), deprecated: word(fields, "deprecated", reader) }
}

/// Words for people that say something.
fn word(fields: &Fields<'_>, key: &str, reader: &mut Reader<'_>) -> Option<String> {
    let text = reader.string(fields.get(key)?)?;
    let word = text.value.trim();
    if word.is_empty() {
        reader.report(empty_name::diagnostic(text.span));
        return None;
    }
    Some(word.to_owned())
}
