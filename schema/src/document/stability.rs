use super::reader::{Fields, Reader};
use crate::check::{empty_name, since_form};
use crate::model::Stability;
use crate::source::node::Text;

pub(super) fn stability(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Stability {
    let mut word = |key: &str| {
        let text = reader.name_of(fields, key)?;
        let value = text.value.trim();
        if value.is_empty() {
            reader.report(empty_name::diagnostic(text.span));
            return None;
        }
        Some(Text { value: value.to_owned(), span: text.span })
    };
    let (since, deprecated) = (word("since"), word("deprecated"));
    let since = since.filter(|since| {
        let found = since_form::check(since);
        let fits = found.is_none();
        found.into_iter().for_each(|found| reader.report(found));
        fits
    });
    let value = |text: Option<Text>| text.map(|text| text.value);
    Stability { since: value(since), deprecated: value(deprecated) }
}
