//! Law 3: no event leaves before the answer to the initialization query.

use super::conversation::{active_client, client, dispose};
use crate::common::desk::Desk;
use crate::common::frame::{self, CREATE, DISPOSE, INIT, failed, id, succeeded};
use crate::common::transport::{Wire, over_both_transports};
use serde_json::{Value, json};
use tieline::Settings;

const TARGET: &str = "s1.g1";

fn event(end_point: &str) -> Value {
    json!({
        "header": {"type": "cti.event", "name": "channelgroup.channel.added", "target": TARGET},
        "body": {"endpoint": end_point, "type": "EMAIL"},
    })
}

fn initialized(number: u32) -> Value {
    succeeded(INIT, TARGET, &id(number), json!({"channels": []}))
}

over_both_transports! {
    async fn law_3_what_an_initialization_raises_leaves_behind_its_answer_in_order(wire: Wire) {
        let desk = Desk::with("raise a; yield; raise b; raise-after c; raise d", "", &[]);
        let (_connection, mut raw) = client(wire, &desk, Settings::default()).await;
        raw.send(&frame::init(TARGET, &id(1))).await;
        assert_eq!(raw.receive().await, initialized(1));
        for end_point in ["a", "b", "c", "d"] {
            assert_eq!(raw.receive().await, event(end_point));
        }
        assert_eq!(raw.finish().await, b"");
    }

    async fn law_3_what_another_task_raises_while_the_initialization_is_suspended_waits_too(wire: Wire) {
        let desk = Desk::with("wait gate", "", &[]);
        let (_connection, mut raw) = client(wire, &desk, Settings::default()).await;
        raw.send(&frame::init(TARGET, &id(1))).await;
        desk.logged("begins: s1.g1 wait gate").await;
        let elsewhere = desk.clone();
        let raised = tokio::spawn(async move {
            elsewhere.raise(&elsewhere.events(TARGET), "early").await;
            elsewhere.lines("raised")
        });
        assert_eq!(raised.await.unwrap(), ["raised: early"]);
        // Another group lives its whole life meanwhile, so that whatever wanted to leave would have left.
        raw.send(&frame::create("s1.g2", &id(2), "n")).await;
        assert_eq!(raw.receive().await, failed(CREATE, "s1.g2", &id(2), "there is no such destination"));
        desk.open("gate");
        assert_eq!(raw.receive().await, initialized(1));
        assert_eq!(raw.receive().await, event("early"));
        assert_eq!(raw.finish().await, b"");
    }

    async fn law_3_what_an_initialization_raised_is_dropped_and_counted_when_it_fails(wire: Wire) {
        for (init, text) in [
            ("raise a; raise b; fail", "the line is taken"),
            ("raise a; yield; raise b; panic", "the request could not be carried out"),
        ] {
            let desk = Desk::with(init, "", &[]);
            let (connection, mut raw) = client(wire, &desk, Settings::default()).await;
            raw.send(&frame::init(TARGET, &id(1))).await;
            assert_eq!(raw.receive().await, failed(INIT, TARGET, &id(1), text));
            // The handle of an initialization that failed is good for nothing, now and after another one.
            let old = desk.events(TARGET);
            desk.raise(&old, "late").await;
            raw.send(&frame::init(TARGET, &id(2))).await;
            assert_eq!(raw.receive().await, failed(INIT, TARGET, &id(2), text));
            desk.raise(&old, "later").await;
            assert_eq!(desk.lines("not raised"), [
                "not raised: late: `channelgroup.channel.added` cannot be raised by `s1.g1` in the phase `setup`",
                "not raised: later: `channelgroup.channel.added` cannot be raised by `s1.g1` in the phase `setup`",
            ]);
            assert_eq!(connection.counts().raised_events_dropped, 4);
            assert_eq!(raw.finish().await, b"");
        }
    }

    async fn law_3_the_handle_of_an_initialization_that_was_too_slow_is_good_for_nothing(wire: Wire) {
        let desk = Desk::with("raise a; wait gate", "", &[]);
        let (connection, mut raw) = client(wire, &desk, Settings::default().deadline(wire.soon())).await;
        raw.send(&frame::init(TARGET, &id(1))).await;
        let text = "the request was not carried out in time";
        assert_eq!(raw.receive().await, failed(INIT, TARGET, &id(1), text));
        let old = desk.events(TARGET);
        desk.open("gate");
        raw.send(&frame::init(TARGET, &id(2))).await;
        assert_eq!(raw.receive().await, initialized(2));
        assert_eq!(raw.receive().await, event("a"));
        desk.raise(&old, "late").await;
        desk.raise(&desk.events(TARGET), "new").await;
        assert_eq!(raw.receive().await, event("new"));
        assert_eq!(desk.lines("not raised").len(), 1);
        assert_eq!(connection.counts().raised_events_dropped, 1);
        assert_eq!(raw.finish().await, b"");
    }

    async fn law_3_only_so_many_events_wait_behind_an_answer(wire: Wire) {
        let desk = Desk::with("raise a; raise b; raise c", "", &[]);
        let settings = Settings::default().events_behind_answer(2);
        let (_connection, mut raw) = client(wire, &desk, settings).await;
        raw.send(&frame::init(TARGET, &id(1))).await;
        assert_eq!(raw.receive().await, initialized(1));
        assert_eq!(raw.receive().await, event("a"));
        assert_eq!(raw.receive().await, event("b"));
        assert_eq!(desk.lines("not raised"), [
            "not raised: c: `channelgroup.channel.added` was not raised by `s1.g1`: 2 events wait behind the same \
             answer already",
        ]);
        assert_eq!(raw.finish().await, b"");
    }

    async fn law_3_events_leave_before_the_answer_of_the_handler_that_raises_them_unless_it_says_after(wire: Wire) {
        let desk = Desk::with("", "raise e; raise-after f", &[]);
        let (connection, mut raw) = active_client(wire, &desk, Settings::default(), &[TARGET]).await;
        raw.send(&frame::create(TARGET, &id(1), "raise a; raise-after b; yield; raise c")).await;
        assert_eq!(raw.receive().await, event("a"));
        assert_eq!(raw.receive().await, event("c"));
        assert_eq!(raw.receive().await, succeeded(CREATE, TARGET, &id(1), json!({})));
        assert_eq!(raw.receive().await, event("b"));
        // A failure lets them out as well; a disposal does not.
        raw.send(&frame::create(TARGET, &id(2), "raise-after d; fail")).await;
        assert_eq!(raw.receive().await, failed(CREATE, TARGET, &id(2), "the line is taken"));
        assert_eq!(raw.receive().await, event("d"));
        raw.send(&dispose(TARGET, &id(3))).await;
        assert_eq!(raw.receive().await, event("e"));
        assert_eq!(raw.receive().await, succeeded(DISPOSE, TARGET, &id(3), json!({})));
        assert_eq!(raw.finish().await, b"");
        assert_eq!(connection.counts().raised_events_dropped, 1);
    }
}
