//! A protocol that a module describes, with all that the types promise: what comes after something else, what belongs to
//! something else, what is restricted, and a disposal.
#![allow(dead_code)]

#[derive(tieline::Query)]
#[tieline(name = "kettle.hello")]
pub struct Hello;

#[derive(Debug, tieline::Response)]
pub struct Nothing {}

#[derive(tieline::Request)]
#[tieline(name = "kettle.boil")]
pub struct Boil;

#[derive(Debug, tieline::Response)]
pub struct BoilResponse {
    pub degrees: i64,
}

#[derive(tieline::Request)]
#[tieline(name = "kettle.pour")]
pub struct Pour {
    pub cups: i64,
}

#[derive(tieline::Request)]
#[tieline(name = "kettle.serve")]
pub struct Serve;

#[derive(tieline::Request)]
#[tieline(name = "kettle.empty")]
pub struct Empty;

#[derive(tieline::Request)]
#[tieline(name = "kettle.away")]
pub struct Away;

#[derive(tieline::Event)]
#[tieline(name = "kettle.whistled")]
pub struct Whistled {
    pub times: i64,
}

#[derive(tieline::Query)]
#[tieline(name = "cup.hello")]
pub struct CupHello;

#[derive(tieline::Query)]
#[tieline(name = "stove.hello")]
pub struct StoveHello;

#[tieline::describe(protocol = "kitchen", wire = "tieline:channel-group", allow(warnings))]
pub mod kitchen {
    use super::*;
    use tieline::{Call, Failure};

    /// A kettle.
    #[destination(target = "{kitchen}.{kettle}")]
    pub trait Kettle {
        #[query(init)]
        async fn hello(&mut self, query: Hello, events: client::KettleEvents, call: &Call) -> Result<Nothing, Failure>;
        #[request]
        async fn boil(&mut self, request: Boil, call: &Call) -> Result<BoilResponse, Failure>;
        #[request(after(request = boil))]
        async fn pour(&mut self, request: Pour, call: &Call) -> Result<Nothing, Failure>;
        #[request(after(any(request = pour, event = whistled)))]
        async fn serve(&mut self, request: Serve, call: &Call) -> Result<Nothing, Failure>;
        #[request(after(event = whistled))]
        async fn empty(&mut self, request: Empty, call: &Call) -> Result<Nothing, Failure>;
        /// Puts the kettle away.
        #[request(dispose)]
        async fn away(&mut self, request: Away, call: &Call) -> Result<Nothing, Failure>;
        #[event]
        fn whistled(event: Whistled);
    }

    /// A cup that stands beside a kettle.
    #[destination(parent = Kettle, target = "{kitchen}.{kettle}.{cup}")]
    pub trait Cup {
        #[query(init)]
        async fn hello(&mut self, query: CupHello, events: client::CupEvents, call: &Call) -> Result<Nothing, Failure>;
    }

    /// A stove.
    #[destination(target = "stove.{stove}")]
    pub trait Stove {
        #[query(init)]
        async fn hello(
            &mut self,
            query: StoveHello,
            events: client::StoveEvents,
            call: &Call,
        ) -> Result<Nothing, Failure>;
    }

    /// A kettle that nobody pours from.
    #[destination(
        restricts = Kettle,
        target = "{kitchen}.show.{kettle}",
        keeps = [hello, boil, away],
        unlisted(requests = failure, events = ignored)
    )]
    pub trait ShowKettle {}
}
