//! A misspelt name of a type.

#[derive(tieline::Object)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", type = "Wyre")]
struct Wire {
    end_point: String,
}

fn main() {}
