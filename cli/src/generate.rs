//! `tieline generate`.

use crate::output::Colour;
use crate::{difference, input, output};
use anyhow::Context;
use clap::Args;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tieline_schema::build;

/// Writes the Rust that a description becomes: the code of `tieline::protocol!`, formatted.
///
/// Commit the file and every change of the protocol shows in review; let CI run the same command with --check, which
/// fails with a difference when the file is not what the description says. How the committed file is formatted does not
/// matter. A build script does the same with `tieline_schema::build::generate`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  tieline generate protocols/lamp.yaml -o src/lamp.rs
  tieline generate protocols/lamp.yaml -o src/lamp.rs --check    # in CI
  tieline generate tieline:channel-group | less")]
pub(crate) struct Arguments {
    /// The description; `-` is standard input, and `tieline:NAME` one that ships with Tieline.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The file to write; without it the code goes to standard output.
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    /// Write nothing; fail and show the difference when OUT is not what would be written.
    #[arg(long, requires = "output")]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let compiled = input::compile(&arguments.file)?;
    output::complain(&compiled);
    if compiled.has_errors() {
        return Ok(ExitCode::FAILURE);
    }
    let text = build::source(&compiled)?;
    match arguments.output.as_deref().filter(|out| *out != Path::new("-")) {
        None => anyhow::ensure!(!arguments.check, "--check compares with a file; name it with -o"),
        Some(out) if arguments.check => return check(arguments, out, &text),
        Some(out) => {
            output::replace(out, &text).with_context(|| format!("cannot write {}", input::name(out)))?;
            return Ok(ExitCode::SUCCESS);
        }
    }
    output::print(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn check(arguments: &Arguments, out: &Path, expected: &str) -> anyhow::Result<ExitCode> {
    let name = input::name(out);
    let command = format!("tieline generate {} -o {name}", input::name(&arguments.file));
    let committed = match std::fs::read_to_string(out) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            eprintln!("error: {name} does not exist; write it with `{command}`");
            return Ok(ExitCode::FAILURE);
        }
        Err(error) => return Err(error).with_context(|| format!("cannot read {name}")),
    };
    // A file that rustfmt has been over is as good as new; one that is no Rust is compared as it is.
    let committed = build::layout(&committed).unwrap_or(committed);
    let style = Colour::Auto.style(&std::io::stdout());
    let difference = difference::unified((&name, &committed), ("what the description says", expected), style);
    if difference.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    output::print(&difference)?;
    eprintln!("error: {name} is not what the description says; write it anew with `{command}`");
    Ok(ExitCode::FAILURE)
}
