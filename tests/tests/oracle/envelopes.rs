//! The envelope of a frame, beside what its rules make of `serde_json`'s reading.

use super::protocol::PROTOCOL;
use super::strict::{Strict, repeated};
use super::texts;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use serde_json::Value;
use tieline::testing::inside::{Headers, headers};
use tieline::{Kind, Problem};

const HEADERS: &[&str] = &["type", "name", "target", "id", "result", "error"];

/// What stands in an envelope, by the rules that `tieline::Problem` lists.
fn expected(frame: &Strict) -> Option<(Headers, Option<Value>)> {
    let members = known(frame, &["head", "body"])?;
    let head = known(find(members, "head")?, HEADERS)?;
    let mut texts = HEADERS.iter().map(|key| match (find(head, key), *key) {
        (None, _) | (Some(Strict::Null), "error") => Some(None),
        (Some(Strict::String(text)), _) => Some(Some(text.clone())),
        _ => None,
    });
    let [kind, name, target, request_id, result, error] = std::array::from_fn(|_| texts.next().unwrap());
    let (kind, name, target, request_id, result, error) = (kind?, name?, target?, request_id?, result?, error?);
    let kind = match kind?.as_str() {
        "ask" => Kind::Query,
        "do" => Kind::Request,
        "answer" => Kind::Response,
        "tell" => Kind::Event,
        _ => return None,
    };
    if (kind != Kind::Event && request_id.is_none()) || (kind == Kind::Response && result.is_none()) {
        return None;
    }
    let body = find(members, "body").map(Strict::value);
    let headers = Headers { kind, name: name?, target: target?, request_id, result, error, body: String::new() };
    Some((headers, body))
}

/// The members of an object in which no known key stands twice.
fn known<'v>(value: &'v Strict, known: &[&str]) -> Option<&'v [(String, Strict)]> {
    let Strict::Object(members) = value else { return None };
    (!repeated(members.iter().map(|(key, _)| key).filter(|key| known.contains(&key.as_str())))).then_some(members)
}

fn find<'m>(members: &'m [(String, Strict)], key: &str) -> Option<&'m Strict> {
    members.iter().find(|(known, _)| known == key).map(|(_, value)| value)
}

fn compare(frame: &[u8]) -> Result<(), TestCaseError> {
    let text = std::str::from_utf8(frame).ok();
    let theirs = text.and_then(Strict::read);
    let wanted = theirs.as_ref().and_then(expected);
    match (headers(&PROTOCOL, frame.to_vec().into()), wanted) {
        (Ok(ours), Some((wanted, body))) => {
            let ours_body = (!ours.body.is_empty()).then(|| serde_json::from_str::<Value>(&ours.body).unwrap());
            prop_assert_eq!(ours_body, body);
            prop_assert_eq!(Headers { body: String::new(), ..ours }, wanted);
        }
        (Err(fault), None) => {
            let problem = fault.problem();
            if text.is_none() {
                let is_utf8 = !matches!(problem, Problem::NotUtf8 { .. });
                prop_assert!(!is_utf8, "{}", fault);
            }
            prop_assert!(theirs.is_none() || !matches!(problem, Problem::NotJson(_)), "{}", fault);
        }
        (ours, wanted) => prop_assert!(false, "we read {ours:?}, and by the rules it is {wanted:?}"),
    }
    Ok(())
}

