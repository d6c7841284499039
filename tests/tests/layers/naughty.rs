//! A layer that does everything wrong that a layer can do, to messages whose properties say "bad".

use std::future::{Future, pending};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use tieline::Failure;
use tieline::layer::{Error, Handled, Handling, Incoming, Next};
use tower::{Layer, Service};

/// What it does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Way {
    Fails,
    AnswersItself,
    PanicsInItsCall,
    PanicsInItsFuture,
    PanicsWhenAskedWhetherItIsReady,
    SaysThatItIsBroken,
    IsNeverReady,
    NeverAnswers,
    HandsOnAndNeverAnswers,
    KeepsTheMessage,
    KeepsTheHandlersFuture,
    KeepsTheHandlersFutureAfterItBegan,
    HandsOnInATaskAndFails,
    CallsWithoutAsking,
    GivesTheAnswerOfAnother,
}

/// What it keeps beyond the time of a message.
#[derive(Clone, Default)]
pub(super) struct Kept {
    pub(super) messages: Arc<Mutex<Vec<Incoming>>>,
    pub(super) futures: Arc<Mutex<Vec<Handling>>>,
    pub(super) answers: Arc<Mutex<Vec<Handled>>>,
}

#[derive(Clone)]
pub(super) struct Naughty(pub(super) Way, pub(super) Kept);

impl Layer<Next> for Naughty {
    type Service = NaughtyService;

    fn layer(&self, inner: Next) -> NaughtyService {
        NaughtyService { way: self.0, kept: self.1.clone(), inner, asked: 0 }
    }
}

pub(super) struct NaughtyService {
    way: Way,
    kept: Kept,
    inner: Next,
    /// How often it was asked whether it is ready. Twice it behaves, for an initialization and a message that is fine.
    asked: usize,
}

/// What stands in every error and panic, and must never be seen by the peer.
pub(super) const INSIDE: &str = "inside of the layer";

impl Service<Incoming> for NaughtyService {
    type Response = Handled;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Handled, Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.asked += 1;
        if self.asked == 3 {
            match self.way {
                Way::IsNeverReady => {
                    self.asked = 2;
                    return Poll::Pending;
                }
                Way::SaysThatItIsBroken => return Poll::Ready(Err(INSIDE.into())),
                Way::PanicsWhenAskedWhetherItIsReady => panic!("{INSIDE}"),
                _ => {}
            }
        }
        if self.way == Way::CallsWithoutAsking { Poll::Ready(Ok(())) } else { self.inner.poll_ready(context) }
    }

    fn call(&mut self, message: Incoming) -> Self::Future {
        let kept = self.kept.clone();
        if !message.body().contains("bad") {
            let future = self.inner.call(message);
            if self.way != Way::GivesTheAnswerOfAnother {
                return Box::pin(future);
            }
            return Box::pin(async move {
                let answer = future.await?;
                kept.answers.lock().unwrap().push(answer);
                Ok(kept.answers.lock().unwrap().pop().unwrap())
            });
        }
        match self.way {
            Way::Fails => Box::pin(async { Err(INSIDE.into()) }),
            Way::AnswersItself => Box::pin(async { Ok(Failure::new("not today").because(INSIDE).into()) }),
            Way::PanicsInItsCall => panic!("{INSIDE}"),
            Way::PanicsInItsFuture => Box::pin(async { panic!("{INSIDE}") }),
            Way::NeverAnswers => Box::pin(pending()),
            Way::HandsOnAndNeverAnswers => {
                let future = self.inner.call(message);
                Box::pin(async move {
                    let _answer = future.await;
                    pending().await
                })
            }
            Way::KeepsTheMessage => {
                kept.messages.lock().unwrap().push(message);
                Box::pin(async { Err(INSIDE.into()) })
            }
            Way::KeepsTheHandlersFuture => {
                kept.futures.lock().unwrap().push(self.inner.call(message));
                Box::pin(async { Err(INSIDE.into()) })
            }
            Way::KeepsTheHandlersFutureAfterItBegan => {
                let mut future = self.inner.call(message);
                Box::pin(async move {
                    let polled = std::future::poll_fn(|context| Poll::Ready(Pin::new(&mut future).poll(context))).await;
                    assert!(polled.is_pending());
                    kept.futures.lock().unwrap().push(future);
                    Err(INSIDE.into())
                })
            }
            Way::HandsOnInATaskAndFails => {
                let future = self.inner.call(message);
                Box::pin(async move {
                    let task = tokio::spawn(future);
                    // Long enough for the handler to begin there.
                    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
                    drop(task);
                    Err(INSIDE.into())
                })
            }
            Way::GivesTheAnswerOfAnother => {
                let future = self.inner.call(message);
                Box::pin(async move {
                    let own = future.await?;
                    let other = kept.answers.lock().unwrap().pop();
                    kept.answers.lock().unwrap().push(own);
                    other.ok_or_else(|| INSIDE.into())
                })
            }
            Way::CallsWithoutAsking
            | Way::IsNeverReady
            | Way::SaysThatItIsBroken
            | Way::PanicsWhenAskedWhetherItIsReady => Box::pin(self.inner.call(message)),
        }
    }
}
