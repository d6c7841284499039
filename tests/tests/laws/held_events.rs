//! Law 4: events are held until their destination and its children are ready, then handled in order.

use super::conversation::{Conversation, asked, bridge, create};
use crate::common::channel_group::bridge::Endpoint;
use crate::common::desk::Desk;
use crate::common::frame::{self, INIT};
use crate::common::transport::{Wire, over_both_transports};
use tieline::{Happening, Phase, Settings, What};

const TARGET: &str = "s1.g1";
const NOTHING: [&str; 0] = [];

async fn with_channels(wire: Wire, channels: &'static [&'static str], bridge: Settings) -> Conversation {
    Conversation::begin(wire, Desk::with("raise a; raise b", "", channels), Settings::default(), bridge).await
}

over_both_transports! {
    async fn law_4_events_are_held_until_every_child_is_reported_and_then_heard_in_order(wire: Wire) {
        let talk = with_channels(wire, &["1", "2", "3"], Settings::default()).await;
        let group = talk.active(TARGET).await;
        create(&group, "raise c").await.unwrap();
        // The answer came behind the events, so they were all there.
        assert_eq!((talk.ear.lines("heard"), talk.bridge.counts().events_held), (vec![], 3));
        assert!(group.child_initialized("2"));
        assert!(!group.child_initialized("2"), "nobody waits for it any more");
        assert!(!group.child_initialized("4"), "nobody ever waited for it");
        create(&group, "raise d").await.unwrap();
        assert!(group.child_failed("3"), "a child that failed is not waited for either");
        create(&group, "raise e").await.unwrap();
        assert_eq!(talk.ear.lines("heard"), NOTHING);
        assert!(group.child_initialized("1"));
        create(&group, "raise f").await.unwrap();
        talk.ear.logged("heard: s1.g1 f").await;
        let heard = ["a", "b", "c", "d", "e", "f"].map(|event| format!("heard: s1.g1 {event}"));
        assert_eq!(talk.ear.lines("heard"), heard);
        assert_eq!(talk.bridge.counts().events_held, 5);
        assert_eq!(talk.bridge.counts().gates_timed_out, 0);
    }

    async fn law_4_a_held_event_is_heard_before_what_comes_while_it_is_being_heard(wire: Wire) {
        let desk = Desk::with("raise wait gate; raise b", "", &["1"]);
        let talk = Conversation::begin(wire, desk, Settings::default(), Settings::default()).await;
        let group = talk.active(TARGET).await;
        create(&group, "").await.unwrap();
        group.child_initialized("1");
        talk.ear.logged("heard: s1.g1 wait gate").await;
        create(&group, "raise c").await.unwrap();
        talk.ear.open("gate");
        talk.ear.logged("heard: s1.g1 c").await;
        let heard = ["wait gate", "b", "c"].map(|event| format!("heard: s1.g1 {event}"));
        assert_eq!(talk.ear.lines("heard"), heard);
    }

    async fn law_4_a_child_that_is_named_twice_is_waited_for_twice(wire: Wire) {
        let talk = with_channels(wire, &["1", "1"], Settings::default()).await;
        let group = talk.active(TARGET).await;
        assert!(group.child_initialized("1"));
        create(&group, "").await.unwrap();
        assert_eq!(talk.ear.lines("heard"), NOTHING);
        assert!(group.child_initialized("1"));
        talk.ear.logged("heard: s1.g1 b").await;
        assert!(!group.child_initialized("1"));
    }

    async fn law_4_where_no_child_is_named_nothing_is_held_after_the_initialization(wire: Wire) {
        let talk = with_channels(wire, &[], Settings::default()).await;
        talk.active(TARGET).await;
        talk.ear.logged("heard: s1.g1 b").await;
        assert_eq!(talk.ear.lines("heard"), ["heard: s1.g1 a", "heard: s1.g1 b"]);
    }

    async fn law_4_a_gate_opens_at_its_deadline_and_that_is_counted(wire: Wire) {
        let talk = with_channels(wire, &["1", "2"], Settings::default().gate_deadline(wire.soon())).await;
        let group = talk.active(TARGET).await;
        group.child_initialized("2");
        let began = tokio::time::Instant::now();
        talk.ear.logged("heard: s1.g1 b").await;
        if wire == Wire::InProcess {
            assert_eq!(began.elapsed(), wire.soon());
        }
        assert_eq!(talk.ear.lines("heard"), ["heard: s1.g1 a", "heard: s1.g1 b"]);
        assert_eq!(talk.bridge.counts().gates_timed_out, 1);
        assert!(!group.child_initialized("1"), "the gate is open");
    }

    async fn law_4_a_second_initialization_closes_no_gate(wire: Wire) {
        let talk = with_channels(wire, &["1"], Settings::default()).await;
        let group = talk.active(TARGET).await;
        group.child_initialized("1");
        talk.ear.logged("heard: s1.g1 b").await;
        assert_eq!(group.init().await.unwrap().channels.len(), 1);
        create(&group, "raise c").await.unwrap();
        talk.ear.logged("heard: s1.g1 c").await;
        // In its second initialization the group was active: nothing waited behind the answer.
        assert_eq!(talk.ear.lines("heard"), ["a", "b", "a", "b", "c"].map(|event| format!("heard: s1.g1 {event}")));
        assert!(!group.child_initialized("1"));
    }

    async fn law_4_what_comes_before_the_answer_is_held_until_it_is_there(wire: Wire) {
        let desk = Desk::new();
        let (connection, group, mut raw) = bridge(wire, &desk, Settings::default(), TARGET).await;
        raw.send(&frame::event(TARGET, "before the query")).await;
        let (init, ()) = tokio::join!(group.init(), async {
            let id = asked(&mut raw, INIT).await;
            raw.send(&frame::event(TARGET, "before the answer")).await;
            raw.send(&frame::success(INIT, TARGET, &id, r#"{"channels":[]}"#)).await;
            raw.send(&frame::event(TARGET, "behind the answer")).await;
        });
        init.unwrap();
        desk.logged("heard: s1.g1 behind the answer").await;
        assert_eq!(
            desk.lines("heard"),
            ["before the query", "before the answer", "behind the answer"].map(|event| format!("heard: s1.g1 {event}"))
        );
        assert_eq!(connection.counts().events_held, 2);
    }

    async fn law_4_what_is_held_over_a_failed_initialization_is_heard_after_a_good_one(wire: Wire) {
        let desk = Desk::new();
        let (_connection, group, mut raw) = bridge(wire, &desk, Settings::default(), TARGET).await;
        let (init, ()) = tokio::join!(group.init(), async {
            let id = asked(&mut raw, INIT).await;
            raw.send(&frame::event(TARGET, "held")).await;
            let failure = frame::success_text(INIT, TARGET, &id, "{}").replace("SUCCESS", "FAILURE");
            raw.send(&frame::frame(failure)).await;
        });
        init.unwrap_err();
        assert_eq!((group.phase(), desk.lines("heard")), (Phase::SetUp, vec![]));
        let (init, ()) = tokio::join!(group.init(), async {
            let id = asked(&mut raw, INIT).await;
            raw.send(&frame::success(INIT, TARGET, &id, r#"{"channels":[]}"#)).await;
        });
        init.unwrap();
        desk.logged("heard: s1.g1 held").await;
    }

    async fn law_4_an_observer_sees_a_gate_open_although_nothing_else_happens(wire: Wire) {
        let (desk, ear) = (Desk::with("", "", &["1"]), Desk::new());
        let (one, other) = wire.ends().await;
        desk.client().start(one);
        let log = ear.clone();
        let observer = move |happening: &Happening| {
            if let What::GateOpened { late } = happening.what {
                log.log(format!("the gate of {} opens, late: {late}", happening.target));
            }
        };
        let bridge = Endpoint::new().observer(observer).start(other);
        let group = bridge.channel_group(TARGET, ()).unwrap();
        group.init().await.unwrap();
        group.child_initialized("1");
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        assert_eq!(ear.lines("the gate"), ["the gate of s1.g1 opens, late: false"]);
    }
}
