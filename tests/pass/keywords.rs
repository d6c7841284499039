//! Names that are keywords, spelt with an underscore behind them, and names that are raw identifiers in the user's own code.

use tieline::testing::{Peer, json};

mod r#type {
    tieline::protocol!("pass/names.yaml");

    pub(super) mod r#async {
        pub(in super::super) use super::client::*;
    }
}
use r#type::r#async::Endpoint;
use r#type::core::{Match, Type};
use r#type::types::{Option as Choice, String as Text};

#[tokio::test]
async fn a_name_that_is_a_keyword_is_itself_on_the_wire() {
    let (end, mut server) = Peer::pair(&r#type::PROTOCOL);
    let connection = Endpoint::new().start(end);
    let core = connection.core("c", ()).unwrap();
    let client = async {
        core.init().await.unwrap();
        let text = Text::builder().type_("t").vec([Choice::SELF, Choice::OTHER_SELF]).build();
        let question =
            Type::builder().match_(Choice::TYPE).self_(text).value("v").answer("a").krate([("k", 1)]).build();
        let r#type = core.type_(question).await.unwrap();
        let r#ref = &r#type.ref_;
        assert_eq!((&*r#ref.type_, r#ref.vec.len()), ("u", 0));
        core.match_with(&r#type, Match::new()).await.unwrap();
        core.async_().await.unwrap();
        core.clone_().await.unwrap();
    };
    let script = async {
        let init = server.expect_call("core.init", "c", json!({})).await;
        server.answer(&init, json!({})).await;
        let text = json!({ "type": "t", "vec": ["self", "Self"] });
        let asked = json!({ "match": "type", "self": text, "value": "v", "answer": "a", "krate": { "k": 1 } });
        let question = server.expect_call("core.type", "c", asked).await;
        server.answer(&question, json!({ "ref": { "type": "u", "vec": [] } })).await;
        for name in ["core.match", "core.async", "core.clone"] {
            let call = server.expect_call(name, "c", json!({})).await;
            server.answer(&call, json!({})).await;
        }
    };
    tokio::join!(client, script);
}
