//! A stream of bytes over TLS.

use super::explain;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// A stream of bytes over TLS, after its handshake.
pub struct TlsStream<S = TcpStream>(tokio_rustls::TlsStream<S>);

impl<S> TlsStream<S> {
    /// The certificates that the peer showed and that were verified, its own first, each as DER.
    #[must_use]
    pub fn peer_certificates(&self) -> Vec<Vec<u8>> {
        let (_, session) = self.0.get_ref();
        session.peer_certificates().unwrap_or_default().iter().map(|certificate| certificate.to_vec()).collect()
    }

    /// The stream that it goes over.
    #[must_use]
    pub fn get_ref(&self) -> &S {
        self.0.get_ref().0
    }
}

impl<S> From<tokio_rustls::server::TlsStream<S>> for TlsStream<S> {
    fn from(stream: tokio_rustls::server::TlsStream<S>) -> Self {
        Self(stream.into())
    }
}

impl<S> From<tokio_rustls::client::TlsStream<S>> for TlsStream<S> {
    fn from(stream: tokio_rustls::client::TlsStream<S>) -> Self {
        Self(stream.into())
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for TlsStream<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(context, buffer).map_err(explain::stream)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for TlsStream<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(context, bytes).map_err(explain::stream)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context).map_err(explain::stream)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context).map_err(explain::stream)
    }
}

impl<S> fmt::Debug for TlsStream<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TlsStream")
    }
}
