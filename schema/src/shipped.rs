//! The descriptions that come with Tieline.

use crate::compile::{Compiled, compile_text};

/// The names of the shipped descriptions, as [`compile_shipped`] takes them.
pub const SHIPPED: &[&str] = &["channel-group"];

/// Compiles a shipped description; `None` when there is none of this name.
///
/// ```
/// let compiled = tieline_schema::compile_shipped("channel-group").unwrap();
/// assert!(compiled.diagnostics.is_empty());
/// assert_eq!(compiled.protocol.destinations[0].name, "channel-group");
/// ```
#[must_use]
pub fn compile_shipped(name: &str) -> Option<Compiled> {
    let text = match name {
        "channel-group" => include_str!("../protocols/channel-group.yaml"),
        _ => return None,
    };
    Some(compile_text(&format!("tieline:{name}"), text))
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
}
