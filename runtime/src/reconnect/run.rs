//! The task of a connecting end.

use super::reconnecting::{Shared, Standing, State, Stopped};
use super::{Next, Policy, ReconnectCounts, Setback, Why};
use crate::build::{Built, build};
use crate::endpoint::Endpoint;
use crate::shut_down::ShutDown;
use crate::transport::{Dial, DialError, Held, Peer, Transport};
use crate::work::clock;
use std::error::Error;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

/// The task of a connecting end.
pub(super) struct Run<E: Endpoint, P, D, R> {
    pub(super) endpoint: E,
    pub(super) policy: P,
    pub(super) dial_deadline: Duration,
    pub(super) dial: D,
    pub(super) connected: R,
    pub(super) shared: Shared<E::Connection>,
}

/// How a connection went.
enum Went {
    /// It ended, or could not be used; and whether everything had been built on it.
    Over { why: Why, built: bool },
    /// It was shut down because the application wants to stop.
    ShutDown(ShutDown),
}

/// The shortest wait: no policy can keep a processor busy.
const SHORTEST: Duration = Duration::from_millis(1);

impl<E, P, D, R, F> Run<E, P, D, R>
where
    E: Endpoint,
    P: Policy,
    D: Dial,
    R: FnMut(E::Connection, Peer) -> F + Send + 'static,
    F: Future<Output = Result<(), Box<dyn Error + Send + Sync>>> + Send + 'static,
{
    pub(super) async fn run(mut self) {
        let why = self.keep_connected().await;
        tracing::info!(target: "tieline", %why, "dialling ends");
        self.stand(Standing::Stopped(why));
    }

    async fn keep_connected(&mut self) -> Stopped {
        let mut attempt: u32 = 0;
        loop {
            self.stand(Standing::Dialling);
            self.count(|counts| counts.dialled += 1);
            let Some(dialled) = self.shared.stop.unless(dial(&self.dial, self.dial_deadline)).await else {
                return Stopped::ShutDown;
            };
            let (why, lived) = match dialled {
                Ok((transport, peer)) => {
                    let began = clock();
                    match self.connection(transport, peer).await {
                        Went::ShutDown(report) => {
                            self.shared.state.send_modify(|state| state.report = Some(report));
                            return Stopped::ShutDown;
                        }
                        Went::Over { why, built } => {
                            if built {
                                attempt = 0;
                            }
                            (why, Some(clock().saturating_duration_since(began)))
                        }
                    }
                }
                Err(error) => {
                    self.count(|counts| counts.dials_failed += 1);
                    (Why::Dial(error), None)
                }
            };
            attempt = attempt.saturating_add(1);
            let setback = Arc::new(Setback { why, attempt, lived });
            let wait = match self.policy.next(&setback) {
                Next::Wait(wait) => wait.max(SHORTEST),
                Next::Stop => return Stopped::GaveUp(setback),
            };
            tracing::info!(target: "tieline", %setback, attempt, ?lived, ?wait, "there is no connection");
            self.stand(Standing::Waiting { wait, setback });
            if self.shared.stop.unless(tokio::time::sleep(wait)).await.is_none() {
                return Stopped::ShutDown;
            }
        }
    }

    /// One connection, from when it is there to its end.
    async fn connection(&mut self, transport: impl Transport, peer: Peer) -> Went {
        self.count(|counts| counts.connected += 1);
        self.stand(Standing::Building);
        tracing::info!(target: "tieline", %peer, "connected");
        let (transport, hold) = Held::new(transport);
        let connection = self.endpoint.clone().start(transport);
        let line = connection.as_ref();
        let (shared, connected) = (&self.shared, &mut self.connected);
        let life = async {
            match build(line, hold, || connected(connection.clone(), peer)).await {
                Built::Whole => {
                    shared.update(|state| {
                        state.standing = Standing::Connected;
                        state.connection = Some(connection.clone());
                    });
                    let end = line.ended().await;
                    Went::Over { why: Why::Ended(end), built: true }
                }
                Built::Failed(error) => {
                    shared.update(|state| state.counts.count(|counts| counts.not_built += 1));
                    line.close();
                    line.ended().await;
                    Went::Over { why: Why::NotBuilt(error), built: false }
                }
                Built::Ended(end) => Went::Over { why: Why::Ended(end), built: false },
            }
        };
        let went = {
            let mut life = pin!(life);
            let mut shut_down = pin!(async {
                let by = shared.stop.wished().await;
                line.shut_down_by(by).await
            });
            poll_fn(|context| match shut_down.as_mut().poll(context) {
                Poll::Ready(report) => Poll::Ready(Went::ShutDown(report)),
                Poll::Pending => life.as_mut().poll(context),
            })
            .await
        };
        let last = shared.update(|state| {
            state.counts.count(|counts| counts.ended += 1);
            state.connection.take()
        });
        drop(last);
        went
    }

    fn stand(&self, standing: Standing) {
        self.shared.update(|state| std::mem::replace(&mut state.standing, standing));
    }

    fn count(&self, count: impl FnOnce(&mut ReconnectCounts)) {
        self.shared.update(|state| state.counts.count(count));
    }
}

impl<C> Shared<C> {
    /// Changes the state and tells those who wait. What the change returns is dropped outside the lock.
    fn update<T>(&self, change: impl FnOnce(&mut State<C>) -> T) -> Option<T> {
        let mut returned = None;
        self.state.send_modify(|state| returned = Some(change(state)));
        returned
    }
}

async fn dial<D: Dial>(dial: &D, deadline: Duration) -> Result<(D::Transport, Peer), DialError> {
    let dialled = tokio::time::timeout(deadline, dial.dial()).await;
    dialled.unwrap_or(Err(DialError::TimedOut { after: deadline }))
}
