//! A misspelt secret, which the derived `Debug` would show: that comes second.

#[derive(Debug, tieline::Object)]
struct Login {
    user: String,
    #[tieline(secrets)]
    password: String,
}

fn main() {}
