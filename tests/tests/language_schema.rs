//! The JSON Schema of the language, judged by a validator that is not ours.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::Value;
use tieline_schema::{compile_file, language_schema};

const COMMITTED: &str = "../schema/language.schema.json";

/// Fixtures of `diagnostics/` whose fault the shape of one place tells.
const REFUSED: &[&str] = &[
    "choose-one",
    "default-type",
    "duration",
    "empty-description",
    "empty-name",
    "empty-phases",
    "empty-within",
    "framing-bounds--zero",
    "framing-bounds",
    "limit-bounds",
    "list-of-lists",
    "mailbox-capacity",
    "mailbox-full",
    "mailbox-wait",
    "misplaced-key",
    "missing-key--one-mistake",
    "missing-key",
    "not-kebab-case",
    "repeated-item",
    "rust-name-identifier",
    "sides--three",
    "since-form",
    "sides",
    "unknown-key--query-creates",
    "unknown-key--restriction",
    "unknown-key",
    "unknown-phase",
    "unknown-word",
    "unsupported-version",
    "wrong-kind--one-mistake",
    "wrong-kind",
];

fn validator() -> Validator {
    jsonschema::draft202012::new(&serde_json::from_str(&language_schema()).unwrap()).unwrap()
}

/// A description as JSON, read by another reader than ours; `None` when it is no YAML to that one.
fn json(path: &Path) -> Option<Value> {
    serde_yaml::from_str(&fs::read_to_string(path).ok()?).ok()
}

/// Every description in a folder and in those below.
fn descriptions(folder: &str) -> BTreeSet<PathBuf> {
    let mut open = vec![PathBuf::from(folder)];
    let mut found = BTreeSet::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            found.insert(path);
        }
    }
    found
}

/// What the schema says against a description, line by line.
fn faults(validator: &Validator, value: &Value) -> String {
    let faults = validator.iter_errors(value).map(|fault| format!("{}: {fault}\n", fault.instance_path()));
    faults.collect()
}

#[test]
fn the_committed_schema_is_current() {
    let schema = language_schema();
    if std::env::var_os("BLESS").is_some_and(|bless| bless == "1") {
        fs::write(COMMITTED, &schema).unwrap();
    }
    assert!(
        fs::read_to_string(COMMITTED).unwrap_or_default() == schema,
        "schema/language.schema.json is stale: write it anew with `tieline schema > schema/language.schema.json`, or run \
         `BLESS=1 cargo test -p tieline-tests --test language_schema`"
    );
}

#[test]
fn the_schema_is_a_schema_of_its_dialect() {
    let schema: Value = serde_json::from_str(&language_schema()).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
}

#[test]
fn every_shipped_description_and_every_part_of_one_fits() {
    let validator = validator();
    let shipped = descriptions("../schema/protocols");
    assert!(!shipped.is_empty());
    for path in shipped {
        let faults = faults(&validator, &json(&path).unwrap());
        assert!(faults.is_empty(), "{}\n{faults}", path.display());
    }
}

#[test]
fn every_description_without_an_error_fits() {
    let validator = validator();
    let mut sound = 0;
    for path in [".", "../macros/tests", "../cli/tests"].iter().flat_map(|folder| descriptions(folder)) {
        let compiled = compile_file(&path);
        if compiled.has_errors() {
            continue;
        }
        // What a sound description imports is sound as well.
        for part in compiled.sources.files().filter_map(|file| file.path()) {
            let Some(value) = json(part) else { continue };
            let faults = faults(&validator, &value);
            assert!(faults.is_empty(), "{}\n{faults}", part.display());
            sound += 1;
        }
    }
    assert!(sound > 5, "{sound}");
}

#[test]
fn what_the_shape_of_one_place_tells_is_refused() {
    let validator = validator();
    for fixture in REFUSED {
        let value = json(&Path::new("diagnostics").join(format!("{fixture}.yaml")))
            .unwrap_or_else(|| panic!("{fixture} cannot be read"));
        assert!(!validator.is_valid(&value), "{fixture} fits the schema");
    }
}

#[test]
fn an_unknown_key_is_refused_in_every_map_of_the_language() {
    let validator = validator();
    let whole = json(Path::new("../schema/protocols/channel-group.yaml")).unwrap();
    let mut strange = 0;
    for place in maps(&whole, String::new()) {
        let mut spoilt = whole.clone();
        let map = spoilt.pointer_mut(&place).and_then(Value::as_object_mut).unwrap();
        // Where names are free a value that is a number is as strange as a key that nobody knows.
        map.insert("never-heard-of".to_owned(), 7.into());
        assert!(!validator.is_valid(&spoilt), "a strange key at {place:?} fits");
        strange += 1;
    }
    assert!(strange > 50, "{strange}");
}

/// Where the maps of a value are.
fn maps(value: &Value, at: String) -> Vec<String> {
    let Some(map) = value.as_object() else { return Vec::new() };
    let below =
        map.iter().flat_map(|(key, value)| maps(value, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"))));
    std::iter::once(at.clone()).chain(below.collect::<Vec<_>>()).collect()
}

/// The keys of the language and its words, sorted.
fn words(schema: &Value, keys: &mut BTreeSet<String>, words: &mut BTreeSet<String>) {
    for (key, part) in schema.as_object().into_iter().flatten() {
        match (key.as_str(), part) {
            ("properties", Value::Object(properties)) => {
                keys.extend(properties.keys().cloned());
                properties.values().for_each(|property| self::words(property, keys, words));
            }
            ("enum", Value::Array(listed)) => words.extend(listed.iter().filter_map(Value::as_str).map(str::to_owned)),
            ("const", Value::String(word)) => _ = words.insert(word.clone()),
            _ => self::words(part, keys, words),
        }
    }
    schema.as_array().into_iter().flatten().for_each(|part| self::words(part, keys, words));
}

#[test]
fn the_dictionary_of_the_fuzzer_has_every_word_of_the_language() {
    const DICTIONARY: &str = "../fuzz/dictionaries/description.dict";
    let (mut keys, mut words) = (BTreeSet::new(), BTreeSet::new());
    self::words(&serde_json::from_str(&language_schema()).unwrap(), &mut keys, &mut words);
    let mut dictionary =
        "# The words of the language, for libFuzzer. A test writes it from the language's JSON Schema.\n".to_owned();
    keys.iter().for_each(|key| dictionary.push_str(&format!("\"{key}: \"\n")));
    words.iter().for_each(|word| dictionary.push_str(&format!("\"{word}\"\n")));
    if std::env::var_os("BLESS").is_some_and(|bless| bless == "1") {
        fs::write(DICTIONARY, &dictionary).unwrap();
    }
    assert!(
        fs::read_to_string(DICTIONARY).unwrap_or_default() == dictionary,
        "fuzz/dictionaries/description.dict is stale: run `BLESS=1 cargo test -p tieline-tests --test language_schema`"
    );
}
