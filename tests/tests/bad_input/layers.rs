//! What layers see of frames that are not JSON: nothing.

use crate::common::desk::Desk;
use crate::common::frame::{self, CREATE, id};
use crate::common::raw::Raw;
use serde_json::json;
use std::sync::{Arc, Mutex};
use tieline::layer::{Incoming, Next};
use tieline::transport::Stream;
use tower::layer::layer_fn;
use tower::util::MapRequest;

/// A flat body is not looked at when its frame is taken. What follows it here would be lost on a layer that reads one value.
#[tokio::test(start_paused = true)]
async fn a_layer_is_not_shown_a_frame_that_is_not_json() {
    let (near, far) = tokio::io::duplex(64 << 10);
    let (desk, seen) = (Desk::new(), Arc::new(Mutex::new(Vec::new())));
    let notes = seen.clone();
    let layer = layer_fn(move |next: Next| {
        let notes = notes.clone();
        MapRequest::new(next, move |message: Incoming| {
            notes.lock().unwrap().push(message.body().to_owned());
            message
        })
    });
    let connection = desk.client().layer(layer).start(Stream::new(near));
    let mut bridge = Raw::new(far);
    bridge.send(&frame::init("s1.g1", &id(1))).await;
    bridge.receive().await;
    let good = frame::create_text("s1.g1", &id(2), "n");
    for (number, text) in (2..).zip([good.replace("\"CHAT\"", "CHAT"), good.replace("}}", "},\"body\":\"\"}}")]) {
        bridge.send(&frame::frame(text.replace(&id(2), &id(number)))).await;
        let unreadable = frame::failed(CREATE, "s1.g1", &id(number), "the message could not be read");
        assert_eq!(bridge.receive().await, unreadable);
    }
    assert_eq!(*seen.lock().unwrap(), ["{}"], "the initialization's alone");
    assert_eq!((connection.counts().unreadable, connection.counts().stopped_by_layers), (2, 0));
    // The handler is where it was.
    bridge.send(&frame::create("s1.g1", &id(4), "n")).await;
    assert_eq!(bridge.receive().await, frame::succeeded(CREATE, "s1.g1", &id(4), json!({})));
    assert_eq!(seen.lock().unwrap().len(), 2);
}
