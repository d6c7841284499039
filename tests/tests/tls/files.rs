//! What is said of files that cannot be used.

use super::office::{But, Office};
use std::fs;
use tieline::tls::{ClientOptions, Clients, ServerOptions, TlsDial};

fn said(result: Result<impl std::fmt::Debug, tieline::tls::TlsError>, office: &Office) -> String {
    let folder = office.path("");
    result.unwrap_err().to_string().replace(folder.to_str().unwrap(), "")
}

#[test]
fn a_file_that_cannot_be_used_is_named_with_what_is_wrong() {
    let office = Office::new();
    let (certificate, key) = office.issue("good", "localhost", But::Right);
    let (_, other) = office.issue("other", "localhost", But::Right);
    let missing = said(ServerOptions::new(office.path("nothing.pem"), &key).load(), &office);
    assert!(missing.starts_with("`nothing.pem` cannot be read: "), "{missing}");
    let swapped = said(ServerOptions::new(&key, &certificate).load(), &office);
    assert_eq!(
        swapped,
        "`good.key` holds no certificate: a PEM block that begins with `-----BEGIN CERTIFICATE-----` is wanted"
    );
    let keyless = said(ServerOptions::new(&certificate, &certificate).load(), &office);
    assert_eq!(
        keyless,
        "`good.pem` holds no private key that can be used: a PEM block that begins with `-----BEGIN PRIVATE KEY-----` is \
         wanted"
    );
    let strangers = said(ServerOptions::new(&certificate, &other).load(), &office);
    assert_eq!(
        strangers,
        "the key in `other.key` cannot be used with the first certificate in `good.pem`: they do not belong together"
    );
    let authority =
        said(ServerOptions::new(&certificate, &key).clients(Clients::Required(key.clone())).load(), &office);
    assert!(authority.starts_with("`good.key` holds no certificate: "), "{authority}");
}

#[test]
fn an_encrypted_key_is_recognised() {
    let office = Office::new();
    let (certificate, key) = office.issue("good", "localhost", But::Right);
    fs::write(&key, "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n").unwrap();
    let text = said(ServerOptions::new(certificate, key).load(), &office);
    assert_eq!(
        text,
        "`good.key` holds no private key that can be used: it is encrypted, and must be decrypted first (`openssl pkey \
         -in … -out …`)"
    );
}

#[test]
fn a_damaged_file_is_recognised_and_its_content_is_not_shown() {
    let office = Office::new();
    let (_, key) = office.issue("good", "localhost", But::Right);
    let damaged = office.path("damaged.pem");
    fs::write(&damaged, "-----BEGIN CERTIFICATE-----\n!!secret!!\n-----END CERTIFICATE-----\n").unwrap();
    let text = said(ServerOptions::new(&damaged, key).load(), &office);
    assert!(text.starts_with("`damaged.pem` is damaged: "), "{text}");
    assert!(!text.contains("secret"), "{text}");
    fs::write(&damaged, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").unwrap();
    let text = said(ClientOptions::new(&damaged).load(), &office);
    assert!(text.starts_with("certificate 1 in `damaged.pem` cannot be used: "), "{text}");
}

#[test]
fn what_no_certificate_can_be_for_is_refused_before_it_is_dialled() {
    let office = Office::new();
    let tls = office.client().load().unwrap();
    assert_eq!(
        TlsDial::new("no name:7443", tls.clone()).unwrap_err().to_string(),
        "`no name` is neither a name nor an address that a certificate could be for"
    );
    for to in ["localhost:1", "127.0.0.1:1", "[::1]:1", "exchange.example"] {
        TlsDial::new(to, tls.clone()).unwrap();
    }
}
