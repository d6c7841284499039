//! The strictest crate that a user can have: no prelude, every warning and every lint of clippy's stricter groups denied, and
//! names of its own for what Rust calls otherwise. Clippy sees it in `.ci/run`.

#![cfg(test)]
#![no_implicit_prelude]
#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    rust_2018_idioms,
    unreachable_pub,
    unused_qualifications,
    single_use_lifetimes,
    unused_lifetimes,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]

/// Names that are somebody else's.
pub mod names {
    #![allow(dead_code, missing_debug_implementations, clippy::module_name_repetitions, reason = "only in the way")]

    struct Result;
    struct Option;
    struct String;
    struct Vec;
    struct Box;
    enum Never {}
    trait Send {}
    trait Sized {}
    trait Clone {}
    trait Debug {}
    trait Iterator {}
    trait Into {}
    fn drop() {}
    mod tieline {}

    ::tieline::protocol!("pass/names.yaml");
}

/// The same again, beside the first.
pub mod again {
    ::tieline::protocol!("pass/names.yaml");
}

use ::std::result::Result::Ok;

use names::core::{Init, InitResponse, Type, TypeResponse};
use names::{server, types};

struct Adapter;

impl server::Core for Adapter {
    async fn init(
        &mut self,
        _: Init<'_>,
        _: server::CoreEvents,
        _: &::tieline::Call,
    ) -> ::std::result::Result<InitResponse<'_>, ::tieline::Failure> {
        Ok(InitResponse::new())
    }

    async fn type_(
        &mut self,
        query: Type<'_>,
        _: &::tieline::Call,
    ) -> ::std::result::Result<TypeResponse<'_>, ::tieline::Failure> {
        let string = types::String::builder().type_("a").vec([query.match_]).build();
        Ok(TypeResponse::builder().ref_(string).build())
    }
}

#[::core::prelude::v1::test]
fn emitted_code_needs_nothing_that_the_crate_does_not_have() {
    let question = Type::builder().match_(types::Option::TYPE).async_(types::Result::ERR).build();
    ::std::assert_eq!(question.match_.as_str(), "type");
    ::std::assert_eq!(names::PROTOCOL.name, again::PROTOCOL.name);
    let _ = server::Endpoint::new().core(|_| Ok(Adapter));
}
