//! From a typed message to the bytes of its frame.
//!
//! `cargo run --release --bin encode [-- [--quick] [canonical|escapes]]`

use bytes::Bytes;
use prost::Message;
use std::hint::black_box;
use tieline::codec::{Encode, decode_body};
use tieline::testing::inside::{Arrived, question};
use tieline_speed::frames::{CANONICAL, ESCAPES};
use tieline_speed::known::{Known, proto};
use tieline_speed::measure::{Way, compare, timed};
use tieline_speed::telephony;
use tieline_speed::telephony::channel_group::CreateChannel;

const ID: &str = "0190a5b0-1111-7abc-8def-000000000001";

fn one(title: &str, text: &'static str) {
    let arrived = Arrived::new(&telephony::PROTOCOL, Bytes::from_static(text.as_bytes())).unwrap();
    let place = arrived.message(telephony::PROTOCOL.destinations[0]).unwrap();
    let said = &telephony::PROTOCOL.destinations[0].messages[place];
    let ours: CreateChannel<'_> = decode_body(arrived.body()).unwrap();
    let known: Known<'_> = serde_json::from_str(text).unwrap();
    let written = serde_json::to_string(&known).unwrap();
    let proto = proto();
    let (mut one, mut two, mut three, mut four, mut body, mut copy) = Default::default();
    let ways: Vec<Way<'_>> = vec![
        timed("serde_json into a reused buffer", || {
            let out: &mut Vec<u8> = &mut one;
            out.clear();
            serde_json::to_writer(&mut *out, black_box(&known)).unwrap();
            out.len()
        }),
        timed("sonic-rs into a reused buffer", || {
            let out: &mut Vec<u8> = &mut two;
            out.clear();
            sonic_rs::to_writer(&mut *out, black_box(&known)).unwrap();
            out.len()
        }),
        timed("prost into a reused buffer, the equal message", || {
            let out: &mut Vec<u8> = &mut three;
            out.clear();
            black_box(&proto).encode(out).unwrap();
            out.len()
        }),
        timed("Tieline", || {
            let (out, body): (&mut Vec<u8>, &mut Vec<u8>) = (&mut four, &mut body);
            out.clear();
            body.clear();
            black_box(&ours).encode(body).unwrap();
            question(out, &telephony::PROTOCOL, said, black_box("session-1.group-1"), black_box(ID), body);
            out.len()
        }),
        timed("memcpy of the finished bytes", || {
            let out: &mut Vec<u8> = &mut copy;
            out.clear();
            out.extend_from_slice(black_box(written.as_bytes()));
            out.len()
        }),
    ];
    compare(&format!("encode, {title}, {} bytes", written.len()), 4_000, 41, ways);
    assert!(one == two && one == four || !tieline_speed::measure::wanted(title), "they write the same");
}

fn main() {
    one("canonical order", CANONICAL);
    one("escapes in three strings", ESCAPES);
}
