//! Every description that is committed can be written down from its model, and then means what it meant.

#![cfg(test)]

use std::path::{Path, PathBuf};

use tieline_schema::format::format_bytes;
use tieline_schema::model::Protocol;
use tieline_schema::{
    Compiled, SHIPPED, Severity, compile_file, compile_shipped, compile_text, model_json, model_yaml,
};

/// Every description in a folder and in those below.
fn descriptions(folder: &str) -> Vec<PathBuf> {
    let mut open = vec![PathBuf::from(folder)];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A model without its places, with everything else that is in it.
fn without_places(protocol: &Protocol) -> String {
    let written = format!("{protocol:#?}");
    let mut kept = String::new();
    let mut lines = written.lines();
    while let Some(line) = lines.next() {
        if line.trim_start() == "span: Span {" {
            let end = format!("{}}},", &line[..line.len() - line.trim_start().len()]);
            assert!(lines.any(|line| line == end));
        } else {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[track_caller]
fn is_written_again(name: &str, compiled: &Compiled) {
    let text = model_yaml(&compiled.protocol);
    let again = compile_text("again.yaml", &text);
    assert!(!again.has_errors(), "{name}\n{again}\n{text}");
    let (one, other) = (model_json(&compiled.protocol), model_json(&again.protocol));
    let differs = one.lines().zip(other.lines()).find(|(one, other)| one != other);
    assert!(one == other, "{name}: {differs:?}\n{text}");
    assert!(without_places(&compiled.protocol) == without_places(&again.protocol), "{name}\n{text}");
    assert_eq!(model_yaml(&again.protocol), text, "{name}");
    let laid_out = format_bytes("again.yaml", text.clone().into()).unwrap();
    assert_eq!(laid_out, text, "{name}");
}

#[test]
fn every_description_in_the_repository_is_written_again() {
    for name in SHIPPED {
        is_written_again(name, &compile_shipped(name).unwrap());
    }
    let mut written = 0;
    for folder in [".", "../schema/protocols", "../macros/tests", "../cli/tests"] {
        for path in descriptions(folder) {
            let compiled = compile_file(&path);
            if !compiled.has_errors() {
                is_written_again(&path.display().to_string(), &compiled);
                written += 1;
            }
        }
    }
    assert!(written > 12, "{written}");
}

#[test]
fn what_is_wrong_is_written_as_far_as_it_goes() {
    for path in descriptions("diagnostics") {
        let compiled = compile_file(&path);
        if compiled.diagnostics.iter().any(|found| found.severity == Severity::Error) {
            let text = model_yaml(&compiled.protocol);
            assert!(format_bytes("again.yaml", text.clone().into()).is_ok(), "{}\n{text}", path.display());
        }
    }
}

#[test]
fn several_files_become_one() {
    let compiled = compile_file(Path::new("fixtures/house/house.yaml"));
    let text = model_yaml(&compiled.protocol);
    assert!(!text.contains("imports:"), "{text}");
    println!("{text}");
}

#[test]
fn a_misspelt_name_that_is_taken_for_one_that_is_there_is_not_written_twice() {
    let cases = [
        (
            "within: { number: { required-when: { state: [TALKING] } } }",
            "within: { number: { required-when: { state: [TALKING] } }, numbr: { required-when: { state: [ENDED] } } }",
            "within-property",
        ),
        (
            "number: { required-when: { state: [TALKING] } }",
            "number: { required-when: { state: [TALKING], stat: [TALKING, ENDED] } }",
            "condition-sibling",
        ),
    ];
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/rust/types.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    for (there, twice, said) in cases {
        assert!(text.contains(there));
        let compiled = compile_text("types.yaml", &text.replacen(there, twice, 1));
        assert!(compiled.diagnostics.iter().any(|found| found.code == said), "{compiled}");
        let written = model_yaml(&compiled.protocol);
        format_bytes("again.yaml", written.clone().into()).unwrap_or_else(|wrong| panic!("{wrong:?}\n{written}"));
    }
}
