//! A word that says what the string is: the string says that itself.

tieline::protocol!(inline: "tieline:channel-group");

fn main() {}
