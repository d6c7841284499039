//! One mistake, one side instead of two, is one error, although everything that the description has is used.

mod doorbell {
    tieline::protocol!("compile-fail/descriptions/one_mistake_missing_section.yaml");
}

include!("descriptions/doorbell_user.rs");
