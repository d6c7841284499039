//! One mistake, a quoted text that is not closed, is one error, although everything that the description has is used.

mod doorbell {
    tieline::protocol!("compile-fail/descriptions/one_mistake_open_quote.yaml");
}

include!("descriptions/doorbell_user.rs");
