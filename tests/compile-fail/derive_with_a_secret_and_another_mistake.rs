//! Where a secret is, `Debug` is there too, whatever else is wrong.

#[derive(tieline::Object)]
struct Login {
    #[tieline(default = "twice")]
    times: i64,
    #[tieline(secret)]
    password: String,
}

fn main() {
    println!("{:?}", Login { times: 1, password: "x".to_owned() });
}
