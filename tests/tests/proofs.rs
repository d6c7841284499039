//! What a call takes that is legal only after something else, and that it has to come from the right destination.
#![cfg(test)]

mod order {
    #![allow(missing_docs, reason = "the description says it")]
    tieline::protocol!("golden/rust/order.yaml");
}

use order::hall::{Greet, Hello, HelloResponse, Measure, MeasureResponse, Opened, Paint, PaintResponse};
use order::house::{self, HallOpenedHeard};
use order::{bell, hall, lantern, street};
use tieline::testing::pair;
use tieline::{Call, CallError, Delivery, Failure, NotSent};
use tokio::sync::mpsc;

/// Agrees to everything.
struct Home;

impl street::Hall for Home {
    async fn hello(
        &mut self,
        _: Hello<'_>,
        events: street::HallEvents,
        _: &Call,
    ) -> Result<HelloResponse<'_>, Failure> {
        events.opened().await?;
        Ok(HelloResponse::new())
    }
    async fn measure(&mut self, _: Measure<'_>, _: &Call) -> Result<MeasureResponse<'_>, Failure> {
        Ok(MeasureResponse::builder().metres(12).build())
    }
    async fn hide(&mut self, _: hall::Hide<'_>, _: &Call) -> Result<hall::HideResponse<'_>, Failure> {
        Ok(hall::HideResponse::new())
    }
    async fn paint(&mut self, _: Paint<'_>, _: &Call) -> Result<PaintResponse<'_>, Failure> {
        Ok(PaintResponse::builder().litres(3).build())
    }
    async fn expect(&mut self, _: hall::Expect<'_>, _: &Call) -> Result<hall::ExpectResponse<'_>, Failure> {
        Ok(hall::ExpectResponse::new())
    }
    async fn greet(&mut self, _: Greet<'_>, _: &Call) -> Result<hall::GreetResponse<'_>, Failure> {
        Ok(hall::GreetResponse::new())
    }
    async fn leave(&mut self, _: hall::Leave<'_>, _: &Call) -> Result<hall::LeaveResponse<'_>, Failure> {
        Ok(hall::LeaveResponse::new())
    }
}

struct Bell;

impl street::Bell for Bell {
    async fn hello(
        &mut self,
        _: bell::Hello<'_>,
        _: street::BellEvents,
        _: &Call,
    ) -> Result<bell::HelloResponse<'_>, Failure> {
        Ok(bell::HelloResponse::new())
    }
    async fn listen(&mut self, _: bell::Listen<'_>, _: &Call) -> Result<bell::ListenResponse<'_>, Failure> {
        Ok(bell::ListenResponse::new())
    }
    async fn ring(&mut self, _: bell::Ring<'_>, _: &Call) -> Result<bell::RingResponse<'_>, Failure> {
        Ok(bell::RingResponse::new())
    }
}

struct Lantern;

impl street::Lantern for Lantern {
    async fn hello(
        &mut self,
        _: lantern::Hello<'_>,
        _: street::LanternEvents,
        _: &Call,
    ) -> Result<lantern::HelloResponse<'_>, Failure> {
        Ok(lantern::HelloResponse::new())
    }
    async fn look(&mut self, _: lantern::Look<'_>, _: &Call) -> Result<lantern::LookResponse<'_>, Failure> {
        Ok(lantern::LookResponse::new())
    }
}

/// Hands on what it hears.
struct Ears(mpsc::UnboundedSender<HallOpenedHeard>);

impl house::HallListener for Ears {
    async fn opened(&mut self, _: Opened<'_>, heard: HallOpenedHeard, _: &Delivery) {
        self.0.send(heard).ok();
    }
}

fn connect() -> house::Connection {
    let (here, there) = pair();
    let endpoint = street::Endpoint::new().hall(|_| Ok(Home)).bell(|_| Ok(Bell)).lantern(|_| Ok(Lantern));
    endpoint.start(there);
    house::Endpoint::new().start(here)
}

async fn hall(connection: &house::Connection, target: &str) -> house::Hall {
    let hall = connection.hall(target, ()).unwrap();
    hall.hello().await.unwrap();
    hall
}

fn red() -> Paint<'static> {
    Paint::builder().colour("red").build()
}

/// From whom a proof came that was refused.
fn refused<T: std::fmt::Debug>(result: Result<T, CallError>) -> String {
    match result {
        Err(CallError::NotSent { reason: NotSent::ProofOfAnother { of }, .. }) => of.to_string(),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn what_one_call_returned_is_what_the_next_one_takes() {
    let hall = hall(&connect(), "a.1").await;
    let (measured, hidden) = (hall.measure().await.unwrap(), hall.hide().await.unwrap());
    assert_eq!(measured.metres, 12, "it is used like the answer");
    let painted = hall.paint(&measured, &hidden, red()).await.unwrap();
    assert_eq!(painted.clone().into_response(), PaintResponse::builder().litres(3).build());
    hall.leave(&painted).await.unwrap();
}

#[tokio::test]
async fn an_event_that_was_heard_is_what_a_call_takes() {
    let connection = connect();
    let (sender, mut heard) = mpsc::unbounded_channel();
    let hall = connection.hall("a.1", Ears(sender)).unwrap();
    hall.hello().await.unwrap();
    let opened = heard.recv().await.unwrap();
    hall.greet(&opened, Greet::builder().name("Ada").build()).await.unwrap();
    hall.expect(&opened).await.unwrap();
    let other = self::hall(&connection, "a.2").await;
    assert_eq!(refused(other.expect(&opened).await), "a.1");
}

#[tokio::test]
async fn any_of_several_things_will_do_where_the_description_says_so() {
    let connection = connect();
    let (hall, other) = (hall(&connection, "a.1").await, hall(&connection, "a.12").await);
    let bell = hall.bell("7", ()).unwrap();
    bell.hello().await.unwrap();
    let rung = bell.ring().await.unwrap();
    hall.expect(&rung).await.unwrap();
    assert_eq!(refused(other.expect(&rung).await), "a.1.7", "the bell of another hall");
    let lantern = connection.lantern("lamps.3", ()).unwrap();
    lantern.hello().await.unwrap();
    let seen = lantern.look().await.unwrap();
    other.expect(&seen).await.unwrap();
}

#[tokio::test]
async fn what_belongs_to_a_destination_takes_what_that_returned() {
    let connection = connect();
    let (hall, other) = (hall(&connection, "a.1").await, hall(&connection, "a.2").await);
    let (hidden, elsewhere) = (hall.hide().await.unwrap(), other.hide().await.unwrap());
    let bell = hall.bell("7", ()).unwrap();
    bell.hello().await.unwrap();
    bell.listen(&hidden).await.unwrap();
    assert_eq!(refused(bell.listen(&elsewhere).await), "a.2");
}

#[tokio::test]
async fn a_proof_of_another_destination_or_connection_or_life_is_refused_and_nothing_is_sent() {
    let connection = connect();
    let (first, second) = (hall(&connection, "a.1").await, hall(&connection, "a.2").await);
    let (measured, hidden) = (first.measure().await.unwrap(), second.hide().await.unwrap());
    assert_eq!(refused(second.paint(&measured, &hidden, red()).await), "a.1");

    let namesake = hall(&connect(), "a.1").await;
    let here = namesake.hide().await.unwrap();
    assert_eq!(refused(namesake.paint(&measured, &here, red()).await), "a.1", "on another connection");

    let painted = first.paint(&measured, &first.hide().await.unwrap(), red()).await.unwrap();
    let error = second.leave(&painted).await.unwrap_err();
    let said = error.to_string();
    assert!(said.contains("happened to `a.1`"), "{said}");
    first.leave(&painted).await.unwrap();
    let again = hall(&connection, "a.1").await;
    let error = again.leave(&painted).await.unwrap_err();
    assert!(error.to_string().contains("happened to `a.1`"), "an earlier life: {error}");
}

#[tokio::test]
async fn what_an_earlier_life_of_a_relative_returned_is_refused() {
    let connection = connect();
    let first = hall(&connection, "a.1").await;
    let (measured, hidden) = (first.measure().await.unwrap(), first.hide().await.unwrap());
    let bell = first.bell("7", ()).unwrap();
    bell.hello().await.unwrap();
    bell.listen(&hidden).await.unwrap();
    let rung = bell.ring().await.unwrap();
    first.expect(&rung).await.unwrap();
    let painted = first.paint(&measured, &hidden, red()).await.unwrap();
    first.leave(&painted).await.unwrap();

    let again = hall(&connection, "a.1").await;
    let bell = again.bell("7", ()).unwrap();
    bell.hello().await.unwrap();
    assert_eq!(refused(bell.listen(&hidden).await), "a.1", "the hall of an earlier life was hidden, not this one");
    assert_eq!(refused(again.expect(&rung).await), "a.1.7", "the bell of an earlier life was rung");

    let (hidden, rung) = (again.hide().await.unwrap(), bell.ring().await.unwrap());
    bell.listen(&hidden).await.unwrap();
    again.expect(&rung).await.unwrap();
    drop(bell);
    again.expect(&rung).await.unwrap();
}
