//! The `tieline` command.

mod check;
mod completions;
mod demo;
mod difference;
mod generate;
mod input;
mod json_report;
mod layout;
mod model;
mod output;
mod schema;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// One description of a message protocol becomes typed Rust messages, dispatchers, and a runtime that keeps the
/// protocol's promises.
///
/// A description is a YAML file that says what a protocol document says: destinations, their queries, requests,
/// responses and events, and what each of them carries. Start with one that works, and let `tieline check` tell what is
/// wrong with it as you write.
#[derive(Debug, Parser)]
#[command(name = "tieline", version, arg_required_else_help = true)]
#[command(after_long_help = "\
A FILE may be `-` for standard input, or `tieline:NAME` for a description that ships with Tieline. Exit status: 0 when all \
is well, warnings included; 1 when a description is wrong or a file is not what it should be; 2 when the command was \
called wrongly.

Examples:
  tieline check protocols/*.yaml              what is wrong, and what to do about it
  tieline generate lamp.yaml -o src/lamp.rs   the Rust that it becomes
  tieline fmt protocols/*.yaml                one layout for everybody
  tieline help generate                       more about one command")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Arguments),
    Generate(generate::Arguments),
    Fmt(layout::Arguments),
    Model(model::Arguments),
    Schema(schema::Arguments),
    Completions(completions::Arguments),
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
        Command::Check(arguments) => check::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Fmt(arguments) => layout::run(&arguments),
        Command::Model(arguments) => model::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Demo(arguments) => demo::run(arguments).map(|()| ExitCode::SUCCESS),
    };
    match outcome {
        Ok(status) => status,
        Err(error) if output::is_closed(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
