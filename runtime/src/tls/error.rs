//! What can be wrong with certificates, keys, names and handshakes.

use std::io;
use std::path::PathBuf;

/// What is wrong with the files or names that TLS is set up with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// A file cannot be read.
    #[error("`{}` cannot be read: {error}", file.display())]
    Read {
        /// The file.
        file: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A file is no PEM.
    #[error("`{}` is damaged: {problem}", file.display())]
    Pem {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// A file holds no certificate.
    #[error("`{}` holds no certificate: a PEM block that begins with `-----BEGIN CERTIFICATE-----` is wanted", file.display())]
    NoCertificate {
        /// The file.
        file: PathBuf,
    },
    /// A file holds no private key that can be used.
    #[error("`{}` holds no private key that can be used{}", file.display(),
        if *encrypted { ": it is encrypted, and must be decrypted first (`openssl pkey -in … -out …`)" }
        else { ": a PEM block that begins with `-----BEGIN PRIVATE KEY-----` is wanted" })]
    NoKey {
        /// The file.
        file: PathBuf,
        /// Whether it holds one that is encrypted.
        encrypted: bool,
    },
    /// A certificate in a file cannot be used.
    #[error("certificate {number} in `{}` cannot be used: {problem}", file.display())]
    Certificate {
        /// The file.
        file: PathBuf,
        /// Which one, from 1.
        number: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// A private key and a certificate do not belong together, or the key is of a kind that cannot be used.
    #[error("the key in `{}` cannot be used with the first certificate in `{}`: {problem}", key.display(), certificates.display())]
    Identity {
        /// The file of the certificates.
        certificates: PathBuf,
        /// The file of the key.
        key: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// What is to be dialled has no name that a certificate could be for.
    #[error("`{name}` is neither a name nor an address that a certificate could be for")]
    ServerName {
        /// What was given.
        name: String,
    },
    /// The cryptography that was built in does not speak a version of TLS that is wanted.
    #[error("TLS cannot be set up: {problem}")]
    Unsupported {
        /// What is wrong.
        problem: String,
    },
}

/// Why a handshake failed, in words for people.
#[derive(Debug, thiserror::Error)]
#[error("{text}")]
pub struct HandshakeError {
    pub(super) text: String,
    #[source]
    pub(super) error: io::Error,
}
