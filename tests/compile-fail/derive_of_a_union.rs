//! A union has no properties.

#[derive(tieline::Object)]
union Value {
    whole: u32,
    parts: [u8; 4],
}

fn main() {}
