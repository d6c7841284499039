//! Modules in odd places: without a prelude, under lints that forbid everything, made by another macro, with another name for
//! the runtime crate, two in one crate, with generic messages.

/// The runtime under another name.
mod other_name {
    pub(crate) use tieline::*;
}

#[deny(warnings, unused_qualifications, clippy::pedantic, clippy::nursery)]
#[no_implicit_prelude]
mod strict {
    #[derive(::tieline::Query)]
    #[tieline(name = "door.hello", crate = crate::odd::other_name)]
    pub(super) struct Hello<'a, T> {
        pub(crate) who: T,
        pub(crate) from: ::std::borrow::Cow<'a, str>,
    }

    #[derive(::tieline::Response)]
    #[tieline(crate = crate::odd::other_name)]
    pub(super) struct Greeting<T> {
        pub(crate) to: T,
    }

    #[::tieline::describe(protocol = "strict", wire = "tieline:channel-group", crate = crate::odd::other_name)]
    pub(crate) mod door {
        use super::{Greeting, Hello};

        /// A door.
        #[destination(target = "{street}.{number}")]
        pub trait Door {
            /// Asks who is there.
            #[query(init)]
            async fn hello(
                &mut self,
                query: Hello<'_, ::std::string::String>,
                events: client::DoorEvents,
                call: &crate::odd::other_name::Call,
            ) -> ::core::result::Result<Greeting<::std::string::String>, crate::odd::other_name::Failure>;
        }
    }
}

/// A module that another macro writes.
macro_rules! door {
    ($module:ident, $name:literal, $message:ident) => {
        #[derive(tieline::Query)]
        #[tieline(name = $name)]
        pub(crate) struct $message;

        #[tieline::describe(protocol = "made", wire = "tieline:channel-group")]
        pub(crate) mod $module {
            use super::*;

            #[destination(target = "{street}")]
            trait Door {
                #[query(init)]
                async fn hello(
                    &mut self,
                    query: $message,
                    events: client::DoorEvents,
                    call: &tieline::Call,
                ) -> Result<Nothing, tieline::Failure>;
            }
        }
    };
}

#[derive(tieline::Response)]
pub(crate) struct Nothing;

door!(first, "a.hello", FirstHello);
door!(second, "b.hello", SecondHello);

struct Strict;

impl strict::door::client::Door for Strict {
    async fn hello(
        &mut self,
        query: strict::Hello<'_, String>,
        _: strict::door::client::DoorEvents,
        _: &tieline::Call,
    ) -> Result<strict::Greeting<String>, tieline::Failure> {
        Ok(strict::Greeting { to: format!("{} of {}", query.who, query.from) })
    }
}

#[tokio::test]
async fn a_generic_message_in_a_strict_module_is_answered() {
    let (here, there) = tieline::transport::pair();
    strict::door::client::Endpoint::new().door(|_| Ok(Strict)).start(there);
    let door = strict::door::bridge::Endpoint::new().start(here).door("elm.7", ()).unwrap();
    let answer = door.hello(strict::Hello { who: "Ada".to_owned(), from: "London".into() }).await.unwrap();
    assert_eq!(answer.to, "Ada of London");
}

#[test]
fn modules_that_a_macro_makes_are_each_their_own() {
    assert!(first::description().contains("a.hello:"));
    assert!(second::description().contains("b.hello:"));
}
