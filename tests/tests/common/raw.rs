//! A peer that was not written here: it knows bytes and lengths, and `serde_json` reads for it.

use serde_json::Value;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// What a peer writes to and reads from.
pub(crate) trait Bytes: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Bytes for T {}

/// The other end of a connection, by hand.
pub(crate) struct Raw(Box<dyn Bytes>);

impl Raw {
    pub(crate) fn new(stream: impl Bytes + 'static) -> Self {
        Self(Box::new(stream))
    }

    pub(crate) async fn send(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).await.unwrap();
        self.0.flush().await.unwrap();
    }

    /// One frame, as it stands on the wire: its length and then as many bytes.
    pub(crate) async fn receive_bytes(&mut self) -> Vec<u8> {
        let mut bytes = vec![0; 4];
        self.0.read_exact(&mut bytes).await.unwrap();
        let length = u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize;
        bytes.resize(4 + length, 0);
        self.0.read_exact(&mut bytes[4..]).await.unwrap();
        bytes
    }

    /// One message.
    pub(crate) async fn receive(&mut self) -> Value {
        serde_json::from_slice(&self.receive_bytes().await[4..]).unwrap()
    }

    /// Says that nothing more will be sent, and takes what still comes.
    pub(crate) async fn finish(mut self) -> Vec<u8> {
        // The other end may have closed before; then there is nobody to tell.
        let _closed = self.0.shutdown().await;
        let mut rest = Vec::new();
        self.0.read_to_end(&mut rest).await.unwrap();
        rest
    }
}
