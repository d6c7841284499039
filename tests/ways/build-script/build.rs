//! Writes `lamps.rs` into `OUT_DIR`.

fn main() -> Result<(), tieline_schema::build::Error> {
    tieline_schema::build::generate("protocols/lamps.yaml")?;
    Ok(())
}
