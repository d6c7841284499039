//! Connections over TCP on which TLS is spoken.

use super::client::server_name;
use super::{ClientTls, TlsError, TlsStream};
use crate::transport::{Dial, DialError, Peer, Stream, TcpDial, TcpOptions};

/// Makes connections to one address on which TLS is spoken.
#[derive(Clone, Debug)]
pub struct TlsDial {
    to: String,
    name: String,
    tcp: TcpDial,
    tls: ClientTls,
}

impl TlsDial {
    /// Dials `host:port`; the peer's certificate must be for `host`.
    ///
    /// # Errors
    /// `host` is neither a name nor an address.
    pub fn new(to: impl Into<String>, tls: ClientTls) -> Result<Self, TlsError> {
        let to = to.into();
        let host = to.rsplit_once(':').map_or(&*to, |(host, _port)| host);
        // An IPv6 address stands in brackets before a port.
        let name = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        server_name(&name)?;
        Ok(Self { tcp: TcpDial::new(to.clone()), to, name, tls })
    }

    /// The peer's certificate must be for this name instead of the host that is dialled.
    ///
    /// # Errors
    /// It is neither a name nor an address.
    pub fn server_name(self, name: impl Into<String>) -> Result<Self, TlsError> {
        let name = name.into();
        server_name(&name)?;
        Ok(Self { name, ..self })
    }

    /// With these options for every connection.
    #[must_use]
    pub fn options(self, options: TcpOptions) -> Self {
        Self { tcp: self.tcp.options(options), ..self }
    }
}

impl Dial for TlsDial {
    type Transport = Stream<TlsStream>;

    async fn dial(&self) -> Result<(Self::Transport, Peer), DialError> {
        let (stream, peer) = self.tcp.dial_stream().await?;
        let shaken = self.tls.connect(&self.name, stream).await;
        let stream = shaken.map_err(|error| DialError::Handshake { to: self.to.clone(), error: Box::new(error) })?;
        let peer = peer.with_certificates(stream.peer_certificates());
        Ok((Stream::new(stream), peer))
    }
}
