//! The Rust that the guide shows about what a failure tells, at work.

#![cfg(test)]

use tieline::transport::pair;
use tieline::{Call, CallError, Failure};

#[allow(missing_docs, reason = "the description says it")]
mod protocol {
    tieline::protocol!("fixtures/lamp-repair.yaml");
}

use protocol::lamp::{Hello, HelloResponse, Repair, RepairFailure, RepairResponse};
use protocol::{house, street};

struct Busy {
    asked: u32,
}

impl street::Lamp for Busy {
    async fn hello(&mut self, _: Hello<'_>, _: street::LampEvents, _: &Call) -> Result<HelloResponse<'_>, Failure> {
        Ok(HelloResponse::new())
    }

    async fn repair(&mut self, _: Repair<'_>, _: &Call) -> Result<RepairResponse<'_>, Failure> {
        self.asked += 1;
        match self.asked {
            1 => {
                let details = RepairFailure::builder().retry_after(30).build();
                Err(Failure::new("nobody is free").with(&details))
            }
            2 => Err(Failure::new("nobody is free")),
            _ => Ok(RepairResponse::builder().minutes(5).build()),
        }
    }
}

fn said(repair: Result<RepairResponse<'_>, CallError>) -> String {
    match repair {
        Ok(response) => format!("in {} minutes", response.minutes),
        Err(error) => match error.details::<RepairFailure>() {
            Ok(Some(failure)) => format!("{error}; ask again after {:?} minutes", failure.retry_after),
            Ok(None) => format!("{error}"),
            Err(unreadable) => format!("{error}, and what else it says cannot be read: {unreadable}"),
        },
    }
}

#[tokio::test]
async fn the_guide_tells_what_a_failure_tells() {
    let (here, there) = pair();
    let _street = street::Endpoint::new().lamp(|_: &tieline::Target| Ok(Busy { asked: 0 })).start(there);
    let connection = house::Endpoint::new().start(here);
    let lamp = connection.lamp("elm.7", ()).unwrap();
    lamp.hello().await.unwrap();
    let failed = "`lamp.repair` to `elm.7` failed: nobody is free";
    assert_eq!(said(lamp.repair().await), format!("{failed}; ask again after Some(30) minutes"));
    assert_eq!(said(lamp.repair().await), failed);
    assert_eq!(said(lamp.repair().await), "in 5 minutes");
}
