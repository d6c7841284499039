//! An `allow` that does not say what, with and without parentheses.

mod empty {
    tieline::protocol!("tieline:channel-group", allow());
}

mod bare {
    tieline::protocol!("tieline:channel-group", allow);
}

fn main() {}
