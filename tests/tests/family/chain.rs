//! The bridge's side goes down the chain and up again.

use super::bridge::bridge;
use super::bridge::channel_group::CreateChannel;
use super::bridge::session::Init;
use super::bridge::types::ChannelType;
use super::telephones::{Log, endpoint};
use std::time::Duration;
use tieline::{CallError, OpenError, Phase, transport};

/// Both ends; the log is the client's.
fn connect() -> (bridge::Connection, tieline::Connection, Log) {
    let log = Log::default();
    let (here, there) = transport::pair();
    let client = endpoint(&log).start(there);
    (bridge::Endpoint::new().start(here), client, log)
}

async fn group(connection: &bridge::Connection) -> bridge::ChannelGroup {
    let session = connection.session("s", ()).unwrap();
    session.init(Init::builder().name("Ada").chat(false).callback(true).build()).await.unwrap();
    let group = session.channel_group("g", ()).unwrap();
    group.init().await.unwrap();
    group
}

fn create(id: &str, channel_type: ChannelType) -> CreateChannel<'_> {
    CreateChannel::builder().id(id).name("1001").channel_type(channel_type).build()
}

#[tokio::test(start_paused = true)]
async fn law_5_a_disposed_group_takes_its_whole_family_with_it_deepest_first() {
    let (connection, _client, log) = connect();
    let group = group(&connection).await;
    group.create_channel(create("c", ChannelType::TELEPHONY)).await.unwrap();
    let channel = group.telephony_channel("c", ()).unwrap();
    channel.init().await.unwrap();
    let interaction = channel.telephony_interaction("i", ()).unwrap();
    let answer = interaction.init().await.unwrap();
    let primary = answer.conversations.primary.as_ref().unwrap();
    let conversation = interaction.conversation(&primary.id, ()).unwrap();
    conversation.init().await.unwrap();
    assert_eq!(conversation.target().as_str(), "s.g.c.i.1");
    assert_eq!(log.take(), [""; 0]);

    group.dispose().await.unwrap();
    connection.close();
    connection.ended().await;
    _client.ended().await;
    assert_eq!(
        log.take(),
        [
            "s.g is disposed of",
            "s.g.c.i.1 is released: parent disposed",
            "s.g.c.i is released: parent disposed",
            "s.g.c is released: parent disposed",
            "s.g is released: disposed",
            "s is released: connection lost",
        ]
    );
    assert_eq!(conversation.phase(), Phase::Gone);
    let refused = channel.init().await.unwrap_err();
    assert!(matches!(refused, CallError::Phase { .. } | CallError::Disconnected { .. }), "{refused}");
}

#[tokio::test(start_paused = true)]
async fn a_handler_chooses_of_which_kind_a_child_is() {
    let (connection, _client, _log) = connect();
    let group = group(&connection).await;
    group.create_channel(create("mail", ChannelType::EMAIL)).await.unwrap();
    let channel = group.unsupported_channel("mail", ()).unwrap();
    channel.init().await.unwrap();
    let twice = group.create_channel(create("mail", ChannelType::EMAIL)).await.unwrap_err();
    assert_eq!(
        twice.to_string(),
        "`channelgroup.request.createchannel` to `s.g` failed: a destination of this id is there already"
    );
}

#[tokio::test(start_paused = true)]
async fn a_child_can_be_set_up_while_its_parent_is_active_alone() {
    let (connection, _client, _log) = connect();
    let session = connection.session("s", ()).unwrap();
    let early = session.channel_group("g", ()).unwrap_err();
    assert!(matches!(early, OpenError::Parent { phase: Phase::SetUp, .. }));
    assert_eq!(early.to_string(), "`s.g` was not set up: the destination that it belongs to is in the phase `setup`");
}

#[tokio::test(start_paused = true)]
async fn what_needs_no_initialization_answers_at_once() {
    let (connection, _client, _log) = connect();
    let control = connection.control("processor.CONTROL", ()).unwrap();
    assert_eq!(control.phase(), Phase::Active);
    control.capabilities().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_callers_deadline_holds_for_all_calls_inside_it() {
    let (here, _there) = transport::pair();
    let connection = bridge::Endpoint::new().start(here);
    let control = connection.control("processor.CONTROL", ()).unwrap();
    let began = tokio::time::Instant::now();
    let late = tieline::within(Duration::from_secs(2), async {
        // Each of them alone would wait for half a minute.
        let first = control.capabilities().await.unwrap_err();
        assert_eq!(began.elapsed().as_secs(), 2);
        (first, control.capabilities().await.unwrap_err())
    });
    let (first, second) = late.await;
    assert!(matches!(first, CallError::Deadline { sent: true, .. }), "{first}");
    assert!(matches!(second, CallError::Deadline { .. }), "{second}");
    assert_eq!(began.elapsed().as_secs(), 2, "the second had no time left");
}
