//! Adapters and listeners with type parameters, lifetimes behind `'static`, and constants.

use std::fmt::Debug;
use std::marker::PhantomData;

use tieline::testing::pair;
use tieline::{Call, Connection, Delivery, Endpoint, Failure, Transport};

mod lamps {
    tieline::protocol!("compile-fail/descriptions/lamp.yaml");
}
mod order {
    tieline::protocol!("golden/rust/order.yaml");
}
use lamps::lamp::{Find, FindResponse};
use order::hall::{Greet, GreetResponse, Hello, HelloResponse, Opened};

/// Where an adapter keeps what it is told.
trait Store: Send + 'static {
    fn keep(&mut self, name: &str);
    fn kept(&self) -> usize;
}

impl Store for Vec<String> {
    fn keep(&mut self, name: &str) {
        self.push(name.to_owned());
    }
    fn kept(&self) -> usize {
        self.len()
    }
}

struct Adapter<S, T: ?Sized, const MOST: usize> {
    store: S,
    kind: PhantomData<fn() -> Box<T>>,
}

impl<S: Store, T: ?Sized + Debug + 'static, const MOST: usize> order::street::Hall for Adapter<S, T, MOST> {
    async fn hello(
        &mut self,
        _: Hello<'_>,
        events: order::street::HallEvents,
        _: &Call,
    ) -> Result<HelloResponse<'_>, Failure> {
        events.opened().await?;
        Ok(HelloResponse::new())
    }
    async fn greet(&mut self, request: Greet<'_>, _: &Call) -> Result<GreetResponse<'_>, Failure> {
        if self.store.kept() == MOST {
            return Err(Failure::new("nobody else"));
        }
        self.store.keep(&request.name);
        Ok(GreetResponse::new())
    }
}

/// A listener made of a closure.
struct On<F>(F);

impl<F, R> order::house::HallListener for On<F>
where
    F: FnMut(order::house::HallOpenedHeard) -> R + Send + 'static,
    R: Future<Output = ()> + Send,
{
    async fn opened(&mut self, _: Opened<'_>, heard: order::house::HallOpenedHeard, _: &Delivery) {
        (self.0)(heard).await;
    }
}

/// Any of two.
enum Either<A, B> {
    One(A),
    Other(B),
}

impl<A: lamps::house::Lamp, B: lamps::house::Lamp> lamps::house::Lamp for Either<A, B> {
    async fn find(
        &mut self,
        query: Find<'_>,
        events: lamps::house::LampEvents,
        call: &Call,
    ) -> Result<FindResponse<'_>, Failure> {
        match self {
            Self::One(one) => one.find(query, events, call).await,
            Self::Other(other) => other.find(query, events, call).await,
        }
    }
}

struct Lamp;

impl lamps::house::Lamp for Lamp {
    async fn find(&mut self, _: Find<'_>, _: lamps::house::LampEvents, _: &Call) -> Result<FindResponse<'_>, Failure> {
        Ok(FindResponse::new())
    }
}

/// Either side of any protocol.
fn start<E: Endpoint>(endpoint: E, transport: impl Transport) -> (E::Connection, Connection) {
    let connection = endpoint.start(transport);
    let plain = connection.as_ref().clone();
    (connection, plain)
}

#[tokio::test]
async fn adapters_and_listeners_may_be_generic() {
    let (here, there) = pair();
    let endpoint = order::street::Endpoint::new();
    let endpoint = endpoint.hall(|_| Ok(Adapter::<Vec<String>, str, 1> { store: Vec::new(), kind: PhantomData }));
    let _street = start(endpoint, there);
    let (house, _) = start(order::house::Endpoint::new(), here);
    let (sender, mut heard) = tokio::sync::mpsc::channel(1);
    let listener = On(move |heard| {
        let sender = sender.clone();
        async move { sender.send(heard).await.unwrap() }
    });
    let hall = house.hall("elm.7", listener).unwrap();
    hall.hello().await.unwrap();
    let opened = heard.recv().await.unwrap();
    let name = || Greet::builder().name("Ada").build();
    hall.greet(&opened, name()).await.unwrap();
    assert!(hall.greet(&opened, name()).await.unwrap_err().to_string().contains("nobody else"));
}

#[tokio::test]
async fn an_adapter_may_be_one_of_two() {
    let (here, there) = pair();
    let endpoint = lamps::house::Endpoint::new();
    let endpoint =
        endpoint.lamp(|target| Ok(if target.as_str() == "a" { Either::One(Lamp) } else { Either::Other(Lamp) }));
    endpoint.start(there);
    let switch = lamps::switch::Endpoint::new().start(here);
    for target in ["a", "b"] {
        switch.lamp(target, ()).unwrap().find().await.unwrap();
    }
}
