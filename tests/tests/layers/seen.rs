//! What a layer sees of a message.

use super::talk::{Talk, create};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;
use tieline::layer::{Handled, Handling, Incoming, Next};
use tieline::{Kind, Settings};
use tower::{Layer, Service};

/// Writes down what comes by, in and out.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Layer<Next> for Notes {
    type Service = Noting;

    fn layer(&self, inner: Next) -> Noting {
        Noting { notes: self.clone(), inner }
    }
}

struct Noting {
    notes: Notes,
    inner: Next,
}

impl Service<Incoming> for Noting {
    type Response = Handled;
    type Error = tieline::layer::Error;
    type Future = futures_util::future::Inspect<Handling, Box<dyn FnOnce(&Result<Handled, Self::Error>) + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, message: Incoming) -> Self::Future {
        let notes = self.notes.clone();
        let note = format!("{} {} {}", message.kind(), message.name(), message.target());
        notes.0.lock().unwrap().push(note);
        assert_eq!(message.request_id().is_some(), message.kind().is_call());
        assert_eq!(message.time_left(), message.kind().is_call().then_some(Duration::from_secs(7)));
        assert!(!format!("{message:?}").contains("s3cret"), "Debug shows no properties");
        if message.name().ends_with("createchannel") {
            assert!(message.body().contains(r#""name":"s3cret""#) || message.body().contains("fail"));
        }
        let note = move |handled: &Result<Handled, Self::Error>| {
            let handled = handled.as_ref().unwrap();
            notes.0.lock().unwrap().push(format!("{} {:?}", handled.is_success(), handled.failure()));
        };
        futures_util::FutureExt::inspect(self.inner.call(message), Box::new(note))
    }
}

#[tokio::test(start_paused = true)]
async fn a_layer_sees_kind_name_target_and_request_id_and_how_it_went() {
    let (calls, events) = (Notes::default(), Notes::default());
    let settings = Settings::default().deadline(Duration::from_secs(7));
    let talk =
        Talk::begin(|client| client.settings(settings).layer(calls.clone()), |bridge| bridge.layer(events.clone()));
    let group = talk.group("s1.g1").await;
    create(&group, "s3cret").await.unwrap();
    create(&group, "fail").await.unwrap_err();
    talk.desk.raise(&talk.desk.events("s1.g1"), "1001").await;
    talk.ear.logged("heard: s1.g1 1001").await;
    assert_eq!(
        *calls.0.lock().unwrap(),
        [
            format!("{} channelgroup.query.init s1.g1", Kind::Query).as_str(),
            "true None",
            "request channelgroup.request.createchannel s1.g1",
            "true None",
            "request channelgroup.request.createchannel s1.g1",
            "false Some(\"the line is taken\")",
        ]
    );
    assert_eq!(*events.0.lock().unwrap(), ["event channelgroup.channel.added s1.g1", "true None"]);
}
