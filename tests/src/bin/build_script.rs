//! A build script as users write it, to be run by the tests as cargo would run it.

use std::process::ExitCode;

fn main() -> Result<ExitCode, tieline_schema::build::Error> {
    let Some(description) = std::env::args_os().nth(1) else { return Ok(ExitCode::FAILURE) };
    tieline_schema::build::generate(std::path::Path::new(&description))?;
    Ok(ExitCode::SUCCESS)
}
