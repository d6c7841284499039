//! Does one thing so many times, for `run`, which counts the instructions of it.
//!
//! `tieline-instructions <case> <times>`; without arguments it says which cases there are.

#[path = "../../speed/src/frames.rs"]
mod frames;
mod mailboxes;

use bytes::Bytes;
use std::hint::black_box;
use tieline::codec::{Encode, decode_body};
use tieline::testing::inside::{Arrived, question};

mod telephony {
    tieline::protocol!("tieline:channel-group");
}
use telephony::channel_group::{CreateChannel, InitResponse};
use telephony::types::{Channel, ChannelType};

type Case = (&'static str, fn(u32));

const CASES: &[Case] = &[
    ("decode-canonical", |times| decode(frames::CANONICAL, times)),
    ("decode-body-first", |times| decode(frames::BODY_FIRST, times)),
    ("decode-shuffled", |times| decode(frames::SHUFFLED, times)),
    ("decode-escapes", |times| decode(frames::ESCAPES, times)),
    ("decode-canonical-owned", decode_owned),
    ("decode-body", decode_only_body),
    ("envelope", envelope),
    ("encode", encode),
    ("encode-body", encode_body),
    ("encode-list", encode_list),
    ("decode-list", decode_list),
    ("mailbox-event", mailboxes::events),
    ("mailbox-request", mailboxes::requests),
    ("mailbox-frame", mailboxes::frames),
    ("mailbox-busy", mailboxes::busy),
    ("set-up", mailboxes::set_up),
];

fn frame(text: &str) -> Bytes {
    Bytes::copy_from_slice(text.as_bytes())
}

fn arrive(frame: &Bytes) -> Arrived {
    let arrived = Arrived::new(&telephony::PROTOCOL, black_box(frame).clone()).unwrap();
    assert!(arrived.message(telephony::PROTOCOL.destinations[0]).is_some());
    arrived
}

fn decode(text: &str, times: u32) {
    let frame = frame(text);
    for _ in 0..times {
        let arrived = arrive(&frame);
        black_box(decode_body::<CreateChannel<'_>>(arrived.body()).unwrap());
    }
}

fn decode_owned(times: u32) {
    let frame = frame(frames::CANONICAL);
    for _ in 0..times {
        let arrived = arrive(&frame);
        black_box(decode_body::<CreateChannel<'_>>(arrived.body()).unwrap().into_owned());
    }
}

fn envelope(times: u32) {
    let frame = frame(frames::CANONICAL);
    for _ in 0..times {
        black_box(arrive(&frame));
    }
}

fn decode_only_body(times: u32) {
    let arrived = arrive(&frame(frames::CANONICAL));
    let body = arrived.body();
    for _ in 0..times {
        black_box(decode_body::<CreateChannel<'_>>(black_box(body)).unwrap());
    }
}

fn encode(times: u32) {
    let arrived = arrive(&frame(frames::CANONICAL));
    let message: CreateChannel<'_> = decode_body(arrived.body()).unwrap();
    let place = arrived.message(telephony::PROTOCOL.destinations[0]).unwrap();
    let said = &telephony::PROTOCOL.destinations[0].messages[place];
    let (mut body, mut out) = (Vec::new(), Vec::new());
    for _ in 0..times {
        body.clear();
        out.clear();
        black_box(&message).encode(&mut body).unwrap();
        let id = "0190a5b0-1111-7abc-8def-000000000001";
        question(&mut out, &telephony::PROTOCOL, said, black_box("session-1.group-1"), id, &body);
        black_box(&out);
    }
    assert_eq!(out, frames::CANONICAL.as_bytes());
}

fn encode_body(times: u32) {
    let arrived = arrive(&frame(frames::CANONICAL));
    let message: CreateChannel<'_> = decode_body(arrived.body()).unwrap();
    let mut body = Vec::new();
    for _ in 0..times {
        body.clear();
        black_box(&message).encode(&mut body).unwrap();
        black_box(&body);
    }
}

fn hundred() -> InitResponse<'static> {
    let channel = |place: u32| Channel::builder().end_point(format!("tel:{place}")).channel_type(ChannelType::EMAIL).build();
    InitResponse::builder().channels((0..100).map(channel).collect::<Vec<_>>()).build()
}

fn encode_list(times: u32) {
    let message = hundred();
    let mut body = Vec::new();
    for _ in 0..times {
        body.clear();
        black_box(&message).encode(&mut body).unwrap();
        black_box(&body);
    }
}

fn decode_list(times: u32) {
    let mut body = Vec::new();
    hundred().encode(&mut body).unwrap();
    let text = String::from_utf8(body).unwrap();
    for _ in 0..times {
        black_box(decode_body::<InitResponse<'_>>(black_box(&text)).unwrap());
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [wanted, times] = &arguments[..] else {
        for (name, _) in CASES {
            println!("{name}");
        }
        return;
    };
    let (_, run) = CASES.iter().find(|(name, _)| name == wanted).expect("one of the cases");
    run(times.parse().expect("a number"));
}
