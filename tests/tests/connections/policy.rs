//! What a policy is told, and that it is obeyed.

use crate::common::channel_group::bridge;
use crate::common::desk::Desk;
use std::collections::VecDeque;
use std::io;
use std::sync::Mutex;
use std::time::Duration;
use tieline::reconnect::{Next, Policy, Reconnect, Setback};
use tieline::transport::{Dial, DialError, InProcess, Peer, pair};
use tokio::sync::mpsc;
use tokio::time::Instant;

/// What happens at each attempt.
#[derive(Clone, Copy)]
enum Attempt {
    Refused,
    HandshakeFails,
    NeverAnswers,
    /// A connection that the peer closes after so many seconds.
    Lasts(u64),
}

struct Script(Mutex<VecDeque<Attempt>>);

impl Dial for Script {
    type Transport = InProcess;

    async fn dial(&self) -> Result<(InProcess, Peer), DialError> {
        let to = "the exchange".to_owned();
        let attempt = self.0.lock().unwrap().pop_front();
        match attempt {
            Some(Attempt::Refused) => Err(DialError::Connect { to, error: io::ErrorKind::ConnectionRefused.into() }),
            Some(Attempt::HandshakeFails) => Err(DialError::Handshake { to, error: "a wrong name".into() }),
            Some(Attempt::Lasts(seconds)) => {
                let (here, there) = pair();
                let peer = Desk::new().client().start(there);
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_secs(seconds)).await;
                    peer.close();
                });
                Ok((here, Peer::in_process()))
            }
            Some(Attempt::NeverAnswers) | None => std::future::pending().await,
        }
    }
}

/// Waits as long as it is told, and passes on what it hears.
struct Told(mpsc::UnboundedSender<String>, Duration);

impl Policy for Told {
    fn next(&mut self, setback: &Setback) -> Next {
        let lived = setback.lived.map(|lived| lived.as_secs());
        self.0.send(format!("{} {lived:?}: {setback}", setback.attempt)).ok();
        Next::Wait(self.1)
    }
}

#[tokio::test(start_paused = true)]
async fn a_policy_is_told_why_which_attempt_and_how_long_the_connection_lived() {
    use Attempt::{HandshakeFails, Lasts, NeverAnswers, Refused};
    let script = [Refused, HandshakeFails, NeverAnswers, Lasts(5), Refused, Lasts(0), Refused];
    let (sender, mut told) = mpsc::unbounded_channel();
    let mut fails = [true].into_iter();
    let _line = Reconnect::new(bridge::Endpoint::new())
        .policy(Told(sender, Duration::from_secs(1)))
        .dial_deadline(Duration::from_secs(3))
        .start(Script(Mutex::new(script.into())), move |_: bridge::Connection, _| {
            // The second connection is not built.
            let fail = fails.next().is_none();
            async move { if fail { Err("no licence".into()) } else { Ok(()) } }
        });
    let mut heard = Vec::new();
    for _ in script {
        heard.push(told.recv().await.unwrap());
    }
    assert_eq!(
        heard,
        [
            "1 None: cannot connect to `the exchange`: connection refused",
            "2 None: connected to `the exchange`, but the handshake failed: a wrong name",
            "3 None: no connection within 3s",
            "1 Some(5): the peer closed the connection",
            "2 None: cannot connect to `the exchange`: connection refused",
            "3 Some(0): the new connection could not be used: no licence",
            "4 None: cannot connect to `the exchange`: connection refused",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_policy_is_obeyed_to_the_millisecond_and_cannot_keep_a_processor_busy() {
    for (wait, expected) in [(Duration::from_millis(1234), 1234), (Duration::ZERO, 1)] {
        let (sender, mut told) = mpsc::unbounded_channel();
        let began = Instant::now();
        let script = Script(Mutex::new([Attempt::Refused; 4].into()));
        let line = Reconnect::new(bridge::Endpoint::new())
            .policy(Told(sender, wait))
            .start(script, |_: bridge::Connection, _| async { Ok(()) });
        for _ in 0..4 {
            told.recv().await.unwrap();
        }
        assert_eq!(began.elapsed().as_millis(), 3 * expected);
        line.shut_down(Duration::ZERO).await;
    }
}
