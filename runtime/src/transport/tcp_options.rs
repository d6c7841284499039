//! What is set on a TCP socket.

use socket2::{SockRef, TcpKeepalive};
use std::time::Duration;
use tokio::net::TcpStream;

/// What is set on every socket of a [`TcpListen`](super::TcpListen) or [`TcpDial`](super::TcpDial).
///
/// By default small frames leave at once, and the system asks a peer that is silent for a minute whether it is still
/// there: one that vanished without a word (its machine lost power, its cable was cut) is found out after two minutes at
/// the most. That is the machine's doing, not the protocol's: a peer whose program hangs still answers. For that one
/// there is [`Settings::idle_deadline`](crate::Settings::idle_deadline).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TcpOptions {
    no_delay: bool,
    keep_alive: Option<(Duration, Duration, u32)>,
}

impl Default for TcpOptions {
    fn default() -> Self {
        Self { no_delay: true, keep_alive: Some((Duration::from_secs(60), Duration::from_secs(15), 4)) }
    }
}

impl TcpOptions {
    /// Whether small frames leave at once instead of waiting for more. `true` unless set.
    #[must_use]
    pub fn no_delay(self, no_delay: bool) -> Self {
        Self { no_delay, ..self }
    }

    /// Asks a silent peer whether it is there: first after `idle`, then every `interval`, and takes the connection for
    /// lost after `attempts` without an answer. Whole seconds count. A minute, 15 seconds and 4 unless set; some systems
    /// know only `idle`.
    #[must_use]
    pub fn keep_alive(self, idle: Duration, interval: Duration, attempts: u32) -> Self {
        Self { keep_alive: Some((idle, interval, attempts)), ..self }
    }

    /// Never asks a silent peer whether it is there.
    #[must_use]
    pub fn no_keep_alive(self) -> Self {
        Self { keep_alive: None, ..self }
    }

    /// A socket that refuses an option is used all the same: it is over already, or it works as the system likes.
    pub(crate) fn apply(&self, stream: &TcpStream) {
        if let Err(error) = self.try_apply(stream) {
            tracing::debug!(target: "tieline", %error, "a socket takes not all options");
        }
    }

    fn try_apply(&self, stream: &TcpStream) -> std::io::Result<()> {
        stream.set_nodelay(self.no_delay)?;
        let socket = SockRef::from(stream);
        let Some((idle, interval, attempts)) = self.keep_alive else { return socket.set_keepalive(false) };
        let keep_alive = TcpKeepalive::new().with_time(idle);
        #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple", target_os = "freebsd"))]
        let keep_alive = keep_alive.with_interval(interval).with_retries(attempts);
        #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple", target_os = "freebsd")))]
        let _ = (interval, attempts);
        socket.set_tcp_keepalive(&keep_alive)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::TcpListener;

    #[tokio::test]
    async fn a_socket_is_told_not_to_wait_and_to_ask_a_silent_peer() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let stream = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        assert!(!SockRef::from(&stream).keepalive().unwrap());
        TcpOptions::default().apply(&stream);
        assert!(stream.nodelay().unwrap());
        assert!(SockRef::from(&stream).keepalive().unwrap());
        assert_eq!(SockRef::from(&stream).tcp_keepalive_time().unwrap(), Duration::from_secs(60));
        TcpOptions::default().no_delay(false).no_keep_alive().apply(&stream);
        assert!(!stream.nodelay().unwrap());
        assert!(!SockRef::from(&stream).keepalive().unwrap());
    }
}
