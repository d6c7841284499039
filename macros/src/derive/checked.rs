//! An item that names a description is held to it.

use std::path::PathBuf;

use proc_macro2::{Span, TokenStream};
use tieline_schema::own::{Checked, Item, Problem, Setting, check, plain};
use tieline_schema::rust::stand_for;
use tieline_schema::{Severity, Style};

use super::once;
use crate::description::{self, Description};
use crate::expansion::{files, told};

/// The setting that names a description.
const DESCRIPTION: &str = "description";

/// The settings that mean something only together with a description.
const BESIDE: [&str; 3] = ["answers", "destination", "type"];

/// What became of an item that was held to its description.
#[derive(Debug)]
pub(super) struct Held {
    /// The item, with what the description says and it did not.
    pub(super) item: Item,
    /// What the two do not agree about.
    pub(super) problems: Vec<Problem>,
    /// What is added because of the description: what the item stands for, and the files to follow.
    pub(super) added: TokenStream,
}

/// Holds an item to the description that it names, if it names one.
pub(super) fn hold(item: Item) -> Held {
    let Some(setting) = item.setting(DESCRIPTION) else {
        let idle = item.settings.iter().filter(|setting| BESIDE.contains(&setting.key.as_str()));
        let problems = idle.map(without_description).collect();
        return Held { item, problems, added: TokenStream::new() };
    };
    let span = setting.value.span;
    let read = match setting.value.text() {
        Some(name) => description::read(name, file(span)),
        None => {
            Err("`description` takes the path of a description in quotes\n= help: it is relative to the folder of \
                     `Cargo.toml`: `description = \"protocols/my-protocol.yaml\"`"
                .to_owned())
        }
    };
    let (description, checked) = match &read {
        Ok(description) => (Some(description.as_ref()), check(&item, &description.compiled)),
        Err(_) => (None, Checked::unread(&item)),
    };
    let mut problems: Vec<Problem> = read.as_ref().err().map(|wrong| Problem::new(span, wrong)).into_iter().collect();
    problems.extend(description.map(|description| wrong(description, &item, span)).unwrap_or_default());
    problems.extend(checked.faults.iter().cloned());
    let mut added = stand_for(&checked);
    added.extend(description.map(|description| files(&description.compiled)));
    Held { item: checked.item, problems, added }
}

/// The file in which something stands, for those who can be asked: rustc, and nobody in a test.
fn file(span: Span) -> Option<PathBuf> {
    proc_macro::is_available().then(|| span.unwrap().local_file()).flatten()
}

/// What is wrong with the description itself, unless another struct tells it. Its warnings are for those who write it: the
/// command shows them, and `protocol!`.
fn wrong(description: &Description, item: &Item, span: Span) -> Vec<Problem> {
    let compiled = &description.compiled;
    let errors = compiled.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let package = std::env::var("CARGO_PKG_NAME").unwrap_or_default();
    let who = format!("{package} {}", plain(&item.name));
    let texts = errors.map(|found| told(found, &compiled.render(found, Style::Plain)));
    texts.filter(|text| once::is_told_by(&who, text)).map(|text| Problem::new(span, text.trim_end())).collect()
}

fn without_description(setting: &Setting) -> Problem {
    Problem::new(setting.span, format!("`{}` is about a description, and none is named", setting.key))
        .help("name it: `description = \"protocols/my-protocol.yaml\"`, relative to the folder of `Cargo.toml`")
        .help("or leave this out")
}
