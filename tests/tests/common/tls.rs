//! Loopback TCP with TLS over it.

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use std::sync::LazyLock;
use tempfile::TempDir;
use tieline::tls::{ClientOptions, ClientTls, ServerOptions, ServerTls, TlsStream};
use tokio::net::TcpStream;

/// What both sides show and trust, made once.
static TLS: LazyLock<(ClientTls, ServerTls)> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    let file = |name: &str, text: String| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let authority = file("authority.pem", params.self_signed(&key).unwrap().pem());
    let issuer = Issuer::new(params, key);
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(["localhost".to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
    let (certificate, key) = (file("server.pem", certificate.pem()), file("server.key", key.serialize_pem()));
    (ClientOptions::new(authority).load().unwrap(), ServerOptions::new(certificate, key).load().unwrap())
});

/// Speaks TLS over both ends of a connection.
pub(crate) async fn over(one: TcpStream, other: TcpStream) -> (TlsStream, TlsStream) {
    let (client, server) = &*TLS;
    let (one, other) = tokio::join!(client.connect("localhost", one), server.accept(other));
    (one.unwrap(), other.unwrap())
}
