/// The protocol between a telephony processor bridge and its clients.
///
/// A *bridge* asks; a *client*, which drives the telephone system of a call centre, answers and raises events. Destinations
/// form a chain: a session, one for each login of an agent, has a channel group, that has channels, those have interactions,
/// and an interaction on the telephone has conversations. Beside them stands the control of the processor itself.
///
/// Of this protocol not everything is known. What is not says so, and nothing is invented in its place.
///
/// The protocol `processor-bridge`, as the runtime reads it.
#[allow(dead_code, unreachable_pub)]
pub static PROTOCOL: ::tieline::Protocol = ::tieline::Protocol {
    name: "processor-bridge",
    requester: "bridge",
    responder: "client",
    framing: ::tieline::Framing {
        length_bytes: 4,
        big_endian: true,
        counts_itself: false,
        largest_frame: 1_048_576,
    },
    envelope: ::tieline::Envelope::new(
        [
            ::tieline::codec::Key::new("header", "\"header\":"),
            ::tieline::codec::Key::new("body", "\"body\":"),
        ],
        [
            ::tieline::codec::Key::new("type", "\"type\":"),
            ::tieline::codec::Key::new("name", "\"name\":"),
            ::tieline::codec::Key::new("target", "\"target\":"),
            ::tieline::codec::Key::new("requestId", "\"requestId\":"),
            ::tieline::codec::Key::new("result", "\"result\":"),
            ::tieline::codec::Key::new("errorMessage", "\"errorMessage\":"),
        ],
        ["cti.query", "cti.request", "cti.response", "cti.event"],
        ["SUCCESS", "FAILURE"],
    ),
    destinations: &[
        &channel_group::DESTINATION,
        &control::DESTINATION,
        &session::DESTINATION,
        &telephony_channel::DESTINATION,
        &unsupported_channel::DESTINATION,
        &telephony_interaction::DESTINATION,
        &multimedia_interaction::DESTINATION,
        &conversation::DESTINATION,
    ],
};
/// Created by the bridge when a channel group is added to an agent's session.
///
/// It registers and manages the channels that belong to the group: it adds and removes them, and at the end it releases
/// what the group holds.
///
/// The messages of the destination `channel-group`, whose targets look like `{session}.{group}`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
pub mod channel_group {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
            "channel-group",
            &[::tieline::Segment::Id("session"), ::tieline::Segment::Id("group")],
            &[
                ::tieline::Message::new(
                        ::tieline::Kind::Query,
                        "channelgroup.query.init",
                        ::tieline::Role::Init,
                        ::tieline::Phases::of(
                            &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                        ),
                    )
                    .with_children(children),
                ::tieline::Message::new(
                    ::tieline::Kind::Request,
                    "channelgroup.request.createchannel",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(&[::tieline::Phase::Active]),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Request,
                    "channelgroup.request.dispose",
                    ::tieline::Role::Dispose,
                    ::tieline::Phases::of(&[::tieline::Phase::Active]),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "channelgroup.channel.added",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
            ],
        )
        .child(1);
    /// The keys of the children that an answer to the initialization names.
    fn children(
        body: &str,
    ) -> ::core::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::tieline::codec::DecodeError,
    > {
        let answer: InitResponse<'_> = ::tieline::codec::decode_body(body)?;
        let mut keys = ::std::vec::Vec::new();
        for child in answer.channels {
            keys.push(child.end_point.into_owned());
        }
        ::core::result::Result::Ok(keys)
    }
    /// Asks for the channels that belong to the group.
    ///
    /// The query `channelgroup.query.init`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.query`. The same for every query.
    /// - `name`: `channelgroup.query.init`. The name of this query.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Init<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Init<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitBuilder<'a> {
            InitBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Init<'static> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Init<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Init<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Init<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Init", "", &[])
        }
    }
    /// Builds [`Init`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitBuilder { .. }")
        }
    }
    impl<'a> InitBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Init<'a> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Init<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Init<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The channels of the group.
    ///
    /// The answer to the query `channelgroup.query.init`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the query succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the query failed, for people. It is logged, and an agent may see it.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct InitResponse<'a> {
        /// The channels of the group. Always present, even when there are none.
        ///
        /// Wire key `channels`.
        pub channels: ::std::vec::Vec<super::types::Channel<'a>>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> InitResponse<'a> {
        /// Starts one.
        pub fn builder() -> InitResponseBuilder<'a, super::unset::Channels> {
            InitResponseBuilder {
                channels: super::unset::Channels,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> InitResponse<'static> {
            InitResponse {
                channels: ::tieline::generated::map_list(
                    self.channels,
                    super::types::Channel::into_owned,
                ),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for InitResponse<'_> {
        fn clone(&self) -> Self {
            Self {
                channels: ::core::clone::Clone::clone(&self.channels),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for InitResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "InitResponse", "channels", &[&self.channels])
        }
    }
    /// Builds [`InitResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitResponseBuilder<'a, Channels> {
        channels: Channels,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<Channels> ::core::fmt::Debug for InitResponseBuilder<'_, Channels> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitResponseBuilder { .. }")
        }
    }
    impl<'a, Channels> InitResponseBuilder<'a, Channels> {
        /// The channels of the group. Always present, even when there are none.
        ///
        /// Wire key `channels`.
        pub fn channels(
            self,
            value: impl ::core::iter::IntoIterator<Item = super::types::Channel<'a>>,
        ) -> InitResponseBuilder<
            'a,
            ::tieline::generated::Set<::std::vec::Vec<super::types::Channel<'a>>>,
        >
        where
            Channels: ::tieline::generated::Unset<super::unset::Channels>,
        {
            InitResponseBuilder {
                channels: ::tieline::generated::Set(
                    ::tieline::generated::collect(value),
                ),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> InitResponse<'a>
        where
            Channels: ::tieline::generated::Supplied<
                ::std::vec::Vec<super::types::Channel<'a>>,
            >,
        {
            InitResponse {
                channels: ::tieline::generated::Supplied::value(self.channels),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for InitResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::piece(out, ",\"channels\":");
            ::tieline::codec::Encode::encode(&self.channels, out)?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for InitResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "o\"channels\":",
            );
            let mut channels = ::core::option::Option::None;
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object.next(input)? {
                if key == 0 {
                    ::tieline::codec::Decode::fill(&mut channels, input)?;
                }
            }
            let ::core::option::Option::Some(channels) = channels else {
                return ::core::result::Result::Err(object.incomplete(input));
            };
            ::core::result::Result::Ok(Self {
                channels,
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// Tells the client to prepare a new channel and to register it with the channel destination that the request describes.
    ///
    /// It may come at any time between the initialization and the tear-down of the group.
    ///
    /// The request `channelgroup.request.createchannel`, legal while the destination is active.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.request`. The same for every request.
    /// - `name`: `channelgroup.request.createchannel`. The name of this request.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct CreateChannel<'a> {
        /// The bridge's identifier of the channel.
        ///
        /// Wire key `id`.
        pub id: ::std::borrow::Cow<'a, str>,
        /// The name of the channel, by which the telephone system refers to it.
        ///
        /// Wire key `name`.
        pub name: ::std::borrow::Cow<'a, str>,
        /// The type of the channel.
        ///
        /// Wire key `type`. Values: `TELEPHONY`, `EMAIL`, `CHAT`, `CALLBACK`, `UNSUPPORTED`.
        pub channel_type: super::types::ChannelType,
        /// How a mobile agent is connected.
        ///
        /// Wire key `mobileagent-mode`, which may be left out.
        pub mobile_agent_mode: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        /// The number at which a mobile agent is reached.
        ///
        /// Wire key `Mobileagent-dialnumber`, which may be left out.
        pub mobile_agent_dial_number: ::core::option::Option<
            ::std::borrow::Cow<'a, str>,
        >,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> CreateChannel<'a> {
        /// Starts one.
        pub fn builder() -> CreateChannelBuilder<
            'a,
            super::unset::Id,
            super::unset::Name,
            super::unset::ChannelType,
        > {
            CreateChannelBuilder {
                id: super::unset::Id,
                name: super::unset::Name,
                channel_type: super::unset::ChannelType,
                mobile_agent_mode: ::core::option::Option::None,
                mobile_agent_dial_number: ::core::option::Option::None,
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> CreateChannel<'static> {
            CreateChannel {
                id: ::tieline::generated::own(self.id),
                name: ::tieline::generated::own(self.name),
                channel_type: self.channel_type,
                mobile_agent_mode: ::tieline::generated::own_option(
                    self.mobile_agent_mode,
                ),
                mobile_agent_dial_number: ::tieline::generated::own_option(
                    self.mobile_agent_dial_number,
                ),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for CreateChannel<'_> {
        fn clone(&self) -> Self {
            Self {
                id: ::tieline::generated::copy(&self.id),
                name: ::tieline::generated::copy(&self.name),
                channel_type: ::core::clone::Clone::clone(&self.channel_type),
                mobile_agent_mode: ::tieline::generated::copy_option(
                    &self.mobile_agent_mode,
                ),
                mobile_agent_dial_number: ::tieline::generated::copy_option(
                    &self.mobile_agent_dial_number,
                ),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for CreateChannel<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "CreateChannel",
                "id name channel_type mobile_agent_mode mobile_agent_dial_number",
                &[
                    &self.id,
                    &self.name,
                    &self.channel_type,
                    &self.mobile_agent_mode,
                    &self.mobile_agent_dial_number,
                ],
            )
        }
    }
    /// Builds [`CreateChannel`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct CreateChannelBuilder<'a, Id, Name, ChannelType> {
        id: Id,
        name: Name,
        channel_type: ChannelType,
        mobile_agent_mode: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        mobile_agent_dial_number: ::core::option::Option<::std::borrow::Cow<'a, str>>,
    }
    impl<Id, Name, ChannelType> ::core::fmt::Debug
    for CreateChannelBuilder<'_, Id, Name, ChannelType> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("CreateChannelBuilder { .. }")
        }
    }
    impl<'a, Id, Name, ChannelType> CreateChannelBuilder<'a, Id, Name, ChannelType> {
        /// The bridge's identifier of the channel.
        ///
        /// Wire key `id`.
        pub fn id(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> CreateChannelBuilder<
            'a,
            ::tieline::generated::Set<::std::borrow::Cow<'a, str>>,
            Name,
            ChannelType,
        >
        where
            Id: ::tieline::generated::Unset<super::unset::Id>,
        {
            CreateChannelBuilder {
                id: ::tieline::generated::Set(::core::convert::Into::into(value)),
                name: self.name,
                channel_type: self.channel_type,
                mobile_agent_mode: self.mobile_agent_mode,
                mobile_agent_dial_number: self.mobile_agent_dial_number,
            }
        }
        /// The name of the channel, by which the telephone system refers to it.
        ///
        /// Wire key `name`.
        pub fn name(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> CreateChannelBuilder<
            'a,
            Id,
            ::tieline::generated::Set<::std::borrow::Cow<'a, str>>,
            ChannelType,
        >
        where
            Name: ::tieline::generated::Unset<super::unset::Name>,
        {
            CreateChannelBuilder {
                id: self.id,
                name: ::tieline::generated::Set(::core::convert::Into::into(value)),
                channel_type: self.channel_type,
                mobile_agent_mode: self.mobile_agent_mode,
                mobile_agent_dial_number: self.mobile_agent_dial_number,
            }
        }
        /// The type of the channel.
        ///
        /// Wire key `type`. Values: `TELEPHONY`, `EMAIL`, `CHAT`, `CALLBACK`, `UNSUPPORTED`.
        pub fn channel_type(
            self,
            value: impl ::core::convert::Into<super::types::ChannelType>,
        ) -> CreateChannelBuilder<
            'a,
            Id,
            Name,
            ::tieline::generated::Set<super::types::ChannelType>,
        >
        where
            ChannelType: ::tieline::generated::Unset<super::unset::ChannelType>,
        {
            CreateChannelBuilder {
                id: self.id,
                name: self.name,
                channel_type: ::tieline::generated::Set(
                    ::core::convert::Into::into(value),
                ),
                mobile_agent_mode: self.mobile_agent_mode,
                mobile_agent_dial_number: self.mobile_agent_dial_number,
            }
        }
        /// How a mobile agent is connected.
        ///
        /// Wire key `mobileagent-mode`, which may be left out.
        pub fn mobile_agent_mode(
            mut self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.mobile_agent_mode = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            self
        }
        /// The same, set or left out as `value` says: see [`mobile_agent_mode`](Self::mobile_agent_mode).
        pub fn maybe_mobile_agent_mode(
            mut self,
            value: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.mobile_agent_mode = value;
            self
        }
        /// The number at which a mobile agent is reached.
        ///
        /// Wire key `Mobileagent-dialnumber`, which may be left out.
        pub fn mobile_agent_dial_number(
            mut self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.mobile_agent_dial_number = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            self
        }
        /// The same, set or left out as `value` says: see [`mobile_agent_dial_number`](Self::mobile_agent_dial_number).
        pub fn maybe_mobile_agent_dial_number(
            mut self,
            value: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.mobile_agent_dial_number = value;
            self
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> CreateChannel<'a>
        where
            Id: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
            Name: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
            ChannelType: ::tieline::generated::Supplied<super::types::ChannelType>,
        {
            CreateChannel {
                id: ::tieline::generated::Supplied::value(self.id),
                name: ::tieline::generated::Supplied::value(self.name),
                channel_type: ::tieline::generated::Supplied::value(self.channel_type),
                mobile_agent_mode: self.mobile_agent_mode,
                mobile_agent_dial_number: self.mobile_agent_dial_number,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for CreateChannel<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::text(out, ",\"id\":\"", &self.id);
            ::tieline::codec::write::text(out, ",\"name\":\"", &self.name);
            ::tieline::codec::write::text(
                out,
                ",\"type\":\"",
                self.channel_type.as_str(),
            );
            ::tieline::codec::put::maybe_text(
                out,
                ",\"mobileagent-mode\":\"",
                &self.mobile_agent_mode,
            );
            ::tieline::codec::put::maybe_text(
                out,
                ",\"Mobileagent-dialnumber\":\"",
                &self.mobile_agent_dial_number,
            );
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for CreateChannel<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"id\":\nt\"name\":\nt\"type\":\nT\"mobileagent-mode\":\nT\"Mobileagent-dialnumber\":",
            );
            ::tieline::codec::members::read::<
                5,
                0,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    id: read.text(0),
                    name: read.text(1),
                    channel_type: ::core::convert::From::from(read.text(2)),
                    mobile_agent_mode: read.maybe_text(3),
                    mobile_agent_dial_number: read.maybe_text(4),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// Says whether the channel was prepared.
    ///
    /// The answer to the request `channelgroup.request.createchannel`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the request succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the request failed, for people. It is logged, and an agent may see it.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct CreateChannelResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> CreateChannelResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> CreateChannelResponseBuilder<'a> {
            CreateChannelResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> CreateChannelResponse<'static> {
            CreateChannelResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for CreateChannelResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for CreateChannelResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for CreateChannelResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "CreateChannelResponse", "", &[])
        }
    }
    /// Builds [`CreateChannelResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct CreateChannelResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for CreateChannelResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("CreateChannelResponseBuilder { .. }")
        }
    }
    impl<'a> CreateChannelResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> CreateChannelResponse<'a> {
            CreateChannelResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for CreateChannelResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for CreateChannelResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// Tells the client that the bridge is ready to dispose of the group, and that what the group holds in the telephone
    /// system should be released.
    ///
    /// The client answers first and releases afterwards.
    ///
    /// The request `channelgroup.request.dispose`, legal while the destination is active. It ends the destination's life.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.request`. The same for every request.
    /// - `name`: `channelgroup.request.dispose`. The name of this request.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Dispose<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Dispose<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DisposeBuilder<'a> {
            DisposeBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Dispose<'static> {
            Dispose {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Dispose<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Dispose<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Dispose<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Dispose", "", &[])
        }
    }
    /// Builds [`Dispose`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DisposeBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DisposeBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DisposeBuilder { .. }")
        }
    }
    impl<'a> DisposeBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Dispose<'a> {
            Dispose {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Dispose<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Dispose<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// Says that the group may be released.
    ///
    /// The answer to the request `channelgroup.request.dispose`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the request succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the request failed, for people. It is logged, and an agent may see it.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct DisposeResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> DisposeResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DisposeResponseBuilder<'a> {
            DisposeResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> DisposeResponse<'static> {
            DisposeResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for DisposeResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for DisposeResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for DisposeResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "DisposeResponse", "", &[])
        }
    }
    /// Builds [`DisposeResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DisposeResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DisposeResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DisposeResponseBuilder { .. }")
        }
    }
    impl<'a> DisposeResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> DisposeResponse<'a> {
            DisposeResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for DisposeResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for DisposeResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// A channel was added for this agent from outside, not by the agent's own controls.
    ///
    /// The event `channelgroup.channel.added`, legal while the destination is active or being torn down.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `channelgroup.channel.added`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct ChannelAdded<'a> {
        /// The identifier by which the telephone system refers to the new channel.
        ///
        /// Wire key `endpoint`.
        pub end_point: ::std::borrow::Cow<'a, str>,
        /// The type of the new channel.
        ///
        /// Wire key `type`. Values: `TELEPHONY`, `EMAIL`, `CHAT`, `CALLBACK`, `UNSUPPORTED`.
        pub channel_type: super::types::ChannelType,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> ChannelAdded<'a> {
        /// Starts one.
        pub fn builder() -> ChannelAddedBuilder<
            'a,
            super::unset::EndPoint,
            super::unset::ChannelType,
        > {
            ChannelAddedBuilder {
                end_point: super::unset::EndPoint,
                channel_type: super::unset::ChannelType,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> ChannelAdded<'static> {
            ChannelAdded {
                end_point: ::tieline::generated::own(self.end_point),
                channel_type: self.channel_type,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for ChannelAdded<'_> {
        fn clone(&self) -> Self {
            Self {
                end_point: ::tieline::generated::copy(&self.end_point),
                channel_type: ::core::clone::Clone::clone(&self.channel_type),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for ChannelAdded<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "ChannelAdded",
                "end_point channel_type",
                &[&self.end_point, &self.channel_type],
            )
        }
    }
    /// Builds [`ChannelAdded`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ChannelAddedBuilder<'a, EndPoint, ChannelType> {
        end_point: EndPoint,
        channel_type: ChannelType,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<EndPoint, ChannelType> ::core::fmt::Debug
    for ChannelAddedBuilder<'_, EndPoint, ChannelType> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ChannelAddedBuilder { .. }")
        }
    }
    impl<'a, EndPoint, ChannelType> ChannelAddedBuilder<'a, EndPoint, ChannelType> {
        /// The identifier by which the telephone system refers to the new channel.
        ///
        /// Wire key `endpoint`.
        pub fn end_point(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> ChannelAddedBuilder<
            'a,
            ::tieline::generated::Set<::std::borrow::Cow<'a, str>>,
            ChannelType,
        >
        where
            EndPoint: ::tieline::generated::Unset<super::unset::EndPoint>,
        {
            ChannelAddedBuilder {
                end_point: ::tieline::generated::Set(::core::convert::Into::into(value)),
                channel_type: self.channel_type,
                grows: self.grows,
            }
        }
        /// The type of the new channel.
        ///
        /// Wire key `type`. Values: `TELEPHONY`, `EMAIL`, `CHAT`, `CALLBACK`, `UNSUPPORTED`.
        pub fn channel_type(
            self,
            value: impl ::core::convert::Into<super::types::ChannelType>,
        ) -> ChannelAddedBuilder<
            'a,
            EndPoint,
            ::tieline::generated::Set<super::types::ChannelType>,
        >
        where
            ChannelType: ::tieline::generated::Unset<super::unset::ChannelType>,
        {
            ChannelAddedBuilder {
                end_point: self.end_point,
                channel_type: ::tieline::generated::Set(
                    ::core::convert::Into::into(value),
                ),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> ChannelAdded<'a>
        where
            EndPoint: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
            ChannelType: ::tieline::generated::Supplied<super::types::ChannelType>,
        {
            ChannelAdded {
                end_point: ::tieline::generated::Supplied::value(self.end_point),
                channel_type: ::tieline::generated::Supplied::value(self.channel_type),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for ChannelAdded<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::text(out, ",\"endpoint\":\"", &self.end_point);
            ::tieline::codec::write::text(
                out,
                ",\"type\":\"",
                self.channel_type.as_str(),
            );
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for ChannelAdded<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"endpoint\":\nt\"type\":",
            );
            ::tieline::codec::members::read::<
                2,
                0,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    end_point: read.text(0),
                    channel_type: ::core::convert::From::from(read.text(1)),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
}
/// The control of the processor. It is always there: nobody sets it up.
///
/// Once connected, the bridge asks for the status of the processor; the client answers, and then raises an event with that
/// status. After it the bridge asks for the capabilities. Sessions start only once the status says that the processor has
/// started.
///
/// The messages of the destination `control`, whose targets look like `{processor}.CONTROL`.
///
/// Not known: The names and the properties of the request for the status and of the event that tells it, and what else there is.
///
/// Not known: The names of the query that initializes it and of the request that disposes of it.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
pub mod control {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
        "control",
        &[::tieline::Segment::Id("processor"), ::tieline::Segment::Constant("CONTROL")],
        &[
            ::tieline::Message::new(
                ::tieline::Kind::Query,
                "cti.query.capabilities",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(
                    &[
                        ::tieline::Phase::SetUp,
                        ::tieline::Phase::Initializing,
                        ::tieline::Phase::Active,
                    ],
                ),
            ),
        ],
    );
    /// Asks what the client can do. The name begins like a kind and is a name all the same.
    ///
    /// The query `cti.query.capabilities`, legal while the destination is set up, being initialized or active.
    ///
    /// Not known: Which capabilities there are, and in which phases the query is legal. It is let through in each.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.query`. The same for every query.
    /// - `name`: `cti.query.capabilities`. The name of this query.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Capabilities<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Capabilities<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> CapabilitiesBuilder<'a> {
            CapabilitiesBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Capabilities<'static> {
            Capabilities {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Capabilities<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Capabilities<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Capabilities<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Capabilities", "", &[])
        }
    }
    /// Builds [`Capabilities`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct CapabilitiesBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for CapabilitiesBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("CapabilitiesBuilder { .. }")
        }
    }
    impl<'a> CapabilitiesBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Capabilities<'a> {
            Capabilities {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Capabilities<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Capabilities<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The capabilities, an open set of keys.
    ///
    /// The answer to the query `cti.query.capabilities`. Keys that it does not list are kept and written back.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the query succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the query failed, for people.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct CapabilitiesResponse<'a> {
        /// Keys that the description does not list, with their values: kept, and written back.
        pub others: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Json<'a>,
        >,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> CapabilitiesResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                others: ::std::collections::BTreeMap::new(),
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> CapabilitiesResponseBuilder<'a> {
            CapabilitiesResponseBuilder {
                others: ::std::collections::BTreeMap::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> CapabilitiesResponse<'static> {
            CapabilitiesResponse {
                others: ::tieline::generated::map_entries(
                    self.others,
                    ::tieline::codec::Json::into_owned,
                ),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for CapabilitiesResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for CapabilitiesResponse<'_> {
        fn clone(&self) -> Self {
            Self {
                others: ::core::clone::Clone::clone(&self.others),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for CapabilitiesResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "CapabilitiesResponse",
                "others",
                &[&self.others],
            )
        }
    }
    /// Builds [`CapabilitiesResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct CapabilitiesResponseBuilder<'a> {
        others: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Json<'a>,
        >,
    }
    impl ::core::fmt::Debug for CapabilitiesResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("CapabilitiesResponseBuilder { .. }")
        }
    }
    impl<'a> CapabilitiesResponseBuilder<'a> {
        /// Keys that the description does not list, with their values.
        pub fn others(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item = (
                    impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
                    ::tieline::codec::Json<'a>,
                ),
            >,
        ) -> Self {
            self.others = ::tieline::generated::collect_map(value);
            self
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> CapabilitiesResponse<'a> {
            CapabilitiesResponse {
                others: self.others,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for CapabilitiesResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::others(
                out,
                &self.others,
                &[],
                "CapabilitiesResponse",
            )?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for CapabilitiesResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut others = ::std::collections::BTreeMap::new();
            let mut object = input.enter_object(&[])?;
            while object.next_or_keep(input, &mut [], &mut others)?.is_some() {}
            ::core::result::Result::Ok(Self {
                others,
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
}
/// One login of an agent, and the root of the chain.
///
/// It has exactly one channel group.
///
/// The messages of the destination `session`, whose targets look like `{session}`.
///
/// Not known: The names of its other messages: what sets it up and what disposes of it, the request that makes the client set up the
/// channel group, and its events.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
pub mod session {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
        "session",
        &[::tieline::Segment::Id("session")],
        &[
            ::tieline::Message::new(
                ::tieline::Kind::Query,
                "session.query.init",
                ::tieline::Role::Init,
                ::tieline::Phases::of(
                    &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                ),
            ),
        ],
    );
    /// Tells the client about the session, and asks for its channel group.
    ///
    /// The query `session.query.init`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// Not known: The keys of the answer, which holds exactly one channel group, and what exactly the properties stand for.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.query`. The same for every query.
    /// - `name`: `session.query.init`. The name of this query.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Init<'a> {
        /// A name.
        ///
        /// Wire key `name`.
        ///
        /// Not known: Of what it is the name.
        pub name: ::std::borrow::Cow<'a, str>,
        /// Whether there is written conversation.
        ///
        /// Wire key `chat`.
        pub chat: bool,
        /// Whether there is electronic mail.
        ///
        /// Wire key `email`, which may be left out.
        ///
        /// Not known: Whether this is the key.
        pub email: ::core::option::Option<bool>,
        /// Whether there are calls that a customer asked for.
        ///
        /// Wire key `callback`.
        pub callback: bool,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Init<'a> {
        /// Starts one.
        pub fn builder() -> InitBuilder<
            'a,
            super::unset::Name,
            super::unset::Chat,
            super::unset::Callback,
        > {
            InitBuilder {
                name: super::unset::Name,
                chat: super::unset::Chat,
                email: ::core::option::Option::None,
                callback: super::unset::Callback,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Init<'static> {
            Init {
                name: ::tieline::generated::own(self.name),
                chat: self.chat,
                email: self.email,
                callback: self.callback,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for Init<'_> {
        fn clone(&self) -> Self {
            Self {
                name: ::tieline::generated::copy(&self.name),
                chat: self.chat,
                email: self.email,
                callback: self.callback,
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Init<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "Init",
                "name chat email callback",
                &[&self.name, &self.chat, &self.email, &self.callback],
            )
        }
    }
    /// Builds [`Init`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitBuilder<'a, Name, Chat, Callback> {
        name: Name,
        chat: Chat,
        email: ::core::option::Option<bool>,
        callback: Callback,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<Name, Chat, Callback> ::core::fmt::Debug
    for InitBuilder<'_, Name, Chat, Callback> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitBuilder { .. }")
        }
    }
    impl<'a, Name, Chat, Callback> InitBuilder<'a, Name, Chat, Callback> {
        /// A name.
        ///
        /// Wire key `name`.
        ///
        /// Not known: Of what it is the name.
        pub fn name(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> InitBuilder<
            'a,
            ::tieline::generated::Set<::std::borrow::Cow<'a, str>>,
            Chat,
            Callback,
        >
        where
            Name: ::tieline::generated::Unset<super::unset::Name>,
        {
            InitBuilder {
                name: ::tieline::generated::Set(::core::convert::Into::into(value)),
                chat: self.chat,
                email: self.email,
                callback: self.callback,
                grows: self.grows,
            }
        }
        /// Whether there is written conversation.
        ///
        /// Wire key `chat`.
        pub fn chat(
            self,
            value: bool,
        ) -> InitBuilder<'a, Name, ::tieline::generated::Set<bool>, Callback>
        where
            Chat: ::tieline::generated::Unset<super::unset::Chat>,
        {
            InitBuilder {
                name: self.name,
                chat: ::tieline::generated::Set(value),
                email: self.email,
                callback: self.callback,
                grows: self.grows,
            }
        }
        /// Whether there is electronic mail.
        ///
        /// Wire key `email`, which may be left out.
        ///
        /// Not known: Whether this is the key.
        pub fn email(mut self, value: bool) -> Self {
            self.email = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`email`](Self::email).
        pub fn maybe_email(mut self, value: ::core::option::Option<bool>) -> Self {
            self.email = value;
            self
        }
        /// Whether there are calls that a customer asked for.
        ///
        /// Wire key `callback`.
        pub fn callback(
            self,
            value: bool,
        ) -> InitBuilder<'a, Name, Chat, ::tieline::generated::Set<bool>>
        where
            Callback: ::tieline::generated::Unset<super::unset::Callback>,
        {
            InitBuilder {
                name: self.name,
                chat: self.chat,
                email: self.email,
                callback: ::tieline::generated::Set(value),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Init<'a>
        where
            Name: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
            Chat: ::tieline::generated::Supplied<bool>,
            Callback: ::tieline::generated::Supplied<bool>,
        {
            Init {
                name: ::tieline::generated::Supplied::value(self.name),
                chat: ::tieline::generated::Supplied::value(self.chat),
                email: self.email,
                callback: ::tieline::generated::Supplied::value(self.callback),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Init<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::text(out, ",\"name\":\"", &self.name);
            ::tieline::codec::put::boolean(out, ",\"chat\":", self.chat);
            ::tieline::codec::put::maybe_boolean(out, ",\"email\":", self.email);
            ::tieline::codec::put::boolean(out, ",\"callback\":", self.callback);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Init<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"name\":\nb\"chat\":\nB\"email\":\nb\"callback\":",
            );
            ::tieline::codec::members::read::<
                1,
                3,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    name: read.text(0),
                    chat: read.boolean(0),
                    email: read.maybe_boolean(1),
                    callback: read.boolean(2),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// The answer to the query `session.query.init`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the query succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the query failed, for people.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct InitResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> InitResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitResponseBuilder<'a> {
            InitResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> InitResponse<'static> {
            InitResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for InitResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for InitResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for InitResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "InitResponse", "", &[])
        }
    }
    /// Builds [`InitResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitResponseBuilder { .. }")
        }
    }
    impl<'a> InitResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> InitResponse<'a> {
            InitResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for InitResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for InitResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
}
/// A channel by which an agent talks on the telephone.
///
/// The messages of the destination `telephony-channel`, whose targets look like `{session}.{group}.{channel}`.
///
/// Extends `channel`: what that has, this has too.
///
/// Not known: The names of its other messages, and which of the destinations that are made from it the channels of the types `EMAIL`,
/// `CHAT` and `CALLBACK` are.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
pub mod telephony_channel {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
            "telephony-channel",
            &[
                ::tieline::Segment::Id("session"),
                ::tieline::Segment::Id("group"),
                ::tieline::Segment::Id("channel"),
            ],
            &[
                ::tieline::Message::new(
                    ::tieline::Kind::Query,
                    "channel.query.init",
                    ::tieline::Role::Init,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Request,
                    "channel.request.dispose",
                    ::tieline::Role::Dispose,
                    ::tieline::Phases::of(&[::tieline::Phase::Active]),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Request,
                    "channel.request.dial",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(&[::tieline::Phase::Active]),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "channel.activated",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "channel.deactivated",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "channel.unavailable",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "channel.available",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "channel.disposed",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
            ],
        )
        .child(2)
        .created();
    /// Asks how the channel stands.
    ///
    /// The query `channel.query.init`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// Not known: What the answer holds.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.query`. The same for every query.
    /// - `name`: `channel.query.init`. The name of this query.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Init<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Init<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitBuilder<'a> {
            InitBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Init<'static> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Init<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Init<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Init<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Init", "", &[])
        }
    }
    /// Builds [`Init`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitBuilder { .. }")
        }
    }
    impl<'a> InitBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Init<'a> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Init<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Init<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The answer to the query `channel.query.init`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the query succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the query failed, for people.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct InitResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> InitResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitResponseBuilder<'a> {
            InitResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> InitResponse<'static> {
            InitResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for InitResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for InitResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for InitResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "InitResponse", "", &[])
        }
    }
    /// Builds [`InitResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitResponseBuilder { .. }")
        }
    }
    impl<'a> InitResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> InitResponse<'a> {
            InitResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for InitResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for InitResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// Tells the client to release what the channel holds.
    ///
    /// The client answers first and releases afterwards.
    ///
    /// The request `channel.request.dispose`, legal while the destination is active. It ends the destination's life.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.request`. The same for every request.
    /// - `name`: `channel.request.dispose`. The name of this request.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Dispose<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Dispose<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DisposeBuilder<'a> {
            DisposeBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Dispose<'static> {
            Dispose {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Dispose<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Dispose<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Dispose<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Dispose", "", &[])
        }
    }
    /// Builds [`Dispose`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DisposeBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DisposeBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DisposeBuilder { .. }")
        }
    }
    impl<'a> DisposeBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Dispose<'a> {
            Dispose {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Dispose<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Dispose<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The answer to the request `channel.request.dispose`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the request succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the request failed, for people.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct DisposeResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> DisposeResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DisposeResponseBuilder<'a> {
            DisposeResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> DisposeResponse<'static> {
            DisposeResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for DisposeResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for DisposeResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for DisposeResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "DisposeResponse", "", &[])
        }
    }
    /// Builds [`DisposeResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DisposeResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DisposeResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DisposeResponseBuilder { .. }")
        }
    }
    impl<'a> DisposeResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> DisposeResponse<'a> {
            DisposeResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for DisposeResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for DisposeResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// Tells the client to call somebody.
    ///
    /// A success must lead to a new interaction on this channel.
    ///
    /// The request `channel.request.dial`, legal while the destination is active.
    ///
    /// What follows a success, in this order:
    ///
    /// 1. a `telephony-interaction` is created. It is on this channel.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.request`. The same for every request.
    /// - `name`: `channel.request.dial`. The name of this request.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Dial<'a> {
        /// Whom to call.
        ///
        /// Wire key `destination`.
        pub destination: ::std::borrow::Cow<'a, str>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Dial<'a> {
        /// Starts one.
        pub fn builder() -> DialBuilder<'a, super::unset::Destination> {
            DialBuilder {
                destination: super::unset::Destination,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Dial<'static> {
            Dial {
                destination: ::tieline::generated::own(self.destination),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for Dial<'_> {
        fn clone(&self) -> Self {
            Self {
                destination: ::tieline::generated::copy(&self.destination),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Dial<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Dial", "destination", &[&self.destination])
        }
    }
    /// Builds [`Dial`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DialBuilder<'a, Destination> {
        destination: Destination,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<Destination> ::core::fmt::Debug for DialBuilder<'_, Destination> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DialBuilder { .. }")
        }
    }
    impl<'a, Destination> DialBuilder<'a, Destination> {
        /// Whom to call.
        ///
        /// Wire key `destination`.
        pub fn destination(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> DialBuilder<'a, ::tieline::generated::Set<::std::borrow::Cow<'a, str>>>
        where
            Destination: ::tieline::generated::Unset<super::unset::Destination>,
        {
            DialBuilder {
                destination: ::tieline::generated::Set(
                    ::core::convert::Into::into(value),
                ),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Dial<'a>
        where
            Destination: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
        {
            Dial {
                destination: ::tieline::generated::Supplied::value(self.destination),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Dial<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::text(out, ",\"destination\":\"", &self.destination);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Dial<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"destination\":",
            );
            ::tieline::codec::members::read::<
                1,
                0,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    destination: read.text(0),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// The answer to the request `channel.request.dial`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the request succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the request failed, for people.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct DialResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> DialResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DialResponseBuilder<'a> {
            DialResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> DialResponse<'static> {
            DialResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for DialResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for DialResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for DialResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "DialResponse", "", &[])
        }
    }
    /// Builds [`DialResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DialResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DialResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DialResponseBuilder { .. }")
        }
    }
    impl<'a> DialResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> DialResponse<'a> {
            DialResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for DialResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for DialResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The channel was activated.
    ///
    /// The event `channel.activated`, legal while the destination is active or being torn down.
    ///
    /// Not known: Whether the event has properties.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `channel.activated`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Activated<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Activated<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> ActivatedBuilder<'a> {
            ActivatedBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Activated<'static> {
            Activated {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Activated<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Activated<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Activated<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Activated", "", &[])
        }
    }
    /// Builds [`Activated`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ActivatedBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for ActivatedBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ActivatedBuilder { .. }")
        }
    }
    impl<'a> ActivatedBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Activated<'a> {
            Activated {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Activated<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Activated<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The channel was deactivated.
    ///
    /// The event `channel.deactivated`, legal while the destination is active or being torn down.
    ///
    /// Not known: Whether the event has properties.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `channel.deactivated`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Deactivated<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Deactivated<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DeactivatedBuilder<'a> {
            DeactivatedBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Deactivated<'static> {
            Deactivated {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Deactivated<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Deactivated<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Deactivated<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Deactivated", "", &[])
        }
    }
    /// Builds [`Deactivated`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DeactivatedBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DeactivatedBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DeactivatedBuilder { .. }")
        }
    }
    impl<'a> DeactivatedBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Deactivated<'a> {
            Deactivated {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Deactivated<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Deactivated<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The channel became unavailable.
    ///
    /// The event `channel.unavailable`, legal while the destination is active or being torn down.
    ///
    /// Not known: Whether the event has properties.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `channel.unavailable`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Unavailable<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Unavailable<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> UnavailableBuilder<'a> {
            UnavailableBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Unavailable<'static> {
            Unavailable {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Unavailable<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Unavailable<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Unavailable<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Unavailable", "", &[])
        }
    }
    /// Builds [`Unavailable`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct UnavailableBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for UnavailableBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("UnavailableBuilder { .. }")
        }
    }
    impl<'a> UnavailableBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Unavailable<'a> {
            Unavailable {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Unavailable<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Unavailable<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The channel became available.
    ///
    /// The event `channel.available`, legal while the destination is active or being torn down.
    ///
    /// Not known: Whether the event has properties.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `channel.available`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Available<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Available<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> AvailableBuilder<'a> {
            AvailableBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Available<'static> {
            Available {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Available<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Available<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Available<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Available", "", &[])
        }
    }
    /// Builds [`Available`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct AvailableBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for AvailableBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("AvailableBuilder { .. }")
        }
    }
    impl<'a> AvailableBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Available<'a> {
            Available {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Available<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Available<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The channel was disposed of.
    ///
    /// The event `channel.disposed`, legal while the destination is active or being torn down.
    ///
    /// Not known: Whether the event has properties.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `channel.disposed`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Disposed<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Disposed<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DisposedBuilder<'a> {
            DisposedBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Disposed<'static> {
            Disposed {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Disposed<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Disposed<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Disposed<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Disposed", "", &[])
        }
    }
    /// Builds [`Disposed`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DisposedBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DisposedBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DisposedBuilder { .. }")
        }
    }
    impl<'a> DisposedBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Disposed<'a> {
            Disposed {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Disposed<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Disposed<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
}
/// A channel that is known to the telephone system but cannot be handled.
///
/// The messages of the destination `unsupported-channel`, whose targets look like `{session}.{group}.{channel}`.
///
/// Restricts `channel`: of what that has, this has only a part.
///
/// A query or request that is not described for it gets a failure; such an event is ignored. So the two directions differ.
///
/// Not known: The names of its other messages, and which of the destinations that are made from it the channels of the types `EMAIL`,
/// `CHAT` and `CALLBACK` are.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
pub mod unsupported_channel {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
            "unsupported-channel",
            &[
                ::tieline::Segment::Id("session"),
                ::tieline::Segment::Id("group"),
                ::tieline::Segment::Id("channel"),
            ],
            &[
                ::tieline::Message::new(
                    ::tieline::Kind::Query,
                    "channel.query.init",
                    ::tieline::Role::Init,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Request,
                    "channel.request.dispose",
                    ::tieline::Role::Dispose,
                    ::tieline::Phases::of(&[::tieline::Phase::Active]),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "channel.activated",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "channel.deactivated",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "channel.unavailable",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "channel.available",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "channel.disposed",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
            ],
        )
        .child(2)
        .created();
    /// Asks how the channel stands.
    ///
    /// The query `channel.query.init`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// Not known: What the answer holds.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.query`. The same for every query.
    /// - `name`: `channel.query.init`. The name of this query.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Init<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Init<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitBuilder<'a> {
            InitBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Init<'static> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Init<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Init<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Init<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Init", "", &[])
        }
    }
    /// Builds [`Init`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitBuilder { .. }")
        }
    }
    impl<'a> InitBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Init<'a> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Init<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Init<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The answer to the query `channel.query.init`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the query succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the query failed, for people.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct InitResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> InitResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitResponseBuilder<'a> {
            InitResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> InitResponse<'static> {
            InitResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for InitResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for InitResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for InitResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "InitResponse", "", &[])
        }
    }
    /// Builds [`InitResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitResponseBuilder { .. }")
        }
    }
    impl<'a> InitResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> InitResponse<'a> {
            InitResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for InitResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for InitResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// Tells the client to release what the channel holds.
    ///
    /// The client answers first and releases afterwards.
    ///
    /// The request `channel.request.dispose`, legal while the destination is active. It ends the destination's life.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.request`. The same for every request.
    /// - `name`: `channel.request.dispose`. The name of this request.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Dispose<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Dispose<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DisposeBuilder<'a> {
            DisposeBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Dispose<'static> {
            Dispose {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Dispose<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Dispose<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Dispose<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Dispose", "", &[])
        }
    }
    /// Builds [`Dispose`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DisposeBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DisposeBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DisposeBuilder { .. }")
        }
    }
    impl<'a> DisposeBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Dispose<'a> {
            Dispose {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Dispose<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Dispose<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The answer to the request `channel.request.dispose`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the request succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the request failed, for people.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct DisposeResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> DisposeResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DisposeResponseBuilder<'a> {
            DisposeResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> DisposeResponse<'static> {
            DisposeResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for DisposeResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for DisposeResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for DisposeResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "DisposeResponse", "", &[])
        }
    }
    /// Builds [`DisposeResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DisposeResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DisposeResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DisposeResponseBuilder { .. }")
        }
    }
    impl<'a> DisposeResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> DisposeResponse<'a> {
            DisposeResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for DisposeResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for DisposeResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The channel was activated.
    ///
    /// The event `channel.activated`, legal while the destination is active or being torn down.
    ///
    /// Not known: Whether the event has properties.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `channel.activated`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Activated<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Activated<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> ActivatedBuilder<'a> {
            ActivatedBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Activated<'static> {
            Activated {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Activated<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Activated<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Activated<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Activated", "", &[])
        }
    }
    /// Builds [`Activated`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ActivatedBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for ActivatedBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ActivatedBuilder { .. }")
        }
    }
    impl<'a> ActivatedBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Activated<'a> {
            Activated {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Activated<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Activated<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The channel was deactivated.
    ///
    /// The event `channel.deactivated`, legal while the destination is active or being torn down.
    ///
    /// Not known: Whether the event has properties.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `channel.deactivated`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Deactivated<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Deactivated<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DeactivatedBuilder<'a> {
            DeactivatedBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Deactivated<'static> {
            Deactivated {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Deactivated<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Deactivated<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Deactivated<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Deactivated", "", &[])
        }
    }
    /// Builds [`Deactivated`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DeactivatedBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DeactivatedBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DeactivatedBuilder { .. }")
        }
    }
    impl<'a> DeactivatedBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Deactivated<'a> {
            Deactivated {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Deactivated<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Deactivated<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The channel became unavailable.
    ///
    /// The event `channel.unavailable`, legal while the destination is active or being torn down.
    ///
    /// Not known: Whether the event has properties.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `channel.unavailable`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Unavailable<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Unavailable<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> UnavailableBuilder<'a> {
            UnavailableBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Unavailable<'static> {
            Unavailable {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Unavailable<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Unavailable<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Unavailable<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Unavailable", "", &[])
        }
    }
    /// Builds [`Unavailable`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct UnavailableBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for UnavailableBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("UnavailableBuilder { .. }")
        }
    }
    impl<'a> UnavailableBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Unavailable<'a> {
            Unavailable {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Unavailable<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Unavailable<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The channel became available.
    ///
    /// The event `channel.available`, legal while the destination is active or being torn down.
    ///
    /// Not known: Whether the event has properties.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `channel.available`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Available<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Available<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> AvailableBuilder<'a> {
            AvailableBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Available<'static> {
            Available {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Available<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Available<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Available<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Available", "", &[])
        }
    }
    /// Builds [`Available`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct AvailableBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for AvailableBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("AvailableBuilder { .. }")
        }
    }
    impl<'a> AvailableBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Available<'a> {
            Available {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Available<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Available<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The channel was disposed of.
    ///
    /// The event `channel.disposed`, legal while the destination is active or being torn down.
    ///
    /// Not known: Whether the event has properties.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `channel.disposed`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Disposed<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Disposed<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DisposedBuilder<'a> {
            DisposedBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Disposed<'static> {
            Disposed {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Disposed<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Disposed<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Disposed<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Disposed", "", &[])
        }
    }
    /// Builds [`Disposed`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DisposedBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DisposedBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DisposedBuilder { .. }")
        }
    }
    impl<'a> DisposedBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Disposed<'a> {
            Disposed {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Disposed<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Disposed<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
}
/// An interaction on the telephone.
///
/// A conversation may be created only while the interaction is being initialized, or after a request to consult has succeeded.
///
/// The messages of the destination `telephony-interaction`, whose targets look like `{session}.{group}.{channel}.{interaction}`.
///
/// Extends `interaction`: what that has, this has too.
///
/// Not known: The names of its other messages, such as the request that disposes of it.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
pub mod telephony_interaction {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
            "telephony-interaction",
            &[
                ::tieline::Segment::Id("session"),
                ::tieline::Segment::Id("group"),
                ::tieline::Segment::Id("channel"),
                ::tieline::Segment::Id("interaction"),
            ],
            &[
                ::tieline::Message::new(
                    ::tieline::Kind::Query,
                    "interaction.query.init",
                    ::tieline::Role::Init,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Request,
                    "interaction.request.consult",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(&[::tieline::Phase::Active]),
                ),
            ],
        )
        .child(3);
    /// Asks how the interaction stands.
    ///
    /// The query `interaction.query.init`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.query`. The same for every query.
    /// - `name`: `interaction.query.init`. The name of this query.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Init<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Init<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitBuilder<'a> {
            InitBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Init<'static> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Init<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Init<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Init<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Init", "", &[])
        }
    }
    /// Builds [`Init`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitBuilder { .. }")
        }
    }
    impl<'a> InitBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Init<'a> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Init<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Init<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The state of the interaction, what is known of it, and its conversations.
    ///
    /// The answer to the query `interaction.query.init`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the query succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the query failed, for people.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct InitResponse<'a> {
        /// How far it is.
        ///
        /// Wire key `interaction-state`. Values: `ALERTING`, `DIALING`, `STARTED`, `ENDED`, `COMPLETED`.
        pub interaction_state: super::types::InteractionState,
        /// What is known of it: strings, and maps of the same kind.
        ///
        /// Wire key `interaction-data`.
        pub interaction_data: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Free<'a>,
        >,
        /// Its conversations. Always present, even when there are none.
        ///
        /// Wire key `conversations`. In it, `primary` is required when `interaction-state` is `ALERTING`, `DIALING` or `STARTED`, and forbidden when `interaction-state` is `ENDED` or `COMPLETED`. In it, `consult` is forbidden when `interaction-state` is `ALERTING`, `DIALING`, `ENDED` or `COMPLETED`.
        pub conversations: super::types::Conversations<'a>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> InitResponse<'a> {
        /// Starts one.
        pub fn builder() -> InitResponseBuilder<
            'a,
            super::unset::InteractionState,
            super::unset::InteractionData,
            super::unset::Conversations,
        > {
            InitResponseBuilder {
                interaction_state: super::unset::InteractionState,
                interaction_data: super::unset::InteractionData,
                conversations: super::unset::Conversations,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> InitResponse<'static> {
            InitResponse {
                interaction_state: self.interaction_state,
                interaction_data: ::tieline::generated::map_entries(
                    self.interaction_data,
                    ::tieline::codec::Free::into_owned,
                ),
                conversations: self.conversations.into_owned(),
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Whether each property is there that the others require, and none that they forbid.
        fn presence(&self) -> ::core::result::Result<(), ::tieline::codec::Problem> {
            if [
                super::types::InteractionState::ALERTING,
                super::types::InteractionState::DIALING,
                super::types::InteractionState::STARTED,
            ]
                .contains(&self.interaction_state)
                && self.conversations.primary.is_none()
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Required {
                    key: "conversations.primary",
                    when: "`interaction-state` is `ALERTING`, `DIALING` or `STARTED`",
                });
            }
            if [
                super::types::InteractionState::ENDED,
                super::types::InteractionState::COMPLETED,
            ]
                .contains(&self.interaction_state)
                && self.conversations.primary.is_some()
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Forbidden {
                    key: "conversations.primary",
                    when: "`interaction-state` is `ENDED` or `COMPLETED`",
                });
            }
            if [
                super::types::InteractionState::ALERTING,
                super::types::InteractionState::DIALING,
                super::types::InteractionState::ENDED,
                super::types::InteractionState::COMPLETED,
            ]
                .contains(&self.interaction_state)
                && self.conversations.consult.is_some()
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Forbidden {
                    key: "conversations.consult",
                    when: "`interaction-state` is `ALERTING`, `DIALING`, `ENDED` or `COMPLETED`",
                });
            }
            ::core::result::Result::Ok(())
        }
    }
    impl ::core::clone::Clone for InitResponse<'_> {
        fn clone(&self) -> Self {
            Self {
                interaction_state: ::core::clone::Clone::clone(&self.interaction_state),
                interaction_data: ::core::clone::Clone::clone(&self.interaction_data),
                conversations: ::core::clone::Clone::clone(&self.conversations),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for InitResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "InitResponse",
                "interaction_state interaction_data conversations",
                &[&self.interaction_state, &self.interaction_data, &self.conversations],
            )
        }
    }
    /// Builds [`InitResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitResponseBuilder<
        'a,
        InteractionState,
        InteractionData,
        Conversations,
    > {
        interaction_state: InteractionState,
        interaction_data: InteractionData,
        conversations: Conversations,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<InteractionState, InteractionData, Conversations> ::core::fmt::Debug
    for InitResponseBuilder<'_, InteractionState, InteractionData, Conversations> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitResponseBuilder { .. }")
        }
    }
    impl<
        'a,
        InteractionState,
        InteractionData,
        Conversations,
    > InitResponseBuilder<'a, InteractionState, InteractionData, Conversations> {
        /// How far it is.
        ///
        /// Wire key `interaction-state`. Values: `ALERTING`, `DIALING`, `STARTED`, `ENDED`, `COMPLETED`.
        pub fn interaction_state(
            self,
            value: impl ::core::convert::Into<super::types::InteractionState>,
        ) -> InitResponseBuilder<
            'a,
            ::tieline::generated::Set<super::types::InteractionState>,
            InteractionData,
            Conversations,
        >
        where
            InteractionState: ::tieline::generated::Unset<
                super::unset::InteractionState,
            >,
        {
            InitResponseBuilder {
                interaction_state: ::tieline::generated::Set(
                    ::core::convert::Into::into(value),
                ),
                interaction_data: self.interaction_data,
                conversations: self.conversations,
                grows: self.grows,
            }
        }
        /// What is known of it: strings, and maps of the same kind.
        ///
        /// Wire key `interaction-data`.
        pub fn interaction_data(
            self,
            value: impl ::core::iter::IntoIterator<
                Item = (
                    impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
                    impl ::core::convert::Into<::tieline::codec::Free<'a>>,
                ),
            >,
        ) -> InitResponseBuilder<
            'a,
            InteractionState,
            ::tieline::generated::Set<
                ::std::collections::BTreeMap<
                    ::std::borrow::Cow<'a, str>,
                    ::tieline::codec::Free<'a>,
                >,
            >,
            Conversations,
        >
        where
            InteractionData: ::tieline::generated::Unset<super::unset::InteractionData>,
        {
            InitResponseBuilder {
                interaction_state: self.interaction_state,
                interaction_data: ::tieline::generated::Set(
                    ::tieline::generated::collect_map(value),
                ),
                conversations: self.conversations,
                grows: self.grows,
            }
        }
        /// Its conversations. Always present, even when there are none.
        ///
        /// Wire key `conversations`. In it, `primary` is required when `interaction-state` is `ALERTING`, `DIALING` or `STARTED`, and forbidden when `interaction-state` is `ENDED` or `COMPLETED`. In it, `consult` is forbidden when `interaction-state` is `ALERTING`, `DIALING`, `ENDED` or `COMPLETED`.
        pub fn conversations(
            self,
            value: super::types::Conversations<'a>,
        ) -> InitResponseBuilder<
            'a,
            InteractionState,
            InteractionData,
            ::tieline::generated::Set<super::types::Conversations<'a>>,
        >
        where
            Conversations: ::tieline::generated::Unset<super::unset::Conversations>,
        {
            InitResponseBuilder {
                interaction_state: self.interaction_state,
                interaction_data: self.interaction_data,
                conversations: ::tieline::generated::Set(value),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> InitResponse<'a>
        where
            InteractionState: ::tieline::generated::Supplied<
                super::types::InteractionState,
            >,
            InteractionData: ::tieline::generated::Supplied<
                ::std::collections::BTreeMap<
                    ::std::borrow::Cow<'a, str>,
                    ::tieline::codec::Free<'a>,
                >,
            >,
            Conversations: ::tieline::generated::Supplied<
                super::types::Conversations<'a>,
            >,
        {
            InitResponse {
                interaction_state: ::tieline::generated::Supplied::value(
                    self.interaction_state,
                ),
                interaction_data: ::tieline::generated::Supplied::value(
                    self.interaction_data,
                ),
                conversations: ::tieline::generated::Supplied::value(self.conversations),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for InitResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            ::tieline::codec::limit::keep("InitResponse", self.presence())?;
            let start = out.len();
            ::tieline::codec::write::text(
                out,
                ",\"interaction-state\":\"",
                self.interaction_state.as_str(),
            );
            ::tieline::codec::write::piece(out, ",\"interaction-data\":");
            ::tieline::codec::Encode::encode(&self.interaction_data, out)?;
            ::tieline::codec::write::piece(out, ",\"conversations\":");
            ::tieline::codec::Encode::encode(&self.conversations, out)?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for InitResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"interaction-state\":\no\"interaction-data\":\no\"conversations\":",
            );
            let mut texts: [::core::option::Option<::std::borrow::Cow<'a, str>>; 1] = [const {
                ::core::option::Option::None
            }; 1];
            let mut interaction_data = ::core::option::Option::None;
            let mut conversations = ::core::option::Option::None;
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object
                .next_but_texts(input, &mut texts)?
            {
                match key {
                    1 => ::tieline::codec::Decode::fill(&mut interaction_data, input)?,
                    2 => ::tieline::codec::Decode::fill(&mut conversations, input)?,
                    _ => {}
                }
            }
            let [::core::option::Option::Some(interaction_state)] = texts else {
                return ::core::result::Result::Err(object.incomplete(input));
            };
            let (
                ::core::option::Option::Some(interaction_data),
                ::core::option::Option::Some(conversations),
            ) = (interaction_data, conversations) else {
                return ::core::result::Result::Err(object.incomplete(input));
            };
            let read = Self {
                interaction_state: ::core::convert::From::from(interaction_state),
                interaction_data,
                conversations,
                grows: ::tieline::generated::Grows::new(),
            };
            object.hold(read.presence())?;
            ::core::result::Result::Ok(read)
        }
    }
    /// Tells the client to consult somebody.
    ///
    /// The request `interaction.request.consult`, legal while the destination is active.
    ///
    /// What follows a success, in this order:
    ///
    /// 1. a `conversation` is created. The one on which somebody is consulted.
    ///
    /// Not known: The properties of the request and of its answer.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.request`. The same for every request.
    /// - `name`: `interaction.request.consult`. The name of this request.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Consult<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Consult<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> ConsultBuilder<'a> {
            ConsultBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Consult<'static> {
            Consult {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Consult<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Consult<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Consult<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Consult", "", &[])
        }
    }
    /// Builds [`Consult`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ConsultBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for ConsultBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ConsultBuilder { .. }")
        }
    }
    impl<'a> ConsultBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Consult<'a> {
            Consult {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Consult<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Consult<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The answer to the request `interaction.request.consult`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the request succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the request failed, for people.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct ConsultResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> ConsultResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> ConsultResponseBuilder<'a> {
            ConsultResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> ConsultResponse<'static> {
            ConsultResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for ConsultResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for ConsultResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for ConsultResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "ConsultResponse", "", &[])
        }
    }
    /// Builds [`ConsultResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ConsultResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for ConsultResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ConsultResponseBuilder { .. }")
        }
    }
    impl<'a> ConsultResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> ConsultResponse<'a> {
            ConsultResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for ConsultResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for ConsultResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
}
/// An interaction by other media than the telephone.
///
/// The messages of the destination `multimedia-interaction`, whose targets look like `{session}.{group}.{channel}.{interaction}`.
///
/// Extends `interaction`: what that has, this has too.
///
/// Not known: The names of its other messages, such as the request that disposes of it.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
pub mod multimedia_interaction {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
            "multimedia-interaction",
            &[
                ::tieline::Segment::Id("session"),
                ::tieline::Segment::Id("group"),
                ::tieline::Segment::Id("channel"),
                ::tieline::Segment::Id("interaction"),
            ],
            &[
                ::tieline::Message::new(
                    ::tieline::Kind::Query,
                    "interaction.query.init",
                    ::tieline::Role::Init,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "interaction.alerting",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
            ],
        )
        .child(3);
    /// Asks how the interaction stands.
    ///
    /// The query `interaction.query.init`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.query`. The same for every query.
    /// - `name`: `interaction.query.init`. The name of this query.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Init<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Init<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitBuilder<'a> {
            InitBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Init<'static> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Init<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Init<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Init<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Init", "", &[])
        }
    }
    /// Builds [`Init`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitBuilder { .. }")
        }
    }
    impl<'a> InitBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Init<'a> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Init<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Init<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The state of the interaction, and what is known of it.
    ///
    /// The answer to the query `interaction.query.init`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the query succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the query failed, for people.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct InitResponse<'a> {
        /// How far it is.
        ///
        /// Wire key `interaction-state`. Values: `ALERTING`, `DIALING`, `STARTED`, `ENDED`, `COMPLETED`.
        pub interaction_state: super::types::InteractionState,
        /// What is known of it: strings, and maps of the same kind.
        ///
        /// Wire key `interaction-data`.
        pub interaction_data: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Free<'a>,
        >,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> InitResponse<'a> {
        /// Starts one.
        pub fn builder() -> InitResponseBuilder<
            'a,
            super::unset::InteractionState,
            super::unset::InteractionData,
        > {
            InitResponseBuilder {
                interaction_state: super::unset::InteractionState,
                interaction_data: super::unset::InteractionData,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> InitResponse<'static> {
            InitResponse {
                interaction_state: self.interaction_state,
                interaction_data: ::tieline::generated::map_entries(
                    self.interaction_data,
                    ::tieline::codec::Free::into_owned,
                ),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for InitResponse<'_> {
        fn clone(&self) -> Self {
            Self {
                interaction_state: ::core::clone::Clone::clone(&self.interaction_state),
                interaction_data: ::core::clone::Clone::clone(&self.interaction_data),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for InitResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "InitResponse",
                "interaction_state interaction_data",
                &[&self.interaction_state, &self.interaction_data],
            )
        }
    }
    /// Builds [`InitResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitResponseBuilder<'a, InteractionState, InteractionData> {
        interaction_state: InteractionState,
        interaction_data: InteractionData,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<InteractionState, InteractionData> ::core::fmt::Debug
    for InitResponseBuilder<'_, InteractionState, InteractionData> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitResponseBuilder { .. }")
        }
    }
    impl<
        'a,
        InteractionState,
        InteractionData,
    > InitResponseBuilder<'a, InteractionState, InteractionData> {
        /// How far it is.
        ///
        /// Wire key `interaction-state`. Values: `ALERTING`, `DIALING`, `STARTED`, `ENDED`, `COMPLETED`.
        pub fn interaction_state(
            self,
            value: impl ::core::convert::Into<super::types::InteractionState>,
        ) -> InitResponseBuilder<
            'a,
            ::tieline::generated::Set<super::types::InteractionState>,
            InteractionData,
        >
        where
            InteractionState: ::tieline::generated::Unset<
                super::unset::InteractionState,
            >,
        {
            InitResponseBuilder {
                interaction_state: ::tieline::generated::Set(
                    ::core::convert::Into::into(value),
                ),
                interaction_data: self.interaction_data,
                grows: self.grows,
            }
        }
        /// What is known of it: strings, and maps of the same kind.
        ///
        /// Wire key `interaction-data`.
        pub fn interaction_data(
            self,
            value: impl ::core::iter::IntoIterator<
                Item = (
                    impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
                    impl ::core::convert::Into<::tieline::codec::Free<'a>>,
                ),
            >,
        ) -> InitResponseBuilder<
            'a,
            InteractionState,
            ::tieline::generated::Set<
                ::std::collections::BTreeMap<
                    ::std::borrow::Cow<'a, str>,
                    ::tieline::codec::Free<'a>,
                >,
            >,
        >
        where
            InteractionData: ::tieline::generated::Unset<super::unset::InteractionData>,
        {
            InitResponseBuilder {
                interaction_state: self.interaction_state,
                interaction_data: ::tieline::generated::Set(
                    ::tieline::generated::collect_map(value),
                ),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> InitResponse<'a>
        where
            InteractionState: ::tieline::generated::Supplied<
                super::types::InteractionState,
            >,
            InteractionData: ::tieline::generated::Supplied<
                ::std::collections::BTreeMap<
                    ::std::borrow::Cow<'a, str>,
                    ::tieline::codec::Free<'a>,
                >,
            >,
        {
            InitResponse {
                interaction_state: ::tieline::generated::Supplied::value(
                    self.interaction_state,
                ),
                interaction_data: ::tieline::generated::Supplied::value(
                    self.interaction_data,
                ),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for InitResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::text(
                out,
                ",\"interaction-state\":\"",
                self.interaction_state.as_str(),
            );
            ::tieline::codec::write::piece(out, ",\"interaction-data\":");
            ::tieline::codec::Encode::encode(&self.interaction_data, out)?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for InitResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"interaction-state\":\no\"interaction-data\":",
            );
            let mut texts: [::core::option::Option<::std::borrow::Cow<'a, str>>; 1] = [const {
                ::core::option::Option::None
            }; 1];
            let mut interaction_data = ::core::option::Option::None;
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object
                .next_but_texts(input, &mut texts)?
            {
                if key == 1 {
                    ::tieline::codec::Decode::fill(&mut interaction_data, input)?;
                }
            }
            let [::core::option::Option::Some(interaction_state)] = texts else {
                return ::core::result::Result::Err(object.incomplete(input));
            };
            let ::core::option::Option::Some(interaction_data) = interaction_data else {
                return ::core::result::Result::Err(object.incomplete(input));
            };
            ::core::result::Result::Ok(Self {
                interaction_state: ::core::convert::From::from(interaction_state),
                interaction_data,
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The interaction alerts.
    ///
    /// The event `interaction.alerting`, legal while the destination is active or being torn down.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.event`. The same for every event.
    /// - `name`: `interaction.alerting`. The name of this event.
    /// - `target`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Alerting<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Alerting<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> AlertingBuilder<'a> {
            AlertingBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Alerting<'static> {
            Alerting {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Alerting<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Alerting<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Alerting<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Alerting", "", &[])
        }
    }
    /// Builds [`Alerting`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct AlertingBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for AlertingBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("AlertingBuilder { .. }")
        }
    }
    impl<'a> AlertingBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Alerting<'a> {
            Alerting {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Alerting<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Alerting<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
}
/// One conversation of an interaction on the telephone: the primary one, or the one to consult somebody.
///
/// An interaction has at most one of each.
///
/// The messages of the destination `conversation`, whose targets look like `{session}.{group}.{channel}.{interaction}.{conversation}`.
///
/// One `telephony-interaction` has at most 2 of them. One primary, one to consult.
///
/// Not known: The names of its other messages, and the request that makes the client set it up. That its targets continue those of the
/// interaction is inferred.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
pub mod conversation {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
            "conversation",
            &[
                ::tieline::Segment::Id("session"),
                ::tieline::Segment::Id("group"),
                ::tieline::Segment::Id("channel"),
                ::tieline::Segment::Id("interaction"),
                ::tieline::Segment::Id("conversation"),
            ],
            &[
                ::tieline::Message::new(
                    ::tieline::Kind::Query,
                    "conversation.query.init",
                    ::tieline::Role::Init,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                    ),
                ),
            ],
        )
        .child(4);
    /// Asks how the conversation stands.
    ///
    /// The query `conversation.query.init`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// Legal only once one of these has happened:
    ///
    /// - the query `interaction.query.init` of `telephony-interaction` has succeeded. Its answer named the conversation.
    /// - the request `interaction.request.consult` of `telephony-interaction` has succeeded.
    ///
    /// So it is created while its interaction is being initialized, or by a request to consult, and never else.
    ///
    /// Not known: What the answer holds.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.query`. The same for every query.
    /// - `name`: `conversation.query.init`. The name of this query.
    /// - `target`: a string. The destination that is asked.
    /// - `requestId`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Init<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Init<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitBuilder<'a> {
            InitBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Init<'static> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Init<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Init<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Init<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Init", "", &[])
        }
    }
    /// Builds [`Init`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitBuilder { .. }")
        }
    }
    impl<'a> InitBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Init<'a> {
            Init {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Init<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Init<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The answer to the query `conversation.query.init`.
    ///
    /// # Headers
    ///
    /// - `type`: `cti.response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `SUCCESS` or `FAILURE`. Whether the query succeeded.
    /// - `errorMessage`: a string, only with `FAILURE`. Why the query failed, for people.
    /// - `target`: the question's `target`. The destination that was asked.
    /// - `requestId`: the question's `requestId`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct InitResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> InitResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitResponseBuilder<'a> {
            InitResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> InitResponse<'static> {
            InitResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for InitResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for InitResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for InitResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "InitResponse", "", &[])
        }
    }
    /// Builds [`InitResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitResponseBuilder { .. }")
        }
    }
    impl<'a> InitResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> InitResponse<'a> {
            InitResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for InitResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for InitResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let mut object = input.enter_object(&[])?;
            while object.next(input)?.is_some() {}
            ::core::result::Result::Ok(Self {
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
}
/// Types that messages share.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
pub mod types {
    /// The standard names of the types of channel.
    ///
    /// The enumeration `ChannelType` of the description. A value that is not listed is kept and written back as it came.
    #[derive(
        ::core::clone::Clone,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::hash::Hash,
        ::core::cmp::PartialOrd,
        ::core::cmp::Ord,
    )]
    pub struct ChannelType(::tieline::generated::Choice);
    impl ChannelType {
        /// Voice calls.
        ///
        /// `TELEPHONY` on the wire.
        pub const TELEPHONY: Self = Self(::tieline::generated::Choice::listed(0));
        /// Electronic mail.
        ///
        /// `EMAIL` on the wire.
        pub const EMAIL: Self = Self(::tieline::generated::Choice::listed(1));
        /// Written conversation.
        ///
        /// `CHAT` on the wire.
        pub const CHAT: Self = Self(::tieline::generated::Choice::listed(2));
        /// Calls that the centre places because a customer asked for one.
        ///
        /// `CALLBACK` on the wire.
        pub const CALLBACK: Self = Self(::tieline::generated::Choice::listed(3));
        /// A channel that is known to the telephone system but cannot be handled.
        ///
        /// `UNSUPPORTED` on the wire.
        pub const UNSUPPORTED: Self = Self(::tieline::generated::Choice::listed(4));
        /// Every listed value, in the order of the description.
        pub const LISTED: &'static [Self] = &[
            Self::TELEPHONY,
            Self::EMAIL,
            Self::CHAT,
            Self::CALLBACK,
            Self::UNSUPPORTED,
        ];
        const fn words() -> &'static [&'static str] {
            &["TELEPHONY", "EMAIL", "CHAT", "CALLBACK", "UNSUPPORTED"]
        }
        /// The value as it stands on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            self.0.as_str(Self::words())
        }
        /// Whether the description lists it.
        #[must_use]
        pub fn is_listed(&self) -> bool {
            self.0.is_listed()
        }
    }
    impl ::core::convert::From<&str> for ChannelType {
        fn from(text: &str) -> Self {
            Self(
                ::tieline::generated::Choice::of(
                    ::std::borrow::Cow::Borrowed(text),
                    Self::words(),
                ),
            )
        }
    }
    impl ::core::convert::From<::std::string::String> for ChannelType {
        fn from(text: ::std::string::String) -> Self {
            Self(
                ::tieline::generated::Choice::of(
                    ::std::borrow::Cow::Owned(text),
                    Self::words(),
                ),
            )
        }
    }
    impl ::core::convert::From<::std::borrow::Cow<'_, str>> for ChannelType {
        fn from(text: ::std::borrow::Cow<'_, str>) -> Self {
            Self(::tieline::generated::Choice::of(text, Self::words()))
        }
    }
    impl ::core::str::FromStr for ChannelType {
        type Err = ::core::convert::Infallible;
        fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
            ::core::result::Result::Ok(::core::convert::From::from(text))
        }
    }
    impl ::core::convert::AsRef<str> for ChannelType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::core::fmt::Display for ChannelType {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.as_str())
        }
    }
    impl ::core::fmt::Debug for ChannelType {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_tuple("ChannelType").field(&self.as_str()).finish()
        }
    }
    impl ::tieline::codec::Encode for ChannelType {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            ::tieline::codec::write::string(out, self.as_str());
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for ChannelType {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            ::core::result::Result::Ok(
                Self(::tieline::generated::Choice::decode(input, Self::words())?),
            )
        }
    }
    /// How far an interaction is.
    ///
    /// The names are known. What exactly each of them stands for is not.
    ///
    /// The enumeration `InteractionState` of the description. A value that is not listed is kept and written back as it came.
    #[derive(
        ::core::clone::Clone,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::hash::Hash,
        ::core::cmp::PartialOrd,
        ::core::cmp::Ord,
    )]
    pub struct InteractionState(::tieline::generated::Choice);
    impl InteractionState {
        /// `ALERTING` on the wire.
        pub const ALERTING: Self = Self(::tieline::generated::Choice::listed(0));
        /// `DIALING` on the wire.
        pub const DIALING: Self = Self(::tieline::generated::Choice::listed(1));
        /// `STARTED` on the wire.
        pub const STARTED: Self = Self(::tieline::generated::Choice::listed(2));
        /// `ENDED` on the wire.
        pub const ENDED: Self = Self(::tieline::generated::Choice::listed(3));
        /// `COMPLETED` on the wire.
        pub const COMPLETED: Self = Self(::tieline::generated::Choice::listed(4));
        /// Every listed value, in the order of the description.
        pub const LISTED: &'static [Self] = &[
            Self::ALERTING,
            Self::DIALING,
            Self::STARTED,
            Self::ENDED,
            Self::COMPLETED,
        ];
        const fn words() -> &'static [&'static str] {
            &["ALERTING", "DIALING", "STARTED", "ENDED", "COMPLETED"]
        }
        /// The value as it stands on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            self.0.as_str(Self::words())
        }
        /// Whether the description lists it.
        #[must_use]
        pub fn is_listed(&self) -> bool {
            self.0.is_listed()
        }
    }
    impl ::core::convert::From<&str> for InteractionState {
        fn from(text: &str) -> Self {
            Self(
                ::tieline::generated::Choice::of(
                    ::std::borrow::Cow::Borrowed(text),
                    Self::words(),
                ),
            )
        }
    }
    impl ::core::convert::From<::std::string::String> for InteractionState {
        fn from(text: ::std::string::String) -> Self {
            Self(
                ::tieline::generated::Choice::of(
                    ::std::borrow::Cow::Owned(text),
                    Self::words(),
                ),
            )
        }
    }
    impl ::core::convert::From<::std::borrow::Cow<'_, str>> for InteractionState {
        fn from(text: ::std::borrow::Cow<'_, str>) -> Self {
            Self(::tieline::generated::Choice::of(text, Self::words()))
        }
    }
    impl ::core::str::FromStr for InteractionState {
        type Err = ::core::convert::Infallible;
        fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
            ::core::result::Result::Ok(::core::convert::From::from(text))
        }
    }
    impl ::core::convert::AsRef<str> for InteractionState {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::core::fmt::Display for InteractionState {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.as_str())
        }
    }
    impl ::core::fmt::Debug for InteractionState {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_tuple("InteractionState").field(&self.as_str()).finish()
        }
    }
    impl ::tieline::codec::Encode for InteractionState {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            ::tieline::codec::write::string(out, self.as_str());
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for InteractionState {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            ::core::result::Result::Ok(
                Self(::tieline::generated::Choice::decode(input, Self::words())?),
            )
        }
    }
    /// One channel of the group, as the telephone system knows it.
    ///
    /// The object `Channel` of the description.
    #[derive(::core::cmp::PartialEq)]
    pub struct Channel<'a> {
        /// The identifier by which the telephone system refers to the channel.
        ///
        /// Wire key `end-point`.
        pub end_point: ::std::borrow::Cow<'a, str>,
        /// The type of the channel.
        ///
        /// Wire key `type`. Values: `TELEPHONY`, `EMAIL`, `CHAT`, `CALLBACK`, `UNSUPPORTED`.
        pub channel_type: super::types::ChannelType,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Channel<'a> {
        /// Starts one.
        pub fn builder() -> ChannelBuilder<
            'a,
            super::unset::EndPoint,
            super::unset::ChannelType,
        > {
            ChannelBuilder {
                end_point: super::unset::EndPoint,
                channel_type: super::unset::ChannelType,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Channel<'static> {
            Channel {
                end_point: ::tieline::generated::own(self.end_point),
                channel_type: self.channel_type,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for Channel<'_> {
        fn clone(&self) -> Self {
            Self {
                end_point: ::tieline::generated::copy(&self.end_point),
                channel_type: ::core::clone::Clone::clone(&self.channel_type),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Channel<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "Channel",
                "end_point channel_type",
                &[&self.end_point, &self.channel_type],
            )
        }
    }
    /// Builds [`Channel`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ChannelBuilder<'a, EndPoint, ChannelType> {
        end_point: EndPoint,
        channel_type: ChannelType,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<EndPoint, ChannelType> ::core::fmt::Debug
    for ChannelBuilder<'_, EndPoint, ChannelType> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ChannelBuilder { .. }")
        }
    }
    impl<'a, EndPoint, ChannelType> ChannelBuilder<'a, EndPoint, ChannelType> {
        /// The identifier by which the telephone system refers to the channel.
        ///
        /// Wire key `end-point`.
        pub fn end_point(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> ChannelBuilder<
            'a,
            ::tieline::generated::Set<::std::borrow::Cow<'a, str>>,
            ChannelType,
        >
        where
            EndPoint: ::tieline::generated::Unset<super::unset::EndPoint>,
        {
            ChannelBuilder {
                end_point: ::tieline::generated::Set(::core::convert::Into::into(value)),
                channel_type: self.channel_type,
                grows: self.grows,
            }
        }
        /// The type of the channel.
        ///
        /// Wire key `type`. Values: `TELEPHONY`, `EMAIL`, `CHAT`, `CALLBACK`, `UNSUPPORTED`.
        pub fn channel_type(
            self,
            value: impl ::core::convert::Into<super::types::ChannelType>,
        ) -> ChannelBuilder<
            'a,
            EndPoint,
            ::tieline::generated::Set<super::types::ChannelType>,
        >
        where
            ChannelType: ::tieline::generated::Unset<super::unset::ChannelType>,
        {
            ChannelBuilder {
                end_point: self.end_point,
                channel_type: ::tieline::generated::Set(
                    ::core::convert::Into::into(value),
                ),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Channel<'a>
        where
            EndPoint: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
            ChannelType: ::tieline::generated::Supplied<super::types::ChannelType>,
        {
            Channel {
                end_point: ::tieline::generated::Supplied::value(self.end_point),
                channel_type: ::tieline::generated::Supplied::value(self.channel_type),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Channel<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::text(out, ",\"end-point\":\"", &self.end_point);
            ::tieline::codec::write::text(
                out,
                ",\"type\":\"",
                self.channel_type.as_str(),
            );
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Channel<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"end-point\":\nt\"type\":",
            );
            ::tieline::codec::members::read::<
                2,
                0,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    end_point: read.text(0),
                    channel_type: ::core::convert::From::from(read.text(1)),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// The conversations of an interaction on the telephone.
    ///
    /// Which of them are there depends on the state of the interaction, beside which this object stands.
    ///
    /// The object `Conversations` of the description.
    #[derive(::core::cmp::PartialEq)]
    pub struct Conversations<'a> {
        /// The primary conversation.
        ///
        /// Wire key `primary`, which may be left out.
        pub primary: ::core::option::Option<super::types::ConversationId<'a>>,
        /// The conversation to consult somebody.
        ///
        /// Wire key `consult`, which may be left out.
        pub consult: ::core::option::Option<super::types::ConversationId<'a>>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Conversations<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                primary: ::core::option::Option::None,
                consult: ::core::option::Option::None,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> ConversationsBuilder<'a> {
            ConversationsBuilder {
                primary: ::core::option::Option::None,
                consult: ::core::option::Option::None,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Conversations<'static> {
            Conversations {
                primary: self.primary.map(super::types::ConversationId::into_owned),
                consult: self.consult.map(super::types::ConversationId::into_owned),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Conversations<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Conversations<'_> {
        fn clone(&self) -> Self {
            Self {
                primary: ::core::clone::Clone::clone(&self.primary),
                consult: ::core::clone::Clone::clone(&self.consult),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Conversations<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "Conversations",
                "primary consult",
                &[&self.primary, &self.consult],
            )
        }
    }
    /// Builds [`Conversations`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ConversationsBuilder<'a> {
        primary: ::core::option::Option<super::types::ConversationId<'a>>,
        consult: ::core::option::Option<super::types::ConversationId<'a>>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for ConversationsBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ConversationsBuilder { .. }")
        }
    }
    impl<'a> ConversationsBuilder<'a> {
        /// The primary conversation.
        ///
        /// Wire key `primary`, which may be left out.
        pub fn primary(mut self, value: super::types::ConversationId<'a>) -> Self {
            self.primary = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`primary`](Self::primary).
        pub fn maybe_primary(
            mut self,
            value: ::core::option::Option<super::types::ConversationId<'a>>,
        ) -> Self {
            self.primary = value;
            self
        }
        /// The conversation to consult somebody.
        ///
        /// Wire key `consult`, which may be left out.
        pub fn consult(mut self, value: super::types::ConversationId<'a>) -> Self {
            self.consult = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`consult`](Self::consult).
        pub fn maybe_consult(
            mut self,
            value: ::core::option::Option<super::types::ConversationId<'a>>,
        ) -> Self {
            self.consult = value;
            self
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Conversations<'a> {
            Conversations {
                primary: self.primary,
                consult: self.consult,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Conversations<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            if let ::core::option::Option::Some(value) = &self.primary {
                ::tieline::codec::write::piece(out, ",\"primary\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.consult {
                ::tieline::codec::write::piece(out, ",\"consult\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Conversations<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "O\"primary\":\nO\"consult\":",
            );
            let mut primary = ::core::option::Option::None;
            let mut consult = ::core::option::Option::None;
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object.next(input)? {
                match key {
                    0 => ::tieline::codec::fill_optional(&mut primary, input)?,
                    1 => ::tieline::codec::fill_optional(&mut consult, input)?,
                    _ => {}
                }
            }
            ::core::result::Result::Ok(Self {
                primary,
                consult,
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// What names a conversation.
    ///
    /// The object `ConversationId` of the description.
    #[derive(::core::cmp::PartialEq)]
    pub struct ConversationId<'a> {
        /// The identifier of the conversation.
        ///
        /// Wire key `id`.
        pub id: ::std::borrow::Cow<'a, str>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> ConversationId<'a> {
        /// Starts one.
        pub fn builder() -> ConversationIdBuilder<'a, super::unset::Id> {
            ConversationIdBuilder {
                id: super::unset::Id,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> ConversationId<'static> {
            ConversationId {
                id: ::tieline::generated::own(self.id),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for ConversationId<'_> {
        fn clone(&self) -> Self {
            Self {
                id: ::tieline::generated::copy(&self.id),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for ConversationId<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "ConversationId", "id", &[&self.id])
        }
    }
    /// Builds [`ConversationId`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ConversationIdBuilder<'a, Id> {
        id: Id,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<Id> ::core::fmt::Debug for ConversationIdBuilder<'_, Id> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ConversationIdBuilder { .. }")
        }
    }
    impl<'a, Id> ConversationIdBuilder<'a, Id> {
        /// The identifier of the conversation.
        ///
        /// Wire key `id`.
        pub fn id(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> ConversationIdBuilder<
            'a,
            ::tieline::generated::Set<::std::borrow::Cow<'a, str>>,
        >
        where
            Id: ::tieline::generated::Unset<super::unset::Id>,
        {
            ConversationIdBuilder {
                id: ::tieline::generated::Set(::core::convert::Into::into(value)),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> ConversationId<'a>
        where
            Id: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
        {
            ConversationId {
                id: ::tieline::generated::Supplied::value(self.id),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for ConversationId<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::text(out, ",\"id\":\"", &self.id);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for ConversationId<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"id\":",
            );
            ::tieline::codec::members::read::<
                1,
                0,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    id: read.text(0),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    ::tieline::generated::standing! {
        enumeration ChannelType, "processor-bridge", "ChannelType",
        16834981673201569147u64
    }
    ::tieline::generated::standing! {
        enumeration InteractionState, "processor-bridge", "InteractionState",
        3763538167535305077u64
    }
    ::tieline::generated::standing! {
        object Channel, "processor-bridge", "Channel", 5793947815309933517u64,
        ["end-point", "type"], []
    }
    ::tieline::generated::standing! {
        object Conversations, "processor-bridge", "Conversations",
        9742691175525032539u64, ["primary", "consult"], [0 : primary, 1 : consult]
    }
    ::tieline::generated::standing! {
        object ConversationId, "processor-bridge", "ConversationId",
        9304613932940046831u64, ["id"], []
    }
}
/// Answers every query and request and raises events. It connects.
///
/// The responder's side, `client`. Implement the traits of this module, hand them to an [`Endpoint`](client::Endpoint) and start it on a transport.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
pub mod client {
    /// Builds this side's end of connections: what it answers for, and its settings.
    ///
    /// Clone it to start it on more than one transport.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[must_use = "an endpoint does nothing until `start()` is called"]
    pub struct Endpoint(::tieline::generated::Responder);
    impl Endpoint {
        /// One that answers for nothing yet.
        pub fn new() -> Self {
            Self(::tieline::generated::Responder::new(&super::PROTOCOL))
        }
        /// Answers for `channel-group` destinations by what `accept` gives: types that implement [`ChannelGroup`].
        ///
        /// `accept` is asked with the target when the first initialization query reaches a new one.
        pub fn channel_group<H: ::tieline::Answers<ChannelGroupEvents>>(
            self,
            accept: impl ::core::ops::Fn(
                &::tieline::Target,
            ) -> ::core::result::Result<
                    H,
                    ::tieline::Failure,
                > + ::core::marker::Send + ::core::marker::Sync + 'static,
        ) -> Self {
            let accept = move |target: &::tieline::Target| {
                accept(target).map(::tieline::Answers::<ChannelGroupEvents>::dispatcher)
            };
            Self(self.0.accept(&super::channel_group::DESTINATION, accept))
        }
        /// Answers for `control` destinations by what `accept` gives: types that implement [`Control`].
        ///
        /// `accept` is asked with the target when the first initialization query reaches a new one.
        pub fn control<H: ::tieline::Answers<ControlEvents>>(
            self,
            accept: impl ::core::ops::Fn(
                &::tieline::Target,
            ) -> ::core::result::Result<
                    H,
                    ::tieline::Failure,
                > + ::core::marker::Send + ::core::marker::Sync + 'static,
        ) -> Self {
            let accept = move |target: &::tieline::Target| {
                accept(target).map(::tieline::Answers::<ControlEvents>::dispatcher)
            };
            Self(self.0.accept(&super::control::DESTINATION, accept))
        }
        /// Answers for `session` destinations by what `accept` gives: types that implement [`Session`].
        ///
        /// `accept` is asked with the target when the first initialization query reaches a new one.
        pub fn session<H: ::tieline::Answers<SessionEvents>>(
            self,
            accept: impl ::core::ops::Fn(
                &::tieline::Target,
            ) -> ::core::result::Result<
                    H,
                    ::tieline::Failure,
                > + ::core::marker::Send + ::core::marker::Sync + 'static,
        ) -> Self {
            let accept = move |target: &::tieline::Target| {
                accept(target).map(::tieline::Answers::<SessionEvents>::dispatcher)
            };
            Self(self.0.accept(&super::session::DESTINATION, accept))
        }
        /// Answers for `telephony-interaction` destinations by what `accept` gives: types that implement [`TelephonyInteraction`].
        ///
        /// `accept` is asked with the target when the first initialization query reaches a new one.
        pub fn telephony_interaction<H: ::tieline::Answers<TelephonyInteractionEvents>>(
            self,
            accept: impl ::core::ops::Fn(
                &::tieline::Target,
            ) -> ::core::result::Result<
                    H,
                    ::tieline::Failure,
                > + ::core::marker::Send + ::core::marker::Sync + 'static,
        ) -> Self {
            let accept = move |target: &::tieline::Target| {
                accept(target)
                    .map(::tieline::Answers::<TelephonyInteractionEvents>::dispatcher)
            };
            Self(self.0.accept(&super::telephony_interaction::DESTINATION, accept))
        }
        /// Answers for `multimedia-interaction` destinations by what `accept` gives: types that implement [`MultimediaInteraction`].
        ///
        /// `accept` is asked with the target when the first initialization query reaches a new one.
        pub fn multimedia_interaction<
            H: ::tieline::Answers<MultimediaInteractionEvents>,
        >(
            self,
            accept: impl ::core::ops::Fn(
                &::tieline::Target,
            ) -> ::core::result::Result<
                    H,
                    ::tieline::Failure,
                > + ::core::marker::Send + ::core::marker::Sync + 'static,
        ) -> Self {
            let accept = move |target: &::tieline::Target| {
                accept(target)
                    .map(::tieline::Answers::<MultimediaInteractionEvents>::dispatcher)
            };
            Self(self.0.accept(&super::multimedia_interaction::DESTINATION, accept))
        }
        /// Answers for `conversation` destinations by what `accept` gives: types that implement [`Conversation`].
        ///
        /// `accept` is asked with the target when the first initialization query reaches a new one.
        pub fn conversation<H: ::tieline::Answers<ConversationEvents>>(
            self,
            accept: impl ::core::ops::Fn(
                &::tieline::Target,
            ) -> ::core::result::Result<
                    H,
                    ::tieline::Failure,
                > + ::core::marker::Send + ::core::marker::Sync + 'static,
        ) -> Self {
            let accept = move |target: &::tieline::Target| {
                accept(target).map(::tieline::Answers::<ConversationEvents>::dispatcher)
            };
            Self(self.0.accept(&super::conversation::DESTINATION, accept))
        }
        /// Replaces the settings.
        pub fn settings(self, settings: ::tieline::Settings) -> Self {
            Self(self.0.settings(settings))
        }
        /// Sees everything that happens on the connection.
        pub fn observer(self, observer: impl ::tieline::Observer) -> Self {
            Self(self.0.observer(observer))
        }
        /// Puts a layer around the handlers, outside the layers that are there: a `tower::Layer`, with the feature
        /// `tower`.
        pub fn layer(self, layer: impl ::tieline::generated::Around) -> Self {
            Self(self.0.layer(layer))
        }
        /// Starts on a transport. Call it inside a Tokio runtime.
        pub fn start(
            self,
            transport: impl ::tieline::Transport,
        ) -> ::tieline::Connection {
            self.0.start(transport)
        }
    }
    impl ::tieline::Endpoint for Endpoint {
        type Connection = ::tieline::Connection;
        fn start(self, transport: impl ::tieline::Transport) -> ::tieline::Connection {
            self.0.start(transport)
        }
    }
    impl ::core::default::Default for Endpoint {
        fn default() -> Self {
            Self::new()
        }
    }
    /// Created by the bridge when a channel group is added to an agent's session.
    ///
    /// It registers and manages the channels that belong to the group: it adds and removes them, and at the end it releases
    /// what the group holds.
    ///
    /// What answers for the destination `channel-group`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    pub trait ChannelGroup: ::core::marker::Send + 'static {
        /// Asks for the channels that belong to the group.
        ///
        /// The query `channelgroup.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        fn init(
            &mut self,
            query: super::channel_group::Init<'_>,
            events: ChannelGroupEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::channel_group::InitResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("channelgroup.query.init")
        }
        /// Tells the client to prepare a new channel and to register it with the channel destination that the request describes.
        ///
        /// It may come at any time between the initialization and the tear-down of the group.
        ///
        /// The request `channelgroup.request.createchannel`, legal while the destination is active.
        ///
        /// What answers for the new destination is handed out with the answer, and is there before that leaves.
        fn create_channel(
            &mut self,
            request: super::channel_group::CreateChannel<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                (super::channel_group::CreateChannelResponse<'_>, NewChannel),
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("channelgroup.request.createchannel")
        }
        /// Tells the client that the bridge is ready to dispose of the group, and that what the group holds in the telephone
        /// system should be released.
        ///
        /// The client answers first and releases afterwards.
        ///
        /// The request `channelgroup.request.dispose`, legal while the destination is active. It ends the destination's life.
        fn dispose(
            &mut self,
            request: super::channel_group::Dispose<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::channel_group::DisposeResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("channelgroup.request.dispose")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: ChannelGroup> ::tieline::generated::Role<H> for ChannelGroupEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            ChannelGroupDispatcher(of)
        }
    }
    /// Raises the events of one `channel-group` destination.
    ///
    /// [`ChannelGroup`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct ChannelGroupEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl ChannelGroupEvents {
        /// A channel was added for this agent from outside, not by the agent's own controls.
        ///
        /// The event `channelgroup.channel.added`, legal while the destination is active or being torn down.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn channel_added(
            &self,
            event: super::channel_group::ChannelAdded<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(3, &event)
        }
        #[doc(hidden)]
        #[allow(clippy::new_ret_no_self)]
        pub fn new<'k, R>() -> R
        where
            Self: ::tieline::generated::MadeBeforeInitialization<'k>,
        {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
        /// The same events, leaving after the answer to `call`.
        #[must_use]
        pub fn after(&self, call: &::tieline::Call) -> Self {
            Self {
                arrives_with_init: self.arrives_with_init.after(call),
            }
        }
        /// The target that raises them.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.arrives_with_init.target()
        }
    }
    #[doc(hidden)]
    impl<'k> ::core::default::Default for ChannelGroupEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct ChannelGroupDispatcher<H>(H);
    impl<H: ChannelGroup> ::tieline::generated::Dispatch for ChannelGroupDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => {
                    job.answer(move |question, call| {
                        handler
                            .init(
                                question,
                                ChannelGroupEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                1 => {
                    let (_, body, call, answer, child) = job.parts();
                    let question: super::channel_group::CreateChannel<'_> = ::tieline::codec::decode_body(
                        body,
                    )?;
                    let id = question.id.clone();
                    ::core::result::Result::Ok(
                        ::std::boxed::Box::pin(async move {
                            let (response, created) = handler
                                .create_channel(question, call)
                                .await?;
                            ::tieline::codec::Encode::encode(&response, answer)?;
                            *child = ::core::option::Option::Some(
                                created.child.called(&id),
                            );
                            ::core::result::Result::Ok(())
                        }),
                    )
                }
                2 => job.answer_by(handler, H::dispose),
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// The control of the processor. It is always there: nobody sets it up.
    ///
    /// Once connected, the bridge asks for the status of the processor; the client answers, and then raises an event with that
    /// status. After it the bridge asks for the capabilities. Sessions start only once the status says that the processor has
    /// started.
    ///
    /// What answers for the destination `control`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    ///
    /// Not known: The names and the properties of the request for the status and of the event that tells it, and what else there is.
    ///
    /// Not known: The names of the query that initializes it and of the request that disposes of it.
    pub trait Control: ::core::marker::Send + 'static {
        /// Asks what the client can do. The name begins like a kind and is a name all the same.
        ///
        /// The query `cti.query.capabilities`, legal while the destination is set up, being initialized or active.
        ///
        /// Not known: Which capabilities there are, and in which phases the query is legal. It is let through in each.
        fn capabilities(
            &mut self,
            query: super::control::Capabilities<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::control::CapabilitiesResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("cti.query.capabilities")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: Control> ::tieline::generated::Role<H> for ControlEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            ControlDispatcher(of)
        }
    }
    /// Raises the events of one `control` destination.
    ///
    /// [`Control`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct ControlEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl ControlEvents {
        #[doc(hidden)]
        #[allow(clippy::new_ret_no_self)]
        pub fn new<'k, R>() -> R
        where
            Self: ::tieline::generated::MadeBeforeInitialization<'k>,
        {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
        /// The same events, leaving after the answer to `call`.
        #[must_use]
        pub fn after(&self, call: &::tieline::Call) -> Self {
            Self {
                arrives_with_init: self.arrives_with_init.after(call),
            }
        }
        /// The target that raises them.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.arrives_with_init.target()
        }
    }
    #[doc(hidden)]
    impl<'k> ::core::default::Default for ControlEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct ControlDispatcher<H>(H);
    impl<H: Control> ::tieline::generated::Dispatch for ControlDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => job.answer_by(handler, H::capabilities),
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// One login of an agent, and the root of the chain.
    ///
    /// It has exactly one channel group.
    ///
    /// What answers for the destination `session`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    ///
    /// Not known: The names of its other messages: what sets it up and what disposes of it, the request that makes the client set up the
    /// channel group, and its events.
    pub trait Session: ::core::marker::Send + 'static {
        /// Tells the client about the session, and asks for its channel group.
        ///
        /// The query `session.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Not known: The keys of the answer, which holds exactly one channel group, and what exactly the properties stand for.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        fn init(
            &mut self,
            query: super::session::Init<'_>,
            events: SessionEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::session::InitResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("session.query.init")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: Session> ::tieline::generated::Role<H> for SessionEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            SessionDispatcher(of)
        }
    }
    /// Raises the events of one `session` destination.
    ///
    /// [`Session`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct SessionEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl SessionEvents {
        #[doc(hidden)]
        #[allow(clippy::new_ret_no_self)]
        pub fn new<'k, R>() -> R
        where
            Self: ::tieline::generated::MadeBeforeInitialization<'k>,
        {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
        /// The same events, leaving after the answer to `call`.
        #[must_use]
        pub fn after(&self, call: &::tieline::Call) -> Self {
            Self {
                arrives_with_init: self.arrives_with_init.after(call),
            }
        }
        /// The target that raises them.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.arrives_with_init.target()
        }
    }
    #[doc(hidden)]
    impl<'k> ::core::default::Default for SessionEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct SessionDispatcher<H>(H);
    impl<H: Session> ::tieline::generated::Dispatch for SessionDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => {
                    job.answer(move |question, call| {
                        handler
                            .init(
                                question,
                                SessionEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// A channel by which an agent talks on the telephone.
    ///
    /// What answers for the destination `telephony-channel`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    ///
    /// Extends `channel`: what that has, this has too.
    ///
    /// Not known: The names of its other messages, and which of the destinations that are made from it the channels of the types `EMAIL`,
    /// `CHAT` and `CALLBACK` are.
    pub trait TelephonyChannel: ::core::marker::Send + 'static {
        /// Asks how the channel stands.
        ///
        /// The query `channel.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Not known: What the answer holds.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        fn init(
            &mut self,
            query: super::telephony_channel::Init<'_>,
            events: TelephonyChannelEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::telephony_channel::InitResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("channel.query.init")
        }
        /// Tells the client to release what the channel holds.
        ///
        /// The client answers first and releases afterwards.
        ///
        /// The request `channel.request.dispose`, legal while the destination is active. It ends the destination's life.
        fn dispose(
            &mut self,
            request: super::telephony_channel::Dispose<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::telephony_channel::DisposeResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("channel.request.dispose")
        }
        /// Tells the client to call somebody.
        ///
        /// A success must lead to a new interaction on this channel.
        ///
        /// The request `channel.request.dial`, legal while the destination is active.
        ///
        /// What follows a success, in this order:
        ///
        /// 1. a `telephony-interaction` is created. It is on this channel.
        fn dial(
            &mut self,
            request: super::telephony_channel::Dial<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::telephony_channel::DialResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("channel.request.dial")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: TelephonyChannel> ::tieline::generated::Role<H> for TelephonyChannelEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            TelephonyChannelDispatcher(of)
        }
    }
    /// Raises the events of one `telephony-channel` destination.
    ///
    /// [`TelephonyChannel`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct TelephonyChannelEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl TelephonyChannelEvents {
        /// The channel was activated.
        ///
        /// The event `channel.activated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn activated(&self) -> ::tieline::Raising<'_> {
            self.activated_with(super::telephony_channel::Activated::new())
        }
        /// The channel was activated.
        ///
        /// The event `channel.activated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn activated_with(
            &self,
            event: super::telephony_channel::Activated<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(3, &event)
        }
        /// The channel was deactivated.
        ///
        /// The event `channel.deactivated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn deactivated(&self) -> ::tieline::Raising<'_> {
            self.deactivated_with(super::telephony_channel::Deactivated::new())
        }
        /// The channel was deactivated.
        ///
        /// The event `channel.deactivated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn deactivated_with(
            &self,
            event: super::telephony_channel::Deactivated<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(4, &event)
        }
        /// The channel became unavailable.
        ///
        /// The event `channel.unavailable`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn unavailable(&self) -> ::tieline::Raising<'_> {
            self.unavailable_with(super::telephony_channel::Unavailable::new())
        }
        /// The channel became unavailable.
        ///
        /// The event `channel.unavailable`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn unavailable_with(
            &self,
            event: super::telephony_channel::Unavailable<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(5, &event)
        }
        /// The channel became available.
        ///
        /// The event `channel.available`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn available(&self) -> ::tieline::Raising<'_> {
            self.available_with(super::telephony_channel::Available::new())
        }
        /// The channel became available.
        ///
        /// The event `channel.available`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn available_with(
            &self,
            event: super::telephony_channel::Available<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(6, &event)
        }
        /// The channel was disposed of.
        ///
        /// The event `channel.disposed`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn disposed(&self) -> ::tieline::Raising<'_> {
            self.disposed_with(super::telephony_channel::Disposed::new())
        }
        /// The channel was disposed of.
        ///
        /// The event `channel.disposed`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn disposed_with(
            &self,
            event: super::telephony_channel::Disposed<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(7, &event)
        }
        #[doc(hidden)]
        #[allow(clippy::new_ret_no_self)]
        pub fn new<'k, R>() -> R
        where
            Self: ::tieline::generated::MadeBeforeInitialization<'k>,
        {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
        /// The same events, leaving after the answer to `call`.
        #[must_use]
        pub fn after(&self, call: &::tieline::Call) -> Self {
            Self {
                arrives_with_init: self.arrives_with_init.after(call),
            }
        }
        /// The target that raises them.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.arrives_with_init.target()
        }
    }
    #[doc(hidden)]
    impl<'k> ::core::default::Default for TelephonyChannelEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct TelephonyChannelDispatcher<H>(H);
    impl<H: TelephonyChannel> ::tieline::generated::Dispatch
    for TelephonyChannelDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => {
                    job.answer(move |question, call| {
                        handler
                            .init(
                                question,
                                TelephonyChannelEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                1 => job.answer_by(handler, H::dispose),
                2 => job.answer_by(handler, H::dial),
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// A channel that is known to the telephone system but cannot be handled.
    ///
    /// What answers for the destination `unsupported-channel`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    ///
    /// Restricts `channel`: of what that has, this has only a part.
    ///
    /// A query or request that is not described for it gets a failure; such an event is ignored. So the two directions differ.
    ///
    /// Not known: The names of its other messages, and which of the destinations that are made from it the channels of the types `EMAIL`,
    /// `CHAT` and `CALLBACK` are.
    pub trait UnsupportedChannel: ::core::marker::Send + 'static {
        /// Asks how the channel stands.
        ///
        /// The query `channel.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Not known: What the answer holds.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        fn init(
            &mut self,
            query: super::unsupported_channel::Init<'_>,
            events: UnsupportedChannelEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::unsupported_channel::InitResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("channel.query.init")
        }
        /// Tells the client to release what the channel holds.
        ///
        /// The client answers first and releases afterwards.
        ///
        /// The request `channel.request.dispose`, legal while the destination is active. It ends the destination's life.
        fn dispose(
            &mut self,
            request: super::unsupported_channel::Dispose<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::unsupported_channel::DisposeResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("channel.request.dispose")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: UnsupportedChannel> ::tieline::generated::Role<H>
    for UnsupportedChannelEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            UnsupportedChannelDispatcher(of)
        }
    }
    /// Raises the events of one `unsupported-channel` destination.
    ///
    /// [`UnsupportedChannel`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct UnsupportedChannelEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl UnsupportedChannelEvents {
        /// The channel was activated.
        ///
        /// The event `channel.activated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn activated(&self) -> ::tieline::Raising<'_> {
            self.activated_with(super::unsupported_channel::Activated::new())
        }
        /// The channel was activated.
        ///
        /// The event `channel.activated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn activated_with(
            &self,
            event: super::unsupported_channel::Activated<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(2, &event)
        }
        /// The channel was deactivated.
        ///
        /// The event `channel.deactivated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn deactivated(&self) -> ::tieline::Raising<'_> {
            self.deactivated_with(super::unsupported_channel::Deactivated::new())
        }
        /// The channel was deactivated.
        ///
        /// The event `channel.deactivated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn deactivated_with(
            &self,
            event: super::unsupported_channel::Deactivated<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(3, &event)
        }
        /// The channel became unavailable.
        ///
        /// The event `channel.unavailable`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn unavailable(&self) -> ::tieline::Raising<'_> {
            self.unavailable_with(super::unsupported_channel::Unavailable::new())
        }
        /// The channel became unavailable.
        ///
        /// The event `channel.unavailable`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn unavailable_with(
            &self,
            event: super::unsupported_channel::Unavailable<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(4, &event)
        }
        /// The channel became available.
        ///
        /// The event `channel.available`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn available(&self) -> ::tieline::Raising<'_> {
            self.available_with(super::unsupported_channel::Available::new())
        }
        /// The channel became available.
        ///
        /// The event `channel.available`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn available_with(
            &self,
            event: super::unsupported_channel::Available<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(5, &event)
        }
        /// The channel was disposed of.
        ///
        /// The event `channel.disposed`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn disposed(&self) -> ::tieline::Raising<'_> {
            self.disposed_with(super::unsupported_channel::Disposed::new())
        }
        /// The channel was disposed of.
        ///
        /// The event `channel.disposed`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn disposed_with(
            &self,
            event: super::unsupported_channel::Disposed<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(6, &event)
        }
        #[doc(hidden)]
        #[allow(clippy::new_ret_no_self)]
        pub fn new<'k, R>() -> R
        where
            Self: ::tieline::generated::MadeBeforeInitialization<'k>,
        {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
        /// The same events, leaving after the answer to `call`.
        #[must_use]
        pub fn after(&self, call: &::tieline::Call) -> Self {
            Self {
                arrives_with_init: self.arrives_with_init.after(call),
            }
        }
        /// The target that raises them.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.arrives_with_init.target()
        }
    }
    #[doc(hidden)]
    impl<'k> ::core::default::Default for UnsupportedChannelEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct UnsupportedChannelDispatcher<H>(H);
    impl<H: UnsupportedChannel> ::tieline::generated::Dispatch
    for UnsupportedChannelDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => {
                    job.answer(move |question, call| {
                        handler
                            .init(
                                question,
                                UnsupportedChannelEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                1 => job.answer_by(handler, H::dispose),
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// An interaction on the telephone.
    ///
    /// A conversation may be created only while the interaction is being initialized, or after a request to consult has succeeded.
    ///
    /// What answers for the destination `telephony-interaction`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    ///
    /// Extends `interaction`: what that has, this has too.
    ///
    /// Not known: The names of its other messages, such as the request that disposes of it.
    pub trait TelephonyInteraction: ::core::marker::Send + 'static {
        /// Asks how the interaction stands.
        ///
        /// The query `interaction.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        fn init(
            &mut self,
            query: super::telephony_interaction::Init<'_>,
            events: TelephonyInteractionEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::telephony_interaction::InitResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("interaction.query.init")
        }
        /// Tells the client to consult somebody.
        ///
        /// The request `interaction.request.consult`, legal while the destination is active.
        ///
        /// What follows a success, in this order:
        ///
        /// 1. a `conversation` is created. The one on which somebody is consulted.
        ///
        /// Not known: The properties of the request and of its answer.
        fn consult(
            &mut self,
            request: super::telephony_interaction::Consult<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::telephony_interaction::ConsultResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("interaction.request.consult")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: TelephonyInteraction> ::tieline::generated::Role<H>
    for TelephonyInteractionEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            TelephonyInteractionDispatcher(of)
        }
    }
    /// Raises the events of one `telephony-interaction` destination.
    ///
    /// [`TelephonyInteraction`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct TelephonyInteractionEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl TelephonyInteractionEvents {
        #[doc(hidden)]
        #[allow(clippy::new_ret_no_self)]
        pub fn new<'k, R>() -> R
        where
            Self: ::tieline::generated::MadeBeforeInitialization<'k>,
        {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
        /// The same events, leaving after the answer to `call`.
        #[must_use]
        pub fn after(&self, call: &::tieline::Call) -> Self {
            Self {
                arrives_with_init: self.arrives_with_init.after(call),
            }
        }
        /// The target that raises them.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.arrives_with_init.target()
        }
    }
    #[doc(hidden)]
    impl<'k> ::core::default::Default for TelephonyInteractionEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct TelephonyInteractionDispatcher<H>(H);
    impl<H: TelephonyInteraction> ::tieline::generated::Dispatch
    for TelephonyInteractionDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => {
                    job.answer(move |question, call| {
                        handler
                            .init(
                                question,
                                TelephonyInteractionEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                1 => job.answer_by(handler, H::consult),
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// An interaction by other media than the telephone.
    ///
    /// What answers for the destination `multimedia-interaction`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    ///
    /// Extends `interaction`: what that has, this has too.
    ///
    /// Not known: The names of its other messages, such as the request that disposes of it.
    pub trait MultimediaInteraction: ::core::marker::Send + 'static {
        /// Asks how the interaction stands.
        ///
        /// The query `interaction.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        fn init(
            &mut self,
            query: super::multimedia_interaction::Init<'_>,
            events: MultimediaInteractionEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::multimedia_interaction::InitResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("interaction.query.init")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: MultimediaInteraction> ::tieline::generated::Role<H>
    for MultimediaInteractionEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            MultimediaInteractionDispatcher(of)
        }
    }
    /// Raises the events of one `multimedia-interaction` destination.
    ///
    /// [`MultimediaInteraction`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct MultimediaInteractionEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl MultimediaInteractionEvents {
        /// The interaction alerts.
        ///
        /// The event `interaction.alerting`, legal while the destination is active or being torn down.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn alerting(&self) -> ::tieline::Raising<'_> {
            self.alerting_with(super::multimedia_interaction::Alerting::new())
        }
        /// The interaction alerts.
        ///
        /// The event `interaction.alerting`, legal while the destination is active or being torn down.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn alerting_with(
            &self,
            event: super::multimedia_interaction::Alerting<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(1, &event)
        }
        #[doc(hidden)]
        #[allow(clippy::new_ret_no_self)]
        pub fn new<'k, R>() -> R
        where
            Self: ::tieline::generated::MadeBeforeInitialization<'k>,
        {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
        /// The same events, leaving after the answer to `call`.
        #[must_use]
        pub fn after(&self, call: &::tieline::Call) -> Self {
            Self {
                arrives_with_init: self.arrives_with_init.after(call),
            }
        }
        /// The target that raises them.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.arrives_with_init.target()
        }
    }
    #[doc(hidden)]
    impl<'k> ::core::default::Default for MultimediaInteractionEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct MultimediaInteractionDispatcher<H>(H);
    impl<H: MultimediaInteraction> ::tieline::generated::Dispatch
    for MultimediaInteractionDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => {
                    job.answer(move |question, call| {
                        handler
                            .init(
                                question,
                                MultimediaInteractionEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// One conversation of an interaction on the telephone: the primary one, or the one to consult somebody.
    ///
    /// An interaction has at most one of each.
    ///
    /// What answers for the destination `conversation`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    ///
    /// One `telephony-interaction` has at most 2 of them. One primary, one to consult.
    ///
    /// Not known: The names of its other messages, and the request that makes the client set it up. That its targets continue those of the
    /// interaction is inferred.
    pub trait Conversation: ::core::marker::Send + 'static {
        /// Asks how the conversation stands.
        ///
        /// The query `conversation.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Legal only once one of these has happened:
        ///
        /// - the query `interaction.query.init` of `telephony-interaction` has succeeded. Its answer named the conversation.
        /// - the request `interaction.request.consult` of `telephony-interaction` has succeeded.
        ///
        /// So it is created while its interaction is being initialized, or by a request to consult, and never else.
        ///
        /// Not known: What the answer holds.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        fn init(
            &mut self,
            query: super::conversation::Init<'_>,
            events: ConversationEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::conversation::InitResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("conversation.query.init")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: Conversation> ::tieline::generated::Role<H> for ConversationEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            ConversationDispatcher(of)
        }
    }
    /// Raises the events of one `conversation` destination.
    ///
    /// [`Conversation`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct ConversationEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl ConversationEvents {
        #[doc(hidden)]
        #[allow(clippy::new_ret_no_self)]
        pub fn new<'k, R>() -> R
        where
            Self: ::tieline::generated::MadeBeforeInitialization<'k>,
        {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
        /// The same events, leaving after the answer to `call`.
        #[must_use]
        pub fn after(&self, call: &::tieline::Call) -> Self {
            Self {
                arrives_with_init: self.arrives_with_init.after(call),
            }
        }
        /// The target that raises them.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.arrives_with_init.target()
        }
    }
    #[doc(hidden)]
    impl<'k> ::core::default::Default for ConversationEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct ConversationDispatcher<H>(H);
    impl<H: Conversation> ::tieline::generated::Dispatch for ConversationDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => {
                    job.answer(move |question, call| {
                        handler
                            .init(
                                question,
                                ConversationEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// A new `channel` destination: what answers for it.
    ///
    /// A handler hands it out with its answer to the request that creates it; it is there before that answer leaves.
    #[derive(::core::fmt::Debug)]
    #[must_use = "it is there once a handler has handed it out"]
    pub struct NewChannel {
        child: ::tieline::generated::NewChild,
    }
    impl NewChannel {
        /// One of the kind `telephony-channel`, of which something answers that implements [`TelephonyChannel`].
        pub fn telephony_channel(
            handler: impl ::tieline::Answers<TelephonyChannelEvents>,
        ) -> Self {
            let dispatcher = ::tieline::Answers::<
                TelephonyChannelEvents,
            >::dispatcher(handler);
            Self {
                child: ::tieline::generated::NewChild::new(
                    &super::telephony_channel::DESTINATION,
                    dispatcher,
                ),
            }
        }
        /// One of the kind `unsupported-channel`, of which something answers that implements [`UnsupportedChannel`].
        pub fn unsupported_channel(
            handler: impl ::tieline::Answers<UnsupportedChannelEvents>,
        ) -> Self {
            let dispatcher = ::tieline::Answers::<
                UnsupportedChannelEvents,
            >::dispatcher(handler);
            Self {
                child: ::tieline::generated::NewChild::new(
                    &super::unsupported_channel::DESTINATION,
                    dispatcher,
                ),
            }
        }
    }
}
/// Sends queries and requests and receives events. It listens.
///
/// The requester's side, `bridge`. Start an [`Endpoint`](bridge::Endpoint) on a transport; its [`Connection`](bridge::Connection) opens destinations.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
pub mod bridge {
    /// Builds this side's end of connections.
    ///
    /// Clone it to start it on more than one transport.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[must_use = "an endpoint does nothing until `start()` is called"]
    pub struct Endpoint(::tieline::generated::Requester);
    impl Endpoint {
        /// One with the settings that the description implies.
        pub fn new() -> Self {
            Self(::tieline::generated::Requester::new(&super::PROTOCOL))
        }
        /// Replaces the settings.
        pub fn settings(self, settings: ::tieline::Settings) -> Self {
            Self(self.0.settings(settings))
        }
        /// Sees everything that happens on the connection.
        pub fn observer(self, observer: impl ::tieline::Observer) -> Self {
            Self(self.0.observer(observer))
        }
        /// Puts a layer around the listeners, outside the layers that are there: a `tower::Layer`, with the feature
        /// `tower`.
        pub fn layer(self, layer: impl ::tieline::generated::Around) -> Self {
            Self(self.0.layer(layer))
        }
        /// Starts on a transport. Call it inside a Tokio runtime.
        pub fn start(self, transport: impl ::tieline::Transport) -> Connection {
            Connection(self.0.start(transport))
        }
    }
    impl Endpoint {
        #[doc(hidden)]
        pub fn channel_group<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::TakesAdapters<'k, super::client::Endpoint>,
        {
            ::tieline::generated::TakesAdapters::refused(self)
        }
        #[doc(hidden)]
        pub fn control<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::TakesAdapters<'k, super::client::Endpoint>,
        {
            ::tieline::generated::TakesAdapters::refused(self)
        }
        #[doc(hidden)]
        pub fn session<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::TakesAdapters<'k, super::client::Endpoint>,
        {
            ::tieline::generated::TakesAdapters::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_interaction<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::TakesAdapters<'k, super::client::Endpoint>,
        {
            ::tieline::generated::TakesAdapters::refused(self)
        }
        #[doc(hidden)]
        pub fn multimedia_interaction<'k, R>(
            &'k self,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::TakesAdapters<'k, super::client::Endpoint>,
        {
            ::tieline::generated::TakesAdapters::refused(self)
        }
        #[doc(hidden)]
        pub fn conversation<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::TakesAdapters<'k, super::client::Endpoint>,
        {
            ::tieline::generated::TakesAdapters::refused(self)
        }
    }
    impl ::tieline::Endpoint for Endpoint {
        type Connection = Connection;
        fn start(self, transport: impl ::tieline::Transport) -> Connection {
            Connection(self.0.start(transport))
        }
    }
    impl ::core::default::Default for Endpoint {
        fn default() -> Self {
            Self::new()
        }
    }
    /// This side's end of one connection. Clones share it.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct Connection(::tieline::Connection);
    impl Connection {
        /// Opens a `control` destination, which `listener`, a [`ControlListener`], hears from.
        ///
        /// Its targets look like `{processor}.CONTROL`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// The target does not look like that, is open already, or the connection has ended.
        pub fn control(
            &self,
            target: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<Control>,
        ) -> ::core::result::Result<Control, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<Control>::dispatcher(listener);
            self.0
                .open(&super::control::DESTINATION, target.as_ref(), listener)
                .map(|handle| Control { handle })
        }
        /// Opens a `session` destination, which `listener`, a [`SessionListener`], hears from.
        ///
        /// Its targets look like `{session}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// The target does not look like that, is open already, or the connection has ended.
        pub fn session(
            &self,
            target: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<Session>,
        ) -> ::core::result::Result<Session, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<Session>::dispatcher(listener);
            self.0
                .open(&super::session::DESTINATION, target.as_ref(), listener)
                .map(|handle| Session { handle })
        }
    }
    impl Connection {
        #[doc(hidden)]
        pub fn channel_group<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::Opens<'k, Session>,
        {
            ::tieline::generated::Opens::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::Opens<'k, ChannelGroup>,
        {
            ::tieline::generated::Opens::refused(self)
        }
        #[doc(hidden)]
        pub fn unsupported_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::Opens<'k, ChannelGroup>,
        {
            ::tieline::generated::Opens::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::Opens<'k, TelephonyChannel>,
        {
            ::tieline::generated::Opens::refused(self)
        }
        #[doc(hidden)]
        pub fn multimedia_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::Opens<'k, TelephonyChannel>,
        {
            ::tieline::generated::Opens::refused(self)
        }
        #[doc(hidden)]
        pub fn conversation<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::Opens<'k, TelephonyInteraction>,
        {
            ::tieline::generated::Opens::refused(self)
        }
    }
    impl ::core::convert::AsRef<::tieline::Connection> for Connection {
        fn as_ref(&self) -> &::tieline::Connection {
            &self.0
        }
    }
    impl ::core::ops::Deref for Connection {
        type Target = ::tieline::Connection;
        fn deref(&self) -> &Self::Target {
            &self.0
        }
    }
    /// Hears the events of one `channel-group` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait ChannelGroupListener: ::core::marker::Send + 'static {
        /// A channel was added for this agent from outside, not by the agent's own controls.
        ///
        /// The event `channelgroup.channel.added`, legal while the destination is active or being torn down.
        fn channel_added(
            &mut self,
            event: super::channel_group::ChannelAdded<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    /// Hears everything and does nothing.
    impl ChannelGroupListener for () {}
    impl<L: ChannelGroupListener> ::tieline::generated::Role<L> for ChannelGroup {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            ChannelGroupDispatcher(of)
        }
    }
    /// Created by the bridge when a channel group is added to an agent's session.
    ///
    /// It registers and manages the channels that belong to the group: it adds and removes them, and at the end it releases
    /// what the group holds.
    ///
    /// A `channel-group` destination, to be asked.
    #[derive(::core::fmt::Debug)]
    pub struct ChannelGroup {
        handle: ::tieline::generated::Handle,
    }
    impl ChannelGroup {
        /// Asks for the channels that belong to the group.
        ///
        /// The query `channelgroup.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init(
            &self,
        ) -> ::tieline::Asking<'_, super::channel_group::InitResponse<'static>> {
            self.init_with(super::channel_group::Init::new())
        }
        /// Asks for the channels that belong to the group.
        ///
        /// The query `channelgroup.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init_with(
            &self,
            query: super::channel_group::Init<'_>,
        ) -> ::tieline::Asking<'_, super::channel_group::InitResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::channel_group::InitResponse::into_owned,
                    ),
                )
        }
        /// Tells the client to prepare a new channel and to register it with the channel destination that the request describes.
        ///
        /// It may come at any time between the initialization and the tear-down of the group.
        ///
        /// The request `channelgroup.request.createchannel`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn create_channel(
            &self,
            request: super::channel_group::CreateChannel<'_>,
        ) -> ::tieline::Asking<
            '_,
            super::channel_group::CreateChannelResponse<'static>,
        > {
            self.handle
                .ask(
                    1,
                    &request,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::channel_group::CreateChannelResponse::into_owned,
                    ),
                )
        }
        /// Tells the client that the bridge is ready to dispose of the group, and that what the group holds in the telephone
        /// system should be released.
        ///
        /// The client answers first and releases afterwards.
        ///
        /// The request `channelgroup.request.dispose`, legal while the destination is active. It ends the destination's life.
        ///
        /// It takes the handle: of a destination that was disposed of nothing more can be asked. When it fails, the error gives the handle back.
        ///
        /// # Errors
        ///
        /// It was not disposed of, or its answer cannot be read: the error says which and gives the handle back. (A call that is given up before its answer gives nothing back: when its disposal fails all the same, the destination stays until its connection ends.)
        pub async fn dispose(
            self,
        ) -> ::core::result::Result<
            super::channel_group::DisposeResponse<'static>,
            ::tieline::NotDisposed<Self>,
        > {
            self.dispose_with(super::channel_group::Dispose::new()).await
        }
        /// Tells the client that the bridge is ready to dispose of the group, and that what the group holds in the telephone
        /// system should be released.
        ///
        /// The client answers first and releases afterwards.
        ///
        /// The request `channelgroup.request.dispose`, legal while the destination is active. It ends the destination's life.
        ///
        /// It takes the handle: of a destination that was disposed of nothing more can be asked. When it fails, the error gives the handle back.
        ///
        /// # Errors
        ///
        /// It was not disposed of, or its answer cannot be read: the error says which and gives the handle back. (A call that is given up before its answer gives nothing back: when its disposal fails all the same, the destination stays until its connection ends.)
        pub async fn dispose_with(
            self,
            request: super::channel_group::Dispose<'_>,
        ) -> ::core::result::Result<
            super::channel_group::DisposeResponse<'static>,
            ::tieline::NotDisposed<Self>,
        > {
            let answer = match self.handle.call(2, &request).await {
                ::core::result::Result::Ok(answer) => answer,
                ::core::result::Result::Err(error) => {
                    return ::core::result::Result::Err(
                        ::tieline::NotDisposed::new(self, error),
                    );
                }
            };
            match ::tieline::codec::decode_body::<
                super::channel_group::DisposeResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(response.into_owned())
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(
                        ::tieline::NotDisposed::new(self, answer.unreadable(error)),
                    )
                }
            }
        }
        /// Sets up a `telephony-channel` destination that belongs to this one, which `listener`, a [`TelephonyChannelListener`], hears from.
        ///
        /// Its target will look like `{session}.{group}.{channel}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// This destination is not active, the other one is set up already, an id cannot be part of a target, or the connection has ended.
        pub fn telephony_channel(
            &self,
            channel: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<TelephonyChannel>,
        ) -> ::core::result::Result<TelephonyChannel, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<TelephonyChannel>::dispatcher(listener);
            let ids = [channel.as_ref()];
            self.handle
                .child(&super::telephony_channel::DESTINATION, &ids, listener)
                .map(|handle| TelephonyChannel { handle })
        }
        /// Sets up a `unsupported-channel` destination that belongs to this one, which `listener`, a [`UnsupportedChannelListener`], hears from.
        ///
        /// Its target will look like `{session}.{group}.{channel}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// This destination is not active, the other one is set up already, an id cannot be part of a target, or the connection has ended.
        pub fn unsupported_channel(
            &self,
            channel: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<UnsupportedChannel>,
        ) -> ::core::result::Result<UnsupportedChannel, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<
                UnsupportedChannel,
            >::dispatcher(listener);
            let ids = [channel.as_ref()];
            self.handle
                .child(&super::unsupported_channel::DESTINATION, &ids, listener)
                .map(|handle| UnsupportedChannel { handle })
        }
        #[doc(hidden)]
        pub fn channel_group<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, Session>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn multimedia_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn conversation<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyInteraction>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn channel_added<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::Raises<'k, super::client::ChannelGroupEvents>,
        {
            ::tieline::generated::Raises::refused(self)
        }
        /// The bridge builds an object and a destination for each channel that the answer names. Events of the group wait until
        /// these are initialized, and are then handled in the order in which they arrived.
        ///
        /// Reports that the child of this key was initialized; `false` when none is waited for. Events are held until every child that the initialization named is reported.
        pub fn child_initialized(&self, key: &str) -> bool {
            self.handle.child_reported(key, true)
        }
        /// Reports that the child of this key could not be initialized, so that nothing waits for it any longer; `false`
        /// when none is waited for.
        pub fn child_failed(&self, key: &str) -> bool {
            self.handle.child_reported(key, false)
        }
        /// Its target.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.handle.target()
        }
        /// Where it stands in its life.
        #[must_use]
        pub fn phase(&self) -> ::tieline::Phase {
            self.handle.phase()
        }
    }
    struct ChannelGroupDispatcher<L>(L);
    impl<L: ChannelGroupListener> ::tieline::generated::Dispatch
    for ChannelGroupDispatcher<L> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                3 => job.hear_by(handler, L::channel_added),
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// Hears the events of one `control` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait ControlListener: ::core::marker::Send + 'static {
        /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    /// Hears everything and does nothing.
    impl ControlListener for () {}
    impl<L: ControlListener> ::tieline::generated::Role<L> for Control {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            ControlDispatcher(of)
        }
    }
    /// The control of the processor. It is always there: nobody sets it up.
    ///
    /// Once connected, the bridge asks for the status of the processor; the client answers, and then raises an event with that
    /// status. After it the bridge asks for the capabilities. Sessions start only once the status says that the processor has
    /// started.
    ///
    /// A `control` destination, to be asked.
    ///
    /// Not known: The names and the properties of the request for the status and of the event that tells it, and what else there is.
    ///
    /// Not known: The names of the query that initializes it and of the request that disposes of it.
    #[derive(::core::fmt::Debug)]
    pub struct Control {
        handle: ::tieline::generated::Handle,
    }
    impl Control {
        /// Asks what the client can do. The name begins like a kind and is a name all the same.
        ///
        /// The query `cti.query.capabilities`, legal while the destination is set up, being initialized or active.
        ///
        /// Not known: Which capabilities there are, and in which phases the query is legal. It is let through in each.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn capabilities(
            &self,
        ) -> ::tieline::Asking<'_, super::control::CapabilitiesResponse<'static>> {
            self.capabilities_with(super::control::Capabilities::new())
        }
        /// Asks what the client can do. The name begins like a kind and is a name all the same.
        ///
        /// The query `cti.query.capabilities`, legal while the destination is set up, being initialized or active.
        ///
        /// Not known: Which capabilities there are, and in which phases the query is legal. It is let through in each.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn capabilities_with(
            &self,
            query: super::control::Capabilities<'_>,
        ) -> ::tieline::Asking<'_, super::control::CapabilitiesResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::control::CapabilitiesResponse::into_owned,
                    ),
                )
        }
        #[doc(hidden)]
        pub fn channel_group<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, Session>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn unsupported_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn multimedia_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn conversation<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyInteraction>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        /// Its target.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.handle.target()
        }
        /// Where it stands in its life.
        #[must_use]
        pub fn phase(&self) -> ::tieline::Phase {
            self.handle.phase()
        }
    }
    struct ControlDispatcher<L>(L);
    impl<L: ControlListener> ::tieline::generated::Dispatch for ControlDispatcher<L> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            job.unknown()
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// Hears the events of one `session` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait SessionListener: ::core::marker::Send + 'static {
        /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    /// Hears everything and does nothing.
    impl SessionListener for () {}
    impl<L: SessionListener> ::tieline::generated::Role<L> for Session {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            SessionDispatcher(of)
        }
    }
    /// One login of an agent, and the root of the chain.
    ///
    /// It has exactly one channel group.
    ///
    /// A `session` destination, to be asked.
    ///
    /// Not known: The names of its other messages: what sets it up and what disposes of it, the request that makes the client set up the
    /// channel group, and its events.
    #[derive(::core::fmt::Debug)]
    pub struct Session {
        handle: ::tieline::generated::Handle,
    }
    impl Session {
        /// Tells the client about the session, and asks for its channel group.
        ///
        /// The query `session.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Not known: The keys of the answer, which holds exactly one channel group, and what exactly the properties stand for.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init(
            &self,
            query: super::session::Init<'_>,
        ) -> ::tieline::Asking<'_, super::session::InitResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::session::InitResponse::into_owned,
                    ),
                )
        }
        /// Sets up a `channel-group` destination that belongs to this one, which `listener`, a [`ChannelGroupListener`], hears from.
        ///
        /// Its target will look like `{session}.{group}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// This destination is not active, the other one is set up already, an id cannot be part of a target, or the connection has ended.
        pub fn channel_group(
            &self,
            group: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<ChannelGroup>,
        ) -> ::core::result::Result<ChannelGroup, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<ChannelGroup>::dispatcher(listener);
            let ids = [group.as_ref()];
            self.handle
                .child(&super::channel_group::DESTINATION, &ids, listener)
                .map(|handle| ChannelGroup { handle })
        }
        #[doc(hidden)]
        pub fn telephony_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn unsupported_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn multimedia_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn conversation<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyInteraction>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        /// Its target.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.handle.target()
        }
        /// Where it stands in its life.
        #[must_use]
        pub fn phase(&self) -> ::tieline::Phase {
            self.handle.phase()
        }
    }
    struct SessionDispatcher<L>(L);
    impl<L: SessionListener> ::tieline::generated::Dispatch for SessionDispatcher<L> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            job.unknown()
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// Hears the events of one `telephony-channel` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait TelephonyChannelListener: ::core::marker::Send + 'static {
        /// The channel was activated.
        ///
        /// The event `channel.activated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        fn activated(
            &mut self,
            event: super::telephony_channel::Activated<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// The channel was deactivated.
        ///
        /// The event `channel.deactivated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        fn deactivated(
            &mut self,
            event: super::telephony_channel::Deactivated<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// The channel became unavailable.
        ///
        /// The event `channel.unavailable`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        fn unavailable(
            &mut self,
            event: super::telephony_channel::Unavailable<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// The channel became available.
        ///
        /// The event `channel.available`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        fn available(
            &mut self,
            event: super::telephony_channel::Available<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// The channel was disposed of.
        ///
        /// The event `channel.disposed`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        fn disposed(
            &mut self,
            event: super::telephony_channel::Disposed<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    /// Hears everything and does nothing.
    impl TelephonyChannelListener for () {}
    impl<L: TelephonyChannelListener> ::tieline::generated::Role<L>
    for TelephonyChannel {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            TelephonyChannelDispatcher(of)
        }
    }
    /// A channel by which an agent talks on the telephone.
    ///
    /// A `telephony-channel` destination, to be asked.
    ///
    /// Extends `channel`: what that has, this has too.
    ///
    /// Not known: The names of its other messages, and which of the destinations that are made from it the channels of the types `EMAIL`,
    /// `CHAT` and `CALLBACK` are.
    #[derive(::core::fmt::Debug)]
    pub struct TelephonyChannel {
        handle: ::tieline::generated::Handle,
    }
    impl TelephonyChannel {
        /// Asks how the channel stands.
        ///
        /// The query `channel.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Not known: What the answer holds.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init(
            &self,
        ) -> ::tieline::Asking<'_, super::telephony_channel::InitResponse<'static>> {
            self.init_with(super::telephony_channel::Init::new())
        }
        /// Asks how the channel stands.
        ///
        /// The query `channel.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Not known: What the answer holds.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init_with(
            &self,
            query: super::telephony_channel::Init<'_>,
        ) -> ::tieline::Asking<'_, super::telephony_channel::InitResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::telephony_channel::InitResponse::into_owned,
                    ),
                )
        }
        /// Tells the client to release what the channel holds.
        ///
        /// The client answers first and releases afterwards.
        ///
        /// The request `channel.request.dispose`, legal while the destination is active. It ends the destination's life.
        ///
        /// It takes the handle: of a destination that was disposed of nothing more can be asked. When it fails, the error gives the handle back.
        ///
        /// # Errors
        ///
        /// It was not disposed of, or its answer cannot be read: the error says which and gives the handle back. (A call that is given up before its answer gives nothing back: when its disposal fails all the same, the destination stays until its connection ends.)
        pub async fn dispose(
            self,
        ) -> ::core::result::Result<
            super::telephony_channel::DisposeResponse<'static>,
            ::tieline::NotDisposed<Self>,
        > {
            self.dispose_with(super::telephony_channel::Dispose::new()).await
        }
        /// Tells the client to release what the channel holds.
        ///
        /// The client answers first and releases afterwards.
        ///
        /// The request `channel.request.dispose`, legal while the destination is active. It ends the destination's life.
        ///
        /// It takes the handle: of a destination that was disposed of nothing more can be asked. When it fails, the error gives the handle back.
        ///
        /// # Errors
        ///
        /// It was not disposed of, or its answer cannot be read: the error says which and gives the handle back. (A call that is given up before its answer gives nothing back: when its disposal fails all the same, the destination stays until its connection ends.)
        pub async fn dispose_with(
            self,
            request: super::telephony_channel::Dispose<'_>,
        ) -> ::core::result::Result<
            super::telephony_channel::DisposeResponse<'static>,
            ::tieline::NotDisposed<Self>,
        > {
            let answer = match self.handle.call(1, &request).await {
                ::core::result::Result::Ok(answer) => answer,
                ::core::result::Result::Err(error) => {
                    return ::core::result::Result::Err(
                        ::tieline::NotDisposed::new(self, error),
                    );
                }
            };
            match ::tieline::codec::decode_body::<
                super::telephony_channel::DisposeResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(response.into_owned())
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(
                        ::tieline::NotDisposed::new(self, answer.unreadable(error)),
                    )
                }
            }
        }
        /// Tells the client to call somebody.
        ///
        /// A success must lead to a new interaction on this channel.
        ///
        /// The request `channel.request.dial`, legal while the destination is active.
        ///
        /// What follows a success, in this order:
        ///
        /// 1. a `telephony-interaction` is created. It is on this channel.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn dial(
            &self,
            request: super::telephony_channel::Dial<'_>,
        ) -> ::tieline::Asking<'_, super::telephony_channel::DialResponse<'static>> {
            self.handle
                .ask(
                    2,
                    &request,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::telephony_channel::DialResponse::into_owned,
                    ),
                )
        }
        /// Sets up a `telephony-interaction` destination that belongs to this one, which `listener`, a [`TelephonyInteractionListener`], hears from.
        ///
        /// Its target will look like `{session}.{group}.{channel}.{interaction}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// This destination is not active, the other one is set up already, an id cannot be part of a target, or the connection has ended.
        pub fn telephony_interaction(
            &self,
            interaction: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<TelephonyInteraction>,
        ) -> ::core::result::Result<TelephonyInteraction, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<
                TelephonyInteraction,
            >::dispatcher(listener);
            let ids = [interaction.as_ref()];
            self.handle
                .child(&super::telephony_interaction::DESTINATION, &ids, listener)
                .map(|handle| TelephonyInteraction { handle })
        }
        /// Sets up a `multimedia-interaction` destination that belongs to this one, which `listener`, a [`MultimediaInteractionListener`], hears from.
        ///
        /// Its target will look like `{session}.{group}.{channel}.{interaction}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// This destination is not active, the other one is set up already, an id cannot be part of a target, or the connection has ended.
        pub fn multimedia_interaction(
            &self,
            interaction: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<MultimediaInteraction>,
        ) -> ::core::result::Result<MultimediaInteraction, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<
                MultimediaInteraction,
            >::dispatcher(listener);
            let ids = [interaction.as_ref()];
            self.handle
                .child(&super::multimedia_interaction::DESTINATION, &ids, listener)
                .map(|handle| MultimediaInteraction { handle })
        }
        #[doc(hidden)]
        pub fn channel_group<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, Session>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn unsupported_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn conversation<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyInteraction>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn activated<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<
                'k,
                super::client::TelephonyChannelEvents,
            >,
        {
            ::tieline::generated::Raises::refused(self)
        }
        #[doc(hidden)]
        pub fn deactivated<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<
                'k,
                super::client::TelephonyChannelEvents,
            >,
        {
            ::tieline::generated::Raises::refused(self)
        }
        #[doc(hidden)]
        pub fn unavailable<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<
                'k,
                super::client::TelephonyChannelEvents,
            >,
        {
            ::tieline::generated::Raises::refused(self)
        }
        #[doc(hidden)]
        pub fn available<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<
                'k,
                super::client::TelephonyChannelEvents,
            >,
        {
            ::tieline::generated::Raises::refused(self)
        }
        #[doc(hidden)]
        pub fn disposed<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<
                'k,
                super::client::TelephonyChannelEvents,
            >,
        {
            ::tieline::generated::Raises::refused(self)
        }
        /// Its target.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.handle.target()
        }
        /// Where it stands in its life.
        #[must_use]
        pub fn phase(&self) -> ::tieline::Phase {
            self.handle.phase()
        }
    }
    struct TelephonyChannelDispatcher<L>(L);
    impl<L: TelephonyChannelListener> ::tieline::generated::Dispatch
    for TelephonyChannelDispatcher<L> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                3 => job.hear_by(handler, L::activated),
                4 => job.hear_by(handler, L::deactivated),
                5 => job.hear_by(handler, L::unavailable),
                6 => job.hear_by(handler, L::available),
                7 => job.hear_by(handler, L::disposed),
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// Hears the events of one `unsupported-channel` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait UnsupportedChannelListener: ::core::marker::Send + 'static {
        /// The channel was activated.
        ///
        /// The event `channel.activated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        fn activated(
            &mut self,
            event: super::unsupported_channel::Activated<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// The channel was deactivated.
        ///
        /// The event `channel.deactivated`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        fn deactivated(
            &mut self,
            event: super::unsupported_channel::Deactivated<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// The channel became unavailable.
        ///
        /// The event `channel.unavailable`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        fn unavailable(
            &mut self,
            event: super::unsupported_channel::Unavailable<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// The channel became available.
        ///
        /// The event `channel.available`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        fn available(
            &mut self,
            event: super::unsupported_channel::Available<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// The channel was disposed of.
        ///
        /// The event `channel.disposed`, legal while the destination is active or being torn down.
        ///
        /// Not known: Whether the event has properties.
        fn disposed(
            &mut self,
            event: super::unsupported_channel::Disposed<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    /// Hears everything and does nothing.
    impl UnsupportedChannelListener for () {}
    impl<L: UnsupportedChannelListener> ::tieline::generated::Role<L>
    for UnsupportedChannel {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            UnsupportedChannelDispatcher(of)
        }
    }
    /// A channel that is known to the telephone system but cannot be handled.
    ///
    /// A `unsupported-channel` destination, to be asked.
    ///
    /// Restricts `channel`: of what that has, this has only a part.
    ///
    /// A query or request that is not described for it gets a failure; such an event is ignored. So the two directions differ.
    ///
    /// Not known: The names of its other messages, and which of the destinations that are made from it the channels of the types `EMAIL`,
    /// `CHAT` and `CALLBACK` are.
    #[derive(::core::fmt::Debug)]
    pub struct UnsupportedChannel {
        handle: ::tieline::generated::Handle,
    }
    impl UnsupportedChannel {
        /// Asks how the channel stands.
        ///
        /// The query `channel.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Not known: What the answer holds.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init(
            &self,
        ) -> ::tieline::Asking<'_, super::unsupported_channel::InitResponse<'static>> {
            self.init_with(super::unsupported_channel::Init::new())
        }
        /// Asks how the channel stands.
        ///
        /// The query `channel.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Not known: What the answer holds.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init_with(
            &self,
            query: super::unsupported_channel::Init<'_>,
        ) -> ::tieline::Asking<'_, super::unsupported_channel::InitResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::unsupported_channel::InitResponse::into_owned,
                    ),
                )
        }
        /// Tells the client to release what the channel holds.
        ///
        /// The client answers first and releases afterwards.
        ///
        /// The request `channel.request.dispose`, legal while the destination is active. It ends the destination's life.
        ///
        /// It takes the handle: of a destination that was disposed of nothing more can be asked. When it fails, the error gives the handle back.
        ///
        /// # Errors
        ///
        /// It was not disposed of, or its answer cannot be read: the error says which and gives the handle back. (A call that is given up before its answer gives nothing back: when its disposal fails all the same, the destination stays until its connection ends.)
        pub async fn dispose(
            self,
        ) -> ::core::result::Result<
            super::unsupported_channel::DisposeResponse<'static>,
            ::tieline::NotDisposed<Self>,
        > {
            self.dispose_with(super::unsupported_channel::Dispose::new()).await
        }
        /// Tells the client to release what the channel holds.
        ///
        /// The client answers first and releases afterwards.
        ///
        /// The request `channel.request.dispose`, legal while the destination is active. It ends the destination's life.
        ///
        /// It takes the handle: of a destination that was disposed of nothing more can be asked. When it fails, the error gives the handle back.
        ///
        /// # Errors
        ///
        /// It was not disposed of, or its answer cannot be read: the error says which and gives the handle back. (A call that is given up before its answer gives nothing back: when its disposal fails all the same, the destination stays until its connection ends.)
        pub async fn dispose_with(
            self,
            request: super::unsupported_channel::Dispose<'_>,
        ) -> ::core::result::Result<
            super::unsupported_channel::DisposeResponse<'static>,
            ::tieline::NotDisposed<Self>,
        > {
            let answer = match self.handle.call(1, &request).await {
                ::core::result::Result::Ok(answer) => answer,
                ::core::result::Result::Err(error) => {
                    return ::core::result::Result::Err(
                        ::tieline::NotDisposed::new(self, error),
                    );
                }
            };
            match ::tieline::codec::decode_body::<
                super::unsupported_channel::DisposeResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(response.into_owned())
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(
                        ::tieline::NotDisposed::new(self, answer.unreadable(error)),
                    )
                }
            }
        }
        /// Sets up a `multimedia-interaction` destination that belongs to this one, which `listener`, a [`MultimediaInteractionListener`], hears from.
        ///
        /// Its target will look like `{session}.{group}.{channel}.{interaction}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// This destination is not active, the other one is set up already, an id cannot be part of a target, or the connection has ended.
        pub fn multimedia_interaction(
            &self,
            interaction: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<MultimediaInteraction>,
        ) -> ::core::result::Result<MultimediaInteraction, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<
                MultimediaInteraction,
            >::dispatcher(listener);
            let ids = [interaction.as_ref()];
            self.handle
                .child(&super::multimedia_interaction::DESTINATION, &ids, listener)
                .map(|handle| MultimediaInteraction { handle })
        }
        #[doc(hidden)]
        pub fn channel_group<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, Session>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn unsupported_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn conversation<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyInteraction>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn activated<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<
                'k,
                super::client::UnsupportedChannelEvents,
            >,
        {
            ::tieline::generated::Raises::refused(self)
        }
        #[doc(hidden)]
        pub fn deactivated<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<
                'k,
                super::client::UnsupportedChannelEvents,
            >,
        {
            ::tieline::generated::Raises::refused(self)
        }
        #[doc(hidden)]
        pub fn unavailable<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<
                'k,
                super::client::UnsupportedChannelEvents,
            >,
        {
            ::tieline::generated::Raises::refused(self)
        }
        #[doc(hidden)]
        pub fn available<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<
                'k,
                super::client::UnsupportedChannelEvents,
            >,
        {
            ::tieline::generated::Raises::refused(self)
        }
        #[doc(hidden)]
        pub fn disposed<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<
                'k,
                super::client::UnsupportedChannelEvents,
            >,
        {
            ::tieline::generated::Raises::refused(self)
        }
        /// Its target.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.handle.target()
        }
        /// Where it stands in its life.
        #[must_use]
        pub fn phase(&self) -> ::tieline::Phase {
            self.handle.phase()
        }
    }
    struct UnsupportedChannelDispatcher<L>(L);
    impl<L: UnsupportedChannelListener> ::tieline::generated::Dispatch
    for UnsupportedChannelDispatcher<L> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                2 => job.hear_by(handler, L::activated),
                3 => job.hear_by(handler, L::deactivated),
                4 => job.hear_by(handler, L::unavailable),
                5 => job.hear_by(handler, L::available),
                6 => job.hear_by(handler, L::disposed),
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    impl UnsupportedChannel {
        #[doc(hidden)]
        pub fn dial<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::Keeps<'k, super::unset::channel>,
        {
            ::tieline::generated::Keeps::refused(self)
        }
    }
    /// Hears the events of one `telephony-interaction` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait TelephonyInteractionListener: ::core::marker::Send + 'static {
        /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    /// Hears everything and does nothing.
    impl TelephonyInteractionListener for () {}
    impl<L: TelephonyInteractionListener> ::tieline::generated::Role<L>
    for TelephonyInteraction {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            TelephonyInteractionDispatcher(of)
        }
    }
    /// An interaction on the telephone.
    ///
    /// A conversation may be created only while the interaction is being initialized, or after a request to consult has succeeded.
    ///
    /// A `telephony-interaction` destination, to be asked.
    ///
    /// Extends `interaction`: what that has, this has too.
    ///
    /// Not known: The names of its other messages, such as the request that disposes of it.
    #[derive(::core::fmt::Debug)]
    pub struct TelephonyInteraction {
        handle: ::tieline::generated::Handle,
    }
    impl TelephonyInteraction {
        /// Asks how the interaction stands.
        ///
        /// The query `interaction.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init(
            &self,
        ) -> ::tieline::Asking<'_, super::telephony_interaction::InitResponse<'static>> {
            self.init_with(super::telephony_interaction::Init::new())
        }
        /// Asks how the interaction stands.
        ///
        /// The query `interaction.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init_with(
            &self,
            query: super::telephony_interaction::Init<'_>,
        ) -> ::tieline::Asking<'_, super::telephony_interaction::InitResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::telephony_interaction::InitResponse::into_owned,
                    ),
                )
        }
        /// Tells the client to consult somebody.
        ///
        /// The request `interaction.request.consult`, legal while the destination is active.
        ///
        /// What follows a success, in this order:
        ///
        /// 1. a `conversation` is created. The one on which somebody is consulted.
        ///
        /// Not known: The properties of the request and of its answer.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn consult(
            &self,
        ) -> ::tieline::Asking<
            '_,
            super::telephony_interaction::ConsultResponse<'static>,
        > {
            self.consult_with(super::telephony_interaction::Consult::new())
        }
        /// Tells the client to consult somebody.
        ///
        /// The request `interaction.request.consult`, legal while the destination is active.
        ///
        /// What follows a success, in this order:
        ///
        /// 1. a `conversation` is created. The one on which somebody is consulted.
        ///
        /// Not known: The properties of the request and of its answer.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn consult_with(
            &self,
            request: super::telephony_interaction::Consult<'_>,
        ) -> ::tieline::Asking<
            '_,
            super::telephony_interaction::ConsultResponse<'static>,
        > {
            self.handle
                .ask(
                    1,
                    &request,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::telephony_interaction::ConsultResponse::into_owned,
                    ),
                )
        }
        /// Sets up a `conversation` destination that belongs to this one, which `listener`, a [`ConversationListener`], hears from.
        ///
        /// Its target will look like `{session}.{group}.{channel}.{interaction}.{conversation}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// This destination is not active, the other one is set up already, an id cannot be part of a target, or the connection has ended.
        pub fn conversation(
            &self,
            conversation: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<Conversation>,
        ) -> ::core::result::Result<Conversation, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<Conversation>::dispatcher(listener);
            let ids = [conversation.as_ref()];
            self.handle
                .child(&super::conversation::DESTINATION, &ids, listener)
                .map(|handle| Conversation { handle })
        }
        #[doc(hidden)]
        pub fn channel_group<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, Session>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn unsupported_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn multimedia_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        /// Its target.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.handle.target()
        }
        /// Where it stands in its life.
        #[must_use]
        pub fn phase(&self) -> ::tieline::Phase {
            self.handle.phase()
        }
    }
    struct TelephonyInteractionDispatcher<L>(L);
    impl<L: TelephonyInteractionListener> ::tieline::generated::Dispatch
    for TelephonyInteractionDispatcher<L> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            job.unknown()
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// Hears the events of one `multimedia-interaction` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait MultimediaInteractionListener: ::core::marker::Send + 'static {
        /// The interaction alerts.
        ///
        /// The event `interaction.alerting`, legal while the destination is active or being torn down.
        fn alerting(
            &mut self,
            event: super::multimedia_interaction::Alerting<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    /// Hears everything and does nothing.
    impl MultimediaInteractionListener for () {}
    impl<L: MultimediaInteractionListener> ::tieline::generated::Role<L>
    for MultimediaInteraction {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            MultimediaInteractionDispatcher(of)
        }
    }
    /// An interaction by other media than the telephone.
    ///
    /// A `multimedia-interaction` destination, to be asked.
    ///
    /// Extends `interaction`: what that has, this has too.
    ///
    /// Not known: The names of its other messages, such as the request that disposes of it.
    #[derive(::core::fmt::Debug)]
    pub struct MultimediaInteraction {
        handle: ::tieline::generated::Handle,
    }
    impl MultimediaInteraction {
        /// Asks how the interaction stands.
        ///
        /// The query `interaction.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init(
            &self,
        ) -> ::tieline::Asking<
            '_,
            super::multimedia_interaction::InitResponse<'static>,
        > {
            self.init_with(super::multimedia_interaction::Init::new())
        }
        /// Asks how the interaction stands.
        ///
        /// The query `interaction.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init_with(
            &self,
            query: super::multimedia_interaction::Init<'_>,
        ) -> ::tieline::Asking<
            '_,
            super::multimedia_interaction::InitResponse<'static>,
        > {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::multimedia_interaction::InitResponse::into_owned,
                    ),
                )
        }
        #[doc(hidden)]
        pub fn channel_group<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, Session>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn unsupported_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn multimedia_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn conversation<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyInteraction>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn alerting<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<
                'k,
                super::client::MultimediaInteractionEvents,
            >,
        {
            ::tieline::generated::Raises::refused(self)
        }
        /// Its target.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.handle.target()
        }
        /// Where it stands in its life.
        #[must_use]
        pub fn phase(&self) -> ::tieline::Phase {
            self.handle.phase()
        }
    }
    struct MultimediaInteractionDispatcher<L>(L);
    impl<L: MultimediaInteractionListener> ::tieline::generated::Dispatch
    for MultimediaInteractionDispatcher<L> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                1 => job.hear_by(handler, L::alerting),
                _ => job.unknown(),
            }
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
    /// Hears the events of one `conversation` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait ConversationListener: ::core::marker::Send + 'static {
        /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    /// Hears everything and does nothing.
    impl ConversationListener for () {}
    impl<L: ConversationListener> ::tieline::generated::Role<L> for Conversation {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            ConversationDispatcher(of)
        }
    }
    /// One conversation of an interaction on the telephone: the primary one, or the one to consult somebody.
    ///
    /// An interaction has at most one of each.
    ///
    /// A `conversation` destination, to be asked.
    ///
    /// One `telephony-interaction` has at most 2 of them. One primary, one to consult.
    ///
    /// Not known: The names of its other messages, and the request that makes the client set it up. That its targets continue those of the
    /// interaction is inferred.
    #[derive(::core::fmt::Debug)]
    pub struct Conversation {
        handle: ::tieline::generated::Handle,
    }
    impl Conversation {
        /// Asks how the conversation stands.
        ///
        /// The query `conversation.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Legal only once one of these has happened:
        ///
        /// - the query `interaction.query.init` of `telephony-interaction` has succeeded. Its answer named the conversation.
        /// - the request `interaction.request.consult` of `telephony-interaction` has succeeded.
        ///
        /// So it is created while its interaction is being initialized, or by a request to consult, and never else.
        ///
        /// Not known: What the answer holds.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init(
            &self,
        ) -> ::tieline::Asking<'_, super::conversation::InitResponse<'static>> {
            self.init_with(super::conversation::Init::new())
        }
        /// Asks how the conversation stands.
        ///
        /// The query `conversation.query.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Legal only once one of these has happened:
        ///
        /// - the query `interaction.query.init` of `telephony-interaction` has succeeded. Its answer named the conversation.
        /// - the request `interaction.request.consult` of `telephony-interaction` has succeeded.
        ///
        /// So it is created while its interaction is being initialized, or by a request to consult, and never else.
        ///
        /// Not known: What the answer holds.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init_with(
            &self,
            query: super::conversation::Init<'_>,
        ) -> ::tieline::Asking<'_, super::conversation::InitResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::conversation::InitResponse::into_owned,
                    ),
                )
        }
        #[doc(hidden)]
        pub fn channel_group<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, Session>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn unsupported_channel<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, ChannelGroup>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn telephony_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn multimedia_interaction<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyChannel>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn conversation<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, TelephonyInteraction>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        /// Its target.
        #[must_use]
        pub fn target(&self) -> &::tieline::Target {
            self.handle.target()
        }
        /// Where it stands in its life.
        #[must_use]
        pub fn phase(&self) -> ::tieline::Phase {
            self.handle.phase()
        }
    }
    struct ConversationDispatcher<L>(L);
    impl<L: ConversationListener> ::tieline::generated::Dispatch
    for ConversationDispatcher<L> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            job.unknown()
        }
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> ::tieline::generated::Releasing<'_> {
            ::std::boxed::Box::pin(self.0.released(reason))
        }
    }
}
/// Required properties that a builder still waits for, and what errors name.
#[doc(hidden)]
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_variables,
    unused_qualifications,
    clippy::pedantic,
    clippy::nursery,
    clippy::type_complexity
)]
#[allow(missing_debug_implementations)]
pub mod unset {
    pub struct Callback;
    pub struct ChannelType;
    pub struct Channels;
    pub struct Chat;
    pub struct Conversations;
    pub struct Destination;
    pub struct EndPoint;
    pub struct Id;
    pub struct InteractionData;
    pub struct InteractionState;
    pub struct Name;
    #[allow(non_camel_case_types)]
    #[derive(::core::fmt::Debug)]
    pub enum channel {}
}
