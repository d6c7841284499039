//! What the command reads: files, named as people stand to them, and standard input.

use anyhow::Context;
use std::io::Read;
use std::path::{Path, PathBuf};
use tieline_schema::Compiled;

/// What standard input is called in messages.
pub(crate) const STANDARD_INPUT: &str = "<stdin>";

/// How a description that ships with Tieline is named.
const SHIPPED: &str = "tieline:";

/// No description is as large as this. A little more is read than one may have, so that the front end, which knows the
/// limit, says what is wrong.
const MOST: u64 = 16 * 1024 * 1024;

/// Whether an argument stands for standard input.
pub(crate) fn is_standard(file: &Path) -> bool {
    file == Path::new("-")
}

/// What a file is called in messages: relative to where one stands when it lies below.
pub(crate) fn name(file: &Path) -> String {
    if is_standard(file) { STANDARD_INPUT.to_owned() } else { shortest(file).display().to_string() }
}

/// Compiles a file, standard input, or what ships with Tieline. That a file cannot be read is a diagnostic like any other.
pub(crate) fn compile(file: &Path) -> anyhow::Result<Compiled> {
    if is_standard(file) {
        return Ok(tieline_schema::compile_bytes(STANDARD_INPUT, standard()?));
    }
    if let Some(name) = file.to_str().and_then(|file| file.strip_prefix(SHIPPED)) {
        let known =
            || tieline_schema::SHIPPED.iter().map(|name| format!("{SHIPPED}{name}")).collect::<Vec<_>>().join(", ");
        return tieline_schema::compile_shipped(name)
            .with_context(|| format!("no description called `{name}` ships with Tieline; these do: {}", known()));
    }
    Ok(tieline_schema::compile_file(&shortest(file)))
}

/// The bytes of a file or of standard input.
pub(crate) fn bytes(file: &Path) -> anyhow::Result<Vec<u8>> {
    if is_standard(file) {
        return standard();
    }
    let read = std::fs::File::open(file).and_then(all);
    read.with_context(|| format!("cannot read {}", name(file)))
}

/// Refuses what cannot be read twice.
pub(crate) fn only_once(files: &[PathBuf]) -> anyhow::Result<()> {
    let standard = files.iter().filter(|file| is_standard(file)).count();
    anyhow::ensure!(standard <= 1, "`-` stands for standard input and can be given once");
    Ok(())
}

fn standard() -> anyhow::Result<Vec<u8>> {
    all(std::io::stdin().lock()).context("cannot read standard input")
}

fn all(from: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(MOST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The path from where one stands, if the file lies below, without `./`.
fn shortest(file: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let below = file.strip_prefix(&here).unwrap_or(file);
    let short: PathBuf = below.components().filter(|part| !matches!(part, std::path::Component::CurDir)).collect();
    if short.as_os_str().is_empty() { file.to_owned() } else { short }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_from_where_one_stands() {
        let here = std::env::current_dir().unwrap();
        assert_eq!(name(&here.join("a/b.yaml")), "a/b.yaml");
        assert_eq!(name(Path::new("./a/./b.yaml")), "a/b.yaml");
        assert_eq!(name(Path::new("../b.yaml")), "../b.yaml");
        assert_eq!(name(Path::new("/no/such/b.yaml")), "/no/such/b.yaml");
        assert_eq!(name(Path::new(".")), ".");
        assert_eq!(name(Path::new("-")), "<stdin>");
    }
}
