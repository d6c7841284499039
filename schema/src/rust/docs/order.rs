//! What must have happened before a message, and what follows it.

use super::{code, kind, paragraphs, text};
use crate::model::{DestinationRef, Kind, Message, Protocol, Step, StepKind};

/// Adds both, a paragraph each.
pub(super) fn section(doc: &mut Vec<String>, protocol: &Protocol, message: &Message) {
    if let Some(after) = &message.after {
        let how = if after.any { "once one of these has happened" } else { "once all of these have happened" };
        let steps = after.steps.iter().map(|step| format!("- {}", sentence(protocol, message, step, Tense::Past)));
        list(doc, format!("Legal only {how}:"), steps.collect());
        paragraphs(doc, Some(text::lines(&after.doc).join("\n")).filter(|text| !text.is_empty()));
    }
    let steps = message.then.iter().zip(1..);
    let steps = steps.map(|(step, number)| format!("{number}. {}", sentence(protocol, message, step, Tense::Present)));
    list(doc, "What follows a success, in this order:".to_owned(), steps.collect());
}

#[derive(Clone, Copy)]
enum Tense {
    Past,
    Present,
}

fn list(doc: &mut Vec<String>, title: String, lines: Vec<String>) {
    if !lines.is_empty() {
        paragraphs(doc, [title, lines.join("\n")]);
    }
}

fn sentence(protocol: &Protocol, message: &Message, step: &Step, tense: Tense) -> String {
    let what = match &step.what {
        StepKind::Message(id) => {
            let Some(named) = protocol.message(*id) else { return String::new() };
            let of = protocol.destination(named.destination).filter(|_| named.destination != message.destination);
            happens(named.kind, &named.name, of.map(|of| of.name.as_str()), tense)
        }
        StepKind::Elsewhere { destination, kind, name } => {
            let of = protocol.elsewhere.get(*destination as usize);
            happens(*kind, name, of.map(|of| of.name.as_str()), tense)
        }
        StepKind::Creation(created) => {
            let name = match created {
                DestinationRef::Here(id) => protocol.destination(*id).map(|here| here.name.as_str()),
                DestinationRef::Elsewhere(at) => protocol.elsewhere.get(*at as usize).map(|here| here.name.as_str()),
            };
            format!("a {} is created", code(name.unwrap_or_default()))
        }
    };
    let more = text::lines(&step.doc).join(" ");
    if more.is_empty() { format!("{what}.") } else { format!("{what}. {more}") }
}

fn happens(of_kind: Kind, name: &str, of: Option<&str>, tense: Tense) -> String {
    let of = of.map(|of| format!(" of {}", code(of))).unwrap_or_default();
    let happens = match (of_kind, tense) {
        (Kind::Event, Tense::Past) => "was raised",
        (Kind::Event, Tense::Present) => "is raised",
        (_, Tense::Past) => "has succeeded",
        (_, Tense::Present) => "is asked",
    };
    format!("the {} {}{of} {happens}", kind(of_kind), code(name))
}
