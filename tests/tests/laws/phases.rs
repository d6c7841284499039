//! Law 8: what the phase forbids is not sent, and answered with a failure that names the phase.

use super::conversation::{Conversation, active_client, bridge, create, dispose};
use crate::common::desk::Desk;
use crate::common::frame::{self, CREATE, DISPOSE, INIT, failed, id, succeeded};
use crate::common::transport::{Wire, over_both_transports};
use serde_json::json;
use tieline::{CallError, Phase, Settings};

const TARGET: &str = "s1.g1";

over_both_transports! {
    async fn law_8_the_sender_does_not_send_what_the_phase_forbids(wire: Wire) {
        let desk = Desk::new();
        let (connection, group, raw) = bridge(wire, &desk, Settings::default(), TARGET).await;
        assert_eq!(group.phase(), Phase::SetUp);
        let error = create(&group, "n").await.unwrap_err();
        assert_eq!(error.to_string(), format!("`{CREATE}` cannot be sent to `{TARGET}` in the phase `setup`"));
        let refused = group.dispose().await.unwrap_err();
        assert!(matches!(refused.error, CallError::Phase { phase: Phase::SetUp, .. }));
        let group = refused.handle;
        let init = group.init();
        tokio::pin!(init);
        tokio::select! {
            biased;
            answer = &mut init => panic!("{answer:?}"),
            error = create(&group, "n") => {
                assert!(matches!(error, Err(CallError::Phase { phase: Phase::Initializing, .. })), "{error:?}");
            }
        }
        tokio::select! {
            biased;
            answer = &mut init => panic!("{answer:?}"),
            again = group.init() => assert!(matches!(again, Err(CallError::Phase { .. })), "{again:?}"),
        }
        let sent = raw.finish().await;
        assert_eq!(String::from_utf8_lossy(&sent).matches("requestId").count(), 1, "the initialization alone");
        assert!(matches!(init.await, Err(CallError::Disconnected { sent: true, .. })));
        connection.ended().await;
        assert_eq!(group.phase(), Phase::Gone);
        assert!(matches!(create(&group, "n").await, Err(CallError::Disconnected { sent: false, .. })));
    }

    async fn law_8_the_receiver_answers_what_the_phase_forbids_and_names_the_phase(wire: Wire) {
        let desk = Desk::with("wait gate; fail", "wait disposal; fail", &[]);
        let (connection, mut raw) = active_client(wire, &desk, Settings::default(), &[]).await;
        let not_possible = |name: &str, phase: &str| format!("`{name}` is not possible in the phase `{phase}`");
        raw.send(&frame::init(TARGET, &id(1))).await;
        desk.logged("begins: s1.g1 wait gate; fail").await;
        raw.send(&frame::create(TARGET, &id(2), "n")).await;
        raw.send(&dispose(TARGET, &id(3))).await;
        desk.open("gate");
        assert_eq!(raw.receive().await, failed(INIT, TARGET, &id(1), "the line is taken"));
        // The phase is judged when a message has its turn.
        assert_eq!(raw.receive().await, failed(CREATE, TARGET, &id(2), &not_possible(CREATE, "setup")));
        assert_eq!(raw.receive().await, failed(DISPOSE, TARGET, &id(3), &not_possible(DISPOSE, "setup")));
        assert_eq!(connection.counts().refused_phase, 2);
        assert_eq!(raw.finish().await, b"");
    }

    async fn law_8_a_message_that_waited_for_the_initialization_is_judged_after_it(wire: Wire) {
        let desk = Desk::with("wait gate", "", &[]);
        let (_connection, mut raw) = active_client(wire, &desk, Settings::default(), &[]).await;
        raw.send(&frame::init(TARGET, &id(1))).await;
        desk.logged("begins: s1.g1 wait gate").await;
        raw.send(&frame::create(TARGET, &id(2), "n")).await;
        desk.open("gate");
        assert_eq!(raw.receive().await, succeeded(INIT, TARGET, &id(1), json!({"channels": []})));
        assert_eq!(raw.receive().await, succeeded(CREATE, TARGET, &id(2), json!({})));
        assert_eq!(raw.finish().await, b"");
    }

    async fn law_8_while_a_group_is_being_disposed_of_nothing_is_sent_to_it(wire: Wire) {
        let desk = Desk::with("", "wait gate; fail", &[]);
        let talk = Conversation::begin(wire, desk, Settings::default(), Settings::default()).await;
        let group = talk.active(TARGET).await;
        let (disposed, ()) = tokio::join!(group.dispose(), async {
            talk.desk.logged("begins: s1.g1 wait gate; fail").await;
            // An event may still leave, and is heard.
            talk.desk.raise(&talk.desk.events(TARGET), "still").await;
            talk.ear.logged("heard: s1.g1 still").await;
            talk.desk.open("gate");
        });
        create(&disposed.unwrap_err().handle, "n").await.unwrap();
    }
}
