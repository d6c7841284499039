//! A TCP port on which TLS is spoken.

use super::{ServerTls, TlsStream};
use crate::transport::{Arriving, Listen, Stream, TcpListen};
use std::io;
use std::net::SocketAddr;

/// A TCP port on which TLS is spoken. The handshakes of those who come go on side by side.
#[derive(Debug)]
pub struct TlsListen {
    port: TcpListen,
    tls: ServerTls,
}

impl TlsListen {
    /// Speaks TLS on a port.
    #[must_use]
    pub fn new(port: TcpListen, tls: ServerTls) -> Self {
        Self { port, tls }
    }

    /// The address that it listens at.
    ///
    /// # Errors
    /// What the system says.
    pub fn local_address(&self) -> io::Result<SocketAddr> {
        self.port.local_address()
    }
}

impl Listen for TlsListen {
    type Transport = Stream<TlsStream>;

    async fn accept(&mut self) -> io::Result<Arriving<Self::Transport>> {
        let (stream, peer) = self.port.accept_stream().await?;
        let tls = self.tls.clone();
        let known = peer.clone();
        Ok(Arriving::after(peer, async move {
            let stream = tls.accept(stream).await?;
            let peer = known.with_certificates(stream.peer_certificates());
            Ok((Stream::new(stream), peer))
        }))
    }
}
