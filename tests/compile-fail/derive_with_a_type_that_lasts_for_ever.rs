//! A field that would have to be read from a frame that is never gone.

#[derive(tieline::Request)]
#[tieline(name = "lamp.note")]
struct Note {
    text: Option<tieline::codec::Json<'static>>,
}

fn main() {}
