//! The bridge's side, with something under way while the bad input arrives.

use super::at_the_client::{BUSY, IDLE, released_once, run};
use super::bad::{Bad, Cut};
use crate::common::channel_group::bridge::{ChannelGroup, Connection, Endpoint};
use crate::common::channel_group::channel_group::CreateChannel;
use crate::common::channel_group::types::ChannelType;
use crate::common::desk::Desk;
use crate::common::frame::{self, CREATE, INIT};
use crate::common::observed::Observed;
use crate::common::raw::Raw;
use std::sync::Arc;
use tieline::transport::Stream;
use tieline::{CallError, Consequence, Counts, End};
use tokio::task::{JoinHandle, yield_now};

/// The request ids of the bridge's earlier calls.
pub(super) struct Ids {
    /// Of the call to the busy group that waits for its answer.
    pub(super) pending: String,
    /// Of a call to the idle group that was answered.
    pub(super) answered: String,
    /// Of a call to the idle group that was given up.
    pub(super) given_up: String,
}

/// A bridge with two groups; a call to one of them waits for its answer.
pub(super) struct Bridge {
    pub(super) desk: Arc<Desk>,
    pub(super) observed: Observed,
    pub(super) connection: Connection,
    pub(super) client: Raw,
    pub(super) pending: JoinHandle<Result<(), CallError>>,
    pub(super) ids: Ids,
    idle: Arc<ChannelGroup>,
}

impl Bridge {
    pub(super) async fn at_work() -> Self {
        let (near, far) = tokio::io::duplex(64 << 10);
        let (desk, observed) = (Desk::new(), Observed::default());
        let connection = Endpoint::new().observer(observed.clone()).start(Stream::new(near));
        let mut client = Raw::new(far);
        let mut groups = Vec::new();
        let mut answered = String::new();
        for target in [BUSY, IDLE] {
            let group = Arc::new(connection.channel_group(target, desk.ear(target)).unwrap());
            let asking = group.clone();
            let init = tokio::spawn(async move { asking.init().await.map(drop) });
            answered = request_id(&mut client, INIT).await;
            client.send(&frame::success(INIT, target, &answered, r#"{"channels":[]}"#)).await;
            init.await.unwrap().unwrap();
            groups.push(group);
        }
        let [busy, idle] = <[_; 2]>::try_from(groups).unwrap();
        let impatient = create(&idle);
        let given_up = request_id(&mut client, CREATE).await;
        impatient.abort();
        assert!(impatient.await.unwrap_err().is_cancelled());
        let pending = create(&busy);
        let ids = Ids { pending: request_id(&mut client, CREATE).await, answered, given_up };
        Self { desk, observed, connection, client, pending, ids, idle }
    }

    pub(super) async fn send(&mut self, bytes: &[u8], cut: Cut) {
        for piece in cut.pieces(bytes) {
            self.client.send(piece).await;
            yield_now().await;
        }
    }

    /// Everything else goes on: an event is heard and another call is answered.
    pub(super) async fn goes_on(&mut self) {
        self.client.send(&frame::event(IDLE, "later")).await;
        self.desk.logged("heard: s1.g2 later").await;
        let call = create(&self.idle);
        let id = request_id(&mut self.client, CREATE).await;
        self.client.send(&frame::success(CREATE, IDLE, &id, "{}")).await;
        call.await.unwrap().unwrap();
        assert_eq!(self.desk.lines("heard: "), ["heard: s1.g2 later"]);
    }

    /// What is counted when nothing bad arrives.
    fn undisturbed() -> Counts {
        let mut counts = Counts::default();
        counts.frames_received = 5;
        counts.frames_sent = 5;
        counts.calls_given_up = 1;
        counts
    }
}

fn create(group: &Arc<ChannelGroup>) -> JoinHandle<Result<(), CallError>> {
    let group = group.clone();
    tokio::spawn(async move {
        let request = CreateChannel::builder().id("c1").name("n").channel_type(ChannelType::CHAT).build();
        group.create_channel(request).await.map(drop)
    })
}

/// Takes a call from the wire, and gives its request id.
async fn request_id(client: &mut Raw, name: &str) -> String {
    let call = client.receive().await;
    assert_eq!(call["header"]["name"], name);
    call["header"]["requestId"].as_str().unwrap().to_owned()
}

/// Sends bad input to a bridge at work, whole and cut in every way.
pub(super) fn to_the_bridge(bad: impl Fn(&Ids) -> Bad) {
    let mut cuts: Vec<Cut> = vec![Cut::Nowhere];
    run(async { cuts = Cut::some(bad(&Bridge::at_work().await.ids).bytes.len()).collect() });
    for cut in cuts {
        run(async {
            let mut bridge = Bridge::at_work().await;
            let bad = bad(&bridge.ids);
            bridge.send(&bad.bytes, cut).await;
            if let Some(answer) = &bad.answer {
                assert_eq!(bridge.client.receive().await, *answer, "{cut:?}");
            }
            bridge.goes_on().await;
            let Bridge { desk, observed, connection, mut client, pending, ids, .. } = bridge;
            let mut undisturbed = Bridge::undisturbed();
            if bad.consequence == Consequence::CallEnded {
                let error = pending.await.unwrap().unwrap_err();
                assert!(matches!(error, CallError::Answer { .. }), "{cut:?}: {error:?}");
                undisturbed.frames_received -= 1;
            } else {
                client.send(&frame::success(CREATE, BUSY, &ids.pending, "{}")).await;
                pending.await.unwrap().unwrap();
            }
            assert_eq!(client.finish().await, b"", "one answer, and no more");
            assert_eq!(*connection.ended().await, End::PeerClosed);
            released_once(&desk);
            bad.check(&observed.faults(), connection.counts(), undisturbed, cut);
        });
    }
}
