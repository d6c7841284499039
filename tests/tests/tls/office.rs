//! An office that issues certificates, right ones and wrong ones, into a folder of its own; and two ends that use them.

use crate::common::channel_group::channel_group::{Init, InitResponse};
use crate::common::channel_group::{bridge, client};
use rcgen::{BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair};
use std::path::PathBuf;
use tempfile::TempDir;
use tieline::server::{Server, Serving};
use tieline::tls::{ClientOptions, ServerOptions, TlsDial, TlsListen};
use tieline::transport::TcpListen;
use tieline::{Call, Failure};

/// What is wrong with a certificate, if anything.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum But {
    Right,
    Expired,
    NotYet,
}

/// An authority and the folder that it writes into.
pub(super) struct Office {
    folder: TempDir,
    authority: Issuer<'static, KeyPair>,
}

impl Office {
    pub(super) fn new() -> Self {
        Self::named("the office")
    }

    /// An authority that has this name.
    pub(super) fn named(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        let office = Self { folder: TempDir::new().unwrap(), authority: Issuer::new(params, key) };
        std::fs::write(office.authority(), certificate.pem()).unwrap();
        office
    }

    pub(super) fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// The file that says whom to trust.
    pub(super) fn authority(&self) -> PathBuf {
        self.path("authority.pem")
    }

    /// Issues a certificate for a name; the files of it and of its key.
    pub(super) fn issue(&self, file: &str, name: &str, but: But) -> (PathBuf, PathBuf) {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        match but {
            But::Right => {}
            But::Expired => params.not_after = rcgen::date_time_ymd(2020, 1, 1),
            But::NotYet => params.not_before = rcgen::date_time_ymd(4000, 1, 1),
        }
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.authority).unwrap();
        let (certificates, keys) = (self.path(&format!("{file}.pem")), self.path(&format!("{file}.key")));
        std::fs::write(&certificates, certificate.pem()).unwrap();
        std::fs::write(&keys, key.serialize_pem()).unwrap();
        (certificates, keys)
    }

    /// What a bridge shows that is this certificate.
    pub(super) fn server(&self, name: &str, but: But) -> ServerOptions {
        let (certificates, key) = self.issue("server", name, but);
        ServerOptions::new(certificates, key)
    }

    /// What a client trusts.
    pub(super) fn client(&self) -> ClientOptions {
        ClientOptions::new(self.authority())
    }
}

/// A telephone system that does nothing but be there.
#[derive(Clone, Copy)]
pub(super) struct Adapter;

impl client::ChannelGroup for Adapter {
    async fn init(
        &mut self,
        _query: Init<'_>,
        _events: client::ChannelGroupEvents,
        _call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        Ok(InitResponse::builder().channels([]).build())
    }
}

/// A telephone system that listens.
pub(super) type Exchange = Serving<tieline::Connection>;

/// A telephone system that listens on a free port, and how to dial it.
pub(super) async fn listen(tls: tieline::tls::ServerTls) -> (Exchange, u16) {
    let port = TlsListen::new(TcpListen::bind("127.0.0.1:0").await.unwrap(), tls);
    let number = port.local_address().unwrap().port();
    let endpoint = client::Endpoint::new().channel_group(|_| Ok(Adapter));
    (Server::new(endpoint).start(port, |_, _| async { Ok(()) }), number)
}

pub(super) fn dial(port: u16, options: ClientOptions) -> TlsDial {
    TlsDial::new(format!("localhost:{port}"), options.load().unwrap()).unwrap()
}

/// Asks over a new connection whether all is well.
pub(super) async fn ask(connection: &bridge::Connection, target: &str) -> Result<(), tieline::CallError> {
    connection.channel_group(target, ()).unwrap().init().await.map(drop)
}
