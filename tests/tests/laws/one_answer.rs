//! Law 1: one answer to everything asked, whatever the handler does.

use super::conversation::{Conversation, active_client, client, create, dispose};
use crate::common::channel_group::channel_group::{CreateChannel, CreateChannelResponse, Init, InitResponse};
use crate::common::channel_group::client::{ChannelGroup, ChannelGroupEvents, Endpoint};
use crate::common::channel_group::types::{Channel, ChannelType};
use crate::common::desk::{Desk, SECRET};
use crate::common::frame::{self, CREATE, DISPOSE, INIT, failed, id, succeeded};
use crate::common::transport::{Wire, over_both_transports};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;
use tieline::{Call, CallError, End, Failure, Settings, Target};

const TARGET: &str = "s1.g1";
const TOO_LATE: &str = "the request was not carried out in time";

over_both_transports! {
    async fn law_1_a_handler_that_fails_or_panics_is_answered_once_and_its_cause_stays_inside(wire: Wire) {
        let desk = Desk::new();
        let (connection, mut raw) = active_client(wire, &desk, Settings::default(), &[TARGET]).await;
        let scripts = [
            ("fail", "the line is taken"),
            ("yield; fail", "the line is taken"),
            ("break", Failure::GENERAL),
            ("panic", Failure::GENERAL),
            ("yield; yield; panic", Failure::GENERAL),
        ];
        for (number, (script, text)) in (1..).zip(scripts) {
            raw.send(&frame::create(TARGET, &id(number), script)).await;
            let bytes = raw.receive_bytes().await;
            let answer: Value = serde_json::from_slice(&bytes[4..]).unwrap();
            assert_eq!(answer, failed(CREATE, TARGET, &id(number), text), "{script}");
            assert!(!bytes.windows(SECRET.len()).any(|part| part == SECRET.as_bytes()), "{script}");
            // The group is as good as before.
            raw.send(&frame::create(TARGET, &id(100 + number), "yield")).await;
            assert_eq!(raw.receive().await, succeeded(CREATE, TARGET, &id(100 + number), json!({})), "{script}");
        }
        assert_eq!(raw.finish().await, b"");
        let counts = connection.counts();
        assert_eq!((counts.failures, counts.successes, counts.panics), (5, 6, 2));
    }

    async fn law_1_an_initialization_and_a_disposal_that_panic_are_answered_once(wire: Wire) {
        let desk = Desk::with("panic", "", &[]);
        let (_connection, mut raw) = client(wire, &desk, Settings::default()).await;
        for number in 1..3 {
            raw.send(&frame::init(TARGET, &id(number))).await;
            assert_eq!(raw.receive().await, failed(INIT, TARGET, &id(number), Failure::GENERAL));
        }
        assert_eq!(raw.finish().await, b"");

        let desk = Desk::with("", "yield; panic", &[]);
        let (connection, mut raw) = active_client(wire, &desk, Settings::default(), &[TARGET]).await;
        raw.send(&dispose(TARGET, &id(1))).await;
        assert_eq!(raw.receive().await, failed(DISPOSE, TARGET, &id(1), Failure::GENERAL));
        assert_eq!(raw.finish().await, b"");
        connection.ended().await;
        assert_eq!(desk.lines("released"), ["released: s1.g1 connection lost"]);
    }

    async fn law_1_a_handler_that_is_too_slow_is_dropped_and_answered_once(wire: Wire) {
        let desk = Desk::new();
        let settings = Settings::default().deadline(wire.soon());
        let (connection, mut raw) = active_client(wire, &desk, settings, &[TARGET, "s1.g2"]).await;
        raw.send(&frame::create(TARGET, &id(1), "forever")).await;
        // In the same mailbox, and late as well when its turn comes; beside it, and not late at all.
        raw.send(&frame::create(TARGET, &id(2), "behind")).await;
        raw.send(&frame::create("s1.g2", &id(3), "beside")).await;
        assert_eq!(raw.receive().await, succeeded(CREATE, "s1.g2", &id(3), json!({})));
        assert_eq!(raw.receive().await, failed(CREATE, TARGET, &id(1), TOO_LATE));
        let answer = raw.receive().await;
        raw.send(&frame::create(TARGET, &id(4), "next")).await;
        assert_eq!(raw.receive().await, succeeded(CREATE, TARGET, &id(4), json!({})));
        let order = desk.lines("");
        let place = |line: &str| order.iter().position(|known| known == line).expect(line);
        assert!(place("over: s1.g1 forever") < place("begins: s1.g1 next"));
        if wire == Wire::InProcess {
            // Where the clock leaps both came at the same time.
            assert_eq!(answer, failed(CREATE, TARGET, &id(2), TOO_LATE));
            assert!(!order.contains(&"begins: s1.g1 behind".to_owned()));
            assert_eq!(connection.counts().deadlines_missed, 2);
        }
        assert_eq!(raw.finish().await, b"");
    }

    async fn law_1_a_message_that_nobody_handles_is_answered_that_it_is_not_supported(wire: Wire) {
        struct Nothing;
        impl ChannelGroup for Nothing {}
        let (end, mut raw) = wire.by_hand().await;
        Endpoint::new().channel_group(|_: &Target| Ok(Nothing)).start(end);
        raw.send(&frame::init(TARGET, &id(1))).await;
        assert_eq!(raw.receive().await, failed(INIT, TARGET, &id(1), &format!("`{INIT}` is not supported")));

        struct Bare;
        impl ChannelGroup for Bare {
            async fn init(
                &mut self,
                _: Init<'_>,
                _: ChannelGroupEvents,
                _: &Call,
            ) -> Result<InitResponse<'_>, Failure> {
                Ok(InitResponse::builder().channels([]).build())
            }
        }
        let (end, mut raw) = wire.by_hand().await;
        let connection = Endpoint::new().channel_group(|_: &Target| Ok(Bare)).start(end);
        raw.send(&frame::init(TARGET, &id(1))).await;
        assert_eq!(raw.receive().await, succeeded(INIT, TARGET, &id(1), json!({"channels": []})));
        raw.send(&frame::create(TARGET, &id(2), "n")).await;
        assert_eq!(raw.receive().await, failed(CREATE, TARGET, &id(2), &format!("`{CREATE}` is not supported")));
        raw.send(&dispose(TARGET, &id(3))).await;
        assert_eq!(raw.receive().await, failed(DISPOSE, TARGET, &id(3), &format!("`{DISPOSE}` is not supported")));
        assert_eq!(raw.finish().await, b"");
        assert_eq!((connection.counts().successes, connection.counts().failures), (1, 2));
    }

    async fn law_1_a_destination_that_is_not_accepted_is_answered(wire: Wire) {
        let (end, mut raw) = wire.by_hand().await;
        let desk = Desk::new();
        Endpoint::new()
            .channel_group(move |target: &Target| match target.as_str() {
                "s1.full" => Err::<crate::common::desk::Group, _>(Failure::new("no more groups").because(SECRET)),
                "s1.panic" => panic!("{SECRET}"),
                _ => Err(std::io::Error::other(SECRET).into()),
            })
            .start(end);
        for (number, (target, text)) in
            (1..).zip([("s1.full", "no more groups"), ("s1.panic", Failure::GENERAL), ("s1.io", Failure::GENERAL)])
        {
            raw.send(&frame::init(target, &id(number))).await;
            assert_eq!(raw.receive().await, failed(INIT, target, &id(number), text));
            raw.send(&frame::create(target, &id(number + 100), "n")).await;
            assert_eq!(raw.receive().await, failed(CREATE, target, &id(number + 100), "there is no such destination"));
        }
        assert_eq!(raw.finish().await, b"");
        drop(desk);
    }

    async fn law_1_a_destination_that_nobody_accepts_is_answered(wire: Wire) {
        let (end, mut raw) = wire.by_hand().await;
        Endpoint::new().start(end);
        raw.send(&frame::init(TARGET, &id(1))).await;
        assert_eq!(raw.receive().await, failed(INIT, TARGET, &id(1), "this destination is not supported"));
        assert_eq!(raw.finish().await, b"");
    }

    async fn law_1_what_does_not_fit_a_frame_is_answered_with_a_failure(wire: Wire) {
        let (one, other) = wire.ends().await;
        Endpoint::new().channel_group(|_: &Target| Ok(Wordy { word: 2 << 20 })).start(one);
        let bridge = crate::common::channel_group::bridge::Endpoint::new().start(other);
        let group = bridge.channel_group(TARGET, ()).unwrap();
        let Err(CallError::Failed { message, .. }) = group.init().await else { panic!("an answer of 2 MiB") };
        assert_eq!(&*message, Failure::GENERAL);
        group.init().await.unwrap();
        let Err(CallError::Failed { message, .. }) = create(&group, "n").await else { panic!("a failure of 2 MiB") };
        assert_eq!(&*message, "the failure is too long to be told");
        assert_eq!(bridge.counts().unreadable, 0);
    }

    async fn law_1_each_of_many_calls_at_once_is_answered_once(wire: Wire) {
        let desk = Desk::new();
        let targets = ["s1.g1", "s1.g2", "s1.g3"];
        let (connection, mut raw) = active_client(wire, &desk, Settings::default(), &targets).await;
        let scripts = ["", "yield", "fail", "yield; yield; fail", "panic", "yield; panic", "break"];
        let asked: BTreeMap<String, &str> = (0..300).map(|number| (id(number), scripts[number as usize % 7])).collect();
        for (number, (id, script)) in asked.iter().enumerate() {
            raw.send(&frame::create(targets[number % 3], id, script)).await;
        }
        let mut answers = BTreeMap::new();
        for _ in 0..asked.len() {
            let answer = raw.receive().await;
            let id = answer["header"]["requestId"].as_str().unwrap().to_owned();
            assert!(answers.insert(id, answer["header"]["result"] == "SUCCESS").is_none(), "twice");
        }
        for (id, script) in asked {
            assert_eq!(answers[&id], matches!(script, "" | "yield"), "{script}");
        }
        assert_eq!(raw.finish().await, b"");
        assert_eq!(connection.counts().panics, 86);
    }

    async fn law_1_what_is_under_way_or_waits_when_this_side_closes_is_answered(wire: Wire) {
        let desk = Desk::new();
        let (connection, mut raw) = active_client(wire, &desk, Settings::default(), &[TARGET, "s1.g2"]).await;
        raw.send(&frame::create(TARGET, &id(1), "forever")).await;
        desk.logged("begins: s1.g1 forever").await;
        raw.send(&frame::create(TARGET, &id(2), "behind")).await;
        raw.send(&frame::create("s1.g2", &id(3), "beside")).await;
        assert_eq!(raw.receive().await, succeeded(CREATE, "s1.g2", &id(3), json!({})));
        connection.close();
        for number in [1, 2] {
            assert_eq!(raw.receive().await, failed(CREATE, TARGET, &id(number), "the connection is being closed"));
        }
        assert_eq!(raw.finish().await, b"");
        assert_eq!(*connection.ended().await, End::Closed);
        let mut released = desk.lines("released");
        released.sort();
        assert_eq!(released, ["released: s1.g1 shut down", "released: s1.g2 shut down"]);
        assert_eq!(desk.lines("begins: s1.g1 behind"), [] as [&str; 0]);
    }

    async fn law_1_a_peer_that_sends_no_more_gets_the_answers_that_take_no_waiting(wire: Wire) {
        let desk = Desk::new();
        let (connection, mut raw) = active_client(wire, &desk, Settings::default(), &[TARGET]).await;
        for number in 0..200 {
            raw.send(&frame::create(TARGET, &id(number), "")).await;
        }
        let rest = raw.finish().await;
        for number in 0..200 {
            let answer = succeeded(CREATE, TARGET, &id(number), json!({}));
            let length = serde_json::to_vec(&answer).unwrap().len() + 4;
            let bytes = &rest[number as usize * length..][..length];
            assert_eq!(serde_json::from_slice::<Value>(&bytes[4..]).unwrap(), answer);
        }
        assert_eq!(*connection.ended().await, End::PeerClosed);
        assert_eq!(connection.counts().successes, 201);
    }

    async fn law_1_a_call_without_a_deadline_is_answered_when_its_handler_ends(wire: Wire) {
        let desk = Desk::new();
        let settings = Settings::default().deadline(Duration::MAX).gate_deadline(Duration::MAX);
        let talk = Conversation::begin(wire, desk, settings.clone(), settings).await;
        let group = talk.active(TARGET).await;
        create(&group, "yield").await.unwrap();
    }
}

