//! How the cost of everything grows that a description, a peer or an application can make large.
//!
//! `cargo run --release` measures each curve and writes it to `docs/growth/<name>.svg`; `cargo run --release -- NAME…`
//! measures some of them, `-- --quick` all of them with less care and without writing.

mod curve;
mod descriptions;
mod halls;
mod plot;
mod runs;

use curve::Curve;
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let quick = arguments.iter().any(|argument| argument == "--quick");
    let named: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with("--")).collect();
    let curves: Vec<Curve> = descriptions::curves().into_iter().chain(runs::curves()).collect();
    if let Some(unknown) = named.iter().find(|name| !curves.iter().any(|curve| curve.name == name.as_str())) {
        let known: Vec<&str> = curves.iter().map(|curve| curve.name).collect();
        return Err(format!("there is no curve `{unknown}`; there are {}", known.join(", ")).into());
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/growth");
    println!(
        "{:<26} {:>9} .. {:<9} {:>12} .. {:<12} {:>6}  worst against n log n",
        "curve", "from", "to", "each", "each", "slope"
    );
    for curve in curves {
        if !named.is_empty() && !named.iter().any(|name| *name == curve.name) {
            continue;
        }
        let measured = curve.measure(if quick { 1 } else { 5 });
        println!("{measured}");
        if !quick {
            std::fs::create_dir_all(&folder)?;
            plot::draw(&measured, &folder.join(format!("{}.svg", curve.name)))?;
        }
    }
    Ok(())
}
