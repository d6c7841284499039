//! A message borrows from its frame for as long as its handler runs, and an answer may borrow from the adapter.

use tieline::testing::pair;
use tieline::{Call, CallError, Delivery, Failure};

mod order {
    tieline::protocol!("golden/rust/order.yaml");
}
use order::hall::{
    Hello, HelloResponse, Hide, HideResponse, Leave, Measure, MeasureResponse, Opened, Paint, PaintResponse,
};
use order::house::{HallHideDone, HallMeasureDone, HallOpenedHeard, HallPaintDone};
use order::{house, street};

/// Paints with what it borrows.
#[derive(Default)]
struct Painter {
    colours: Vec<String>,
}

async fn mix<'a>(colour: &'a str, _with: &[String]) -> &'a str {
    tokio::task::yield_now().await;
    colour
}

impl street::Hall for Painter {
    async fn hello(&mut self, _: Hello<'_>, _: street::HallEvents, _: &Call) -> Result<HelloResponse<'_>, Failure> {
        Ok(HelloResponse::new())
    }
    async fn measure(&mut self, _: Measure<'_>, _: &Call) -> Result<MeasureResponse<'_>, Failure> {
        Ok(MeasureResponse::builder().metres(1).build())
    }
    async fn hide(&mut self, _: Hide<'_>, _: &Call) -> Result<HideResponse<'_>, Failure> {
        Ok(HideResponse::new())
    }
    async fn paint(&mut self, request: Paint<'_>, call: &Call) -> Result<PaintResponse<'_>, Failure> {
        let mixed = mix(&request.colour, &self.colours).await;
        tokio::task::yield_now().await;
        self.colours.push(format!("{mixed} for {}", call.target()));
        Ok(PaintResponse::builder().litres(3).build())
    }
    async fn leave(&mut self, _: Leave<'_>, _: &Call) -> Result<order::hall::LeaveResponse<'_>, Failure> {
        Err(Failure::new("not now"))
    }
}

struct Ears;

impl house::HallListener for Ears {
    async fn opened(&mut self, event: Opened<'_>, heard: HallOpenedHeard, delivery: &Delivery) {
        tokio::task::yield_now().await;
        let _ = (event, heard, delivery.target());
    }
}

/// Proofs have no parameters, so they are kept like anything else.
struct Desk {
    hall: Option<house::Hall>,
    measured: HallMeasureDone,
    hidden: HallHideDone,
    painted: Option<HallPaintDone>,
}

impl Desk {
    async fn paint(&mut self, colour: &str) -> Result<(), CallError> {
        let Some(hall) = &self.hall else { return Ok(()) };
        // The request borrows the colour while the call is on its way.
        let request = Paint::builder().colour(colour).build();
        self.painted = Some(hall.paint(&self.measured, &self.hidden, request).await?);
        Ok(())
    }

    /// Takes the handle, and keeps it again when the disposal fails.
    async fn leave(&mut self) -> Result<(), String> {
        let (Some(hall), Some(painted)) = (self.hall.take(), &self.painted) else { return Ok(()) };
        match hall.leave(painted).await {
            Ok(_) => Ok(()),
            Err(failed) => {
                let said = failed.to_string();
                self.hall = Some(failed.handle);
                Err(said)
            }
        }
    }
}

fn is_send<F: Future + Send>(future: F) -> F {
    future
}

#[tokio::test(start_paused = true)]
async fn what_borrows_is_held_across_awaits() {
    let (here, there) = pair();
    street::Endpoint::new().hall(|_| Ok(Painter::default())).start(there);
    let connection = house::Endpoint::new().start(here);
    let hall = connection.hall("elm.7", Ears).unwrap();
    hall.hello().await.unwrap();
    let (measured, hidden) = (hall.measure().await.unwrap(), hall.hide().await.unwrap());
    let mut desk = Desk { hall: Some(hall), measured, hidden, painted: None };
    let colour = String::from("red");
    is_send(desk.paint(&colour)).await.unwrap();
    assert_eq!(desk.painted.as_ref().map(|painted| painted.litres), Some(3));
    assert!(is_send(desk.leave()).await.unwrap_err().contains("not now"));
    let Some(hall) = &desk.hall else { panic!("the handle was given back") };
    let (measured, hidden) = tokio::join!(hall.measure(), hall.hide());
    assert_eq!(measured.unwrap().metres, 1);
    hidden.unwrap();
}
