//! One mistake, a target with nothing between two dots, is one error, although everything that the description has is used.

mod doorbell {
    tieline::protocol!("compile-fail/descriptions/one_mistake_bad_target.yaml");
}

include!(concat!(env!("CARGO_MANIFEST_DIR"), "/compile-fail/descriptions/doorbell_user.rs"));
