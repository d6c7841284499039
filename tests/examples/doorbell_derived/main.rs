//! The README's doorbell without a description: structs and traits of one's own, and a description that is written from them.

use std::borrow::Cow;
use tieline::{Call, Delivery, Failure, transport};

/// What a lamp can shine in.
#[derive(Clone, Debug, PartialEq, tieline::Enumeration)]
enum Colour {
    White,
    Red,
    /// Whatever a newer peer may call it.
    #[tieline(other)]
    Other(String),
}

#[derive(tieline::Query)]
#[tieline(name = "door.hello")]
struct Hello;

#[derive(tieline::Response)]
struct HelloResponse<'a> {
    /// Everybody who lives here.
    names: Vec<Cow<'a, str>>,
}

#[derive(tieline::Request)]
#[tieline(name = "door.light")]
struct Light {
    /// What it shines in.
    #[tieline(key = "lamp-colour")]
    colour: Colour,
    /// How long. For good if left out.
    minutes: Option<i64>,
}

#[derive(tieline::Response)]
struct LightResponse;

#[derive(tieline::Event)]
#[tieline(name = "door.rang")]
struct Rang {
    /// How often.
    times: i64,
}

#[tieline::describe(
    protocol = "doorbell",
    sides(house = "requester", street = "responder"),
    framing(length(bytes = 4, byte_order = "big-endian", counts_itself = false), largest_frame = 65536),
    envelope(
        members(header = "header", body = "body"),
        headers(
            kind = "type",
            name = "name",
            target = "to",
            request_id = "id",
            result = "result",
            error_message = "error"
        ),
        kinds(query = "query", request = "request", response = "response", event = "event"),
        results(success = "OK", failure = "FAILED"),
    )
)]
mod doorbell {
    use super::*;

    /// A front door with a lamp and a bell.
    #[destination(target = "{street}.{number}")]
    trait Door {
        /// Asks who lives here.
        #[query(init)]
        async fn hello(
            &mut self,
            query: Hello,
            events: street::DoorEvents,
            call: &Call,
        ) -> Result<HelloResponse<'_>, Failure>;
        /// Switches the lamp on.
        #[request]
        async fn light(&mut self, request: Light, call: &Call) -> Result<LightResponse, Failure>;
        /// Somebody rang the bell.
        #[event]
        fn rang(event: Rang);
    }
}

use doorbell::{house, street};

/// The side that answers: one instance for each door.
struct Door;

impl street::Door for Door {
    async fn hello(
        &mut self,
        _query: Hello,
        events: street::DoorEvents,
        _call: &Call,
    ) -> Result<HelloResponse<'_>, Failure> {
        // Raised before the answer, it leaves behind it.
        events.rang(Rang { times: 2 }).await?;
        Ok(HelloResponse { names: vec!["Ada".into(), "Grace".into()] })
    }

    async fn light(&mut self, request: Light, _call: &Call) -> Result<LightResponse, Failure> {
        match request.colour {
            Colour::White => Ok(LightResponse),
            other => Err(Failure::new(format!("there is no {} lamp", tieline::Enumeration::as_str(&other)))),
        }
    }
}

/// The side that asks takes the events.
struct Bell;

impl house::DoorListener for Bell {
    async fn rang(&mut self, event: Rang, delivery: &Delivery) {
        println!("{} rang {} times", delivery.target(), event.times);
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::args().any(|argument| argument == "--description") {
        print!("{}", doorbell::description());
        return Ok(());
    }
    let (here, there) = transport::pair(); // or Stream::new(tcp_stream)
    street::Endpoint::new().door(|_target| Ok(Door)).start(there);
    let connection = house::Endpoint::new().start(here);

    let door = connection.door("elm.7", Bell)?;
    println!("{} live here", door.hello(Hello).await?.names.join(" and "));
    for colour in [Colour::White, Colour::Red] {
        match door.light(Light { colour, minutes: None }).await {
            Ok(LightResponse) => println!("the lamp is on"),
            Err(error) => println!("{error}"),
        }
    }
    connection.close();
    println!("{}", connection.ended().await);
    Ok(())
}
