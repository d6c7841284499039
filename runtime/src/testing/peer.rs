//! The other side of a connection, played by a script.

use super::assertion::Transcript;
use super::expected::{Came, Expected};
use super::message::{self, Headers, Seen, compose, constants};
use crate::protocol::{Kind, Protocol};
use crate::transport::{Batch, InProcess, Transport, pair};
use serde_json::Value;
use std::fmt;
use std::future::{Future, poll_fn};
use std::panic::Location;
use std::time::Duration;

/// The other side of a connection, played by a script; the [module](super) has examples.
///
/// It knows the protocol's framing, its envelope and the names of its messages, and nothing of its laws: it answers twice,
/// too late, in the wrong order or not at all, if the script says so. It plays either side; which one it is shows in what
/// the script does.
///
/// Properties are JSON. Those that a script sends go out as they are; those that it expects may say less than what comes:
/// members that they do not name may be anything, so `json!({})` fits every body.
///
/// # Panics
///
/// Everything that begins with `expect_` panics when something else comes, when nothing comes for
/// [a while](Self::patience), and when the connection ends; the text says what was expected, what came, at which line of
/// the script, and what went to and fro before.
pub struct Peer {
    protocol: &'static Protocol,
    /// Gone when the script closed the connection.
    transport: Option<Box<dyn Transport>>,
    transcript: Transcript,
    patience: Duration,
    /// How many calls were made; their request ids have it.
    calls: u64,
    cut: Option<usize>,
}

/// A call that the script received and has to answer, or not.
#[derive(Clone, Debug)]
pub struct Called {
    seen: Seen,
}

/// A call that the script made.
#[derive(Clone, Debug)]
pub struct Asked {
    name: String,
    target: String,
    request_id: String,
}

impl Called {
    /// Its properties.
    #[must_use]
    pub fn properties(&self) -> &Value {
        &self.seen.body
    }

    /// Its request id.
    #[must_use]
    pub fn request_id(&self) -> &str {
        self.seen.request_id.as_deref().unwrap_or_default()
    }
}

impl Asked {
    /// Its request id.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
}

impl Peer {
    /// A peer in the same process, and the end of the connection on which the other side starts.
    #[must_use]
    pub fn pair(protocol: &'static Protocol) -> (InProcess, Self) {
        let (end, other) = pair();
        (end, Self::over(protocol, other))
    }

    /// A peer over any transport.
    #[must_use]
    pub fn over(protocol: &'static Protocol, transport: impl Transport) -> Self {
        Self {
            protocol,
            transport: Some(Box::new(transport)),
            transcript: Transcript::default(),
            patience: Duration::from_secs(60),
            calls: 0,
            cut: None,
        }
    }

    /// How long it waits for what it expects: a minute unless set, which takes no time where tokio's clock is paused.
    #[must_use]
    pub fn patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Asks: sends the query or request of this name.
    ///
    /// # Panics
    /// The protocol has none of this name; [`send`](Self::send) sends what is wrong.
    #[track_caller]
    pub fn call(&mut self, name: &str, target: &str, properties: Value) -> impl Future<Output = Asked> + Send {
        let Some(message) = message::find(self.protocol, name, true) else {
            panic!("the protocol has no call `{name}`; it has {}", message::names(self.protocol, true))
        };
        self.calls += 1;
        let request_id = format!("00000000-0000-4000-8000-{:012x}", self.calls);
        let asked = Asked { name: name.to_owned(), target: target.to_owned(), request_id };
        let headers = Headers { kind: message.kind, name, target, request_id: Some(&asked.request_id), result: None };
        let constants = constants(Some(message), None);
        let whole = compose(&self.protocol.envelope, &headers, constants, properties);
        async move {
            self.send(whole).await;
            asked
        }
    }

