//! One mistake, a message that nobody describes, is one error, although everything that the description has is used.

mod doorbell {
    tieline::protocol!("compile-fail/descriptions/one_mistake_unknown_message.yaml");
}

include!("descriptions/doorbell_user.rs");
