//! `tieline model`.

use crate::{input, output};
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// Prints what a description means, as JSON or as one description.
///
/// This is the resolved model, the one that code is generated from: defaults filled in, names as they are on the wire and
/// in Rust, each message with the phases in which it is allowed. As YAML it is a description again, in one file whatever
/// it imports, laid out and with nothing said twice; comments are not part of what a description means. Nothing is printed
/// when the description has errors.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  tieline model protocols/lamp.yaml | jq -r '.destinations[].messages[] | \"\\(.kind) \\(.name)\"'
  tieline model --format yaml protocols/house.yaml > house-in-one-file.yaml")]
pub(crate) struct Arguments {
    /// The description; `-` is standard input, and `tieline:NAME` one that ships with Tieline.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// `json` for machines, `yaml` for a description that means the same.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Json,
    Yaml,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let compiled = input::compile(&arguments.file)?;
    output::complain(&compiled);
    if compiled.has_errors() {
        return Ok(ExitCode::FAILURE);
    }
    output::print(&match arguments.format {
        Format::Json => tieline_schema::model_json(&compiled.protocol),
        Format::Yaml => tieline_schema::model_yaml(&compiled.protocol),
    })?;
    Ok(ExitCode::SUCCESS)
}
