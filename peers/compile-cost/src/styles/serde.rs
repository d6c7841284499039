use std::fmt::Write;

use super::{Source, main_of};
use crate::message::{Holds, Message, properties};

/// Structs with serde's derives, borrowing as Tieline's do.
pub(super) fn source(messages: &[Message]) -> Source {
    let mut lib = String::from("use std::borrow::Cow;\n");
    for message in messages {
        let _ = write!(
            lib,
            "/// Reports something.\n#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]\npub struct {}<'a> {{\n",
            message.name()
        );
        for (name, holds) in properties(*message) {
            let (attribute, of) = match holds {
                Holds::Text => ("borrow", "Cow<'a, str>"),
                Holds::OptionalText => {
                    ("borrow, default, skip_serializing_if = \"Option::is_none\"", "Option<Cow<'a, str>>")
                }
                Holds::Integer => ("", "i64"),
                Holds::OptionalBoolean => ("default, skip_serializing_if = \"Option::is_none\"", "Option<bool>"),
            };
            let _ = write!(lib, "    /// What is told.\n    #[serde({attribute})]\n    pub {name}: {of},\n");
        }
        lib.push_str("}\n");
    }
    let prelude = "use serde_N::*;\nuse std::io::Write;\n\nfn turn<'a, M: Clone + std::fmt::Debug + PartialEq + serde::Serialize + serde::Deserialize<'a>>(text: &'a str, out: &mut Vec<u8>) {\n    let Ok(read) = serde_json::from_str::<M>(text) else { return };\n    if read.clone() == read {\n        let _ = write!(out, \"{read:?}\");\n    }\n    let _ = serde_json::to_writer(out, &read);\n}\n"
        .replace("serde_N", &format!("serde_{}", messages.len()));
    let calls = messages.iter().map(|message| format!("turn::<{}>(text, out);", message.name()));
    Source {
        dependencies: "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n".to_owned(),
        main: main_of(&prelude, calls, ""),
        lib,
        description: None,
    }
}
