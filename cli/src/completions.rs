//! `tieline completions`.

use crate::output;
use clap::{Args, CommandFactory};
use clap_complete::Shell;
use std::process::ExitCode;

/// Prints a script that completes `tieline` on the command line of a shell.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  tieline completions bash > ~/.local/share/bash-completion/completions/tieline
  tieline completions zsh > \"${fpath[1]}/_tieline\"
  tieline completions fish > ~/.config/fish/completions/tieline.fish")]
pub(crate) struct Arguments {
    /// Which shell.
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut crate::Arguments::command(), "tieline", &mut script);
    output::print(&String::from_utf8(script)?)?;
    Ok(ExitCode::SUCCESS)
}
