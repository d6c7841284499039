//! An item that names a description is held to it.

use std::path::PathBuf;

use proc_macro2::{Span, TokenStream};
use tieline_schema::own::{Checked, Item, ItemKind, Problem, Setting, check, plain};
use tieline_schema::rust::stand_for;
use tieline_schema::{Severity, Style};

use super::once;
use crate::description::{self, Description};
use crate::expansion::{files, told};

/// The setting that names a description.
const DESCRIPTION: &str = "description";

/// The settings that mean something only together with a description.
const BESIDE: [&str; 3] = ["answers", "destination", "type"];

/// The settings that say which message a set of properties stands for.
const SERVED: [&str; 4] = [DESCRIPTION, "name", "answers", "destination"];

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
    let mut item = checked.item;
    if item.kind == ItemKind::Properties {
        // A set of properties has no name of its own, and these have served.
        item.settings.retain(|setting| !SERVED.contains(&setting.key.as_str()));
    }
    Held { item, problems, added }
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

#[cfg(test)]
mod tests {
    use super::ItemKind;

    /// What a derive adds to an item that stands for something in `description`.
    fn expansion(description: &str, kind: ItemKind, says: &str, item: &str) -> String {
        let input = format!("#[tieline(description = {description:?}, {says})] {item}");
        super::super::expand(input.parse().unwrap(), kind).to_string()
    }

    const SWITCH: &str = "struct Find { }";

    #[test]
    fn each_file_of_the_description_is_followed() {
        let expansion = expansion("tests/unused_type.yaml", ItemKind::Query, "name = \"lamp.find\"", SWITCH);
        let file = format!("{}/tests/unused_type.yaml", env!("CARGO_MANIFEST_DIR"));
        assert!(expansion.contains(&format!("include_bytes ! ({file:?})")), "{expansion}");
        assert_eq!(expansion.matches(env!("CARGO_MANIFEST_DIR")).count(), 1);
        // Its warnings are for those who write it.
        assert!(!expansion.contains("unused-type"), "{expansion}");
    }

    #[test]
    fn a_shipped_description_has_no_file_and_says_what_a_struct_stands_for() {
        let dispose = "name = \"channelgroup.request.dispose\"";
        let expansion = expansion("tieline:channel-group", ItemKind::Request, dispose, "struct Dispose { }");
        assert!(!expansion.contains("include_bytes") && !expansion.contains("compile_error"), "{expansion}");
        let stands = "Identity :: new (\"channel-group\" , \"channel-group\" , (\"request\" , ";
        assert!(expansion.contains(stands), "{expansion}");
    }

    #[test]
    fn what_is_wrong_with_a_description_is_told_by_the_first_struct_alone() {
        let expand = |name: &str| {
            let item = format!("struct {name} {{ }}");
            expansion("tests/unknown_type.yaml", ItemKind::Query, "name = \"lamp.find\"", &item)
        };
        let (first, second, again) = (expand("First"), expand("Second"), expand("First"));
        assert_eq!([&first, &second, &again].map(|text| text.matches("compile_error").count()), [1, 0, 1]);
        assert!(first.contains("tests/unknown_type.yaml:38:23"), "{first}");
        // What cannot be held against anything is there all the same, and agrees with everything.
        assert!(second.contains("Encode for Second") && second.contains("Identity :: new (\"\" , \"\""), "{second}");
    }

    #[test]
    fn a_set_of_properties_stands_for_those_of_any_message() {
        for says in ["name = \"lamp.find\"", "answers = \"lamp.find\""] {
            let expansion = expansion("tests/unused_type.yaml", ItemKind::Properties, says, SWITCH);
            assert!(!expansion.contains("has no setting") && expansion.contains("StandsFor for Find"), "{expansion}");
        }
    }

    #[test]
    fn a_name_of_no_description_is_told_where_it_stands() {
        for (description, told) in [
            ("tieline:chanel-group", "did you mean `tieline:channel-group`?"),
            ("tests/unused_typ.yaml", "there is no file `tests/unused_typ.yaml`"),
        ] {
            let expansion = expansion(description, ItemKind::Query, "name = \"lamp.find\"", SWITCH);
            assert_eq!(expansion.matches("compile_error").count(), 1, "{expansion}");
            assert!(expansion.contains(told), "{expansion}");
        }
        let expansion = super::super::expand("#[tieline(description)] struct A;".parse().unwrap(), ItemKind::Object);
        assert!(expansion.to_string().contains("takes the path of a description"), "{expansion}");
    }
}
