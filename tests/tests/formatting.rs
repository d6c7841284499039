//! The layout of descriptions: it loses no comment, changes no meaning, and has nothing to do a second time.

#![cfg(test)]

mod formatting {
    pub(crate) mod texts;
}

use std::fs;
use std::path::{Path, PathBuf};

use formatting::texts::{self, Document};
use proptest::prelude::*;
use tieline_schema::format::format_bytes;
use tieline_schema::{compile_bytes, model_json};

/// Every description in a folder and in those below.
fn descriptions(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found = Vec::new();
    for path in entries {
        if path.is_dir() {
            found.extend(descriptions(&path));
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The comments of a text that has `#` nowhere else.
fn comments(text: &str) -> Vec<String> {
    text.lines().filter_map(|line| line.find('#').map(|at| line[at..].trim_end().to_owned())).collect()
}

/// What a description means, also when it is wrong.
fn meaning(text: &str) -> (String, Vec<(&'static str, String)>) {
    let compiled = compile_bytes("a.yaml", text.into());
    let mut said: Vec<_> = compiled.diagnostics.iter().map(|found| (found.code, found.message.clone())).collect();
    said.sort();
    (model_json(&compiled.protocol), said)
}

#[test]
fn every_description_in_the_repository_keeps_its_meaning_and_is_done_after_once() {
    let mut laid_out = 0;
    for folder in
        ["../schema/protocols", "diagnostics", "examples", "growth", "compile-fail", "../macros/tests", "../cli/tests"]
    {
        for path in descriptions(Path::new(folder)) {
            let bytes = fs::read(&path).unwrap();
            let Ok(once) = format_bytes("a.yaml", bytes.clone()) else { continue };
            let text = String::from_utf8(bytes).unwrap();
            assert_eq!(format_bytes("a.yaml", once.clone().into()).as_ref().ok(), Some(&once), "{}", path.display());
            assert_eq!(meaning(&once), meaning(&text), "{}", path.display());
            laid_out += 1;
        }
    }
    assert!(laid_out > 30, "{laid_out}");
}

#[test]
fn only_what_is_no_yaml_is_refused() {
    for path in descriptions(Path::new("diagnostics")) {
        if let Err(refused) = format_bytes("a.yaml", fs::read(&path).unwrap()) {
            assert!(!refused.faults().is_empty(), "{}: {refused}", path.display());
        }
    }
}

#[test]
fn every_shipped_description_is_laid_out() {
    for path in descriptions(Path::new("../schema/protocols")) {
        let text = fs::read_to_string(&path).unwrap();
        let laid_out = format_bytes("a.yaml", text.clone().into()).unwrap();
        let differs = text.lines().zip(laid_out.lines()).position(|(one, other)| one != other);
        assert!(text == laid_out, "{}: run `tieline fmt` on it (line {differs:?} differs)", path.display());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_random_text_keeps_its_comments_and_its_values_and_is_done_after_once(document in texts::document()) {
        let Document { text, value, comments: written } = document;
        let once = format_bytes("a.yaml", text.clone().into())
            .map_err(|refused| TestCaseError::fail(format!("{refused}\n{text}")))?;
        prop_assert_eq!(&format_bytes("a.yaml", once.clone().into()).unwrap(), &once, "a second time, of\n{}", text);
        // Another reader than ours judges what it says.
        let read: serde_json::Value = serde_yaml::from_str(&once)
            .map_err(|fault| TestCaseError::fail(format!("{fault}\n{once}")))?;
        prop_assert_eq!(read, value, "{}\nbecame\n{}", text, once);
        prop_assert_eq!(comments(&once), written, "{}\nbecame\n{}", text, once);
        for line in once.lines().filter(|line| !line.is_empty()) {
            prop_assert!(!line.ends_with([' ', '\t']) , "{:?} in\n{}", line, once);
            let indent = line.len() - line.trim_start_matches(' ').len();
            prop_assert_eq!(indent % 2, 0, "{:?} in\n{}", line, once);
        }
        prop_assert!(!once.contains("\n\n\n"), "{}", once);
    }

    #[test]
    fn no_text_makes_it_panic(text in "[a-c:#\\-?|>+{}\\[\\],'\"&*! \\n\\t\\\\0-2]{0,80}") {
        if let Ok(once) = format_bytes("a.yaml", text.clone().into()) {
            prop_assert_eq!(format_bytes("a.yaml", once.clone().into()).ok(), Some(once), "{:?}", text);
        }
    }
}

proptest! {
    // A whole description takes longer than a random text.
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_description_whose_layout_was_disturbed_means_what_it_meant(seed in any::<u64>()) {
        let text = fs::read_to_string("../schema/protocols/channel-group.yaml").unwrap();
        let disturbed = texts::disturbed(&text, seed);
        let once = format_bytes("a.yaml", disturbed.clone().into())
            .map_err(|refused| TestCaseError::fail(format!("{refused}\n{disturbed}")))?;
        prop_assert!(format_bytes("a.yaml", once.clone().into()).unwrap() == once, "a second time, of\n{}", disturbed);
        prop_assert!(meaning(&once) == meaning(&disturbed), "{}\nbecame\n{}", disturbed, once);
        prop_assert_eq!(comments(&once), comments(&disturbed));
    }
}
