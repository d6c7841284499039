//! A description grows, and what was written against it compiles and goes on talking: law 9, and the shape of what is emitted.

use tieline::transport::{InProcess, pair};

mod before {
    tieline::protocol!("growth/lamps.yaml");
    include!("../growth/user.rs");
}

mod after {
    tieline::protocol!("growth/lamps_successor.yaml");
    include!("../growth/user.rs");
}

/// A house that uses what only the successor has.
struct NewHouse;

impl after::house::Lamp for NewHouse {
    async fn find(
        &mut self,
        _: after::lamp::Find<'_>,
        events: after::house::LampEvents,
        call: &tieline::Call,
    ) -> Result<after::lamp::FindResponse<'_>, tieline::Failure> {
        // The old listener knows no such event; the connection stays, and the answer is read.
        events.after(call).warm().await.map_err(|_| tieline::Failure::new("nobody hears"))?;
        Ok(after::lamp::FindResponse::builder().colour(after::types::Colour::GREEN).bulbs([]).age(7).build())
    }
}

impl after::house::Door for NewHouse {}

fn new_house(transport: InProcess) -> tieline::Connection {
    after::house::Endpoint::new().lamp(|_| Ok(NewHouse)).door(|_| Ok(NewHouse)).start(transport)
}

const HEARD: [&str; 6] = [
    "none: there is no such lamp",
    "white in 1 places",
    "white: shines",
    "red: shines",
    "hall/E27 broke in hall",
    "grue: no lamp shines grue",
];

/// What was heard without its end. The event may be handled before or after the next answer.
fn sorted(mut heard: Vec<String>) -> Vec<String> {
    heard.retain(|line| !line.starts_with("released"));
    heard.sort();
    heard
}

fn expected() -> Vec<String> {
    sorted(HEARD.map(str::to_owned).to_vec())
}

#[tokio::test]
async fn the_same_source_runs_against_a_description_and_its_successor() {
    let (asks, answers) = pair();
    let _house = before::answer(answers);
    assert_eq!(sorted(before::ask(asks).await.unwrap()), expected());

    let (asks, answers) = pair();
    let _house = after::answer(answers);
    assert_eq!(sorted(after::ask(asks).await.unwrap()), expected());
}

#[tokio::test]
async fn law_9_old_and_new_understand_each_other() {
    let (asks, answers) = pair();
    let _house = after::answer(answers);
    assert_eq!(sorted(before::ask(asks).await.unwrap()), expected());

    let (asks, answers) = pair();
    let _house = before::answer(answers);
    assert_eq!(sorted(after::ask(asks).await.unwrap()), expected());
}

#[tokio::test]
async fn law_9_an_old_peer_keeps_what_it_does_not_know() {
    let (asks, answers) = pair();
    let _house = new_house(answers);
    let connection = before::switch::Endpoint::new().start(asks);
    let lamp = connection.lamp("hall", ()).unwrap();
    let found = lamp.find().await.unwrap();
    assert!(!found.colour.is_listed());
    assert_eq!(found.colour.as_str(), "green");
    // What it has no method for is refused, by name, and nothing breaks.
    let refused = lamp.switch(before::lamp::Switch::builder().on(true).build()).await.unwrap_err();
    assert!(refused.to_string().contains("lamp.switch"), "{refused}");
    assert_eq!(lamp.find().await.unwrap().colour.as_str(), "green");
}
