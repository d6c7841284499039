//! A phase that nobody can reach: nothing leads to it, or what leads to it waits for what comes only later.

use crate::check::{Context, after_cycle};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{self, each};
use crate::model::{Destination, Lifecycle, Message, MessageId, Phase, Protocol, StepKind};
use crate::span::Span;

pub(crate) const CODE: &str = "unreachable-phase";

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    never_torn_down(context, diagnostics);
    let protocol = context.protocol;
    let possible = Possible::of(protocol);
    // A message that waits for itself has been reported, and is the cause of whatever follows from it.
    let stuck = after_cycle::stuck(protocol);
    if stuck.contains(&true) {
        return;
    }
    let destinations = each(&context.document.destinations).zip(&protocol.destinations);
    for (written, destination) in destinations.filter(|(_, destination)| !is_open(destination)) {
        let Lifecycle { init, dispose, .. } = &destination.lifecycle;
        let Some(init) = init.filter(|&init| possible.is_not(init)) else {
            // Without an initialization there is nothing to dispose of, and one mistake is enough.
            if let Some(dispose) = dispose.filter(|&dispose| possible.is_not(dispose)) {
                report(protocol, dispose, place(written, destination, dispose), "disposes of", &possible, diagnostics);
            }
            continue;
        };
        report(protocol, init, place(written, destination, init), "initializes", &possible, diagnostics);
    }
}

/// A message that is legal while its destination is torn down, which nothing does.
fn never_torn_down(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    for (destination, message, _) in context.messages() {
        // A lifecycle of which something is unknown may reach whatever it likes.
        let Some(lifecycle) = destination.lifecycle.as_ref().filter(|lifecycle| lifecycle.unknown.is_empty()) else {
            continue;
        };
        if lifecycle.dispose.is_some() || destination.template || message.origin.is_some() {
            continue;
        }
        for phase in message.phases.iter().flat_map(|phases| &phases.value) {
            if phase.value == "tearing-down" {
                let text = format!("`{}` is never torn down", destination.name.value);
                diagnostics.push(
                    Diagnostic::warning(CODE, phase.span, text)
                        .label("a phase that nothing leads to")
                        .related(destination.name.span, "without a request that disposes of it")
                        .help("name that request under `dispose` of the lifecycle, or remove the phase"),
                );
            }
        }
    }
}

/// Whether it may reach every phase as far as anybody knows: a template, whose heirs have lives of their own, and one of
/// whose life something is unknown. A life without an initialization that says nothing of the kind has been reported.
fn is_open(destination: &Destination) -> bool {
    let life = &destination.lifecycle;
    destination.template || !life.unknown.is_empty() || life.init.is_none()
}

/// Where the phases of a message stand, or else its name.
fn place(written: &document::Destination, destination: &Destination, id: MessageId) -> Span {
    let messages = written.messages().zip(&destination.messages);
    let found = messages.filter(|&(_, &other)| other == id).map(|(message, _)| message).next();
    found.map_or(destination.span, |message| message.phases.as_ref().map_or(message.name.span, |phases| phases.span))
}

fn report(
    protocol: &Protocol,
    id: MessageId,
    place: Span,
    does: &str,
    possible: &Possible,
    diagnostics: &mut Diagnostics,
) {
    let Some(message) = protocol.message(id) else { return };
    let text = format!("`{}` can never be sent, so that nothing ever {does} its destination", message.name);
    let steps = message.after.iter().flat_map(|after| &after.steps);
    let mut vain = steps.filter(|step| matches!(step.what, StepKind::Message(id) if possible.is_not(id)));
    // An initialization is legal in its own phases; a disposal may be legal only where it leads itself.
    let found = match vain.next() {
        Some(step) => Diagnostic::error(CODE, step.span, text)
            .label("this comes only later")
            .related(message.span, "waits for it")
            .help("remove the step, or name one that can come before"),
        None => Diagnostic::error(CODE, place, text)
            .label("only it leads to this phase")
            .help("name a phase in which it can be sent, or leave `phases` out"),
    };
    diagnostics.push(found);
}

/// Which messages can be sent at all, as far as phases and what must have happened before allow it.
struct Possible(Vec<bool>);

impl Possible {
    /// Begins with what can be sent at once, and goes on to what that makes possible. Each message and each step is looked
    /// at once.
    fn of(protocol: &Protocol) -> Self {
        let mut waiting: Vec<Vec<MessageId>> = vec![vec![]; protocol.messages.len()];
        let mut states = Vec::with_capacity(protocol.messages.len());
        let mut open = Vec::new();
        for (message, at) in protocol.messages.iter().zip(0..) {
            let of = protocol.destination(message.destination);
            let in_phase =
                of.is_none_or(is_open) || message.phases.is_empty() || message.phases.contains(&Phase::SetUp);
            let mut missing = 0;
            for step in message.after.iter().flat_map(|after| &after.steps) {
                let StepKind::Message(id) = step.what else {
                    // A creation, and what is described elsewhere, can happen as far as anybody knows.
                    continue;
                };
                missing += 1;
                if let Some(waiting) = waiting.get_mut(id.index()) {
                    waiting.push(MessageId(at));
                }
            }
            if let Some(after) = message.after.as_ref().filter(|after| after.any) {
                missing = usize::from(missing == after.steps.len() && missing > 0);
            }
            if in_phase && missing == 0 {
                open.push(MessageId(at));
            }
            states.push(State { in_phase, missing, possible: false });
        }
        while let Some(id) = open.pop() {
            let Some(state) = states.get_mut(id.index()).filter(|state| !state.possible) else { continue };
            state.possible = true;
            for waits in waiting.get_mut(id.index()).map(std::mem::take).unwrap_or_default() {
                if let Some(state) = states.get_mut(waits.index()).filter(|state| state.missing > 0) {
                    state.missing -= 1;
                    open.extend(state.is_ready().then_some(waits));
                }
            }
            for &reached in leads_to(protocol, id) {
                let of = protocol.message(id).and_then(|message| protocol.destination(message.destination));
                for &other in of.map(|of| of.messages.as_slice()).unwrap_or_default() {
                    let legal = protocol.message(other).is_some_and(|other: &Message| other.phases.contains(&reached));
                    if let Some(state) = states.get_mut(other.index()).filter(|state| legal && !state.in_phase) {
                        state.in_phase = true;
                        open.extend(state.is_ready().then_some(other));
                    }
                }
            }
        }
        Self(states.into_iter().map(|state| state.possible).collect())
    }

    fn is_not(&self, id: MessageId) -> bool {
        self.0.get(id.index()).is_some_and(|possible| !possible)
    }
}

struct State {
    /// Whether a phase in which it is legal can be reached.
    in_phase: bool,
    /// For how many things it still waits.
    missing: usize,
    possible: bool,
}

impl State {
    fn is_ready(&self) -> bool {
        self.in_phase && self.missing == 0
    }
}

/// The phases of its destination that a message leads to.
fn leads_to(protocol: &Protocol, id: MessageId) -> &'static [Phase] {
    let of = protocol.message(id).and_then(|message| protocol.destination(message.destination));
    match of.map(|of| &of.lifecycle) {
        Some(life) if life.init == Some(id) => &[Phase::Initializing, Phase::Active],
        Some(life) if life.dispose == Some(id) => &[Phase::TearingDown],
        _ => &[],
    }
}
