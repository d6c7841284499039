//! How many messages may wait, and how long.

use super::tape::Tape;
use super::tree::{Fields, Node};

/// Adds what a destination says about waiting, of calls and of events if there are any.
pub(crate) fn put(fields: &mut Fields, calls: bool, events: bool, tape: &mut Tape) {
    if tape.once_in(4) {
        let mut mailbox = Fields::default();
        mailbox.maybe("doc", tape.prose());
        if calls && tape.once_in(2) {
            mailbox.put("calls", queue(&["refuse", "drop-oldest", "close"], tape));
        }
        if events && tape.once_in(2) {
            mailbox.put("events", queue(&["drop-oldest", "drop-newest", "close"], tape));
        }
        fields.put("mailbox", mailbox.node());
    }
    if calls && tape.once_in(3) {
        fields.put("deadline", duration(tape));
    }
    if tape.once_in(4) {
        fields.put("order", Node::text(*tape.pick(&["target", "destination"])));
    }
}

fn queue(full: &[&str], tape: &mut Tape) -> Node {
    let mut fields = Fields::default();
    fields.maybe("doc", tape.prose());
    if tape.once_in(2) {
        fields.put("capacity", Node::word(*tape.pick(&[1, 64, u32::MAX])));
    }
    match tape.below(3) {
        0 => {}
        1 => fields.put("full", Node::text(*tape.pick(full))),
        _ => {
            fields.put("full", Node::text("block"));
            if tape.once_in(2) {
                fields.put("wait", duration(tape));
            }
        }
    }
    fields.node()
}

/// Few different ones, so that heirs often say what their bases do.
pub(crate) fn duration(tape: &mut Tape) -> Node {
    Node::text(*tape.pick(&["5 s", "1 ms", "5000 ms", "2 min", "120 s", "24 h", "90 min"]))
}
