//! The descriptions that come with Tieline.

use crate::compile::{Compiled, compile_text_at};
use crate::import::Home;

/// The names of the shipped descriptions, as [`compile_shipped`] takes them.
pub const SHIPPED: &[&str] = &["channel-group", "processor-bridge"];

/// Every file of a shipped description, by its path among them.
const FILES: &[(&str, &str)] = &[
    ("channel-group.yaml", include_str!("../protocols/channel-group.yaml")),
    ("processor-bridge/channel.yaml", include_str!("../protocols/processor-bridge/channel.yaml")),
    ("processor-bridge/control.yaml", include_str!("../protocols/processor-bridge/control.yaml")),
    ("processor-bridge/conversation.yaml", include_str!("../protocols/processor-bridge/conversation.yaml")),
    ("processor-bridge/interaction.yaml", include_str!("../protocols/processor-bridge/interaction.yaml")),
    ("processor-bridge/protocol.yaml", include_str!("../protocols/processor-bridge/protocol.yaml")),
    ("processor-bridge/session.yaml", include_str!("../protocols/processor-bridge/session.yaml")),
];

/// The file that is the whole of a description which has a folder.
const WHOLE: &str = "/protocol.yaml";

/// Compiles a shipped description; `None` when there is none of this name.
///
/// ```
/// let compiled = tieline_schema::compile_shipped("channel-group").unwrap();
/// assert!(compiled.diagnostics.is_empty());
/// assert_eq!(compiled.protocol.destinations[0].name, "channel-group");
/// ```
#[must_use]
pub fn compile_shipped(name: &str) -> Option<Compiled> {
    let (path, text) = entry(name)?;
    Some(compile_text_at(&called(path), text, &Home::Shipped(path)))
}

/// The path and the text of a description or of one of its files: `processor-bridge`, `processor-bridge/channel`.
pub(crate) fn entry(name: &str) -> Option<(&'static str, &'static str)> {
    file(&format!("{name}.yaml")).or_else(|| file(&format!("{name}{WHOLE}")))
}

/// The path and the text of a file.
pub(crate) fn file(path: &str) -> Option<(&'static str, &'static str)> {
    FILES.iter().find(|(known, _)| *known == path).copied()
}

/// What a file is called in messages: as it would be imported.
pub(crate) fn called(path: &str) -> String {
    let name = path.strip_suffix(WHOLE).or_else(|| path.strip_suffix(".yaml")).unwrap_or(path);
    format!("tieline:{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_description_compiles_without_a_word() {
        for name in SHIPPED {
            let compiled = compile_shipped(name).unwrap();
            assert!(compiled.diagnostics.is_empty(), "{compiled}");
        }
    }

    #[test]
    fn no_file_of_a_shipped_description_is_left_behind() {
        let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/protocols"));
        let mut open = vec![folder.to_owned()];
        let mut found = Vec::new();
        while let Some(next) = open.pop() {
            for file in std::fs::read_dir(next).unwrap().map(|file| file.unwrap().path()) {
                if file.is_dir() {
                    open.push(file);
                } else {
                    found.push(file.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/"));
                }
            }
        }
        let (mut shipped, mut found) = (FILES.iter().map(|(path, _)| (*path).to_owned()).collect::<Vec<_>>(), found);
        shipped.sort_unstable();
        found.sort_unstable();
        assert_eq!(shipped, found);
    }
}