    /// Raises the event of this name.
    ///
    /// # Panics
    /// The protocol has none of this name; [`send`](Self::send) sends what is wrong.
    #[track_caller]
    pub fn raise(&mut self, name: &str, target: &str, properties: Value) -> impl Future<Output = ()> + Send {
        let Some(message) = message::find(self.protocol, name, false) else {
            panic!("the protocol has no event `{name}`; it has {}", message::names(self.protocol, false))
        };
        let headers = Headers { kind: Kind::Event, name, target, request_id: None, result: None };
        let constants = constants(Some(message), None);
        let whole = compose(&self.protocol.envelope, &headers, constants, properties);
        self.send(whole)
    }

    /// Answers a call with success.
    pub async fn answer(&mut self, call: &Called, properties: Value) {
        self.respond(&call.seen, Ok(()), properties).await;
    }

    /// Answers a call with a failure that says this.
    pub async fn fail(&mut self, call: &Called, error: &str) {
        self.fail_with(call, error, Value::Object(Default::default())).await;
    }

    /// Answers a call with a failure that says this and has these properties.
    pub async fn fail_with(&mut self, call: &Called, error: &str, properties: Value) {
        self.respond(&call.seen, Err(error), properties).await;
    }

    async fn respond(&mut self, call: &Seen, result: Result<(), &str>, properties: Value) {
        let headers = Headers {
            kind: Kind::Response,
            name: &call.name,
            target: &call.target,
            request_id: call.request_id.as_deref(),
            result: Some(result),
        };
        let constants = constants(message::find(self.protocol, &call.name, true), Some(result));
        let whole = compose(&self.protocol.envelope, &headers, constants, properties);
        self.send(whole).await;
    }

    /// Sends a whole message, header and body, whatever it is.
    pub async fn send(&mut self, message: Value) {
        let mut batch = Batch::default();
        let pushed = batch.push(&self.protocol.framing, |out| out.extend_from_slice(message.to_string().as_bytes()));
        if let Err(error) = pushed {
            panic!("the script sends a message that is too long: {error}");
        }
        self.transcript.note("sent", Seen::new(&self.protocol.envelope, message));
        match self.cut.take() {
            None => self.write(batch).await,
            Some(bytes) => {
                let mut cut = batch.unwritten().to_vec();
                cut.truncate(bytes);
                self.transcript.note("cut", format_args!("it after {} bytes, its length among them", cut.len()));
                self.write(Batch::raw(cut)).await;
                self.close().await;
            }
        }
    }

    /// Sends bytes that need not be a frame.
    pub async fn send_bytes(&mut self, bytes: &[u8]) {
        self.transcript.note("sent", format_args!("{} bytes", bytes.len()));
        self.write(Batch::raw(bytes.to_vec())).await;
    }

    /// Cuts the next message after so many bytes, its length among them, and closes the connection there.
    pub fn cut_next(&mut self, bytes: usize) {
        self.cut = Some(bytes);
    }

    async fn write(&mut self, mut batch: Batch) {
        if let Some(transport) = &mut self.transport
            && poll_fn(|context| transport.poll_send(context, &mut batch)).await.is_err()
        {
            self.transcript.note("could not send", "it: the other side is gone");
        }
    }

    /// Closes the connection between two messages. Nothing can be sent or received afterwards.
    pub async fn close(&mut self) {
        if let Some(mut transport) = self.transport.take() {
            // The other side may be gone already; then there is nobody to tell.
            let _gone = poll_fn(|context| transport.poll_close(context)).await;
            self.transcript.note("closed", "the connection");
        }
    }

    /// Expects a call of this name to this target, with these properties.
    ///
    /// # Panics
    /// Something else comes, or nothing.
    #[track_caller]
    pub fn expect_call(&mut self, name: &str, target: &str, properties: Value) -> impl Future<Output = Called> + Send {
        let at = Location::caller();
        let kind = message::find(self.protocol, name, true).map(|message| message.kind);
        let expected = Expected::message(kind, name, target, properties);
        async move {
            let seen = self.next(at, &expected).await;
            if !seen.kind.is_some_and(Kind::is_call) {
                self.transcript.fail(at, expected, seen);
            }
            Called { seen }
        }
    }

