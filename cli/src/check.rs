//! `tieline check`.

use crate::output::Colour;
use crate::{input, json_report, output};
use clap::{Args, ValueEnum};
use std::collections::HashSet;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use tieline_schema::source::Source;
use tieline_schema::{Compiled, Diagnostic, Severity, Style};

/// Says everything that is wrong with descriptions.
///
/// Each problem is shown with its file, line and column, the line itself, and what to do about it. The last line sums up.
/// Warnings do not fail the check unless --deny-warnings is given. A file without a protocol's name that another one of
/// the files imports is checked as a part of that one, so `protocols/**/*.yaml` is all that needs to be said.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  tieline check protocols/lamp.yaml
  generate-a-description | tieline check -
  tieline check --format json protocols/*.yaml | jq -r '.[] | \"\\(.file):\\(.line): \\(.message)\"'")]
pub(crate) struct Arguments {
    /// The descriptions; `-` is standard input, and `tieline:NAME` one that ships with Tieline.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// `text` for people, `json` for machines: one list with an object for each problem.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    /// When to use colours.
    #[arg(long, alias = "colour", value_enum, default_value_t, value_name = "WHEN")]
    color: Colour,
    /// Fail also when there are only warnings.
    #[arg(long)]
    deny_warnings: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Problems as people read them.
    #[default]
    Text,
    /// One JSON document.
    Json,
}

/// Checks every file, also when an earlier one is wrong.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    input::only_once(&arguments.files)?;
    let compiled: Vec<Compiled> = arguments.files.iter().map(|file| input::compile(file)).collect::<Result<_, _>>()?;
    let compiled = wholes(compiled);
    let found = distinct(&compiled);
    let count = |severity| found.iter().filter(|(_, found)| found.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    match arguments.format {
        Format::Json => output::print(&json_report::write(&found)?)?,
        Format::Text => {
            let style = arguments.color.style(&std::io::stdout());
            output::print(&report(&found, style, arguments.files.len(), errors, warnings))?;
        }
    }
    let failed = errors > 0 || (arguments.deny_warnings && warnings > 0);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The descriptions without those that another one of them imports: a part says nothing on its own, and has been judged
/// with its whole.
fn wholes(mut compiled: Vec<Compiled>) -> Vec<Compiled> {
    let real = |file: &Source| file.path().and_then(|path| path.canonicalize().ok());
    let parts: HashSet<_> = compiled.iter().flat_map(|one| one.sources.files().skip(1).filter_map(real)).collect();
    // Where each imports the other, neither is the whole, and that is for both of them to tell.
    let is_part = |one: &Compiled| {
        let imported = one.sources.files().next().and_then(real).is_some_and(|path| parts.contains(&path));
        // What has the name of a protocol is a whole of its own as well.
        imported && one.protocol.name.is_empty()
    };
    if !compiled.iter().all(is_part) {
        compiled.retain(|one| !is_part(one));
    }
    compiled
}

/// Every problem once, also when it is in a file that several descriptions use.
fn distinct(compiled: &[Compiled]) -> Vec<(&Compiled, &Diagnostic)> {
    let mut seen = HashSet::new();
    let all = compiled.iter().flat_map(|one| one.diagnostics.iter().map(move |found| (one, found)));
    all.filter(|(one, found)| {
        let file = one.sources.file(found.span.file).map(|file| file.name());
        seen.insert((file, found.span.start, found.span.end, found.code, &found.message))
    })
    .collect()
}

fn report(found: &[(&Compiled, &Diagnostic)], style: Style, files: usize, errors: usize, warnings: usize) -> String {
    let mut text = String::new();
    for (compiled, diagnostic) in found {
        text.push_str(&compiled.render(diagnostic, style));
        text.push_str("\n\n");
    }
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}: {}", counted(files, "description"), summary(errors, warnings));
    text
}

fn summary(errors: usize, warnings: usize) -> String {
    match (errors, warnings) {
        (0, 0) => "no problems".to_owned(),
        (errors, 0) => counted(errors, "error"),
        (0, warnings) => counted(warnings, "warning"),
        (errors, warnings) => format!("{}, {}", counted(errors, "error"), counted(warnings, "warning")),
    }
}

fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
