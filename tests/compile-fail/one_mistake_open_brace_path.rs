//! One mistake, a brace that is not closed, is one error, although everything that the description has is used.

mod doorbell {
    tieline::protocol!("compile-fail/descriptions/one_mistake_open_brace.yaml");
}

include!("descriptions/doorbell_user.rs");
