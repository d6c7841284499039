//! Counters, gauges and histograms.

use super::peer::{bridge_alone, event};
use super::talk::{Talk, create};
use crate::common::channel_group::bridge;
use crate::common::desk::Desk;
use metrics_util::MetricKind;
use metrics_util::debugging::{DebugValue, DebuggingRecorder};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use tieline::reconnect::Reconnect;
use tieline::server::Server;
use tieline::transport;

/// Everything that was recorded since the last look: kind, name, labels and value.
struct Recorded(Vec<(MetricKind, String, BTreeMap<String, String>, DebugValue)>);

impl Recorded {
    fn look(snapshotter: &metrics_util::debugging::Snapshotter) -> Self {
        let entries = snapshotter.snapshot().into_vec().into_iter().map(|(key, _, _, value)| {
            let labels = key.key().labels().map(|label| (label.key().to_owned(), label.value().to_owned())).collect();
            (key.kind(), key.key().name().to_owned(), labels, value)
        });
        Self(entries.collect())
    }

    fn find(&self, name: &str, labels: &[(&str, &str)]) -> &DebugValue {
        let fits = |known: &BTreeMap<String, String>| {
            labels.iter().all(|(key, value)| known.get(*key).is_some_and(|known| known == value))
        };
        let found: Vec<_> = self.0.iter().filter(|(_, known, of, _)| known == name && fits(of)).collect();
        assert_eq!(found.len(), 1, "{name} {labels:?}");
        &found[0].3
    }

    fn counter(&self, name: &str, side: &str) -> u64 {
        let DebugValue::Counter(value) = self.find(name, &[("side", side)]) else { panic!("{name} is no counter") };
        *value
    }

    fn gauge(&self, name: &str, side: &str) -> f64 {
        let DebugValue::Gauge(value) = self.find(name, &[("side", side)]) else { panic!("{name} is no gauge") };
        value.0
    }

    fn histogram(&self, name: &str, side: &str, message: &str) -> Vec<f64> {
        let value = self.find(name, &[("side", side), ("name", message)]);
        let DebugValue::Histogram(values) = value else { panic!("{name} is no histogram") };
        values.iter().map(|value| value.0).collect()
    }
}

/// Runs a scenario with a recorder of its own.
fn record(scenario: impl AsyncFnOnce(&dyn Fn() -> Recorded)) {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    metrics::with_local_recorder(&recorder, || {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_time().start_paused(true).build().unwrap();
        runtime.block_on(scenario(&|| Recorded::look(&snapshotter)));
    });
}

/// Lets the connections' tasks run until nothing is left to do.
async fn settle() {
    tokio::time::sleep(Duration::from_millis(1)).await;
}

const CREATE: &str = "channelgroup.request.createchannel";

#[test]
fn counters_say_what_the_counts_say() {
    record(async |look| {
        let talk = Talk::begin(Desk::new());
        let group = talk.group("s1.g1").await;
        create(&group, "c1").await.unwrap();
        create(&group, "fail").await.unwrap_err();
        create(&group, "panic").await.unwrap_err();
        assert_eq!(talk.desk.lines("begins: ").len(), 4);
        settle().await;
        let recorded = look();
        let counts = talk.client.counts();
        for (name, count) in [
            ("tieline_frames_received_total", counts.frames_received),
            ("tieline_successes_total", counts.successes),
            ("tieline_failures_total", counts.failures),
            ("tieline_panics_total", counts.panics),
            ("tieline_late_answers_total", 0),
        ] {
            assert_eq!(recorded.counter(name, "client"), count, "{name}");
        }
        assert_eq!((counts.successes, counts.failures, counts.panics), (2, 2, 1));
        assert_eq!(recorded.counter("tieline_frames_sent_total", "bridge"), 4);
    });
}

