//! A warning about a description is a lint of the crate, and can be denied like any other.
#![deny(warnings)]

mod doorbell {
    tieline::protocol!("compile-fail/descriptions/unused_type.yaml");
}

include!("descriptions/doorbell_user.rs");
