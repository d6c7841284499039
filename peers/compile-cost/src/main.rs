//! What generated code costs a user's build. See the README beside this package.

mod crates;
mod message;
mod probe;
mod report;
mod styles;

use std::path::Path;
use std::process::ExitCode;

use crates::{Crate, Crates};
use report::{Ratios, megabytes, seconds};
use styles::Style;

const CHECK: &[&str] = &["check"];
const RELEASE: &[&str] = &[
    "build", "--release", "--config", "profile.release.strip=true", "--config", "profile.dev.debug=\"line-tables-only\"",
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.split_first() {
        Some((word, command)) if word == probe::WORD => probe::run(command),
        _ => measure(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The value behind a word such as `--rounds`.
fn option<'o>(arguments: &'o [String], word: &str) -> Option<&'o str> {
    let place = arguments.iter().position(|argument| argument == word)?;
    arguments.get(place + 1).map(String::as_str)
}

fn measure(arguments: &[String]) -> Result<(), String> {
    let rounds: usize = option(arguments, "--rounds").map_or(Ok(5), str::parse).map_err(|_| "--rounds takes a number")?;
    let sizes: Result<Vec<usize>, _> = option(arguments, "--sizes").unwrap_or("10,100,1000").split(',').map(str::parse).collect();
    let sizes = sizes.map_err(|_| "--sizes takes numbers, such as 10,100")?;
    let only = option(arguments, "--styles");
    let chosen = |style: &Style| {
        *style == Style::Plain || only.is_none_or(|only| only.split(',').any(|one| one == style.slug()))
    };
    let styles: Vec<Style> = Style::ALL.into_iter().filter(chosen).collect();
    let skipped = |what: &str| option(arguments, "--skip").is_some_and(|skip| skip.split(',').any(|one| one == what));

    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/crates");
    let (workspace, crates) = Crates::write(&root, &styles, &sizes)?;
    println!("{rounds} rounds, alternating; processor seconds, and ratios to plain types (median, least to most)");
    if !skipped("check") {
        let check = of_each(&workspace, &crates, rounds, CHECK)?;
        for &size in &sizes {
            println!("\n{size} messages, cargo check");
            table(&check, size);
        }
        the_macro_itself(&check, &sizes);
    }
    if !skipped("release") {
        let release = of_each(&workspace, &crates, rounds, RELEASE)?;
        for &size in &sizes {
            println!("\n{size} messages, cargo build --release");
            table(&release, size);
        }
        sizes_of_programs(&workspace, &crates)?;
    }
    if !skipped("cold") {
        cold(&workspace, &root, &crates, rounds)?;
    }
    Ok(())
}

/// A crate and what compiling it took, in each round.
struct Measured<'c> {
    one: &'c Crate,
    taken: Vec<probe::Taken>,
}

fn of_each<'c>(
    workspace: &Crates,
    crates: &'c [Crate],
    rounds: usize,
    how: &[&str],
) -> Result<Vec<Measured<'c>>, String> {
    let mut all: Vec<Measured<'c>> = crates.iter().map(|one| Measured { one, taken: Vec::new() }).collect();
    // Once before it counts, which builds what they depend on.
    for round in 0..=rounds {
        for measured in &mut all {
            let taken = workspace.compile(measured.one, how)?;
            if round > 0 {
                measured.taken.push(taken);
            }
        }
    }
    Ok(all)
}

fn find<'m, 'c>(all: &'m [Measured<'c>], style: Style, size: usize) -> Option<&'m Measured<'c>> {
    all.iter().find(|measured| measured.one.style == style && measured.one.messages == size)
}

fn table(all: &[Measured<'_>], size: usize) {
    let Some(floor) = find(all, Style::Plain, size) else { return };
    for measured in all.iter().filter(|measured| measured.one.messages == size) {
        println!(
            "  {:<32} {:>7.2} s {:>22}   {:>6.0} MB {:>22}",
            measured.one.style.title(),
            report::median(&seconds(&measured.taken)),
            Ratios::of(&seconds(&measured.taken), &seconds(&floor.taken)).to_string(),
            report::median(&megabytes(&measured.taken)),
            Ratios::of(&megabytes(&measured.taken), &megabytes(&floor.taken)).to_string(),
        );
    }
}

/// What reading, checking and emitting take inside rustc: what the crate of `protocol!` takes longer than that of the file.
fn the_macro_itself(check: &[Measured<'_>], sizes: &[usize]) {
    println!("\n`protocol!` itself (its crate less that of the file), to rustc's time for the file");
    for &size in sizes {
        let (Some(with), Some(file)) = (find(check, Style::Macro, size), find(check, Style::File, size)) else { return };
        let (with, file) = (seconds(&with.taken), seconds(&file.taken));
        let itself: Vec<f64> = with.iter().zip(&file).map(|(with, file)| with - file).collect();
        println!("  {size:>5} messages {:>7.2} s {:>22}", report::median(&itself), Ratios::of(&itself, &file).to_string());
    }
}

/// Bytes of the program for each message, beyond those of plain types: from the smallest to the largest size, so that what
/// does not depend on the number of messages is left out.
fn sizes_of_programs(workspace: &Crates, crates: &[Crate]) -> Result<(), String> {
    println!("\nbytes of the program for each message, beyond plain types");
    let per_message = |style: Style| -> Result<Option<f64>, String> {
        let mut of_style = crates.iter().filter(|one| one.style == style);
        let (Some(least), Some(most)) = (of_style.next(), of_style.next_back()) else { return Ok(None) };
        let bytes = workspace.size(most)? as f64 - workspace.size(least)? as f64;
        Ok(Some(bytes / (most.messages - least.messages) as f64))
    };
    let Some(floor) = per_message(Style::Plain)? else { return Ok(()) };
    println!("  {:<32} {floor:>7.0} (all of it)", Style::Plain.title());
    for style in Style::ALL {
        if style != Style::Plain
            && let Some(bytes) = per_message(style)?
        {
            println!("  {:<32} {:>7.0}", style.title(), bytes - floor);
        }
    }
    Ok(())
}

/// Builds with everything below them, for development.
fn cold(workspace: &Crates, root: &Path, crates: &[Crate], rounds: usize) -> Result<(), String> {
    let smallest = |style| crates.iter().find(|one: &&Crate| one.style == style);
    let (Some(ours), Some(serde)) = (smallest(Style::Macro), smallest(Style::Serde)) else { return Ok(()) };
    let (mut with, mut tokio, mut apart, mut peer) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        let (whole, below) = (workspace.cold(ours)?.seconds, crates::cold_tokio(root)?.seconds);
        with.push(whole);
        tokio.push(below);
        apart.push(whole - below);
        peer.push(workspace.cold(serde)?.seconds);
    }
    println!("\ncold build for development, {} messages, to serde derives and serde_json", ours.messages);
    for (title, taken) in [
        ("serde derives, serde_json", &peer),
        ("Tieline, `protocol!`", &with),
        ("tokio alone", &tokio),
        ("Tieline, tokio apart", &apart),
    ] {
        println!("  {title:<32} {:>7.2} s {:>22}", report::median(taken), Ratios::of(taken, &peer).to_string());
    }
    Ok(())
}
