use std::fmt::Write;

use super::{Source, main_of};
use crate::message::{Holds, Message, properties};

/// Structs with the derives that everybody writes.
pub(super) fn source(messages: &[Message]) -> Source {
    let mut lib = String::new();
    for message in messages {
        let _ = write!(lib, "/// Reports something.\n#[derive(Clone, Debug, PartialEq)]\npub struct {} {{\n", message.name());
        for (name, holds) in properties(*message) {
            let of = match holds {
                Holds::Text => "String",
                Holds::OptionalText => "Option<String>",
                Holds::Integer => "i64",
                Holds::OptionalBoolean => "Option<bool>",
            };
            let _ = write!(lib, "    /// What is told.\n    pub {name}: {of},\n");
        }
        lib.push_str("}\n");
    }
    let prelude = "use plain_N::*;\nuse std::io::Write;\n\nfn turn<M: Clone + std::fmt::Debug + PartialEq>(read: M, out: &mut Vec<u8>) {\n    if read.clone() == read {\n        let _ = write!(out, \"{read:?}\");\n    }\n}\n"
        .replace("plain_N", &format!("plain_{}", messages.len()));
    let calls = messages.iter().map(|message| {
        let fields = properties(*message).map(|(name, holds)| {
            let value = match holds {
                Holds::Text => "text.to_owned()",
                Holds::OptionalText => "Some(text.to_owned())",
                Holds::Integer => "1",
                Holds::OptionalBoolean => "Some(true)",
            };
            format!("{name}: {value}")
        });
        format!("turn({} {{ {} }}, out);", message.name(), fields.join(", "))
    });
    Source { dependencies: String::new(), main: main_of(&prelude, calls, ""), lib, description: None }
}
