//! Spans, and what stands in them.

use super::capture::Capture;
use crate::common::channel_group::bridge::{self, ChannelGroupListener};
use crate::common::channel_group::channel_group::{
    ChannelAdded, CreateChannel, CreateChannelResponse, Init, InitResponse,
};
use crate::common::channel_group::client::{ChannelGroup, ChannelGroupEvents, Endpoint};
use crate::common::channel_group::types::ChannelType;
use tieline::{Call, Delivery, Failure, Release, transport};

/// What stands in the messages and must not be seen in any trace.
const PAYLOAD: &str = "+49 30 123456";

/// Says what it does.
struct Loud(Option<ChannelGroupEvents>);

impl ChannelGroup for Loud {
    async fn init(
        &mut self,
        _query: Init<'_>,
        events: ChannelGroupEvents,
        _call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        tracing::info!("initializing");
        self.0 = Some(events);
        Ok(InitResponse::builder().channels([]).build())
    }

    async fn create_channel(
        &mut self,
        request: CreateChannel<'_>,
        _call: &Call,
    ) -> Result<CreateChannelResponse<'_>, Failure> {
        tracing::info!("begins");
        let event = ChannelAdded::builder().end_point(PAYLOAD).channel_type(ChannelType::EMAIL).build();
        self.0.as_ref().unwrap().channel_added(event).await?;
        tokio::task::yield_now().await;
        tracing::info!("goes on");
        let _over = Over;
        match &*request.id {
            "forever" => std::future::pending().await,
            "panic" => panic!("{PAYLOAD}"),
            _ => Ok(CreateChannelResponse::new()),
        }
    }

    async fn released(&mut self, _reason: Release) {
        tracing::info!("released");
    }
}

/// Says when a handler is over.
struct Over;

impl Drop for Over {
    fn drop(&mut self) {
        tracing::info!("over");
    }
}

struct Ear(tokio::sync::mpsc::UnboundedSender<()>);

impl ChannelGroupListener for Ear {
    async fn channel_added(&mut self, _event: ChannelAdded<'_>, _delivery: &Delivery) {
        tracing::info!("heard");
        self.0.send(()).unwrap();
    }
}

async fn talk(ids: &[&str]) -> Vec<String> {
    let (here, there) = transport::pair();
    let accept = |_: &tieline::Target| {
        tracing::info!("accepted");
        Ok(Loud(None))
    };
    let client = Endpoint::new().channel_group(accept).start(there);
    let bridge = bridge::Endpoint::new().start(here);
    let (sender, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let group = bridge.channel_group("s1.g1", Ear(sender)).unwrap();
    group.init().await.unwrap();
    let mut answers = Vec::new();
    for id in ids {
        let request = CreateChannel::builder().id(*id).name(PAYLOAD).channel_type(ChannelType::CHAT).build();
        answers.push(group.create_channel(request).await.map_or_else(|error| error.to_string(), |_| String::new()));
        heard.recv().await.unwrap();
    }
    bridge.close();
    bridge.ended().await;
    client.ended().await;
    answers
}

#[tokio::test(start_paused = true)]
async fn messages_calls_and_releases_have_spans_with_kind_name_target_and_request_id() {
    let (capture, _guard) = Capture::begin();
    talk(&["c1"]).await;
    let message = |kind: &str, name: &str| {
        let lines = capture.lines(&format!("kind={kind} name={name} "));
        assert!(
            lines.iter().all(|line| line.contains(" target=s1.g1}")
                || line.contains(" target=s1.g1 ")
                || line.contains(" request_id=")),
            "{lines:?}"
        );
        lines
    };
    let query = message("query", "channelgroup.query.init");
    let request = message("request", "channelgroup.request.createchannel");
    // The call of the one side, the asking and the handling of the other.
    let names =
        |lines: &[String]| lines.iter().map(|line| line.split('{').next().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(names(&query), ["connection > accept", "connection > message", "call"]);
    assert_eq!(names(&request), ["connection > message", "call"]);
    let id = |line: &str| line.split("request_id=").nth(1).unwrap().split([' ', '}']).next().unwrap().to_owned();
    assert_eq!(id(&request[0]), id(&request[1]), "one request id on both sides");
    assert_eq!(id(&request[0]).len(), 36);
    let event = message("event", "channelgroup.channel.added");
    assert_eq!(
        event,
        ["connection > message{destination=channel-group kind=event name=channelgroup.channel.added target=s1.g1}"]
    );
    let released = capture.lines("> release{");
    assert_eq!(released.len(), 2);
    assert!(
        released.contains(
            &"connection > release{destination=channel-group reason=connection lost target=s1.g1}".to_owned()
        )
    );
}

#[tokio::test(start_paused = true)]
async fn what_handlers_say_stands_in_the_span_of_their_message() {
    let (capture, _guard) = Capture::begin();
    talk(&["c1"]).await;
    for (said, around) in [
        ("accepted", "connection > accept > "),
        ("initializing", "connection > message > "),
        ("begins", "connection > message > "),
        ("goes on", "connection > message > "),
        ("over", "connection > message > "),
        ("heard", "connection > message > "),
        ("released", "connection > release > "),
    ] {
        assert_eq!(capture.lines(&format!("message={said}}}")), [format!("{around}event{{message={said}}}")]);
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_handler_says_when_it_is_dropped_stands_there_too() {
    let (capture, _guard) = Capture::begin();
    let answers = talk(&["forever", "panic"]).await;
    assert!(answers.iter().all(|answer| !answer.is_empty()));
    assert_eq!(capture.lines("message=over}"), ["connection > message > event{message=over}"; 2]);
}

#[tokio::test(start_paused = true)]
async fn connections_are_told_apart_and_say_protocol_and_side() {
    let (capture, _guard) = Capture::begin();
    talk(&[]).await;
    tokio::task::yield_now().await;
    let lines = capture.lines("connection{connection=");
    let sides: Vec<_> = lines.iter().map(|line| line.split("protocol=").nth(1).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert!(
        sides.contains(&"channel-group side=bridge}") && sides.contains(&"channel-group side=client}"),
        "{sides:?}"
    );
    assert_ne!(lines[0].split(' ').next(), lines[1].split(' ').next(), "each has a number of its own");
}

#[tokio::test(start_paused = true)]
async fn no_trace_shows_anything_of_a_messages_properties() {
    let (capture, _guard) = Capture::begin();
    talk(&["c1", "forever", "panic"]).await;
    assert!(!capture.lines("").is_empty());
    assert_eq!(capture.lines(PAYLOAD), [""; 0]);
}
