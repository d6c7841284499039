//! What must not compile, and what rustc then says.

#![cfg(test)]

use std::fs;

#[test]
fn each_fixture_fails_with_the_errors_beside_it() {
    trybuild::TestCases::new().compile_fail("compile-fail/*.rs");
}

#[test]
fn one_mistake_in_a_description_is_one_error() {
    let mut seen = 0;
    for entry in fs::read_dir("compile-fail").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("one_mistake_") && name.ends_with(".stderr") {
            let said = fs::read_to_string(&path).unwrap();
            let headings = said.lines().filter(|line| line.starts_with("error") || line.starts_with("warning"));
            assert_eq!(headings.count(), 1, "{name}:\n{said}");
            seen += 1;
        }
    }
    assert!(seen >= 12, "only {seen} fixtures");
}
