// A user's crate as it was written against `lamps.yaml`: everything that can be used of it is used. The test includes it
// twice, beside `protocol!` with that description and beside `protocol!` with its successor.

use std::error::Error;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tieline::transport::Transport;
use tieline::{Call, Delivery, Failure, Release, Target};

/// An adapter that implements all that there was.
#[derive(Default)]
pub(crate) struct Bulbs {
    events: Option<house::LampEvents>,
    socket: String,
}

impl house::Lamp for Bulbs {
    async fn find(
        &mut self,
        query: lamp::Find<'_>,
        events: house::LampEvents,
        call: &Call,
    ) -> Result<lamp::FindResponse<'_>, Failure> {
        assert_eq!(query.into_owned(), lamp::Find::new());
        self.socket = format!("{}/E27", call.target());
        self.events = Some(events);
        let bulb = types::Bulb::builder().socket(&*self.socket).build();
        Ok(lamp::FindResponse::builder().bulbs([bulb]).colour(types::Colour::WHITE).build())
    }

    async fn switch(&mut self, request: lamp::Switch<'_>, call: &Call) -> Result<lamp::SwitchResponse<'_>, Failure> {
        let lamp::Switch { on, colour, .. } = request;
        let colour = colour.unwrap_or(types::Colour::WHITE);
        let works = match colour {
            types::Colour::WHITE => true,
            types::Colour::RED => false,
            _ => return Err(Failure::new(format!("no lamp shines {colour}"))),
        };
        if let (Some(events), true, false) = (&self.events, on, works) {
            let bulb = types::Bulb::builder().socket(&*self.socket).build();
            let event = lamp::Broken::builder().bulb(bulb).build();
            events.after(call).broken(event).await.map_err(|error| Failure::new("nobody hears").because(error))?;
        }
        Ok(lamp::SwitchResponse::default())
    }

    async fn forget(&mut self, _: lamp::Forget<'_>, _: &Call) -> Result<lamp::ForgetResponse<'_>, Failure> {
        Ok(lamp::ForgetResponse::new())
    }

    async fn released(&mut self, _: Release) {
        self.events = None;
    }
}

/// What was heard.
#[derive(Clone, Default)]
pub(crate) struct Ear(Arc<Mutex<Vec<String>>>);

impl Ear {
    fn lines(&self) -> MutexGuard<'_, Vec<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, line: String) {
        self.lines().push(line);
    }
}

impl switch::LampListener for Ear {
    async fn broken(&mut self, event: lamp::Broken<'_>, delivery: &Delivery) {
        let lamp::Broken { bulb, .. } = &event;
        self.note(format!("{} broke in {}", bulb.socket, delivery.target()));
    }

    async fn released(&mut self, reason: Release) {
        self.note(format!("released: {reason}"));
    }
}

/// The side that answers.
pub(crate) fn answer(transport: impl Transport) -> tieline::Connection {
    let accept = |target: &Target| match target.as_str() {
        "none" => Err(Failure::new("there is no such lamp")),
        _ => Ok(Bulbs::default()),
    };
    house::Endpoint::new().lamp(accept).settings(tieline::Settings::default()).start(transport)
}

/// The side that asks: what it asked, what it was answered and what it heard.
pub(crate) async fn ask(transport: impl Transport) -> Result<Vec<String>, Box<dyn Error>> {
    let ear = Ear::default();
    let connection = switch::Endpoint::default().start(transport);
    let missing = connection.lamp("none", ())?;
    if let Err(tieline::CallError::Failed { message, .. }) = missing.find().await {
        ear.note(format!("none: {message}"));
    }
    let lamp = connection.lamp("hall", ear.clone())?;
    let found = lamp.find_with(lamp::Find::default()).await?;
    ear.note(format!("{} in {} places", found.colour, found.bulbs.len()));
    for colour in types::Colour::LISTED.iter().take(2).cloned().chain([types::Colour::from("grue")]) {
        let request = lamp::Switch::builder().on(true).colour(colour.clone()).build();
        match lamp.switch(request).await {
            Ok(_) => ear.note(format!("{colour}: shines")),
            Err(tieline::CallError::Failed { message, .. }) => ear.note(format!("{colour}: {message}")),
            Err(error) => ear.note(error.to_string()),
        }
    }
    lamp.switch(lamp::Switch::builder().on(false).maybe_colour(None).build()).await?;
    lamp.forget().await?;
    connection.close();
    connection.ended().await;
    let heard = ear.lines();
    Ok(heard.clone())
}
