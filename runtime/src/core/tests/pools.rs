//! Memory that is used again is nobody else's meanwhile.

use super::table::PROTOCOL;
use super::world::{done, failed, nobody};
use crate::codec::check_body;
use crate::core::{Core, Ending, Registry, Side, Start};
use crate::header::Header;
use crate::job::Job;
use crate::link::Link;
use crate::settings::Settings;
use crate::transport::Batch;
use bytes::Bytes;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

#[derive(Clone, Debug)]
enum Step {
    /// A request to one of four targets, laid out in one of several ways.
    Ask(usize, u8),
    /// One of those at work ends, in one of several ways; its header is held on to, or not.
    End(Index, u8, bool),
    /// Whoever held on to headers lets them go.
    LetGo,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        5 => (0..4_usize, 0..5_u8).prop_map(|(target, how)| Step::Ask(target, how)),
        5 => (any::<Index>(), 0..5_u8, any::<bool>()).prop_map(|(place, how, held)| Step::End(place, how, held)),
        1 => Just(Step::LetGo),
    ];
    vec(step, 1..60)
}

struct Answerer {
    core: Core,
    now: Instant,
    at_work: Vec<Start>,
    /// The frames that were asked, by their ids.
    asked: BTreeMap<String, Bytes>,
    answered: BTreeMap<String, Value>,
    held: Vec<(Arc<Header>, Bytes)>,
    link: Arc<Link>,
    spare: Option<Box<Job>>,
}

impl Answerer {
    fn new() -> Self {
        let new = || Core::new(&PROTOCOL, Settings::default(), Side::Responder, Registry::default(), false);
        let (core, link) = (new(), Arc::new(Link::new(new())));
        let now = Instant::now();
        Self {
            core,
            now,
            at_work: vec![],
            asked: BTreeMap::new(),
            answered: BTreeMap::new(),
            held: vec![],
            link,
            spare: None,
        }
    }

    fn ask(&mut self, target: usize, name: &str, how: u8) {
        let id = uuid::Uuid::from_u128(self.asked.len() as u128 + 1).to_string();
        let (name, body) = match how {
            1 => (name.replace('.', "\\u002e"), format!(r#"{{"text":"{}"}}"#, "x".repeat(300))),
            2 => (name.to_owned(), String::from(r#"{"a":{"b":1}}"#)),
            // Its handler never hears of it.
            3 => (name.to_owned(), String::from(r#"{"a":}"#)),
            _ => (name.to_owned(), String::from("{}")),
        };
        let frame = format!(r#"{{"head":{{"k":"R","n":"{name}","to":"s.{target}","id":"{id}"}},"rest":{body}}}"#);
        self.give(id, frame);
    }

    fn give(&mut self, id: String, frame: String) {
        let frame = Bytes::from(frame);
        self.asked.insert(id, frame.clone());
        if let Some(wanted) = self.core.receive(frame, self.now) {
            let destination = wanted.destinations[0];
            drop(self.core.accept(*wanted, Ok((destination, nobody()))));
        }
        self.go_on();
    }

    fn end(&mut self, place: usize, how: u8, is_held: bool) {
        let start = self.at_work.remove(place);
        let header = start.header.clone();
        if how == 4 && check_body(header.body()).is_ok() {
            return self.end_well(start, is_held.then_some(header));
        }
        let frame = self.asked[header.request_id().unwrap()].clone();
        assert_eq!(header.frame.as_bytes(), &frame);
        let ending = match (check_body(header.body()), how) {
            (Err(error), _) => Ending::Unreadable(error),
            (Ok(_), 0) => Ending::Panicked,
            (Ok(_), 1) => Ending::DeadlineMissed,
            (Ok(_), 2) => failed("no"),
            (Ok(_), _) => {
                let answer = format!(r#"{{"of":{}}}"#, start.serial);
                Ending::Done(answer.into_bytes(), None)
            }
        };
        if is_held {
            self.held.push((header, frame));
        } else {
            drop(header);
        }
        drop(start.header);
        drop(self.core.finish(start.key, start.serial, ending, Some(nobody())));
        self.go_on();
    }

    /// As the driver does it: by a job whose memory an earlier one left.
    fn end_well(&mut self, start: Start, held: Option<Arc<Header>>) {
        let answer = format!(r#"{{"of":{}}}"#, start.serial);
        let frame = start.header.frame.as_bytes().clone();
        let (mut job, adapter) = Job::new(start, &self.link, self.spare.take());
        let (_, _, call, place, _) = job.parts();
        assert!(place.is_empty(), "what an earlier answer said is gone");
        assert!(frame.windows(call.target().as_str().len()).any(|text| text == call.target().as_str().as_bytes()));
        place.extend_from_slice(answer.as_bytes());
        self.held.extend(held.map(|header| (header, frame)));
        assert!(self.core.finish_well(&mut job, adapter).is_none());
        self.spare = Some(job);
        self.go_on();
    }

    fn go_on(&mut self) {
        while let Some(start) = self.core.next_job(self.now) {
            self.at_work.push(start);
        }
        let batch = self.core.outbox.take(Batch::default());
        self.core.written(batch.len());
        for frame in batch.frames() {
            let frame: Value = serde_json::from_slice(frame).unwrap();
            let id = frame["head"]["id"].as_str().unwrap().to_owned();
            assert!(self.answered.insert(id, frame).is_none(), "answered twice");
        }
        for (header, frame) in &self.held {
            assert_eq!(header.frame.as_bytes(), frame, "a header that is held is nobody else's");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_header_that_is_held_on_to_is_not_used_again(steps in steps()) {
        let mut answerer = Answerer::new();
        for target in 0..4 {
            let id = format!("0190a5b0-1111-7abc-8def-00000000000{target}");
            let frame = format!(r#"{{"head":{{"k":"Q","n":"group.init","to":"s.{target}","id":"{id}"}}}}"#);
            answerer.give(id, frame);
            let start = answerer.at_work.pop().unwrap();
            drop(answerer.core.finish(start.key, start.serial, done("{}"), Some(nobody())));
            answerer.go_on();
        }
        for step in steps {
            match step {
                Step::Ask(target, how) => answerer.ask(target, "group.create", how),
                Step::End(place, how, held) if !answerer.at_work.is_empty() => {
                    answerer.end(place.index(answerer.at_work.len()), how, held);
                }
                Step::End(..) => {}
                Step::LetGo => answerer.held.clear(),
            }
        }
        while !answerer.at_work.is_empty() {
            answerer.end(0, 3, false);
        }
        // Each question has its own answer, and the memory that is kept holds nothing of any.
        prop_assert!(answerer.asked.keys().eq(answerer.answered.keys()));
        for (id, frame) in &answerer.asked {
            let asked: Option<Value> = serde_json::from_slice(frame).ok();
            let answer = &answerer.answered[id]["head"];
            match asked {
                Some(asked) => {
                    prop_assert_eq!(&asked["head"]["to"], &answer["to"]);
                    prop_assert_eq!(&asked["head"]["n"], &answer["n"]);
                    prop_assert_ne!(&answer["why"], "the message could not be read");
                }
                None => prop_assert_eq!(&answer["why"], "the message could not be read"),
            }
        }
        prop_assert!(answerer.core.spare_headers.len() <= Core::SPARE);
        prop_assert!(answerer.core.spare_headers.iter().all(|header| header.is_bare()));
    }
}
