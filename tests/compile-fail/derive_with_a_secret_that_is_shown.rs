//! A secret is not shown.

#[derive(Debug, tieline::Object)]
struct Login {
    user: String,
    #[tieline(secret)]
    password: String,
}

fn main() {}
