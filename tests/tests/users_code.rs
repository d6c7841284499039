//! Code of the user in odd places: under a span, in a drop, in a handle that is given up.
#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use tieline::{Call, Failure, Release, Settings, Target, transport};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

mod hall {
    tieline::protocol!("fixtures/halls.yaml", allow(warnings));
}

use hall::home::{self, NewBell};

struct Bomb(bool);
impl Drop for Bomb {
    fn drop(&mut self) {
        assert!(!self.0, "a bomb in a handler's future");
    }
}

#[derive(Default)]
struct Home {
    /// Panics when it is dropped.
    _bomb: Option<Bomb>,
    slow: bool,
}

impl home::Hall for Home {
    async fn hello(
        &mut self,
        _query: hall::hall::Hello<'_>,
        _events: home::HallEvents,
        _call: &Call,
    ) -> Result<hall::hall::HelloResponse<'_>, Failure> {
        Ok(hall::hall::HelloResponse::new())
    }
    async fn paint(
        &mut self,
        _query: hall::hall::Paint<'_>,
        _call: &Call,
    ) -> Result<hall::hall::PaintResponse<'_>, Failure> {
        let _bomb = Bomb(self.slow);
        if self.slow {
            self.slow = false;
            std::future::pending::<()>().await;
        }
        Ok(hall::hall::PaintResponse::new())
    }
    async fn bye(&mut self, _query: hall::hall::Bye<'_>, _call: &Call) -> Result<hall::hall::ByeResponse<'_>, Failure> {
        if self.slow {
            tokio::time::sleep(Duration::from_secs(2)).await;
            return Err(Failure::new("not now"));
        }
        Ok(hall::hall::ByeResponse::new())
    }
}

#[tokio::test(start_paused = true)]
async fn a_handler_is_not_lost_when_its_future_panics_as_it_is_dropped() {
    let (here, there) = transport::pair();
    let far = home::Endpoint::new().hall(|_: &Target| Ok::<_, Failure>(Home { slow: true, _bomb: None })).start(there);
    let desk = hall::desk::Endpoint::new().settings(Settings::default().deadline(Duration::from_secs(100))).start(here);
    let hall = desk.hall("h", ()).unwrap();
    hall.hello().await.unwrap();
    assert!(hall.paint().await.is_err(), "the deadline");
    hall.paint().await.unwrap();
    println!("{}", far.counts());
}

/// A subscriber that looks at the connection whenever something is recorded.
struct Looks {
    connection: Arc<OnceLock<tieline::Connection>>,
    looked: Arc<AtomicUsize>,
}

impl<S: tracing::Subscriber> Layer<S> for Looks {
    fn on_record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>, _: Context<'_, S>) {
        if let Some(connection) = self.connection.get() {
            println!("{}", connection.counts());
            self.looked.fetch_add(1, Ordering::SeqCst);
        }
    }
}

#[test]
fn no_code_of_the_user_runs_under_the_lock_of_a_connection() {
    let (sender, over) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let connection = Arc::new(OnceLock::new());
        let looked = Arc::new(AtomicUsize::new(0));
        let layer = Looks { connection: connection.clone(), looked: looked.clone() };
        let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(layer));
        runtime.block_on(async {
            let (here, there) = transport::pair();
            let _far = home::Endpoint::new().hall(|_: &Target| Ok::<_, Failure>(Home::default())).start(there);
            let desk = hall::desk::Endpoint::new().start(here);
            connection.set((*desk).clone()).ok();
            let hall = desk.hall("h", ()).unwrap();
            hall.hello().await.unwrap();
        });
        println!("looked {} times", looked.load(Ordering::SeqCst));
        sender.send(()).unwrap();
    });
    let ended = over.recv_timeout(Duration::from_secs(60));
    assert!(ended.is_ok(), "a subscriber that looks at the connection when a span is recorded waits for ever");
}

/// One that is given up while it is initialized, by a responder that never answers.
#[tokio::test(start_paused = true)]
async fn an_initialization_that_is_never_answered_does_not_keep_the_target() {
    let (here, _there) = transport::pair();
    let desk = hall::desk::Endpoint::new().start(here);
    let hall = desk.hall("h", ()).unwrap();
    hall.hello().await.unwrap_err();
    drop(hall);
    tokio::time::sleep(Duration::from_secs(3600)).await;
    println!("{}", desk.snapshot());
    let again = desk.hall("h", ());
    assert!(again.is_ok(), "{:?}", again.err().map(|error| error.to_string()));
}

/// Two handlers whose drop panics, when the runtime goes away: in a process of its own, as it may abort.
#[test]
fn two_handlers_that_panic_when_they_are_dropped_do_not_abort_the_process() {
    if std::env::var_os("ADVERSARY_CHILD").is_none() {
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "adversary_two_handlers_that_panic_when_they_are_dropped_do_not_abort_the_process",
                "--nocapture",
            ])
            .env("ADVERSARY_CHILD", "1")
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        let last: Vec<_> = told.lines().filter(|line| line.contains("abort") || line.contains("panicked")).collect();
        assert!(output.status.success(), "{:?}: {last:?}", output.status);
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (here, there) = transport::pair();
        let _far = home::Endpoint::new()
            .hall(|_: &Target| Ok::<_, Failure>(Home { slow: false, _bomb: Some(Bomb(true)) }))
            .start(there);
        let desk = hall::desk::Endpoint::new().start(here);
        for target in ["a", "b", "c"] {
            let hall = desk.hall(target, ()).unwrap();
            hall.hello().await.unwrap();
        }
    });
    drop(runtime);
}

/// The future of `shut_down` is dropped half-way; the shutdown goes on, and a second one gets the report.
#[tokio::test(start_paused = true)]
async fn a_shutdown_that_is_dropped_goes_on() {
    let (here, there) = transport::pair();
    let far = home::Endpoint::new().hall(|_: &Target| Ok::<_, Failure>(Home { slow: true, _bomb: None })).start(there);
    let desk = hall::desk::Endpoint::new().start(here);
    let hall = desk.hall("h", ()).unwrap();
    hall.hello().await.unwrap();
    let painting = tokio::spawn(async move { hall.paint().await.map(|_| ()) });
    tokio::time::sleep(Duration::from_secs(1)).await;
    let _ = tokio::time::timeout(Duration::from_secs(1), far.shut_down(Duration::from_secs(5))).await;
    let (one, other) = tokio::join!(far.shut_down(Duration::from_secs(500)), far.shut_down(Duration::from_secs(50)));
    assert_eq!(one, other);
    assert_eq!(one.handlers, 1);
    assert!(painting.await.unwrap().is_err());
}

static _UNUSED: Mutex<Option<(NewBell, Release)>> = Mutex::new(None);
