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
