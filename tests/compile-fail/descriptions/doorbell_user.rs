// What a user writes who has the module `doorbell`: both sides, every message, the type and the table. Nothing of it may
// be complained about because the description has one mistake somewhere.

use doorbell::door::{Hello, HelloResponse, Light, LightResponse, Rang};
use doorbell::{house, street, types::Colour};
use tieline::{Call, Delivery, Failure, transport};

struct Door;

impl street::Door for Door {
    async fn hello(
        &mut self,
        _query: Hello<'_>,
        events: street::DoorEvents,
        _call: &Call,
    ) -> Result<HelloResponse<'_>, Failure> {
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

struct Bell;

impl house::DoorListener for Bell {
    async fn rang(&mut self, event: Rang<'_>, delivery: &Delivery) {
        println!("{} rang {} times", delivery.target(), event.times);
    }
}

async fn live() -> Result<(), Box<dyn std::error::Error>> {
    let (here, there) = transport::pair();
    street::Endpoint::new().door(|_target| Ok(Door)).start(there);
    let connection = house::Endpoint::new().start(here);
    let door = connection.door("elm.7", Bell)?;
    println!("{} live here", door.hello().await?.names.join(" and "));
    for colour in [Colour::WHITE, Colour::RED] {
        door.light(Light::builder().colour(colour).build()).await?;
    }
    Ok(())
}

fn main() {
    assert_eq!(doorbell::PROTOCOL.name, "doorbell");
    drop(live());
}
