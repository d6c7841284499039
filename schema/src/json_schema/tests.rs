//! The table against the reader's own keys.

use std::collections::BTreeSet;

use super::{Object, language_schema, objects, root};

/// The reader's tables by name, as they are written.
fn written() -> BTreeSet<&'static str> {
    let lines = include_str!("../document/keys.rs").lines();
    lines
        .filter_map(|line| line.strip_prefix("pub(crate) const ")?.split_once(": Keys").map(|(name, _)| name))
        .collect()
}

/// What the keys of a map are called in the reader.
fn name(object: &Object) -> String {
    let name = object.name.to_uppercase().replace('-', "_");
    if name.ends_with("_LIMIT") { "LIMIT".to_owned() } else { name }
}

#[test]
fn every_map_that_the_reader_knows_is_described() {
    let described: BTreeSet<_> = objects().map(name).collect();
    // One file of a description is one map here, whichever part of it the file is.
    let whole = ["DESCRIPTION", "DESCRIPTION_IN_PARTS", "IMPORTED_DESCRIPTION"];
    for name in written().iter().filter(|name| !whole.contains(name)) {
        assert!(described.contains(*name), "keys.rs has {name}: describe it in schema/src/json_schema/");
    }
}

#[test]
fn every_map_has_the_keys_that_the_reader_knows_and_no_others() {
    for object in objects().chain([&root::DESCRIPTION]) {
        let described: BTreeSet<_> = object.values.iter().map(|(key, ..)| *key).collect();
        let known: BTreeSet<_> = object.keys.all().collect();
        assert_eq!(described, known, "{}: change its `values` in schema/src/json_schema/", object.name);
        assert_eq!(described.len(), object.values.len(), "{} describes a key twice", object.name);
        for (key, _, doc) in object.values {
            assert!(doc.ends_with(['.', '`']) && doc.len() > 5, "{}: `{key}` wants a sentence", object.name);
        }
    }
}

#[test]
fn every_part_of_a_description_has_the_same_keys() {
    use crate::document::keys;
    let all = |keys: &'static keys::Keys| keys.all().collect::<BTreeSet<_>>();
    assert_eq!(all(&keys::DESCRIPTION), all(&keys::IMPORTED_DESCRIPTION));
    assert_eq!(all(&keys::DESCRIPTION_IN_PARTS), all(&keys::IMPORTED_DESCRIPTION));
}

#[test]
fn every_reference_leads_to_a_definition_and_every_definition_is_needed() {
    let schema = language_schema();
    let referred: BTreeSet<_> =
        schema.split("\"#/$defs/").skip(1).filter_map(|rest| rest.split_once('"')).map(|(name, _)| name).collect();
    assert_eq!(referred, objects().map(|object| object.name).collect());
}

#[test]
fn the_phases_are_those_of_the_resolver() {
    let known: Vec<_> = crate::resolve::PHASES.iter().map(|(name, _)| *name).collect();
    assert_eq!(super::messages::PHASE_WORDS, known);
}
