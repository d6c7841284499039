//! Law 5: a disposal is answered, then the destination is released, once, and then it is gone.

use super::conversation::{Conversation, active_client, asked, bridge, create, dispose};
use crate::common::channel_group::channel_group::{Dispose, DisposeResponse, Init, InitResponse};
use crate::common::channel_group::client::{ChannelGroup, ChannelGroupEvents, Endpoint};
use crate::common::desk::Desk;
use crate::common::frame::{self, CREATE, DISPOSE, INIT, failed, id, succeeded};
use crate::common::transport::{Wire, over_both_transports};
use serde_json::json;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use tieline::{Call, CallError, End, Failure, Happening, OpenError, Phase, Release, Settings, Target, What};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt, DuplexStream, ReadBuf};
use tokio::sync::Semaphore;

const TARGET: &str = "s1.g1";
const LEAVING: &str = "the destination is being released: its phase is `tearing-down`";

/// A group whose release waits until it may go on.
struct Reluctant {
    desk: Arc<Desk>,
    may_go: Arc<Semaphore>,
    events: Option<ChannelGroupEvents>,
}

impl ChannelGroup for Reluctant {
    async fn init(&mut self, _: Init<'_>, events: ChannelGroupEvents, _: &Call) -> Result<InitResponse<'_>, Failure> {
        self.events = Some(events);
        Ok(InitResponse::builder().channels([]).build())
    }

    async fn dispose(&mut self, _: Dispose<'_>, _: &Call) -> Result<DisposeResponse<'_>, Failure> {
        Ok(DisposeResponse::new())
    }

    async fn released(&mut self, reason: Release) {
        self.desk.raise(self.events.as_ref().unwrap(), "late").await;
        self.desk.log(format!("releasing: {reason}"));
        self.may_go.acquire().await.unwrap().forget();
        self.desk.log(format!("released: {reason}"));
    }
}

over_both_transports! {
    async fn law_5_the_answer_does_not_wait_for_the_release_and_what_still_comes_is_refused(wire: Wire) {
        let (desk, may_go) = (Desk::new(), Arc::new(Semaphore::new(0)));
        let (end, mut raw) = wire.by_hand().await;
        let (log, gate) = (desk.clone(), may_go.clone());
        let connection = Endpoint::new()
            .channel_group(move |_: &Target| Ok(Reluctant { desk: log.clone(), may_go: gate.clone(), events: None }))
            .start(end);
        raw.send(&frame::init(TARGET, &id(1))).await;
        raw.receive().await;
        raw.send(&dispose(TARGET, &id(2))).await;
        assert_eq!(raw.receive().await, succeeded(DISPOSE, TARGET, &id(2), json!({})));
        desk.logged("releasing: disposed").await;
        // An event is refused where it is raised.
        assert_eq!(desk.lines("not raised"), [
            "not raised: late: `channelgroup.channel.added` cannot be raised by `s1.g1` in the phase `gone`",
        ]);
        // While it is being released, and afterwards, requests are refused.
        for (number, bytes, name) in [
            (3, frame::create(TARGET, &id(3), "n"), CREATE),
            (4, dispose(TARGET, &id(4)), DISPOSE),
            (5, frame::init(TARGET, &id(5)), INIT),
        ] {
            raw.send(&bytes).await;
            assert_eq!(raw.receive().await, failed(name, TARGET, &id(number), LEAVING));
        }
        may_go.add_permits(1);
        desk.logged("released: disposed").await;
        raw.send(&frame::create(TARGET, &id(6), "n")).await;
        let answer = raw.receive().await;
        let text = answer["header"]["errorMessage"].as_str().unwrap();
        assert!([LEAVING, "there is no such destination"].contains(&text), "{text}");
        raw.send(&frame::create(TARGET, &id(7), "n")).await;
        assert_eq!(raw.receive().await, failed(CREATE, TARGET, &id(7), "there is no such destination"));
        assert_eq!(raw.finish().await, b"");
        connection.ended().await;
        assert_eq!(desk.lines("releas"), ["releasing: disposed", "released: disposed"]);
    }

    async fn law_5_a_release_that_is_under_way_when_the_connection_ends_is_finished_and_not_begun_again(wire: Wire) {
        let (desk, may_go) = (Desk::new(), Arc::new(Semaphore::new(0)));
        let (end, mut raw) = wire.by_hand().await;
        let (log, gate, observed) = (desk.clone(), may_go.clone(), desk.clone());
        let connection = Endpoint::new()
            .observer(move |happening: &Happening| {
                match &happening.what {
                    What::Releasing(reason) => observed.log(format!("observed: {} {reason}", happening.target)),
                    What::Ended(_) => observed.log("ended"),
                    _ => {}
                }
            })
            .channel_group(move |_: &Target| Ok(Reluctant { desk: log.clone(), may_go: gate.clone(), events: None }))
            .start(end);
        raw.send(&frame::init(TARGET, &id(1))).await;
        raw.receive().await;
        raw.send(&dispose(TARGET, &id(2))).await;
        raw.receive().await;
        desk.logged("releasing: disposed").await;
        let (rest, ()) = tokio::join!(raw.finish(), async {
            desk.logged("ended").await;
            assert_eq!(desk.lines("released"), [] as [&str; 0]);
            may_go.add_permits(2);
        });
        assert_eq!(rest, b"");
        connection.ended().await;
        assert_eq!(desk.lines("releas"), ["releasing: disposed", "released: disposed"]);
        assert_eq!(desk.lines("observed"), ["observed: s1.g1 disposed"]);
    }

    async fn law_5_what_waited_behind_a_disposal_is_refused(wire: Wire) {
        let desk = Desk::with("", "wait gate", &[]);
        let (connection, mut raw) = active_client(wire, &desk, Settings::default(), &[TARGET]).await;
        raw.send(&dispose(TARGET, &id(1))).await;
        desk.logged("begins: s1.g1 wait gate").await;
        raw.send(&frame::create(TARGET, &id(2), "n")).await;
        raw.send(&dispose(TARGET, &id(3))).await;
        raw.send(&frame::create("s1.g9", &id(4), "n")).await;
        // The client has read all of them when it answers the last one.
        assert_eq!(raw.receive().await, failed(CREATE, "s1.g9", &id(4), "there is no such destination"));
        desk.open("gate");
        assert_eq!(raw.receive().await, succeeded(DISPOSE, TARGET, &id(1), json!({})));
        assert_eq!(raw.receive().await, failed(CREATE, TARGET, &id(2), LEAVING));
        assert_eq!(raw.receive().await, failed(DISPOSE, TARGET, &id(3), LEAVING));
        assert_eq!(raw.finish().await, b"");
        connection.ended().await;
        assert_eq!(desk.lines("released"), ["released: s1.g1 disposed"]);
        assert_eq!(desk.lines("begins: s1.g1 n"), [] as [&str; 0]);
    }

    async fn law_5_both_sides_release_a_disposed_group_once_and_its_target_can_be_used_again(wire: Wire) {
        let talk = Conversation::simple(wire).await;
        for life in 1..=3 {
            let group = talk.active(TARGET).await;
            create(&group, "raise x").await.unwrap();
            group.dispose().await.unwrap();
            let once = vec!["released: s1.g1 disposed"; life];
            while talk.desk.lines("released").len() < life || talk.ear.lines("released").len() < life {
                tokio::task::yield_now().await;
            }
            assert_eq!((talk.desk.lines("released"), talk.ear.lines("released")), (to_owned(&once), to_owned(&once)));
        }
        talk.bridge.close();
        talk.bridge.ended().await;
        talk.client.ended().await;
        assert_eq!(talk.desk.lines("released").len(), 3);
        assert_eq!(talk.ear.lines("released").len(), 3);
    }

    async fn law_5_a_disposal_that_fails_gives_the_handle_back_and_changes_nothing(wire: Wire) {
        let desk = Desk::with("", "fail", &[]);
        let talk = Conversation::begin(wire, desk, Settings::default(), Settings::default()).await;
        let group = talk.active(TARGET).await;
        let refused = group.dispose().await.unwrap_err();
        assert!(matches!(&refused.error, CallError::Failed { message, .. } if &**message == "the line is taken"));
        assert_eq!(refused.handle.phase(), Phase::Active);
        create(&refused.handle, "raise still here").await.unwrap();
        talk.ear.logged("heard: s1.g1 still here").await;
        assert_eq!((talk.desk.lines("released"), talk.ear.lines("released")), (vec![], vec![]));
    }

    async fn law_5_a_group_is_released_once_when_its_connection_is_lost(wire: Wire) {
        let talk = Conversation::simple(wire).await;
        let group = talk.active(TARGET).await;
        let (call, ()) = tokio::join!(create(&group, "forever"), async {
            talk.desk.logged("begins: s1.g1 forever").await;
            talk.bridge.close();
        });
        let Err(CallError::Disconnected { sent: true, .. }) = call else { panic!("{call:?}") };
        assert_eq!(*talk.bridge.ended().await, End::Closed);
        assert_eq!(*talk.client.ended().await, End::PeerClosed);
        assert_eq!(talk.ear.lines("released"), ["released: s1.g1 shut down"]);
        assert_eq!(talk.desk.lines("released"), ["released: s1.g1 connection lost"]);
        // The handler was dropped before its group was released.
        let last = talk.desk.lines("");
        assert_eq!(last[last.len() - 2..], ["over: s1.g1 forever", "released: s1.g1 connection lost"]);
        assert!(matches!(talk.bridge.channel_group("s1.g2", ()), Err(OpenError::Disconnected { .. })));
        assert!(matches!(create(&group, "").await, Err(CallError::Disconnected { sent: false, .. })));
        talk.desk.raise(&talk.desk.events(TARGET), "too late").await;
        assert_eq!(talk.desk.lines("not raised"), [
            "not raised: too late: `channelgroup.channel.added` was not raised by `s1.g1`: the peer closed the connection",
        ]);
    }

    async fn law_5_what_a_client_still_raises_for_a_disposed_group_is_dropped_and_counted(wire: Wire) {
        let desk = Desk::new();
        let (connection, group, mut raw) = bridge(wire, &desk, Settings::default(), TARGET).await;
        let (init, ()) = tokio::join!(group.init(), async {
            let id = asked(&mut raw, INIT).await;
            raw.send(&frame::success(INIT, TARGET, &id, r#"{"channels":[]}"#)).await;
        });
        init.unwrap();
        let (disposed, ()) = tokio::join!(group.dispose(), async {
            let id = asked(&mut raw, DISPOSE).await;
            raw.send(&frame::event(TARGET, "before the answer")).await;
            raw.send(&frame::success(DISPOSE, TARGET, &id, "{}")).await;
            raw.send(&frame::event(TARGET, "behind the answer")).await;
        });
        disposed.unwrap();
        desk.logged("released: s1.g1 disposed").await;
        raw.send(&frame::event(TARGET, "much later")).await;
        raw.finish().await;
        connection.ended().await;
        assert_eq!(desk.lines(""), ["heard: s1.g1 before the answer", "released: s1.g1 disposed"]);
        let counts = connection.counts();
        assert_eq!(counts.received_events_dropped + counts.unknown_targets, 2);
    }

    async fn law_5_a_target_that_is_live_on_one_connection_is_refused_on_another(wire: Wire) {
        let desk = Desk::new();
        let endpoint = desk.client();
        let (end, mut one) = wire.by_hand().await;
        endpoint.clone().start(end);
        let (end, mut other) = wire.by_hand().await;
        endpoint.start(end);
        one.send(&frame::init(TARGET, &id(1))).await;
        assert_eq!(one.receive().await, succeeded(INIT, TARGET, &id(1), json!({"channels": []})));
        other.send(&frame::init(TARGET, &id(1))).await;
        assert_eq!(
            other.receive().await,
            failed(INIT, TARGET, &id(1), "the destination is live on another connection")
        );
        assert_eq!(one.finish().await, b"");
        desk.logged("released: s1.g1 connection lost").await;
        let mut number = 2;
        let again = loop {
            other.send(&frame::init(TARGET, &id(number))).await;
            let answer = other.receive().await;
            if answer["header"]["result"] == "SUCCESS" {
                break answer;
            }
            number += 1;
        };
        assert_eq!(again, succeeded(INIT, TARGET, &id(number), json!({"channels": []})));
    }
}

fn to_owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

/// When the release begins, the bytes of the answer are where the peer can read them: a release that takes its time, or
/// blocks its thread, keeps no peer waiting.
#[test]
fn law_5_the_answer_to_a_disposal_is_on_the_wire_before_the_release_begins() {
    struct Looking(Arc<Mutex<DuplexStream>>, Arc<Desk>);
    impl ChannelGroup for Looking {
        async fn init(&mut self, _: Init<'_>, _: ChannelGroupEvents, _: &Call) -> Result<InitResponse<'_>, Failure> {
            Ok(InitResponse::builder().channels([]).build())
        }

        async fn dispose(&mut self, _: Dispose<'_>, _: &Call) -> Result<DisposeResponse<'_>, Failure> {
            Ok(DisposeResponse::new())
        }

        async fn released(&mut self, _: Release) {
            let mut bytes = [0; 4096];
            let mut buffer = ReadBuf::new(&mut bytes);
            let mut peer = self.0.lock().unwrap();
            let _nothing = Pin::new(&mut *peer).poll_read(&mut Context::from_waker(Waker::noop()), &mut buffer);
            let text = String::from_utf8_lossy(buffer.filled()).into_owned();
            self.1.log(format!("on the wire: {}", text.contains(r#""result":"SUCCESS""#)));
            self.1.log("looked");
        }
    }
    Wire::InProcess.run(async |_| {
        let (near, mut far) = tokio::io::duplex(64 << 10);
        far.write_all(&frame::init(TARGET, &id(1))).await.unwrap();
        let desk = Desk::new();
        // Until the disposal is on its way the peer's end is read here.
        let peer = Arc::new(Mutex::new(tokio::io::duplex(1).0));
        let (log, place) = (desk.clone(), peer.clone());
        Endpoint::new()
            .channel_group(move |_: &Target| Ok(Looking(place.clone(), log.clone())))
            .start(tieline::transport::Stream::new(near));
        let mut answer = vec![0; 4];
        far.read_exact(&mut answer).await.unwrap();
        answer.resize(u32::from_be_bytes([answer[0], answer[1], answer[2], answer[3]]) as usize, 0);
        far.read_exact(&mut answer).await.unwrap();
        far.write_all(&dispose(TARGET, &id(2))).await.unwrap();
        *peer.lock().unwrap() = far;
        desk.logged("looked").await;
        assert_eq!(desk.lines("on the wire"), ["on the wire: true"]);
    });
}
