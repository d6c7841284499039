//! One mistake, a text with a colon that is not in quotes, is one error, although everything that the description has is used.

mod doorbell {
    tieline::protocol!("compile-fail/descriptions/one_mistake_colon_in_text.yaml");
}

include!("descriptions/doorbell_user.rs");
