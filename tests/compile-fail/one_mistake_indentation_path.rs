//! One mistake, a line that is indented by one space less, is one error, although everything that the description has is used.

mod doorbell {
    tieline::protocol!("compile-fail/descriptions/one_mistake_indentation.yaml");
}

include!("descriptions/doorbell_user.rs");
