//! The built command, called as people call it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a call came to.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The folder of the descriptions for these tests.
pub(crate) fn descriptions() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/descriptions")
}

/// The text of one of them.
pub(crate) fn description(name: &str) -> String {
    std::fs::read_to_string(descriptions().join(name)).unwrap()
}

/// The command, with what the machine it runs on might say about colours taken away.
pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tieline"));
    command.args(arguments).current_dir(folder).env_remove("NO_COLOR").env_remove("TIELINE_LOG");
    command
}

/// Calls it in the folder of the descriptions.
pub(crate) fn tieline(arguments: &[&str]) -> Outcome {
    tieline_in(&descriptions(), arguments)
}

/// Calls it in another folder.
pub(crate) fn tieline_in(folder: &Path, arguments: &[&str]) -> Outcome {
    fed(folder, arguments, b"")
}

/// Calls it with something on standard input.
pub(crate) fn fed(folder: &Path, arguments: &[&str], input: &[u8]) -> Outcome {
    let mut command = command(folder, arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A command that does not read its input may be gone already.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    Outcome {
        status: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}
