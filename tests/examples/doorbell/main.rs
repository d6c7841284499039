//! The README's example: both sides of a small protocol, in one process.

mod doorbell {
    tieline::protocol!("examples/doorbell/doorbell.yaml");
}
use doorbell::door::{Hello, HelloResponse, Light, LightResponse, Rang};
use doorbell::{house, street, types::Colour};
use tieline::{Call, Delivery, Failure, transport};

/// The side that answers: one instance for each door.
struct Door;

impl street::Door for Door {
    async fn hello(
        &mut self,
        _query: Hello<'_>,
        events: street::DoorEvents,
        _call: &Call,
    ) -> Result<HelloResponse<'_>, Failure> {
        // Raised before the answer, it leaves behind it.
        events.rang(Rang::builder().times(2).build()).await?;
        Ok(HelloResponse::builder().names(["Ada", "Grace"]).build())
    }

    async fn light(&mut self, request: Light<'_>, _call: &Call) -> Result<LightResponse<'_>, Failure> {
        match request.colour {
            Colour::WHITE => Ok(LightResponse::new()),
            other => Err(Failure::new(format!("there is no {other} lamp"))),
        }
    }
}

/// The side that asks takes the events.
struct Bell;

impl house::DoorListener for Bell {
    async fn rang(&mut self, event: Rang<'_>, delivery: &Delivery) {
        println!("{} rang {} times", delivery.target(), event.times);
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (here, there) = transport::pair(); // or Stream::new(tcp_stream)
    street::Endpoint::new().door(|_target| Ok(Door)).start(there);
    let connection = house::Endpoint::new().start(here);

    let door = connection.door("elm.7", Bell)?;
    println!("{} live here", door.hello().await?.names.join(" and "));
    for colour in [Colour::WHITE, Colour::RED] {
        match door.light(Light::builder().colour(colour).build()).await {
            Ok(_) => println!("the lamp is on"),
            Err(error) => println!("{error}"),
        }
    }
    connection.close();
    println!("{}", connection.ended().await);
    Ok(())
}
