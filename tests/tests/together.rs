//! Callers that are woken together ask again together: their questions leave in one write, whatever order the runtime gives
//! its tasks.

#![cfg(test)]

use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use tieline::transport::Stream;
use tieline::{Call, Failure};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

#[allow(missing_docs)]
mod telephony {
    tieline::protocol!("tieline:channel-group");
}
use telephony::channel_group::{CreateChannel, CreateChannelResponse, Init, InitResponse};
use telephony::{bridge, client, types::ChannelType};

struct Adapter;

impl client::ChannelGroup for Adapter {
    async fn init(
        &mut self,
        _query: Init<'_>,
        _events: client::ChannelGroupEvents,
        _call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        Ok(InitResponse::builder().channels([]).build())
    }

    async fn create_channel(
        &mut self,
        _request: CreateChannel<'_>,
        _call: &Call,
    ) -> Result<CreateChannelResponse<'_>, Failure> {
        Ok(CreateChannelResponse::new())
    }
}

/// Counts what is written at a time.
struct Counted {
    stream: TcpStream,
    writes: Arc<AtomicUsize>,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Counted {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.writes.fetch_add(1, Ordering::Relaxed);
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

async fn group() -> (Arc<bridge::ChannelGroup>, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (near, far) = tokio::join!(TcpStream::connect(listener.local_addr().unwrap()), listener.accept());
    let (near, far) = (near.unwrap(), far.unwrap().0);
    let writes = Arc::new(AtomicUsize::new(0));
    client::Endpoint::new().channel_group(|_| Ok(Adapter)).start(Stream::new(far));
    let near = Counted { stream: near, writes: writes.clone() };
    let connection = bridge::Endpoint::new().start(Stream::new(near));
    let group = connection.channel_group("session-1.group-1", ()).unwrap();
    group.init().await.unwrap();
    (Arc::new(group), writes)
}

fn question() -> CreateChannel<'static> {
    CreateChannel::builder()
        .id("0190a5b0-1111-7abc-8def-000000000001")
        .name("a")
        .channel_type(ChannelType::EMAIL)
        .build()
}

/// A runtime of several threads has a task that is woken by another one go next, before those that were woken earlier. One
/// thread, so that nothing depends on the machine.
#[test]
fn questions_of_callers_that_are_woken_together_leave_together() {
    const CALLERS: usize = 32;
    const TIMES: usize = 20;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let asking = runtime.spawn(async {
        let (group, writes) = group().await;
        let before = writes.load(Ordering::Relaxed);
        let callers: Vec<_> = (0..CALLERS)
            .map(|_| {
                let group = group.clone();
                tokio::spawn(async move {
                    for _ in 0..TIMES {
                        group.create_channel(question()).await.unwrap();
                    }
                })
            })
            .collect();
        for caller in callers {
            caller.await.unwrap();
        }
        writes.load(Ordering::Relaxed) - before
    });
    let writes = runtime.block_on(asking).unwrap();
    assert!(writes <= TIMES * CALLERS / 8, "{} questions left in {writes} writes", TIMES * CALLERS);
}

#[tokio::test]
async fn law_2_a_caller_that_does_not_look_at_its_answer_keeps_nobody_waiting() {
    let (group, _) = group().await;
    let mut left_alone = pin!(group.create_channel(question()));
    poll_fn(|context| {
        assert!(left_alone.as_mut().poll(context).is_pending());
        Poll::Ready(())
    })
    .await;
    for _ in 0..100 {
        group.create_channel(question()).await.unwrap();
    }
    left_alone.await.unwrap();
}
