//! Types of a user's own in place of generated ones: in messages, in answers, in generated structs, however their path begins.

use std::borrow::Cow;

use tieline::codec::{Decode, Encode, decode_body};
use tieline::{Call, Delivery, Failure, transport};
use tokio::sync::mpsc;

mod mine {
    use std::borrow::Cow;

    #[derive(tieline::Request)]
    #[tieline(description = "fixtures/halls.yaml", name = "hall.hang")]
    pub(crate) struct Hang<'a> {
        #[tieline(key = "id")]
        pub(crate) called: Cow<'a, str>,
    }

    #[derive(Debug, tieline::Response)]
    #[tieline(description = "fixtures/halls.yaml", answers = "hall.hang")]
    pub(crate) struct Hung;

    #[derive(Clone, Debug, PartialEq, tieline::Object)]
    #[tieline(description = "fixtures/halls.yaml", type = "Part")]
    pub(crate) struct Part {
        pub(crate) id: String,
    }
}

mod hall {
    #[derive(tieline::Event)]
    #[tieline(description = "fixtures/halls.yaml", name = "gong.struck")]
    pub(crate) struct Struck;

    // Each way in which a path can begin.
    tieline::protocol!(
        "fixtures/halls.yaml",
        allow(warnings),
        with(
            hall::Hang = super::mine::Hang<'_>,
            hall::HangResponse = crate::given::mine::Hung,
            types::Part = super::super::given::mine::Part,
            gong::Struck = self::Struck,
        ),
    );
}

use hall::{desk, home};

struct Hall;
struct Bell;
struct Gong;

impl home::Hall for Hall {
    async fn hello(
        &mut self,
        _: hall::hall::Hello<'_>,
        _: home::HallEvents,
        _: &Call,
    ) -> Result<hall::hall::HelloResponse<'_>, Failure> {
        Ok(hall::hall::HelloResponse::new())
    }
    async fn hang(&mut self, request: mine::Hang<'_>, _: &Call) -> Result<(mine::Hung, home::NewBell), Failure> {
        assert_eq!(request.called, "b");
        Ok((mine::Hung, home::NewBell::bell(Bell)))
    }
}

impl home::Bell for Bell {
    async fn hello(
        &mut self,
        _: hall::bell::Hello<'_>,
        _: home::BellEvents,
        _: &Call,
    ) -> Result<hall::bell::HelloResponse<'_>, Failure> {
        Ok(hall::bell::HelloResponse::new())
    }
}

impl home::Gong for Gong {
    async fn hello(
        &mut self,
        _: hall::gong::Hello<'_>,
        events: home::GongEvents,
        _: &Call,
    ) -> Result<hall::gong::HelloResponse<'_>, Failure> {
        events.struck(hall::Struck).await?;
        Ok(hall::gong::HelloResponse::builder().parts([mine::Part { id: "left".to_owned() }]).build())
    }
}

struct Ear(mpsc::UnboundedSender<()>);

impl desk::GongListener for Ear {
    async fn struck(&mut self, _: hall::Struck, _: &Delivery) {
        self.0.send(()).unwrap();
    }
}

#[tokio::test]
async fn a_request_of_ones_own_creates_a_child_and_an_object_of_ones_own_opens_a_gate() {
    let (here, there) = transport::pair();
    home::Endpoint::new().hall(|_| Ok(Hall)).gong(|_| Ok(Gong)).start(there);
    let connection = desk::Endpoint::new().start(here);
    let parent = connection.hall("h", ()).unwrap();
    parent.hello().await.unwrap();
    let mine::Hung = parent.hang(mine::Hang { called: Cow::Borrowed("b") }).await.unwrap();
    parent.bell("b", ()).unwrap().hello().await.unwrap();

    let (heard, mut hears) = mpsc::unbounded_channel();
    let gong = connection.gong("g.gong", Ear(heard)).unwrap();
    let answer = gong.hello().await.unwrap();
    assert_eq!(answer.parts, [mine::Part { id: "left".to_owned() }]);
    assert!(hears.try_recv().is_err(), "the gate is closed");
    assert!(gong.child_initialized("left"));
    hears.recv().await.unwrap();
}

mod plain {
    tieline::protocol!("golden/rust/types.yaml", allow(warnings));
}

/// Everything that `golden/rust/types.yaml` says of objects and enumerations is said of types of a user's own.
mod given_types {
    use std::borrow::Cow;
    use std::collections::BTreeMap;

    use tieline::codec::Uuid;

    #[derive(Clone, Copy, Debug, PartialEq, tieline::Enumeration)]
    #[tieline(description = "golden/rust/types.yaml", type = "State")]
    pub(crate) enum Standing {
        Talking,
        Ringing,
        Ended,
    }

    #[derive(Clone, Debug, PartialEq, tieline::Enumeration)]
    #[tieline(description = "golden/rust/types.yaml", type = "Colour")]
    pub(crate) enum Colour<'a> {
        Red,
        Green,
        Mauve,
        #[tieline(other)]
        Other(Cow<'a, str>),
    }

