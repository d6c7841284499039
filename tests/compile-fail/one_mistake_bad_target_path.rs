//! One mistake, a target with nothing between two dots, is one error, although everything that the description has is used.

mod doorbell {
    tieline::protocol!("compile-fail/descriptions/one_mistake_bad_target.yaml");
}

include!("descriptions/doorbell_user.rs");
