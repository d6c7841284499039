//! Random descriptions that are right: every construct of the language, with odd names, odd words and no sense for
//! layout. Whatever is said of all descriptions has to hold for them.
//!
//! A failure prints the smallest description that fails. `PROPTEST_CASES` makes more of them, `PROPTEST_RNG_SEED` others.

#![cfg(test)]

mod random_descriptions {
    pub(crate) mod author;
    pub(crate) mod description;
    pub(crate) mod destinations;
    pub(crate) mod messages;
    pub(crate) mod mutation;
    pub(crate) mod tape;
    pub(crate) mod tree;
    pub(crate) mod types;
    pub(crate) mod waiting;
    pub(crate) mod wire;
    pub(crate) mod words;
}

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use jsonschema::Validator;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use quote::quote;
use random_descriptions::author::{Text, written};
use random_descriptions::description::description;
use random_descriptions::mutation::mutated;
use random_descriptions::tape::{Tape, tape};
use random_descriptions::tree::Node;
use tieline_schema::format::format_bytes;
use tieline_schema::model::Protocol;
use tieline_schema::{
    Compiled, Severity, Style, build, compile_file, compile_text, language_schema, model_json, model_yaml, rust,
};

/// Warnings that a random description may deserve. Nothing else may be said of one.
const WARNINGS: [&str; 3] = ["unused-type", "unused-template", "unreachable-phase"];

static SCHEMA: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::draft202012::new(&serde_json::from_str(&language_schema()).unwrap()).unwrap());

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(128);
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 1000, ..ProptestConfig::default() }
}

/// The choices for a description, and those for its layout.
fn tapes() -> impl Strategy<Value = (Tape, Tape)> {
    (tape(1200), tape(4000))
}

/// Compiles what has to be right.
fn compiled(text: &str) -> Result<Compiled, TestCaseError> {
    let compiled = compile_text("random.yaml", text);
    let said = compiled.diagnostics.iter().find(|found| !WARNINGS.contains(&found.code));
    prop_assert!(said.is_none() && !compiled.has_errors(), "{}\n{}", compiled, text);
    Ok(compiled)
}

/// A model without its places, with everything else that is in it.
fn without_places(protocol: &Protocol) -> String {
    let written = format!("{protocol:?}");
    let mut parts = written.split(", span: Span {");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // `file: FileId(0), start: 1, end: 2 }` holds no other closing brace.
        kept.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    kept
}

/// Where two texts differ, for people.
fn difference(one: &str, other: &str) -> String {
    let differs = one.lines().zip(other.lines()).find(|(one, other)| one != other);
    format!("{differs:#?}")
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn it_is_right_and_the_schema_for_editors_agrees((mut choices, mut layout) in tapes()) {
        let description = description(&mut choices);
        let whole = description.whole();
        let Text { text, .. } = written(&whole, &mut layout);
        compiled(&text)?;
        let value = whole.value();
        let faults: Vec<_> = SCHEMA.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        prop_assert!(faults.is_empty(), "{:?}\n{}", faults, text);
        // Another reader than ours reads the same.
        let read: Result<serde_json::Value, _> = serde_yaml::from_str(text.trim_start_matches('\u{feff}'));
        if let Ok(read) = read {
            prop_assert!(
                numbers_alike(&read, &value),
                "{}\n{}",
                difference(&format!("{read:#}"), &format!("{value:#}")),
                text
            );
        }
    }

    #[test]
    fn it_can_be_written_from_its_model_and_read_again((mut choices, mut layout) in tapes()) {
        let Text { text, .. } = written(&description(&mut choices).whole(), &mut layout);
        let before = compiled(&text)?;
        let again = model_yaml(&before.protocol);
        let after = compiled(&again)?;
        let (one, other) = (model_json(&before.protocol), model_json(&after.protocol));
        prop_assert!(one == other, "{}\n{}\nbecame\n{}", difference(&one, &other), text, again);
        prop_assert!(without_places(&before.protocol) == without_places(&after.protocol), "{}\n{}", text, again);
        let laid_out = format_bytes("again.yaml", again.clone().into());
        prop_assert!(laid_out.as_ref().is_ok_and(|laid_out| *laid_out == again), "{:?}\n{}", laid_out, again);
        prop_assert_eq!(model_yaml(&after.protocol), again);
    }

    #[test]
    fn its_layout_can_be_mended_and_it_means_the_same((mut choices, mut layout) in tapes()) {
        let Text { text, comments } = written(&description(&mut choices).whole(), &mut layout);
        let once = format_bytes("random.yaml", text.clone().into())
            .map_err(|refused| TestCaseError::fail(format!("{refused}\n{text}")))?;
        let twice = format_bytes("random.yaml", once.clone().into()).unwrap();
        prop_assert!(twice == once, "{}\n{}", difference(&once, &twice), text);
        let kept: Vec<_> = once.split("# note ").skip(1).map(|rest| rest.split('\n').next().unwrap_or_default()).collect();
        let written: Vec<_> = comments.iter().map(|comment| comment.trim_start_matches("# note ")).collect();
        prop_assert_eq!(kept, written, "{}\nbecame\n{}", text, once);
        let (one, other) = (model_json(&compiled(&text)?.protocol), model_json(&compiled(&once)?.protocol));
        prop_assert!(one == other, "{}\n{}\nbecame\n{}", difference(&one, &other), text, once);
    }
}

