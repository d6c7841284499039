//! Every scenario over every transport.

use crate::common::raw::{Bytes, Raw};
use std::time::Duration;
use tieline::transport::Stream;
use tokio::net::{TcpListener, TcpStream};

/// A transport that a scenario runs over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Wire {
    /// Inside one process, with a clock that leaps to the next deadline when nothing else can happen.
    InProcess,
    /// Loopback TCP, on a free port.
    Tcp,
    /// TLS over loopback TCP.
    #[cfg(feature = "tls")]
    Tls,
}

/// One end of a connection over any of them.
pub(crate) type AnyEnd = Stream<Box<dyn Bytes>>;

impl Wire {
    /// Runs a scenario. One that waits for ever fails: at once where the clock leaps.
    pub(crate) fn run(self, scenario: impl AsyncFnOnce(Self)) {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let (runtime, patience) = match self {
            Self::InProcess => (runtime.enable_time().start_paused(true), Duration::from_secs(36_000)),
            _ => (runtime.enable_all(), Duration::from_secs(20)),
        };
        runtime.build().unwrap().block_on(async {
            tokio::time::timeout(patience, scenario(self)).await.expect("the scenario waits for ever");
        });
    }

    async fn streams(self) -> (Box<dyn Bytes>, Box<dyn Bytes>) {
        match self {
            Self::InProcess => {
                let (one, other) = tokio::io::duplex(64 << 10);
                (Box::new(one), Box::new(other))
            }
            Self::Tcp => {
                let (one, other) = loopback().await;
                (Box::new(one), Box::new(other))
            }
            #[cfg(feature = "tls")]
            Self::Tls => {
                let (one, other) = loopback().await;
                let (one, other) = crate::common::tls::over(one, other).await;
                (Box::new(one), Box::new(other))
            }
        }
    }

    /// Both ends of a connection.
    pub(crate) async fn ends(self) -> (AnyEnd, AnyEnd) {
        let (one, other) = self.streams().await;
        (Stream::new(one), Stream::new(other))
    }

    /// One end of a connection, and one that is written by hand.
    pub(crate) async fn by_hand(self) -> (AnyEnd, Raw) {
        let (one, other) = self.streams().await;
        (Stream::new(one), Raw::new(other))
    }

    /// A deadline that a scenario waits for.
    pub(crate) fn soon(self) -> Duration {
        match self {
            Self::InProcess => Duration::from_secs(5),
            _ => Duration::from_millis(50),
        }
    }
}

async fn loopback() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (one, other) = tokio::join!(TcpStream::connect(address), listener.accept());
    let (one, (other, _)) = (one.unwrap(), other.unwrap());
    one.set_nodelay(true).unwrap();
    other.set_nodelay(true).unwrap();
    (one, other)
}

/// Makes two tests of each scenario: `law_…::in_process` and `law_…::tcp`; and with the feature `tls` a third, `law_…::tls`.
macro_rules! over_both_transports {
    ($($(#[$attribute:meta])* async fn $name:ident($wire:ident: Wire) $body:block)*) => {$(
        $(#[$attribute])*
        mod $name {
            use super::*;

            async fn scenario($wire: Wire) $body

            #[test]
            fn in_process() {
                Wire::InProcess.run(scenario);
            }

            #[test]
            fn tcp() {
                Wire::Tcp.run(scenario);
            }

            #[cfg(feature = "tls")]
            #[test]
            fn tls() {
                Wire::Tls.run(scenario);
            }
        }
    )*};
}
pub(crate) use over_both_transports;