    /// Expects an event of this name to this target, with these properties, and gives all that it has.
    ///
    /// # Panics
    /// Something else comes, or nothing.
    #[track_caller]
    pub fn expect_event(&mut self, name: &str, target: &str, properties: Value) -> impl Future<Output = Value> + Send {
        let at = Location::caller();
        let expected = Expected::message(Some(Kind::Event), name, target, properties);
        async move { self.next(at, &expected).await.body }
    }

    /// Expects the success of a call, with these properties, and gives all that it has.
    ///
    /// # Panics
    /// Something else comes, or nothing.
    #[track_caller]
    pub fn expect_success(&mut self, asked: &Asked, properties: Value) -> impl Future<Output = Value> + Send {
        let at = Location::caller();
        let expected = Expected::success(&asked.name, &asked.target, &asked.request_id, properties);
        async move { self.next(at, &expected).await.body }
    }

    /// Expects the failure of a call that says this, and gives the properties that it has.
    ///
    /// # Panics
    /// Something else comes, or nothing.
    #[track_caller]
    pub fn expect_failure(&mut self, asked: &Asked, error: &str) -> impl Future<Output = Value> + Send {
        let at = Location::caller();
        let expected = Expected::failure(&asked.name, &asked.target, &asked.request_id, error);
        async move { self.next(at, &expected).await.body }
    }

    /// Expects that nothing comes for [a while](Self::patience), and that the connection lasts.
    ///
    /// # Panics
    /// Something comes, or the connection ends.
    #[track_caller]
    pub fn expect_silence(&mut self) -> impl Future<Output = ()> + Send {
        let at = Location::caller();
        async move {
            match self.take().await {
                Came::Nothing => {}
                came => self.transcript.fail(at, "nothing", came),
            }
        }
    }

    /// Expects that the other side closes the connection, between two messages.
    ///
    /// # Panics
    /// Something comes before, or the connection lasts.
    #[track_caller]
    pub fn expect_end(&mut self) -> impl Future<Output = ()> + Send {
        let at = Location::caller();
        async move {
            match self.take().await {
                Came::End(None) => {}
                came => self.transcript.fail(at, "the end of the connection", came),
            }
        }
    }

    /// The next message, header and body, whatever it is. `None` at the end of the connection, and when nothing comes for
    /// [a while](Self::patience).
    pub async fn receive(&mut self) -> Option<Value> {
        match self.take().await {
            Came::Message(seen) => {
                self.transcript.note("received", &seen);
                Some(seen.whole)
            }
            Came::Nothing | Came::End(_) => None,
        }
    }

    async fn next(&mut self, at: &'static Location<'static>, expected: &Expected) -> Seen {
        match self.take().await {
            Came::Message(seen) => {
                if let Some(difference) = expected.differs(&seen) {
                    self.transcript.fail(at, expected, format_args!("{seen}\nwhere {difference}"));
                }
                self.transcript.note("received", &seen);
                *seen
            }
            came => self.transcript.fail(at, expected, came),
        }
    }

    async fn take(&mut self) -> Came {
        let Some(transport) = &mut self.transport else { return Came::End(Some("the script closed it".to_owned())) };
        let framing = &self.protocol.framing;
        let receiving = poll_fn(|context| transport.poll_receive(context, framing));
        match tokio::time::timeout(self.patience, receiving).await {
            Err(_) => Came::Nothing,
            Ok(Ok(None)) => Came::End(None),
            Ok(Err(error)) => Came::End(Some(error.to_string())),
            Ok(Ok(Some(frame))) => {
                let unreadable = || Value::String(String::from_utf8_lossy(&frame).into_owned());
                let whole = serde_json::from_slice(&frame).unwrap_or_else(|_| unreadable());
                Came::Message(Box::new(Seen::new(&self.protocol.envelope, whole)))
            }
        }
    }
}

impl fmt::Debug for Peer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Peer").field("protocol", &self.protocol.name).finish_non_exhaustive()
    }
}