#[test]
fn gauges_are_sums_over_connections_and_come_back_to_nothing() {
    record(async |look| {
        let (one, other) = (Talk::begin(Desk::new()), Talk::begin(Desk::new()));
        let (group, _more) = (one.group("s1.g1").await, one.group("s1.g2").await);
        let _another = other.group("s1.g1").await;
        let look_in_the_middle = async {
            one.desk.logged("begins: s1.g1 wait gate").await;
            settle().await;
            let recorded = look();
            assert_eq!(recorded.gauge("tieline_open_connections", "client"), 2.0);
            assert_eq!(recorded.gauge("tieline_destinations", "client"), 3.0);
            assert_eq!(recorded.gauge("tieline_pending_calls", "bridge"), 3.0);
            assert_eq!(recorded.gauge("tieline_waiting_messages", "client"), 2.0);
            assert!(recorded.gauge("tieline_waiting_bytes", "client") > 300.0);
            one.desk.open("gate");
            recorded
        };
        let (a, b, c, middle) =
            tokio::join!(create(&group, "wait gate"), create(&group, "b"), create(&group, "c"), look_in_the_middle);
        a.and(b).and(c).unwrap();
        for connection in [&one.client, &other.client, &*one.bridge, &*other.bridge] {
            connection.close();
            connection.ended().await;
        }
        settle().await;
        let end = look();
        // This recorder begins with nothing after each look, so that what went up before goes down now.
        let gauges = |recorded: &Recorded, side| {
            let of_side =
                recorded.0.iter().filter(|(kind, _, labels, _)| *kind == MetricKind::Gauge && labels["side"] == side);
            of_side.map(|(_, name, ..)| (name.clone(), recorded.gauge(name, side))).collect::<Vec<_>>()
        };
        for side in ["client", "bridge"] {
            let (up, down) = (gauges(&middle, side), gauges(&end, side));
            assert_eq!((up.len(), down.len()), (7, 7));
            for ((name, up), (_, down)) in up.iter().zip(&down) {
                assert_eq!(up + down, 0.0, "{name} of {side}");
            }
        }
    });
}

#[test]
fn held_events_and_bytes_to_be_written_are_gauges() {
    record(async |look| {
        let (bridge, mut peer) = bridge_alone();
        let _group = bridge.channel_group("s1.g1", ()).unwrap();
        for _ in 0..3 {
            peer.send(event("s1.g1")).await;
        }
        settle().await;
        let recorded = look();
        assert_eq!(recorded.gauge("tieline_held_events", "bridge"), 3.0);
        assert_eq!(recorded.gauge("tieline_waiting_messages", "bridge"), 3.0);
        assert_eq!(recorded.counter("tieline_events_held_total", "bridge"), 3);
        assert_eq!(recorded.gauge("tieline_outbound_bytes", "bridge"), 0.0);
    });
}

#[test]
fn histograms_measure_mailbox_handler_and_round_trip() {
    record(async |look| {
        let talk = Talk::begin(Desk::new());
        let group = talk.group("s1.g1").await;
        let free = async {
            talk.desk.logged("begins: s1.g1 wait gate").await;
            tokio::time::sleep(Duration::from_secs(3)).await;
            talk.desk.open("gate");
        };
        let (one, two, ()) = tokio::join!(create(&group, "wait gate"), create(&group, "behind"), free);
        one.and(two).unwrap();
        let recorded = look();
        let seconds = |name, side| {
            let mut values = recorded.histogram(name, side, CREATE);
            values.iter_mut().for_each(|value| *value = value.round());
            values
        };
        assert_eq!(seconds("tieline_mailbox_seconds", "client"), [0.0, 3.0]);
        assert_eq!(seconds("tieline_handler_seconds", "client"), [3.0, 0.0]);
        assert_eq!(seconds("tieline_call_seconds", "bridge"), [3.0, 3.0]);
    });
}

#[test]
fn the_documented_table_is_what_a_recorder_sees() {
    let documented: BTreeSet<(String, String)> = include_str!("../../../runtime/METRICS.md")
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .map(|row| {
            let (name, rest) = row.split_once("` | ").unwrap();
            (name.to_owned(), rest.split(' ').next().unwrap().to_owned())
        })
        .collect();
    record(async |look| {
        let talk = Talk::begin(Desk::new());
        talk.group("s1.g1").await;
        let (dial, listen) = transport::local();
        let serving = Server::new(bridge::Endpoint::new()).start(listen, async |_, _| Ok(()));
        let line = Reconnect::new(bridge::Endpoint::new()).start(dial, async |_, _| Ok(()));
        line.connected().await.unwrap();
        settle().await;
        let recorded = look();
        for name in ["tieline_server_accepted_total", "tieline_reconnect_connected_total"] {
            assert_eq!(*recorded.find(name, &[]), DebugValue::Counter(1));
        }
        assert_eq!((serving.counts().accepted, line.counts().connected), (1, 1));
        let seen: BTreeSet<_> =
            recorded.0.iter().map(|(kind, name, ..)| (name.clone(), format!("{kind:?}").to_lowercase())).collect();
        assert_eq!(seen, documented);
        for (kind, name, labels, _) in &recorded.0 {
            let keys: Vec<_> = labels.keys().map(String::as_str).collect();
            let expected: &[&str] = match kind {
                _ if name.starts_with("tieline_server_") || name.starts_with("tieline_reconnect_") => &[],
                MetricKind::Histogram => &["kind", "name", "protocol", "side"],
                _ => &["protocol", "side"],
            };
            assert_eq!(keys, expected, "{name}");
        }
    });
}