    #[derive(Clone, PartialEq, tieline::Object)]
    #[tieline(description = "golden/rust/types.yaml", type = "Party")]
    pub(crate) struct Party<'a> {
        pub(crate) id: Uuid<'a>,
        #[tieline(secret)]
        pub(crate) pin: String,
    }

    #[derive(Clone, Debug, PartialEq, tieline::Object)]
    #[tieline(description = "golden/rust/types.yaml", type = "Line")]
    pub(crate) struct Line {
        #[tieline(key = "number")]
        pub(crate) no: Option<String>,
        pub(crate) note: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, tieline::Object)]
    #[tieline(description = "golden/rust/types.yaml", type = "Node")]
    pub(crate) struct Node<'a> {
        pub(crate) parent: Option<Box<Node<'a>>>,
        pub(crate) children: Option<Vec<Node<'a>>>,
        pub(crate) named: BTreeMap<Cow<'a, str>, Node<'a>>,
    }

    tieline::protocol!(
        "golden/rust/types.yaml",
        allow(warnings),
        with(
            types::State = Standing,
            types::Colour = Colour<'_>,
            types::Party = Party<'_>,
            types::Line = Line,
            types::Node = Node<'_>,
        )
    );
}

fn written<'a, T: Decode<'a> + Encode>(text: &'a str) -> Result<String, String> {
    let value: T = decode_body(text).map_err(|error| error.to_string())?;
    let mut out = Vec::new();
    value.encode(&mut out).map_err(|error| error.to_string())?;
    Ok(String::from_utf8(out).unwrap())
}

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

#[test]
fn what_stands_in_place_of_a_generated_type_keeps_defaults_limits_and_conditions() {
    let party = format!(r#"{{"id":"{ID}","pin":"1234"}}"#);
    let bodies = [
        r#"{"state":"TALKING","data":{}}"#.to_owned(),
        format!(r#"{{"state":"TALKING","primary":{party},"line":{{"number":"7"}},"data":{{}}}}"#),
        format!(r#"{{"state":"TALKING","primary":{party},"line":{{}},"data":{{}}}}"#),
        format!(r#"{{"state":"RINGING","primary":{party},"lines":[{{"number":"7"}},{{}}],"data":{{}}}}"#),
        format!(r#"{{"state":"RINGING","primary":{party},"lines":[{{"number":"7","note":"x"}}],"data":{{}}}}"#),
        format!(r#"{{"state":"ENDED","primary":{party},"data":{{}}}}"#),
        r#"{"state":"ENDED","by-name":{"a":{"note":"x"}},"data":{}}"#.to_owned(),
        r#"{"state":"ENDED","by-name":{"a":{"number":"1"}},"data":{}}"#.to_owned(),
        r#"{"state":"LOST","data":{}}"#.to_owned(),
        r#"{"state":"TALKING","primary":{"id":"x","pin":"1"},"data":{}}"#.to_owned(),
    ];
    let mut accepted = 0;
    for body in &bodies {
        let mine = written::<given_types::call::InitResponse<'_>>(body);
        let theirs = written::<plain::call::InitResponse<'_>>(body);
        accepted += usize::from(mine.is_ok());
        assert_eq!(mine, theirs, "{body}");
    }
    assert_eq!(accepted, 2);
    let bodies = [
        format!(r#"{{"id":"{ID}"}}"#),
        format!(r#"{{"id":"{ID}","state":"ENDED","colour":"PUCE","hues":["GREEN"],"parties":[{party}]}}"#),
        format!(r#"{{"id":"{ID}","colours":{{"a":"RED"}},"tree":{{"children":[{{"named":{{"b":{{}}}}}}]}}}}"#),
        format!(r#"{{"id":"{ID}","hues":[]}}"#),
        format!(r#"{{"id":"{ID}","parties":[{{"id":"{ID}","pin":"123456789"}}]}}"#),
    ];
    let mut accepted = 0;
    for body in &bodies {
        let mine = written::<given_types::call::Changed<'_>>(body);
        let theirs = written::<plain::call::Changed<'_>>(body);
        accepted += usize::from(mine.is_ok());
        assert_eq!(mine, theirs, "{body}");
    }
    assert_eq!(accepted, 3);
}

#[test]
fn what_holds_a_type_of_ones_own_outlives_its_frame_and_hides_its_secrets() {
    let body = format!(r#"{{"id":"{ID}","colour":"PUCE","parties":[{{"id":"{ID}","pin":"1234"}}]}}"#);
    let kept: given_types::call::Changed<'static> =
        decode_body::<given_types::call::Changed<'_>>(&body).unwrap().into_owned();
    drop(body);
    assert_eq!(kept.colour, given_types::Colour::Other("PUCE".into()));
    assert_eq!(kept.state, given_types::Standing::Talking);
    assert!(!format!("{kept:?}").contains("1234"), "{kept:?}");
    let built = given_types::call::Changed::builder().id(tieline::codec::Uuid::new(ID).unwrap()).build();
    assert_eq!(built.hues, [given_types::Colour::Red, given_types::Colour::Mauve]);
}