proptest! {
    // Rust takes longer to lay out than YAML.
    #![proptest_config(ProptestConfig { cases: config().cases / 8, ..config() })]

    #[test]
    fn its_code_is_rust_and_the_file_is_what_the_macro_gives(mut choices in tape(500)) {
        let Text { text, .. } = written(&description(&mut choices).whole(), &mut Tape::default());
        let compiled = compiled(&text)?;
        let tokens = rust::emit(&compiled.protocol, &quote!(::tieline));
        let file = syn::parse2::<syn::File>(tokens);
        prop_assert!(file.is_ok(), "{:?}\n{}", file.err(), text);
        let source = build::source(&compiled).unwrap();
        prop_assert!(source.ends_with(&prettyplease::unparse(&file.unwrap())), "{}", text);
        prop_assert!(build::layout(&source).is_some_and(|again| again == source), "{}", text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: config().cases / 4, ..config() })]

    #[test]
    fn in_several_files_it_means_the_same((mut choices, mut layout) in tapes()) {
        let description = description(&mut choices);
        let Text { text, .. } = written(&description.whole(), &mut Tape::default());
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("rooms/cellar")).unwrap();
        for (path, part) in description.parts(&mut layout) {
            let faults: Vec<_> = SCHEMA.iter_errors(&part.value()).map(|fault| fault.to_string()).collect();
            prop_assert!(faults.is_empty(), "{:?}", faults);
            fs::write(folder.path().join(path), written(&part, &mut layout).text).unwrap();
        }
        let parts = compile_file(&folder.path().join("house.yaml"));
        prop_assert!(!parts.has_errors(), "{}\n{}", parts, text);
        let (one, other) = (model_json(&compiled(&text)?.protocol), model_json(&parts.protocol));
        prop_assert!(one == other, "{}\n{}", difference(&one, &other), text);
        prop_assert_eq!(model_json(&compiled(&model_yaml(&parts.protocol))?.protocol), other);
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn with_random_changes_it_is_judged_with_places_inside_of_it((mut choices, mut layout) in tapes(), mut changes in tape(60)) {
        let Text { text, .. } = written(&description(&mut choices).whole(), &mut layout);
        let text = mutated(&text, &mut changes);
        let compiled = compile_text("changed.yaml", &text);
        for found in &compiled.diagnostics {
            for place in std::iter::once(found.span).chain(found.related.iter().map(|other| other.span)) {
                let file = compiled.sources.file(place.file).unwrap();
                prop_assert!(file.text().get(place.start as usize..place.end as usize).is_some(), "{:?}\n{}", found, text);
            }
            prop_assert!(compiled.render(found, Style::Plain).contains("--> changed.yaml"), "{}\n{}", compiled, text);
        }
        let errors = compiled.diagnostics.iter().filter(|found| found.severity == Severity::Error).count();
        prop_assert_eq!(errors > 0, compiled.has_errors());
        let tokens = rust::emit(&compiled.protocol, &quote!(::tieline));
        let file = syn::parse2::<syn::File>(tokens);
        prop_assert!(file.is_ok(), "{:?}\n{}", file.err(), text);
        let written = model_yaml(&compiled.protocol);
        prop_assert!(format_bytes("again.yaml", written.clone().into()).is_ok(), "{}\nbecame\n{}", text, written);
        if let Ok(once) = format_bytes("changed.yaml", text.clone().into()) {
            prop_assert_eq!(format_bytes("changed.yaml", once.clone().into()).ok(), Some(once), "{}", text);
        }
    }
}

/// The keys of the language that a description uses.
fn keys_of(node: &Node, found: &mut BTreeSet<String>) {
    match node {
        Node::Fields(entries) => {
            found.extend(entries.iter().map(|(key, _)| key.clone()));
            entries.iter().for_each(|(_, value)| keys_of(value, found));
        }
        Node::Named(entries) => entries.iter().for_each(|(_, value)| keys_of(value, found)),
        Node::List(parts) => parts.iter().for_each(|part| keys_of(part, found)),
        Node::Nothing | Node::Word(_) | Node::Text(_) => {}
    }
}

/// The keys of the language, as its schema for editors has them.
fn language(schema: &serde_json::Value, found: &mut BTreeSet<String>) {
    for (key, part) in schema.as_object().into_iter().flatten() {
        match part.as_object().filter(|_| key == "properties") {
            Some(properties) => {
                found.extend(properties.keys().cloned());
                properties.values().for_each(|property| language(property, found));
            }
            None => language(part, found),
        }
    }
    schema.as_array().into_iter().flatten().for_each(|part| language(part, found));
}

#[test]
fn every_key_of_the_language_is_among_them() {
    let mut runner = TestRunner::deterministic();
    let mut used = BTreeSet::new();
    for _ in 0..400 {
        let mut tape = tape(1200).new_tree(&mut runner).unwrap().current();
        let description = description(&mut tape);
        keys_of(&description.whole(), &mut used);
        description.parts(&mut tape).iter().for_each(|(_, part)| keys_of(part, &mut used));
    }
    let mut known = BTreeSet::new();
    language(&serde_json::from_str(&language_schema()).unwrap(), &mut known);
    let missing: Vec<_> = known.difference(&used).collect();
    assert!(missing.is_empty(), "no random description says {missing:?}");
}

/// Whether two values are the same, when a number is the same however it is written.
fn numbers_alike(one: &serde_json::Value, other: &serde_json::Value) -> bool {
    use serde_json::Value::{Array, Number, Object};
    match (one, other) {
        (Number(one), Number(other)) => one.as_f64() == other.as_f64(),
        (Array(one), Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| numbers_alike(one, other))
        }
        (Object(one), Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, one)| other.get(key).is_some_and(|other| numbers_alike(one, other)))
        }
        _ => one == other,
    }
}
