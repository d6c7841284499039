//! Destinations of a module that take over from others: the generated ones beside those of the same description.

use tieline_schema::compile_text;

#[derive(tieline::Query)]
#[tieline(name = "phone.hello")]
pub(crate) struct Hello;

#[derive(tieline::Response)]
pub(crate) struct HelloResponse {
    pub(crate) open: bool,
}

#[derive(tieline::Response)]
pub(crate) struct DeskHelloResponse {
    pub(crate) open: bool,
    pub(crate) number: String,
}

#[derive(tieline::Request)]
#[tieline(name = "phone.dial")]
pub(crate) struct Dial {
    pub(crate) number: String,
}

#[derive(tieline::Response)]
pub(crate) struct Nothing;

#[derive(tieline::Request)]
#[tieline(name = "phone.leave")]
pub(crate) struct Leave;

#[derive(tieline::Event)]
#[tieline(name = "phone.rang")]
pub(crate) struct Rang;

#[derive(tieline::Request)]
#[tieline(name = "phone.forward")]
pub(crate) struct Forward;

#[tieline::describe(protocol = "phones", wire = "tieline:channel-group", allow(warnings))]
mod phones {
    use super::*;
    use tieline::{Call, Failure};

    #[destination(template)]
    trait Phone {
        #[query(init)]
        async fn hello(
            &mut self,
            query: Hello,
            events: client::PhoneEvents,
            call: &Call,
        ) -> Result<HelloResponse, Failure>;
        #[request(after(query = hello))]
        async fn dial(&mut self, request: Dial, call: &Call) -> Result<Nothing, Failure>;
        #[request(dispose, after = [(event = rang, doc = "Once.")])]
        async fn leave(&mut self, request: Leave, call: &Call) -> Result<Nothing, Failure>;
        #[event]
        fn rang(event: Rang);
    }

    #[destination(extends = Phone, target = "{hall}.{phone}")]
    trait DeskPhone {
        #[query(overrides)]
        async fn hello(&mut self, query: Hello, call: &Call) -> Result<DeskHelloResponse, Failure>;
        #[request(after(any(query = Phone::hello, request = dial)), then(event = rang))]
        async fn r#move(&mut self, request: Forward, call: &Call) -> Result<Nothing, Failure>;
    }

    #[destination(
        restricts = Phone,
        target = "{hall}.out.{phone}",
        keeps = [hello, leave, rang],
        unlisted(requests = failure, events = ignored)
    )]
    trait OutOfOrder {}
}

const BY_HAND: &str = r#"
types: {}
destinations:
  phone:
    template: true
    lifecycle: { init: phone.hello, dispose: phone.leave }
    queries:
      phone.hello: { response: { properties: { open: { type: boolean } } } }
    requests:
      phone.dial:
        after: [{ query: phone.hello }]
        properties: { number: { type: string } }
      phone.leave:
        after: [{ event: phone.rang, doc: Once. }]
    events:
      phone.rang: {}
  desk-phone:
    extends: phone
    target: "{hall}.{phone}"
    overrides:
      queries:
        phone.hello: { response: { properties: { open: { type: boolean }, number: { type: string } } } }
    requests:
      phone.forward:
        rust: Move
        after: { any: [{ query: phone.hello, of: phone }, { request: phone.dial }] }
        then: [{ event: phone.rang }]
  out-of-order:
    restricts: phone
    target: "{hall}.out.{phone}"
    keeps: [phone.hello, phone.leave, phone.rang]
    unlisted: { requests: failure, events: ignored }
"#;

#[test]
fn a_family_is_exported_as_it_was_written_by_hand() {
    let mine = phones::description();
    let head = mine.split("destinations:").next().unwrap();
    let theirs = compile_text("theirs.yaml", &format!("{head}{}", BY_HAND.trim_start_matches("\ntypes: {}\n")));
    assert!(!theirs.has_errors(), "{theirs}");
    super::export::is_the_same(&mine, &theirs.protocol, false);
}

/// A method may be called like a keyword, and an answer of an heir is of its own type.
struct Desk;

impl phones::client::DeskPhone for Desk {
    async fn hello(
        &mut self,
        _: Hello,
        _: phones::client::DeskPhoneEvents,
        _: &tieline::Call,
    ) -> Result<DeskHelloResponse, tieline::Failure> {
        Ok(DeskHelloResponse { open: true, number: "7".to_owned() })
    }
    async fn r#move(&mut self, _: Forward, _: &tieline::Call) -> Result<Nothing, tieline::Failure> {
        Ok(Nothing)
    }
}

#[tokio::test]
async fn an_heir_answers_in_its_own_way() {
    let (here, there) = tieline::transport::pair();
    phones::client::Endpoint::new().desk_phone(|_| Ok(Desk)).start(there);
    let phone = phones::bridge::Endpoint::new().start(here).desk_phone("h.1", ()).unwrap();
    let answer = phone.hello(Hello).await.unwrap();
    assert!(answer.open);
    assert_eq!(answer.number, "7");
}
