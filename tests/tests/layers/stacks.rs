//! Layers upon layers.

use super::talk::{BUSY, Talk, create, text};
use crate::common::desk::Desk;
use std::sync::{Arc, Mutex};
use tieline::layer::{Incoming, Next};
use tower::ServiceExt;
use tower::layer::layer_fn;
use tower::limit::ConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;

#[tokio::test(start_paused = true)]
async fn the_layer_that_was_added_last_is_the_outermost() {
    let order = Arc::new(Mutex::new(String::new()));
    let note = |letter: char| {
        let order = order.clone();
        layer_fn(move |inner: Next| {
            let order = order.clone();
            inner.map_request(move |message: Incoming| {
                order.lock().unwrap().push(letter);
                message
            })
        })
    };
    let (a, b, c) = (note('a'), note('b'), note('c'));
    let talk = Talk::answering(|client| client.layer(a).layer(b).layer(c));
    talk.group("s1.g1").await;
    assert_eq!(*order.lock().unwrap(), "cba");
}

#[tokio::test(start_paused = true)]
async fn a_layer_knows_whether_those_within_are_ready() {
    let talk = Talk::answering(|client| client.layer(ConcurrencyLimitLayer::new(1)).layer(LoadShedLayer::new()));
    let (one, two) = (talk.group("s1.g1").await, talk.group("s1.g2").await);
    let shed = async {
        talk.desk.logged("begins: s1.g1 wait gate").await;
        assert_eq!(text(create(&two, "b").await), BUSY);
        talk.desk.open("gate");
    };
    let (a, ()) = tokio::join!(create(&one, "wait gate"), shed);
    a.unwrap();
    create(&two, "again").await.unwrap();
    talk.each_had_one_answer();
}

#[tokio::test(start_paused = true)]
async fn a_layer_may_clone_the_way_to_the_layers_within_and_call_the_clone() {
    // What many hand-written layers do: each message goes with a clone of its own.
    let cloning = layer_fn(|inner: Next| tower::service_fn(move |message: Incoming| inner.clone().oneshot(message)));
    let talk = Talk::answering(|client| client.layer(ConcurrencyLimitLayer::new(1)).layer(cloning));
    let (one, two, three) = (talk.group("s1.g1").await, talk.group("s1.g2").await, talk.group("s1.g3").await);
    let free = async {
        talk.desk.logged("begins: s1.g1 wait gate").await;
        tokio::task::yield_now().await;
        assert_eq!(talk.desk.lines("begins: s1.g2 b"), [] as [&str; 0]);
        talk.desk.open("gate");
    };
    let (a, b, c, ()) = tokio::join!(create(&one, "wait gate"), create(&two, "b"), create(&three, "c"), free);
    a.and(b).and(c).unwrap();
    talk.each_had_one_answer();
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_starts_with_its_layers_on_as_many_transports_as_it_likes() {
    let desk = Desk::new();
    let endpoint = desk.client().layer(ConcurrencyLimitLayer::new(1));
    for target in ["s1.g1", "s1.g2"] {
        let (one, other) = tieline::transport::pair();
        endpoint.clone().start(one);
        let bridge = crate::common::channel_group::bridge::Endpoint::new().start(other);
        let group = bridge.channel_group(target, ()).unwrap();
        group.init().await.unwrap();
    }
}
