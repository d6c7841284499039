//! Prints what happens, a line for each thing: time, direction, kind, name, target, outcome.

use std::time::SystemTime;
use tieline::{Consequence, Dropped, Happening, Observer, Outcome, Problem, What};

/// An observer that prints.
#[derive(Debug)]
pub(crate) struct Conversation {
    side: &'static str,
    peer: &'static str,
    /// Whether what the peer sees too is printed here.
    whole: bool,
    began: SystemTime,
}

impl Conversation {
    /// Prints everything that this side sees.
    pub(crate) fn whole(side: &'static str, began: SystemTime) -> Self {
        Self::new(side, true, began)
    }

    /// Prints what only this side sees.
    pub(crate) fn unseen(side: &'static str, began: SystemTime) -> Self {
        Self::new(side, false, began)
    }

    fn new(side: &'static str, whole: bool, began: SystemTime) -> Self {
        let peer = if side == "bridge" { "client" } else { "bridge" };
        Self { side, peer, whole, began }
    }

    /// Prints a line that is not about a message.
    pub(crate) fn remark(&self, target: &str, text: &str) {
        self.line(SystemTime::now(), self.side, "", "", target, text);
    }

    fn line(&self, at: SystemTime, direction: &str, kind: &str, name: &str, target: &str, outcome: &str) {
        let millis = at.duration_since(self.began).unwrap_or_default().as_millis();
        let line = format!("{millis:>6} ms  {direction:<16}  {kind:<8}  {name:<34}  {target:<7}  {outcome}");
        println!("{}", line.trim_end());
    }
}

impl Observer for Conversation {
    fn observe(&self, happening: &Happening) {
        let (side, peer) = (self.side, self.peer);
        let outward = format!("{side} -> {peer}");
        let inward = format!("{peer} -> {side}");
        let (direction, outcome, shared) = match &happening.what {
            What::Sent(outcome) => (outward, result(outcome.as_ref()), true),
            What::Received(outcome) => (inward, result(outcome.as_ref()), true),
            What::Held => (side.into(), "held: the group's channels are not initialized yet".into(), false),
            What::Handling { held: true } => (side.into(), "handled, after it was held".into(), false),
            What::Handling { held: false } => return,
            What::Dropped(reason) => (side.into(), format!("dropped: {}", why(*reason)), false),
            What::Phase(phase) => (side.into(), format!("the group is in the phase `{phase}`"), true),
            What::GateOpened { .. } => (side.into(), "the channels are initialized: held events go on".into(), false),
            What::Releasing(reason) => (side.into(), format!("the group is released ({reason})"), false),
            What::GivenUp => (side.into(), "given up: the answer did not come in time".into(), false),
            What::Fault(fault) => {
                let consequence = match fault.consequence() {
                    _ if matches!(fault.problem(), Problem::LateAnswer) => "too late, counted",
                    Consequence::Answered => "not as described, answered with a failure",
                    Consequence::Closed => "not as described, closes the connection",
                    _ => "not as described, counted",
                };
                (inward, format!("{consequence}: {}", fault.problem()), false)
            }
            What::Failed(cause) => (side.into(), format!("the cause, which stays here: {cause}"), false),
            What::Ended(end) => (side.into(), end.to_string(), true),
            _ => return,
        };
        if self.whole || !shared {
            let kind = happening.kind.map_or("", tieline::Kind::as_str);
            self.line(happening.at, &direction, kind, &happening.name, &happening.target, &outcome);
        }
    }
}

fn result(outcome: Option<&Outcome>) -> String {
    match outcome {
        None => String::new(),
        Some(Outcome::Success) => "SUCCESS".into(),
        Some(Outcome::Failure(message)) => format!("FAILURE: {message}"),
    }
}

fn why(reason: Dropped) -> &'static str {
    match reason {
        Dropped::InitFailed => "the initialization failed",
        Dropped::Disposed => "the group is disposed of",
        Dropped::ConnectionLost => "the connection ended",
        _ => "the phase forbids it",
    }
}
