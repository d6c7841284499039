//! Both sides of a meter. Each holds what it sees to the numbers that must come: none lost, doubled or out of order.

use super::load::meter::{Add, AddResponse, Added, Begin, BeginResponse, End, EndResponse};
use super::load::{answerer, asker};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use tieline::{Call, Delivery, Failure, Release};

/// What was counted on both sides together.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Questions that were handled.
    pub(crate) handled: AtomicU64,
    /// Answers that came.
    pub(crate) answered: AtomicU64,
    /// Events that were heard.
    pub(crate) heard: AtomicU64,
    /// Destinations that were released, on either side.
    pub(crate) released: AtomicU64,
    /// Numbers that were not the next one.
    pub(crate) wrong: AtomicU64,
}

/// A number that only ever grows by one.
#[derive(Debug, Default)]
struct Sequence(i64);

impl Sequence {
    fn next(&mut self, number: i64, wrong: &AtomicU64) {
        if number != self.0 {
            wrong.fetch_add(1, Relaxed);
        }
        self.0 = number + 1;
    }
}

/// The side that answers.
pub(crate) struct Meter {
    tally: Arc<Tally>,
    numbers: Sequence,
    events: Option<answerer::MeterEvents>,
}

impl Meter {
    pub(crate) fn new(tally: Arc<Tally>) -> Self {
        Self { tally, numbers: Sequence::default(), events: None }
    }
}

impl answerer::Meter for Meter {
    async fn begin(
        &mut self,
        _query: Begin<'_>,
        events: answerer::MeterEvents,
        _call: &Call,
    ) -> Result<BeginResponse<'_>, Failure> {
        self.events = Some(events);
        Ok(BeginResponse::new())
    }

    async fn add(&mut self, request: Add<'_>, _call: &Call) -> Result<AddResponse<'_>, Failure> {
        self.numbers.next(request.number, &self.tally.wrong);
        self.tally.handled.fetch_add(1, Relaxed);
        if let Some(events) = &self.events {
            events.added(Added::builder().number(request.number).build()).await?;
        }
        if request.number % 64 == 63 {
            tokio::task::yield_now().await;
        }
        Ok(AddResponse::builder().number(request.number).build())
    }

    async fn end(&mut self, _request: End<'_>, _call: &Call) -> Result<EndResponse<'_>, Failure> {
        Ok(EndResponse::builder().total(self.numbers.0).build())
    }

    async fn released(&mut self, _reason: Release) {
        self.tally.released.fetch_add(1, Relaxed);
    }
}

/// The side that asks hears the events.
pub(crate) struct Ear {
    tally: Arc<Tally>,
    numbers: Sequence,
}

impl Ear {
    pub(crate) fn new(tally: Arc<Tally>) -> Self {
        Self { tally, numbers: Sequence::default() }
    }
}

impl asker::MeterListener for Ear {
    async fn added(&mut self, event: Added<'_>, _delivery: &Delivery) {
        self.numbers.next(event.number, &self.tally.wrong);
        self.tally.heard.fetch_add(1, Relaxed);
    }

    async fn released(&mut self, _reason: Release) {
        self.tally.released.fetch_add(1, Relaxed);
    }
}
