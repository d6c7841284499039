//! The listening end's side of TLS.

use super::certificates::{Files, Identity};
use super::reload::{Load, Reloading};
use super::{HandshakeError, TlsCounts, TlsError, TlsStream, explain, provider};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::server::WebPkiClientVerifier;

/// Whether clients show certificates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Clients {
    /// They are not asked for any.
    #[default]
    Anonymous,
    /// They may show one, which then must be from an authority in this PEM file.
    Optional(PathBuf),
    /// They must show one, from an authority in this PEM file.
    Required(PathBuf),
}

impl Clients {
    fn authorities(&self) -> Option<&Path> {
        match self {
            Self::Anonymous => None,
            Self::Optional(file) | Self::Required(file) => Some(file),
        }
    }
}

/// What the listening end's side of TLS is made of.
#[derive(Clone, Debug)]
#[must_use = "options do nothing until `load()` is called"]
pub struct ServerOptions {
    identity: Identity,
    clients: Clients,
}

impl ServerOptions {
    /// Shows these certificates, its own first and then those between it and the authority, which this key belongs to.
    /// Both are PEM files, and may be the same one.
    pub fn new(certificates: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        let identity = Identity { certificates: certificates.into(), key: key.into() };
        Self { identity, clients: Clients::default() }
    }

    /// Whether clients show certificates. They do not unless set.
    pub fn clients(self, clients: Clients) -> Self {
        Self { clients, ..self }
    }

    /// Reads the files, on this thread.
    ///
    /// # Errors
    /// A file cannot be read, or holds not what is wanted.
    pub fn load(self) -> Result<ServerTls, TlsError> {
        Ok(ServerTls(Reloading::load(self)?))
    }
}

impl Load for ServerOptions {
    type Config = ServerConfig;

    fn load(&self, files: &mut Files) -> Result<Arc<ServerConfig>, TlsError> {
        let (certificates, key) = self.identity.read(files)?;
        let unsupported = |problem: String| TlsError::Unsupported { problem };
        let builder = ServerConfig::builder_with_provider(provider());
        let builder = builder.with_safe_default_protocol_versions().map_err(|error| unsupported(error.to_string()))?;
        let builder = match self.clients.authorities() {
            None => builder.with_no_client_auth(),
            Some(file) => {
                let authorities = Arc::new(files.authorities(file)?);
                let verifier = WebPkiClientVerifier::builder_with_provider(authorities, provider());
                let verifier = match self.clients {
                    Clients::Optional(_) => verifier.allow_unauthenticated(),
                    _ => verifier,
                };
                builder.with_client_cert_verifier(verifier.build().map_err(|error| unsupported(error.to_string()))?)
            }
        };
        let config = builder.with_single_cert(certificates, key).map_err(|error| self.identity.unusable(error))?;
        Ok(Arc::new(config))
    }

    fn files(&self) -> Vec<PathBuf> {
        let Identity { certificates, key } = &self.identity;
        let own = [certificates.clone(), key.clone()];
        own.into_iter().chain(self.clients.authorities().map(Path::to_owned)).collect()
    }
}

/// The listening end's side of TLS. Clones share it, and its files.
#[derive(Clone, Debug)]
pub struct ServerTls(Arc<Reloading<ServerOptions>>);

impl ServerTls {
    /// Reads the files again. Handshakes that begin after it use what they say; connections that are there go on.
    ///
    /// # Errors
    /// A file is broken; then what was in use before goes on.
    pub async fn reload(&self) -> Result<(), TlsError> {
        self.0.reload().await
    }

    /// Looks every so often whether a file says something else, and then does as [`ServerTls::reload`] does. Until the
    /// last clone is dropped.
    ///
    /// # Panics
    /// Outside a tokio runtime.
    pub fn watch(&self, interval: Duration) {
        self.0.watch(interval);
    }

    /// How often the files were read again.
    #[must_use]
    pub fn counts(&self) -> TlsCounts {
        self.0.counts()
    }

    /// Takes the listening end's part in a handshake on any stream. It has no deadline of its own.
    ///
    /// # Errors
    /// What the peer did or showed, in words for people.
    pub async fn accept<S: AsyncRead + AsyncWrite + Unpin>(&self, stream: S) -> Result<TlsStream<S>, HandshakeError> {
        let authorities = self.0.options().clients.authorities();
        let shaken = TlsAcceptor::from(self.0.config()).accept(stream).await;
        shaken.map(TlsStream::from).map_err(|error| explain::handshake(error, authorities))
    }
}
