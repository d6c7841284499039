//! Listening and dialling inside one process, for tests above all.

use super::{Arriving, Dial, DialError, InProcess, Listen, Peer, pair};
use std::io;
use tokio::sync::mpsc;

/// Dials a [`LocalListen`]. Clones dial the same one.
#[derive(Clone, Debug)]
pub struct LocalDial(mpsc::Sender<InProcess>);

/// Takes the connections of its [`LocalDial`]s.
#[derive(Debug)]
pub struct LocalListen(mpsc::Receiver<InProcess>);

/// A place to listen at and the means to dial it, inside this process and without a network. When the listener is
/// dropped, dialling is refused.
#[must_use]
pub fn local() -> (LocalDial, LocalListen) {
    const BACKLOG: usize = 16;
    let (sender, receiver) = mpsc::channel(BACKLOG);
    (LocalDial(sender), LocalListen(receiver))
}

impl Dial for LocalDial {
    type Transport = InProcess;

    async fn dial(&self) -> Result<(InProcess, Peer), DialError> {
        let (here, there) = pair();
        let refused = |_| {
            let error = io::Error::new(io::ErrorKind::ConnectionRefused, "nobody listens");
            DialError::Connect { to: "this process".to_owned(), error }
        };
        self.0.send(there).await.map_err(refused)?;
        Ok((here, Peer::in_process()))
    }
}

impl Listen for LocalListen {
    type Transport = InProcess;

    async fn accept(&mut self) -> io::Result<Arriving<InProcess>> {
        match self.0.recv().await {
            Some(transport) => Ok(Arriving::ready(Peer::in_process(), transport)),
            // Every dialler is gone; nobody can come any more, and that is no error.
            None => std::future::pending().await,
        }
    }
}
