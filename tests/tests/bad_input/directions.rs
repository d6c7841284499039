//! Messages that go in the wrong direction.

use super::at_the_bridge::to_the_bridge;
use super::at_the_client::{IDLE, answered, to_the_client};
use super::bad::Bad;
use crate::common::frame::{CREATE, INIT, create_text, event_text, failed, frame, id, success_text};
use tieline::{Counts, Problem};

const WRONG: fn(&Problem) -> bool = |problem| matches!(problem, Problem::WrongDirection);
const COUNTED: fn(&mut Counts) = |counts| counts.wrong_direction += 1;

#[test]
fn a_call_to_the_side_that_asks_is_answered() {
    for (kind, name, target) in [("request", CREATE, IDLE), ("query", INIT, IDLE), ("request", "x.y", "nowhere")] {
        to_the_bridge(|_| {
            let text =
                create_text(target, &id(9), "n").replace("request\"", &format!("{kind}\"")).replace(CREATE, name);
            let says = format!(
                "in a {kind} `{name}` to `{target}` (request id `{}`): this side does not receive messages of this kind",
                id(9)
            );
            let answer = failed(name, target, &id(9), "this side answers no queries and requests");
            Bad::answered(frame(text), WRONG, says, answer, COUNTED)
        });
    }
}

#[test]
fn an_event_or_a_response_to_the_side_that_answers_is_dropped_and_counted() {
    let says = "in an event `channelgroup.channel.added` to `s1.g2`: this side does not receive messages of this kind";
    to_the_client(Bad::dropped(frame(event_text(IDLE, "e")), WRONG, says, COUNTED));
    for id in [answered(), id(9)] {
        let says = format!(
            "in a response `{INIT}` to `{IDLE}` (request id `{id}`): this side does not receive messages of this kind"
        );
        to_the_client(Bad::dropped(frame(success_text(INIT, IDLE, &id, "{}")), WRONG, says, COUNTED));
    }
}
