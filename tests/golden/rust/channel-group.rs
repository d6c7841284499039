/// The channel group destination of a telephony processor bridge.
///
/// A *bridge* asks; a *client*, which drives the telephone system of a call centre, answers and raises events.
///
/// The protocol `channel-group`, as the runtime reads it.
#[allow(dead_code, unreachable_pub)]
pub static PROTOCOL: ::tieline::Protocol = ::tieline::Protocol {
    name: "channel-group",
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
    destinations: &[&channel_group::DESTINATION],
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
    );
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
    ::tieline::generated::standing! {
        enumeration ChannelType, "channel-group", "ChannelType", 16834981673201569147u64
    }
    ::tieline::generated::standing! {
        object Channel, "channel-group", "Channel", 5793947815309933517u64, ["end-point",
        "type"], []
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
        fn create_channel(
            &mut self,
            request: super::channel_group::CreateChannel<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::channel_group::CreateChannelResponse<'_>,
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
                1 => job.answer_by(handler, H::create_channel),
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
        /// Opens a `channel-group` destination, which `listener`, a [`ChannelGroupListener`], hears from.
        ///
        /// Its targets look like `{session}.{group}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// The target does not look like that, is open already, or the connection has ended.
        pub fn channel_group(
            &self,
            target: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<ChannelGroup>,
        ) -> ::core::result::Result<ChannelGroup, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<ChannelGroup>::dispatcher(listener);
            self.0
                .open(&super::channel_group::DESTINATION, target.as_ref(), listener)
                .map(|handle| ChannelGroup { handle })
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
    pub struct ChannelType;
    pub struct Channels;
    pub struct EndPoint;
    pub struct Id;
    pub struct Name;
}
