//! Both sides of the protocol that is measured.

use std::time::Duration;
use tieline::{Call, Delivery, Failure, Settings, Target};

#[allow(missing_docs)]
pub(crate) mod halls {
    tieline::protocol!("halls.yaml");
}
use halls::hall::{Call as Bell, CallResponse, Hello, HelloResponse, Note, NoteResponse, Rang, Wait, WaitResponse};
use halls::{desk, home, types::Part};

/// A hall.
pub(crate) struct Hall {
    events: Option<home::HallEvents>,
    gated: bool,
}

impl Hall {
    /// One whose target begins with `gated` has a part that its listener must report.
    fn of(target: &Target) -> Self {
        Self { events: None, gated: target.as_str().starts_with("gated") }
    }
}

impl home::Hall for Hall {
    async fn hello(&mut self, _: Hello<'_>, events: home::HallEvents, _: &Call) -> Result<HelloResponse<'_>, Failure> {
        self.events = Some(events);
        let parts = self.gated.then(|| Part::builder().id("part").build());
        Ok(HelloResponse::builder().parts(parts).build())
    }

    async fn note(&mut self, _: Note<'_>, _: &Call) -> Result<NoteResponse<'_>, Failure> {
        Ok(NoteResponse::new())
    }

    async fn wait(&mut self, _: Wait<'_>, _: &Call) -> Result<WaitResponse<'_>, Failure> {
        Ok(WaitResponse::new())
    }

    async fn call(&mut self, request: Bell<'_>, _: &Call) -> Result<CallResponse<'_>, Failure> {
        if let Some(events) = &self.events {
            for _ in 0..request.times {
                events.rang().await?;
            }
        }
        Ok(CallResponse::new())
    }
}

/// Counts what rings.
#[derive(Clone, Default)]
pub(crate) struct Count(pub(crate) std::sync::Arc<std::sync::atomic::AtomicUsize>);

impl desk::HallListener for Count {
    async fn rang(&mut self, _: Rang<'_>, _: &Delivery) {
        self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    }
}

/// Bounds that nothing here reaches.
pub(crate) fn settings() -> Settings {
    Settings::default()
        .destinations(4 << 20)
        .mailbox(4 << 20)
        .mail_bytes(4 << 30)
        .pending_calls(4 << 20)
        .outbox_bytes(1 << 30)
        .events_behind_answer(4 << 20)
        .deadline(Duration::from_secs(600))
        .gate_deadline(Duration::from_secs(600))
}

/// Both ends of one connection.
pub(crate) fn connect() -> (desk::Connection, tieline::Connection) {
    let (here, there) = tieline::transport::pair();
    let far = home::Endpoint::new().settings(settings()).hall(|target| Ok(Hall::of(target))).start(there);
    (desk::Endpoint::new().settings(settings()).start(here), far)
}
