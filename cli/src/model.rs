//! `tieline model`.

use crate::{input, output};
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// Prints what a description means, as JSON.
///
/// This is the resolved model, the one that code is generated from: defaults filled in, names as they are on the wire and
/// in Rust, each message with the phases in which it is allowed. Nothing is printed when the description has errors.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Example:
  tieline model protocols/lamp.yaml | jq -r '.destinations[].messages[] | \"\\(.kind) \\(.name)\"'")]
pub(crate) struct Arguments {
    /// The description; `-` is standard input, and `tieline:NAME` one that ships with Tieline.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let compiled = input::compile(&arguments.file)?;
    output::complain(&compiled);
    if compiled.has_errors() {
        return Ok(ExitCode::FAILURE);
    }
    output::print(&tieline_schema::model_json(&compiled.protocol))?;
    Ok(ExitCode::SUCCESS)
}
