//! Layers that do what they like.
#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

use std::future::{Future, pending};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;
use tieline::layer::{Error, Handled, Incoming, Next};
use tieline::{Call, Failure, Release, Settings, Target, transport};
use tower::{Layer, Service};

mod telephony {
    tieline::protocol!("tieline:channel-group");
}
use telephony::channel_group::{Dispose, DisposeResponse, Init, InitResponse};
use telephony::{bridge, client};

#[derive(Clone, Copy, Debug)]
enum Does {
    NeverReady,
    NeverAnswers,
    ForgetsTheMessage,
    ForgetsTheFuture,
    PanicsInReady,
    PanicsInCall,
    ReadyAndGone,
    KeepsTheFuture,
}

struct Odd(Does);

struct OddService {
    does: Does,
    inner: Next,
    seen: usize,
    kept: Arc<Mutex<Vec<Pin<Box<dyn Future<Output = Result<Handled, Error>> + Send>>>>>,
}

impl Layer<Next> for Odd {
    type Service = OddService;
    fn layer(&self, inner: Next) -> OddService {
        OddService { does: self.0, inner, seen: 0, kept: Arc::default() }
    }
}

impl Service<Incoming> for OddService {
    type Response = Handled;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Handled, Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        if self.seen > 0 {
            match self.does {
                Does::NeverReady => return Poll::Pending,
                Does::PanicsInReady => panic!("odd"),
                _ => {}
            }
        }
        self.inner.poll_ready(context)
    }

    fn call(&mut self, message: Incoming) -> Self::Future {
        self.seen += 1;
        if self.seen == 1 {
            return Box::pin(self.inner.call(message));
        }
        match self.does {
            Does::NeverAnswers => Box::pin(async move {
                let _message = message;
                pending().await
            }),
            Does::ForgetsTheMessage => {
                std::mem::forget(message);
                Box::pin(async { Ok(Failure::new("forgotten").into()) })
            }
            Does::ForgetsTheFuture => {
                let mut future = Box::pin(self.inner.call(message));
                Box::pin(async move {
                    std::future::poll_fn(|context| {
                        let _ = future.as_mut().poll(context);
                        Poll::Ready(())
                    })
                    .await;
                    std::mem::forget(future);
                    Ok(Failure::new("forgotten").into())
                })
            }
            Does::KeepsTheFuture => {
                let future = Box::pin(self.inner.call(message));
                self.kept.lock().unwrap().push(future);
                Box::pin(pending())
            }
            Does::PanicsInCall => panic!("odd"),
            _ => Box::pin(self.inner.call(message)),
        }
    }
}

struct Adapter(Arc<AtomicUsize>);

impl client::ChannelGroup for Adapter {
    async fn init(
        &mut self,
        _query: Init<'_>,
        _events: client::ChannelGroupEvents,
        _call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        Ok(InitResponse::builder().channels([]).build())
    }
    async fn dispose(&mut self, _request: Dispose<'_>, _call: &Call) -> Result<DisposeResponse<'_>, Failure> {
        tokio::task::yield_now().await;
        Ok(DisposeResponse::new())
    }
    async fn released(&mut self, _reason: Release) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test(start_paused = true)]
async fn held_no_layer_loses_a_handler_or_hangs_a_connection() {
    for does in [
        Does::NeverReady,
        Does::NeverAnswers,
        Does::ForgetsTheMessage,
        Does::ForgetsTheFuture,
        Does::PanicsInReady,
        Does::PanicsInCall,
        Does::ReadyAndGone,
        Does::KeepsTheFuture,
    ] {
        for end in ["close", "shut down", "peer"] {
            let released = Arc::new(AtomicUsize::new(0));
            let seen = released.clone();
            let (here, there) = transport::pair();
            let far = client::Endpoint::new()
                .settings(Settings::default().deadline(Duration::from_secs(3)))
                .channel_group(move |_: &Target| Ok::<_, Failure>(Adapter(seen.clone())))
                .layer(Odd(does))
                .start(there);
            let desk = bridge::Endpoint::new().start(here);
            let group = desk.channel_group("s.g", ()).unwrap();
            group.init().await.unwrap();
            let again = group.init().await.map(|_| ());
            let dispose =
                tokio::spawn(async move { group.dispose().await.map(|_| ()).map_err(|error| error.to_string()) });
            tokio::time::sleep(Duration::from_secs(1)).await;
            match end {
                "close" => far.close(),
                "shut down" => _ = far.shut_down(Duration::from_secs(1)).await,
                _ => desk.close(),
            }
            let ended = tokio::time::timeout(Duration::from_secs(60), far.ended()).await;
            assert!(ended.is_ok(), "{does:?} {end}: it never ends");
            let dispose = dispose.await.unwrap();
            println!("{does:?} {end}: {again:?} {dispose:?}; {}", far.counts());
            assert_eq!(released.load(Ordering::SeqCst), 1, "{does:?} {end}");
            let counts = far.counts();
            if end != "peer" {
                assert_eq!(counts.successes + counts.failures, counts.frames_received, "{does:?} {end}: answers");
            }
        }
    }
}
