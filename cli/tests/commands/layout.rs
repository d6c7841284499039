//! `tieline fmt`, called as people call it.

use crate::common::{description, descriptions, fed, tieline, tieline_in};
use std::fs;

const UNTIDY: &str = "# A lamp.\na:   1 # one\nb:\n    c: {d:  1}\n";
const TIDY: &str = "# A lamp.\na: 1 # one\n\nb:\n  c: { d: 1 }\n";

#[test]
fn a_file_is_laid_out_in_place_and_then_passes_the_check() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.yaml");
    fs::write(&file, UNTIDY).unwrap();
    let outcome = tieline_in(folder.path(), &["fmt", "a.yaml"]);
    assert_eq!((outcome.status, outcome.out.as_str(), outcome.err.as_str()), (0, "", ""));
    assert_eq!(fs::read_to_string(&file).unwrap(), TIDY);
    let check = tieline_in(folder.path(), &["fmt", "--check", "a.yaml"]);
    assert_eq!((check.status, check.out.as_str(), check.err.as_str()), (0, "", ""));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn the_check_shows_what_would_change_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.yaml");
    fs::write(&file, UNTIDY).unwrap();
    let check = tieline_in(folder.path(), &["fmt", "--check", "a.yaml"]);
    assert_eq!(check.status, 1);
    assert!(check.out.starts_with("--- a.yaml\n+++ a.yaml (laid out)\n@@ "), "{}", check.out);
    assert!(check.out.contains("-a:   1 # one\n") && check.out.contains("+a: 1 # one\n"), "{}", check.out);
    assert!(check.err.contains("1 description is laid out otherwise"), "{}", check.err);
    assert_eq!(fs::read_to_string(&file).unwrap(), UNTIDY);
}

#[test]
fn line_ends_alone_are_a_difference() {
    let check = fed(&descriptions(), &["fmt", "--check", "-"], TIDY.replace('\n', "\r\n").as_bytes());
    assert_eq!(check.status, 1);
    assert!(check.out.lines().any(|line| line.starts_with('-')), "{}", check.out);
}

#[test]
fn standard_input_goes_to_standard_output() {
    let outcome = fed(&descriptions(), &["fmt", "-"], UNTIDY.as_bytes());
    assert_eq!((outcome.status, outcome.out.as_str()), (0, TIDY));
}

#[test]
fn a_file_that_is_no_yaml_is_left_alone_and_the_others_are_laid_out() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bad.yaml"), "a: [1,\n").unwrap();
    fs::write(folder.path().join("good.yaml"), UNTIDY).unwrap();
    let outcome = tieline_in(folder.path(), &["fmt", "bad.yaml", "no_such.yaml", "good.yaml"]);
    assert_eq!(outcome.status, 1);
    assert!(outcome.err.contains("error[yaml-syntax]") && outcome.err.contains("bad.yaml:1:4"), "{}", outcome.err);
    assert!(outcome.err.contains("cannot read no_such.yaml"), "{}", outcome.err);
    assert_eq!(fs::read_to_string(folder.path().join("bad.yaml")).unwrap(), "a: [1,\n");
    assert_eq!(fs::read_to_string(folder.path().join("good.yaml")).unwrap(), TIDY);
}

#[test]
fn a_description_that_is_wrong_in_other_ways_is_laid_out_all_the_same() {
    let outcome = fed(&descriptions(), &["fmt", "-"], description("unknown_type.yaml").as_bytes());
    assert_eq!(outcome.status, 0, "{}", outcome.err);
}

#[test]
fn the_descriptions_of_these_tests_are_laid_out() {
    let outcome = tieline(&["fmt", "--check", "lamp.yaml", "unused_type.yaml", "unknown_type.yaml"]);
    assert_eq!(outcome.status, 0, "{}", outcome.out);
}
