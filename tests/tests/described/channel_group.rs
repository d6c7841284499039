//! The channel group as a module, word for word.

use std::borrow::Cow;

use tieline_schema::compile_shipped;

/// The standard names of the types of channel.
#[derive(Clone, Debug, PartialEq, tieline::Enumeration)]
pub(crate) enum ChannelType {
    /// Voice calls.
    Telephony,
    /// Electronic mail.
    Email,
    /// Written conversation.
    Chat,
    /// Calls that the centre places because a customer asked for one.
    Callback,
    /// A channel that is known to the telephone system but cannot be handled.
    Unsupported,
    #[tieline(other)]
    Other(String),
}

/// One channel of the group, as the telephone system knows it.
#[derive(Clone, Debug, PartialEq, tieline::Object)]
pub(crate) struct Channel<'a> {
    /// The identifier by which the telephone system refers to the channel.
    pub(crate) end_point: Cow<'a, str>,
    /// The type of the channel.
    #[tieline(key = "type")]
    pub(crate) channel_type: ChannelType,
}

#[derive(tieline::Query)]
#[tieline(name = "channelgroup.query.init")]
pub(crate) struct Init;

#[derive(tieline::Response)]
pub(crate) struct InitResponse<'a> {
    /// The channels of the group. Always present, even when there are none.
    pub(crate) channels: Vec<Channel<'a>>,
}

#[derive(tieline::Request)]
#[tieline(name = "channelgroup.request.createchannel")]
pub(crate) struct CreateChannel<'a> {
    /// The bridge's identifier of the channel.
    pub(crate) id: Cow<'a, str>,
    /// The name of the channel, by which the telephone system refers to it.
    pub(crate) name: Cow<'a, str>,
    /// The type of the channel.
    #[tieline(key = "type")]
    pub(crate) channel_type: ChannelType,
    /// How a mobile agent is connected.
    #[tieline(key = "mobileagent-mode")]
    pub(crate) mobile_agent_mode: Option<Cow<'a, str>>,
    /// The number at which a mobile agent is reached.
    #[tieline(key = "Mobileagent-dialnumber")]
    pub(crate) mobile_agent_dial_number: Option<Cow<'a, str>>,
}

#[derive(tieline::Response)]
pub(crate) struct Done;

#[derive(tieline::Request)]
#[tieline(name = "channelgroup.request.dispose")]
pub(crate) struct Dispose;

#[derive(tieline::Event)]
#[tieline(name = "channelgroup.channel.added")]
pub(crate) struct ChannelAdded<'a> {
    /// The identifier by which the telephone system refers to the new channel.
    #[tieline(key = "endpoint")]
    pub(crate) end_point: Cow<'a, str>,
    /// The type of the new channel.
    #[tieline(key = "type")]
    pub(crate) channel_type: ChannelType,
}

/// The channel group destination of a telephony processor bridge.
///
/// A *bridge* asks; a *client*, which drives the telephone system of a call centre, answers and raises events.
#[tieline::describe(
    protocol = "channel-group",
    wire = "tieline:channel-group",
    elsewhere(
        session = "The root of the chain, one for each login of an agent. It sets up channel groups.",
        channel = "One channel of a channel group.",
    )
)]
mod group {
    use super::*;
    use tieline::{Call, Failure};

