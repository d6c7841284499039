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

/// Structs and traits of one's own, of which the derives make a protocol.
pub mod own {
    use ::std::option::Option;
    use ::std::string::String;
    use ::std::vec::Vec;

    /// What a lamp can shine in.
    #[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, ::std::cmp::Eq, ::tieline::Enumeration)]
    pub enum Colour {
        /// The usual one.
        White,
        /// Another one.
        #[tieline(other)]
        Other(String),
    }

    /// Asks what there is.
    #[derive(::std::clone::Clone, ::std::fmt::Debug, ::tieline::Query)]
    #[tieline(name = "lamp.find")]
    pub struct Find;

    /// What there is.
    #[derive(::std::clone::Clone, ::std::fmt::Debug, ::tieline::Response)]
    pub struct Found<'a> {
        /// What it is called.
        pub r#type: ::std::borrow::Cow<'a, str>,
        /// What it can shine in.
        pub colours: Vec<Colour>,
        /// How much it takes.
        pub watts: Option<i64>,
    }

    /// It flickered.
    #[derive(::std::clone::Clone, ::std::fmt::Debug, ::tieline::Event)]
    #[tieline(name = "lamp.flickered")]
    pub struct Flickered {
        /// What more there is to say.
        pub more: Option<Note>,
    }

    /// A note. It has a secret, so that the derive writes its `Debug`.
    #[derive(::std::clone::Clone, ::tieline::Object)]
    pub struct Note {
        /// What it says.
        #[tieline(secret, length(max = 8))]
        pub text: String,
    }

    /// The protocol.
    #[::tieline::describe(protocol = "lamps", wire = "tieline:channel-group", allow(warnings))]
    pub mod lamps {
        use super::{Find, Flickered, Found};
        use ::std::result::Result;
        use ::tieline::{Call, Failure};

        /// A lamp in the house.
        #[destination(target = "{lamp}")]
        pub trait Lamp {
            /// Asks what there is.
            #[query(init)]
            async fn find(
                &mut self,
                query: Find,
                events: client::LampEvents,
                call: &Call,
            ) -> Result<Found<'_>, Failure>;
            /// It flickered.
            #[event]
            fn flickered(event: Flickered);
        }
    }

    struct Lamp;

    impl lamps::client::Lamp for Lamp {
        async fn find(
            &mut self,
            _: Find,
            events: lamps::client::LampEvents,
            _: &::tieline::Call,
        ) -> ::std::result::Result<Found<'_>, ::tieline::Failure> {
            events.flickered(Flickered { more: Option::None }).await?;
            let colours = ::std::vec![Colour::White];
            ::std::result::Result::Ok(Found { r#type: "bulb".into(), colours, watts: Option::None })
        }
    }

    /// Answers for all lamps.
    pub fn endpoint() -> lamps::client::Endpoint {
        lamps::client::Endpoint::new().lamp(|_| ::std::result::Result::Ok(Lamp))
    }

    /// Messages that nobody outside knows, in a protocol that everybody sees.
    #[derive(::std::fmt::Debug, ::tieline::Query)]
    #[tieline(name = "switch.find")]
    struct Look;

    /// What was seen.
    #[derive(::std::fmt::Debug, ::tieline::Response)]
    struct Seen {
        /// Whether it is on.
        on: bool,
    }

    /// The protocol of switches.
    #[::tieline::describe(protocol = "switches", wire = "tieline:channel-group", allow(warnings))]
    pub mod switches {
        use super::{Look, Seen};
        use ::std::result::Result;
        use ::tieline::{Call, Failure};

        /// A switch in the house.
        #[destination(target = "{switch}")]
        pub trait Switch {
            /// Asks how it stands.
            #[query(init)]
            async fn look(&mut self, query: Look, events: client::SwitchEvents, call: &Call) -> Result<Seen, Failure>;
        }
    }

    struct Switch;

    impl switches::client::Switch for Switch {
        async fn look(
            &mut self,
            _: Look,
            _: switches::client::SwitchEvents,
            _: &::tieline::Call,
        ) -> ::std::result::Result<Seen, ::tieline::Failure> {
            ::std::result::Result::Ok(Seen { on: true })
        }
    }

    /// Answers for all switches.
    pub fn switches() -> switches::client::Endpoint {
        switches::client::Endpoint::new().switch(|_| ::std::result::Result::Ok(Switch))
    }

    use ::std::convert::Into;
}

#[::core::prelude::v1::test]
fn derives_need_nothing_that_the_crate_does_not_have() {
    let _ = own::endpoint();
    ::std::assert_eq!(own::lamps::PROTOCOL.name, "lamps");
    ::std::assert!(own::lamps::description().contains("lamp.flickered"));
}
