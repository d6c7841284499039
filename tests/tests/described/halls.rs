//! `fixtures/halls.yaml` as a module, with structs that stand somewhere else.

use std::borrow::Cow;

#[derive(tieline::Query)]
#[tieline(name = "hall.hello")]
pub(crate) struct Hello;

#[derive(Debug, tieline::Response)]
pub(crate) struct Nothing {}

#[derive(tieline::Request)]
#[tieline(name = "hall.paint")]
pub(crate) struct Paint {}

#[derive(tieline::Request)]
#[tieline(name = "hall.hang")]
pub(crate) struct Hang<'a> {
    pub(crate) id: Cow<'a, str>,
}

#[derive(tieline::Request)]
#[tieline(name = "hall.bye")]
pub(crate) struct Bye;

pub(crate) mod bell {
    #[derive(tieline::Query)]
    #[tieline(name = "bell.hello")]
    pub(crate) struct Hello;

    #[derive(tieline::Request)]
    #[tieline(name = "bell.ring")]
    pub(crate) struct Ring;

    #[derive(tieline::Request)]
    #[tieline(name = "bell.hush")]
    pub(crate) struct Hush;
}

pub(crate) mod gong {
    #[derive(tieline::Query)]
    #[tieline(name = "gong.hello")]
    pub(crate) struct Hello;

    #[derive(tieline::Response)]
    pub(crate) struct HelloResponse {
        pub(crate) parts: Vec<Part>,
    }

    #[derive(Clone, Debug, PartialEq, tieline::Object)]
    pub(crate) struct Part {
        pub(crate) id: String,
    }

    #[derive(Debug, tieline::Event)]
    #[tieline(name = "gong.struck")]
    pub(crate) struct Struck;
}

#[tieline::describe(
    protocol = "halls",
    sides(desk = "requester", home = "responder"),
    framing(length(bytes = 4, byte_order = "big-endian", counts_itself = false), largest_frame = 65536),
    envelope(
        members(header = "head", body = "body"),
        headers(
            kind = "type",
            name = "name",
            target = "target",
            request_id = "id",
            result = "result",
            error_message = "error"
        ),
        kinds(query = "ask", request = "do", response = "answer", event = "tell"),
        results(success = "OK", failure = "FAILED"),
    )
)]
pub(crate) mod halls {
    use super::{Bye, Hang, Hello, Nothing, Paint, bell, gong};
    use tieline::{Call, Failure};

    #[destination(target = "{hall}")]
    trait Hall {
        #[query(init)]
        async fn hello(&mut self, query: Hello, events: home::HallEvents, call: &Call) -> Result<Nothing, Failure>;
        #[request]
        async fn paint(&mut self, request: Paint, call: &Call) -> Result<Nothing, Failure>;
        #[request(creates(destination = Bell, id = "id"))]
        async fn hang(&mut self, request: Hang<'_>, call: &Call) -> Result<(Nothing, home::NewBell), Failure>;
        #[request(dispose, phases = [active], deadline = "5 s")]
        async fn bye(&mut self, request: Bye, call: &Call) -> Result<Nothing, Failure>;
    }

    #[destination(parent = Hall, target = "{hall}.{bell}")]
    trait Bell {
        #[query(init)]
        async fn hello(
            &mut self,
            query: bell::Hello,
            events: home::BellEvents,
            call: &Call,
        ) -> Result<Nothing, Failure>;
        #[request(deadline = "2 min")]
        async fn ring(&mut self, request: bell::Ring, call: &Call) -> Result<Nothing, Failure>;
        #[request(deadline = "5 s")]
        async fn hush(&mut self, request: bell::Hush, call: &Call) -> Result<Nothing, Failure>;
    }

    #[destination(
        target = "{gong}.gong",
        mailbox(events(capacity = 4, full = "block", wait = "5 s")),
        lifecycle(gate(children = "parts", key = "id"))
    )]
    trait Gong {
        #[query(init)]
        async fn hello(
            &mut self,
            query: gong::Hello,
            events: home::GongEvents,
            call: &Call,
        ) -> Result<gong::HelloResponse, Failure>;
        #[event(phases = [active])]
        fn struck(event: gong::Struck);
    }
}
