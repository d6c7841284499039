//! A struct of one's own in place of a generated one: it is held to the description, and the rest is generated.

mod doorbell {
    tieline::protocol!("examples/doorbell/doorbell.yaml", with(door::Light = super::Switch));
}
use doorbell::{door, house, street, types::Colour};
use tieline::{Call, Failure, transport};

/// What the application has anyway.
#[derive(Debug, tieline::Request)]
#[tieline(description = "examples/doorbell/doorbell.yaml", name = "door.light")]
struct Switch {
    #[tieline(key = "lamp-colour")]
    shade: Colour,
    minutes: Option<i64>,
}

struct Door;

impl street::Door for Door {
    async fn light(&mut self, request: Switch, _call: &Call) -> Result<door::LightResponse<'_>, Failure> {
        println!("{request:?}");
        Ok(door::LightResponse::new())
    }

    async fn hello(
        &mut self,
        _query: door::Hello<'_>,
        _events: street::DoorEvents,
        _call: &Call,
    ) -> Result<door::HelloResponse<'_>, Failure> {
        Ok(door::HelloResponse::builder().names(["Ada"]).build())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (here, there) = transport::pair();
    street::Endpoint::new().door(|_target| Ok(Door)).start(there);
    let door = house::Endpoint::new().start(here).door("elm.7", ())?;
    door.hello().await?;
    door.light(Switch { shade: Colour::WHITE, minutes: Some(5) }).await?;
    Ok(())
}
