//! Types of the user's own where a request has to come after another: the proof holds what was answered, whatever that can
//! do.

use tieline::testing::{Peer, json};

/// Neither `Clone` nor `Debug`.
#[derive(tieline::Response)]
#[tieline(description = "golden/rust/order.yaml", answers = "hall.measure")]
pub(crate) struct Measured {
    metres: i64,
}

mod order {
    tieline::protocol!("golden/rust/order.yaml", with(hall::MeasureResponse = crate::given::Measured));
}

#[tokio::test]
async fn an_answer_of_ones_own_is_in_the_proof() {
    let (end, mut street) = Peer::pair(&order::PROTOCOL);
    let connection = order::house::Endpoint::new().start(end);
    let hall = connection.hall("elm.7", ()).unwrap();
    let house = async {
        hall.hello().await.unwrap();
        let (measured, hidden) = (hall.measure().await.unwrap(), hall.hide().await.unwrap());
        assert_eq!(measured.metres, 12);
        assert!(format!("{measured:?}").contains("elm.7"), "only where it comes from");
        let red = order::hall::Paint::builder().colour("red").build();
        hall.paint(&measured, &hidden, red).await.unwrap();
        measured.into_response().metres
    };
    let script = async {
        for (name, asked, answer) in [
            ("hall.hello", json!({}), json!({})),
            ("hall.measure", json!({}), json!({ "metres": 12 })),
            ("hall.hide", json!({}), json!({})),
            ("hall.paint", json!({ "colour": "red" }), json!({ "litres": 3 })),
        ] {
            let call = street.expect_call(name, "elm.7", asked).await;
            street.answer(&call, answer).await;
        }
    };
    assert_eq!(tokio::join!(house, script).0, 12);
}

#[derive(tieline::Query)]
#[tieline(name = "wall.look")]
struct Look;

#[derive(tieline::Request)]
#[tieline(name = "wall.hide")]
struct Hide;

#[derive(tieline::Request)]
#[tieline(name = "wall.paint")]
struct PaintWall;

#[derive(tieline::Response)]
struct Nothing;

/// Private types in a protocol of one's own, one of them the answer to several calls.
#[tieline::describe(protocol = "walls", wire = "golden/rust/order.yaml", allow(warnings))]
mod walls {
    use super::*;
    use tieline::{Call, Failure};

    #[destination(target = "{wall}")]
    trait Wall {
        #[query(init)]
        async fn look(&mut self, query: Look, events: street::WallEvents, call: &Call) -> Result<Nothing, Failure>;
        #[request]
        async fn hide(&mut self, request: Hide, call: &Call) -> Result<Nothing, Failure>;
        #[request(after(any(request = hide, request = paint)))]
        async fn look_at(&mut self, request: LookAt, call: &Call) -> Result<Nothing, Failure>;
        #[request(after(request = hide))]
        async fn paint(&mut self, request: PaintWall, call: &Call) -> Result<Nothing, Failure>;
    }
}

#[derive(tieline::Request)]
#[tieline(name = "wall.look-at")]
struct LookAt;

async fn decorate(wall: &walls::house::Wall) -> Result<(), tieline::CallError> {
    wall.look(Look).await?;
    let hidden = wall.hide(Hide).await?;
    let painted = wall.paint(&hidden, PaintWall).await?;
    wall.look_at(&painted, LookAt).await?;
    wall.look_at(&hidden, LookAt).await.map(drop)
}

#[tokio::test]
async fn private_types_may_have_to_come_first() {
    let (end, mut street) = Peer::pair(&walls::PROTOCOL);
    let connection = walls::house::Endpoint::new().start(end);
    let wall = connection.wall("w", ()).unwrap();
    let script = async {
        for name in ["wall.look", "wall.hide", "wall.paint", "wall.look-at", "wall.look-at"] {
            let call = street.expect_call(name, "w", json!({})).await;
            street.answer(&call, json!({})).await;
        }
    };
    tokio::join!(decorate(&wall), script).0.unwrap();
}
