//! A message on its way through the layers.

use super::stage::Stage;
use crate::job::Job;
use crate::protocol::Kind;
use crate::target::Target;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A message on its way through the layers to its handler.
///
/// It owns what it needs, so a layer may keep it; but once its call was answered it is worth nothing any more. Dropped, its
/// handler never hears of it.
pub struct Incoming {
    job: Box<Job>,
    stage: Arc<Stage>,
}

impl Incoming {
    pub(super) fn new(job: Box<Job>, stage: Arc<Stage>) -> Self {
        Self { job, stage }
    }

    pub(super) fn take_apart(self) -> (Box<Job>, Arc<Stage>) {
        (self.job, self.stage)
    }

    /// Its kind: a query, a request or an event.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.job.kind()
    }

    /// Its name on the wire, one of those in the description.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.job.call().name()
    }

    /// The destination that it is for, or of an event that raised it.
    #[must_use]
    pub fn target(&self) -> &Target {
        self.job.call().target()
    }

    /// Its request id as the peer wrote it; `None` for an event that has none.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        Some(self.job.call().request_id()).filter(|id| !id.is_empty())
    }

    /// How much time is left until its handler is dropped and a failure is sent in its place; `None` for events. Measured by
    /// tokio's clock, which a test can pause.
    #[must_use]
    pub fn time_left(&self) -> Option<Duration> {
        self.job.call().time_left()
    }

    /// Its properties as they came: JSON, or nothing. They were not read yet, so anything may stand there, and secrets may
    /// be among them: nothing of it belongs in a log.
    #[must_use]
    pub fn body(&self) -> &str {
        self.job.body()
    }
}

/// Without its properties, which may be secret.
impl fmt::Debug for Incoming {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("Incoming");
        debug.field("kind", &self.kind()).field("name", &self.name()).field("target", self.target());
        debug.field("request_id", &self.request_id()).finish_non_exhaustive()
    }
}
