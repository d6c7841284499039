use std::fmt::Write;

use super::{Source, main_of};
use crate::message::{Holds, Message, properties};

/// What prost-build writes for a proto3 file.
pub(super) fn source(messages: &[Message]) -> Source {
    let mut lib = String::new();
    for message in messages {
        let _ = write!(
            lib,
            "/// Reports something.\n#[derive(Clone, PartialEq, ::prost::Message)]\npub struct {} {{\n",
            message.name()
        );
        for (place, (name, holds)) in properties(*message).into_iter().enumerate() {
            let (attribute, of) = match holds {
                Holds::Text => ("string", "::prost::alloc::string::String"),
                Holds::OptionalText => ("string, optional", "::core::option::Option<::prost::alloc::string::String>"),
                Holds::Integer => ("int64", "i64"),
                Holds::OptionalBoolean => ("bool, optional", "::core::option::Option<bool>"),
            };
            let tag = place + 1;
            let _ = write!(
                lib,
                "    /// What is told.\n    #[prost({attribute}, tag = \"{tag}\")]\n    pub {name}: {of},\n"
            );
        }
        lib.push_str("}\n");
    }
    let prelude = "use prost_N::*;\nuse std::io::Write;\n\nfn turn<M: Clone + std::fmt::Debug + PartialEq + prost::Message + Default>(text: &str, out: &mut Vec<u8>) {\n    let Ok(read) = M::decode(text.as_bytes()) else { return };\n    if read.clone() == read {\n        let _ = write!(out, \"{read:?}\");\n    }\n    let _ = read.encode(out);\n}\n"
        .replace("prost_N", &format!("prost_{}", messages.len()));
    let calls = messages.iter().map(|message| format!("turn::<{}>(text, out);", message.name()));
    Source {
        dependencies: "prost = \"0.14\"\n".to_owned(),
        main: main_of(&prelude, calls, ""),
        lib,
        description: None,
    }
}
