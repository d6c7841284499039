//! What an application can see, and put around its handlers: layers, spans, metrics and a snapshot.
//!
//! `cargo run -p tieline-tests --example sight`

use metrics_util::debugging::DebuggingRecorder;
use std::sync::Arc;
use std::time::Duration;
use tieline::{Call, CallError, Failure, transport};
use tokio::sync::Notify;
use tower::ServiceBuilder;
use tower::limit::ConcurrencyLimitLayer;
use tower::timeout::TimeoutLayer;

mod doorbell {
    tieline::protocol!("examples/doorbell/doorbell.yaml");
}
use doorbell::door::{Hello, HelloResponse, Light, LightResponse};
use doorbell::{house, street, types::Colour};

struct Door {
    /// Told when a lamp is looked for.
    looking: Arc<Notify>,
}

impl street::Door for Door {
    async fn hello(
        &mut self,
        _query: Hello<'_>,
        _events: street::DoorEvents,
        _call: &Call,
    ) -> Result<HelloResponse<'_>, Failure> {
        Ok(HelloResponse::builder().names(["Ada"]).build())
    }

    async fn light(&mut self, _request: Light<'_>, _call: &Call) -> Result<LightResponse<'_>, Failure> {
        // It stands in the span of its message: kind, name, target and request id are with it.
        tracing::info!("looking for the lamp");
        self.looking.notify_one();
        std::future::pending().await
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt().init();
    let recorder = DebuggingRecorder::new();
    let recorded = recorder.snapshotter();
    recorder.install()?;

    let layers = ServiceBuilder::new()
        .layer(TimeoutLayer::new(Duration::from_millis(200)))
        .layer(ConcurrencyLimitLayer::new(64));
    let (here, there) = transport::pair();
    let looking = Arc::new(Notify::new());
    let seen = looking.clone();
    let street =
        street::Endpoint::new().door(move |_target| Ok(Door { looking: seen.clone() })).layer(layers).start(there);
    let house = house::Endpoint::new().start(here);

    let door = house.door("elm.7", ())?;
    door.hello().await?;
    let (refused, ()) = tokio::join!(door.light(Light::builder().colour(Colour::WHITE).build()), async {
        looking.notified().await;
        println!("{}\n\n{}\n", street.snapshot(), house.snapshot());
    });
    assert!(matches!(refused, Err(CallError::Failed { .. })));
    println!("{}\n", street.counts());

    house.close();
    house.ended().await;
    street.ended().await;
    for (key, _unit, _description, value) in recorded.snapshot().into_vec() {
        println!("{} {value:?}", key.key());
    }
    Ok(())
}
