//! A request that is legal only after another has succeeded, and is sent whether it has or not.

#[path = "descriptions/kitchen.rs"]
mod kitchen;

use kitchen::kitchen::bridge::Kettle;
use kitchen::*;

async fn tea(kettle: &Kettle) -> Result<(), tieline::CallError> {
    let boiled = kettle.boil(Boil).await;
    kettle.pour(&boiled, Pour { cups: 2 }).await?;
    Ok(())
}

fn main() {}
