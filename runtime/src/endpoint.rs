//! What generated endpoints are made of: one side of the protocol, before it has a connection.

use crate::acceptors::Acceptors;
use crate::connection::Connection;
use crate::core::{Core, Registry, Side};
use crate::driver::Driver;
use crate::failure::Failure;
use crate::layers::{Around, Layers};
use crate::link::Link;
use crate::observe::Observer;
use crate::protocol::{Destination, Protocol};
use crate::seat::{Dispatch, Seat};
use crate::settings::Settings;
use crate::span;
use crate::target::Target;
use crate::transport::Transport;
use std::fmt;
use std::sync::Arc;
use tracing::Instrument;

/// One side of a protocol before it has a connection, ready to start on as many transports as come. Generated
/// `Endpoint`s implement it, so that [`Server`](crate::server::Server) and [`Reconnect`](crate::reconnect::Reconnect)
/// work with either side of any protocol.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no endpoint",
    label = "no side of a protocol",
    note = "`Endpoint` of the module of a side is one, before it is started"
)]
pub trait Endpoint: Clone + Send + Sync + 'static {
    /// This side's end of one connection.
    type Connection: AsRef<Connection> + Clone + Send + Sync + 'static;

    /// Starts on a transport.
    ///
    /// # Panics
    /// Outside a tokio runtime.
    fn start(self, transport: impl Transport) -> Self::Connection;
}

/// The side that answers, before it has a connection.
#[derive(Clone)]
pub struct Responder {
    common: Common,
    acceptors: Acceptors,
}

/// The side that asks, before it has a connection.
#[derive(Clone)]
pub struct Requester {
    common: Common,
}

#[derive(Clone)]
struct Common {
    protocol: &'static Protocol,
    settings: Settings,
    observer: Option<Arc<dyn Observer>>,
    layers: Layers,
    /// Shared by the clones of an endpoint, and so by its connections.
    registry: Registry,
}

impl Common {
    fn new(protocol: &'static Protocol) -> Self {
        Self {
            protocol,
            settings: Settings::default(),
            observer: None,
            layers: Layers::default(),
            registry: Registry::default(),
        }
    }

    fn start(self, side: Side, acceptors: Acceptors, transport: impl Transport) -> Connection {
        let core = Core::new(self.protocol, self.settings, side, self.registry.clone(), self.observer.is_some());
        let link = Arc::new(Link::new(core));
        self.registry.join(&link);
        let layers = self.layers.build();
        let driver = Driver::new(link.clone(), transport, acceptors, self.observer, layers);
        tokio::spawn(driver.run().instrument(span::connection(self.protocol, side)));
        Connection::new(link)
    }
}

impl Responder {
    /// The side that answers of this protocol.
    #[must_use]
    pub fn new(protocol: &'static Protocol) -> Self {
        Self { common: Common::new(protocol), acceptors: Acceptors::default() }
    }

    /// With these settings.
    #[must_use]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.common.settings = settings;
        self
    }

    /// With this observer.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.common.observer = Some(Arc::new(observer));
        self
    }

    /// With this layer around its handlers and the layers that it has.
    #[must_use]
    pub fn layer(mut self, layer: impl Around) -> Self {
        self.common.layers.add(layer);
        self
    }

    /// Takes destinations of this kind.
    #[must_use]
    pub fn accept<D: Dispatch>(
        mut self,
        destination: &'static Destination,
        accept: impl Fn(&Target) -> Result<D, Failure> + Send + Sync + 'static,
    ) -> Self {
        self.acceptors.add(destination, move |target| accept(target).map(Seat::boxed));
        self
    }

    /// Starts on a transport.
    ///
    /// # Panics
    /// Outside a tokio runtime.
    pub fn start(self, transport: impl Transport) -> Connection {
        self.common.start(Side::Responder, self.acceptors, transport)
    }
}

impl Requester {
    /// The side that asks of this protocol.
    #[must_use]
    pub fn new(protocol: &'static Protocol) -> Self {
        Self { common: Common::new(protocol) }
    }

    /// With these settings.
    #[must_use]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.common.settings = settings;
        self
    }

    /// With this observer.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.common.observer = Some(Arc::new(observer));
        self
    }

    /// With this layer around its handlers and the layers that it has.
    #[must_use]
    pub fn layer(mut self, layer: impl Around) -> Self {
        self.common.layers.add(layer);
        self
    }

    /// Starts on a transport.
    ///
    /// # Panics
    /// Outside a tokio runtime.
    pub fn start(self, transport: impl Transport) -> Connection {
        self.common.start(Side::Requester, Acceptors::default(), transport)
    }
}

impl fmt::Debug for Responder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Responder").field("protocol", &self.common.protocol.name).finish_non_exhaustive()
    }
}

impl fmt::Debug for Requester {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Requester").field("protocol", &self.common.protocol.name).finish_non_exhaustive()
    }
}
