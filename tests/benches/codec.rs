//! Decoding and encoding the properties of one `createchannel`, beside serde_json.
//!
//! `cargo bench -p tieline-tests --bench codec`
#![allow(unreachable_pub)]

mod harness;

use harness::{Way, compare};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::time::Instant;
use tieline::codec::{Encode, decode_body};

#[allow(missing_docs)]
mod telephony {
    tieline::protocol!("tieline:channel-group");
}
use telephony::channel_group::CreateChannel;

const CANONICAL: &str = r#"{"id":"0190a5b0-1111-7abc-8def-000000000001","name":"agent-7-line-1","type":"TELEPHONY","mobileagent-mode":"NAILED_UP","Mobileagent-dialnumber":"+49 30 123456"}"#;
const SHUFFLED: &str = r#"{"Mobileagent-dialnumber":"+49 30 123456","type":"TELEPHONY","id":"0190a5b0-1111-7abc-8def-000000000001","mobileagent-mode":"NAILED_UP","name":"agent-7-line-1"}"#;

#[derive(Debug, Deserialize, Serialize)]
enum Type {
    #[serde(rename = "TELEPHONY")]
    Telephony,
    #[serde(other)]
    Other,
}

#[derive(Debug, Deserialize, Serialize)]
struct Known<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(rename = "type")]
    channel_type: Type,
    #[serde(borrow, rename = "mobileagent-mode")]
    mode: Option<&'a str>,
    #[serde(borrow, rename = "Mobileagent-dialnumber")]
    number: Option<&'a str>,
}

/// A way that is timed from outside.
fn timed<'w, T>(name: &'static str, mut once: impl FnMut() -> T + 'w) -> Way<'w> {
    let run = move |times: u32| {
        let begin = Instant::now();
        for _ in 0..times {
            std::hint::black_box(once());
        }
        begin.elapsed()
    };
    (name, Box::new(run))
}

fn main() {
    for (order, text) in [("canonical order", CANONICAL), ("shuffled keys", SHUFFLED)] {
        compare(
            &format!("decode the properties of a createchannel, {} bytes, {order}", text.len()),
            20_000,
            31,
            vec![
                timed("serde_json into the one known struct, borrowed", || {
                    serde_json::from_str::<Known<'_>>(text).unwrap()
                }),
                timed("serde_json::Value", || serde_json::from_str::<serde_json::Value>(text).unwrap()),
                timed("Tieline, borrowed", || decode_body::<CreateChannel<'_>>(text).unwrap()),
                timed("Tieline, owned", || decode_body::<CreateChannel<'_>>(text).unwrap().into_owned()),
            ],
        );
    }
    let known: Known<'_> = serde_json::from_str(CANONICAL).unwrap();
    let ours: CreateChannel<'_> = decode_body(CANONICAL).unwrap();
    let (mut one, mut other, mut copy) = (Vec::new(), Vec::new(), Vec::new());
    compare(
        "encode the same",
        20_000,
        31,
        vec![
            timed("serde_json into a reused buffer", || {
                one.clear();
                serde_json::to_writer(&mut one, &known).unwrap();
            }),
            timed("Tieline", || {
                other.clear();
                ours.encode(&mut other).unwrap();
            }),
            timed("memcpy of the finished bytes", || {
                copy.clear();
                copy.extend_from_slice(CANONICAL.as_bytes());
            }),
        ],
    );
}
