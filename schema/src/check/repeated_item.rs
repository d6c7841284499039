//! The same word twice in a list in which each stands once.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::node::Text;

pub(crate) const CODE: &str = "repeated-item";

pub(crate) fn check(list: &str, items: &[Text], diagnostics: &mut Diagnostics) {
    let mut first = HashMap::new();
    for (at, item) in items.iter().enumerate() {
        match first.get(item.as_str()).and_then(|&at: &usize| items.get(at)) {
            None => {
                first.insert(item.as_str(), at);
            }
            Some(earlier) => diagnostics.push(
                Diagnostic::error(CODE, item.span, format!("`{}` stands twice in `{list}`", item.value))
                    .label("again here")
                    .related(earlier.span, "first here")
                    .help("remove one of them"),
            ),
        }
    }
}
