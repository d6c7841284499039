//! Who is at the other end of a connection.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

/// Who is at the other end of a connection, as far as the transport knows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Peer {
    address: Option<SocketAddr>,
    /// Outermost `Arc` so that a clone costs nothing much.
    certificates: Arc<[Vec<u8>]>,
}

impl Peer {
    /// The other end of a connection inside this process.
    #[must_use]
    pub fn in_process() -> Self {
        Self { address: None, certificates: Arc::default() }
    }

    /// A peer on the network.
    #[must_use]
    pub fn at(address: SocketAddr) -> Self {
        Self { address: Some(address), ..Self::in_process() }
    }

    /// The same peer with the certificates that it showed and that were verified: its own first, each as DER.
    #[must_use]
    pub fn with_certificates(self, certificates: impl IntoIterator<Item = Vec<u8>>) -> Self {
        Self { certificates: certificates.into_iter().collect(), ..self }
    }

    /// Its address; `None` inside one process.
    #[must_use]
    pub fn address(&self) -> Option<SocketAddr> {
        self.address
    }

    /// The certificates that it showed over TLS and that were verified, its own first, each as DER. Empty where there is
    /// no TLS, or where it showed none.
    #[must_use]
    pub fn certificates(&self) -> &[Vec<u8>] {
        &self.certificates
    }
}

impl fmt::Display for Peer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.address {
            Some(address) => address.fmt(formatter),
            None => formatter.write_str("in this process"),
        }
    }
}
