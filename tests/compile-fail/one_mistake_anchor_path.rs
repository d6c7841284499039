//! One mistake, an anchor, is one error, although everything that the description has is used.

mod doorbell {
    tieline::protocol!("compile-fail/descriptions/one_mistake_anchor.yaml");
}

include!("descriptions/doorbell_user.rs");
