//! The macro, the command and the build script give the same code.
//!
//! The macro's own half is a test in `macros/src/expansion.rs`: outside of a compiler nobody sees what it expands to.

#![cfg(test)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tieline_schema::{build, compile_file, compile_shipped};

const SHIPPED: &str = "../schema/protocols/channel-group.yaml";

/// Runs the build script in a folder of its own, as cargo does.
fn script(description: &str, out: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_build_script"));
    command.arg(description).current_dir(env!("CARGO_MANIFEST_DIR")).env_remove("OUT_DIR");
    out.map(|out| command.env("OUT_DIR", out));
    command.output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// The tokens of a file, laid out once more so that documentation has the one form that it has as tokens.
fn tokens(file: &str) -> String {
    let laid_out = prettyplease::unparse(&syn::parse_file(file).unwrap());
    laid_out.parse::<proc_macro2::TokenStream>().unwrap().to_string()
}

#[test]
fn the_build_script_writes_the_tokens_that_the_emitter_writes_and_the_command_the_same_text() {
    let folder = tempfile::tempdir().unwrap();
    let output = script(SHIPPED, Some(folder.path()));
    assert!(output.status.success(), "{}", text(&output.stderr));
    let written = fs::read_to_string(folder.path().join("channel-group.rs")).unwrap();

    let compiled = compile_file(Path::new(SHIPPED));
    let emitted = tieline_schema::rust::emit(&compiled.protocol, &quote::quote!(::tieline));
    let emitted = prettyplease::unparse(&syn::parse2(emitted).unwrap());
    assert_eq!(tokens(&written), tokens(&emitted));

    // `tieline generate` prints exactly this.
    assert_eq!(written, build::source(&compiled).unwrap());
}

#[test]
fn the_generated_text_is_the_golden_file_below_a_header() {
    for name in tieline_schema::SHIPPED {
        let text = build::source(&compile_shipped(name).unwrap()).unwrap();
        let (header, code) = text.split_once("\n\n").unwrap();
        assert!(header.contains(env!("CARGO_PKG_VERSION")) && header.contains(&format!("tieline:{name}")), "{header}");
        let emitted = tieline_schema::rust::emit(&compile_shipped(name).unwrap().protocol, &quote::quote!(::tieline));
        assert_eq!(code, prettyplease::unparse(&syn::parse2(emitted).unwrap()));
    }
}

#[test]
fn cargo_is_told_which_files_were_read() {
    let folder = tempfile::tempdir().unwrap();
    let output = script(SHIPPED, Some(folder.path()));
    assert_eq!(text(&output.stdout), format!("cargo::rerun-if-changed={SHIPPED}\n"));
}

#[test]
fn a_warning_is_passed_on_to_cargo_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let output = script("../macros/tests/unused_type.yaml", Some(folder.path()));
    assert!(output.status.success());
    let out = text(&output.stdout);
    let warning = out.lines().find(|line| line.starts_with("cargo::warning=")).unwrap();
    assert!(warning.starts_with("cargo::warning=../macros/tests/unused_type.yaml:"), "{warning}");
    assert!(warning.ends_with("[unused-type]"), "{warning}");
}

#[test]
fn a_wrong_description_fails_the_build_readably_and_is_followed_until_it_is_mended() {
    let folder = tempfile::tempdir().unwrap();
    for (description, said) in [
        ("../macros/tests/unknown_type.yaml", "error[unknown-type]: there is no type `Strin`\n"),
        ("no/such.yaml", "error[description-not-found]: there is no file `no/such.yaml`\n"),
    ] {
        let output = script(description, Some(folder.path()));
        assert_eq!(output.status.code(), Some(1));
        assert!(text(&output.stderr).contains(said), "{}", text(&output.stderr));
        assert!(!text(&output.stderr).contains("panicked"), "{}", text(&output.stderr));
        assert_eq!(text(&output.stdout), format!("cargo::rerun-if-changed={description}\n"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

#[test]
fn outside_of_a_build_script_it_says_what_to_do_instead() {
    let output = script(SHIPPED, None);
    assert!(text(&output.stderr).contains("OUT_DIR is not set"), "{}", text(&output.stderr));
}

#[test]
fn a_file_that_says_the_same_already_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("channel-group.rs");
    script(SHIPPED, Some(folder.path()));
    let past = fs::FileTimes::new().set_modified(std::time::UNIX_EPOCH);
    fs::File::options().write(true).open(&file).unwrap().set_times(past).unwrap();
    script(SHIPPED, Some(folder.path()));
    assert_eq!(fs::metadata(&file).unwrap().modified().unwrap(), std::time::UNIX_EPOCH);
}
