//! A text that is borrowed cannot be kept.

use tieline::own::IntoOwned;

#[derive(tieline::Object)]
struct Line<'a> {
    number: &'a str,
}

fn main() {
    let _ = Line { number: "1" }.into_owned();
}