/// The handler of the one message is dropped before the next one begins, which came later and is in time.
#[test]
fn law_1_a_handler_that_is_too_slow_is_dropped_before_the_next_message() {
    Wire::InProcess.run(async |wire| {
        let desk = Desk::new();
        let settings = Settings::default().deadline(wire.soon());
        let (connection, mut raw) = active_client(wire, &desk, settings, &[TARGET]).await;
        raw.send(&frame::create(TARGET, &id(1), "forever")).await;
        desk.logged("begins: s1.g1 forever").await;
        tokio::time::advance(wire.soon() / 2).await;
        raw.send(&frame::create(TARGET, &id(2), "next")).await;
        let asked = tokio::time::Instant::now();
        assert_eq!(raw.receive().await, failed(CREATE, TARGET, &id(1), TOO_LATE));
        assert_eq!(asked.elapsed(), wire.soon() / 2, "at the deadline, not before and not after");
        assert_eq!(raw.receive().await, succeeded(CREATE, TARGET, &id(2), json!({})));
        assert_eq!(
            desk.lines("")[2..],
            ["begins: s1.g1 forever", "over: s1.g1 forever", "begins: s1.g1 next", "over: s1.g1 next"]
        );
        assert_eq!(connection.counts().deadlines_missed, 1);
        assert_eq!(raw.finish().await, b"");
    });
}

/// A group that says more than fits a frame: first in an answer, then in a failure.
struct Wordy {
    word: usize,
}

impl ChannelGroup for Wordy {
    async fn init(&mut self, _: Init<'_>, _: ChannelGroupEvents, _: &Call) -> Result<InitResponse<'_>, Failure> {
        let end_point = "x".repeat(std::mem::take(&mut self.word));
        let channel = Channel::builder().end_point(end_point).channel_type(ChannelType::CHAT).build();
        let channels = if channel.end_point.is_empty() { Vec::new() } else { vec![channel] };
        Ok(InitResponse::builder().channels(channels).build())
    }

    async fn create_channel(&mut self, _: CreateChannel<'_>, _: &Call) -> Result<CreateChannelResponse<'_>, Failure> {
        Err(Failure::new("x".repeat(2 << 20)))
    }
}
