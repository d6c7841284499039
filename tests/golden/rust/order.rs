/// The protocol `order`, as the runtime reads it.
#[allow(dead_code, unreachable_pub)]
pub static PROTOCOL: ::tieline::Protocol = ::tieline::Protocol {
    name: "order",
    requester: "house",
    responder: "street",
    framing: ::tieline::Framing {
        length_bytes: 4,
        big_endian: true,
        counts_itself: false,
        largest_frame: 65_536,
    },
    envelope: ::tieline::Envelope::new(
        [
            ::tieline::codec::Key::new("header", "\"header\":"),
            ::tieline::codec::Key::new("body", "\"body\":"),
        ],
        [
            ::tieline::codec::Key::new("type", "\"type\":"),
            ::tieline::codec::Key::new("name", "\"name\":"),
            ::tieline::codec::Key::new("to", "\"to\":"),
            ::tieline::codec::Key::new("id", "\"id\":"),
            ::tieline::codec::Key::new("result", "\"result\":"),
            ::tieline::codec::Key::new("error", "\"error\":"),
        ],
        ["query", "request", "response", "event"],
        ["OK", "FAILED"],
    ),
    destinations: &[
        &hall::DESTINATION,
        &bell::DESTINATION,
        &lantern::DESTINATION,
        &bulb::DESTINATION,
    ],
};
/// A hall that can be painted.
///
/// The messages of the destination `hall`, whose targets look like `{street}.{number}`.
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
pub mod hall {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
        "hall",
        &[::tieline::Segment::Id("street"), ::tieline::Segment::Id("number")],
        &[
            ::tieline::Message::new(
                ::tieline::Kind::Query,
                "hall.hello",
                ::tieline::Role::Init,
                ::tieline::Phases::of(
                    &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                ),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Query,
                "hall.measure",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(&[::tieline::Phase::Active]),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Request,
                "hall.leave",
                ::tieline::Role::Dispose,
                ::tieline::Phases::of(&[::tieline::Phase::Active]),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Request,
                "hall.hide",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(&[::tieline::Phase::Active]),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Request,
                "hall.paint",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(&[::tieline::Phase::Active]),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Request,
                "hall.expect",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(&[::tieline::Phase::Active]),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Request,
                "hall.greet",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(&[::tieline::Phase::Active]),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Event,
                "hall.opened",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(
                    &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                ),
            ),
        ],
    );
    /// The query `hall.hello`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// # Headers
    ///
    /// - `type`: `query`. The same for every query.
    /// - `name`: `hall.hello`. The name of this query.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Hello<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Hello<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> HelloBuilder<'a> {
            HelloBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Hello<'static> {
            Hello {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Hello<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Hello<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Hello<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Hello", "", &[])
        }
    }
    /// Builds [`Hello`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct HelloBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for HelloBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("HelloBuilder { .. }")
        }
    }
    impl<'a> HelloBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Hello<'a> {
            Hello {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Hello<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Hello<'a> {
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
    /// The answer to the query `hall.hello`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the query succeeded.
    /// - `error`: a string, only with `FAILED`. Why the query failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct HelloResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> HelloResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> HelloResponseBuilder<'a> {
            HelloResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> HelloResponse<'static> {
            HelloResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for HelloResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for HelloResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for HelloResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "HelloResponse", "", &[])
        }
    }
    /// Builds [`HelloResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct HelloResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for HelloResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("HelloResponseBuilder { .. }")
        }
    }
    impl<'a> HelloResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> HelloResponse<'a> {
            HelloResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for HelloResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for HelloResponse<'a> {
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
    /// Asks how large the walls are.
    ///
    /// The query `hall.measure`, legal while the destination is active.
    ///
    /// # Headers
    ///
    /// - `type`: `query`. The same for every query.
    /// - `name`: `hall.measure`. The name of this query.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Measure<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Measure<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> MeasureBuilder<'a> {
            MeasureBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Measure<'static> {
            Measure {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Measure<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Measure<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Measure<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Measure", "", &[])
        }
    }
    /// Builds [`Measure`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct MeasureBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for MeasureBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("MeasureBuilder { .. }")
        }
    }
    impl<'a> MeasureBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Measure<'a> {
            Measure {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Measure<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Measure<'a> {
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
    /// The answer to the query `hall.measure`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the query succeeded.
    /// - `error`: a string, only with `FAILED`. Why the query failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct MeasureResponse<'a> {
        /// How many square metres.
        ///
        /// Wire key `metres`.
        pub metres: i64,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> MeasureResponse<'a> {
        /// Starts one.
        pub fn builder() -> MeasureResponseBuilder<'a, super::unset::Metres> {
            MeasureResponseBuilder {
                metres: super::unset::Metres,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> MeasureResponse<'static> {
            MeasureResponse {
                metres: self.metres,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for MeasureResponse<'_> {
        fn clone(&self) -> Self {
            Self {
                metres: self.metres,
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for MeasureResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "MeasureResponse", "metres", &[&self.metres])
        }
    }
    /// Builds [`MeasureResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct MeasureResponseBuilder<'a, Metres> {
        metres: Metres,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<Metres> ::core::fmt::Debug for MeasureResponseBuilder<'_, Metres> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("MeasureResponseBuilder { .. }")
        }
    }
    impl<'a, Metres> MeasureResponseBuilder<'a, Metres> {
        /// How many square metres.
        ///
        /// Wire key `metres`.
        pub fn metres(
            self,
            value: i64,
        ) -> MeasureResponseBuilder<'a, ::tieline::generated::Set<i64>>
        where
            Metres: ::tieline::generated::Unset<super::unset::Metres>,
        {
            MeasureResponseBuilder {
                metres: ::tieline::generated::Set(value),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> MeasureResponse<'a>
        where
            Metres: ::tieline::generated::Supplied<i64>,
        {
            MeasureResponse {
                metres: ::tieline::generated::Supplied::value(self.metres),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for MeasureResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::put::integer(out, ",\"metres\":", self.metres);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for MeasureResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "i\"metres\":",
            );
            ::tieline::codec::members::read::<
                0,
                1,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    metres: read.integer(0),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// The request `hall.leave`, legal while the destination is active. It ends the destination's life.
    ///
    /// Legal only once all of these have happened:
    ///
    /// - the request `hall.paint` has succeeded.
    ///
    /// # Headers
    ///
    /// - `type`: `request`. The same for every request.
    /// - `name`: `hall.leave`. The name of this request.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Leave<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Leave<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> LeaveBuilder<'a> {
            LeaveBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Leave<'static> {
            Leave {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Leave<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Leave<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Leave<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Leave", "", &[])
        }
    }
    /// Builds [`Leave`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct LeaveBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for LeaveBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("LeaveBuilder { .. }")
        }
    }
    impl<'a> LeaveBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Leave<'a> {
            Leave {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Leave<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Leave<'a> {
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
    /// The answer to the request `hall.leave`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the request succeeded.
    /// - `error`: a string, only with `FAILED`. Why the request failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct LeaveResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> LeaveResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> LeaveResponseBuilder<'a> {
            LeaveResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> LeaveResponse<'static> {
            LeaveResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for LeaveResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for LeaveResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for LeaveResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "LeaveResponse", "", &[])
        }
    }
    /// Builds [`LeaveResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct LeaveResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for LeaveResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("LeaveResponseBuilder { .. }")
        }
    }
    impl<'a> LeaveResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> LeaveResponse<'a> {
            LeaveResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for LeaveResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for LeaveResponse<'a> {
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
    /// Covers the floor.
    ///
    /// The request `hall.hide`, legal while the destination is active.
    ///
    /// Legal only once all of these have happened:
    ///
    /// - the query `hall.hello` has succeeded. As for everything.
    ///
    /// # Headers
    ///
    /// - `type`: `request`. The same for every request.
    /// - `name`: `hall.hide`. The name of this request.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Hide<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Hide<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> HideBuilder<'a> {
            HideBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Hide<'static> {
            Hide {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Hide<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Hide<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Hide<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Hide", "", &[])
        }
    }
    /// Builds [`Hide`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct HideBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for HideBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("HideBuilder { .. }")
        }
    }
    impl<'a> HideBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Hide<'a> {
            Hide {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Hide<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Hide<'a> {
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
    /// The answer to the request `hall.hide`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the request succeeded.
    /// - `error`: a string, only with `FAILED`. Why the request failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct HideResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> HideResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> HideResponseBuilder<'a> {
            HideResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> HideResponse<'static> {
            HideResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for HideResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for HideResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for HideResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "HideResponse", "", &[])
        }
    }
    /// Builds [`HideResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct HideResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for HideResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("HideResponseBuilder { .. }")
        }
    }
    impl<'a> HideResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> HideResponse<'a> {
            HideResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for HideResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for HideResponse<'a> {
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
    /// Paints the walls.
    ///
    /// The request `hall.paint`, legal while the destination is active.
    ///
    /// Legal only once all of these have happened:
    ///
    /// - the query `hall.measure` has succeeded.
    /// - the request `hall.hide` has succeeded.
    ///
    /// # Headers
    ///
    /// - `type`: `request`. The same for every request.
    /// - `name`: `hall.paint`. The name of this request.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Paint<'a> {
        /// What they shall look like.
        ///
        /// Wire key `colour`.
        pub colour: ::std::borrow::Cow<'a, str>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Paint<'a> {
        /// Starts one.
        pub fn builder() -> PaintBuilder<'a, super::unset::Colour> {
            PaintBuilder {
                colour: super::unset::Colour,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Paint<'static> {
            Paint {
                colour: ::tieline::generated::own(self.colour),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for Paint<'_> {
        fn clone(&self) -> Self {
            Self {
                colour: ::tieline::generated::copy(&self.colour),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Paint<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Paint", "colour", &[&self.colour])
        }
    }
    /// Builds [`Paint`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct PaintBuilder<'a, Colour> {
        colour: Colour,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<Colour> ::core::fmt::Debug for PaintBuilder<'_, Colour> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("PaintBuilder { .. }")
        }
    }
    impl<'a, Colour> PaintBuilder<'a, Colour> {
        /// What they shall look like.
        ///
        /// Wire key `colour`.
        pub fn colour(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> PaintBuilder<'a, ::tieline::generated::Set<::std::borrow::Cow<'a, str>>>
        where
            Colour: ::tieline::generated::Unset<super::unset::Colour>,
        {
            PaintBuilder {
                colour: ::tieline::generated::Set(::core::convert::Into::into(value)),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Paint<'a>
        where
            Colour: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
        {
            Paint {
                colour: ::tieline::generated::Supplied::value(self.colour),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Paint<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::text(out, ",\"colour\":\"", &self.colour);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Paint<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"colour\":",
            );
            ::tieline::codec::members::read::<
                1,
                0,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    colour: read.text(0),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// The answer to the request `hall.paint`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the request succeeded.
    /// - `error`: a string, only with `FAILED`. Why the request failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct PaintResponse<'a> {
        /// How much it took.
        ///
        /// Wire key `litres`.
        pub litres: i64,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> PaintResponse<'a> {
        /// Starts one.
        pub fn builder() -> PaintResponseBuilder<'a, super::unset::Litres> {
            PaintResponseBuilder {
                litres: super::unset::Litres,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> PaintResponse<'static> {
            PaintResponse {
                litres: self.litres,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for PaintResponse<'_> {
        fn clone(&self) -> Self {
            Self {
                litres: self.litres,
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for PaintResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "PaintResponse", "litres", &[&self.litres])
        }
    }
    /// Builds [`PaintResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct PaintResponseBuilder<'a, Litres> {
        litres: Litres,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<Litres> ::core::fmt::Debug for PaintResponseBuilder<'_, Litres> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("PaintResponseBuilder { .. }")
        }
    }
    impl<'a, Litres> PaintResponseBuilder<'a, Litres> {
        /// How much it took.
        ///
        /// Wire key `litres`.
        pub fn litres(
            self,
            value: i64,
        ) -> PaintResponseBuilder<'a, ::tieline::generated::Set<i64>>
        where
            Litres: ::tieline::generated::Unset<super::unset::Litres>,
        {
            PaintResponseBuilder {
                litres: ::tieline::generated::Set(value),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> PaintResponse<'a>
        where
            Litres: ::tieline::generated::Supplied<i64>,
        {
            PaintResponse {
                litres: ::tieline::generated::Supplied::value(self.litres),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for PaintResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::put::integer(out, ",\"litres\":", self.litres);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for PaintResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "i\"litres\":",
            );
            ::tieline::codec::members::read::<
                0,
                1,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    litres: read.integer(0),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// Expects a visitor.
    ///
    /// The request `hall.expect`, legal while the destination is active.
    ///
    /// Legal only once one of these has happened:
    ///
    /// - the event `hall.opened` was raised.
    /// - the request `bell.ring` of `bell` has succeeded.
    /// - the query `lamp.look` of `lamp` has succeeded.
    ///
    /// # Headers
    ///
    /// - `type`: `request`. The same for every request.
    /// - `name`: `hall.expect`. The name of this request.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Expect<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Expect<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> ExpectBuilder<'a> {
            ExpectBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Expect<'static> {
            Expect {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Expect<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Expect<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Expect<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Expect", "", &[])
        }
    }
    /// Builds [`Expect`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ExpectBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for ExpectBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ExpectBuilder { .. }")
        }
    }
    impl<'a> ExpectBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Expect<'a> {
            Expect {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Expect<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Expect<'a> {
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
    /// The answer to the request `hall.expect`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the request succeeded.
    /// - `error`: a string, only with `FAILED`. Why the request failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct ExpectResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> ExpectResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> ExpectResponseBuilder<'a> {
            ExpectResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> ExpectResponse<'static> {
            ExpectResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for ExpectResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for ExpectResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for ExpectResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "ExpectResponse", "", &[])
        }
    }
    /// Builds [`ExpectResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ExpectResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for ExpectResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ExpectResponseBuilder { .. }")
        }
    }
    impl<'a> ExpectResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> ExpectResponse<'a> {
            ExpectResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for ExpectResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for ExpectResponse<'a> {
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
    /// Greets whoever came.
    ///
    /// The request `hall.greet`, legal while the destination is active.
    ///
    /// Legal only once all of these have happened:
    ///
    /// - the event `hall.opened` was raised.
    ///
    /// # Headers
    ///
    /// - `type`: `request`. The same for every request.
    /// - `name`: `hall.greet`. The name of this request.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Greet<'a> {
        /// Whom.
        ///
        /// Wire key `name`.
        pub name: ::std::borrow::Cow<'a, str>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Greet<'a> {
        /// Starts one.
        pub fn builder() -> GreetBuilder<'a, super::unset::Name> {
            GreetBuilder {
                name: super::unset::Name,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Greet<'static> {
            Greet {
                name: ::tieline::generated::own(self.name),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for Greet<'_> {
        fn clone(&self) -> Self {
            Self {
                name: ::tieline::generated::copy(&self.name),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Greet<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Greet", "name", &[&self.name])
        }
    }
    /// Builds [`Greet`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct GreetBuilder<'a, Name> {
        name: Name,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<Name> ::core::fmt::Debug for GreetBuilder<'_, Name> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("GreetBuilder { .. }")
        }
    }
    impl<'a, Name> GreetBuilder<'a, Name> {
        /// Whom.
        ///
        /// Wire key `name`.
        pub fn name(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> GreetBuilder<'a, ::tieline::generated::Set<::std::borrow::Cow<'a, str>>>
        where
            Name: ::tieline::generated::Unset<super::unset::Name>,
        {
            GreetBuilder {
                name: ::tieline::generated::Set(::core::convert::Into::into(value)),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Greet<'a>
        where
            Name: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
        {
            Greet {
                name: ::tieline::generated::Supplied::value(self.name),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Greet<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::text(out, ",\"name\":\"", &self.name);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Greet<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"name\":",
            );
            ::tieline::codec::members::read::<
                1,
                0,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    name: read.text(0),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// The answer to the request `hall.greet`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the request succeeded.
    /// - `error`: a string, only with `FAILED`. Why the request failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct GreetResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> GreetResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> GreetResponseBuilder<'a> {
            GreetResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> GreetResponse<'static> {
            GreetResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for GreetResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for GreetResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for GreetResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "GreetResponse", "", &[])
        }
    }
    /// Builds [`GreetResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct GreetResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for GreetResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("GreetResponseBuilder { .. }")
        }
    }
    impl<'a> GreetResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> GreetResponse<'a> {
            GreetResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for GreetResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for GreetResponse<'a> {
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
    /// Somebody opened the door.
    ///
    /// The event `hall.opened`, legal while the destination is active or being torn down.
    ///
    /// # Headers
    ///
    /// - `type`: `event`. The same for every event.
    /// - `name`: `hall.opened`. The name of this event.
    /// - `to`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Opened<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Opened<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> OpenedBuilder<'a> {
            OpenedBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Opened<'static> {
            Opened {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Opened<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Opened<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Opened<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Opened", "", &[])
        }
    }
    /// Builds [`Opened`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct OpenedBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for OpenedBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("OpenedBuilder { .. }")
        }
    }
    impl<'a> OpenedBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Opened<'a> {
            Opened {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Opened<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Opened<'a> {
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
/// A bell in a hall.
///
/// The messages of the destination `bell`, whose targets look like `{street}.{number}.{bell}`.
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
pub mod bell {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
            "bell",
            &[
                ::tieline::Segment::Id("street"),
                ::tieline::Segment::Id("number"),
                ::tieline::Segment::Id("bell"),
            ],
            &[
                ::tieline::Message::new(
                    ::tieline::Kind::Query,
                    "bell.hello",
                    ::tieline::Role::Init,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Query,
                    "bell.listen",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(&[::tieline::Phase::Active]),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Request,
                    "bell.ring",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(&[::tieline::Phase::Active]),
                ),
            ],
        )
        .child(2);
    /// The query `bell.hello`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// Legal only once all of these have happened:
    ///
    /// - the query `hall.hello` of `hall` has succeeded. Nothing has to show that.
    ///
    /// # Headers
    ///
    /// - `type`: `query`. The same for every query.
    /// - `name`: `bell.hello`. The name of this query.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Hello<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Hello<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> HelloBuilder<'a> {
            HelloBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Hello<'static> {
            Hello {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Hello<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Hello<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Hello<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Hello", "", &[])
        }
    }
    /// Builds [`Hello`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct HelloBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for HelloBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("HelloBuilder { .. }")
        }
    }
    impl<'a> HelloBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Hello<'a> {
            Hello {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Hello<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Hello<'a> {
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
    /// The answer to the query `bell.hello`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the query succeeded.
    /// - `error`: a string, only with `FAILED`. Why the query failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct HelloResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> HelloResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> HelloResponseBuilder<'a> {
            HelloResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> HelloResponse<'static> {
            HelloResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for HelloResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for HelloResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for HelloResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "HelloResponse", "", &[])
        }
    }
    /// Builds [`HelloResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct HelloResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for HelloResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("HelloResponseBuilder { .. }")
        }
    }
    impl<'a> HelloResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> HelloResponse<'a> {
            HelloResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for HelloResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for HelloResponse<'a> {
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
    /// The query `bell.listen`, legal while the destination is active.
    ///
    /// Legal only once all of these have happened:
    ///
    /// - the request `hall.hide` of `hall` has succeeded.
    ///
    /// # Headers
    ///
    /// - `type`: `query`. The same for every query.
    /// - `name`: `bell.listen`. The name of this query.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Listen<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Listen<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> ListenBuilder<'a> {
            ListenBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Listen<'static> {
            Listen {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Listen<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Listen<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Listen<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Listen", "", &[])
        }
    }
    /// Builds [`Listen`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ListenBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for ListenBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ListenBuilder { .. }")
        }
    }
    impl<'a> ListenBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Listen<'a> {
            Listen {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Listen<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Listen<'a> {
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
    /// The answer to the query `bell.listen`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the query succeeded.
    /// - `error`: a string, only with `FAILED`. Why the query failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct ListenResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> ListenResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> ListenResponseBuilder<'a> {
            ListenResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> ListenResponse<'static> {
            ListenResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for ListenResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for ListenResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for ListenResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "ListenResponse", "", &[])
        }
    }
    /// Builds [`ListenResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ListenResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for ListenResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ListenResponseBuilder { .. }")
        }
    }
    impl<'a> ListenResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> ListenResponse<'a> {
            ListenResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for ListenResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for ListenResponse<'a> {
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
    /// The request `bell.ring`, legal while the destination is active.
    ///
    /// # Headers
    ///
    /// - `type`: `request`. The same for every request.
    /// - `name`: `bell.ring`. The name of this request.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Ring<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Ring<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> RingBuilder<'a> {
            RingBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Ring<'static> {
            Ring {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Ring<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Ring<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Ring<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Ring", "", &[])
        }
    }
    /// Builds [`Ring`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct RingBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for RingBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("RingBuilder { .. }")
        }
    }
    impl<'a> RingBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Ring<'a> {
            Ring {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Ring<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Ring<'a> {
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
    /// The answer to the request `bell.ring`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the request succeeded.
    /// - `error`: a string, only with `FAILED`. Why the request failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct RingResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> RingResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> RingResponseBuilder<'a> {
            RingResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> RingResponse<'static> {
            RingResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for RingResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for RingResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for RingResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "RingResponse", "", &[])
        }
    }
    /// Builds [`RingResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct RingResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for RingResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("RingResponseBuilder { .. }")
        }
    }
    impl<'a> RingResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> RingResponse<'a> {
            RingResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for RingResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for RingResponse<'a> {
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
/// A lamp with a flame.
///
/// The messages of the destination `lantern`, whose targets look like `lamps.{lamp}`.
///
/// Extends `lamp`: what that has, this has too.
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
pub mod lantern {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
        "lantern",
        &[::tieline::Segment::Constant("lamps"), ::tieline::Segment::Id("lamp")],
        &[
            ::tieline::Message::new(
                ::tieline::Kind::Query,
                "lamp.hello",
                ::tieline::Role::Init,
                ::tieline::Phases::of(
                    &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                ),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Query,
                "lamp.look",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(&[::tieline::Phase::Active]),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Request,
                "lamp.dim",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(&[::tieline::Phase::Active]),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Request,
                "lamp.off",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(&[::tieline::Phase::Active]),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Request,
                "lantern.trim",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(&[::tieline::Phase::Active]),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Event,
                "lamp.flickered",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(
                    &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                ),
            ),
        ],
    );
    /// The query `lamp.hello`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// # Headers
    ///
    /// - `type`: `query`. The same for every query.
    /// - `name`: `lamp.hello`. The name of this query.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Hello<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Hello<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> HelloBuilder<'a> {
            HelloBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Hello<'static> {
            Hello {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Hello<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Hello<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Hello<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Hello", "", &[])
        }
    }
    /// Builds [`Hello`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct HelloBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for HelloBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("HelloBuilder { .. }")
        }
    }
    impl<'a> HelloBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Hello<'a> {
            Hello {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Hello<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Hello<'a> {
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
    /// The answer to the query `lamp.hello`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the query succeeded.
    /// - `error`: a string, only with `FAILED`. Why the query failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct HelloResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> HelloResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> HelloResponseBuilder<'a> {
            HelloResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> HelloResponse<'static> {
            HelloResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for HelloResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for HelloResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for HelloResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "HelloResponse", "", &[])
        }
    }
    /// Builds [`HelloResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct HelloResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for HelloResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("HelloResponseBuilder { .. }")
        }
    }
    impl<'a> HelloResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> HelloResponse<'a> {
            HelloResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for HelloResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for HelloResponse<'a> {
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
    /// The query `lamp.look`, legal while the destination is active.
    ///
    /// # Headers
    ///
    /// - `type`: `query`. The same for every query.
    /// - `name`: `lamp.look`. The name of this query.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Look<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Look<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> LookBuilder<'a> {
            LookBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Look<'static> {
            Look {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Look<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Look<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Look<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Look", "", &[])
        }
    }
    /// Builds [`Look`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct LookBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for LookBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("LookBuilder { .. }")
        }
    }
    impl<'a> LookBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Look<'a> {
            Look {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Look<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Look<'a> {
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
    /// The answer to the query `lamp.look`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the query succeeded.
    /// - `error`: a string, only with `FAILED`. Why the query failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct LookResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> LookResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> LookResponseBuilder<'a> {
            LookResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> LookResponse<'static> {
            LookResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for LookResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for LookResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for LookResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "LookResponse", "", &[])
        }
    }
    /// Builds [`LookResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct LookResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for LookResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("LookResponseBuilder { .. }")
        }
    }
    impl<'a> LookResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> LookResponse<'a> {
            LookResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for LookResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for LookResponse<'a> {
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
    /// The request `lamp.dim`, legal while the destination is active.
    ///
    /// # Headers
    ///
    /// - `type`: `request`. The same for every request.
    /// - `name`: `lamp.dim`. The name of this request.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Dim<'a> {
        /// How bright it shall be.
        ///
        /// Wire key `to`.
        pub to: i64,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Dim<'a> {
        /// Starts one.
        pub fn builder() -> DimBuilder<'a, super::unset::To> {
            DimBuilder {
                to: super::unset::To,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Dim<'static> {
            Dim {
                to: self.to,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for Dim<'_> {
        fn clone(&self) -> Self {
            Self {
                to: self.to,
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Dim<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Dim", "to", &[&self.to])
        }
    }
    /// Builds [`Dim`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DimBuilder<'a, To> {
        to: To,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<To> ::core::fmt::Debug for DimBuilder<'_, To> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DimBuilder { .. }")
        }
    }
    impl<'a, To> DimBuilder<'a, To> {
        /// How bright it shall be.
        ///
        /// Wire key `to`.
        pub fn to(self, value: i64) -> DimBuilder<'a, ::tieline::generated::Set<i64>>
        where
            To: ::tieline::generated::Unset<super::unset::To>,
        {
            DimBuilder {
                to: ::tieline::generated::Set(value),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Dim<'a>
        where
            To: ::tieline::generated::Supplied<i64>,
        {
            Dim {
                to: ::tieline::generated::Supplied::value(self.to),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Dim<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::put::integer(out, ",\"to\":", self.to);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Dim<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "i\"to\":",
            );
            ::tieline::codec::members::read::<
                0,
                1,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    to: read.integer(0),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// The answer to the request `lamp.dim`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the request succeeded.
    /// - `error`: a string, only with `FAILED`. Why the request failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct DimResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> DimResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> DimResponseBuilder<'a> {
            DimResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> DimResponse<'static> {
            DimResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for DimResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for DimResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for DimResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "DimResponse", "", &[])
        }
    }
    /// Builds [`DimResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct DimResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for DimResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("DimResponseBuilder { .. }")
        }
    }
    impl<'a> DimResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> DimResponse<'a> {
            DimResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for DimResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for DimResponse<'a> {
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
    /// The request `lamp.off`, legal while the destination is active.
    ///
    /// # Headers
    ///
    /// - `type`: `request`. The same for every request.
    /// - `name`: `lamp.off`. The name of this request.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Off<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Off<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> OffBuilder<'a> {
            OffBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Off<'static> {
            Off {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Off<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Off<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Off<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Off", "", &[])
        }
    }
    /// Builds [`Off`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct OffBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for OffBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("OffBuilder { .. }")
        }
    }
    impl<'a> OffBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Off<'a> {
            Off {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Off<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Off<'a> {
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
    /// The answer to the request `lamp.off`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the request succeeded.
    /// - `error`: a string, only with `FAILED`. Why the request failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct OffResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> OffResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> OffResponseBuilder<'a> {
            OffResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> OffResponse<'static> {
            OffResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for OffResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for OffResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for OffResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "OffResponse", "", &[])
        }
    }
    /// Builds [`OffResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct OffResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for OffResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("OffResponseBuilder { .. }")
        }
    }
    impl<'a> OffResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> OffResponse<'a> {
            OffResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for OffResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for OffResponse<'a> {
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
    /// The request `lantern.trim`, legal while the destination is active.
    ///
    /// # Headers
    ///
    /// - `type`: `request`. The same for every request.
    /// - `name`: `lantern.trim`. The name of this request.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Trim<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Trim<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> TrimBuilder<'a> {
            TrimBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Trim<'static> {
            Trim {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Trim<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Trim<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Trim<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Trim", "", &[])
        }
    }
    /// Builds [`Trim`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct TrimBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for TrimBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("TrimBuilder { .. }")
        }
    }
    impl<'a> TrimBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Trim<'a> {
            Trim {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Trim<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Trim<'a> {
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
    /// The answer to the request `lantern.trim`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the request that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the request succeeded.
    /// - `error`: a string, only with `FAILED`. Why the request failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the request that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct TrimResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> TrimResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> TrimResponseBuilder<'a> {
            TrimResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> TrimResponse<'static> {
            TrimResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for TrimResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for TrimResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for TrimResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "TrimResponse", "", &[])
        }
    }
    /// Builds [`TrimResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct TrimResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for TrimResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("TrimResponseBuilder { .. }")
        }
    }
    impl<'a> TrimResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> TrimResponse<'a> {
            TrimResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for TrimResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for TrimResponse<'a> {
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
    /// The event `lamp.flickered`, legal while the destination is active or being torn down.
    ///
    /// # Headers
    ///
    /// - `type`: `event`. The same for every event.
    /// - `name`: `lamp.flickered`. The name of this event.
    /// - `to`: a string. The destination that raises it.
    #[derive(::core::cmp::PartialEq)]
    pub struct Flickered<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Flickered<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> FlickeredBuilder<'a> {
            FlickeredBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Flickered<'static> {
            Flickered {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Flickered<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Flickered<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Flickered<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Flickered", "", &[])
        }
    }
    /// Builds [`Flickered`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct FlickeredBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for FlickeredBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("FlickeredBuilder { .. }")
        }
    }
    impl<'a> FlickeredBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Flickered<'a> {
            Flickered {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Flickered<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Flickered<'a> {
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
/// A lamp that is on for ever.
///
/// The messages of the destination `bulb`, whose targets look like `lamps.{lamp}`.
///
/// Restricts `lamp`: of what that has, this has only a part.
///
/// A query or request that is not described for it gets a failure; such an event is ignored.
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
pub mod bulb {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
        "bulb",
        &[::tieline::Segment::Constant("lamps"), ::tieline::Segment::Id("lamp")],
        &[
            ::tieline::Message::new(
                ::tieline::Kind::Query,
                "lamp.hello",
                ::tieline::Role::Init,
                ::tieline::Phases::of(
                    &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                ),
            ),
            ::tieline::Message::new(
                ::tieline::Kind::Query,
                "lamp.look",
                ::tieline::Role::Ordinary,
                ::tieline::Phases::of(&[::tieline::Phase::Active]),
            ),
        ],
    );
    /// The query `lamp.hello`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// # Headers
    ///
    /// - `type`: `query`. The same for every query.
    /// - `name`: `lamp.hello`. The name of this query.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Hello<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Hello<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> HelloBuilder<'a> {
            HelloBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Hello<'static> {
            Hello {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Hello<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Hello<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Hello<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Hello", "", &[])
        }
    }
    /// Builds [`Hello`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct HelloBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for HelloBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("HelloBuilder { .. }")
        }
    }
    impl<'a> HelloBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Hello<'a> {
            Hello {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Hello<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Hello<'a> {
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
    /// The answer to the query `lamp.hello`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the query succeeded.
    /// - `error`: a string, only with `FAILED`. Why the query failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct HelloResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> HelloResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> HelloResponseBuilder<'a> {
            HelloResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> HelloResponse<'static> {
            HelloResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for HelloResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for HelloResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for HelloResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "HelloResponse", "", &[])
        }
    }
    /// Builds [`HelloResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct HelloResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for HelloResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("HelloResponseBuilder { .. }")
        }
    }
    impl<'a> HelloResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> HelloResponse<'a> {
            HelloResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for HelloResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for HelloResponse<'a> {
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
    /// The query `lamp.look`, legal while the destination is active.
    ///
    /// # Headers
    ///
    /// - `type`: `query`. The same for every query.
    /// - `name`: `lamp.look`. The name of this query.
    /// - `to`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the query; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Look<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Look<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> LookBuilder<'a> {
            LookBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Look<'static> {
            Look {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Look<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Look<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Look<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Look", "", &[])
        }
    }
    /// Builds [`Look`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct LookBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for LookBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("LookBuilder { .. }")
        }
    }
    impl<'a> LookBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Look<'a> {
            Look {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Look<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Look<'a> {
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
    /// The answer to the query `lamp.look`.
    ///
    /// # Headers
    ///
    /// - `type`: `response`. The same for every response.
    /// - `name`: the question's `name`. The name of the query that is answered.
    /// - `result`: `OK` or `FAILED`. Whether the query succeeded.
    /// - `error`: a string, only with `FAILED`. Why the query failed, for people.
    /// - `to`: the question's `to`. The destination that was asked.
    /// - `id`: the question's `id`. Identifies the query that is answered.
    #[derive(::core::cmp::PartialEq)]
    pub struct LookResponse<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> LookResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> LookResponseBuilder<'a> {
            LookResponseBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> LookResponse<'static> {
            LookResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for LookResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for LookResponse<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for LookResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "LookResponse", "", &[])
        }
    }
    /// Builds [`LookResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct LookResponseBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for LookResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("LookResponseBuilder { .. }")
        }
    }
    impl<'a> LookResponseBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> LookResponse<'a> {
            LookResponse {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for LookResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for LookResponse<'a> {
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
pub mod types {}
/// The responder's side, `street`. Implement the traits of this module, hand them to an [`Endpoint`](street::Endpoint) and start it on a transport.
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
pub mod street {
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
        /// Answers for `hall` destinations by what `accept` gives: types that implement [`Hall`].
        ///
        /// `accept` is asked with the target when the first initialization query reaches a new one.
        pub fn hall<H: ::tieline::Answers<HallEvents>>(
            self,
            accept: impl ::core::ops::Fn(
                &::tieline::Target,
            ) -> ::core::result::Result<
                    H,
                    ::tieline::Failure,
                > + ::core::marker::Send + ::core::marker::Sync + 'static,
        ) -> Self {
            let accept = move |target: &::tieline::Target| {
                accept(target).map(::tieline::Answers::<HallEvents>::dispatcher)
            };
            Self(self.0.accept(&super::hall::DESTINATION, accept))
        }
        /// Answers for `bell` destinations by what `accept` gives: types that implement [`Bell`].
        ///
        /// `accept` is asked with the target when the first initialization query reaches a new one.
        pub fn bell<H: ::tieline::Answers<BellEvents>>(
            self,
            accept: impl ::core::ops::Fn(
                &::tieline::Target,
            ) -> ::core::result::Result<
                    H,
                    ::tieline::Failure,
                > + ::core::marker::Send + ::core::marker::Sync + 'static,
        ) -> Self {
            let accept = move |target: &::tieline::Target| {
                accept(target).map(::tieline::Answers::<BellEvents>::dispatcher)
            };
            Self(self.0.accept(&super::bell::DESTINATION, accept))
        }
        /// Answers for `lantern` destinations by what `accept` gives: types that implement [`Lantern`].
        ///
        /// `accept` is asked with the target when the first initialization query reaches a new one.
        pub fn lantern<H: ::tieline::Answers<LanternEvents>>(
            self,
            accept: impl ::core::ops::Fn(
                &::tieline::Target,
            ) -> ::core::result::Result<
                    H,
                    ::tieline::Failure,
                > + ::core::marker::Send + ::core::marker::Sync + 'static,
        ) -> Self {
            let accept = move |target: &::tieline::Target| {
                accept(target).map(::tieline::Answers::<LanternEvents>::dispatcher)
            };
            Self(self.0.accept(&super::lantern::DESTINATION, accept))
        }
        /// Answers for `bulb` destinations by what `accept` gives: types that implement [`Bulb`].
        ///
        /// `accept` is asked with the target when the first initialization query reaches a new one.
        pub fn bulb<H: ::tieline::Answers<BulbEvents>>(
            self,
            accept: impl ::core::ops::Fn(
                &::tieline::Target,
            ) -> ::core::result::Result<
                    H,
                    ::tieline::Failure,
                > + ::core::marker::Send + ::core::marker::Sync + 'static,
        ) -> Self {
            let accept = move |target: &::tieline::Target| {
                accept(target).map(::tieline::Answers::<BulbEvents>::dispatcher)
            };
            Self(self.0.accept(&super::bulb::DESTINATION, accept))
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
    /// A hall that can be painted.
    ///
    /// What answers for the destination `hall`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    pub trait Hall: ::core::marker::Send + 'static {
        /// The query `hall.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        fn hello(
            &mut self,
            query: super::hall::Hello<'_>,
            events: HallEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::hall::HelloResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("hall.hello")
        }
        /// Asks how large the walls are.
        ///
        /// The query `hall.measure`, legal while the destination is active.
        fn measure(
            &mut self,
            query: super::hall::Measure<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::hall::MeasureResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("hall.measure")
        }
        /// The request `hall.leave`, legal while the destination is active. It ends the destination's life.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the request `hall.paint` has succeeded.
        fn leave(
            &mut self,
            request: super::hall::Leave<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::hall::LeaveResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("hall.leave")
        }
        /// Covers the floor.
        ///
        /// The request `hall.hide`, legal while the destination is active.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the query `hall.hello` has succeeded. As for everything.
        fn hide(
            &mut self,
            request: super::hall::Hide<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::hall::HideResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("hall.hide")
        }
        /// Paints the walls.
        ///
        /// The request `hall.paint`, legal while the destination is active.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the query `hall.measure` has succeeded.
        /// - the request `hall.hide` has succeeded.
        fn paint(
            &mut self,
            request: super::hall::Paint<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::hall::PaintResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("hall.paint")
        }
        /// Expects a visitor.
        ///
        /// The request `hall.expect`, legal while the destination is active.
        ///
        /// Legal only once one of these has happened:
        ///
        /// - the event `hall.opened` was raised.
        /// - the request `bell.ring` of `bell` has succeeded.
        /// - the query `lamp.look` of `lamp` has succeeded.
        fn expect(
            &mut self,
            request: super::hall::Expect<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::hall::ExpectResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("hall.expect")
        }
        /// Greets whoever came.
        ///
        /// The request `hall.greet`, legal while the destination is active.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the event `hall.opened` was raised.
        fn greet(
            &mut self,
            request: super::hall::Greet<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::hall::GreetResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("hall.greet")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: Hall> ::tieline::generated::Role<H> for HallEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            HallDispatcher(of)
        }
    }
    /// Raises the events of one `hall` destination.
    ///
    /// [`Hall`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct HallEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl HallEvents {
        /// Somebody opened the door.
        ///
        /// The event `hall.opened`, legal while the destination is active or being torn down.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn opened(&self) -> ::tieline::Raising<'_> {
            self.opened_with(super::hall::Opened::new())
        }
        /// Somebody opened the door.
        ///
        /// The event `hall.opened`, legal while the destination is active or being torn down.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn opened_with(
            &self,
            event: super::hall::Opened<'_>,
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
    impl<'k> ::core::default::Default for HallEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct HallDispatcher<H>(H);
    impl<H: Hall> ::tieline::generated::Dispatch for HallDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => {
                    job.answer(move |question, call| {
                        handler
                            .hello(
                                question,
                                HallEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                1 => job.answer_by(handler, H::measure),
                2 => job.answer_by(handler, H::leave),
                3 => job.answer_by(handler, H::hide),
                4 => job.answer_by(handler, H::paint),
                5 => job.answer_by(handler, H::expect),
                6 => job.answer_by(handler, H::greet),
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
    /// A bell in a hall.
    ///
    /// What answers for the destination `bell`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    pub trait Bell: ::core::marker::Send + 'static {
        /// The query `bell.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the query `hall.hello` of `hall` has succeeded. Nothing has to show that.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        fn hello(
            &mut self,
            query: super::bell::Hello<'_>,
            events: BellEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::bell::HelloResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("bell.hello")
        }
        /// The query `bell.listen`, legal while the destination is active.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the request `hall.hide` of `hall` has succeeded.
        fn listen(
            &mut self,
            query: super::bell::Listen<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::bell::ListenResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("bell.listen")
        }
        /// The request `bell.ring`, legal while the destination is active.
        fn ring(
            &mut self,
            request: super::bell::Ring<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::bell::RingResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("bell.ring")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: Bell> ::tieline::generated::Role<H> for BellEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            BellDispatcher(of)
        }
    }
    /// Raises the events of one `bell` destination.
    ///
    /// [`Bell`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct BellEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl BellEvents {
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
    impl<'k> ::core::default::Default for BellEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct BellDispatcher<H>(H);
    impl<H: Bell> ::tieline::generated::Dispatch for BellDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => {
                    job.answer(move |question, call| {
                        handler
                            .hello(
                                question,
                                BellEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                1 => job.answer_by(handler, H::listen),
                2 => job.answer_by(handler, H::ring),
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
    /// A lamp with a flame.
    ///
    /// What answers for the destination `lantern`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    ///
    /// Extends `lamp`: what that has, this has too.
    pub trait Lantern: ::core::marker::Send + 'static {
        /// The query `lamp.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        fn hello(
            &mut self,
            query: super::lantern::Hello<'_>,
            events: LanternEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::lantern::HelloResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("lamp.hello")
        }
        /// The query `lamp.look`, legal while the destination is active.
        fn look(
            &mut self,
            query: super::lantern::Look<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::lantern::LookResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("lamp.look")
        }
        /// The request `lamp.dim`, legal while the destination is active.
        fn dim(
            &mut self,
            request: super::lantern::Dim<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::lantern::DimResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("lamp.dim")
        }
        /// The request `lamp.off`, legal while the destination is active.
        fn off(
            &mut self,
            request: super::lantern::Off<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::lantern::OffResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("lamp.off")
        }
        /// The request `lantern.trim`, legal while the destination is active.
        fn trim(
            &mut self,
            request: super::lantern::Trim<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::lantern::TrimResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("lantern.trim")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: Lantern> ::tieline::generated::Role<H> for LanternEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            LanternDispatcher(of)
        }
    }
    /// Raises the events of one `lantern` destination.
    ///
    /// [`Lantern`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct LanternEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl LanternEvents {
        /// The event `lamp.flickered`, legal while the destination is active or being torn down.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn flickered(&self) -> ::tieline::Raising<'_> {
            self.flickered_with(super::lantern::Flickered::new())
        }
        /// The event `lamp.flickered`, legal while the destination is active or being torn down.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn flickered_with(
            &self,
            event: super::lantern::Flickered<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(5, &event)
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
    impl<'k> ::core::default::Default for LanternEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct LanternDispatcher<H>(H);
    impl<H: Lantern> ::tieline::generated::Dispatch for LanternDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => {
                    job.answer(move |question, call| {
                        handler
                            .hello(
                                question,
                                LanternEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                1 => job.answer_by(handler, H::look),
                2 => job.answer_by(handler, H::dim),
                3 => job.answer_by(handler, H::off),
                4 => job.answer_by(handler, H::trim),
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
    /// A lamp that is on for ever.
    ///
    /// What answers for the destination `bulb`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    ///
    /// Restricts `lamp`: of what that has, this has only a part.
    ///
    /// A query or request that is not described for it gets a failure; such an event is ignored.
    pub trait Bulb: ::core::marker::Send + 'static {
        /// The query `lamp.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        fn hello(
            &mut self,
            query: super::bulb::Hello<'_>,
            events: BulbEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::bulb::HelloResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("lamp.hello")
        }
        /// The query `lamp.look`, legal while the destination is active.
        fn look(
            &mut self,
            query: super::bulb::Look<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::bulb::LookResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("lamp.look")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: Bulb> ::tieline::generated::Role<H> for BulbEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            BulbDispatcher(of)
        }
    }
    /// Raises the events of one `bulb` destination.
    ///
    /// [`Bulb`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct BulbEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl BulbEvents {
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
    impl<'k> ::core::default::Default for BulbEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct BulbDispatcher<H>(H);
    impl<H: Bulb> ::tieline::generated::Dispatch for BulbDispatcher<H> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                0 => {
                    job.answer(move |question, call| {
                        handler
                            .hello(
                                question,
                                BulbEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                1 => job.answer_by(handler, H::look),
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
    impl BulbEvents {
        #[doc(hidden)]
        pub fn flickered<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Keeps<'k, super::unset::lamp>,
        {
            ::tieline::generated::Keeps::refused(self)
        }
        #[doc(hidden)]
        pub fn flickered_with<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::Keeps<'k, super::unset::lamp>,
        {
            ::tieline::generated::Keeps::refused(self)
        }
    }
}
/// The requester's side, `house`. Start an [`Endpoint`](house::Endpoint) on a transport; its [`Connection`](house::Connection) opens destinations.
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
pub mod house {
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
        pub fn hall<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::TakesAdapters<'k, super::street::Endpoint>,
        {
            ::tieline::generated::TakesAdapters::refused(self)
        }
        #[doc(hidden)]
        pub fn bell<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::TakesAdapters<'k, super::street::Endpoint>,
        {
            ::tieline::generated::TakesAdapters::refused(self)
        }
        #[doc(hidden)]
        pub fn lantern<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::TakesAdapters<'k, super::street::Endpoint>,
        {
            ::tieline::generated::TakesAdapters::refused(self)
        }
        #[doc(hidden)]
        pub fn bulb<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::TakesAdapters<'k, super::street::Endpoint>,
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
        /// Opens a `hall` destination, which `listener`, a [`HallListener`], hears from.
        ///
        /// Its targets look like `{street}.{number}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// The target does not look like that, is open already, or the connection has ended.
        pub fn hall(
            &self,
            target: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<Hall>,
        ) -> ::core::result::Result<Hall, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<Hall>::dispatcher(listener);
            self.0
                .open(&super::hall::DESTINATION, target.as_ref(), listener)
                .map(|handle| Hall { handle })
        }
        /// Opens a `lantern` destination, which `listener`, a [`LanternListener`], hears from.
        ///
        /// Its targets look like `lamps.{lamp}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// The target does not look like that, is open already, or the connection has ended.
        pub fn lantern(
            &self,
            target: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<Lantern>,
        ) -> ::core::result::Result<Lantern, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<Lantern>::dispatcher(listener);
            self.0
                .open(&super::lantern::DESTINATION, target.as_ref(), listener)
                .map(|handle| Lantern { handle })
        }
        /// Opens a `bulb` destination, which `listener`, a [`BulbListener`], hears from.
        ///
        /// Its targets look like `lamps.{lamp}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// The target does not look like that, is open already, or the connection has ended.
        pub fn bulb(
            &self,
            target: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<Bulb>,
        ) -> ::core::result::Result<Bulb, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<Bulb>::dispatcher(listener);
            self.0
                .open(&super::bulb::DESTINATION, target.as_ref(), listener)
                .map(|handle| Bulb { handle })
        }
    }
    impl Connection {
        #[doc(hidden)]
        pub fn bell<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::Opens<'k, Hall>,
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
    /// Hears the events of one `hall` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait HallListener: ::core::marker::Send + 'static {
        /// Somebody opened the door.
        ///
        /// The event `hall.opened`, legal while the destination is active or being torn down.
        ///
        /// `heard` is for the calls that are legal only after it: keep it for them.
        fn opened(
            &mut self,
            event: super::hall::Opened<'_>,
            heard: HallOpenedHeard,
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
    impl HallListener for () {}
    impl<L: HallListener> ::tieline::generated::Role<L> for Hall {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            HallDispatcher(of)
        }
    }
    /// A hall that can be painted.
    ///
    /// A `hall` destination, to be asked.
    #[derive(::core::fmt::Debug)]
    pub struct Hall {
        handle: ::tieline::generated::Handle,
    }
    impl Hall {
        /// The query `hall.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn hello(
            &self,
        ) -> ::tieline::Asking<'_, super::hall::HelloResponse<'static>> {
            self.hello_with(super::hall::Hello::new())
        }
        /// The query `hall.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn hello_with(
            &self,
            query: super::hall::Hello<'_>,
        ) -> ::tieline::Asking<'_, super::hall::HelloResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::hall::HelloResponse::into_owned,
                    ),
                )
        }
        /// Asks how large the walls are.
        ///
        /// The query `hall.measure`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn measure(
            &self,
        ) -> ::core::result::Result<HallMeasureDone, ::tieline::CallError> {
            self.measure_with(super::hall::Measure::new()).await
        }
        /// Asks how large the walls are.
        ///
        /// The query `hall.measure`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn measure_with(
            &self,
            query: super::hall::Measure<'_>,
        ) -> ::core::result::Result<HallMeasureDone, ::tieline::CallError> {
            let answer = self.handle.call(1, &query).await?;
            match ::tieline::codec::decode_body::<
                super::hall::MeasureResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(HallMeasureDone {
                        response: response.into_owned(),
                        comes_with_success: answer.proof(),
                    })
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(answer.unreadable(error))
                }
            }
        }
        /// The request `hall.leave`, legal while the destination is active. It ends the destination's life.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the request `hall.paint` has succeeded.
        ///
        /// Legal only after the success of `hall.paint`. `after_paint`, in front of the message, shows it: the [`HallPaintDone`] that `paint` returned.
        ///
        /// It takes the handle: of a destination that was disposed of nothing more can be asked. When it fails, the error gives the handle back.
        ///
        /// # Errors
        ///
        /// It was not disposed of, or its answer cannot be read: the error says which and gives the handle back. (A call that is given up before its answer gives nothing back: when its disposal fails all the same, the destination stays until its connection ends.)
        pub async fn leave(
            self,
            after_paint: &dyn ::tieline::SuccessOf<super::hall::Paint<'static>, Hall>,
        ) -> ::core::result::Result<
            super::hall::LeaveResponse<'static>,
            ::tieline::NotDisposed<Self>,
        > {
            self.leave_with(after_paint, super::hall::Leave::new()).await
        }
        /// The request `hall.leave`, legal while the destination is active. It ends the destination's life.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the request `hall.paint` has succeeded.
        ///
        /// Legal only after the success of `hall.paint`. `after_paint`, in front of the message, shows it: the [`HallPaintDone`] that `paint` returned.
        ///
        /// It takes the handle: of a destination that was disposed of nothing more can be asked. When it fails, the error gives the handle back.
        ///
        /// # Errors
        ///
        /// It was not disposed of, or its answer cannot be read: the error says which and gives the handle back. (A call that is given up before its answer gives nothing back: when its disposal fails all the same, the destination stays until its connection ends.)
        pub async fn leave_with(
            self,
            after_paint: &dyn ::tieline::SuccessOf<super::hall::Paint<'static>, Hall>,
            request: super::hall::Leave<'_>,
        ) -> ::core::result::Result<
            super::hall::LeaveResponse<'static>,
            ::tieline::NotDisposed<Self>,
        > {
            let answer = match self
                .handle
                .call_after(
                    2,
                    &request,
                    &[
                        ::tieline::generated::Proven::Same(
                            <_ as ::tieline::SuccessOf<
                                super::hall::Paint<'static>,
                                Hall,
                            >>::proof(after_paint),
                        ),
                    ],
                )
                .await
            {
                ::core::result::Result::Ok(answer) => answer,
                ::core::result::Result::Err(error) => {
                    return ::core::result::Result::Err(
                        ::tieline::NotDisposed::new(self, error),
                    );
                }
            };
            match ::tieline::codec::decode_body::<
                super::hall::LeaveResponse<'_>,
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
        /// Covers the floor.
        ///
        /// The request `hall.hide`, legal while the destination is active.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the query `hall.hello` has succeeded. As for everything.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn hide(
            &self,
        ) -> ::core::result::Result<HallHideDone, ::tieline::CallError> {
            self.hide_with(super::hall::Hide::new()).await
        }
        /// Covers the floor.
        ///
        /// The request `hall.hide`, legal while the destination is active.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the query `hall.hello` has succeeded. As for everything.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn hide_with(
            &self,
            request: super::hall::Hide<'_>,
        ) -> ::core::result::Result<HallHideDone, ::tieline::CallError> {
            let answer = self.handle.call(3, &request).await?;
            match ::tieline::codec::decode_body::<
                super::hall::HideResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(HallHideDone {
                        response: response.into_owned(),
                        comes_with_success: answer.proof(),
                    })
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(answer.unreadable(error))
                }
            }
        }
        /// Paints the walls.
        ///
        /// The request `hall.paint`, legal while the destination is active.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the query `hall.measure` has succeeded.
        /// - the request `hall.hide` has succeeded.
        ///
        /// Legal only after the success of `hall.measure`. `after_measure`, in front of the message, shows it: the [`HallMeasureDone`] that `measure` returned.
        ///
        /// Legal only after the success of `hall.hide`. `after_hide`, in front of the message, shows it: the [`HallHideDone`] that `hide` returned.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn paint(
            &self,
            after_measure: &dyn ::tieline::SuccessOf<
                super::hall::Measure<'static>,
                Hall,
            >,
            after_hide: &dyn ::tieline::SuccessOf<super::hall::Hide<'static>, Hall>,
            request: super::hall::Paint<'_>,
        ) -> ::core::result::Result<HallPaintDone, ::tieline::CallError> {
            let answer = self
                .handle
                .call_after(
                    4,
                    &request,
                    &[
                        ::tieline::generated::Proven::Same(
                            <_ as ::tieline::SuccessOf<
                                super::hall::Measure<'static>,
                                Hall,
                            >>::proof(after_measure),
                        ),
                        ::tieline::generated::Proven::Same(
                            <_ as ::tieline::SuccessOf<
                                super::hall::Hide<'static>,
                                Hall,
                            >>::proof(after_hide),
                        ),
                    ],
                )
                .await?;
            match ::tieline::codec::decode_body::<
                super::hall::PaintResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(HallPaintDone {
                        response: response.into_owned(),
                        comes_with_success: answer.proof(),
                    })
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(answer.unreadable(error))
                }
            }
        }
        /// Expects a visitor.
        ///
        /// The request `hall.expect`, legal while the destination is active.
        ///
        /// Legal only once one of these has happened:
        ///
        /// - the event `hall.opened` was raised.
        /// - the request `bell.ring` of `bell` has succeeded.
        /// - the query `lamp.look` of `lamp` has succeeded.
        ///
        /// Legal only after `hall.opened` was heard or the success of `bell.ring` or the success of `lamp.look` or the success of `lamp.look`. `after`, in front of the message, shows it: the [`HallOpenedHeard`] that the listener is handed with `opened`, or the [`BellRingDone`] that `ring` returned, or the [`LanternLookDone`] that `look` returned, or the [`BulbLookDone`] that `look` returned.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn expect(
            &self,
            after: &dyn ::tieline::MakesLegal<
                super::hall::Expect<'static>,
                (
                    super::hall::Opened<'static>,
                    super::bell::Ring<'static>,
                    super::lantern::Look<'static>,
                    super::bulb::Look<'static>,
                ),
                Hall,
            >,
        ) -> ::core::result::Result<
            super::hall::ExpectResponse<'static>,
            ::tieline::CallError,
        > {
            self.expect_with(after, super::hall::Expect::new()).await
        }
        /// Expects a visitor.
        ///
        /// The request `hall.expect`, legal while the destination is active.
        ///
        /// Legal only once one of these has happened:
        ///
        /// - the event `hall.opened` was raised.
        /// - the request `bell.ring` of `bell` has succeeded.
        /// - the query `lamp.look` of `lamp` has succeeded.
        ///
        /// Legal only after `hall.opened` was heard or the success of `bell.ring` or the success of `lamp.look` or the success of `lamp.look`. `after`, in front of the message, shows it: the [`HallOpenedHeard`] that the listener is handed with `opened`, or the [`BellRingDone`] that `ring` returned, or the [`LanternLookDone`] that `look` returned, or the [`BulbLookDone`] that `look` returned.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn expect_with(
            &self,
            after: &dyn ::tieline::MakesLegal<
                super::hall::Expect<'static>,
                (
                    super::hall::Opened<'static>,
                    super::bell::Ring<'static>,
                    super::lantern::Look<'static>,
                    super::bulb::Look<'static>,
                ),
                Hall,
            >,
            request: super::hall::Expect<'_>,
        ) -> ::core::result::Result<
            super::hall::ExpectResponse<'static>,
            ::tieline::CallError,
        > {
            let answer = self
                .handle
                .call_after(5, &request, &[::tieline::MakesLegal::proven(after)])
                .await?;
            match ::tieline::codec::decode_body::<
                super::hall::ExpectResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(response.into_owned())
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(answer.unreadable(error))
                }
            }
        }
        /// Greets whoever came.
        ///
        /// The request `hall.greet`, legal while the destination is active.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the event `hall.opened` was raised.
        ///
        /// Legal only after `hall.opened` was heard. `after_opened`, in front of the message, shows it: the [`HallOpenedHeard`] that the listener is handed with `opened`.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn greet(
            &self,
            after_opened: &dyn ::tieline::WasHeard<super::hall::Opened<'static>, Hall>,
            request: super::hall::Greet<'_>,
        ) -> ::core::result::Result<
            super::hall::GreetResponse<'static>,
            ::tieline::CallError,
        > {
            let answer = self
                .handle
                .call_after(
                    6,
                    &request,
                    &[
                        ::tieline::generated::Proven::Same(
                            <_ as ::tieline::WasHeard<
                                super::hall::Opened<'static>,
                                Hall,
                            >>::proof(after_opened),
                        ),
                    ],
                )
                .await?;
            match ::tieline::codec::decode_body::<
                super::hall::GreetResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(response.into_owned())
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(answer.unreadable(error))
                }
            }
        }
        /// Sets up a `bell` destination that belongs to this one, which `listener`, a [`BellListener`], hears from.
        ///
        /// Its target will look like `{street}.{number}.{bell}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// This destination is not active, the other one is set up already, an id cannot be part of a target, or the connection has ended.
        pub fn bell(
            &self,
            bell: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<Bell>,
        ) -> ::core::result::Result<Bell, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<Bell>::dispatcher(listener);
            let ids = [bell.as_ref()];
            self.handle
                .child(&super::bell::DESTINATION, &ids, listener)
                .map(|handle| Bell { handle })
        }
        #[doc(hidden)]
        pub fn opened<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<'k, super::street::HallEvents>,
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
    struct HallDispatcher<L>(L);
    impl<L: HallListener> ::tieline::generated::Dispatch for HallDispatcher<L> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let proof = job.proof();
            let Self(handler) = self;
            match job.message() {
                7 => {
                    job.hear(move |event, delivery| {
                        handler
                            .opened(
                                event,
                                HallOpenedHeard {
                                    comes_with_the_event: proof,
                                },
                                delivery,
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
    /// That `hall.measure` has succeeded, which has to have happened before `hall.paint`, with what it answered.
    ///
    /// Only [`Hall::measure`] gives one. Use it like the answer.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct HallMeasureDone {
        response: super::hall::MeasureResponse<'static>,
        comes_with_success: ::tieline::generated::Proof,
    }
    impl HallMeasureDone {
        /// The answer alone.
        #[must_use]
        pub fn into_response(self) -> super::hall::MeasureResponse<'static> {
            self.response
        }
    }
    impl ::core::ops::Deref for HallMeasureDone {
        type Target = super::hall::MeasureResponse<'static>;
        fn deref(&self) -> &Self::Target {
            &self.response
        }
    }
    impl ::tieline::SuccessOf<super::hall::Measure<'static>, Hall> for HallMeasureDone {
        fn proof(&self) -> &::tieline::generated::Proof {
            &self.comes_with_success
        }
    }
    /// That `hall.hide` has succeeded, which has to have happened before `hall.paint`, `bell.listen`, with what it answered.
    ///
    /// Only [`Hall::hide`] gives one. Use it like the answer.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct HallHideDone {
        response: super::hall::HideResponse<'static>,
        comes_with_success: ::tieline::generated::Proof,
    }
    impl HallHideDone {
        /// The answer alone.
        #[must_use]
        pub fn into_response(self) -> super::hall::HideResponse<'static> {
            self.response
        }
    }
    impl ::core::ops::Deref for HallHideDone {
        type Target = super::hall::HideResponse<'static>;
        fn deref(&self) -> &Self::Target {
            &self.response
        }
    }
    impl ::tieline::SuccessOf<super::hall::Hide<'static>, Hall> for HallHideDone {
        fn proof(&self) -> &::tieline::generated::Proof {
            &self.comes_with_success
        }
    }
    /// That `hall.paint` has succeeded, which has to have happened before `hall.leave`, with what it answered.
    ///
    /// Only [`Hall::paint`] gives one. Use it like the answer.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct HallPaintDone {
        response: super::hall::PaintResponse<'static>,
        comes_with_success: ::tieline::generated::Proof,
    }
    impl HallPaintDone {
        /// The answer alone.
        #[must_use]
        pub fn into_response(self) -> super::hall::PaintResponse<'static> {
            self.response
        }
    }
    impl ::core::ops::Deref for HallPaintDone {
        type Target = super::hall::PaintResponse<'static>;
        fn deref(&self) -> &Self::Target {
            &self.response
        }
    }
    impl ::tieline::SuccessOf<super::hall::Paint<'static>, Hall> for HallPaintDone {
        fn proof(&self) -> &::tieline::generated::Proof {
            &self.comes_with_success
        }
    }
    /// That `hall.opened` was heard, which has to have happened before `hall.expect`, `hall.greet`.
    ///
    /// Only the listener gets one, with the event.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct HallOpenedHeard {
        comes_with_the_event: ::tieline::generated::Proof,
    }
    impl ::tieline::WasHeard<super::hall::Opened<'static>, Hall> for HallOpenedHeard {
        fn proof(&self) -> &::tieline::generated::Proof {
            &self.comes_with_the_event
        }
    }
    impl ::tieline::MakesLegal<
        super::hall::Expect<'static>,
        (
            super::hall::Opened<'static>,
            super::bell::Ring<'static>,
            super::lantern::Look<'static>,
            super::bulb::Look<'static>,
        ),
        Hall,
    > for HallOpenedHeard {
        fn proven(&self) -> ::tieline::generated::Proven<'_> {
            ::tieline::generated::Proven::Same(
                <_ as ::tieline::WasHeard<
                    super::hall::Opened<'static>,
                    Hall,
                >>::proof(self),
            )
        }
    }
    impl ::tieline::MakesLegal<
        super::hall::Expect<'static>,
        (
            super::hall::Opened<'static>,
            super::bell::Ring<'static>,
            super::lantern::Look<'static>,
            super::bulb::Look<'static>,
        ),
        Hall,
    > for BellRingDone {
        fn proven(&self) -> ::tieline::generated::Proven<'_> {
            ::tieline::generated::Proven::Family(
                <_ as ::tieline::SuccessOf<
                    super::bell::Ring<'static>,
                    Bell,
                >>::proof(self),
            )
        }
    }
    impl ::tieline::MakesLegal<
        super::hall::Expect<'static>,
        (
            super::hall::Opened<'static>,
            super::bell::Ring<'static>,
            super::lantern::Look<'static>,
            super::bulb::Look<'static>,
        ),
        Hall,
    > for LanternLookDone {
        fn proven(&self) -> ::tieline::generated::Proven<'_> {
            ::tieline::generated::Proven::Other(
                <_ as ::tieline::SuccessOf<
                    super::lantern::Look<'static>,
                    Lantern,
                >>::proof(self),
            )
        }
    }
    impl ::tieline::MakesLegal<
        super::hall::Expect<'static>,
        (
            super::hall::Opened<'static>,
            super::bell::Ring<'static>,
            super::lantern::Look<'static>,
            super::bulb::Look<'static>,
        ),
        Hall,
    > for BulbLookDone {
        fn proven(&self) -> ::tieline::generated::Proven<'_> {
            ::tieline::generated::Proven::Other(
                <_ as ::tieline::SuccessOf<
                    super::bulb::Look<'static>,
                    Bulb,
                >>::proof(self),
            )
        }
    }
    /// Hears the events of one `bell` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait BellListener: ::core::marker::Send + 'static {
        /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    /// Hears everything and does nothing.
    impl BellListener for () {}
    impl<L: BellListener> ::tieline::generated::Role<L> for Bell {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            BellDispatcher(of)
        }
    }
    /// A bell in a hall.
    ///
    /// A `bell` destination, to be asked.
    #[derive(::core::fmt::Debug)]
    pub struct Bell {
        handle: ::tieline::generated::Handle,
    }
    impl Bell {
        /// The query `bell.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the query `hall.hello` of `hall` has succeeded. Nothing has to show that.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn hello(
            &self,
        ) -> ::tieline::Asking<'_, super::bell::HelloResponse<'static>> {
            self.hello_with(super::bell::Hello::new())
        }
        /// The query `bell.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the query `hall.hello` of `hall` has succeeded. Nothing has to show that.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn hello_with(
            &self,
            query: super::bell::Hello<'_>,
        ) -> ::tieline::Asking<'_, super::bell::HelloResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::bell::HelloResponse::into_owned,
                    ),
                )
        }
        /// The query `bell.listen`, legal while the destination is active.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the request `hall.hide` of `hall` has succeeded.
        ///
        /// Legal only after the success of `hall.hide`. `after_hide`, in front of the message, shows it: the [`HallHideDone`] that `hide` returned.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn listen(
            &self,
            after_hide: &dyn ::tieline::SuccessOf<super::hall::Hide<'static>, Hall>,
        ) -> ::core::result::Result<
            super::bell::ListenResponse<'static>,
            ::tieline::CallError,
        > {
            self.listen_with(after_hide, super::bell::Listen::new()).await
        }
        /// The query `bell.listen`, legal while the destination is active.
        ///
        /// Legal only once all of these have happened:
        ///
        /// - the request `hall.hide` of `hall` has succeeded.
        ///
        /// Legal only after the success of `hall.hide`. `after_hide`, in front of the message, shows it: the [`HallHideDone`] that `hide` returned.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn listen_with(
            &self,
            after_hide: &dyn ::tieline::SuccessOf<super::hall::Hide<'static>, Hall>,
            query: super::bell::Listen<'_>,
        ) -> ::core::result::Result<
            super::bell::ListenResponse<'static>,
            ::tieline::CallError,
        > {
            let answer = self
                .handle
                .call_after(
                    1,
                    &query,
                    &[
                        ::tieline::generated::Proven::Family(
                            <_ as ::tieline::SuccessOf<
                                super::hall::Hide<'static>,
                                Hall,
                            >>::proof(after_hide),
                        ),
                    ],
                )
                .await?;
            match ::tieline::codec::decode_body::<
                super::bell::ListenResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(response.into_owned())
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(answer.unreadable(error))
                }
            }
        }
        /// The request `bell.ring`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn ring(
            &self,
        ) -> ::core::result::Result<BellRingDone, ::tieline::CallError> {
            self.ring_with(super::bell::Ring::new()).await
        }
        /// The request `bell.ring`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn ring_with(
            &self,
            request: super::bell::Ring<'_>,
        ) -> ::core::result::Result<BellRingDone, ::tieline::CallError> {
            let answer = self.handle.call(2, &request).await?;
            match ::tieline::codec::decode_body::<
                super::bell::RingResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(BellRingDone {
                        response: response.into_owned(),
                        comes_with_success: answer.proof(),
                    })
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(answer.unreadable(error))
                }
            }
        }
        #[doc(hidden)]
        pub fn bell<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, Hall>,
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
    struct BellDispatcher<L>(L);
    impl<L: BellListener> ::tieline::generated::Dispatch for BellDispatcher<L> {
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
    /// That `bell.ring` has succeeded, which has to have happened before `hall.expect`, with what it answered.
    ///
    /// Only [`Bell::ring`] gives one. Use it like the answer.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct BellRingDone {
        response: super::bell::RingResponse<'static>,
        comes_with_success: ::tieline::generated::Proof,
    }
    impl BellRingDone {
        /// The answer alone.
        #[must_use]
        pub fn into_response(self) -> super::bell::RingResponse<'static> {
            self.response
        }
    }
    impl ::core::ops::Deref for BellRingDone {
        type Target = super::bell::RingResponse<'static>;
        fn deref(&self) -> &Self::Target {
            &self.response
        }
    }
    impl ::tieline::SuccessOf<super::bell::Ring<'static>, Bell> for BellRingDone {
        fn proof(&self) -> &::tieline::generated::Proof {
            &self.comes_with_success
        }
    }
    /// Hears the events of one `lantern` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait LanternListener: ::core::marker::Send + 'static {
        /// The event `lamp.flickered`, legal while the destination is active or being torn down.
        fn flickered(
            &mut self,
            event: super::lantern::Flickered<'_>,
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
    impl LanternListener for () {}
    impl<L: LanternListener> ::tieline::generated::Role<L> for Lantern {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            LanternDispatcher(of)
        }
    }
    /// A lamp with a flame.
    ///
    /// A `lantern` destination, to be asked.
    ///
    /// Extends `lamp`: what that has, this has too.
    #[derive(::core::fmt::Debug)]
    pub struct Lantern {
        handle: ::tieline::generated::Handle,
    }
    impl Lantern {
        /// The query `lamp.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn hello(
            &self,
        ) -> ::tieline::Asking<'_, super::lantern::HelloResponse<'static>> {
            self.hello_with(super::lantern::Hello::new())
        }
        /// The query `lamp.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn hello_with(
            &self,
            query: super::lantern::Hello<'_>,
        ) -> ::tieline::Asking<'_, super::lantern::HelloResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::lantern::HelloResponse::into_owned,
                    ),
                )
        }
        /// The query `lamp.look`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn look(
            &self,
        ) -> ::core::result::Result<LanternLookDone, ::tieline::CallError> {
            self.look_with(super::lantern::Look::new()).await
        }
        /// The query `lamp.look`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn look_with(
            &self,
            query: super::lantern::Look<'_>,
        ) -> ::core::result::Result<LanternLookDone, ::tieline::CallError> {
            let answer = self.handle.call(1, &query).await?;
            match ::tieline::codec::decode_body::<
                super::lantern::LookResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(LanternLookDone {
                        response: response.into_owned(),
                        comes_with_success: answer.proof(),
                    })
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(answer.unreadable(error))
                }
            }
        }
        /// The request `lamp.dim`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn dim(
            &self,
            request: super::lantern::Dim<'_>,
        ) -> ::tieline::Asking<'_, super::lantern::DimResponse<'static>> {
            self.handle
                .ask(
                    2,
                    &request,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::lantern::DimResponse::into_owned,
                    ),
                )
        }
        /// The request `lamp.off`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn off(
            &self,
        ) -> ::tieline::Asking<'_, super::lantern::OffResponse<'static>> {
            self.off_with(super::lantern::Off::new())
        }
        /// The request `lamp.off`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn off_with(
            &self,
            request: super::lantern::Off<'_>,
        ) -> ::tieline::Asking<'_, super::lantern::OffResponse<'static>> {
            self.handle
                .ask(
                    3,
                    &request,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::lantern::OffResponse::into_owned,
                    ),
                )
        }
        /// The request `lantern.trim`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn trim(
            &self,
        ) -> ::tieline::Asking<'_, super::lantern::TrimResponse<'static>> {
            self.trim_with(super::lantern::Trim::new())
        }
        /// The request `lantern.trim`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn trim_with(
            &self,
            request: super::lantern::Trim<'_>,
        ) -> ::tieline::Asking<'_, super::lantern::TrimResponse<'static>> {
            self.handle
                .ask(
                    4,
                    &request,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::lantern::TrimResponse::into_owned,
                    ),
                )
        }
        #[doc(hidden)]
        pub fn bell<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, Hall>,
        {
            ::tieline::generated::SetsUp::refused(self)
        }
        #[doc(hidden)]
        pub fn flickered<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<'k, super::street::LanternEvents>,
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
    struct LanternDispatcher<L>(L);
    impl<L: LanternListener> ::tieline::generated::Dispatch for LanternDispatcher<L> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                5 => job.hear_by(handler, L::flickered),
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
    /// That `lamp.look` has succeeded, which has to have happened before `hall.expect`, with what it answered.
    ///
    /// Only [`Lantern::look`] gives one. Use it like the answer.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct LanternLookDone {
        response: super::lantern::LookResponse<'static>,
        comes_with_success: ::tieline::generated::Proof,
    }
    impl LanternLookDone {
        /// The answer alone.
        #[must_use]
        pub fn into_response(self) -> super::lantern::LookResponse<'static> {
            self.response
        }
    }
    impl ::core::ops::Deref for LanternLookDone {
        type Target = super::lantern::LookResponse<'static>;
        fn deref(&self) -> &Self::Target {
            &self.response
        }
    }
    impl ::tieline::SuccessOf<super::lantern::Look<'static>, Lantern>
    for LanternLookDone {
        fn proof(&self) -> &::tieline::generated::Proof {
            &self.comes_with_success
        }
    }
    /// Hears the events of one `bulb` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait BulbListener: ::core::marker::Send + 'static {
        /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    /// Hears everything and does nothing.
    impl BulbListener for () {}
    impl<L: BulbListener> ::tieline::generated::Role<L> for Bulb {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            BulbDispatcher(of)
        }
    }
    /// A lamp that is on for ever.
    ///
    /// A `bulb` destination, to be asked.
    ///
    /// Restricts `lamp`: of what that has, this has only a part.
    ///
    /// A query or request that is not described for it gets a failure; such an event is ignored.
    #[derive(::core::fmt::Debug)]
    pub struct Bulb {
        handle: ::tieline::generated::Handle,
    }
    impl Bulb {
        /// The query `lamp.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn hello(
            &self,
        ) -> ::tieline::Asking<'_, super::bulb::HelloResponse<'static>> {
            self.hello_with(super::bulb::Hello::new())
        }
        /// The query `lamp.hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn hello_with(
            &self,
            query: super::bulb::Hello<'_>,
        ) -> ::tieline::Asking<'_, super::bulb::HelloResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::bulb::HelloResponse::into_owned,
                    ),
                )
        }
        /// The query `lamp.look`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn look(
            &self,
        ) -> ::core::result::Result<BulbLookDone, ::tieline::CallError> {
            self.look_with(super::bulb::Look::new()).await
        }
        /// The query `lamp.look`, legal while the destination is active.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub async fn look_with(
            &self,
            query: super::bulb::Look<'_>,
        ) -> ::core::result::Result<BulbLookDone, ::tieline::CallError> {
            let answer = self.handle.call(1, &query).await?;
            match ::tieline::codec::decode_body::<
                super::bulb::LookResponse<'_>,
            >(answer.body()) {
                ::core::result::Result::Ok(response) => {
                    ::core::result::Result::Ok(BulbLookDone {
                        response: response.into_owned(),
                        comes_with_success: answer.proof(),
                    })
                }
                ::core::result::Result::Err(error) => {
                    ::core::result::Result::Err(answer.unreadable(error))
                }
            }
        }
        #[doc(hidden)]
        pub fn bell<'k, R>(
            &'k self,
            _: impl ::core::convert::AsRef<str>,
            _: impl ::core::marker::Sized,
        ) -> R
        where
            Self: ::tieline::generated::SetsUp<'k, Hall>,
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
    struct BulbDispatcher<L>(L);
    impl<L: BulbListener> ::tieline::generated::Dispatch for BulbDispatcher<L> {
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
    /// That `lamp.look` has succeeded, which has to have happened before `hall.expect`, with what it answered.
    ///
    /// Only [`Bulb::look`] gives one. Use it like the answer.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct BulbLookDone {
        response: super::bulb::LookResponse<'static>,
        comes_with_success: ::tieline::generated::Proof,
    }
    impl BulbLookDone {
        /// The answer alone.
        #[must_use]
        pub fn into_response(self) -> super::bulb::LookResponse<'static> {
            self.response
        }
    }
    impl ::core::ops::Deref for BulbLookDone {
        type Target = super::bulb::LookResponse<'static>;
        fn deref(&self) -> &Self::Target {
            &self.response
        }
    }
    impl ::tieline::SuccessOf<super::bulb::Look<'static>, Bulb> for BulbLookDone {
        fn proof(&self) -> &::tieline::generated::Proof {
            &self.comes_with_success
        }
    }
    impl Bulb {
        #[doc(hidden)]
        pub fn off<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Keeps<'k, super::unset::lamp>,
        {
            ::tieline::generated::Keeps::refused(self)
        }
        #[doc(hidden)]
        pub fn trim<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Keeps<'k, super::unset::lamp>,
        {
            ::tieline::generated::Keeps::refused(self)
        }
        #[doc(hidden)]
        pub fn dim<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::Keeps<'k, super::unset::lamp>,
        {
            ::tieline::generated::Keeps::refused(self)
        }
        #[doc(hidden)]
        pub fn off_with<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::Keeps<'k, super::unset::lamp>,
        {
            ::tieline::generated::Keeps::refused(self)
        }
        #[doc(hidden)]
        pub fn trim_with<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::Keeps<'k, super::unset::lamp>,
        {
            ::tieline::generated::Keeps::refused(self)
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
    pub struct Colour;
    pub struct Litres;
    pub struct Metres;
    pub struct Name;
    pub struct To;
    #[allow(non_camel_case_types)]
    #[derive(::core::fmt::Debug)]
    pub enum lamp {}
}
