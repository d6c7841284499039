//! An option that is misspelt, and one that there is not.

mod misspelt {
    tieline::protocol!("tieline:channel-group", alow(warnings));
}

mod unknown {
    tieline::protocol!("tieline:channel-group", warnings: off);
}

fn main() {}
