//! A whole life over a protocol that a module describes: a child that a request creates, a gate, a disposal.

use std::sync::{Arc, Mutex};

use tieline::{Call, Delivery, Failure, Phase, transport};
use tokio::sync::mpsc;

use super::halls::{self, Bye, Hang, Hello, Nothing, Paint, bell, gong};
use halls::halls::{desk, home};

type Log = Arc<Mutex<Vec<String>>>;

struct Hall(Log);
struct Bell(Log);
struct Gong;

impl home::Hall for Hall {
    async fn hello(&mut self, _: Hello, _: home::HallEvents, _: &Call) -> Result<Nothing, Failure> {
        Ok(Nothing {})
    }
    async fn hang(&mut self, request: Hang<'_>, _: &Call) -> Result<(Nothing, home::NewBell), Failure> {
        self.0.lock().unwrap().push(format!("hang {}", request.id));
        Ok((Nothing {}, home::NewBell::bell(Bell(Arc::clone(&self.0)))))
    }
    async fn bye(&mut self, _: Bye, _: &Call) -> Result<Nothing, Failure> {
        Ok(Nothing {})
    }
    async fn released(&mut self, _: tieline::Release) {
        self.0.lock().unwrap().push("hall released".to_owned());
    }
}

impl home::Bell for Bell {
    async fn hello(&mut self, _: bell::Hello, _: home::BellEvents, _: &Call) -> Result<Nothing, Failure> {
        Ok(Nothing {})
    }
    async fn ring(&mut self, _: bell::Ring, call: &Call) -> Result<Nothing, Failure> {
        self.0.lock().unwrap().push(format!("ring {}", call.target()));
        Ok(Nothing {})
    }
    async fn released(&mut self, _: tieline::Release) {
        self.0.lock().unwrap().push("bell released".to_owned());
    }
}

impl home::Gong for Gong {
    async fn hello(
        &mut self,
        _: gong::Hello,
        events: home::GongEvents,
        _: &Call,
    ) -> Result<gong::HelloResponse, Failure> {
        events.struck(gong::Struck).await?;
        Ok(gong::HelloResponse {
            parts: vec![gong::Part { id: "left".to_owned() }, gong::Part { id: "right".to_owned() }],
        })
    }
}

struct Ear(mpsc::UnboundedSender<String>);

impl desk::GongListener for Ear {
    async fn struck(&mut self, _: gong::Struck, delivery: &Delivery) {
        self.0.send(delivery.target().to_string()).unwrap();
    }
}

#[tokio::test]
async fn a_child_comes_from_its_parent_and_goes_with_it() {
    let log = Log::default();
    let (here, there) = transport::pair();
    let kept = Arc::clone(&log);
    home::Endpoint::new().hall(move |_| Ok(Hall(Arc::clone(&kept)))).start(there);
    let connection = desk::Endpoint::new().start(here);
    let hall = connection.hall("h", ()).unwrap();
    hall.hello(Hello).await.unwrap();
    hall.hang(Hang { id: "b".into() }).await.unwrap();
    let bell = hall.bell("b", ()).unwrap();
    bell.hello(bell::Hello).await.unwrap();
    bell.ring(bell::Ring).await.unwrap();
    // What nobody has written is not supported, and says so with the name that the struct has on the wire.
    let error = hall.paint(Paint {}).await.unwrap_err().to_string();
    assert!(error.contains("hall.paint"), "{error}");
    hall.bye(Bye).await.unwrap();
    connection.close();
    connection.ended().await;
    let log = log.lock().unwrap();
    assert_eq!(*log, ["hang b", "ring h.b", "bell released", "hall released"]);
}

#[tokio::test]
async fn a_gate_holds_events_until_the_children_of_an_answer_of_ones_own_are_reported() {
    let (here, there) = transport::pair();
    home::Endpoint::new().gong(|_| Ok(Gong)).start(there);
    let connection = desk::Endpoint::new().start(here);
    let (heard, mut hears) = mpsc::unbounded_channel();
    let gong = connection.gong("g.gong", Ear(heard)).unwrap();
    let answer = gong.hello(gong::Hello).await.unwrap();
    assert_eq!(answer.parts.len(), 2);
    assert_eq!(gong.phase(), Phase::Active);
    assert!(hears.try_recv().is_err(), "the gate is closed");
    assert!(!gong.child_initialized("middle"), "nobody waits for it");
    assert!(gong.child_initialized("left"));
    assert!(hears.try_recv().is_err(), "one child is missing");
    assert!(gong.child_failed("right"));
    assert_eq!(hears.recv().await.unwrap(), "g.gong");
}
