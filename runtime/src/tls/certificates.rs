//! Certificates and keys from PEM files.

use super::TlsError;
use std::collections::hash_map::DefaultHasher;
use std::hash::Hasher;
use std::path::{Path, PathBuf};
use tokio_rustls::rustls::RootCertStore;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// The files that one side shows: its certificates, its own first, and its key.
#[derive(Clone, Debug)]
pub(super) struct Identity {
    pub(super) certificates: PathBuf,
    pub(super) key: PathBuf,
}

impl Identity {
    pub(super) fn read(
        &self,
        files: &mut Files,
    ) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>), TlsError> {
        Ok((files.certificates(&self.certificates)?, files.key(&self.key)?))
    }

    pub(super) fn unusable(&self, error: tokio_rustls::rustls::Error) -> TlsError {
        let problem = match error {
            tokio_rustls::rustls::Error::InconsistentKeys(_) => "they do not belong together".to_owned(),
            other => other.to_string(),
        };
        TlsError::Identity { certificates: self.certificates.clone(), key: self.key.clone(), problem }
    }
}

/// Reads files, and knows afterwards whether the same ones would say something else.
#[derive(Debug, Default)]
pub(super) struct Files {
    seen: DefaultHasher,
}

impl Files {
    /// What was read, as a number: another one means that a file changed. The contents count and not the time of the last
    /// change, whose grain may be too coarse for two changes, and which links to other files hide.
    pub(super) fn fingerprint(&self) -> u64 {
        self.seen.finish()
    }

    /// Reads files for their fingerprint alone. A file that cannot be read has one, too.
    pub(super) fn fingerprint_of<'p>(paths: impl Iterator<Item = &'p Path>) -> u64 {
        let mut files = Self::default();
        for path in paths {
            // That it cannot be read is in the fingerprint.
            let _unreadable = files.read(path);
        }
        files.fingerprint()
    }

    fn read(&mut self, file: &Path) -> Result<Vec<u8>, TlsError> {
        let read = std::fs::read(file);
        match &read {
            Ok(bytes) => {
                self.seen.write_usize(bytes.len());
                self.seen.write(bytes);
            }
            Err(error) => self.seen.write_i32(error.raw_os_error().unwrap_or(-1)),
        }
        read.map_err(|error| TlsError::Read { file: file.to_owned(), error })
    }

    /// All certificates in a file, one at least.
    pub(super) fn certificates(&mut self, file: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
        let bytes = self.read(file)?;
        let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes).collect();
        let certificates = certificates.map_err(|error| damaged(file, &error))?;
        if certificates.is_empty() {
            return Err(TlsError::NoCertificate { file: file.to_owned() });
        }
        Ok(certificates)
    }

    /// The first private key in a file.
    fn key(&mut self, file: &Path) -> Result<PrivateKeyDer<'static>, TlsError> {
        const ENCRYPTED: &[u8] = b"-----BEGIN ENCRYPTED PRIVATE KEY-----";
        let bytes = self.read(file)?;
        PrivateKeyDer::from_pem_slice(&bytes).map_err(|error| match error {
            pem::Error::NoItemsFound => {
                let encrypted = bytes.windows(ENCRYPTED.len()).any(|window| window == ENCRYPTED);
                TlsError::NoKey { file: file.to_owned(), encrypted }
            }
            other => damaged(file, &other),
        })
    }

    /// The authorities that a file names.
    pub(super) fn authorities(&mut self, file: &Path) -> Result<RootCertStore, TlsError> {
        let mut authorities = RootCertStore::empty();
        for (index, certificate) in self.certificates(file)?.into_iter().enumerate() {
            authorities.add(certificate).map_err(|error| TlsError::Certificate {
                file: file.to_owned(),
                number: index + 1,
                problem: error.to_string(),
            })?;
        }
        Ok(authorities)
    }
}

fn damaged(file: &Path, error: &pem::Error) -> TlsError {
    TlsError::Pem { file: file.to_owned(), problem: error.to_string() }
}
