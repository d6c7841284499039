//! The connecting end's side of TLS.

use super::certificates::{Files, Identity};
use super::reload::{Load, Reloading};
use super::{HandshakeError, TlsCounts, TlsError, TlsStream, explain, provider};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::ClientConfig;
use tokio_rustls::rustls::pki_types::ServerName;

/// What the connecting end's side of TLS is made of.
#[derive(Clone, Debug)]
#[must_use = "options do nothing until `load()` is called"]
pub struct ClientOptions {
    authorities: PathBuf,
    identity: Option<Identity>,
}

impl ClientOptions {
    /// Trusts the authorities in this PEM file, and no others: those of the system are not asked.
    pub fn new(authorities: impl Into<PathBuf>) -> Self {
        Self { authorities: authorities.into(), identity: None }
    }

    /// Shows these certificates when it is asked for them, its own first and then those between it and the authority,
    /// which this key belongs to. Both are PEM files, and may be the same one.
    pub fn identity(self, certificates: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        let identity = Identity { certificates: certificates.into(), key: key.into() };
        Self { identity: Some(identity), ..self }
    }

    /// Reads the files, on this thread.
    ///
    /// # Errors
    /// A file cannot be read, or holds not what is wanted.
    pub fn load(self) -> Result<ClientTls, TlsError> {
        Ok(ClientTls(Reloading::load(self)?))
    }
}

impl Load for ClientOptions {
    type Config = ClientConfig;

    fn load(&self, files: &mut Files) -> Result<Arc<ClientConfig>, TlsError> {
        let builder = ClientConfig::builder_with_provider(provider());
        let builder = builder
            .with_safe_default_protocol_versions()
            .map_err(|error| TlsError::Unsupported { problem: error.to_string() })?
            .with_root_certificates(files.authorities(&self.authorities)?);
        let config = match &self.identity {
            None => builder.with_no_client_auth(),
            Some(identity) => {
                let (certificates, key) = identity.read(files)?;
                let config = builder.with_client_auth_cert(certificates, key);
                config.map_err(|error| identity.unusable(error))?
            }
        };
        Ok(Arc::new(config))
    }

    fn files(&self) -> Vec<PathBuf> {
        let own = self.identity.iter().flat_map(|identity| [identity.certificates.clone(), identity.key.clone()]);
        std::iter::once(self.authorities.clone()).chain(own).collect()
    }
}

/// The connecting end's side of TLS. Clones share it, and its files.
#[derive(Clone, Debug)]
pub struct ClientTls(Arc<Reloading<ClientOptions>>);

impl ClientTls {
    /// Reads the files again. Handshakes that begin after it use what they say; connections that are there go on.
    ///
    /// # Errors
    /// A file is broken; then what was in use before goes on.
    pub async fn reload(&self) -> Result<(), TlsError> {
        self.0.reload().await
    }

    /// Looks every so often whether a file says something else, and then does as [`ClientTls::reload`] does. Until the
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

    /// Takes the connecting end's part in a handshake on any stream. The peer's certificate must be for `name`, a host
    /// name or an address. It has no deadline of its own.
    ///
    /// # Errors
    /// What the peer did or showed, in words for people; or `name` is none.
    pub async fn connect<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        name: &str,
        stream: S,
    ) -> Result<TlsStream<S>, HandshakeError> {
        let name = server_name(name).map_err(|error| HandshakeError {
            text: error.to_string(),
            error: std::io::Error::from(std::io::ErrorKind::InvalidInput),
        })?;
        let shaken = TlsConnector::from(self.0.config()).connect(name, stream).await;
        shaken.map(TlsStream::from).map_err(|error| explain::handshake(error, Some(&self.0.options().authorities)))
    }
}

pub(super) fn server_name(name: &str) -> Result<ServerName<'static>, TlsError> {
    ServerName::try_from(name.to_owned()).map_err(|_| TlsError::ServerName { name: name.to_owned() })
}
