//! Answers that do not fit: second ones, late ones, ones to nothing, and ones that say neither yes nor no.

use super::at_the_bridge::to_the_bridge;
use super::at_the_client::{BUSY, IDLE};
use super::bad::Bad;
use crate::common::frame::{CREATE, DISPOSE, INIT, frame, id, success, success_text};
use tieline::Problem;

#[test]
fn a_second_answer_is_dropped_and_counted() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::SecondAnswer);
    to_the_bridge(|ids| {
        let id = &ids.answered;
        let says = format!("in a response `{INIT}` to `{IDLE}` (request id `{id}`): the call was answered before");
        let bytes = success(INIT, IDLE, id, r#"{"channels":[{"end-point":"1","type":"CHAT"}]}"#);
        Bad::dropped(bytes, problem, says, |counts| counts.second_answers += 1)
    });
}

#[test]
fn an_answer_to_nothing_is_dropped_and_counted() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::AnswerToNothing);
    for id in [&*id(9), "7", ""] {
        to_the_bridge(|_| {
            let says =
                format!("in a response `{CREATE}` to `{BUSY}` (request id `{id}`): nobody waits for this answer");
            Bad::dropped(success(CREATE, BUSY, id, "{}"), problem, says, |counts| counts.answers_to_nothing += 1)
        });
    }
}

#[test]
fn a_late_answer_is_dropped_and_counted() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::LateAnswer);
    to_the_bridge(|ids| {
        let id = &ids.given_up;
        let says = format!(
            "in a response `{CREATE}` to `{IDLE}` (request id `{id}`): the answer came after its call was given up"
        );
        Bad::dropped(success(CREATE, IDLE, id, "{}"), problem, says, |counts| counts.late_answers += 1)
    });
}

#[test]
fn an_answer_that_names_another_message_or_target_is_dropped_and_the_call_goes_on_waiting() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::MismatchedAnswer);
    for (name, target) in [(CREATE, IDLE), (CREATE, "s9.g9"), (DISPOSE, BUSY), ("", BUSY)] {
        to_the_bridge(|ids| {
            let id = &ids.pending;
            let says = format!(
                "in a response `{name}` to `{target}` (request id `{id}`): the answer names another message or target \
                 than its call"
            );
            Bad::dropped(success(name, target, id, "{}"), problem, says, |counts| counts.mismatched_answers += 1)
        });
    }
}

#[test]
fn an_answer_that_is_neither_success_nor_failure_ends_its_call() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::UnknownResult { .. });
    for result in ["MAYBE", "success", "", "SUCCESS "] {
        to_the_bridge(|ids| {
            let id = &ids.pending;
            let text = success_text(CREATE, BUSY, id, "{}").replace("SUCCESS", result);
            let says = format!(
                "in a response `{CREATE}` to `{BUSY}` (request id `{id}`): the result \"{result}\" is neither success \
                 nor failure"
            );
            Bad::ends_its_call(frame(text), problem, says, |counts| counts.unknown_results += 1)
        });
    }
}
