//! One end of a connection that is Tieline's, and one that is written by hand.

use crate::common::channel_group::bridge::{self, ChannelGroupListener};
use crate::common::channel_group::channel_group::{
    ChannelAdded, CreateChannel, CreateChannelResponse, Dispose, DisposeResponse, Init, InitResponse,
};
use crate::common::channel_group::client::{self, ChannelGroup, ChannelGroupEvents};
use crate::common::channel_group::types::Channel;
use crate::common::raw::Raw;
use serde_json::Value;
use tieline::transport::Stream;
use tieline::{Call, Delivery, Failure, Settings, Target};
use tokio::sync::mpsc;

pub(super) const TARGET: &str = "s1.g1";
pub(super) const ID: &str = "0190a5b0-1111-7abc-8def-0123456789ab";

/// What an adapter, or a listener, was called with.
#[derive(Debug, PartialEq)]
pub(super) enum Seen {
    Init,
    Create(CreateChannel<'static>),
    Dispose,
    Added(ChannelAdded<'static>),
}

/// A client whose groups have these channels and tell what they are asked, and its peer.
pub(super) fn client(channels: Vec<Channel<'static>>) -> (Raw, mpsc::UnboundedReceiver<Seen>) {
    let (near, far) = tokio::io::duplex(4 << 20);
    let (seen, told) = mpsc::unbounded_channel();
    client::Endpoint::new()
        .channel_group(move |_: &Target| Ok(Group { seen: seen.clone(), channels: channels.clone(), events: None }))
        .start(Stream::new(near));
    (Raw::new(far), told)
}

/// A client's peer whose group is initialized.
pub(super) async fn initialized_client() -> (Raw, mpsc::UnboundedReceiver<Seen>) {
    let (mut raw, mut told) = client(Vec::new());
    raw.send(&frame(INIT_QUERY)).await;
    raw.receive().await;
    assert_eq!(told.recv().await, Some(Seen::Init));
    (raw, told)
}

/// A bridge with a group that tells what it hears, and its peer.
pub(super) fn bridge(settings: Settings) -> (bridge::ChannelGroup, Raw, mpsc::UnboundedReceiver<Seen>) {
    let (near, far) = tokio::io::duplex(4 << 20);
    let (seen, told) = mpsc::unbounded_channel();
    let connection = bridge::Endpoint::new().settings(settings).start(Stream::new(near));
    let group = connection.channel_group(TARGET, Ear(seen)).unwrap();
    (group, Raw::new(far), told)
}

/// A bridge whose group is initialized.
pub(super) async fn initialized_bridge() -> (bridge::ChannelGroup, Raw, mpsc::UnboundedReceiver<Seen>) {
    let (group, mut raw, told) = bridge(Settings::default());
    let (init, _) = tokio::join!(group.init(), async {
        let id = request_id(&raw.receive_bytes().await);
        raw.send(&frame(&INIT_ANSWER.replace(ID, &id))).await;
    });
    init.unwrap();
    (group, raw, told)
}

pub(super) const INIT_QUERY: &str = r#"{"header":{"type":"cti.query","name":"channelgroup.query.init","target":"s1.g1","requestId":"0190a5b0-1111-7abc-8def-0123456789ab"},"body":{}}"#;
pub(super) const INIT_ANSWER: &str = r#"{"header":{"type":"cti.response","name":"channelgroup.query.init","result":"SUCCESS","target":"s1.g1","requestId":"0190a5b0-1111-7abc-8def-0123456789ab"},"body":{"channels":[]}}"#;

/// Four bytes of length, most significant first, and then the text.
pub(super) fn frame(text: &str) -> Vec<u8> {
    [&u32::try_from(text.len()).unwrap().to_be_bytes()[..], text.as_bytes()].concat()
}

/// Compares a frame with one that was written by hand: the length byte for byte, the rest as JSON, since the order of keys
/// has no meaning. As nothing superfluous is written, the length is the same in every order.
pub(super) fn assert_frame(bytes: &[u8], by_hand: &str) {
    let expected = frame(by_hand);
    let read = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap();
    assert_eq!(read(&bytes[4..]), read(&expected[4..]));
    assert_eq!(bytes[..4], expected[..4]);
    assert_eq!(bytes.len(), expected.len());
}

/// The request id of a frame, looked for as text.
pub(super) fn request_id(bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes.get(4..).unwrap()).unwrap();
    let (_, behind) = text.split_once(r#""requestId":""#).unwrap();
    behind.split('"').next().unwrap().to_owned()
}

/// A group that tells what it is asked. It raises an event for each channel whose name begins so, and refuses one that
/// is taken.
struct Group {
    seen: mpsc::UnboundedSender<Seen>,
    channels: Vec<Channel<'static>>,
    events: Option<ChannelGroupEvents>,
}

impl ChannelGroup for Group {
    async fn init(
        &mut self,
        _query: Init<'_>,
        events: ChannelGroupEvents,
        _call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        self.events = Some(events);
        self.seen.send(Seen::Init)?;
        Ok(InitResponse::builder().channels(self.channels.clone()).build())
    }

    async fn create_channel(
        &mut self,
        request: CreateChannel<'_>,
        _call: &Call,
    ) -> Result<CreateChannelResponse<'_>, Failure> {
        let request = request.into_owned();
        self.seen.send(Seen::Create(request.clone()))?;
        if let Some(reason) = request.name.strip_prefix("taken ") {
            return Err(Failure::new(reason.to_owned()));
        }
        if let (Some(end_point), Some(events)) = (request.name.strip_prefix("raise "), &self.events) {
            let event = ChannelAdded::builder().end_point(end_point).channel_type(request.channel_type).build();
            events.channel_added(event).await?;
        }
        Ok(CreateChannelResponse::new())
    }

    async fn dispose(&mut self, _request: Dispose<'_>, _call: &Call) -> Result<DisposeResponse<'_>, Failure> {
        self.seen.send(Seen::Dispose)?;
        Ok(DisposeResponse::new())
    }
}

/// A listener that tells what it hears.
struct Ear(mpsc::UnboundedSender<Seen>);

impl ChannelGroupListener for Ear {
    async fn channel_added(&mut self, event: ChannelAdded<'_>, _delivery: &Delivery) {
        self.0.send(Seen::Added(event.into_owned())).unwrap();
    }
}
