//! What the guide shows is true: every description in `schema/README.md` compiles without a word, and becomes the Rust that
//! stands below it.
//!
//! A comment before a `yaml` block says what the block is:
//!
//! - none, or `<!-- name: door -->`: a whole description, which later blocks may build on by that name;
//! - `<!-- with: door -->`: a fragment, laid over the description `door`. Maps are merged, everything else is replaced;
//! - `<!-- file: house/wire.yaml -->`: a file of a description in several files. Those with a `protocol` are compiled.
//!
//! A `rust` block that follows `<!-- in: tests/some.rs -->` stands in that test.
//!
//! A `rust` block that follows `<!-- becomes -->` occurs in the code of the last description above it, item by item (an empty
//! line ends one). White space, comments, attributes other than `deprecated`, and the modules before a name count for
//! nothing; `..` stands for anything.

#![cfg(test)]

#[path = "guide/blocks.rs"]
mod blocks;
#[path = "guide/tokens.rs"]
mod tokens;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::Path;

use blocks::{Block, Role, blocks};
use serde_yaml::{Mapping, Value};
use tieline_schema::format::format_bytes;
use tieline_schema::{Compiled, compile_file, compile_text, language_schema};

const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../schema/README.md");

fn guide() -> Vec<Block> {
    let guide = fs::read_to_string(GUIDE).unwrap();
    // Windows may have given the file other line ends.
    blocks(&guide.replace("\r\n", "\n"))
}

/// Lays a fragment over a description: maps are merged, everything else is replaced.
fn lay_over(base: &mut Mapping, fragment: Mapping) {
    for (key, value) in fragment {
        match (base.get_mut(&key), value) {
            (Some(Value::Mapping(below)), Value::Mapping(above)) => lay_over(below, above),
            (_, value) => {
                base.insert(key, value);
            }
        }
    }
}

fn mapping(block: &Block) -> Mapping {
    serde_yaml::from_str(&block.text).unwrap_or_else(|error| panic!("{}: {error}", block.place))
}

/// The description of a block, compiled, with what a fragment is laid over; `None` for a file that is a part of another.
fn compiled(block: &Block, named: &HashMap<String, Mapping>, files: &Path) -> Option<Compiled> {
    Some(match &block.role {
        Role::With(name) => {
            let mut whole = named.get(name).cloned().unwrap_or_else(|| panic!("{}: no `{name}` above", block.place));
            lay_over(&mut whole, mapping(block));
            compile_text(&block.place, &serde_yaml::to_string(&whole).unwrap())
        }
        Role::File(path) => {
            mapping(block).get("protocol")?;
            compile_file(&files.join(path))
        }
        Role::Whole | Role::Named(_) => compile_text(&block.place, &block.text),
        Role::Becomes | Role::In(_) => return None,
    })
}

/// Writes the files of the descriptions that are in several.
fn write_files(guide: &[Block], folder: &Path) {
    for block in guide {
        if let Role::File(path) = &block.role {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &block.text).unwrap();
        }
    }
}

/// Every description of the guide with the Rust that it is said to become.
fn descriptions() -> Vec<(String, Compiled, Vec<Block>)> {
    let (guide, folder) = (guide(), tempfile::tempdir().unwrap());
    write_files(&guide, folder.path());
    let mut named = HashMap::new();
    let mut found: Vec<(String, Compiled, Vec<Block>)> = Vec::new();
    for block in guide {
        if let Role::Named(name) = &block.role {
            named.insert(name.clone(), mapping(&block));
        }
        match compiled(&block, &named, folder.path()) {
            Some(compiled) => found.push((block.place, compiled, vec![])),
            None if matches!(block.role, Role::Becomes) => {
                let last = found.last_mut().unwrap_or_else(|| panic!("{}: no description above", block.place));
                last.2.push(block);
            }
            None => {}
        }
    }
    found
}

