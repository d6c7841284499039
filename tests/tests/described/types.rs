//! `golden/rust/types.yaml` as a module, with the structs of the tests of the derives.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tieline::codec::Json;
use tieline_schema::compile_file;

use super::mine::{Beeped, Changed, Init, InitResponse, State};

/// What an answer tells that failed.
#[derive(tieline::Response)]
#[tieline(fails)]
pub(crate) struct InitFailure {
    pub(crate) busy: Option<bool>,
}

#[derive(tieline::Query)]
#[tieline(name = "call.abilities", since = "1.2")]
pub(crate) struct Abilities;

#[derive(tieline::Response)]
pub(crate) struct AbilitiesResponse<'a> {
    #[tieline(default)]
    pub(crate) dial: bool,
    #[tieline(others)]
    pub(crate) others: BTreeMap<Cow<'a, str>, Json<'a>>,
}

#[derive(tieline::Request)]
#[tieline(name = "call.forward")]
pub(crate) struct Forward<'a> {
    pub(crate) to: Cow<'a, str>,
}

#[derive(tieline::Response)]
pub(crate) struct ForwardResponse {
    pub(crate) seconds: i64,
}

#[derive(tieline::Response)]
#[tieline(fails)]
pub(crate) struct ForwardFailure<'a> {
    #[tieline(range(min = 1, max = 99))]
    pub(crate) code: Option<i64>,
    pub(crate) state: Option<State>,
    #[tieline(required_when(state = ["TALKING"]))]
    pub(crate) left: Option<i64>,
    #[tieline(secret)]
    pub(crate) line: Option<Cow<'a, str>>,
}

#[tieline::describe(protocol = "types", wire = "golden/rust/types.yaml", allow(warnings))]
pub(crate) mod types {
    use super::*;
    use tieline::Failure;

    #[destination(
        target = "{room}.{call}",
        mailbox(calls(capacity = 64, full = refuse), events(capacity = 256, full = block, wait = "1500 ms")),
        deadline = "10 s",
        order = destination
    )]
    trait Call {
        #[query(
            init,
            name = "call.init",
            fails = InitFailure,
            headers(type(constant = "ask"), name(constant = "call.init"), target(type = "string"), id(type = "uuid")),
            response(headers(
                type(constant = "answer"),
                name(copied = "name"),
                result(values = ["OK", "FAILED"]),
                error(type = "string", when = "FAILED"),
                target(copied = "target"),
                id(copied = "id"),
            )),
        )]
        async fn init(
            &mut self,
            query: Init,
            events: room::CallEvents,
            call: &tieline::Call,
        ) -> Result<InitResponse<'_>, Failure>;

        #[query(
            name = "call.abilities",
            deadline = "2 min",
            headers(type(constant = "ask"), name(constant = "call.abilities"), target(type = "string"), id(type = "uuid")),
            response(headers(
                type(constant = "answer"),
                name(copied = "name"),
                result(values = ["OK", "FAILED"]),
                error(type = "string", when = "FAILED"),
                target(copied = "target"),
                id(copied = "id"),
            )),
        )]
        async fn abilities(&mut self, query: Abilities, call: &tieline::Call)
        -> Result<AbilitiesResponse<'_>, Failure>;

        #[request(
            fails = ForwardFailure<'_>,
            deadline = "3 s",
            response(headers(
                type(constant = "answer"),
                name(copied = "name"),
                result(values = ["OK", "FAILED"]),
                error(type = "string", when = "FAILED"),
                target(copied = "target"),
                id(copied = "id"),
            )),
        )]
        async fn forward(&mut self, request: Forward<'_>, call: &tieline::Call) -> Result<ForwardResponse, Failure>;

        #[event(
            name = "call.beeped",
            headers(type(constant = "tell"), name(constant = "call.beeped"), target(type = "string"))
        )]
        #[deprecated(note = "Nobody listens.")]
        fn beeped(event: Beeped<'_>);

        #[event(
            name = "call.changed",
            headers(type(constant = "tell"), name(constant = "call.changed"), target(type = "string"))
        )]
        fn changed(event: Changed<'_>);
    }
}

#[test]
fn every_type_of_the_language_is_exported_as_it_was_written_by_hand() {
    let theirs = compile_file("golden/rust/types.yaml".as_ref());
    super::export::is_the_same(&types::description(), &theirs.protocol, false);
}
