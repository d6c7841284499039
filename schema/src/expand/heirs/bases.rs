use std::collections::HashMap;

use crate::check::{base_elsewhere, extension_cycle, unknown_destination, unused_template};
use crate::diagnostic::Diagnostics;
use crate::document::{Document, WrittenKeys};

/// Every destination that takes over from another one, with that one, both by their place; a base before its heirs.
///
/// A base that nobody knows is taken away from its heir, and so is one that would make a circle.
pub(super) fn order(document: &mut Document, diagnostics: &mut Diagnostics) -> Vec<(usize, usize)> {
    let bases = find(document, diagnostics);
    unused_template::check(document, &bases, diagnostics);
    let mut order = Vec::new();
    let mut state = vec![State::New; bases.len()];
    for start in 0..bases.len() {
        let mut way = Vec::new();
        let mut at = start;
        // Up to a base that is done, or that has none.
        while let Some(here) = state.get_mut(at) {
            match here {
                State::Done => break,
                State::Open => {
                    let last = way.pop();
                    extension_cycle::report(&way, last, at, document, diagnostics);
                    take_away(document, last);
                    if let Some(state) = last.and_then(|last| state.get_mut(last)) {
                        *state = State::Done;
                    }
                    break;
                }
                State::New => {}
            }
            *here = State::Open;
            way.push(at);
            match bases.get(at).copied().flatten() {
                Some(base) => at = base,
                None => break,
            }
        }
        for at in way.into_iter().rev() {
            if let Some(state) = state.get_mut(at) {
                *state = State::Done;
            }
            if let Some(base) = bases.get(at).copied().flatten() {
                order.push((at, base));
            }
        }
    }
    order
}

#[derive(Clone, Copy)]
enum State {
    New,
    Open,
    Done,
}

/// The place of each destination's base.
fn find(document: &mut Document, diagnostics: &mut Diagnostics) -> Vec<Option<usize>> {
    let known = document.known_destinations().is_some();
    let here = document.destinations.as_deref().unwrap_or_default();
    let names: HashMap<_, _> = here.iter().enumerate().map(|(at, here)| (here.name.value.clone(), at)).collect();
    let elsewhere = document.elsewhere.as_deref().unwrap_or_default();
    let outside: HashMap<&str, usize> = elsewhere.iter().map(|outside| outside.name.as_str()).zip(0..).collect();
    let mut lost = Vec::new();
    let mut bases = Vec::with_capacity(here.len());
    for (at, heir) in here.iter().enumerate() {
        let Some(name) = heir.base.as_ref().map(|base| base.name()) else {
            bases.push(None);
            continue;
        };
        let found = names.get(&name.value).copied();
        bases.push(found);
        if found.is_some() {
            continue;
        }
        lost.push(at);
        if let Some(outside) = outside.get(name.as_str()).and_then(|&place| elsewhere.get(place)) {
            diagnostics.push(base_elsewhere::diagnostic(name, outside.name.span));
        } else if known {
            let others = here.iter().map(|here| here.name.as_str()).filter(|other| *other != heir.name.value);
            let meant = diagnostics.nearest(&name.value, others.clone());
            diagnostics.push_with(|| unknown_destination::diagnostic(name, others, meant));
        }
    }
    for at in lost {
        take_away(document, Some(at));
    }
    bases
}

/// What it would have taken over is missing through no further fault.
fn take_away(document: &mut Document, heir: Option<usize>) {
    document.complete = false;
    if let Some(heir) = heir.and_then(|at| document.destinations.as_mut()?.get_mut(at)) {
        heir.base = None;
        heir.lifecycle = None;
        heir.written = WrittenKeys { target: true, lifecycle: true };
    }
}
