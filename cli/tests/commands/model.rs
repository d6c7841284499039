//! `tieline model`, called as people call it.

use crate::common::{descriptions, fed, tieline};

#[test]
fn a_description_in_several_files_becomes_one_that_means_the_same() {
    let house = "../../../tests/fixtures/house/house.yaml";
    let description = tieline(&["model", "--format", "yaml", house]);
    assert_eq!((description.status, description.err.as_str()), (0, ""));
    assert!(!description.out.contains("imports:"), "{}", description.out);

    let again = |arguments: &[&str]| fed(&descriptions(), arguments, description.out.as_bytes());
    let meant = tieline(&["model", house]);
    assert_eq!(again(&["model", "-"]).out, meant.out);
    assert_eq!(again(&["fmt", "-"]).out, description.out);
}

#[test]
fn what_ships_can_be_written_as_a_description_to_start_from() {
    let outcome = tieline(&["model", "tieline:processor-bridge", "--format", "yaml"]);
    assert_eq!(outcome.status, 0);
    assert!(outcome.out.starts_with("tieline: 1\nprotocol: processor-bridge\n"), "{}", outcome.out);
    assert!(outcome.out.contains("    extends: channel\n"), "{}", outcome.out);
}
