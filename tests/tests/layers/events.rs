//! Layers around the side that takes events.

use super::naughty::{Kept, Naughty, Way};
use super::talk::Talk;
use std::sync::{Arc, Mutex};
use tieline::{Dropped, Happening, What};
use tower::limit::ConcurrencyLimitLayer;

#[tokio::test(start_paused = true)]
async fn an_event_that_a_layer_stops_is_dropped_and_counted_and_the_next_is_heard() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let note = seen.clone();
    let observer = move |happening: &Happening| {
        if let What::Dropped(reason) = happening.what {
            note.lock().unwrap().push((happening.name.to_string(), reason));
        }
    };
    let naughty = Naughty(Way::Fails, Kept::default());
    let talk = Talk::begin(|client| client, |bridge| bridge.observer(observer).layer(naughty));
    let _group = talk.group("s1.g1").await;
    let events = talk.desk.events("s1.g1");
    talk.desk.raise(&events, "first").await;
    talk.desk.raise(&events, "bad").await;
    talk.desk.raise(&events, "last").await;
    talk.ear.logged("heard: s1.g1 last").await;
    assert_eq!(talk.ear.lines("heard"), ["heard: s1.g1 first", "heard: s1.g1 last"]);
    let counts = talk.bridge.counts();
    assert_eq!((counts.stopped_by_layers, counts.received_events_dropped), (1, 1));
    assert_eq!(*seen.lock().unwrap(), [("channelgroup.channel.added".to_owned(), Dropped::Layer)]);
}

#[tokio::test(start_paused = true)]
async fn events_wait_in_order_for_layers_that_are_not_ready() {
    let talk = Talk::begin(|client| client, |bridge| bridge.layer(ConcurrencyLimitLayer::new(1)));
    let (_one, _two) = (talk.group("s1.g1").await, talk.group("s1.g2").await);
    talk.desk.raise(&talk.desk.events("s1.g1"), "wait gate").await;
    for number in 0..3 {
        talk.desk.raise(&talk.desk.events("s1.g2"), &number.to_string()).await;
    }
    talk.ear.logged("heard: s1.g1 wait gate").await;
    tokio::task::yield_now().await;
    assert_eq!(talk.ear.lines("heard").len(), 1);
    talk.ear.open("gate");
    talk.ear.logged("heard: s1.g2 2").await;
    assert_eq!(talk.ear.lines("heard")[1..], ["heard: s1.g2 0", "heard: s1.g2 1", "heard: s1.g2 2"]);
}
