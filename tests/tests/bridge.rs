//! The shipped description of the whole bridge, as code.

#![cfg(test)]

use tieline::codec::{Encode, Problem, decode_body};

#[allow(missing_docs, reason = "the description says it")]
mod protocol {
    tieline::protocol!("tieline:processor-bridge");
}

use protocol::telephony_interaction::InitResponse;
use protocol::types::{ConversationId, Conversations, InteractionState};

const STATES: [&str; 5] = ["ALERTING", "DIALING", "STARTED", "ENDED", "COMPLETED"];

/// What is wrong with an answer that names these conversations, where it is read and where it is written.
fn problem(state: &str, conversations: &str) -> Option<Problem> {
    let text =
        format!(r#"{{"interaction-state":"{state}","interaction-data":{{}},"conversations":{{{conversations}}}}}"#);
    let read = decode_body::<InitResponse<'_>>(&text).map_err(|error| error.problem().clone());
    let id = |name: &str| conversations.contains(name).then(|| ConversationId::builder().id("1").build());
    let made = Conversations::builder().maybe_primary(id("primary")).maybe_consult(id("consult")).build();
    let empty: [(&str, &str); 0] = [];
    let made = InitResponse::builder()
        .interaction_state(InteractionState::from(state))
        .interaction_data(empty)
        .conversations(made)
        .build();
    let written = made.encode(&mut Vec::new());
    assert_eq!(read.is_ok(), written.is_ok(), "both sides hold it: {text}");
    read.err()
}

#[test]
fn which_conversations_there_are_depends_on_the_state_of_the_interaction() {
    for state in STATES {
        let open = matches!(state, "ALERTING" | "DIALING" | "STARTED");
        let primary = r#""primary":{"id":"1"}"#;
        assert_eq!(problem(state, primary).is_none(), open, "{state}");
        assert_eq!(problem(state, "").is_none(), !open, "{state}");
        let both = format!(r#"{primary},"consult":{{"id":"1"}}"#);
        assert_eq!(problem(state, &both).is_none(), state == "STARTED", "{state}");
    }
    let when = "`interaction-state` is `ALERTING`, `DIALING` or `STARTED`";
    assert_eq!(problem("DIALING", ""), Some(Problem::Required { key: "conversations.primary", when }));
    assert_eq!(problem("AN UNKNOWN STATE", ""), None, "a newer peer may have other states");
}
