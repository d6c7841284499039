//! A message that waits for itself, on whatever way.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Message, MessageId, Protocol, Step, StepKind};
use crate::source::offset;

pub(crate) const CODE: &str = "after-cycle";

/// How much of a long way is shown.
const MOST_SHOWN: usize = 8;

pub(crate) fn check(protocol: &Protocol, diagnostics: &mut Diagnostics) {
    let stuck = stuck(protocol);
    // Which walk came by a message first, so that each circle is reported once.
    let mut walked: Vec<Option<MessageId>> = vec![None; protocol.messages.len()];
    for start in (0..offset(protocol.messages.len())).map(MessageId).filter(|id| is(&stuck, *id)) {
        let mut at = start;
        while let Some(new @ None) = walked.get_mut(at.index()) {
            *new = Some(start);
            // A message that is stuck waits for another one that is.
            let Some((_, next)) = waits_for(protocol, at, &stuck) else { break };
            at = next;
        }
        if walked.get(at.index()) == Some(&Some(start)) {
            report(protocol, at, &stuck, diagnostics);
        }
    }
}

/// Which messages can never be sent.
pub(crate) fn stuck(protocol: &Protocol) -> Vec<bool> {
    // Who waits for whom, and for how many each still waits.
    let mut waiting: Vec<Vec<MessageId>> = vec![Vec::new(); protocol.messages.len()];
    let mut missing = Vec::with_capacity(protocol.messages.len());
    let mut open = Vec::new();
    for (message, at) in protocol.messages.iter().zip(0..) {
        let steps = message.after.as_ref().map(|after| after.steps.as_slice()).unwrap_or_default();
        let any = message.after.as_ref().is_some_and(|after| after.any);
        let named: Vec<_> = steps.iter().filter_map(awaited).collect();
        // What is described elsewhere can happen as far as anybody knows.
        let needed = match any {
            true if named.len() < steps.len() || steps.is_empty() => 0,
            true => 1,
            false => named.len(),
        };
        for id in named {
            if let Some(waiting) = waiting.get_mut(id.index()) {
                waiting.push(MessageId(at));
            }
        }
        missing.push(needed);
        if needed == 0 {
            open.push(MessageId(at));
        }
    }
    while let Some(done) = open.pop() {
        for waits in waiting.get_mut(done.index()).map(std::mem::take).unwrap_or_default() {
            let Some(missing) = missing.get_mut(waits.index()).filter(|missing| **missing > 0) else { continue };
            *missing -= 1;
            if *missing == 0 {
                open.push(waits);
            }
        }
    }
    missing.into_iter().map(|missing| missing > 0).collect()
}

fn awaited(step: &Step) -> Option<MessageId> {
    match step.what {
        StepKind::Message(id) => Some(id),
        StepKind::Elsewhere { .. } | StepKind::Creation(_) => None,
    }
}

fn is(stuck: &[bool], id: MessageId) -> bool {
    stuck.get(id.index()).copied().unwrap_or_default()
}

/// The first thing that it waits for in vain.
fn waits_for<'p>(protocol: &'p Protocol, id: MessageId, stuck: &[bool]) -> Option<(&'p Step, MessageId)> {
    let after = protocol.message(id)?.after.as_ref()?;
    after.steps.iter().find_map(|step| awaited(step).filter(|id| is(stuck, *id)).map(|id| (step, id)))
}

fn report(protocol: &Protocol, first: MessageId, stuck: &[bool], diagnostics: &mut Diagnostics) {
    let name = |id| protocol.message(id).map_or("", |message: &Message| &message.name);
    let Some((step, mut at)) = waits_for(protocol, first, stuck) else { return };
    let message = format!("`{}` waits for itself and can never be sent", name(first));
    let mut found = Diagnostic::error(CODE, step.span, message).label("this way leads back");
    for _ in 0..MOST_SHOWN {
        if at == first {
            break;
        }
        let Some((step, next)) = waits_for(protocol, at, stuck) else { break };
        found = found.related(step.span, format!("for which `{}` waits", name(at)));
        at = next;
    }
    diagnostics.push(found);
}
