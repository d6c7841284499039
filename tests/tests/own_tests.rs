//! What a user's own tests look like: a front door, tested without a network and without sleeping. Copy from here.
#![cfg(test)]

mod doorbell {
    #![allow(missing_docs, reason = "the description says it")]
    tieline::protocol!("examples/doorbell/doorbell.yaml");
}

use doorbell::door::{Hello, HelloResponse, Light, LightResponse, Rang};
use doorbell::types::Colour;
use doorbell::{PROTOCOL, house, street};
use std::time::Duration;
use tieline::testing::{Peer, faulty_pair, json, pair};
use tieline::{Call, CallError, Delivery, Failure, Settings};
use tokio::sync::mpsc;

/// A door whose lamp takes its time: what is tested on the one side.
struct Door;

impl street::Door for Door {
    async fn hello(
        &mut self,
        _query: Hello<'_>,
        events: street::DoorEvents,
        _call: &Call,
    ) -> Result<HelloResponse<'_>, Failure> {
        events.rang(Rang::builder().times(2).build()).await?;
        Ok(HelloResponse::builder().names(["Ada"]).build())
    }

    async fn light(&mut self, request: Light<'_>, _call: &Call) -> Result<LightResponse<'_>, Failure> {
        match request.colour {
            Colour::WHITE => tokio::time::sleep(Duration::from_secs(60)).await,
            other => return Err(Failure::new(format!("there is no {other} lamp"))),
        }
        Ok(LightResponse::new())
    }
}

/// Counts how often the bell rang: what is tested on the other side.
struct Bell(mpsc::UnboundedSender<i64>);

impl house::DoorListener for Bell {
    async fn rang(&mut self, event: Rang<'_>, _delivery: &Delivery) {
        self.0.send(event.times).ok();
    }
}

fn bell() -> (Bell, mpsc::UnboundedReceiver<i64>) {
    let (sender, rings) = mpsc::unbounded_channel();
    (Bell(sender), rings)
}

#[tokio::test(start_paused = true)]
async fn both_sides_talk_in_one_process() {
    let (here, there) = pair();
    let patient = Settings::default().deadline(Duration::from_secs(600));
    street::Endpoint::new().settings(patient.clone()).door(|_target| Ok(Door)).start(there);
    let connection = house::Endpoint::new().settings(patient).start(here);
    let (bell, mut rings) = bell();
    let door = connection.door("elm.7", bell).unwrap();

    assert_eq!(door.hello().await.unwrap().names, ["Ada"]);
    assert_eq!(rings.recv().await, Some(2));
    let began = tokio::time::Instant::now();
    door.light(Light::builder().colour(Colour::WHITE).build()).await.unwrap();
    assert_eq!(began.elapsed(), Duration::from_secs(60), "on the paused clock, in no time");
}

#[tokio::test(start_paused = true)]
async fn a_door_is_asked_by_a_script() {
    let (end, mut house) = Peer::pair(&PROTOCOL);
    street::Endpoint::new().door(|_target| Ok(Door)).start(end);

    let hello = house.call("door.hello", "elm.7", json!({})).await;
    house.expect_success(&hello, json!({ "names": ["Ada"] })).await;
    house.expect_event("door.rang", "elm.7", json!({ "times": 2 })).await;

    let red = house.call("door.light", "elm.7", json!({ "lamp-colour": "RED" })).await;
    house.expect_failure(&red, "there is no RED lamp").await;
    // The lamp takes longer than the deadline of thirty seconds.
    let white = house.call("door.light", "elm.7", json!({ "lamp-colour": "WHITE", "minutes": 5 })).await;
    house.expect_failure(&white, "the request was not carried out in time").await;
    // Properties that no good house would send.
    let wrong = house.call("door.light", "elm.7", json!({ "lamp-colour": 7 })).await;
    house.expect_failure(&wrong, "the properties of `door.light` could not be read").await;
    house.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_house_is_answered_by_a_script() {
    let (end, mut street) = Peer::pair(&PROTOCOL);
    let connection = house::Endpoint::new().start(end);
    let (bell, mut rings) = bell();
    let door = connection.door("elm.7", bell).unwrap();

    let script = async {
        let hello = street.expect_call("door.hello", "elm.7", json!({})).await;
        street.answer(&hello, json!({ "names": ["Grace"], "since": 1906 })).await;
        street.raise("door.rang", "elm.7", json!({ "times": 3 })).await;
        let light = street.expect_call("door.light", "elm.7", json!({ "lamp-colour": "WHITE" })).await;
        street.fail(&light, "the bulb is broken").await;
        // A second answer to the same call is counted, and disturbs nobody.
        street.answer(&light, json!({})).await;
    };
    let (answers, ()) = tokio::join!(
        async {
            let hello = door.hello().await.unwrap();
            let light = door.light(Light::builder().colour(Colour::WHITE).build()).await;
            (hello.names.len(), light.map(drop))
        },
        script
    );
    assert_eq!(answers.0, 1);
    assert!(matches!(&answers.1, Err(CallError::Failed { message, .. }) if &**message == "the bulb is broken"));
    assert_eq!(rings.recv().await, Some(3));
    street.expect_silence().await;
    assert_eq!(connection.counts().second_answers, 1);
    connection.close();
    street.expect_end().await;
}

#[tokio::test(start_paused = true)]
async fn a_house_loses_its_street() {
    let (here, there, faults) = faulty_pair();
    street::Endpoint::new().door(|_target| Ok(Door)).start(there);
    let connection = house::Endpoint::new().start(here);
    let (bell, mut rings) = bell();
    let door = connection.door("elm.7", bell).unwrap();

    // A slow network.
    faults.back().delay(Duration::from_secs(2));
    let began = tokio::time::Instant::now();
    door.hello().await.unwrap();
    assert_eq!(began.elapsed(), Duration::from_secs(2));
    assert_eq!(rings.recv().await, Some(2));

    // A network that loses what is on it.
    faults.forth().cut_after(30);
    let light = door.light(Light::builder().colour(Colour::RED).build()).await;
    assert!(matches!(light, Err(CallError::Disconnected { sent: true, .. })), "the peer may have acted");
    connection.ended().await;
}
