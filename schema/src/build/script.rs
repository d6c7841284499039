use std::ffi::OsStr;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use super::{Error, source};
use crate::compile::{Compiled, compile_file};
use crate::diagnostic::Severity;

/// Writes the code of a description into the folder that cargo gives a build script, and returns the path of the file:
/// `OUT_DIR/lamp.rs` for `protocols/lamp.yaml`. The path of the description is relative to the folder of `Cargo.toml`.
///
/// Cargo is told to run the script again when a file changes that was read, and to show the warnings of the description.
/// See the [module](super) for how to use it.
///
/// # Errors
///
/// The description has errors, or the file cannot be written. Return the error from `main`: cargo shows it as it is, with
/// each problem and its place.
pub fn generate(description: impl AsRef<Path>) -> Result<PathBuf, Error> {
    let description = description.as_ref();
    let compiled = compile_file(description);
    // Before anything can fail: a build that failed must run again when the description has been mended.
    print!("{}", directives(&compiled));
    let folder = std::env::var_os("OUT_DIR").ok_or(Error::NoFolder)?;
    let name = description.file_stem().and_then(OsStr::to_str).ok_or_else(|| Error::NoName(description.to_owned()))?;
    let path = Path::new(&folder).join(format!("{name}.rs"));
    let text = source(&compiled)?;
    // A file that keeps its time makes no crate compile again.
    if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(path);
    }
    std::fs::write(&path, text).map_err(|error| Error::Write(path.clone(), error))?;
    Ok(path)
}

/// What to tell cargo.
fn directives(compiled: &Compiled) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    for path in compiled.sources.files().filter_map(|file| file.path()) {
        let _ = writeln!(text, "cargo::rerun-if-changed={}", path.display());
    }
    for found in compiled.diagnostics.iter().filter(|found| found.severity == Severity::Warning) {
        let name = compiled.sources.file(found.span.file).map_or("", |file| file.name());
        let place = compiled.sources.position(found.span);
        // One directive is one line.
        let message = found.message.replace(['\n', '\r'], " ");
        let _ = writeln!(text, "cargo::warning={name}:{}:{}: {message} [{}]", place.line, place.column, found.code);
    }
    text
}
