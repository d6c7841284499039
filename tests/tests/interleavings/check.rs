//! What must be true of a run when it is over.

use super::tap::Record;
use super::world::{Notes, Side};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use tieline::Counts;

fn header<'m>(message: &'m Value, key: &str) -> &'m str {
    message["header"][key].as_str().unwrap_or_default()
}

/// Refusals that are decided before the mailbox, and may overtake.
fn overtakes(answer: &Value) -> bool {
    matches!(
        header(answer, "errorMessage"),
        "the destination is being released: its phase is `tearing-down`" | "there is no such destination" | "not now"
    )
}

/// Everything that was seen of a run.
pub(super) struct Seen<'r> {
    pub(super) notes: &'r Notes,
    pub(super) from_bridge: &'r Record,
    pub(super) from_client: &'r Record,
    pub(super) bridge: Counts,
    pub(super) client: Counts,
    /// Whether everything was settled before the connection ended.
    pub(super) settled: bool,
    pub(super) targets: &'r [&'static str],
}

impl Seen<'_> {
    pub(super) fn check(&self) {
        assert_eq!(self.notes.violations, [] as [&str; 0]);
        let questions = self.from_bridge.messages();
        let replies = self.from_client.messages();
        self.one_answer(&questions, &replies);
        for target in self.targets {
            self.in_order(target, &questions, &replies);
            self.events_within_a_life(target, &replies);
        }
        self.released_once();
        if self.settled {
            self.nothing_vanished(&replies);
        }
        for counts in [self.bridge, self.client] {
            let Counts { unreadable, second_answers, answers_to_nothing, mismatched_answers, .. } = counts;
            assert_eq!((unreadable, second_answers, answers_to_nothing, mismatched_answers), (0, 0, 0, 0));
            let Counts { unreadable_properties, repeated_request_ids, deadlines_missed, .. } = counts;
            assert_eq!((unreadable_properties, repeated_request_ids, deadlines_missed), (0, 0, 0));
        }
    }

    /// Law 1.
    fn one_answer(&self, questions: &[Value], replies: &[Value]) {
        let asked: BTreeSet<&str> = questions.iter().map(|question| header(question, "requestId")).collect();
        assert_eq!(asked.len(), questions.len());
        let mut answered = BTreeSet::new();
        for answer in replies.iter().filter(|reply| header(reply, "type") == "cti.response") {
            let id = header(answer, "requestId");
            assert!(asked.contains(id), "law 1: an answer to nothing");
            assert!(answered.insert(id), "law 1: two answers to {id}");
        }
        if self.settled {
            assert_eq!(answered, asked, "law 1: one answer each");
        }
    }

    /// Law 2.
    fn in_order(&self, target: &str, questions: &[Value], replies: &[Value]) {
        let begun = self.notes.begun.get(target).cloned().unwrap_or_default();
        assert!(begun.is_sorted_by(|one, other| one < other), "law 2: {target} began with {begun:?}");
        let place: BTreeMap<&str, usize> =
            questions.iter().enumerate().map(|(place, question)| (header(question, "requestId"), place)).collect();
        let answered = replies.iter().filter(|reply| {
            header(reply, "type") == "cti.response" && header(reply, "target") == target && !overtakes(reply)
        });
        let order: Vec<usize> = answered.map(|answer| place[header(answer, "requestId")]).collect();
        assert!(order.is_sorted(), "law 2: answers of {target} left in the order {order:?}");
    }

    /// Laws 3 and 5 as the wire shows them, and law 4: what was heard is what left, in its order.
    fn events_within_a_life(&self, target: &str, replies: &[Value]) {
        let mut live = false;
        let mut left = Vec::new();
        for reply in replies.iter().filter(|reply| header(reply, "target") == target) {
            match (header(reply, "type"), header(reply, "name"), header(reply, "result")) {
                ("cti.response", "channelgroup.query.init", "SUCCESS") => live = true,
                ("cti.response", "channelgroup.request.dispose", "SUCCESS") => live = false,
                ("cti.event", ..) => {
                    assert!(live, "laws 3 and 5: an event of {target} left outside its life");
                    left.push(reply["body"]["endpoint"].as_str().unwrap().parse::<u64>().unwrap());
                }
                _ => {}
            }
        }
        let heard = self.notes.heard.get(target).cloned().unwrap_or_default();
        let mut rest = left.iter();
        for number in &heard {
            assert!(rest.any(|sent| sent == number), "law 4: {heard:?} was heard of {left:?}");
        }
    }

    /// Law 5.
    fn released_once(&self) {
        for (side, target, reasons) in &self.notes.lives {
            assert_eq!(reasons.len(), 1, "law 5: {target} of the {side:?} was released {reasons:?}");
        }
    }

    /// Law 7.
    fn nothing_vanished(&self, replies: &[Value]) {
        let left = replies.iter().filter(|reply| header(reply, "type") == "cti.event").count() as u64;
        let heard: u64 = self.notes.heard.values().map(|heard| heard.len() as u64).sum();
        let dropped = self.bridge.received_events_dropped + self.bridge.unknown_targets;
        assert_eq!(left, heard + dropped, "law 7: events that left, and were heard or counted");
        let taken = self.notes.taken;
        assert_eq!(
            taken,
            left + self.client.raised_events_dropped,
            "law 7: events that were taken, and left or counted"
        );
        assert_eq!(self.bridge.late_answers, self.bridge.calls_given_up, "law 7: answers to calls that were given up");
        assert_eq!(self.client.successes + self.client.failures, self.client.frames_received);
        // A caller may go away before its call has left, or when its answer is there already.
        assert!(self.bridge.calls_given_up <= self.notes.given_up);
        assert!(self.notes.succeeded <= self.client.successes);
        assert_eq!(self.notes.disconnected, 0);
    }
}

/// How often something happened in all runs together: what never happens is not tested.
#[derive(Debug, Default)]
pub(super) struct Coverage {
    pub(super) heard: u64,
    pub(super) held: u64,
    pub(super) dropped: u64,
    pub(super) late: u64,
    pub(super) panics: u64,
    pub(super) refused: u64,
    pub(super) disposed: u64,
    pub(super) lost: u64,
}

impl Coverage {
    pub(super) fn add(&mut self, seen: &Seen<'_>) {
        self.heard += seen.notes.heard.values().map(|heard| heard.len() as u64).sum::<u64>();
        self.held += seen.bridge.events_held;
        self.dropped += seen.bridge.received_events_dropped + seen.client.raised_events_dropped;
        self.late += seen.bridge.late_answers;
        self.panics += seen.client.panics;
        self.refused += seen.client.refused_phase;
        let disposed = |(side, _, reasons): &&(Side, String, Vec<tieline::Release>)| {
            *side == Side::Client && reasons[..] == [tieline::Release::Disposed]
        };
        self.disposed += seen.notes.lives.iter().filter(disposed).count() as u64;
        self.lost += u64::from(!seen.settled);
    }

    pub(super) fn check(&self) {
        let Self { heard, held, dropped, late, panics, refused, disposed, lost } = self;
        for count in [heard, held, dropped, late, panics, refused, disposed, lost] {
            assert!(*count > 0, "something never happened, so it was not tested: {self:?}");
        }
    }
}
