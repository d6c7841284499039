//! An enum is no message.

#[derive(tieline::Event)]
#[tieline(name = "door.moved")]
enum Moved {
    Opened,
    Closed,
}

fn main() {}
