//! Law 7: nothing vanishes in silence.

use super::conversation::{Conversation, active_client, asked, bridge, create};
use crate::common::desk::Desk;
use crate::common::frame::{self, CREATE, INIT, id};
use crate::common::transport::{Wire, over_both_transports};
use futures_util::FutureExt;
use tieline::{CallError, End, Phase, Settings};

const TARGET: &str = "s1.g1";

over_both_transports! {
    async fn law_7_a_lost_connection_ends_every_call_with_an_error_that_says_so(wire: Wire) {
        let desk = Desk::new();
        let (connection, group, mut raw) = bridge(wire, &desk, Settings::default(), TARGET).await;
        let (init, ()) = tokio::join!(group.init(), async {
            let id = asked(&mut raw, INIT).await;
            raw.send(&frame::success(INIT, TARGET, &id, r#"{"channels":[]}"#)).await;
        });
        init.unwrap();
        let (one, other, ()) = tokio::join!(create(&group, "1"), create(&group, "2"), async {
            asked(&mut raw, CREATE).await;
            asked(&mut raw, CREATE).await;
            raw.finish().await;
        });
        for call in [one, other] {
            let error = call.unwrap_err();
            assert!(matches!(&error, CallError::Disconnected { sent: true, end, .. } if **end == End::PeerClosed));
            assert_eq!(
                error.to_string(),
                "`channelgroup.request.createchannel` to `s1.g1` got no answer, and the peer may have acted: the peer \
                 closed the connection"
            );
        }
        connection.ended().await;
        assert_eq!(desk.lines("released"), ["released: s1.g1 connection lost"]);
        assert_eq!(group.phase(), Phase::Gone);
    }

    async fn law_7_a_call_that_is_dropped_is_forgotten_and_its_late_answer_counted(wire: Wire) {
        let talk = Conversation::simple(wire).await;
        let group = talk.active(TARGET).await;
        {
            let impatient = create(&group, "wait gate");
            tokio::pin!(impatient);
            assert!(impatient.as_mut().now_or_never().is_none());
            talk.desk.logged("begins: s1.g1 wait gate").await;
        }
        assert_eq!(talk.bridge.counts().calls_given_up, 1);
        talk.desk.open("gate");
        // Its answer comes before this one's.
        create(&group, "").await.unwrap();
        assert_eq!(talk.bridge.counts().late_answers, 1);
        assert_eq!(talk.desk.lines("over"), ["over: s1.g1 ", "over: s1.g1 wait gate", "over: s1.g1 "]);
    }

    async fn law_7_a_call_that_is_not_answered_in_time_ends_with_an_error_and_its_late_answer_is_counted(wire: Wire) {
        let settings = Settings::default().deadline(wire.soon());
        let talk = Conversation::begin(wire, Desk::new(), Settings::default(), settings).await;
        let group = talk.active(TARGET).await;
        let error = create(&group, "wait gate").await.unwrap_err();
        assert!(matches!(error, CallError::Deadline { deadline, .. } if deadline == wire.soon()), "{error:?}");
        assert_eq!(
            error.to_string(),
            format!(
                "`{CREATE}` to `{TARGET}` was not answered within {:?}; the peer may have acted all the same",
                wire.soon()
            )
        );
        talk.desk.open("gate");
        create(&group, "").await.unwrap();
        assert_eq!((talk.bridge.counts().calls_given_up, talk.bridge.counts().late_answers), (1, 1));
    }

    async fn law_7_the_late_answer_of_an_initialization_still_says_that_the_group_is_active(wire: Wire) {
        let desk = Desk::new();
        let settings = Settings::default().deadline(wire.soon());
        let (connection, group, mut raw) = bridge(wire, &desk, settings, TARGET).await;
        let error = group.init().await.unwrap_err();
        assert!(matches!(error, CallError::Deadline { .. }), "{error:?}");
        assert_eq!(group.phase(), Phase::Initializing);
        let id = asked(&mut raw, INIT).await;
        raw.send(&frame::success(INIT, TARGET, &id, r#"{"channels":[]}"#)).await;
        raw.send(&frame::event(TARGET, "behind it")).await;
        desk.logged("heard: s1.g1 behind it").await;
        assert_eq!((group.phase(), connection.counts().late_answers), (Phase::Active, 1));
    }

    async fn law_7_what_a_dropped_handler_leaves_behind_at_the_end_of_its_connection_is_counted(wire: Wire) {
        let desk = Desk::new();
        let (connection, mut raw) = active_client(wire, &desk, Settings::default(), &[TARGET, "s1.g2"]).await;
        raw.send(&frame::create(TARGET, &id(1), "raise-after x; forever")).await;
        desk.logged("begins: s1.g1 raise-after x; forever").await;
        assert_eq!(raw.finish().await, b"");
        assert_eq!(*connection.ended().await, End::PeerClosed);
        assert_eq!(desk.lines("over: s1.g1 r"), ["over: s1.g1 raise-after x; forever"]);
        assert_eq!(connection.counts().raised_events_dropped, 1);
        let mut released = desk.lines("released");
        released.sort();
        assert_eq!(released, ["released: s1.g1 connection lost", "released: s1.g2 connection lost"]);
    }

    async fn law_7_a_release_that_never_ends_is_given_up_at_its_deadline(wire: Wire) {
        use crate::common::channel_group::bridge::ChannelGroupListener;
        use tieline::Release;
        struct Endless;
        impl ChannelGroupListener for Endless {
            async fn released(&mut self, _: Release) {
                std::future::pending().await
            }
        }
        struct Panicking;
        impl ChannelGroupListener for Panicking {
            async fn released(&mut self, _: Release) {
                panic!("in a release");
            }
        }
        let settings = Settings::default().release_deadline(wire.soon());
        let talk = Conversation::begin(wire, Desk::new(), Settings::default(), settings).await;
        let _endless = talk.bridge.channel_group("s1.g1", Endless).unwrap();
        let _panicking = talk.bridge.channel_group("s1.g2", Panicking).unwrap();
        let _good = talk.group("s1.g3");
        let began = tokio::time::Instant::now();
        talk.bridge.close();
        assert_eq!(*talk.bridge.ended().await, End::Closed);
        assert_eq!(talk.ear.lines("released"), ["released: s1.g3 shut down"]);
        let took = began.elapsed();
        assert!(took >= wire.soon() && (wire != Wire::InProcess || took < wire.soon() * 2), "{took:?}");
    }
}
