//! A user's own structs that stand for the messages of a description.

#![cfg(test)]

#[path = "checked/borrowing.rs"]
mod borrowing;
#[path = "checked/owned.rs"]
mod owned;

/// The same, written from the description.
mod generated {
    tieline::protocol!("tieline:channel-group");
}

use std::borrow::Cow;

use generated::channel_group;
use generated::types::{Channel, ChannelType};
use tieline::codec::{Cursor, Decode, Encode};

fn bytes(value: &impl Encode) -> String {
    let mut out = Vec::new();
    value.encode(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn read<'a, T: Decode<'a>>(text: &'a str) -> T {
    T::decode(&mut Cursor::new(text)).unwrap()
}

#[test]
fn the_bytes_are_those_of_the_generated_types() {
    let create = channel_group::CreateChannel::builder()
        .id("c1")
        .name("1001")
        .channel_type(ChannelType::TELEPHONY)
        .mobile_agent_mode("remote")
        .build();
    let text = bytes(&create);
    let own: owned::CreateChannel = read(&text);
    assert_eq!((own.id.as_str(), own.mobile_agent_mode.as_deref()), ("c1", Some("remote")));
    assert_eq!(own.kind, owned::ChannelType::Telephony);
    assert_eq!(bytes(&own), text);
    let borrowed: borrowing::CreateChannel<'_> = read(&text);
    assert!(matches!(borrowed.id, Cow::Borrowed("c1")));
    assert_eq!(bytes(&borrowed), text);

    let added = channel_group::ChannelAdded::builder().end_point("1002").channel_type(ChannelType::from("FAX")).build();
    let text = bytes(&added);
    let own: owned::ChannelAdded = read(&text);
    assert_eq!(own.channel_type, owned::ChannelType::Other("FAX".to_owned()));
    assert_eq!(bytes(&own), text);
    let borrowed: borrowing::ChannelAdded<'_> = read(&text);
    assert_eq!(bytes(&borrowed), text);

    let channels = [Channel::builder().end_point("1001").channel_type(ChannelType::EMAIL).build()];
    let text = bytes(&channel_group::InitResponse::builder().channels(channels).build());
    let own: owned::InitResponse = read(&text);
    assert_eq!(own.channels[0].channel_type, owned::ChannelType::Email);
    assert_eq!(bytes(&own), text);
    let borrowed: borrowing::InitResponse<'_> = read(&text);
    assert_eq!(bytes(&borrowed), text);

    assert_eq!(bytes(&owned::Init), bytes(&channel_group::Init::new()));
    assert_eq!(bytes(&owned::Dispose {}), bytes(&channel_group::Dispose::new()));
    assert_eq!(bytes(&owned::CreateChannelResponse {}), bytes(&channel_group::CreateChannelResponse::new()));
    assert_eq!(bytes(&owned::DisposeResponse {}), bytes(&channel_group::DisposeResponse::new()));
}

#[test]
fn the_names_are_those_of_the_description() {
    use tieline::{Event, Query, Request};
    assert_eq!(owned::Init::NAME, "channelgroup.query.init");
    assert_eq!(<borrowing::CreateChannel<'_> as Request>::NAME, "channelgroup.request.createchannel");
    assert_eq!(owned::ChannelAdded::NAME, "channelgroup.channel.added");
}

/// Types of both crates that stand for the same are the same to the compiler.
#[test]
fn what_a_type_stands_for_is_known_to_the_compiler() {
    use tieline::own::StandsFor;
    const { assert!(<owned::ChannelType as StandsFor>::FOR.print == <ChannelType as StandsFor>::FOR.print) };
    assert_eq!(owned::ChannelType::FOR, ChannelType::FOR);
    assert_eq!(owned::Channel::FOR, <Channel<'_> as StandsFor>::FOR);
    assert_eq!(owned::CreateChannel::FOR, <borrowing::CreateChannel<'_> as StandsFor>::FOR);
    assert_eq!((owned::InitResponse::FOR.name, owned::InitResponse::FOR.part), ("channelgroup.query.init", "response"));
}
