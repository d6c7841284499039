//! What was found, for machines.

use serde::Serialize;
use tieline_schema::span::Span;
use tieline_schema::{Compiled, Diagnostic, Severity};

/// One problem. Lines and columns count from 1, columns in characters; the end is the place behind the last character.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Problem<'a> {
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    label: &'a str,
    related: Vec<Related<'a>>,
    help: &'a [String],
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Debug, Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    label: &'a str,
}

/// One list, with a line end after it.
pub(crate) fn write(found: &[(&Compiled, &Diagnostic)]) -> anyhow::Result<String> {
    let problems: Vec<_> = found.iter().map(|(compiled, found)| problem(compiled, found)).collect();
    Ok(serde_json::to_string_pretty(&problems)? + "\n")
}

fn problem<'a>(compiled: &'a Compiled, found: &'a Diagnostic) -> Problem<'a> {
    let related =
        found.related.iter().map(|other| Related { place: place(compiled, other.span), label: &other.label }).collect();
    Problem {
        severity: match found.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        code: found.code,
        message: &found.message,
        place: place(compiled, found.span),
        label: &found.label,
        related,
        help: &found.help,
    }
}

fn place(compiled: &Compiled, span: Span) -> Place<'_> {
    let start = compiled.sources.position(span);
    let end = compiled.sources.position(Span { start: span.end.max(span.start), ..span });
    let file = compiled.sources.file(span.file).map_or("", |file| file.name());
    Place { file, line: start.line, column: start.column, end_line: end.line, end_column: end.column }
}
