//! A destination that belongs to one kind of destination, from the connection and from the handle of another.

#[path = "descriptions/kitchen.rs"]
mod kitchen;

use kitchen::kitchen::bridge;

fn from_the_connection(connection: &bridge::Connection) {
    let _ = connection.cup("k.1.2", ());
}

fn from_another(stove: &bridge::Stove) -> Result<bridge::Cup, tieline::OpenError> {
    let cup = stove.cup("2", ())?;
    Ok(cup)
}

fn main() {}
