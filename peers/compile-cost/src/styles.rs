//! The ways to come by the messages, each as the source of a small crate.

mod plain;
mod prost;
mod serde;
mod tieline;

use crate::message::Message;

/// One way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// Structs that nobody can read or write: the floor.
    Plain,
    /// `tieline::protocol!`.
    Macro,
    /// The file that `tieline generate` writes.
    File,
    /// The file, with every method of the handles called, too.
    Called,
    /// prost's derives.
    Prost,
    /// serde's derives, with serde_json.
    Serde,
}

/// The text of a crate.
pub(crate) struct Source {
    /// Below `[dependencies]`.
    pub(crate) dependencies: String,
    /// `src/lib.rs`: the messages.
    pub(crate) lib: String,
    /// `src/main.rs`: reads, copies, compares, shows and writes every message.
    pub(crate) main: String,
    /// The description, where there is one.
    pub(crate) description: Option<String>,
}

impl Style {
    pub(crate) const ALL: [Self; 6] = [Self::Plain, Self::Macro, Self::File, Self::Called, Self::Prost, Self::Serde];

    /// The name of its crates, before the number of messages.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Macro => "tieline-macro",
            Self::File => "tieline-file",
            Self::Called => "tieline-called",
            Self::Prost => "prost",
            Self::Serde => "serde",
        }
    }

    /// What it is, in a table.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Plain => "plain types (floor)",
            Self::Macro => "Tieline, `protocol!`",
            Self::File => "Tieline, generated file",
            Self::Called => "the same, every method called",
            Self::Prost => "prost derives",
            Self::Serde => "serde derives, serde_json",
        }
    }

    /// The crate of these messages.
    pub(crate) fn source(self, messages: &[Message]) -> Source {
        match self {
            Self::Plain => plain::source(messages),
            Self::Macro => tieline::by_macro(messages),
            Self::File => tieline::by_file(messages, false),
            Self::Called => tieline::by_file(messages, true),
            Self::Prost => prost::source(messages),
            Self::Serde => serde::source(messages),
        }
    }
}

/// How many messages one function of a program uses.
const PER_FUNCTION: usize = 10;

/// A `main` that hands every message to `turn`, which does the same for all of one style.
///
/// A few messages to a function: in one function of a thousand, what rustc and LLVM do with its values that may have to be
/// dropped grows with the square of their number, and would be all that the plain types' release build is.
fn main_of(prelude: &str, calls: impl Iterator<Item = String>, last: &str) -> String {
    let calls: Vec<String> = calls.collect();
    let (mut uses, mut used) = (String::new(), String::new());
    for (number, calls) in calls.chunks(PER_FUNCTION).enumerate() {
        let calls: String = calls.iter().map(|call| format!("    {call}\n")).collect();
        uses.push_str(&format!("\n#[inline(never)]\nfn use_{number}(text: &str, out: &mut Vec<u8>) {{\n{calls}}}\n"));
        used.push_str(&format!("    use_{number}(&text, &mut out);\n"));
    }
    format!(
        "{prelude}{uses}\nfn main() {{\n    let text = std::env::args().nth(1).unwrap_or_default();\n    let mut out = \
         Vec::new();\n{used}    println!(\"{{}}\", out.len());\n{last}}}\n"
    )
}