    /// Created by the bridge when a channel group is added to an agent's session.
    ///
    /// It registers and manages the channels that belong to the group: it adds and removes them, and at the end it releases
    /// what the group holds.
    #[destination(
        parent = "session",
        target = "{session}.{group}",
        lifecycle(
            doc = "Set-up, initialization and tear-down, as for every destination.",
            set_up = "A request to the parent makes the client set up the group.",
            gate(
                doc = "The bridge builds an object and a destination for each channel that the answer names. Events of the \
                       group wait until\nthese are initialized, and are then handled in the order in which they arrived.",
                children = "channels",
                key = "end-point"
            )
        )
    )]
    trait ChannelGroup {
        /// Asks for the channels that belong to the group.
        #[query(
            init,
            name = "channelgroup.query.init",
            headers(
                type(constant = "cti.query", doc = "The same for every query."),
                name(constant = "channelgroup.query.init", doc = "The name of this query."),
                target(type = "string", doc = "The destination that is asked."),
                requestId(type = "uuid", doc = "Identifies the query; its response carries the same."),
            ),
            response(
                doc = "The channels of the group.",
                headers(
                    type(constant = "cti.response", doc = "The same for every response."),
                    name(copied = "name", doc = "The name of the query that is answered."),
                    result(values = ["SUCCESS", "FAILURE"], doc = "Whether the query succeeded."),
                    errorMessage(
                        type = "string",
                        when = "FAILURE",
                        doc = "Why the query failed, for people. It is logged, and an agent may see it."
                    ),
                    target(copied = "target", doc = "The destination that was asked."),
                    requestId(copied = "requestId", doc = "Identifies the query that is answered."),
                )
            )
        )]
        async fn init(
            &mut self,
            query: Init,
            events: client::ChannelGroupEvents,
            call: &Call,
        ) -> Result<InitResponse<'_>, Failure>;

        /// Tells the client to prepare a new channel and to register it with the channel destination that the request describes.
        ///
        /// It may come at any time between the initialization and the tear-down of the group.
        #[request(
            name = "channelgroup.request.createchannel",
            phases = [active],
            creates(destination = "channel", id = "id", key = "name"),
            headers(
                type(constant = "cti.request", doc = "The same for every request."),
                name(constant = "channelgroup.request.createchannel", doc = "The name of this request."),
                target(type = "string", doc = "The destination that is asked."),
                requestId(type = "uuid", doc = "Identifies the request; its response carries the same."),
            ),
            response(
                doc = "Says whether the channel was prepared.",
                headers(
                    type(constant = "cti.response", doc = "The same for every response."),
                    name(copied = "name", doc = "The name of the request that is answered."),
                    result(values = ["SUCCESS", "FAILURE"], doc = "Whether the request succeeded."),
                    errorMessage(
                        type = "string",
                        when = "FAILURE",
                        doc = "Why the request failed, for people. It is logged, and an agent may see it."
                    ),
                    target(copied = "target", doc = "The destination that was asked."),
                    requestId(copied = "requestId", doc = "Identifies the request that is answered."),
                )
            )
        )]
        async fn create_channel(&mut self, request: CreateChannel<'_>, call: &Call) -> Result<Done, Failure>;

        /// Tells the client that the bridge is ready to dispose of the group, and that what the group holds in the telephone
        /// system should be released.
        ///
        /// The client answers first and releases afterwards.
        #[request(
            dispose,
            name = "channelgroup.request.dispose",
            phases = [active],
            headers(
                type(constant = "cti.request", doc = "The same for every request."),
                name(constant = "channelgroup.request.dispose", doc = "The name of this request."),
                target(type = "string", doc = "The destination that is asked."),
                requestId(type = "uuid", doc = "Identifies the request; its response carries the same."),
            ),
            response(
                doc = "Says that the group may be released.",
                headers(
                    type(constant = "cti.response", doc = "The same for every response."),
                    name(copied = "name", doc = "The name of the request that is answered."),
                    result(values = ["SUCCESS", "FAILURE"], doc = "Whether the request succeeded."),
                    errorMessage(
                        type = "string",
                        when = "FAILURE",
                        doc = "Why the request failed, for people. It is logged, and an agent may see it."
                    ),
                    target(copied = "target", doc = "The destination that was asked."),
                    requestId(copied = "requestId", doc = "Identifies the request that is answered."),
                )
            )
        )]
        async fn dispose(&mut self, request: Dispose, call: &Call) -> Result<Done, Failure>;

        /// A channel was added for this agent from outside, not by the agent's own controls.
        #[event(
            name = "channelgroup.channel.added",
            phases = [active, "tearing-down"],
            headers(
                type(constant = "cti.event", doc = "The same for every event."),
                name(constant = "channelgroup.channel.added", doc = "The name of this event."),
                target(type = "string", doc = "The destination that raises it."),
            )
        )]
        fn channel_added(event: ChannelAdded<'_>);
    }
}

#[test]
fn the_channel_group_is_exported_as_it_was_written_by_hand() {
    let theirs = compile_shipped("channel-group").unwrap();
    super::export::is_the_same(&group::description(), &theirs.protocol, true);
}
