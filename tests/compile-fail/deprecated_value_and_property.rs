//! What a description calls deprecated, used in a crate that denies that: the note says what to do instead.

#![deny(deprecated)]

tieline::protocol!("golden/rust/types.yaml");

use call::Changed;
use types::Colour;

fn main() {
    let id = tieline::codec::Uuid::random();
    let event = Changed::builder().id(id).colour(Colour::MAUVE).build();
    let _ = event.old;
}
