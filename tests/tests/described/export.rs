//! What a module says as YAML, beside what is written by hand.

use std::process::Command;

use serde_json::Value;
use tieline_schema::format::format_bytes;
use tieline_schema::model::Protocol;
use tieline_schema::{Compiled, compile_file, compile_text, model_json, model_yaml};

/// Takes the documentation away, and orders the types by their names: that is not the order in which they are first used.
fn comparable(protocol: &Protocol, documented: bool) -> Value {
    let mut model: Value = serde_json::from_str(&model_json(protocol)).unwrap();
    if let Some(types) = model["types"].as_array_mut() {
        types.sort_by(|one, other| one["name"].as_str().cmp(&other["name"].as_str()));
    }
    if !documented {
        undocumented(&mut model);
    }
    model
}

fn undocumented(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove("doc");
            map.values_mut().for_each(undocumented);
        }
        Value::Array(list) => list.iter_mut().for_each(undocumented),
        _ => {}
    }
}

/// Compiles what was exported, which is a sound description in the layout of `tieline fmt`, and writes it again from its
/// model.
#[track_caller]
pub(crate) fn exported(yaml: &str) -> Compiled {
    let compiled = compile_text("exported.yaml", yaml);
    assert!(!compiled.has_errors(), "{compiled}\n{yaml}");
    let laid_out = format_bytes("exported.yaml", yaml.into()).unwrap();
    assert!(yaml == laid_out, "{yaml}\nis laid out as\n{laid_out}");
    let again = compile_text("again.yaml", &model_yaml(&compiled.protocol));
    assert_eq!(model_json(&compiled.protocol), model_json(&again.protocol));
    compiled
}

#[track_caller]
pub(crate) fn is_the_same(yaml: &str, theirs: &Protocol, documented: bool) {
    let (mine, theirs) = (comparable(&exported(yaml).protocol, documented), comparable(theirs, documented));
    let lines = |value: &Value| serde_json::to_string_pretty(value).unwrap();
    let (mine, theirs) = (lines(&mine), lines(&theirs));
    let differs = mine.lines().zip(theirs.lines()).position(|(one, other)| one != other);
    let near =
        |text: &str| text.lines().skip(differs.unwrap_or(0).saturating_sub(12)).take(16).collect::<Vec<_>>().join("\n");
    assert!(mine == theirs, "mine:\n{}\ntheirs:\n{}\n{yaml}", near(&mine), near(&theirs));
}

#[test]
fn a_module_of_halls_is_the_description_of_halls() {
    let theirs = compile_file("fixtures/halls.yaml".as_ref());
    is_the_same(&super::halls::halls::description(), &theirs.protocol, true);
}

#[test]
fn the_doorbell_without_a_description_prints_and_describes_what_the_other_one_does() {
    let mut program = std::env::current_exe().unwrap();
    program.pop();
    program.pop();
    program.push("examples");
    program.push(format!("doorbell_derived{}", std::env::consts::EXE_SUFFIX));
    let run = |arguments: &[&str]| {
        let output = Command::new(&program).args(arguments).output().unwrap_or_else(|error| {
            panic!("{}: {error}; build it with `cargo build -p tieline-tests --examples`", program.display())
        });
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(run(&[]), std::fs::read_to_string("examples/doorbell/output.txt").unwrap());
    let theirs = compile_file("examples/doorbell/doorbell.yaml".as_ref());
    is_the_same(&run(&["--description"]), &theirs.protocol, true);
}
