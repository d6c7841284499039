//! A type of the user's own that is called like one of Tieline's.

mod mine {
    #[derive(tieline::Object)]
    pub struct Free {
        pub a: i64,
    }

    #[derive(tieline::Enumeration)]
    pub enum Json {
        Light,
    }
}

#[derive(tieline::Object)]
struct Lamp<'a> {
    free: mine::Free,
    #[tieline(key = "all")]
    json: Vec<mine::Json>,
    right: Option<tieline::codec::Json<'a>>,
}

fn main() {}
