//! What can be wrong with certificates, keys, names and handshakes.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// What is wrong with the files or names that TLS is set up with.
#[derive(Debug)]
#[non_exhaustive]
pub enum TlsError {
    /// A file cannot be read.
    Read {
        /// The file.
        file: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A file is no PEM.
    Pem {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// A file holds no certificate.
    NoCertificate {
        /// The file.
        file: PathBuf,
    },
    /// A file holds no private key that can be used.
    NoKey {
        /// The file.
        file: PathBuf,
        /// Whether it holds one that is encrypted.
        encrypted: bool,
    },
    /// A certificate in a file cannot be used.
    Certificate {
        /// The file.
        file: PathBuf,
        /// Which one, from 1.
        number: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// A private key and a certificate do not belong together, or the key is of a kind that cannot be used.
    Identity {
        /// The file of the certificates.
        certificates: PathBuf,
        /// The file of the key.
        key: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// What is to be dialled has no name that a certificate could be for.
    ServerName {
        /// What was given.
        name: String,
    },
    /// The cryptography that was built in does not speak a version of TLS that is wanted.
    Unsupported {
        /// What is wrong.
        problem: String,
    },
}

impl fmt::Display for TlsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { file, error } => write!(f, "`{}` cannot be read: {error}", file.display()),
            Self::Pem { file, problem } => write!(f, "`{}` is damaged: {problem}", file.display()),
            Self::NoCertificate { file } => write!(
                f,
                "`{}` holds no certificate: a PEM block that begins with `-----BEGIN CERTIFICATE-----` is wanted",
                file.display()
            ),
            Self::NoKey { file, encrypted } => write!(
                f,
                "`{}` holds no private key that can be used{}",
                file.display(),
                if *encrypted {
                    ": it is encrypted, and must be decrypted first (`openssl pkey -in … -out …`)"
                } else {
                    ": a PEM block that begins with `-----BEGIN PRIVATE KEY-----` is wanted"
                }
            ),
            Self::Certificate { file, number, problem } => {
                write!(f, "certificate {number} in `{}` cannot be used: {problem}", file.display())
            }
            Self::Identity { certificates, key, problem } => write!(
                f,
                "the key in `{}` cannot be used with the first certificate in `{}`: {problem}",
                key.display(),
                certificates.display()
            ),
            Self::ServerName { name } => {
                write!(f, "`{name}` is neither a name nor an address that a certificate could be for")
            }
            Self::Unsupported { problem } => write!(f, "TLS cannot be set up: {problem}"),
        }
    }
}

impl Error for TlsError {}

/// Why a handshake failed, in words for people.
#[derive(Debug)]
pub struct HandshakeError {
    pub(super) text: String,
    pub(super) error: io::Error,
}

impl fmt::Display for HandshakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Error for HandshakeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}
