//! One mistake, a key that is misspelt, is one error, although everything that the description has is used.

mod doorbell {
    tieline::protocol!("compile-fail/descriptions/one_mistake_misspelt_key.yaml");
}

include!("descriptions/doorbell_user.rs");
