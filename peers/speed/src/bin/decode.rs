//! From the bytes of a frame to a typed message by its name.
//!
//! `cargo run --release --bin decode [-- [--quick] [canonical|body|shuffled|escapes|sixty]]`

use bytes::Bytes;
use prost::Message;
use serde::Deserialize;
use serde_json::value::RawValue;
use tieline::codec::decode_body;
use tieline::testing::inside::Arrived;
use tieline_speed::frames::{BODY_FIRST, CANONICAL, ESCAPES, SHUFFLED};
use tieline_speed::known::{Body, Frame, Known, Proto, proto};
use tieline_speed::measure::{Way, compare, timed};
use tieline_speed::sixty;
use tieline_speed::telephony::channel_group::{CreateChannel, Dispose};
use tieline_speed::{described, telephony};

/// What is made of a frame. Boxed types would hide what a large result costs.
#[allow(clippy::large_enum_variant)]
pub enum Typed<'a> {
    CreateChannel(CreateChannel<'a>),
    Dispose(Dispose<'a>),
}

/// Which message of the destination is the one that all of these frames are.
fn places() -> (usize, usize) {
    let messages = telephony::PROTOCOL.destinations[0].messages;
    let place = |name| messages.iter().position(|message| message.name == name).unwrap();
    (place("channelgroup.request.createchannel"), place("channelgroup.request.dispose"))
}

fn arrive(frame: &Bytes) -> Arrived {
    Arrived::new(&telephony::PROTOCOL, frame.clone()).unwrap()
}

fn dispatch(arrived: &Arrived, (create, dispose): (usize, usize)) -> Typed<'_> {
    match arrived.message(telephony::PROTOCOL.destinations[0]) {
        Some(index) if index == create => Typed::CreateChannel(decode_body(arrived.body()).unwrap()),
        Some(index) if index == dispose => Typed::Dispose(decode_body(arrived.body()).unwrap()),
        other => panic!("{other:?}"),
    }
}

fn one(title: &str, text: &'static str) {
    let places = places();
    let heap = || Bytes::copy_from_slice(text.as_bytes());
    let (borrowed, owned) = (heap(), heap());
    let message = proto().encode_to_vec();
    let mut copy = vec![0_u8; text.len()];
    let tieline_borrowed = {
        let frame = borrowed.clone();
        let run = move |times: u32| {
            let begin = std::time::Instant::now();
            for _ in 0..times {
                let arrived = arrive(std::hint::black_box(&frame));
                std::hint::black_box(dispatch(&arrived, places));
            }
            begin.elapsed()
        };
        ("Tieline, borrowed", Box::new(run) as Box<dyn FnMut(u32) -> _>)
    };
    let ways: Vec<Way<'_>> = vec![
        // The floor: a frame arrives as bytes, and that they are UTF-8 is a part of reading it.
        timed("serde_json into the one known struct, borrowed", || {
            serde_json::from_slice::<Known<'_>>(std::hint::black_box(text.as_bytes())).unwrap()
        }),
        timed("the same of a text, UTF-8 not checked", || {
            serde_json::from_str::<Known<'_>>(std::hint::black_box(text)).unwrap()
        }),
        timed("serde_json::Value, match, from_value", || {
            let mut value: serde_json::Value = serde_json::from_slice(text.as_bytes()).unwrap();
            let body = value["body"].take();
            match value["header"]["name"].as_str() {
                Some("channelgroup.request.createchannel") => Body::deserialize(body).unwrap(),
                other => panic!("{other:?}"),
            }
        }),
        timed("serde_json with RawValue, match, from_str", || {
            let frame: Frame<'_, &RawValue> = serde_json::from_slice(text.as_bytes()).unwrap();
            match &*frame.header.name {
                "channelgroup.request.createchannel" => serde_json::from_str::<Body<'_>>(frame.body.get()).unwrap(),
                other => panic!("{other}"),
            }
        }),
        timed("sonic-rs into the one known struct", || sonic_rs::from_slice::<Known<'_>>(text.as_bytes()).unwrap()),
        timed("prost, the equal message (owned)", || Proto::decode(&*message).unwrap()),
        tieline_borrowed,
        timed("Tieline, owned", || match dispatch(&arrive(std::hint::black_box(&owned)), places) {
            Typed::CreateChannel(message) => message.into_owned(),
            Typed::Dispose(_) => panic!("another message"),
        }),
        timed("UTF-8 validation alone (simdutf8)", || simdutf8::basic::from_utf8(std::hint::black_box(text.as_bytes()))),
        timed("memcpy", || copy.copy_from_slice(std::hint::black_box(text.as_bytes()))),
    ];
    compare(&format!("decode and dispatch, {title}, {} bytes", text.len()), 4_000, 41, ways);
}

fn sixty_kinds() {
    let frames: Vec<String> = (0..60).map(sixty::frame).collect();
    let flat: Vec<String> = (0..60).map(sixty::flat_frame).collect();
    let shared: Vec<Bytes> = frames.iter().map(|text| Bytes::copy_from_slice(text.as_bytes())).collect();
    let order = sixty::order();
    let mut turns = [0_usize; 5];
    let [one, two, three, four, five] = &mut turns;
    let next = |turn: &mut usize| {
        *turn = (*turn + 1) % order.len();
        order[*turn]
    };
    let destination = described::PROTOCOL.destinations[0];
    // Requests stand behind the query that initializes.
    let offset = destination.messages.len() - 60;
    let ways: Vec<Way<'_>> = vec![
        timed("serde_json into the known struct, borrowed", || {
            let place = next(one);
            sixty::known(place, &frames[place]).unwrap()
        }),
        timed("serde tagged enum of 61 (flat wire)", || match serde_json::from_str(&flat[next(two)]).unwrap() {
            sixty::Tagged::CreateChannel(_) => panic!("another message"),
            other => other,
        }),
        timed("serde_json::Value, match, from_value", || sixty::value(&frames[next(three)]).unwrap()),
        timed("serde_json with RawValue, match, from_str", || sixty::raw(&frames[next(four)]).unwrap()),
        timed("Tieline, borrowed", || {
            let arrived = Arrived::new(&described::PROTOCOL, shared[next(five)].clone()).unwrap();
            let index = arrived.message(destination).unwrap();
            let length = sixty::tieline(&arrived, index - offset);
            assert_ne!(length, 0);
            length
        }),
    ];
    compare("decode and dispatch, sixty kinds mixed", 4_096, 41, ways);
}

fn main() {
    one("canonical order", CANONICAL);
    one("body first", BODY_FIRST);
    one("shuffled keys", SHUFFLED);
    one("escapes in three strings", ESCAPES);
    sixty_kinds();
}
