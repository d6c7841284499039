//! Destinations that come and go on one connection.

use super::load::meter::Add;
use super::load::{answerer, asker};
use super::meters::{Ear, Meter, Tally};
use futures_util::future::join_all;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;
use tieline::transport::pair;
use tieline::{Connection, Settings};

/// One connection inside the process, both sides of it.
pub(crate) struct Lives {
    asker: asker::Connection,
    answerer: Connection,
    tally: Arc<Tally>,
    lived: u64,
}

impl Lives {
    pub(crate) fn begin(settings: Settings) -> Self {
        let settings = settings.deadline(Duration::from_secs(600));
        let tally = Arc::<Tally>::default();
        let (near, far) = pair();
        let born = tally.clone();
        let answerer = answerer::Endpoint::new().settings(settings.clone());
        let answerer = answerer.meter(move |_target| Ok(Meter::new(born.clone()))).start(far);
        Self { asker: asker::Endpoint::new().settings(settings).start(near), answerer, tally, lived: 0 }
    }

    /// So many destinations at once are set up, initialized, asked and disposed of. None of them was there before.
    pub(crate) async fn wave(&mut self, size: u64) {
        let meters: Vec<_> = (self.lived..self.lived + size)
            .map(|number| self.asker.meter(format!("c.{number}"), Ear::new(self.tally.clone())).expect("a free target"))
            .collect();
        for answer in join_all(meters.iter().map(asker::Meter::begin)).await {
            answer.expect("a success");
        }
        for answer in join_all(meters.iter().map(|meter| meter.add(Add::builder().number(0).build()))).await {
            assert_eq!(answer.expect("a success").number, 0);
            self.tally.answered.fetch_add(1, Relaxed);
        }
        for answer in join_all(meters.into_iter().map(asker::Meter::end)).await {
            assert_eq!(answer.expect("a success").total, 1);
        }
        self.lived += size;
        // The last answers are there, and the last releases on the side that asks may be a moment behind.
        while self.tally.released.load(Relaxed) < 2 * self.lived {
            tokio::task::yield_now().await;
        }
        let Tally { handled, answered, heard, wrong, .. } = &*self.tally;
        let seen = [handled, answered, heard, wrong].map(|count| count.load(Relaxed));
        assert_eq!(seen, [self.lived, self.lived, self.lived, 0]);
    }

    /// Closes both sides, which must have nothing left to release.
    pub(crate) async fn end(self) {
        self.asker.close();
        self.asker.ended().await;
        self.answerer.ended().await;
        assert_eq!(self.tally.released.load(Relaxed), 2 * self.lived);
    }
}
