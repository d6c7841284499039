//! The service of one connection, and those who wait until it is ready.

use super::stage::Stage;
use super::stop::told;
use super::{Error, Handled, Incoming, Next};
use crate::codec::check_body;
use crate::core::Ending;
use crate::job::Job;
use crate::layers::{Around, Begin, Wrapped};
use crate::seat::{Adapter, Runner, Tray};
use futures_util::future::BoxFuture;
use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use tower::{Layer, Service};

impl<L> Around for L
where
    L: Layer<Next> + Send + Sync + 'static,
    L::Service: Service<Incoming, Response = Handled> + Send + 'static,
    <L::Service as Service<Incoming>>::Error: Into<Error>,
    <L::Service as Service<Incoming>>::Future: Send + 'static,
{
    fn wrap(&self, inner: Option<Wrapped>) -> Wrapped {
        let service = self.layer(Next::new(inner.map(|Wrapped(inner)| inner)));
        Wrapped(Arc::new(Line {
            turns: Mutex::new(Turns { service, last: 0, reserved: None, waiting: BTreeMap::new() }),
            stages: Mutex::new(Vec::new()),
        }))
    }
}

/// Layers whose type is forgotten, seen from those around them.
pub(crate) trait Inner: Begin {
    /// Ready when the service is, for the holder of the ticket, whose turn it stays until it calls or leaves.
    fn poll_ready(&self, ticket: &mut Option<u64>, context: &mut Context<'_>) -> Poll<Result<(), Error>>;

    /// Calls the service, in one's turn.
    fn call(&self, ticket: &mut Option<u64>, message: Incoming) -> BoxFuture<'static, Result<Handled, Error>>;

    /// Gives up one's place in the line, or one's turn.
    fn leave(&self, ticket: u64);
}

/// The service of one connection. One message at a time asks whether it is ready, the first in line, because a service
/// remembers only who asked last.
struct Line<S> {
    /// Locked by the connection's one task alone, unless a layer moves others to a task of its own.
    turns: Mutex<Turns<S>>,
    /// Those that no message uses now.
    stages: Mutex<Vec<Arc<Stage>>>,
}

struct Turns<S> {
    service: S,
    last: u64,
    /// Whose turn it is: the service told this one that it is ready.
    reserved: Option<u64>,
    waiting: BTreeMap<u64, Waker>,
}

/// Stages that are kept for messages to come.
const SPARE: usize = 64;

impl<S> Line<S> {
    fn turns(&self) -> MutexGuard<'_, Turns<S>> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stages(&self) -> MutexGuard<'_, Vec<Arc<Stage>>> {
        self.stages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn poll_turn<E, M>(&self, ticket: &mut Option<u64>, context: &mut Context<'_>) -> Poll<Result<(), E>>
    where
        S: Service<M, Error = E>,
    {
        let mut turns = self.turns();
        let place = *ticket.get_or_insert_with(|| {
            turns.last += 1;
            turns.last
        });
        if turns.reserved == Some(place) {
            return Poll::Ready(Ok(()));
        }
        let is_first = turns.waiting.keys().next().is_none_or(|first| *first >= place);
        if turns.reserved.is_some() || !is_first {
            turns.waiting.insert(place, context.waker().clone());
            return Poll::Pending;
        }
        match turns.service.poll_ready(context) {
            Poll::Pending => {
                turns.waiting.insert(place, context.waker().clone());
                Poll::Pending
            }
            Poll::Ready(Ok(())) => {
                turns.waiting.remove(&place);
                turns.reserved = Some(place);
                Poll::Ready(Ok(()))
            }
            Poll::Ready(Err(error)) => {
                *ticket = None;
                turns.waiting.remove(&place);
                wake_first(turns);
                Poll::Ready(Err(error))
            }
        }
    }

    fn call_service<M>(&self, ticket: &mut Option<u64>, message: M) -> S::Future
    where
        S: Service<M>,
    {
        let mut turns = self.turns();
        let future = turns.service.call(message);
        if ticket.take() == turns.reserved {
            turns.reserved = None;
        }
        wake_first(turns);
        future
    }

    fn give_up(&self, place: u64) {
        let mut turns = self.turns();
        turns.waiting.remove(&place);
        turns.reserved = turns.reserved.filter(|reserved| *reserved != place);
        wake_first(turns);
    }
}

/// Tells the first in line that it may be its turn, after the lock is given back.
fn wake_first<S>(turns: MutexGuard<'_, Turns<S>>) {
    let first = turns.waiting.values().next().cloned().filter(|_| turns.reserved.is_none());
    drop(turns);
    if let Some(first) = first {
        first.wake();
    }
}

/// A place in the line, given up when the message is.
struct Place<'l, S> {
    line: &'l Line<S>,
    ticket: Option<u64>,
}

impl<S> Drop for Place<'_, S> {
    fn drop(&mut self) {
        if let Some(place) = self.ticket {
            self.line.give_up(place);
        }
    }
}

/// A message that is with the layers. When it is not any more, however that came, its handler's future is over and the
/// handler put down.
struct Current<S> {
    line: Arc<Line<S>>,
    stage: Option<Arc<Stage>>,
    tray: Tray,
}

impl<S> Drop for Current<S> {
    fn drop(&mut self) {
        if let Some(mut stage) = self.stage.take() {
            if let Some(adapter) = stage.leave() {
                self.tray.put(adapter);
            }
            let mut stages = self.line.stages();
            if stages.len() < SPARE && Arc::get_mut(&mut stage).is_some() {
                stages.push(stage);
            }
        }
    }
}

impl<S> Begin for Line<S>
where
    S: Service<Incoming, Response = Handled> + Send + 'static,
    S::Error: Into<Error>,
    S::Future: Send + 'static,
{
    fn begin(self: Arc<Self>, job: Box<Job>, adapter: Box<dyn Adapter>, runner: &mut Runner) {
        let serial = job.serial();
        let stage = self.stages().pop().unwrap_or_default();
        stage.enter(adapter);
        let message = Incoming::new(job, stage.clone());
        runner.set(|tray| {
            let current = Current { line: self, stage: Some(stage), tray };
            async move {
                // The last to be dropped: what the layers hold goes first.
                let current = current;
                // Layers may look at it, and are told that it is JSON.
                if let Err(error) = check_body(message.body()) {
                    drop(message);
                    return Ending::Unreadable(error);
                }
                match current.pass(message).await {
                    Ok(handled) => handled.into_ending(serial),
                    Err(error) => Ending::Failed(Box::new(told(error))),
                }
            }
        });
    }
}

impl<S> Current<S>
where
    S: Service<Incoming, Response = Handled>,
    S::Error: Into<Error>,
{
    async fn pass(&self, message: Incoming) -> Result<Handled, Error> {
        let mut place = Place { line: &*self.line, ticket: None };
        poll_fn(|context| place.line.poll_turn(&mut place.ticket, context)).await.map_err(Into::into)?;
        let future = place.line.call_service(&mut place.ticket, message);
        future.await.map_err(Into::into)
    }
}

impl<S> Inner for Line<S>
where
    S: Service<Incoming, Response = Handled> + Send + 'static,
    S::Error: Into<Error>,
    S::Future: Send + 'static,
{
    fn poll_ready(&self, ticket: &mut Option<u64>, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.poll_turn(ticket, context).map_err(Into::into)
    }

    fn call(&self, ticket: &mut Option<u64>, message: Incoming) -> BoxFuture<'static, Result<Handled, Error>> {
        let future = self.call_service(ticket, message);
        Box::pin(async move { future.await.map_err(Into::into) })
    }

    fn leave(&self, ticket: u64) {
        self.give_up(ticket);
    }
}
