//! What rustls says, in words for people.

use super::HandshakeError;
use std::io;
use std::path::Path;
use tokio_rustls::rustls::{AlertDescription, CertificateError, Error};

/// Why a handshake failed. `authorities`: the file that says whom this side trusts.
pub(super) fn handshake(error: io::Error, authorities: Option<&Path>) -> HandshakeError {
    let text = match rustls(&error) {
        Some(fault) => explain(fault, authorities),
        None if error.kind() == io::ErrorKind::UnexpectedEof => {
            "the peer closed the connection in the middle of it; it may not speak TLS".to_owned()
        }
        None => format!("the connection was lost in the middle of it: {error}"),
    };
    HandshakeError { text, error }
}

/// The same error of a stream, in words for people where there are any.
pub(super) fn stream(error: io::Error) -> io::Error {
    match rustls(&error) {
        Some(fault) => {
            let text = explain(fault, None);
            io::Error::new(error.kind(), HandshakeError { text, error })
        }
        None => error,
    }
}

fn rustls(error: &io::Error) -> Option<&Error> {
    error.get_ref()?.downcast_ref()
}

fn explain(error: &Error, authorities: Option<&Path>) -> String {
    match error {
        Error::InvalidMessage(_) => format!("what the peer sends is not TLS ({error})"),
        Error::NoCertificatesPresented => "the peer showed no certificate, and one is required".to_owned(),
        Error::InvalidCertificate(fault) => certificate(fault, authorities),
        Error::AlertReceived(alert) => self::alert(*alert),
        other => other.to_string(),
    }
}

fn certificate(fault: &CertificateError, authorities: Option<&Path>) -> String {
    match fault {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            format!("the peer's certificate is not valid any more ({fault})")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            format!("the peer's certificate is not valid yet ({fault})")
        }
        CertificateError::UnknownIssuer => match authorities {
            Some(file) => format!("the peer's certificate is not from an authority in `{}`", file.display()),
            None => "the peer's certificate is not from a known authority".to_owned(),
        },
        CertificateError::NotValidForNameContext { expected, presented } => {
            let names = if presented.is_empty() {
                "no name at all".to_owned()
            } else {
                presented.iter().map(|name| bare(name)).collect::<Vec<_>>().join(", ")
            };
            format!("the peer's certificate is not for `{}`, but for {names}", expected.to_str())
        }
        CertificateError::BadSignature => {
            "the peer's certificate is not signed by the authority that it names, as that is known here".to_owned()
        }
        CertificateError::NotValidForName => "the peer's certificate is for another name".to_owned(),
        other => format!("the peer's certificate cannot be used: {other}"),
    }
}

/// A name as a person would write it: rustls shows `DnsName("exchange.example")`.
fn bare(name: &str) -> &str {
    name.split('"').nth(1).unwrap_or(name)
}

fn alert(alert: AlertDescription) -> String {
    match alert {
        AlertDescription::CertificateRequired => {
            "the peer requires a certificate, and this side showed none".to_owned()
        }
        AlertDescription::UnknownCA => {
            "the peer does not know the authority that this side's certificate is from".to_owned()
        }
        AlertDescription::CertificateExpired => "the peer says that this side's certificate has expired".to_owned(),
        AlertDescription::BadCertificate
        | AlertDescription::DecryptError
        | AlertDescription::UnsupportedCertificate
        | AlertDescription::CertificateRevoked
        | AlertDescription::CertificateUnknown => {
            format!("the peer does not accept this side's certificate ({alert:?})")
        }
        other => format!("the peer ended it: {other:?}"),
    }
}
