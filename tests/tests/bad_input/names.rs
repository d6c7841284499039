//! Kinds, names and targets that nobody knows.

use super::at_the_bridge::to_the_bridge;
use super::at_the_client::{IDLE, to_the_client};
use super::bad::Bad;
use crate::common::frame::{CREATE, DISPOSE, INIT, create_text, event_text, failed, frame, id};
use tieline::{Fault, Kind, Problem};

#[test]
fn a_message_of_an_unknown_kind_is_dropped_and_counted() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::UnknownKind { .. });
    for (kind, quoted) in [
        ("cti.command", "\"cti.command\"".to_owned()),
        ("CTI.REQUEST", "\"CTI.REQUEST\"".to_owned()),
        ("cti.request ", "\"cti.request \"".to_owned()),
        ("", "\"\"".to_owned()),
        ("\\u0000\\n", "\"\\0\\n\"".to_owned()),
        (&*"x".repeat(400), format!("\"{}…\"", "x".repeat(Fault::LONGEST_QUOTE))),
    ] {
        let bad = |target: &str| {
            let text = create_text(target, &id(9), "n").replace("cti.request", kind);
            let says = format!(
                "in `{CREATE}` to `{target}` (request id `{}`): the kind {quoted} is not one of the protocol's",
                id(9)
            );
            Bad::dropped(frame(text), problem, says, |counts| counts.unknown_kinds += 1)
        };
        to_the_client(bad(IDLE));
        to_the_bridge(|_| bad(IDLE));
    }
}

#[test]
fn a_call_of_an_unknown_name_is_answered() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::UnknownName { .. });
    for (kind, name, word) in [
        ("cti.request", "channelgroup.request.destroychannel", "request"),
        ("cti.request", "", "request"),
        // The name is known, but not of this kind.
        ("cti.query", CREATE, "query"),
        ("cti.request", INIT, "request"),
        ("cti.query", DISPOSE, "query"),
        ("cti.request", "channelgroup.channel.added", "request"),
    ] {
        let text = create_text(IDLE, &id(9), "n").replace("cti.request", kind).replace(CREATE, name);
        let says = format!(
            "in a {word} `{name}` to `{IDLE}` (request id `{}`): the destination has no {word} of this name",
            id(9)
        );
        let answer = failed(name, IDLE, &id(9), "the destination has no message of this name");
        to_the_client(Bad::answered(frame(text), problem, says, answer, |counts| counts.unknown_names += 1));
    }
}

#[test]
fn an_event_of_an_unknown_name_is_dropped_and_counted() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::UnknownName { kind: Kind::Event });
    for name in ["channelgroup.channel.removed", CREATE] {
        to_the_bridge(|_| {
            let text = event_text(IDLE, "e").replace("channelgroup.channel.added", name);
            let says = format!("in an event `{name}` to `{IDLE}`: the destination has no event of this name");
            Bad::dropped(frame(text), problem, says, |counts| counts.unknown_names += 1)
        });
    }
}

#[test]
fn a_call_to_an_unknown_target_is_answered() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::UnknownTarget);
    let long = "x".repeat(2_000);
    let shown = format!("{}…", "x".repeat(Fault::LONGEST_QUOTE));
    // Only an initialization makes a group, and only where a group can be.
    for (kind, name, target, shown) in [
        ("request", CREATE, "s1.g3", "s1.g3"),
        ("request", CREATE, "S1.G2", "S1.G2"),
        ("request", CREATE, &*long, &*shown),
        ("request", "channel.request.dial", "s1.g2.c1", "s1.g2.c1"),
        ("query", INIT, "s1", "s1"),
        ("query", INIT, "s1.", "s1."),
        ("query", INIT, ".g1", ".g1"),
        ("query", INIT, "", ""),
        ("query", INIT, "s1.g1.c1", "s1.g1.c1"),
    ] {
        let text =
            create_text(target, &id(9), "n").replace("cti.request", &format!("cti.{kind}")).replace(CREATE, name);
        let says = format!("in a {kind} `{name}` to `{shown}` (request id `{}`): there is no such destination", id(9));
        let answer = failed(name, target, &id(9), "there is no such destination");
        to_the_client(Bad::answered(frame(text), problem, says, answer, |counts| counts.unknown_targets += 1));
    }
}

#[test]
fn an_event_to_an_unknown_target_is_dropped_and_counted() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::UnknownTarget);
    to_the_bridge(|_| {
        let says = "in an event `channelgroup.channel.added` to `s1.g3`: there is no such destination";
        Bad::dropped(frame(event_text("s1.g3", "e")), problem, says, |counts| counts.unknown_targets += 1)
    });
}
