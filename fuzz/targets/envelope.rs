//! One frame: reading its envelope and its body ends, agrees with `serde_json` about what is JSON, and gives what can be
//! written and read again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use tieline::codec::{Cursor, Decode, Encode, Json, decode_body};
use tieline::testing::inside::headers;
use tieline::{Kind, Problem};

mod protocol {
    tieline::protocol!("../tests/fixtures/oracle.yaml");
}
use protocol::types::All;

fuzz_target!(|bytes: &[u8]| {
    match headers(&protocol::PROTOCOL, bytes.to_vec().into()) {
        Ok(headers) => {
            let value = serde_json::from_slice::<Value>(bytes);
            match value {
                Ok(value) => {
                    let head = |key: &str| value["head"][key].as_str();
                    assert_eq!(head("name"), Some(headers.name.as_str()));
                    assert_eq!(head("target"), Some(headers.target.as_str()));
                    assert_eq!(head("id"), headers.request_id.as_deref());
                    assert_eq!(head("result"), headers.result.as_deref());
                    assert_eq!(head("error"), headers.error.as_deref());
                    let kinds = [Kind::Query, Kind::Request, Kind::Response, Kind::Event];
                    let words = ["ask", "do", "answer", "tell"];
                    let word = kinds.into_iter().zip(words).find(|(kind, _)| *kind == headers.kind);
                    assert_eq!(head("type"), word.map(|(_, word)| word));
                    if !headers.body.is_empty() {
                        assert_eq!(serde_json::from_str::<Value>(&headers.body).unwrap(), value["body"]);
                    }
                }
                Err(error) => deeper(&error),
            }
            body(&headers.body);
        }
        Err(fault) => {
            assert!(fault.to_string().len() < 4_000, "an error is no place for what a peer writes");
            let is_utf8 = std::str::from_utf8(bytes).is_ok();
            assert_eq!(!is_utf8, matches!(fault.problem(), Problem::NotUtf8 { .. }));
            if serde_json::from_slice::<Value>(bytes).is_ok() {
                assert!(!matches!(fault.problem(), Problem::NotJson(_)), "{fault}");
            }
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        body(text);
        let ours = Json::new(text);
        match (&ours, serde_json::from_str::<Value>(text)) {
            (Ok(_), Err(error)) => deeper(&error),
            (Err(error), Ok(_)) => panic!("{error}"),
            _ => {}
        }
        if let Ok(json) = ours {
            assert_eq!(Cursor::new(json.as_str()).skip().unwrap(), json.as_str());
        }
    }
});

/// The one thing that is read here and not by `serde_json`: one level more.
fn deeper(error: &serde_json::Error) {
    assert!(error.to_string().starts_with("recursion limit exceeded"), "{error}");
}

fn body(text: &str) {
    match decode_body::<All<'_>>(text) {
        Ok(all) => {
            let owned = all.clone().into_owned();
            assert_eq!(owned, all);
            let once = written(&all);
            assert_eq!(once, written(&owned));
            let again = decode_body::<All<'_>>(&once).unwrap();
            assert_eq!(again, all);
            assert_eq!(written(&again), once);
        }
        Err(error) => {
            assert!(error.offset() <= text.len());
            assert!(error.to_string().len() < 2_000, "{error}");
        }
    }
    // Typed readers on the same bytes, one after the other.
    let mut input = Cursor::new(text);
    while input.offset() < text.len() {
        let before = input.offset();
        if f64::decode(&mut input).is_err() {
            input = Cursor::new(text);
            break;
        }
        assert!(input.offset() > before);
    }
    let _ = Vec::<Option<i64>>::decode(&mut input);
}

fn written(all: &All<'_>) -> String {
    let mut out = Vec::new();
    all.encode(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}
