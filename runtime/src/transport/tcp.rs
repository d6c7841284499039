//! TCP, listening and dialling.

use super::{Arriving, Dial, DialError, Listen, Peer, Stream, TcpOptions};
use std::io;
use std::net::SocketAddr;
use tokio::net::{TcpListener, TcpStream, ToSocketAddrs};

/// A TCP port that connections arrive at.
#[derive(Debug)]
pub struct TcpListen {
    listener: TcpListener,
    options: TcpOptions,
}

/// Makes TCP connections to one address.
#[derive(Clone, Debug)]
pub struct TcpDial {
    to: String,
    options: TcpOptions,
}

impl TcpListen {
    /// Listens at an address. Port 0 takes a free one, see [`TcpListen::local_address`].
    ///
    /// # Errors
    /// What the system says: the address is in use, is not this machine's, or may not be taken.
    pub async fn bind(address: impl ToSocketAddrs) -> io::Result<Self> {
        Ok(TcpListener::bind(address).await?.into())
    }

    /// With these options for every connection that arrives.
    #[must_use]
    pub fn options(self, options: TcpOptions) -> Self {
        Self { options, ..self }
    }

    /// The address that it listens at.
    ///
    /// # Errors
    /// What the system says.
    pub fn local_address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    pub(crate) async fn accept_stream(&mut self) -> io::Result<(TcpStream, Peer)> {
        let (stream, address) = self.listener.accept().await?;
        self.options.apply(&stream);
        Ok((stream, Peer::at(address)))
    }
}

impl From<TcpListener> for TcpListen {
    fn from(listener: TcpListener) -> Self {
        Self { listener, options: TcpOptions::default() }
    }
}

impl Listen for TcpListen {
    type Transport = Stream<TcpStream>;

    async fn accept(&mut self) -> io::Result<Arriving<Self::Transport>> {
        let (stream, peer) = self.accept_stream().await?;
        Ok(Arriving::ready(peer, Stream::new(stream)))
    }
}

impl TcpDial {
    /// Dials `host:port`. A name is looked up each time, and every address that it has is tried.
    #[must_use]
    pub fn new(to: impl Into<String>) -> Self {
        Self { to: to.into(), options: TcpOptions::default() }
    }

    /// With these options for every connection.
    #[must_use]
    pub fn options(self, options: TcpOptions) -> Self {
        Self { options, ..self }
    }

    pub(crate) async fn dial_stream(&self) -> Result<(TcpStream, Peer), DialError> {
        let failed = |error| DialError::Connect { to: self.to.clone(), error };
        let stream = TcpStream::connect(&self.to).await.map_err(failed)?;
        self.options.apply(&stream);
        let peer = Peer::at(stream.peer_addr().map_err(failed)?);
        Ok((stream, peer))
    }
}

impl Dial for TcpDial {
    type Transport = Stream<TcpStream>;

    async fn dial(&self) -> Result<(Self::Transport, Peer), DialError> {
        let (stream, peer) = self.dial_stream().await?;
        Ok((Stream::new(stream), peer))
    }
}
