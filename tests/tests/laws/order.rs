//! Law 2: messages to one target one at a time and in order, different targets side by side.

use super::conversation::{Conversation, active_client, asked, create};
use crate::common::channel_group::bridge::{ChannelGroup, ChannelGroupListener, Endpoint};
use crate::common::channel_group::channel_group::ChannelAdded;
use crate::common::desk::Desk;
use crate::common::frame::{self, CREATE, DISPOSE, INIT, id, succeeded};
use crate::common::transport::{Wire, over_both_transports};
use futures_util::future::join_all;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use tieline::{Delivery, Settings};

const TARGETS: [&str; 3] = ["s1.g1", "s1.g2", "s1.g3"];

/// Yields, so often that no two neighbours take the same time.
fn script(number: usize) -> String {
    format!("number {number}{}", "; yield".repeat(number * 7 % 5))
}

over_both_transports! {
    async fn law_2_calls_to_one_target_are_handled_one_at_a_time_and_answered_in_order(wire: Wire) {
        let desk = Desk::new();
        let (_connection, mut raw) = active_client(wire, &desk, Settings::default(), &TARGETS).await;
        let asked: Vec<_> = (0..120).map(|number| (TARGETS[number * 11 % 3], number)).collect();
        for (target, number) in &asked {
            raw.send(&frame::create(target, &id(*number as u32), &script(*number))).await;
        }
        let mut answers = BTreeMap::<String, Vec<String>>::new();
        for _ in &asked {
            let answer = raw.receive().await;
            let header = |key: &str| answer["header"][key].as_str().unwrap().to_owned();
            assert_eq!(header("result"), "SUCCESS");
            answers.entry(header("target")).or_default().push(header("requestId"));
        }
        for target in TARGETS {
            let numbers = || asked.iter().filter(|(known, _)| *known == target).map(|(_, number)| *number);
            assert_eq!(answers[target], numbers().map(|number| id(number as u32)).collect::<Vec<_>>());
            // Each handler is over before the next one begins, without an exception.
            let expected: Vec<_> = numbers()
                .flat_map(|number| ["begins", "over"].map(|what| format!("{what}: {target} {}", script(number))))
                .collect();
            let lines = desk.lines("").into_iter().filter(|line| line.contains(&format!("{target} number")));
            assert_eq!(lines.collect::<Vec<_>>(), expected);
        }
        // They did go on side by side: some handler began while one of another target was suspended.
        let begun = desk.lines("").iter().fold((0_i32, 0), |(now, most), line| {
            let now = now + i32::from(line.starts_with("begins")) - i32::from(line.starts_with("over"));
            (now, most.max(now))
        });
        assert_eq!(begun, (0, 3));
    }

    async fn law_2_a_target_whose_handler_is_suspended_delays_no_other(wire: Wire) {
        let talk = Conversation::simple(wire).await;
        let slow = talk.active("s1.g1").await;
        let quick = talk.active("s1.g2").await;
        let waiting = async {
            create(&slow, "wait gate").await.unwrap();
            create(&slow, "behind").await.unwrap();
        };
        let others = async {
            talk.desk.logged("begins: s1.g1 wait gate").await;
            for number in 0..20 {
                create(&quick, &script(number)).await.unwrap();
            }
            assert_eq!(talk.desk.lines("over: s1.g1 wait"), [] as [&str; 0]);
            talk.desk.open("gate");
        };
        tokio::join!(waiting, others);
    }

    async fn law_2_calls_of_one_handle_arrive_in_the_order_in_which_they_were_made(wire: Wire) {
        let talk = Conversation::simple(wire).await;
        let group = talk.active("s1.g1").await;
        let scripts: Vec<_> = (0..60).map(script).collect();
        for answer in join_all(scripts.iter().map(|script| create(&group, script))).await {
            answer.unwrap();
        }
        let begun: Vec<_> = scripts.iter().map(|script| format!("begins: s1.g1 {script}")).collect();
        assert_eq!(talk.desk.lines("begins: s1.g1 number"), begun);
    }

    async fn law_2_events_of_one_target_are_heard_in_order_and_a_slow_listener_delays_no_other(wire: Wire) {
        let talk = Conversation::simple(wire).await;
        let slow = talk.active("s1.g1").await;
        let quick = talk.active("s1.g2").await;
        create(&slow, "raise wait gate; raise a; raise b").await.unwrap();
        talk.ear.logged("heard: s1.g1 wait gate").await;
        create(&quick, "raise c; raise d").await.unwrap();
        talk.ear.logged("heard: s1.g2 d").await;
        assert_eq!(talk.ear.lines("heard"), ["heard: s1.g1 wait gate", "heard: s1.g2 c", "heard: s1.g2 d"]);
        talk.ear.open("gate");
        talk.ear.logged("heard: s1.g1 b").await;
        assert_eq!(talk.ear.lines("heard: s1.g1"), ["heard: s1.g1 wait gate", "heard: s1.g1 a", "heard: s1.g1 b"]);
    }

    async fn law_2_a_listener_may_wait_for_a_call_to_its_own_target(wire: Wire) {
        struct Asking(Arc<OnceLock<ChannelGroup>>, Arc<Desk>);
        impl ChannelGroupListener for Asking {
            async fn channel_added(&mut self, event: ChannelAdded<'_>, _delivery: &Delivery) {
                let answer = create(self.0.get().unwrap(), &event.end_point).await;
                self.1.log(format!("answered: {} {}", event.end_point, answer.is_ok()));
            }
        }
        let (desk, ear) = (Desk::new(), Desk::new());
        let (one, other) = wire.ends().await;
        desk.client().start(one);
        let bridge = Endpoint::new().start(other);
        let place = Arc::new(OnceLock::new());
        let group = bridge.channel_group("s1.g1", Asking(place.clone(), ear.clone())).unwrap();
        group.init().await.unwrap();
        place.set(group).unwrap();
        desk.raise(&desk.events("s1.g1"), "yield").await;
        desk.raise(&desk.events("s1.g1"), "fail").await;
        ear.logged("answered: fail false").await;
        assert_eq!(ear.lines("answered"), ["answered: yield true", "answered: fail false"]);
    }

    async fn law_2_a_refusal_that_needs_no_mailbox_may_overtake_and_nothing_else_does(wire: Wire) {
        let desk = Desk::new();
        let (_connection, mut raw) = active_client(wire, &desk, Settings::default().mailbox(1), &["s1.g1"]).await;
        raw.send(&frame::create("s1.g1", &id(1), "wait gate")).await;
        desk.logged("begins: s1.g1 wait gate").await;
        raw.send(&frame::create("s1.g1", &id(2), "second")).await;
        raw.send(&frame::create("s1.g1", &id(3), "one too many")).await;
        let full = frame::failed(CREATE, "s1.g1", &id(3), "too many messages wait for this destination");
        assert_eq!(raw.receive().await, full);
        desk.open("gate");
        assert_eq!(raw.receive().await, succeeded(CREATE, "s1.g1", &id(1), json!({})));
        assert_eq!(raw.receive().await, succeeded(CREATE, "s1.g1", &id(2), json!({})));
        assert_eq!(desk.lines("begins: s1.g1 one too many"), [] as [&str; 0]);
    }

    /// Three lives of one target: the first one still hears an event when the second one is over already.
    async fn law_2_a_life_hears_nothing_while_an_earlier_life_of_its_target_still_does(wire: Wire) {
        let desk = Desk::new();
        let (end, mut raw) = wire.by_hand().await;
        let bridge = Endpoint::new().start(end);
        for (life, event) in [(1, Some("wait gate")), (2, None), (3, Some("third"))] {
            let group = bridge.channel_group("s1.g1", desk.ear("s1.g1")).unwrap();
            let (init, ()) = tokio::join!(group.init(), async {
                let id = asked(&mut raw, INIT).await;
                raw.send(&frame::success(INIT, "s1.g1", &id, r#"{"channels":[]}"#)).await;
            });
            init.unwrap();
            if let Some(event) = event {
                raw.send(&frame::event("s1.g1", event)).await;
            }
            if life == 1 {
                desk.logged("heard: s1.g1 wait gate").await;
            }
            let (disposed, ()) = tokio::join!(group.dispose(), async {
                let id = asked(&mut raw, DISPOSE).await;
                raw.send(&frame::success(DISPOSE, "s1.g1", &id, "{}")).await;
            });
            disposed.unwrap();
        }
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        assert_eq!(desk.lines(""), ["heard: s1.g1 wait gate"]);
        desk.open("gate");
        desk.logged("heard: s1.g1 third").await;
        assert_eq!(raw.finish().await, b"");
        bridge.ended().await;
        let released = "released: s1.g1 disposed";
        assert_eq!(
            desk.lines(""),
            ["heard: s1.g1 wait gate", released, released, "heard: s1.g1 third", released]
        );
    }
}
