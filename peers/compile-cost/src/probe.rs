//! What a command takes: processor time and memory of it and of everything that it starts.

use std::path::Path;
use std::process::{Command, Stdio};

use nix::sys::resource::{UsageWho, getrusage};

/// What a run took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Taken {
    /// Seconds of the processor, in user code and in the kernel.
    pub(crate) seconds: f64,
    /// The most memory that one of the processes held, in megabytes.
    pub(crate) megabytes: f64,
}

/// The word that makes this program run a command and say what it took.
pub(crate) const WORD: &str = "--probe";

/// Runs a cargo command in a folder and measures it.
///
/// A process of its own does: the system keeps one sum and one maximum for all children that a process ever had.
pub(crate) fn cargo(folder: &Path, target: &Path, arguments: &[&str]) -> Result<Taken, String> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new(this);
    command.arg(WORD).args(["cargo"]).args(arguments).args(["--offline", "--quiet"]);
    command.current_dir(folder).env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<f64> = text.lines().last().unwrap_or_default().split(' ').flat_map(str::parse).collect();
    match numbers[..] {
        [seconds, megabytes] if output.status.success() => Ok(Taken { seconds, megabytes }),
        _ => Err(format!("cargo {} failed in {}", arguments.join(" "), folder.display())),
    }
}

/// What the process does that [`cargo`] starts.
pub(crate) fn run(command: &[String]) -> Result<(), String> {
    let (program, arguments) = command.split_first().ok_or("no command")?;
    // Its output would be in the way of the figures.
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).status().map_err(|error| error.to_string())?;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| error.to_string())?;
    let seconds = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    // Linux counts in kilobytes, macOS in bytes.
    let unit = if cfg!(target_os = "macos") { 1e6 } else { 1e3 };
    println!("{} {}", seconds(usage.user_time()) + seconds(usage.system_time()), usage.max_rss() as f64 / unit);
    if status.success() { Ok(()) } else { Err(format!("{program} failed")) }
}
