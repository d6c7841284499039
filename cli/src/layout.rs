//! `tieline fmt`.

use crate::output::Colour;
use crate::{difference, input, output};
use anyhow::Context;
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Lays descriptions out in the one canonical way.
///
/// Two spaces for each level, one space inside `{ a: b }` and after a comma, at most one empty line, and one around each
/// block at the top. No comment is lost and no meaning is changed: a file for which that cannot be promised is left alone,
/// as is one that is not YAML. The order of keys is yours.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  tieline fmt protocols/*.yaml
  tieline fmt --check protocols/*.yaml      # in CI: shows what would change
  tieline fmt - < lamp.yaml                 # in an editor: to standard output")]
pub(crate) struct Arguments {
    /// The descriptions, which are written anew in place; `-` goes from standard input to standard output.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Write nothing; fail and show the difference when a file is laid out otherwise.
    #[arg(long)]
    check: bool,
}

/// What became of one file.
enum Became {
    Same,
    Changed,
    Refused,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    input::only_once(&arguments.files)?;
    let (mut changed, mut refused) = (0, 0);
    for file in &arguments.files {
        match one(file, arguments.check) {
            Ok(Became::Same) => {}
            Ok(Became::Changed) => changed += 1,
            Ok(Became::Refused) => refused += 1,
            Err(error) if output::is_closed(&error) => return Err(error),
            // The other files are none the worse for it.
            Err(error) => {
                eprintln!("error: {error:#}\n");
                refused += 1;
            }
        }
    }
    if arguments.check && changed > 0 {
        let files = if changed == 1 { "1 description is".to_owned() } else { format!("{changed} descriptions are") };
        eprintln!("error: {files} laid out otherwise; `tieline fmt` without --check mends that");
    }
    let failed = refused > 0 || (arguments.check && changed > 0);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn one(file: &Path, check: bool) -> anyhow::Result<Became> {
    let name = input::name(file);
    let bytes = input::bytes(file)?;
    let laid_out = match tieline_schema::format::format_bytes(&name, bytes.clone()) {
        Ok(laid_out) => laid_out,
        Err(refused) => {
            eprintln!("{}\n", refused.render(Colour::Auto.style(&std::io::stderr())));
            return Ok(Became::Refused);
        }
    };
    let same = bytes == laid_out.as_bytes();
    if check {
        if !same {
            let style = Colour::Auto.style(&std::io::stdout());
            let written = String::from_utf8_lossy(&bytes);
            let new = format!("{name} (laid out)");
            output::print(&difference::unified((&name, &written), (&new, &laid_out), style))?;
        }
    } else if input::is_standard(file) {
        output::print(&laid_out)?;
    } else if !same {
        output::replace(file, &laid_out).with_context(|| format!("cannot write {name}"))?;
    }
    Ok(if same { Became::Same } else { Became::Changed })
}
