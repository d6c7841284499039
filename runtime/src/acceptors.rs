//! Whom to ask about destinations that a peer initializes.

use crate::core::{Told, Wanted};
use crate::failure::Failure;
use crate::protocol::Destination;
use crate::seat::Adapter;
use crate::target::Target;
use crate::work::discard;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

type Accept = dyn Fn(&Target) -> Result<Box<dyn Adapter>, Failure> + Send + Sync;

/// Whom to ask about new destinations.
#[derive(Clone, Default)]
pub(crate) struct Acceptors(Vec<(&'static Destination, Arc<Accept>)>);

impl Acceptors {
    /// Takes destinations of this kind. The last one that takes a kind is asked.
    pub(crate) fn add(
        &mut self,
        destination: &'static Destination,
        accept: impl Fn(&Target) -> Result<Box<dyn Adapter>, Failure> + Send + Sync + 'static,
    ) {
        self.0.push((destination, Arc::new(accept)));
    }

    fn find(&self, destination: &'static Destination) -> Option<&Accept> {
        self.0.iter().rev().find(|(known, _)| std::ptr::eq(*known, destination)).map(|(_, accept)| &**accept)
    }

    /// Asks the application whether it takes a destination. Its code runs here, outside the lock. Where the target can be
    /// one of several destinations, the first that is taken is the one.
    pub(crate) fn ask(&self, wanted: &Wanted) -> Result<(&'static Destination, Box<dyn Adapter>), Told> {
        let mut refused = Failure::new("this destination is not supported").into();
        for destination in wanted.destinations.iter().copied() {
            if let Some(accept) = self.find(destination) {
                match Self::ask_one(accept, wanted) {
                    Ok(adapter) => return Ok((destination, adapter)),
                    Err(failure) => refused = failure,
                }
            }
        }
        Err(refused)
    }

    fn ask_one(accept: &Accept, wanted: &Wanted) -> Result<Box<dyn Adapter>, Told> {
        catch_unwind(AssertUnwindSafe(|| accept(&wanted.target).map_err(Told::from))).unwrap_or_else(|payload| {
            discard(payload);
            Err(Failure::new(Failure::GENERAL).because("the acceptor panicked").into())
        })
    }
}
