//! Law 6, as far as whole connections show it: who waits, and that nobody waits for ever.

use super::conversation::{Conversation, asked, bridge, create};
use crate::common::desk::Desk;
use crate::common::frame::{self, CREATE, INIT};
use crate::common::transport::{Wire, over_both_transports};
use futures_util::future::join_all;
use std::time::Duration;
use tieline::{CallError, End, OpenError, Settings};

const TARGET: &str = "s1.g1";

over_both_transports! {
    async fn law_6_calls_wait_while_the_peer_does_not_read_and_end_when_the_connection_does(wire: Wire) {
        const CALLS: usize = 200;
        let desk = Desk::new();
        let settings = Settings::default().outbox_bytes(64 << 10).deadline(Duration::from_secs(3600));
        let (connection, group, mut raw) = bridge(wire, &desk, settings, TARGET).await;
        let (init, ()) = tokio::join!(group.init(), async {
            let id = asked(&mut raw, INIT).await;
            raw.send(&frame::success(INIT, TARGET, &id, r#"{"channels":[]}"#)).await;
        });
        init.unwrap();
        // Of 20 MB some fit the outbox and the buffers of the transport, and the rest waits.
        let script = "x".repeat(100_000);
        let calls = join_all((0..CALLS).map(|_| create(&group, &script)));
        let ends = async {
            for _ in 0..2_000 {
                tokio::task::yield_now().await;
            }
            let sent = connection.counts().frames_sent - 1;
            assert!((1..CALLS as u64).contains(&sent), "{sent} were sent");
            drop(raw);
            sent
        };
        let (answers, sent) = tokio::join!(calls, ends);
        let count = |wanted: bool| {
            let with = answers.iter().filter(|answer| {
                let Err(CallError::Disconnected { sent, .. }) = answer else { panic!("{answer:?}") };
                *sent == wanted
            });
            with.count() as u64
        };
        assert_eq!((count(true), count(false)), (sent, CALLS as u64 - sent));
        assert!(matches!(&*connection.ended().await, End::Lost(_) | End::PeerClosed));
        assert_eq!(desk.lines("released"), ["released: s1.g1 connection lost"]);
    }

    async fn law_6_calls_that_waited_go_on_in_order_when_the_peer_reads_again(wire: Wire) {
        const CALLS: usize = 100;
        let desk = Desk::new();
        let settings = Settings::default().outbox_bytes(10_000).deadline(Duration::from_secs(3600));
        let (_connection, group, mut raw) = bridge(wire, &desk, settings, TARGET).await;
        let (init, ()) = tokio::join!(group.init(), async {
            let id = asked(&mut raw, INIT).await;
            raw.send(&frame::success(INIT, TARGET, &id, r#"{"channels":[]}"#)).await;
        });
        init.unwrap();
        let scripts: Vec<_> = (0..CALLS).map(|number| format!("{number} {}", "x".repeat(50_000))).collect();
        let calls = join_all(scripts.iter().map(|script| create(&group, script)));
        let reads = async {
            for _ in 0..1_000 {
                tokio::task::yield_now().await;
            }
            for script in &scripts {
                let call = raw.receive().await;
                assert_eq!(call["body"]["name"], **script);
                let header = |key: &str| call["header"][key].as_str().unwrap();
                let answer = frame::success(header("name"), TARGET, header("requestId"), "{}");
                raw.send(&answer).await;
            }
        };
        let (answers, ()) = tokio::join!(calls, reads);
        for answer in answers {
            answer.unwrap();
        }
    }

    /// The peer reads nothing, and this side has more to ask than all buffers hold: what the peer says is still heard.
    async fn law_6_the_side_that_asks_reads_on_while_its_own_calls_are_not_read(wire: Wire) {
        const CALLS: usize = 200;
        let desk = Desk::new();
        for bound in [64 << 10, 1] {
            let settings = Settings::default().outbox_bytes(bound).deadline(Duration::from_secs(3600));
            let (connection, group, mut raw) = bridge(wire, &desk, settings, TARGET).await;
            let (init, ()) = tokio::join!(group.init(), async {
                let id = asked(&mut raw, INIT).await;
                raw.send(&frame::success(INIT, TARGET, &id, r#"{"channels":[]}"#)).await;
            });
            init.unwrap();
            let script = "x".repeat(100_000);
            let calls = join_all((0..CALLS).map(|_| create(&group, &script)));
            let listens = async {
                for _ in 0..2_000 {
                    tokio::task::yield_now().await;
                }
                assert!(connection.counts().frames_sent < CALLS as u64, "the calls wait");
                raw.send(&frame::event(TARGET, &format!("beside {bound}"))).await;
                desk.logged(&format!("heard: s1.g1 beside {bound}")).await;
                drop(raw);
            };
            let (answers, ()) = tokio::join!(calls, listens);
            assert!(answers.iter().all(|answer| matches!(answer, Err(CallError::Disconnected { .. }))));
        }
    }

    /// Each side has more to say than all buffers hold: neither may wait until the other one has read.
    async fn law_6_two_sides_with_much_to_say_do_not_wait_for_each_other_for_ever(wire: Wire) {
        const LONG: &str = "a channel with a name so long that the answers are much longer than the questions";
        // The second bound is less than a single message.
        for (bound, calls) in [(8_000, 3_000), (1, 1_000)] {
            let settings = Settings::default().outbox_bytes(bound).mailbox(10_000);
            let desk = Desk::with("", "", &[LONG; 40]);
            let talk = Conversation::begin(wire, desk, settings.clone(), settings).await;
            let group = talk.active(TARGET).await;
            for answer in join_all((0..calls).map(|_| group.init())).await {
                assert_eq!(answer.unwrap().channels.len(), 40);
            }
            assert_eq!(talk.bridge.counts().calls_given_up, 0);
        }
    }

    async fn law_6_a_close_does_not_wait_for_ever_for_a_peer_that_does_not_read(wire: Wire) {
        let desk = Desk::new();
        let settings = Settings::default().outbox_bytes(64 << 20).release_deadline(wire.soon());
        let (connection, group, mut raw) = bridge(wire, &desk, settings, TARGET).await;
        let (init, ()) = tokio::join!(group.init(), async {
            let id = asked(&mut raw, INIT).await;
            raw.send(&frame::success(INIT, TARGET, &id, r#"{"channels":[]}"#)).await;
        });
        init.unwrap();
        let script = "x".repeat(1_000_000);
        let (answers, ()) = tokio::join!(join_all((0..20).map(|_| create(&group, &script))), async {
            tokio::task::yield_now().await;
            connection.close();
        });
        for answer in answers {
            assert!(matches!(answer, Err(CallError::Disconnected { .. })), "{answer:?}");
        }
        assert_eq!(*connection.ended().await, End::Closed);
        assert_eq!(desk.lines("released"), ["released: s1.g1 shut down"]);
        drop(raw);
    }

    async fn law_6_a_close_goes_on_reading_so_that_a_peer_that_wants_to_be_read_reads_too(wire: Wire) {
        const CALLS: usize = 20;
        let desk = Desk::new();
        let settings = Settings::default().outbox_bytes(64 << 20).release_deadline(Duration::from_secs(3600));
        let (connection, group, mut raw) = bridge(wire, &desk, settings, TARGET).await;
        let (init, ()) = tokio::join!(group.init(), async {
            let id = asked(&mut raw, INIT).await;
            raw.send(&frame::success(INIT, TARGET, &id, r#"{"channels":[]}"#)).await;
        });
        init.unwrap();
        let script = "x".repeat(1_000_000);
        let (answers, ()) = tokio::join!(join_all((0..CALLS).map(|_| create(&group, &script))), async {
            tokio::task::yield_now().await;
            connection.close();
            // The peer says all that it has to say, more than any buffer holds, before it reads.
            for _ in 0..20 {
                raw.send(&frame::event(TARGET, &script)).await;
            }
            for _ in 0..CALLS {
                asked(&mut raw, CREATE).await;
            }
            assert_eq!(raw.finish().await, b"");
        });
        assert!(answers.iter().all(|answer| matches!(answer, Err(CallError::Disconnected { .. }))));
        assert_eq!(*connection.ended().await, End::Closed);
    }

    async fn law_6_calls_beyond_the_bound_are_refused_and_the_others_go_on(wire: Wire) {
        let bound = Settings::default().pending_calls(2);
        let talk = Conversation::begin(wire, Desk::new(), Settings::default(), bound).await;
        let group = talk.active(TARGET).await;
        let (one, other, third) = tokio::join!(create(&group, "wait gate"), create(&group, "n"), async {
            let third = create(&group, "too many").await;
            talk.desk.open("gate");
            third
        });
        one.unwrap();
        other.unwrap();
        assert!(matches!(third, Err(CallError::TooManyCalls { most: 2, .. })), "{third:?}");
        create(&group, "n").await.unwrap();
    }

    async fn law_6_destinations_beyond_the_bound_are_refused(wire: Wire) {
        let bound = Settings::default().destinations(1);
        let talk = Conversation::begin(wire, Desk::new(), bound.clone(), Settings::default()).await;
        talk.active("s1.g1").await;
        let Err(CallError::Failed { message, .. }) = talk.group("s1.g2").init().await else { panic!("one too many") };
        assert_eq!(&*message, "there are too many destinations");

        let talk = Conversation::begin(wire, Desk::new(), Settings::default(), bound).await;
        talk.active("s1.g1").await;
        assert!(matches!(talk.bridge.channel_group("s1.g2", ()), Err(OpenError::TooMany { most: 1, .. })));
    }

    async fn law_6_more_events_than_a_mailbox_holds_close_the_connection(wire: Wire) {
        let desk = Desk::new();
        let (connection, _group, mut raw) = bridge(wire, &desk, Settings::default().mailbox(3), TARGET).await;
        for number in 0..4 {
            raw.send(&frame::event(TARGET, &number.to_string())).await;
        }
        let end = connection.ended().await;
        assert!(matches!(&*end, End::MailboxFull { target } if target.as_str() == TARGET), "{end:?}");
        assert_eq!(desk.lines(""), ["released: s1.g1 connection lost"]);
        assert_eq!((connection.counts().events_held, connection.counts().received_events_dropped), (3, 4));
    }
}
