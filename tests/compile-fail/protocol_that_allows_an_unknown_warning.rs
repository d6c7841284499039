//! A warning that is misspelt, one that there is not, and what is no name.

mod misspelt {
    tieline::protocol!("tieline:channel-group", allow(unused-typ));
}

mod unknown {
    tieline::protocol!("tieline:channel-group", allow(dead_code));
}

mod number {
    tieline::protocol!("tieline:channel-group", allow(1));
}

fn main() {}
