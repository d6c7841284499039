//! `tieline check`, `model` and `completions`, called as people call them.

use crate::common::{description, descriptions, fed, tieline, tieline_in};
use serde_json::Value;

#[test]
fn a_sound_description_is_told_so_and_fails_nothing() {
    let outcome = tieline(&["check", "lamp.yaml"]);
    assert_eq!((outcome.status, outcome.out.as_str()), (0, "1 description: no problems\n"), "{outcome:?}");
}

#[test]
fn a_warning_is_shown_and_fails_only_when_that_was_asked_for() {
    let outcome = tieline(&["check", "unused_type.yaml"]);
    assert_eq!(outcome.status, 0);
    assert!(outcome.out.starts_with("warning[unused-type]: "), "{}", outcome.out);
    assert!(outcome.out.ends_with("\n1 description: 1 warning\n"), "{}", outcome.out);
    assert_eq!(tieline(&["check", "--deny-warnings", "unused_type.yaml"]).status, 1);
}

#[test]
fn an_error_fails_the_check_and_the_other_files_are_checked_all_the_same() {
    let outcome = tieline(&["check", "unknown_type.yaml", "no_such.yaml", "unused_type.yaml"]);
    assert_eq!(outcome.status, 1);
    for said in ["there is no type `Strin`", "there is no file `no_such.yaml`", "`Lampshade` is not used"] {
        assert!(outcome.out.contains(said), "{}", outcome.out);
    }
    assert!(outcome.out.ends_with("\n3 descriptions: 2 errors, 1 warning\n"), "{}", outcome.out);
}

#[test]
fn a_problem_is_told_once_however_often_its_file_is_named() {
    let outcome = tieline(&["check", "unknown_type.yaml", "./unknown_type.yaml"]);
    assert!(outcome.out.ends_with("\n2 descriptions: 1 error\n"), "{}", outcome.out);
}

#[test]
fn a_part_is_checked_with_its_whole_and_not_alone() {
    let both = tieline(&["check", "parts/wire.yaml", "parts/lamps.yaml"]);
    assert_eq!((both.status, both.out.as_str()), (0, "2 descriptions: no problems\n"), "{both:?}");
    let alone = tieline(&["check", "parts/wire.yaml"]);
    assert!(alone.status == 1 && alone.out.contains("needs `protocol`"), "{alone:?}");
}

#[test]
fn the_imports_of_standard_input_begin_where_one_stands() {
    let text = description("parts/lamps.yaml");
    let outcome = fed(&descriptions().join("parts"), &["check", "-"], text.as_bytes());
    assert_eq!(outcome.status, 0, "{outcome:?}");
}

#[test]
fn the_file_is_named_from_where_one_stands() {
    let absolute = descriptions().join("unknown_type.yaml");
    for (folder, argument, shown) in [
        (descriptions(), absolute.to_str().unwrap(), "--> unknown_type.yaml:"),
        (descriptions().join(".."), absolute.to_str().unwrap(), "unknown_type.yaml:"),
        (descriptions().join(".."), "descriptions/unknown_type.yaml", "--> descriptions/unknown_type.yaml:"),
        (
            descriptions().join("../../src"),
            "../tests/descriptions/unknown_type.yaml",
            "--> ../tests/descriptions/unknown_type",
        ),
    ] {
        let outcome = tieline_in(&folder, &["check", argument]);
        assert!(outcome.out.contains(shown), "{}", outcome.out);
    }
}

#[test]
fn standard_input_is_a_description_like_any_other() {
    let folder = descriptions();
    assert_eq!(fed(&folder, &["check", "-"], description("lamp.yaml").as_bytes()).status, 0);
    let wrong = fed(&folder, &["check", "-"], description("unknown_type.yaml").as_bytes());
    assert_eq!(wrong.status, 1);
    assert!(wrong.out.contains("--> <stdin>:"), "{}", wrong.out);
    let bytes = fed(&folder, &["check", "-"], &[b'a', 0xFF]);
    assert!(bytes.status == 1 && bytes.out.starts_with("error[not-utf8]"), "{bytes:?}");
    let twice = fed(&folder, &["check", "-", "-"], b"");
    assert!(twice.status == 1 && twice.err.contains("can be given once"), "{twice:?}");
}

