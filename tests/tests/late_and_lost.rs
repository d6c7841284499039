//! Calls that wait too long, tasks that are gone, releases that fail: each is answered, ended or counted.
#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

use std::io;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;
use tieline::server::Server;
use tieline::transport::{self, Arriving, Listen};
use tieline::{Call, CallError, Failure, Release, Settings, Target};

use tokio::sync::Notify;

mod hall {
    tieline::protocol!("fixtures/halls.yaml", allow(warnings));
}

use hall::home::{self, NewBell};

#[derive(Clone, Default)]
struct Home {
    log: Arc<Mutex<Vec<String>>>,
    ring: Arc<Notify>,
    panics: bool,
    sleeps: bool,
}

impl Home {
    fn endpoint(&self) -> home::Endpoint {
        let this = self.clone();
        home::Endpoint::new().hall(move |_: &Target| Ok::<_, Failure>(this.clone()))
    }
    fn log(&self, line: impl Into<String>) {
        self.log.lock().unwrap().push(line.into());
    }
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
        self.ring.notified().await;
        Ok(hall::hall::PaintResponse::new())
    }
    async fn hang(
        &mut self,
        _query: hall::hall::Hang<'_>,
        _call: &Call,
    ) -> Result<(hall::hall::HangResponse<'_>, NewBell), Failure> {
        Ok((hall::hall::HangResponse::new(), NewBell::bell(self.clone())))
    }
    async fn bye(&mut self, _query: hall::hall::Bye<'_>, _call: &Call) -> Result<hall::hall::ByeResponse<'_>, Failure> {
        Ok(hall::hall::ByeResponse::new())
    }
    async fn released(&mut self, reason: Release) {
        self.log(format!("hall {reason}"));
        assert!(!self.panics, "released panics");
        if self.sleeps {
            std::future::pending::<()>().await;
        }
    }
}

impl home::Bell for Home {
    async fn hello(
        &mut self,
        _query: hall::bell::Hello<'_>,
        _events: home::BellEvents,
        _call: &Call,
    ) -> Result<hall::bell::HelloResponse<'_>, Failure> {
        Ok(hall::bell::HelloResponse::new())
    }
    async fn ring(
        &mut self,
        _query: hall::bell::Ring<'_>,
        _call: &Call,
    ) -> Result<hall::bell::RingResponse<'_>, Failure> {
        self.ring.notified().await;
        Ok(hall::bell::RingResponse::new())
    }
    async fn released(&mut self, reason: Release) {
        self.log(format!("bell {reason}"));
    }
}

fn connect(home: &Home) -> (hall::desk::Connection, tieline::Connection) {
    let (here, there) = transport::pair();
    let far = home.endpoint().start(there);
    (hall::desk::Endpoint::new().settings(Settings::default().deadline(Duration::from_secs(3600))).start(here), far)
}

#[tokio::test(start_paused = true)]
async fn law_1_a_disposal_that_waits_for_children_is_answered_by_its_deadline() {
    let home = Home::default();
    let (desk, far) = connect(&home);
    let hall = desk.hall("h", ()).unwrap();
    hall.hello().await.unwrap();
    hall.hang(hall::hall::Hang::builder().id("b").build()).await.unwrap();
    let bell = hall.bell("b", ()).unwrap();
    bell.hello().await.unwrap();
    let ringing = tokio::spawn(async move { bell.ring().await });
    tokio::time::sleep(Duration::from_secs(1)).await;
    let began = tokio::time::Instant::now();
    // The description gives the disposal 5 seconds; the bell rings for two minutes.
    let bye = tokio::spawn(async move { hall.bye().await.map_err(|error| format!("{error:?}")) });
    tokio::time::sleep(Duration::from_secs(20)).await;
    let counts = far.counts();
    println!("after {:?}: far counts: {counts}; {}", began.elapsed(), far.snapshot());
    println!("bye: {:?}", bye.is_finished());
    drop(ringing);
    assert!(counts.deadlines_missed > 0, "nothing was answered at the deadline of the disposal");
}

struct Broken;

impl Listen for Broken {
    type Transport = transport::InProcess;
    async fn accept(&mut self) -> io::Result<Arriving<transport::InProcess>> {
        tokio::task::yield_now().await;
        panic!("the listener is broken")
    }
}

#[tokio::test(start_paused = true)]
async fn shut_down_ends_when_the_servers_task_is_gone() {
    let serving = Server::new(Home::default().endpoint()).start(Broken, |_, _| async { Ok(()) });
    tokio::time::sleep(Duration::from_secs(1)).await;
    let ended = tokio::time::timeout(Duration::from_secs(3600), serving.shut_down(Duration::from_secs(1))).await;
    assert!(ended.is_ok(), "it hangs for ever");
}

#[tokio::test(start_paused = true)]
async fn law_7_a_release_that_panics_or_never_ends_is_counted() {
    for (panics, sleeps) in [(true, false), (false, true)] {
        let home = Home { panics, sleeps, ..Home::default() };
        let (desk, far) = connect(&home);
        let hall = desk.hall("h", ()).unwrap();
        hall.hello().await.unwrap();
        let before = far.counts().to_string();
        hall.bye().await.unwrap();
        tokio::time::sleep(Duration::from_secs(30)).await;
        assert_eq!(home.log.lock().unwrap().len(), 1);
        let after = far.counts().to_string();
        println!("before: {before}\nafter: {after}");
        assert!(after.contains("panic") || after.contains("deadline") || after.contains("release"), "{after}");
    }
}

