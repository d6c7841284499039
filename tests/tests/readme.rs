//! The README says what the files say that it shows, and its example prints what it says.
//!
//! A block of the README that follows `<!-- path -->` is that file. `BLESS=1 cargo test -p tieline-tests --test readme`
//! copies the files into it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The README with every block that follows a comment replaced by the file that the comment names.
fn with_files(readme: &str) -> String {
    let mut out = String::new();
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let Some(path) = line.strip_prefix("<!-- ").and_then(|line| line.strip_suffix(" -->")) else { continue };
        let fence = lines.next().unwrap_or_default();
        assert!(fence.starts_with("```"), "a block follows `{line}`");
        let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        out.push_str(&format!("{fence}\n{}\n```\n", text.trim_end()));
        let end = lines.by_ref().find(|line| *line == "```");
        assert!(end.is_some(), "the block after `{line}` ends");
    }
    out
}

#[test]
fn every_block_of_the_readme_is_the_file_that_it_names() {
    let path = root().join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let wanted = with_files(&readme);
    assert!(wanted.matches("<!-- ").count() >= 4, "the README shows files");
    if readme == wanted {
        return;
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, wanted).unwrap();
    } else {
        panic!(
            "the README is stale: run `BLESS=1 cargo test -p tieline-tests --test readme` and look at the difference"
        );
    }
}

#[test]
fn the_example_prints_what_the_readme_says() {
    let mut program = std::env::current_exe().unwrap();
    program.pop();
    program.pop();
    program.push("examples");
    program.push(format!("doorbell{}", std::env::consts::EXE_SUFFIX));
    let output = Command::new(&program).output().unwrap_or_else(|error| {
        panic!("{}: {error}; build it with `cargo build -p tieline-tests --examples`", program.display())
    });
    assert!(output.status.success(), "{output:?}");
    let wanted = fs::read_to_string(root().join("tests/examples/doorbell/output.txt")).unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), wanted);
}
