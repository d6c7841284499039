//! One piece of bad input and what it is to get.

use serde_json::Value;
use std::sync::Arc;
use tieline::{Consequence, Counts, Fault, Problem};

/// Bad input, and what it is to get.
pub(super) struct Bad {
    /// What the peer sends.
    pub(super) bytes: Vec<u8>,
    /// Whether the fault is of the right type.
    pub(super) problem: fn(&Problem) -> bool,
    /// What the fault says.
    pub(super) text: String,
    pub(super) consequence: Consequence,
    /// What comes back on the wire.
    pub(super) answer: Option<Value>,
    /// What is counted besides the frames and the answer.
    pub(super) counts: fn(&mut Counts),
}

impl Bad {
    /// Bad input that is dropped and counted, and gets no answer.
    pub(super) fn dropped(
        bytes: Vec<u8>,
        problem: fn(&Problem) -> bool,
        text: impl Into<String>,
        counts: fn(&mut Counts),
    ) -> Self {
        Self { bytes, problem, text: text.into(), consequence: Consequence::Dropped, answer: None, counts }
    }

    /// Bad input that gets a failure.
    pub(super) fn answered(
        bytes: Vec<u8>,
        problem: fn(&Problem) -> bool,
        text: impl Into<String>,
        answer: Value,
        counts: fn(&mut Counts),
    ) -> Self {
        let consequence = Consequence::Answered;
        Self { bytes, problem, text: text.into(), consequence, answer: Some(answer), counts }
    }

    /// Bad input that ends the call that it answers.
    pub(super) fn ends_its_call(
        bytes: Vec<u8>,
        problem: fn(&Problem) -> bool,
        text: impl Into<String>,
        counts: fn(&mut Counts),
    ) -> Self {
        Self { consequence: Consequence::CallEnded, ..Self::dropped(bytes, problem, text, counts) }
    }

    /// Compares what was seen, and counted, with what is to be.
    pub(super) fn check(&self, faults: &[Arc<Fault>], counts: Counts, mut undisturbed: Counts, cut: Cut) {
        let [fault] = faults else { panic!("{cut:?}: there is to be one fault, and there are {faults:?}") };
        assert_eq!(fault.to_string(), self.text, "{cut:?}");
        assert!((self.problem)(fault.problem()), "{cut:?}: {:?}", fault.problem());
        assert_eq!(fault.consequence(), self.consequence, "{cut:?}");
        undisturbed.frames_received += 1;
        if self.answer.is_some() {
            undisturbed.frames_sent += 1;
            undisturbed.failures += 1;
        }
        (self.counts)(&mut undisturbed);
        assert_eq!(counts, undisturbed, "{cut:?}");
    }
}

/// How bytes are cut on their way.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cut {
    Nowhere,
    Before(usize),
    Everywhere,
}

impl Cut {
    /// The longest input that is cut in two.
    const LONGEST: usize = 600;
    /// Every so many places an input is cut. The framing's own tests cut everywhere.
    const STRIDE: usize = 9;

    /// Whole, cut in two, and byte by byte.
    pub(super) fn some(length: usize) -> impl Iterator<Item = Self> {
        let short = length <= Self::LONGEST;
        Self::every(length)
            .enumerate()
            .filter(move |(at, _)| *at < 2 || short && at % Self::STRIDE == 0)
            .map(|(_, cut)| cut)
    }

    /// Whole, byte by byte, and cut in two at each place.
    pub(super) fn every(length: usize) -> impl Iterator<Item = Self> {
        [Self::Nowhere, Self::Everywhere].into_iter().chain((1..length).map(Self::Before))
    }

    /// The pieces of some bytes.
    pub(super) fn pieces(self, bytes: &[u8]) -> Vec<&[u8]> {
        match self {
            Self::Nowhere => vec![bytes],
            Self::Before(place) => vec![&bytes[..place], &bytes[place..]],
            Self::Everywhere => bytes.chunks(1).collect(),
        }
    }
}
