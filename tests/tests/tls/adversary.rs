//! A change that is completed between a failed load and the look at the files that follows it.

use super::office::{But, Office};
use std::fs;
use std::process::Command;
use std::time::Duration;

/// The certificate is a named pipe, so that the test says what each reading of it sees: the first one is the load's, which
/// finds a file that is written by half; the second one is the look that notes what was tried.
#[tokio::test]
async fn adversary_files_that_are_completed_while_a_reload_fails_are_read_in_the_end() {
    let office = Office::new();
    let tls = office.server("localhost", But::Right).load().unwrap();
    let path = office.path("server.pem");
    let (certificate, key) = office.issue("next", "localhost", But::Right);
    let good = fs::read(certificate).unwrap();
    fs::rename(key, office.path("server.key")).unwrap();
    fs::remove_file(&path).unwrap();
    assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    let writer = std::thread::spawn(move || {
        let mut next: &[u8] = &good[..good.len() / 2];
        loop {
            fs::write(&path, next).unwrap();
            next = &good;
            // The reader has to be gone before the next one comes.
            std::thread::sleep(Duration::from_millis(50));
        }
    });
    tls.reload().await.unwrap_err();
    tls.watch(Duration::from_millis(100));
    tokio::time::sleep(Duration::from_secs(3)).await;
    println!("{:?}", tls.counts());
    assert_eq!(tls.counts().reloaded, 1, "the files are good for three seconds and were looked at often");
    drop(writer);
}
