//! What must not compile, and what rustc then says.

#![cfg(test)]

use std::fs;

#[test]
fn each_fixture_fails_with_the_errors_beside_it() {
    trybuild::TestCases::new().compile_fail("compile-fail/*.rs");
}

/// The fixtures of modules and checked derives with more than one error: rustc adds one of its own.
const MORE: [&str; 1] = ["describe_message_without_the_lifetime_that_it_has_elsewhere"];

/// Of each fixture of these kinds that there is one error; how many there are.
fn seen(kinds: &[&str]) -> usize {
    let mut seen = 0;
    for entry in fs::read_dir("compile-fail").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let is_one = kinds.iter().any(|kind| name.starts_with(kind)) && !MORE.contains(&name.as_str());
        if is_one && path.extension().is_some_and(|extension| extension == "stderr") {
            let said = fs::read_to_string(&path).unwrap();
            let headings = said.lines().filter(|line| line.starts_with("error") || line.starts_with("warning"));
            assert_eq!(headings.count(), 1, "{name}:\n{said}");
            seen += 1;
        }
    }
    seen
}

#[test]
fn one_mistake_in_a_description_is_one_error() {
    let seen = seen(&["one_mistake_"]);
    assert!(seen >= 12, "only {seen} fixtures");
}

#[test]
fn one_mistake_in_a_module_or_a_checked_struct_is_one_error() {
    let seen = seen(&["describe_", "checked_", "protocol_with_a_type_", "protocol_with_a_message_"]);
    assert!(seen >= 85, "only {seen} fixtures");
}
