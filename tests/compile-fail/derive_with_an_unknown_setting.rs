//! A setting is misspelt, one is called as elsewhere, and one is said elsewhere.

#[derive(tieline::Request)]
#[tieline(name = "door.light", deadline = "3 s")]
struct Light {
    #[tieline(defualt = true)]
    on: bool,
    #[tieline(rename = "colour-name")]
    colour: String,
    #[tieline(colour)]
    shade: String,
}

fn main() {}
