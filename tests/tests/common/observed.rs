//! An observer that remembers.

use std::sync::Arc;
use tieline::{Fault, Happening, Observer, What};
use tokio::sync::watch;

/// Everything that happened on a connection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Observed(Arc<watch::Sender<Vec<Happening>>>);

impl Observer for Observed {
    fn observe(&self, happening: &Happening) {
        self.0.send_modify(|seen| seen.push(happening.clone()));
    }
}

impl Observed {
    /// What was wrong with what the peer sent.
    pub(crate) fn faults(&self) -> Vec<Arc<Fault>> {
        let seen = self.0.borrow();
        let faults = seen.iter().filter_map(|happening| match &happening.what {
            What::Fault(fault) => Some(fault.clone()),
            _ => None,
        });
        faults.collect()
    }
}
