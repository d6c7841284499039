//! `tieline schema`.

use crate::output;
use clap::Args;
use std::process::ExitCode;

/// Prints the JSON Schema (2020-12) of the description language, for editors.
///
/// An editor that knows it completes the keys of a description, shows what each is for, and underlines what cannot be.
/// What takes more than one place to tell is for `tieline check`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  tieline schema > tieline.schema.json
  and as the first line of a description, for editors with the YAML language server:
  # yaml-language-server: $schema=../tieline.schema.json")]
pub(crate) struct Arguments {}

pub(crate) fn run(_: &Arguments) -> anyhow::Result<ExitCode> {
    output::print(&tieline_schema::language_schema())?;
    Ok(ExitCode::SUCCESS)
}
