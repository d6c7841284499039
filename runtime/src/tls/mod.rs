//! TLS on both sides (feature `tls`; with `aws-lc` the cryptography comes from aws-lc-rs instead of ring).
//!
//! Certificates and keys come from PEM files, and are read again without dropping a connection: connections that are there
//! keep what they began with, those that come after get the new ones. When a new file is broken the old certificate goes
//! on, and that is traced and counted.
//!
//! ```no_run
//! # mod telephony { tieline::protocol!("tieline:channel-group"); }
//! # use telephony::{bridge, client};
//! use std::time::Duration;
//! use tieline::reconnect::Reconnect;
//! use tieline::server::Server;
//! use tieline::tls::{ClientOptions, Clients, ServerOptions, TlsDial, TlsListen};
//! use tieline::transport::TcpListen;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! // The listening end shows a certificate, and wants to see one.
//! let tls = ServerOptions::new("bridge.pem", "bridge.key").clients(Clients::Required("clients.pem".into())).load()?;
//! tls.watch(Duration::from_secs(60));             // or `tls.reload().await?` when told to
//! let port = TlsListen::new(TcpListen::bind("0.0.0.0:7443").await?, tls);
//! Server::new(bridge::Endpoint::new()).start(port, |connection, peer| async move {
//!     println!("{peer} showed {} certificates", peer.certificates().len());
//!     connection.channel_group("session-1.group-1", ())?.init().await?;
//!     Ok(())
//! });
//!
//! // The connecting end knows the authority, and shows a certificate of its own.
//! let tls = ClientOptions::new("authority.pem").identity("client.pem", "client.key").load()?;
//! let dial = TlsDial::new("bridge.example:7443", tls)?;        // the certificate must be for `bridge.example`
//! Reconnect::new(client::Endpoint::new()).start(dial, |_, _| async { Ok(()) });
//! # Ok(())
//! # }
//! ```
//!
//! # What is checked
//!
//! The connecting end checks that the other's certificate is from one of its authorities, that it is valid now, and that
//! it is for the name that was dialled. The listening end checks the same of a client's certificate, but for the name:
//! which client it is, the application sees in [`Peer::certificates`](crate::transport::Peer::certificates). TLS 1.3 and
//! 1.2 are spoken, nothing older.
//!
//! In TLS 1.3 the connecting end is done before the listening end has looked at its certificate. So when that is refused,
//! dialling succeeds, and the connection ends at once with an [`End::Lost`](crate::End::Lost) that says so.
//!
//! # Deadlines
//!
//! A handshake has the deadline of [`Server::handshake_deadline`](crate::server::Server::handshake_deadline) or
//! [`Reconnect::dial_deadline`](crate::reconnect::Reconnect::dial_deadline); each is 10 seconds unless set.

mod certificates;
mod client;
mod dial;
mod error;
mod explain;
mod listen;
mod reload;
mod server;
mod stream;

pub use client::{ClientOptions, ClientTls};
pub use dial::TlsDial;
pub use error::{HandshakeError, TlsError};
pub use listen::TlsListen;
pub use reload::TlsCounts;
pub use server::{Clients, ServerOptions, ServerTls};
pub use stream::TlsStream;

use std::sync::Arc;
use tokio_rustls::rustls::crypto::CryptoProvider;

/// The cryptography, chosen by feature and not by what the process installed.
fn provider() -> Arc<CryptoProvider> {
    #[cfg(feature = "aws-lc")]
    let provider = tokio_rustls::rustls::crypto::aws_lc_rs::default_provider();
    #[cfg(not(feature = "aws-lc"))]
    let provider = tokio_rustls::rustls::crypto::ring::default_provider();
    Arc::new(provider)
}