#[test]
fn json_is_one_list_with_every_place_in_it() {
    let outcome = tieline(&["check", "--format", "json", "unknown_type.yaml", "unused_type.yaml"]);
    assert_eq!(outcome.status, 1);
    let problems: Value = serde_json::from_str(&outcome.out).unwrap();
    let text = description("unknown_type.yaml");
    let line = text.lines().position(|line| line.contains("Strin,")).unwrap();
    let column = text.lines().nth(line).unwrap().find("Strin").unwrap();
    let first = &problems[0];
    assert_eq!(first["severity"], "error");
    assert_eq!(first["code"], "unknown-type");
    assert_eq!(first["message"], "there is no type `Strin`");
    assert_eq!(first["file"], "unknown_type.yaml");
    assert_eq!((&first["line"], &first["column"]), (&(line + 1).into(), &(column + 1).into()));
    assert_eq!((&first["end-line"], &first["end-column"]), (&(line + 1).into(), &(column + 6).into()));
    assert!(first["label"].is_string() && first["help"][0].is_string() && first["related"].is_array());
    assert_eq!(problems[1]["severity"], "warning");
    assert_eq!(problems.as_array().unwrap().len(), 2);
    assert_eq!(tieline(&["check", "--format", "json", "lamp.yaml"]).out, "[]\n");
}

#[test]
fn json_names_the_places_that_belong_to_a_problem() {
    let text = format!("{}\nprotocol: twice\n", description("lamp.yaml"));
    let outcome = fed(&descriptions(), &["check", "--format", "json", "-"], text.as_bytes());
    let problems: Value = serde_json::from_str(&outcome.out).unwrap();
    let related = &problems[0]["related"][0];
    assert_eq!((&related["file"], &related["line"]), (&"<stdin>".into(), &3.into()), "{problems}");
    assert!(related["label"].is_string() && related["end-column"].is_number());
}

#[test]
fn colours_are_for_terminals_and_for_those_who_ask() {
    assert!(!tieline(&["check", "unknown_type.yaml"]).out.contains('\u{1b}'));
    assert!(tieline(&["check", "--color", "always", "unknown_type.yaml"]).out.contains('\u{1b}'));
    assert!(!tieline(&["check", "--color", "never", "unknown_type.yaml"]).out.contains('\u{1b}'));
}

#[test]
fn a_call_that_makes_no_sense_is_told_how_it_is_done() {
    let outcome = tieline(&["check"]);
    assert!(outcome.status == 2 && outcome.err.contains("Usage: tieline check"), "{outcome:?}");
    let outcome = tieline(&["chekc", "a.yaml"]);
    assert!(outcome.status == 2 && outcome.err.contains("'check'"), "{outcome:?}");
}

#[test]
fn every_command_teaches_by_an_example() {
    for command in ["check", "generate", "fmt", "model", "schema", "completions"] {
        let help = tieline(&[command, "--help"]);
        assert!(help.status == 0 && help.out.contains("Example"), "{command}: {}", help.out);
        assert!(help.out.contains(&format!("  tieline {command}")), "{command}: {}", help.out);
    }
}

#[test]
fn the_model_is_json_and_there_is_none_of_a_wrong_description() {
    let outcome = tieline(&["model", "unused_type.yaml"]);
    let model: Value = serde_json::from_str(&outcome.out).unwrap();
    assert_eq!((outcome.status, &model["name"]), (0, &"lamps".into()));
    assert!(outcome.err.contains("warning[unused-type]"), "{}", outcome.err);
    let wrong = tieline(&["model", "unknown_type.yaml"]);
    assert!(wrong.status == 1 && wrong.out.is_empty() && wrong.err.contains("error[unknown-type]"), "{wrong:?}");
    let shipped = tieline(&["model", "tieline:channel-group"]);
    assert!(shipped.status == 0 && shipped.err.is_empty(), "{shipped:?}");
    let unknown = tieline(&["model", "tieline:no-such"]);
    assert!(unknown.status == 1 && unknown.err.contains("tieline:channel-group"), "{unknown:?}");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    use std::process::Stdio;
    let mut command = crate::common::command(&descriptions(), &["generate", "tieline:channel-group"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}

#[test]
fn a_shell_gets_its_completions() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let outcome = tieline(&["completions", shell]);
        assert!(outcome.status == 0 && outcome.out.contains("generate"), "{shell}");
    }
}