fn frame() -> impl Strategy<Value = String> {
    let head = (select(HEADERS), 0..10_u8, texts::json(), texts::string());
    let head = head.prop_map(|(key, chance, json, text)| {
        let value = match (chance, key) {
            (0, _) => json,
            (1, _) => "null".to_owned(),
            (2.., "type") => {
                texts::spelled(["ask", "do", "answer", "tell", "shout"][usize::from(chance % 5)], &[chance == 9])
            }
            _ => text,
        };
        (texts::spelled(key, &[chance == 8]), value)
    });
    let unknown = (texts::key(&["trace", "Type", ""]), texts::json()).boxed();
    let whole = select(vec![
        &[("type", r#""ask""#), ("name", r#""thing.init""#), ("target", r#""a.b""#), ("id", r#""7""#)][..],
        &[
            ("name", r#""x""#),
            ("type", r#""answer""#),
            ("result", r#""OK""#),
            ("error", "null"),
            ("target", r#""a.b""#),
            ("id", r#""7""#),
        ],
        &[("type", r#""tell""#), ("name", r#""thing.\u0068appened""#), ("target", r#""a\u002eb" "#)],
        &[
            ("type", r#""answer""#),
            ("result", r#""FAILED""#),
            ("error", r#""é\n""#),
            ("name", r#""x""#),
            ("target", r#""a.b""#),
            ("id", r#""\"""#),
        ],
        &[
            ("type", r#""do""#),
            ("result", r#""unasked""#),
            ("name", r#""\ud83d\ude00""#),
            ("target", r#""""#),
            ("id", r#""""#),
        ],
    ]);
    let whole = (whole, vec(unknown.clone(), 0..2)).prop_map(|(whole, more)| {
        let mut members = more;
        members.extend(whole.iter().map(|(key, value)| (format!("\"{key}\""), (*value).to_owned())));
        members
    });
    let head = prop_oneof![
        6 => texts::object(texts::tweaked(whole)),
        3 => texts::object(vec(prop_oneof![4 => head, 1 => unknown.clone()], 0..8)),
        1 => texts::json(),
    ];
    let heads = (texts::key(&["head", "head", "head", "head", "head", "body"]), head);
    let body = (texts::key(&["body", "body", "body", "body", "head"]), texts::json());
    (vec(unknown, 0..2), heads, vec(body, 0..2), 0..4_u8).prop_map(|(unknown, head, body, order)| {
        let mut members = body;
        members.insert(usize::from(order).min(members.len()), head);
        for (place, member) in unknown.into_iter().enumerate() {
            members.insert((usize::from(order) * place).min(members.len()), member);
        }
        let members: Vec<_> = members.iter().map(|(key, value)| format!("{key}:{value}")).collect();
        format!("{{{}}}", members.join(","))
    })
}

proptest! {
    #![proptest_config(texts::config(1_500))]

    #[test]
    fn an_envelope_is_read_as_the_rules_say_of_what_serde_json_reads(frame in frame()) {
        compare(frame.as_bytes())?;
    }

    #[test]
    fn what_was_an_envelope_is_read_so_too(frame in texts::damaged(frame())) {
        compare(&frame)?;
    }

    #[test]
    fn any_bytes_are_read_so_too(frame in vec(any::<u8>(), 0..60)) {
        compare(&frame)?;
    }
}

/// Their headers are read before their bodies are.
#[test]
fn usual_frames_with_bodies_of_all_kinds_are_read_so_too() {
    let bodies = [
        r#"{"a":0.1e310}"#,
        r#"{"a":1e308}"#,
        r#"{"a":tru}"#,
        r#"{"a":[1,]}"#,
        r#"{"a":"\ud800"}"#,
        r#"{"a":1,"a":2}"#,
        r#"{"a":{"b":1e999}}"#,
        "{}}",
        "1e400",
        "[]",
    ];
    for body in bodies {
        for head in [r#"{"type":"tell","name":"x","target":"a.b"}"#, r#"{ "target":"a.b", "type":"tell", "name":"x" }"#]
        {
            for frame in [format!(r#"{{"head":{head},"body":{body}}}"#), format!(r#"{{"body":{body},"head":{head}}}"#)]
            {
                compare(frame.as_bytes()).unwrap_or_else(|wrong| panic!("{frame}: {wrong}"));
            }
        }
    }
}

#[test]
fn enough_of_the_random_envelopes_are_good_and_enough_are_bad() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let good = (0..400).filter(|_| {
        let text = frame().new_tree(&mut runner).unwrap().current();
        headers(&PROTOCOL, text.into_bytes().into()).is_ok()
    });
    let good = good.count();
    assert!((80..320).contains(&good), "{good} of 400");
}