#[tokio::test(start_paused = true)]
async fn law_7_a_shutdown_after_a_close_says_what_was_dropped() {
    let home = Home::default();
    let (desk, far) = connect(&home);
    let hall = desk.hall("h", ()).unwrap();
    hall.hello().await.unwrap();
    let painting = tokio::spawn(async move { hall.paint().await.map(|_| ()) });
    tokio::time::sleep(Duration::from_secs(1)).await;
    far.close();
    let report = far.shut_down(Duration::from_secs(10)).await;
    println!("{report}; {:?}", painting.await.unwrap().map_err(|error: CallError| error.to_string()));
    assert!(!report.is_complete(), "a handler was dropped, and the report says: {report}");
}

struct Gong {
    events: Arc<Mutex<Option<home::GongEvents>>>,
}

impl home::Gong for Gong {
    async fn hello(
        &mut self,
        _query: hall::gong::Hello<'_>,
        events: home::GongEvents,
        _call: &Call,
    ) -> Result<hall::gong::HelloResponse<'_>, Failure> {
        *self.events.lock().unwrap() = Some(events);
        let part = hall::types::Part::builder().id("part").build();
        Ok(hall::gong::HelloResponse::builder().parts([part]).build())
    }
}

/// The hush has five seconds by the description, and waits behind a ring that has two minutes.
#[tokio::test(start_paused = true)]
async fn law_1_a_call_that_waits_in_its_mailbox_is_answered_by_its_deadline() {
    let home = Home::default();
    let (desk, far) = connect(&home);
    let hall = desk.hall("h", ()).unwrap();
    hall.hello().await.unwrap();
    hall.hang(hall::hall::Hang::builder().id("b").build()).await.unwrap();
    let bell = Arc::new(hall.bell("b", ()).unwrap());
    bell.hello().await.unwrap();
    let ringer = bell.clone();
    let _ringing = tokio::spawn(async move { ringer.ring().await.map(|_| ()) });
    tokio::time::sleep(Duration::from_secs(1)).await;
    let error = bell.hush().await.unwrap_err();
    tokio::time::sleep(Duration::from_secs(60)).await;
    println!("{error}; a minute later the far side counts: {}", far.counts());
    assert_eq!(far.counts().deadlines_missed, 1, "no answer has left a minute after the deadline");
}

/// What is asked when there is no time left should not be asked: the peer acts on it, and nobody hears the answer.
#[tokio::test(start_paused = true)]
async fn within_sends_nothing_when_no_time_is_left() {
    let home = Home::default();
    let (desk, far) = connect(&home);
    let hall = desk.hall("h", ()).unwrap();
    hall.hello().await.unwrap();
    let sent = tieline::within(Duration::from_secs(2), async {
        tokio::time::sleep(Duration::from_secs(3)).await;
        let error = hall.hang(hall::hall::Hang::builder().id("b").build()).await.unwrap_err();
        println!("{error:?}");
        desk.counts().frames_sent
    })
    .await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    println!("sent {sent}; far: {}", far.snapshot());
    assert_eq!(far.counts().frames_received, 1, "a bell hangs there, of which nobody here knows");
}

type Calling = std::pin::Pin<Box<dyn Future<Output = Result<(), CallError>> + Send>>;

/// Sends nothing from when it is given a call, and makes that call while it is asked to send: what another thread may do.
struct Meanwhile {
    inner: transport::InProcess,
    call: Arc<Mutex<Option<Calling>>>,
    begun: Arc<Mutex<Option<Calling>>>,
    stuck: bool,
}

impl transport::Transport for Meanwhile {
    fn poll_receive(
        &mut self,
        context: &mut Context<'_>,
        framing: &tieline::Framing,
    ) -> Poll<Result<Option<transport::bytes::Bytes>, transport::TransportError>> {
        self.inner.poll_receive(context, framing)
    }
    fn poll_send(&mut self, context: &mut Context<'_>, batch: &mut transport::Batch) -> Poll<io::Result<()>> {
        if let Some(mut call) = self.call.lock().unwrap().take() {
            assert!(call.as_mut().poll(&mut Context::from_waker(std::task::Waker::noop())).is_pending());
            *self.begun.lock().unwrap() = Some(call);
            self.stuck = true;
        }
        if self.stuck { Poll::Pending } else { self.inner.poll_send(context, batch) }
    }
    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.inner.poll_close(context)
    }
}

/// The task of the connection is awake then, so nobody wakes it, and it has looked at the deadlines already.
#[tokio::test(start_paused = true)]
async fn a_call_that_is_made_while_the_connection_is_at_work_ends_at_its_deadline_all_the_same() {
    let home = Home::default();
    let (here, there) = transport::pair();
    let _far = home.endpoint().start(there);
    let (call, begun) = (Arc::new(Mutex::new(None)), Arc::new(Mutex::new(None)));
    let here = Meanwhile { inner: here, call: call.clone(), begun: begun.clone(), stuck: false };
    let settings = Settings::default().deadline(Duration::from_secs(3600));
    let desk = hall::desk::Endpoint::new().settings(settings).start(here);
    let (first, second) = (desk.hall("a", ()).unwrap(), desk.hall("b", ()).unwrap());
    first.hello().await.unwrap();
    second.hello().await.unwrap();
    let calling: Calling = Box::pin(async move { second.bye().await.map(drop).map_err(|refused| refused.error) });
    *call.lock().unwrap() = Some(calling);
    let began = tokio::time::Instant::now();
    let painting = tokio::spawn(async move { first.paint().await.map(drop) });
    while begun.lock().unwrap().is_none() {
        tokio::task::yield_now().await;
    }
    let calling = begun.lock().unwrap().take().unwrap();
    let ended = calling.await;
    // The description gives it 5 seconds.
    assert!(matches!(ended, Err(CallError::Deadline { .. })), "{ended:?}");
    assert!(began.elapsed() < Duration::from_secs(6), "{:?}", began.elapsed());
    drop(painting);
}
