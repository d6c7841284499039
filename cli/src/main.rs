//! The `tieline` command.

mod demo;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// One description of a message protocol becomes typed Rust messages, dispatchers, and a runtime that keeps the
/// protocol's promises.
#[derive(Debug, Parser)]
#[command(name = "tieline", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Plays the whole life of a channel group over TCP and prints the conversation.
    ///
    /// Without a subcommand both halves run in this process, on a free loopback port. With one, a half runs alone, so
    /// that it can be tried against a peer that was not written here. Set TIELINE_LOG=debug to see what the runtime logs.
    Demo(demo::Arguments),
}

fn main() -> ExitCode {
    let Arguments { command } = Arguments::parse();
    let filter = tracing_subscriber::EnvFilter::try_from_env("TIELINE_LOG").unwrap_or_else(|_| "error".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let outcome = match command {
        Command::Demo(arguments) => demo::run(arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