#[test]
fn every_description_of_the_guide_compiles_without_a_word() {
    let found = descriptions();
    assert!(found.len() >= 20, "the guide shows descriptions");
    let wrong: Vec<_> = found
        .iter()
        .filter(|(_, compiled, _)| !compiled.diagnostics.is_empty())
        .map(|(place, compiled, _)| format!("{place}\n{compiled}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_description_of_the_guide_becomes_what_stands_below_it() {
    let mut shown = 0;
    let mut wrong = Vec::new();
    for (_, compiled, becomes) in descriptions() {
        let code = tokens::normal(tieline_schema::rust::emit(&compiled.protocol, &quote::quote!(::tieline)));
        for block in becomes {
            for item in block.text.split("\n\n").filter(|item| !item.trim().is_empty()) {
                shown += 1;
                let tokens = item.parse().unwrap_or_else(|error| panic!("{}: {error}", block.place));
                if !tokens::occurs(&tokens::normal(tokens), &code) {
                    wrong.push(format!("{}: this is not in the code:\n{item}", block.place));
                }
            }
        }
    }
    assert!(shown >= 20, "the guide shows Rust");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_other_rust_of_the_guide_stands_in_a_test() {
    let lines = |text: &str| text.lines().map(|line| line.trim().to_owned() + "\n").collect::<String>();
    for block in guide() {
        let Role::In(path) = &block.role else { continue };
        let file = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {path}: {error}", block.place));
        assert!(lines(&file).contains(&lines(&block.text)), "{}: this is not in {path}", block.place);
    }
}

#[test]
fn every_file_of_the_guide_is_imported_by_a_description() {
    let guide = guide();
    let parts: HashSet<_> = guide
        .iter()
        .filter_map(|block| match &block.role {
            Role::File(path) => path.rsplit('/').next(),
            _ => None,
        })
        .collect();
    let found = descriptions();
    let read: HashSet<_> = found
        .iter()
        .flat_map(|(_, compiled, _)| compiled.sources.files())
        .filter_map(|file| file.path()?.file_name()?.to_str())
        .collect();
    let left: Vec<_> = parts.difference(&read).collect();
    assert!(left.is_empty(), "nothing imports {left:?}");
}

#[test]
fn every_description_of_the_guide_is_laid_out_as_the_command_lays_it_out() {
    for block in guide().iter().filter(|block| block.is_description()) {
        let laid_out = format_bytes(&block.place, block.text.clone().into_bytes());
        assert_eq!(laid_out.unwrap_or_else(|refused| panic!("{refused}")), block.text, "{}", block.place);
    }
}

/// Every key that a map has, on whatever level.
fn keys_of(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Mapping(map) => {
            for (key, value) in map {
                found.extend(key.as_str().map(str::to_owned));
                keys_of(value, found);
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| keys_of(item, found)),
        _ => {}
    }
}

/// Every key of the language, from its JSON Schema.
fn keys_of_the_language(schema: &serde_json::Value, found: &mut BTreeSet<String>) {
    match schema {
        serde_json::Value::Object(parts) => {
            for (word, part) in parts {
                let named = part.as_object().filter(|_| matches!(word.as_str(), "properties" | "$defs"));
                let Some(named) = named else {
                    keys_of_the_language(part, found);
                    continue;
                };
                for (name, schema) in named {
                    found.extend((word == "properties").then(|| name.clone()));
                    keys_of_the_language(schema, found);
                }
            }
        }
        serde_json::Value::Array(parts) => parts.iter().for_each(|part| keys_of_the_language(part, found)),
        _ => {}
    }
}

#[test]
fn every_key_of_the_language_stands_in_a_description_of_the_guide() {
    let (mut known, mut shown) = (BTreeSet::new(), BTreeSet::new());
    keys_of_the_language(&serde_json::from_str(&language_schema()).unwrap(), &mut known);
    for block in guide().iter().filter(|block| block.is_description()) {
        keys_of(&Value::Mapping(mapping(block)), &mut shown);
    }
    assert!(known.len() >= 60, "the schema has keys: {known:?}");
    let missing: Vec<_> = known.difference(&shown).collect();
    assert!(missing.is_empty(), "the guide shows no description with {missing:?}");
}

#[test]
fn the_diagnostics_that_the_guide_shows_are_those_of_the_fixtures() {
    let guide = fs::read_to_string(GUIDE).unwrap().replace("\r\n", "\n");
    let shown: Vec<_> = guide.split("```text\nerror[").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(!shown.is_empty(), "the guide shows a diagnostic");
    for shown in shown {
        let code = shown.split(']').next().unwrap();
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics").join(format!("{code}.txt"));
        let fixture = fs::read_to_string(&fixture).unwrap_or_else(|error| panic!("{}: {error}", fixture.display()));
        assert!(fixture.replace("\r\n", "\n").contains(&format!("error[{}", shown.trim_end())), "{code}: {shown}");
    }
}
