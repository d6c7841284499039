//! The example of a committed file (`tests/ways/generated`), checked as its user's CI would.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::tieline_in;

const GENERATE: [&str; 4] = ["generate", "protocols/lamps.yaml", "-o", "src/lamps.rs"];

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ways/generated")
}

fn check(folder: &Path) -> crate::common::Outcome {
    tieline_in(folder, &[&GENERATE[..], &["--check"]].concat())
}

#[test]
fn the_committed_file_of_the_example_is_what_its_description_says() {
    if std::env::var_os("BLESS").is_some_and(|bless| bless == "1") {
        let outcome = tieline_in(&example(), &GENERATE);
        assert_eq!(outcome.status, 0, "{}", outcome.err);
    }
    let outcome = check(&example());
    assert_eq!(
        outcome.status, 0,
        "{}{}If the emitted code was meant to change, run `BLESS=1 cargo test -p tieline-cli` and `cargo fmt`.",
        outcome.out, outcome.err
    );
}

#[test]
fn a_change_of_the_example_s_description_makes_the_check_fail_until_the_file_is_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    for file in ["protocols/lamps.yaml", "src/lamps.rs"] {
        let copy = folder.path().join(file);
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(example().join(file), copy).unwrap();
    }
    assert_eq!(check(folder.path()).status, 0);
    let description = folder.path().join("protocols/lamps.yaml");
    let text = fs::read_to_string(&description).unwrap();
    fs::write(&description, text.replace("watts", "volts")).unwrap();
    let outcome = check(folder.path());
    assert_eq!(outcome.status, 1);
    assert!(outcome.out.contains("volts"), "{}", outcome.out);
    assert!(outcome.err.contains("`tieline generate protocols/lamps.yaml -o src/lamps.rs`"), "{}", outcome.err);
    assert_eq!(tieline_in(folder.path(), &GENERATE).status, 0);
    assert_eq!(check(folder.path()).status, 0);
}
