/// Every type of the language.
///
/// The protocol `types`, as the runtime reads it.
#[allow(dead_code, unreachable_pub)]
pub static PROTOCOL: ::tieline::Protocol = ::tieline::Protocol {
    name: "types",
    requester: "desk",
    responder: "room",
    framing: ::tieline::Framing {
        length_bytes: 4,
        big_endian: true,
        counts_itself: false,
        largest_frame: 65_536,
    },
    envelope: ::tieline::Envelope::new(
        [
            ::tieline::codec::Key::new("head", "\"head\":"),
            ::tieline::codec::Key::new("body", "\"body\":"),
        ],
        [
            ::tieline::codec::Key::new("type", "\"type\":"),
            ::tieline::codec::Key::new("name", "\"name\":"),
            ::tieline::codec::Key::new("target", "\"target\":"),
            ::tieline::codec::Key::new("id", "\"id\":"),
            ::tieline::codec::Key::new("result", "\"result\":"),
            ::tieline::codec::Key::new("error", "\"error\":"),
        ],
        ["ask", "do", "answer", "tell"],
        ["OK", "FAILED"],
    ),
    destinations: &[&call::DESTINATION],
};
/// A call.
///
/// The messages of the destination `call`, whose targets look like `{room}.{call}`.
///
/// At most 64 queries and requests wait for one of them; one more is answered with a failure. At most 256 events wait for one of them; nothing more is read until there is room, and after 1500 ms the connection is closed. None of them may get lost. A call is busy at times.
///
/// An answer of it may take 10 s, where its message says nothing else.
///
/// The messages to all of these destinations on one connection are handled one at a time, in the order in which they arrived.
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
pub mod call {
    /// The destination's table, as the runtime reads it.
    pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
            "call",
            &[::tieline::Segment::Id("room"), ::tieline::Segment::Id("call")],
            &[
                ::tieline::Message::new(
                        ::tieline::Kind::Query,
                        "call.init",
                        ::tieline::Role::Init,
                        ::tieline::Phases::of(
                            &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                        ),
                    )
                    .with_deadline(::core::time::Duration::from_secs(10)),
                ::tieline::Message::new(
                        ::tieline::Kind::Query,
                        "call.abilities",
                        ::tieline::Role::Ordinary,
                        ::tieline::Phases::of(&[::tieline::Phase::Active]),
                    )
                    .with_deadline(::core::time::Duration::from_secs(120)),
                ::tieline::Message::new(
                        ::tieline::Kind::Request,
                        "call.forward",
                        ::tieline::Role::Ordinary,
                        ::tieline::Phases::of(&[::tieline::Phase::Active]),
                    )
                    .with_deadline(::core::time::Duration::from_secs(3)),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "call.beeped",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    "call.changed",
                    ::tieline::Role::Ordinary,
                    ::tieline::Phases::of(
                        &[::tieline::Phase::Active, ::tieline::Phase::TearingDown],
                    ),
                ),
            ],
        )
        .mailbox(::tieline::Mailbox {
            calls: ::tieline::Queue::DEFAULT.capacity(64).full(::tieline::Full::Refuse),
            events: ::tieline::Queue::DEFAULT
                .capacity(256)
                .full(
                    ::tieline::Full::Block(
                        ::core::option::Option::Some(
                            ::core::time::Duration::from_millis(1500),
                        ),
                    ),
                ),
        })
        .one_at_a_time();
    /// Asks how the call stands.
    ///
    /// The query `call.init`, legal while the destination is set up or active. It initializes the destination.
    ///
    /// Its answer may take 10 s.
    ///
    /// # Headers
    ///
    /// - `type`: `ask`
    /// - `name`: `call.init`
    /// - `target`: a string
    /// - `id`: a UUID
    #[derive(::core::cmp::PartialEq)]
    pub struct Init<'a> {
        /// How much is told.
        ///
        /// Wire key `depth`. Left out on the wire, it is `1`. Limits: 0 to 10.
        pub depth: i64,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Init<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                depth: 1,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitBuilder<'a> {
            InitBuilder {
                depth: 1,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Init<'static> {
            Init {
                depth: self.depth,
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
            Self {
                depth: self.depth,
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Init<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Init", "depth", &[&self.depth])
        }
    }
    /// Builds [`Init`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitBuilder<'a> {
        depth: i64,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitBuilder { .. }")
        }
    }
    impl<'a> InitBuilder<'a> {
        /// How much is told.
        ///
        /// Wire key `depth`. Left out on the wire, it is `1`. Limits: 0 to 10.
        pub fn depth(mut self, value: i64) -> Self {
            self.depth = value;
            self
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Init<'a> {
            Init {
                depth: self.depth,
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
            let value = &self.depth;
            ::tieline::codec::limit::keep(
                "Init.depth",
                ::tieline::codec::limit::range(*value, 0, 10, "0 to 10"),
            )?;
            ::tieline::codec::write::piece(out, ",\"depth\":");
            ::tieline::codec::Encode::encode(&self.depth, out)?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Init<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "O\"depth\":",
            );
            let mut depth = ::core::option::Option::None;
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object.next(input)? {
                if key == 0 {
                    ::tieline::codec::fill_guarded(
                        &mut depth,
                        input,
                        ::tieline::codec::Guard {
                            optional: true,
                            secret: false,
                            check: |value: &i64| ::tieline::codec::limit::range(
                                *value,
                                0,
                                10,
                                "0 to 10",
                            ),
                        },
                    )?;
                }
            }
            ::core::result::Result::Ok(Self {
                depth: depth.unwrap_or(1),
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// The answer to the query `call.init`.
    ///
    /// # Headers
    ///
    /// - `type`: `answer`
    /// - `name`: the question's `name`
    /// - `result`: `OK` or `FAILED`
    /// - `error`: a string, only with `FAILED`
    /// - `target`: the question's `target`
    /// - `id`: the question's `id`
    #[derive(::core::cmp::PartialEq)]
    pub struct InitResponse<'a> {
        /// Where the call stands.
        ///
        /// Wire key `state`. Values: `RINGING`, `TALKING`, `ENDED`.
        pub state: super::types::State,
        /// Who is called.
        ///
        /// Wire key `primary`, which may be left out. Required when `state` is `RINGING` or `TALKING`. Forbidden when `state` is `ENDED`.
        pub primary: ::core::option::Option<super::types::Party<'a>>,
        /// Who is asked meanwhile.
        ///
        /// Wire key `consult`, which may be left out. Forbidden when `state` is `RINGING` or `ENDED`.
        pub consult: ::core::option::Option<super::types::Party<'a>>,
        /// The line on which somebody talks.
        ///
        /// Wire key `line`, which may be left out. In it, `number` is required when `state` is `TALKING`.
        pub line: ::core::option::Option<super::types::Line<'a>>,
        /// Every line.
        ///
        /// Wire key `lines`, which may be left out. In each of them, `number` is required when `state` is `RINGING`, and forbidden when `state` is `ENDED`. In each of them, `note` is forbidden when `state` is `RINGING` or `ENDED`.
        pub lines: ::core::option::Option<::std::vec::Vec<super::types::Line<'a>>>,
        /// Every line by its name.
        ///
        /// Wire key `by-name`, which may be left out. In each of them, `note` is forbidden when `state` is `ENDED`.
        pub by_name: ::core::option::Option<
            ::std::collections::BTreeMap<
                ::std::borrow::Cow<'a, str>,
                super::types::Line<'a>,
            >,
        >,
        /// Whatever is known of the call. Always present, even when nothing is.
        ///
        /// Wire key `data`.
        pub data: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Free<'a>,
        >,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> InitResponse<'a> {
        /// Starts one.
        pub fn builder() -> InitResponseBuilder<
            'a,
            super::unset::State,
            super::unset::Data,
        > {
            InitResponseBuilder {
                state: super::unset::State,
                primary: ::core::option::Option::None,
                consult: ::core::option::Option::None,
                line: ::core::option::Option::None,
                lines: ::core::option::Option::None,
                by_name: ::core::option::Option::None,
                data: super::unset::Data,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> InitResponse<'static> {
            InitResponse {
                state: self.state,
                primary: self.primary.map(super::types::Party::into_owned),
                consult: self.consult.map(super::types::Party::into_owned),
                line: self.line.map(super::types::Line::into_owned),
                lines: self
                    .lines
                    .map(|value| ::tieline::generated::map_list(
                        value,
                        super::types::Line::into_owned,
                    )),
                by_name: self
                    .by_name
                    .map(|value| ::tieline::generated::map_entries(
                        value,
                        super::types::Line::into_owned,
                    )),
                data: ::tieline::generated::map_entries(
                    self.data,
                    ::tieline::codec::Free::into_owned,
                ),
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Whether each property is there that the others require, and none that they forbid.
        fn presence(&self) -> ::core::result::Result<(), ::tieline::codec::Problem> {
            if self.primary.is_none()
                && [super::types::State::RINGING, super::types::State::TALKING]
                    .contains(&self.state)
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Required {
                    key: "primary",
                    when: "`state` is `RINGING` or `TALKING`",
                });
            }
            if self.primary.is_some()
                && [super::types::State::ENDED].contains(&self.state)
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Forbidden {
                    key: "primary",
                    when: "`state` is `ENDED`",
                });
            }
            if self.consult.is_some()
                && [super::types::State::RINGING, super::types::State::ENDED]
                    .contains(&self.state)
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Forbidden {
                    key: "consult",
                    when: "`state` is `RINGING` or `ENDED`",
                });
            }
            if [super::types::State::TALKING].contains(&self.state)
                && self.line.iter().any(|part| part.number.is_none())
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Required {
                    key: "line.number",
                    when: "`state` is `TALKING`",
                });
            }
            if [super::types::State::RINGING].contains(&self.state)
                && self.lines.iter().flatten().any(|part| part.number.is_none())
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Required {
                    key: "lines.*.number",
                    when: "`state` is `RINGING`",
                });
            }
            if [super::types::State::ENDED].contains(&self.state)
                && self.lines.iter().flatten().any(|part| part.number.is_some())
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Forbidden {
                    key: "lines.*.number",
                    when: "`state` is `ENDED`",
                });
            }
            if [super::types::State::RINGING, super::types::State::ENDED]
                .contains(&self.state)
                && self.lines.iter().flatten().any(|part| part.note.is_some())
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Forbidden {
                    key: "lines.*.note",
                    when: "`state` is `RINGING` or `ENDED`",
                });
            }
            if [super::types::State::ENDED].contains(&self.state)
                && self
                    .by_name
                    .iter()
                    .flat_map(|map| map.values())
                    .any(|part| part.note.is_some())
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Forbidden {
                    key: "by-name.*.note",
                    when: "`state` is `ENDED`",
                });
            }
            ::core::result::Result::Ok(())
        }
    }
    impl ::core::clone::Clone for InitResponse<'_> {
        fn clone(&self) -> Self {
            Self {
                state: ::core::clone::Clone::clone(&self.state),
                primary: ::core::clone::Clone::clone(&self.primary),
                consult: ::core::clone::Clone::clone(&self.consult),
                line: ::core::clone::Clone::clone(&self.line),
                lines: ::core::clone::Clone::clone(&self.lines),
                by_name: ::core::clone::Clone::clone(&self.by_name),
                data: ::core::clone::Clone::clone(&self.data),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for InitResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "InitResponse",
                "state primary consult line lines by_name data",
                &[
                    &self.state,
                    &self.primary,
                    &self.consult,
                    &self.line,
                    &self.lines,
                    &self.by_name,
                    &self.data,
                ],
            )
        }
    }
    /// Builds [`InitResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitResponseBuilder<'a, State, Data> {
        state: State,
        primary: ::core::option::Option<super::types::Party<'a>>,
        consult: ::core::option::Option<super::types::Party<'a>>,
        line: ::core::option::Option<super::types::Line<'a>>,
        lines: ::core::option::Option<::std::vec::Vec<super::types::Line<'a>>>,
        by_name: ::core::option::Option<
            ::std::collections::BTreeMap<
                ::std::borrow::Cow<'a, str>,
                super::types::Line<'a>,
            >,
        >,
        data: Data,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<State, Data> ::core::fmt::Debug for InitResponseBuilder<'_, State, Data> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitResponseBuilder { .. }")
        }
    }
    impl<'a, State, Data> InitResponseBuilder<'a, State, Data> {
        /// Where the call stands.
        ///
        /// Wire key `state`. Values: `RINGING`, `TALKING`, `ENDED`.
        pub fn state(
            self,
            value: super::types::State,
        ) -> InitResponseBuilder<
            'a,
            ::tieline::generated::Set<super::types::State>,
            Data,
        >
        where
            State: ::tieline::generated::Unset<super::unset::State>,
        {
            InitResponseBuilder {
                state: ::tieline::generated::Set(value),
                primary: self.primary,
                consult: self.consult,
                line: self.line,
                lines: self.lines,
                by_name: self.by_name,
                data: self.data,
                grows: self.grows,
            }
        }
        /// Who is called.
        ///
        /// Wire key `primary`, which may be left out. Required when `state` is `RINGING` or `TALKING`. Forbidden when `state` is `ENDED`.
        pub fn primary(mut self, value: super::types::Party<'a>) -> Self {
            self.primary = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`primary`](Self::primary).
        pub fn maybe_primary(
            mut self,
            value: ::core::option::Option<super::types::Party<'a>>,
        ) -> Self {
            self.primary = value;
            self
        }
        /// Who is asked meanwhile.
        ///
        /// Wire key `consult`, which may be left out. Forbidden when `state` is `RINGING` or `ENDED`.
        pub fn consult(mut self, value: super::types::Party<'a>) -> Self {
            self.consult = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`consult`](Self::consult).
        pub fn maybe_consult(
            mut self,
            value: ::core::option::Option<super::types::Party<'a>>,
        ) -> Self {
            self.consult = value;
            self
        }
        /// The line on which somebody talks.
        ///
        /// Wire key `line`, which may be left out. In it, `number` is required when `state` is `TALKING`.
        pub fn line(mut self, value: super::types::Line<'a>) -> Self {
            self.line = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`line`](Self::line).
        pub fn maybe_line(
            mut self,
            value: ::core::option::Option<super::types::Line<'a>>,
        ) -> Self {
            self.line = value;
            self
        }
        /// Every line.
        ///
        /// Wire key `lines`, which may be left out. In each of them, `number` is required when `state` is `RINGING`, and forbidden when `state` is `ENDED`. In each of them, `note` is forbidden when `state` is `RINGING` or `ENDED`.
        pub fn lines(
            mut self,
            value: impl ::core::iter::IntoIterator<Item = super::types::Line<'a>>,
        ) -> Self {
            self.lines = ::core::option::Option::Some(
                ::tieline::generated::collect(value),
            );
            self
        }
        /// The same, set or left out as `value` says: see [`lines`](Self::lines).
        pub fn maybe_lines(
            mut self,
            value: ::core::option::Option<::std::vec::Vec<super::types::Line<'a>>>,
        ) -> Self {
            self.lines = value;
            self
        }
        /// Every line by its name.
        ///
        /// Wire key `by-name`, which may be left out. In each of them, `note` is forbidden when `state` is `ENDED`.
        pub fn by_name(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item = (
                    impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
                    super::types::Line<'a>,
                ),
            >,
        ) -> Self {
            self.by_name = ::core::option::Option::Some(
                ::tieline::generated::collect_map(value),
            );
            self
        }
        /// The same, set or left out as `value` says: see [`by_name`](Self::by_name).
        pub fn maybe_by_name(
            mut self,
            value: ::core::option::Option<
                ::std::collections::BTreeMap<
                    ::std::borrow::Cow<'a, str>,
                    super::types::Line<'a>,
                >,
            >,
        ) -> Self {
            self.by_name = value;
            self
        }
        /// Whatever is known of the call. Always present, even when nothing is.
        ///
        /// Wire key `data`.
        pub fn data(
            self,
            value: impl ::core::iter::IntoIterator<
                Item = (
                    impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
                    impl ::core::convert::Into<::tieline::codec::Free<'a>>,
                ),
            >,
        ) -> InitResponseBuilder<
            'a,
            State,
            ::tieline::generated::Set<
                ::std::collections::BTreeMap<
                    ::std::borrow::Cow<'a, str>,
                    ::tieline::codec::Free<'a>,
                >,
            >,
        >
        where
            Data: ::tieline::generated::Unset<super::unset::Data>,
        {
            InitResponseBuilder {
                state: self.state,
                primary: self.primary,
                consult: self.consult,
                line: self.line,
                lines: self.lines,
                by_name: self.by_name,
                data: ::tieline::generated::Set(
                    ::tieline::generated::collect_map(value),
                ),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> InitResponse<'a>
        where
            State: ::tieline::generated::Supplied<super::types::State>,
            Data: ::tieline::generated::Supplied<
                ::std::collections::BTreeMap<
                    ::std::borrow::Cow<'a, str>,
                    ::tieline::codec::Free<'a>,
                >,
            >,
        {
            InitResponse {
                state: ::tieline::generated::Supplied::value(self.state),
                primary: self.primary,
                consult: self.consult,
                line: self.line,
                lines: self.lines,
                by_name: self.by_name,
                data: ::tieline::generated::Supplied::value(self.data),
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
            ::tieline::codec::write::text(out, ",\"state\":\"", self.state.as_str());
            if let ::core::option::Option::Some(value) = &self.primary {
                ::tieline::codec::write::piece(out, ",\"primary\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.consult {
                ::tieline::codec::write::piece(out, ",\"consult\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.line {
                ::tieline::codec::write::piece(out, ",\"line\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.lines {
                ::tieline::codec::write::piece(out, ",\"lines\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.by_name {
                ::tieline::codec::write::piece(out, ",\"by-name\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            ::tieline::codec::write::piece(out, ",\"data\":");
            ::tieline::codec::Encode::encode(&self.data, out)?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for InitResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "o\"state\":\nO\"primary\":\nO\"consult\":\nO\"line\":\nO\"lines\":\nO\"by-name\":\no\"data\":",
            );
            let mut state = ::core::option::Option::None;
            let mut primary = ::core::option::Option::None;
            let mut consult = ::core::option::Option::None;
            let mut line = ::core::option::Option::None;
            let mut lines = ::core::option::Option::None;
            let mut by_name = ::core::option::Option::None;
            let mut data = ::core::option::Option::None;
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object.next(input)? {
                match key {
                    0 => ::tieline::codec::Decode::fill(&mut state, input)?,
                    1 => ::tieline::codec::fill_optional(&mut primary, input)?,
                    2 => ::tieline::codec::fill_optional(&mut consult, input)?,
                    3 => ::tieline::codec::fill_optional(&mut line, input)?,
                    4 => ::tieline::codec::fill_optional(&mut lines, input)?,
                    5 => ::tieline::codec::fill_optional(&mut by_name, input)?,
                    6 => ::tieline::codec::Decode::fill(&mut data, input)?,
                    _ => {}
                }
            }
            let (
                ::core::option::Option::Some(state),
                ::core::option::Option::Some(data),
            ) = (state, data) else {
                return ::core::result::Result::Err(object.incomplete(input));
            };
            let read = Self {
                state,
                primary,
                consult,
                line,
                lines,
                by_name,
                data,
                grows: ::tieline::generated::Grows::new(),
            };
            object.hold(read.presence())?;
            ::core::result::Result::Ok(read)
        }
    }
    /// What a failed answer to the query `call.init` tells beyond why it failed. Any of it can be missing: a failure that no handler decided, such as a missed deadline, a panic or an unknown target, tells none of it.
    #[derive(::core::cmp::PartialEq)]
    pub struct InitFailure<'a> {
        /// Whether it is worth asking again.
        ///
        /// Wire key `busy`, which may be left out.
        pub busy: ::core::option::Option<bool>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> InitFailure<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                busy: ::core::option::Option::None,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> InitFailureBuilder<'a> {
            InitFailureBuilder {
                busy: ::core::option::Option::None,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> InitFailure<'static> {
            InitFailure {
                busy: self.busy,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for InitFailure<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for InitFailure<'_> {
        fn clone(&self) -> Self {
            Self {
                busy: self.busy,
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for InitFailure<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "InitFailure", "busy", &[&self.busy])
        }
    }
    /// Builds [`InitFailure`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct InitFailureBuilder<'a> {
        busy: ::core::option::Option<bool>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for InitFailureBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("InitFailureBuilder { .. }")
        }
    }
    impl<'a> InitFailureBuilder<'a> {
        /// Whether it is worth asking again.
        ///
        /// Wire key `busy`, which may be left out.
        pub fn busy(mut self, value: bool) -> Self {
            self.busy = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`busy`](Self::busy).
        pub fn maybe_busy(mut self, value: ::core::option::Option<bool>) -> Self {
            self.busy = value;
            self
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> InitFailure<'a> {
            InitFailure {
                busy: self.busy,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for InitFailure<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::put::maybe_boolean(out, ",\"busy\":", self.busy);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for InitFailure<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "B\"busy\":",
            );
            ::tieline::codec::members::read::<
                0,
                1,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    busy: read.maybe_boolean(0),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    impl ::tieline::FailureDetails for InitFailure<'_> {
        const OF: (&'static ::tieline::Destination, usize) = (&DESTINATION, 0);
    }
    /// Asks what can be done.
    ///
    /// The query `call.abilities`, legal while the destination is active. Since version 1.2.
    ///
    /// Its answer may take 2 min.
    ///
    /// # Headers
    ///
    /// - `type`: `ask`
    /// - `name`: `call.abilities`
    /// - `target`: a string
    /// - `id`: a UUID
    #[derive(::core::cmp::PartialEq)]
    pub struct Abilities<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Abilities<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> AbilitiesBuilder<'a> {
            AbilitiesBuilder {
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Abilities<'static> {
            Abilities {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Abilities<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Abilities<'_> {
        fn clone(&self) -> Self {
            Self { grows: self.grows }
        }
    }
    impl ::core::fmt::Debug for Abilities<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Abilities", "", &[])
        }
    }
    /// Builds [`Abilities`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct AbilitiesBuilder<'a> {
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for AbilitiesBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("AbilitiesBuilder { .. }")
        }
    }
    impl<'a> AbilitiesBuilder<'a> {
        /// What was built.
        #[must_use]
        pub fn build(self) -> Abilities<'a> {
            Abilities {
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Abilities<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Abilities<'a> {
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
    /// An open set of keys.
    ///
    /// The answer to the query `call.abilities`. Keys that it does not list are kept and written back.
    ///
    /// # Headers
    ///
    /// - `type`: `answer`
    /// - `name`: the question's `name`
    /// - `result`: `OK` or `FAILED`
    /// - `error`: a string, only with `FAILED`
    /// - `target`: the question's `target`
    /// - `id`: the question's `id`
    #[derive(::core::cmp::PartialEq)]
    pub struct AbilitiesResponse<'a> {
        /// Whether it can call.
        ///
        /// Wire key `dial`. Left out on the wire, it is `false`.
        pub dial: bool,
        /// Keys that the description does not list, with their values: kept, and written back.
        pub others: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Json<'a>,
        >,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> AbilitiesResponse<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                dial: false,
                others: ::std::collections::BTreeMap::new(),
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> AbilitiesResponseBuilder<'a> {
            AbilitiesResponseBuilder {
                dial: false,
                others: ::std::collections::BTreeMap::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> AbilitiesResponse<'static> {
            AbilitiesResponse {
                dial: self.dial,
                others: ::tieline::generated::map_entries(
                    self.others,
                    ::tieline::codec::Json::into_owned,
                ),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for AbilitiesResponse<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for AbilitiesResponse<'_> {
        fn clone(&self) -> Self {
            Self {
                dial: self.dial,
                others: ::core::clone::Clone::clone(&self.others),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for AbilitiesResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "AbilitiesResponse",
                "dial others",
                &[&self.dial, &self.others],
            )
        }
    }
    /// Builds [`AbilitiesResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct AbilitiesResponseBuilder<'a> {
        dial: bool,
        others: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Json<'a>,
        >,
    }
    impl ::core::fmt::Debug for AbilitiesResponseBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("AbilitiesResponseBuilder { .. }")
        }
    }
    impl<'a> AbilitiesResponseBuilder<'a> {
        /// Whether it can call.
        ///
        /// Wire key `dial`. Left out on the wire, it is `false`.
        pub fn dial(mut self, value: bool) -> Self {
            self.dial = value;
            self
        }
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
        pub fn build(self) -> AbilitiesResponse<'a> {
            AbilitiesResponse {
                dial: self.dial,
                others: self.others,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for AbilitiesResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::put::boolean(out, ",\"dial\":", self.dial);
            ::tieline::codec::write::others(
                out,
                &self.others,
                &["dial"],
                "AbilitiesResponse",
            )?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for AbilitiesResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "B\"dial\":",
            );
            let mut dial = ::core::option::Option::None;
            let mut others = ::std::collections::BTreeMap::new();
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object
                .next_or_keep(input, &mut [], &mut others)?
            {
                if key == 0 {
                    ::tieline::codec::fill_optional(&mut dial, input)?;
                }
            }
            ::core::result::Result::Ok(Self {
                dial: dial.unwrap_or(false),
                others,
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// Sends it to somebody else.
    ///
    /// The request `call.forward`, legal while the destination is active.
    ///
    /// Its answer may take 3 s.
    ///
    /// # Headers
    ///
    /// - `type`: `do`. The same for every request.
    /// - `name`: `call.forward`. The name of this request.
    /// - `target`: a string. The destination that is asked.
    /// - `id`: a UUID. Identifies the request; its response carries the same.
    #[derive(::core::cmp::PartialEq)]
    pub struct Forward<'a> {
        /// To whom.
        ///
        /// Wire key `to`.
        pub to: ::std::borrow::Cow<'a, str>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Forward<'a> {
        /// Starts one.
        pub fn builder() -> ForwardBuilder<'a, super::unset::To> {
            ForwardBuilder {
                to: super::unset::To,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Forward<'static> {
            Forward {
                to: ::tieline::generated::own(self.to),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for Forward<'_> {
        fn clone(&self) -> Self {
            Self {
                to: ::tieline::generated::copy(&self.to),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Forward<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Forward", "to", &[&self.to])
        }
    }
    /// Builds [`Forward`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ForwardBuilder<'a, To> {
        to: To,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<To> ::core::fmt::Debug for ForwardBuilder<'_, To> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ForwardBuilder { .. }")
        }
    }
    impl<'a, To> ForwardBuilder<'a, To> {
        /// To whom.
        ///
        /// Wire key `to`.
        pub fn to(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> ForwardBuilder<'a, ::tieline::generated::Set<::std::borrow::Cow<'a, str>>>
        where
            To: ::tieline::generated::Unset<super::unset::To>,
        {
            ForwardBuilder {
                to: ::tieline::generated::Set(::core::convert::Into::into(value)),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Forward<'a>
        where
            To: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
        {
            Forward {
                to: ::tieline::generated::Supplied::value(self.to),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Forward<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::text(out, ",\"to\":\"", &self.to);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Forward<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"to\":",
            );
            ::tieline::codec::members::read::<
                1,
                0,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    to: read.text(0),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// The answer to the request `call.forward`.
    ///
    /// # Headers
    ///
    /// - `type`: `answer`
    /// - `name`: the question's `name`
    /// - `result`: `OK` or `FAILED`
    /// - `error`: a string, only with `FAILED`
    /// - `target`: the question's `target`
    /// - `id`: the question's `id`
    #[derive(::core::cmp::PartialEq)]
    pub struct ForwardResponse<'a> {
        /// How long it took.
        ///
        /// Wire key `seconds`.
        pub seconds: i64,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> ForwardResponse<'a> {
        /// Starts one.
        pub fn builder() -> ForwardResponseBuilder<'a, super::unset::Seconds> {
            ForwardResponseBuilder {
                seconds: super::unset::Seconds,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> ForwardResponse<'static> {
            ForwardResponse {
                seconds: self.seconds,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for ForwardResponse<'_> {
        fn clone(&self) -> Self {
            Self {
                seconds: self.seconds,
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for ForwardResponse<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "ForwardResponse", "seconds", &[&self.seconds])
        }
    }
    /// Builds [`ForwardResponse`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ForwardResponseBuilder<'a, Seconds> {
        seconds: Seconds,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<Seconds> ::core::fmt::Debug for ForwardResponseBuilder<'_, Seconds> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ForwardResponseBuilder { .. }")
        }
    }
    impl<'a, Seconds> ForwardResponseBuilder<'a, Seconds> {
        /// How long it took.
        ///
        /// Wire key `seconds`.
        pub fn seconds(
            self,
            value: i64,
        ) -> ForwardResponseBuilder<'a, ::tieline::generated::Set<i64>>
        where
            Seconds: ::tieline::generated::Unset<super::unset::Seconds>,
        {
            ForwardResponseBuilder {
                seconds: ::tieline::generated::Set(value),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> ForwardResponse<'a>
        where
            Seconds: ::tieline::generated::Supplied<i64>,
        {
            ForwardResponse {
                seconds: ::tieline::generated::Supplied::value(self.seconds),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for ForwardResponse<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::put::integer(out, ",\"seconds\":", self.seconds);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for ForwardResponse<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "i\"seconds\":",
            );
            ::tieline::codec::members::read::<
                0,
                1,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    seconds: read.integer(0),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// What a failed answer to the request `call.forward` tells beyond why it failed. Any of it can be missing: a failure that no handler decided, such as a missed deadline, a panic or an unknown target, tells none of it.
    #[derive(::core::cmp::PartialEq)]
    pub struct ForwardFailure<'a> {
        /// The number of the reason.
        ///
        /// Wire key `code`, which may be left out. Limits: 1 to 99.
        pub code: ::core::option::Option<i64>,
        /// Where the call stands.
        ///
        /// Wire key `state`, which may be left out. Values: `RINGING`, `TALKING`, `ENDED`.
        pub state: ::core::option::Option<super::types::State>,
        /// How many seconds are left.
        ///
        /// Wire key `left`, which may be left out. Required when `state` is `TALKING`.
        pub left: ::core::option::Option<i64>,
        /// On which line.
        ///
        /// Wire key `line`, which may be left out. Secret: `Debug` does not show it.
        pub line: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> ForwardFailure<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                code: ::core::option::Option::None,
                state: ::core::option::Option::None,
                left: ::core::option::Option::None,
                line: ::core::option::Option::None,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> ForwardFailureBuilder<'a> {
            ForwardFailureBuilder {
                code: ::core::option::Option::None,
                state: ::core::option::Option::None,
                left: ::core::option::Option::None,
                line: ::core::option::Option::None,
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> ForwardFailure<'static> {
            ForwardFailure {
                code: self.code,
                state: self.state,
                left: self.left,
                line: ::tieline::generated::own_option(self.line),
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Whether each property is there that the others require, and none that they forbid.
        fn presence(&self) -> ::core::result::Result<(), ::tieline::codec::Problem> {
            if self.left.is_none()
                && self
                    .state
                    .as_ref()
                    .is_some_and(|value| [super::types::State::TALKING].contains(value))
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Required {
                    key: "left",
                    when: "`state` is `TALKING`",
                });
            }
            ::core::result::Result::Ok(())
        }
    }
    impl ::core::default::Default for ForwardFailure<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for ForwardFailure<'_> {
        fn clone(&self) -> Self {
            Self {
                code: self.code,
                state: ::core::clone::Clone::clone(&self.state),
                left: self.left,
                line: ::tieline::generated::copy_option(&self.line),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for ForwardFailure<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "ForwardFailure",
                "code state left line",
                &[&self.code, &self.state, &self.left, &::tieline::generated::Secret],
            )
        }
    }
    /// Builds [`ForwardFailure`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ForwardFailureBuilder<'a> {
        code: ::core::option::Option<i64>,
        state: ::core::option::Option<super::types::State>,
        left: ::core::option::Option<i64>,
        line: ::core::option::Option<::std::borrow::Cow<'a, str>>,
    }
    impl ::core::fmt::Debug for ForwardFailureBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ForwardFailureBuilder { .. }")
        }
    }
    impl<'a> ForwardFailureBuilder<'a> {
        /// The number of the reason.
        ///
        /// Wire key `code`, which may be left out. Limits: 1 to 99.
        pub fn code(mut self, value: i64) -> Self {
            self.code = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`code`](Self::code).
        pub fn maybe_code(mut self, value: ::core::option::Option<i64>) -> Self {
            self.code = value;
            self
        }
        /// Where the call stands.
        ///
        /// Wire key `state`, which may be left out. Values: `RINGING`, `TALKING`, `ENDED`.
        pub fn state(mut self, value: super::types::State) -> Self {
            self.state = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`state`](Self::state).
        pub fn maybe_state(
            mut self,
            value: ::core::option::Option<super::types::State>,
        ) -> Self {
            self.state = value;
            self
        }
        /// How many seconds are left.
        ///
        /// Wire key `left`, which may be left out. Required when `state` is `TALKING`.
        pub fn left(mut self, value: i64) -> Self {
            self.left = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`left`](Self::left).
        pub fn maybe_left(mut self, value: ::core::option::Option<i64>) -> Self {
            self.left = value;
            self
        }
        /// On which line.
        ///
        /// Wire key `line`, which may be left out. Secret: `Debug` does not show it.
        pub fn line(
            mut self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.line = ::core::option::Option::Some(::core::convert::Into::into(value));
            self
        }
        /// The same, set or left out as `value` says: see [`line`](Self::line).
        pub fn maybe_line(
            mut self,
            value: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.line = value;
            self
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> ForwardFailure<'a> {
            ForwardFailure {
                code: self.code,
                state: self.state,
                left: self.left,
                line: self.line,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for ForwardFailure<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            ::tieline::codec::limit::keep("ForwardFailure", self.presence())?;
            let start = out.len();
            if let ::core::option::Option::Some(value) = &self.code {
                ::tieline::codec::limit::keep(
                    "ForwardFailure.code",
                    ::tieline::codec::limit::range(*value, 1, 99, "1 to 99"),
                )?;
                ::tieline::codec::write::piece(out, ",\"code\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.state {
                ::tieline::codec::write::text(out, ",\"state\":\"", value.as_str());
            }
            ::tieline::codec::put::maybe_integer(out, ",\"left\":", self.left);
            ::tieline::codec::put::maybe_text(out, ",\"line\":\"", &self.line);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for ForwardFailure<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "O\"code\":\nO\"state\":\nI\"left\":\nO\"line\":",
            );
            let mut code = ::core::option::Option::None;
            let mut state = ::core::option::Option::None;
            let mut left = ::core::option::Option::None;
            let mut line = ::core::option::Option::None;
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object.next(input)? {
                match key {
                    0 => {
                        ::tieline::codec::fill_guarded(
                            &mut code,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: false,
                                check: |value: &i64| ::tieline::codec::limit::range(
                                    *value,
                                    1,
                                    99,
                                    "1 to 99",
                                ),
                            },
                        )?
                    }
                    1 => ::tieline::codec::fill_optional(&mut state, input)?,
                    2 => ::tieline::codec::fill_optional(&mut left, input)?,
                    3 => {
                        ::tieline::codec::fill_guarded(
                            &mut line,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: true,
                                check: |_: &::std::borrow::Cow<'a, str>| ::core::result::Result::Ok(()),
                            },
                        )?
                    }
                    _ => {}
                }
            }
            let read = Self {
                code,
                state,
                left,
                line,
                grows: ::tieline::generated::Grows::new(),
            };
            object.hold(read.presence())?;
            ::core::result::Result::Ok(read)
        }
    }
    impl ::tieline::FailureDetails for ForwardFailure<'_> {
        const OF: (&'static ::tieline::Destination, usize) = (&DESTINATION, 2);
    }
    /// It made a noise.
    ///
    /// The event `call.beeped`, legal while the destination is active or being torn down. Keys that it does not list are kept and written back.
    ///
    /// # Headers
    ///
    /// - `type`: `tell`
    /// - `name`: `call.beeped`
    /// - `target`: a string
    #[derive(::core::cmp::PartialEq)]
    pub struct Beeped<'a> {
        /// Keys that the description does not list, with their values: kept, and written back.
        pub others: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Json<'a>,
        >,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Beeped<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                others: ::std::collections::BTreeMap::new(),
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> BeepedBuilder<'a> {
            BeepedBuilder {
                others: ::std::collections::BTreeMap::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Beeped<'static> {
            Beeped {
                others: ::tieline::generated::map_entries(
                    self.others,
                    ::tieline::codec::Json::into_owned,
                ),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Beeped<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Beeped<'_> {
        fn clone(&self) -> Self {
            Self {
                others: ::core::clone::Clone::clone(&self.others),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Beeped<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Beeped", "others", &[&self.others])
        }
    }
    /// Builds [`Beeped`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct BeepedBuilder<'a> {
        others: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Json<'a>,
        >,
    }
    impl ::core::fmt::Debug for BeepedBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("BeepedBuilder { .. }")
        }
    }
    impl<'a> BeepedBuilder<'a> {
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
        pub fn build(self) -> Beeped<'a> {
            Beeped {
                others: self.others,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Beeped<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::others(out, &self.others, &[], "Beeped")?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Beeped<'a> {
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
    /// The call changed.
    ///
    /// The event `call.changed`, legal while the destination is active or being torn down.
    ///
    /// # Headers
    ///
    /// - `type`: `tell`
    /// - `name`: `call.changed`
    /// - `target`: a string
    #[derive(::core::cmp::PartialEq)]
    pub struct Changed<'a> {
        /// The change.
        ///
        /// Wire key `id`.
        pub id: ::tieline::codec::Uuid<'a>,
        /// The new state.
        ///
        /// Wire key `state`. Values: `RINGING`, `TALKING`, `ENDED`. Left out on the wire, it is `TALKING`.
        pub state: super::types::State,
        /// The new colour.
        ///
        /// Wire key `colour`. Values: `RED`, `GREEN`, `MAUVE`. Left out on the wire, it is `GREEN`.
        pub colour: super::types::Colour,
        /// The new title.
        ///
        /// Wire key `title`. Left out on the wire, it is `"none"`. Limits: at most 5 characters.
        pub title: ::std::borrow::Cow<'a, str>,
        /// How loud it is.
        ///
        /// Wire key `volume`. Left out on the wire, it is `0.5`. Limits: 0 to 1.5.
        pub volume: f64,
        /// A number below zero.
        ///
        /// Wire key `low`, which may be left out. Limits: at most -1.
        pub low: ::core::option::Option<i64>,
        /// Whether nothing is heard.
        ///
        /// Wire key `muted`. Left out on the wire, it is `false`.
        pub muted: bool,
        /// Who changed it.
        ///
        /// Wire key `by`. Left out on the wire, it is `"67e55044-10b1-426f-9247-bb680e5fe0c8"`.
        pub by: ::tieline::codec::Uuid<'a>,
        /// Words.
        ///
        /// Wire key `tags`. Left out on the wire, it is empty. Limits: at most 2 entries.
        pub tags: ::std::vec::Vec<::std::borrow::Cow<'a, str>>,
        /// The usual words.
        ///
        /// Wire key `words`. Left out on the wire, it is a list of `"one"`, `"two \"2\""`.
        pub words: ::std::vec::Vec<::std::borrow::Cow<'a, str>>,
        /// The usual colours.
        ///
        /// Wire key `hues`. Values: `RED`, `GREEN`, `MAUVE`. Left out on the wire, it is a list of `RED`, `MAUVE`. Limits: at least 1 entries.
        pub hues: ::std::vec::Vec<super::types::Colour>,
        /// The usual sizes.
        ///
        /// Wire key `sizes`. Left out on the wire, it is a list of `1`, `-2`.
        pub sizes: ::std::vec::Vec<i64>,
        /// Who makes them.
        ///
        /// Wire key `makers`. Left out on the wire, it is a list of `"67e55044-10b1-426f-9247-bb680e5fe0c8"`.
        ///
        /// Not known: Whether there are more.
        pub makers: ::std::vec::Vec<::tieline::codec::Uuid<'a>>,
        /// Who takes part.
        ///
        /// Wire key `parties`, which may be left out. Limits: at least 1 entries.
        pub parties: ::core::option::Option<::std::vec::Vec<super::types::Party<'a>>>,
        /// How often.
        ///
        /// Wire key `counts`, which may be left out. Limits: at most 2 entries.
        pub counts: ::core::option::Option<
            ::std::collections::BTreeMap<::std::borrow::Cow<'a, str>, i64>,
        >,
        /// Colours by name.
        ///
        /// Wire key `colours`, which may be left out. Values: `RED`, `GREEN`, `MAUVE`.
        pub colours: ::core::option::Option<
            ::std::collections::BTreeMap<
                ::std::borrow::Cow<'a, str>,
                super::types::Colour,
            >,
        >,
        /// A string or a map.
        ///
        /// Wire key `free`, which may be left out.
        pub free: ::core::option::Option<::tieline::codec::Free<'a>>,
        /// Any JSON value.
        ///
        /// Wire key `raw`, which may be left out.
        pub raw: ::core::option::Option<::tieline::codec::Json<'a>>,
        /// What else there is.
        ///
        /// Wire key `extras`, which may be left out.
        pub extras: ::core::option::Option<super::types::Extras<'a>>,
        /// Keys and values.
        ///
        /// Wire key `bag`, which may be left out.
        pub bag: ::core::option::Option<super::types::Bag<'a>>,
        /// A tree.
        ///
        /// Wire key `tree`, which may be left out.
        pub tree: ::core::option::Option<super::types::Node<'a>>,
        /// What was there.
        ///
        /// Wire key `old`, which may be left out.
        #[deprecated(note = "There is nothing old any more.")]
        pub old: ::core::option::Option<super::types::Old<'a>>,
        /// A secret.
        ///
        /// Wire key `token`, which may be left out. Secret: `Debug` does not show it. Since version 1.3.
        pub token: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        /// More of them.
        ///
        /// Wire key `secrets`, which may be left out. Secret: `Debug` does not show it.
        pub secrets: ::core::option::Option<
            ::std::collections::BTreeMap<
                ::std::borrow::Cow<'a, str>,
                ::std::borrow::Cow<'a, str>,
            >,
        >,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Changed<'a> {
        /// Starts one.
        pub fn builder() -> ChangedBuilder<'a, super::unset::Id> {
            ChangedBuilder {
                id: super::unset::Id,
                state: super::types::State::TALKING,
                colour: super::types::Colour::GREEN,
                title: ::std::borrow::Cow::Borrowed("none"),
                volume: 0.5,
                low: ::core::option::Option::None,
                muted: false,
                by: ::tieline::generated::uuid("67e55044-10b1-426f-9247-bb680e5fe0c8"),
                tags: ::core::default::Default::default(),
                words: ::std::vec![
                    ::std::borrow::Cow::Borrowed("one"),
                    ::std::borrow::Cow::Borrowed("two \"2\"")
                ],
                hues: ::std::vec![
                    super::types::Colour::RED, super::types::Colour::MAUVE
                ],
                sizes: ::std::vec![1, - 2],
                makers: ::std::vec![
                    ::tieline::generated::uuid("67e55044-10b1-426f-9247-bb680e5fe0c8")
                ],
                parties: ::core::option::Option::None,
                counts: ::core::option::Option::None,
                colours: ::core::option::Option::None,
                free: ::core::option::Option::None,
                raw: ::core::option::Option::None,
                extras: ::core::option::Option::None,
                bag: ::core::option::Option::None,
                tree: ::core::option::Option::None,
                old: ::core::option::Option::None,
                token: ::core::option::Option::None,
                secrets: ::core::option::Option::None,
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Changed<'static> {
            Changed {
                id: self.id.into_owned(),
                state: self.state,
                colour: self.colour,
                title: ::tieline::generated::own(self.title),
                volume: self.volume,
                low: self.low,
                muted: self.muted,
                by: self.by.into_owned(),
                tags: ::tieline::generated::map_list(
                    self.tags,
                    ::tieline::generated::own,
                ),
                words: ::tieline::generated::map_list(
                    self.words,
                    ::tieline::generated::own,
                ),
                hues: self.hues,
                sizes: self.sizes,
                makers: ::tieline::generated::map_list(
                    self.makers,
                    ::tieline::codec::Uuid::into_owned,
                ),
                parties: self
                    .parties
                    .map(|value| ::tieline::generated::map_list(
                        value,
                        super::types::Party::into_owned,
                    )),
                counts: self
                    .counts
                    .map(|value| ::tieline::generated::map_entries(
                        value,
                        ::core::convert::identity,
                    )),
                colours: self
                    .colours
                    .map(|value| ::tieline::generated::map_entries(
                        value,
                        ::core::convert::identity,
                    )),
                free: self.free.map(::tieline::codec::Free::into_owned),
                raw: self.raw.map(::tieline::codec::Json::into_owned),
                extras: self.extras.map(super::types::Extras::into_owned),
                bag: self.bag.map(super::types::Bag::into_owned),
                tree: self.tree.map(super::types::Node::into_owned),
                old: self.old.map(super::types::Old::into_owned),
                token: ::tieline::generated::own_option(self.token),
                secrets: self
                    .secrets
                    .map(|value| ::tieline::generated::map_entries(
                        value,
                        ::tieline::generated::own,
                    )),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for Changed<'_> {
        fn clone(&self) -> Self {
            Self {
                id: ::core::clone::Clone::clone(&self.id),
                state: ::core::clone::Clone::clone(&self.state),
                colour: ::core::clone::Clone::clone(&self.colour),
                title: ::tieline::generated::copy(&self.title),
                volume: self.volume,
                low: self.low,
                muted: self.muted,
                by: ::core::clone::Clone::clone(&self.by),
                tags: ::core::clone::Clone::clone(&self.tags),
                words: ::core::clone::Clone::clone(&self.words),
                hues: ::core::clone::Clone::clone(&self.hues),
                sizes: ::core::clone::Clone::clone(&self.sizes),
                makers: ::core::clone::Clone::clone(&self.makers),
                parties: ::core::clone::Clone::clone(&self.parties),
                counts: ::core::clone::Clone::clone(&self.counts),
                colours: ::core::clone::Clone::clone(&self.colours),
                free: ::core::clone::Clone::clone(&self.free),
                raw: ::core::clone::Clone::clone(&self.raw),
                extras: ::core::clone::Clone::clone(&self.extras),
                bag: ::core::clone::Clone::clone(&self.bag),
                tree: ::core::clone::Clone::clone(&self.tree),
                old: ::core::clone::Clone::clone(&self.old),
                token: ::tieline::generated::copy_option(&self.token),
                secrets: ::core::clone::Clone::clone(&self.secrets),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Changed<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "Changed",
                "id state colour title volume low muted by tags words hues sizes makers parties counts colours free raw extras bag tree old token secrets",
                &[
                    &self.id,
                    &self.state,
                    &self.colour,
                    &self.title,
                    &self.volume,
                    &self.low,
                    &self.muted,
                    &self.by,
                    &self.tags,
                    &self.words,
                    &self.hues,
                    &self.sizes,
                    &self.makers,
                    &self.parties,
                    &self.counts,
                    &self.colours,
                    &self.free,
                    &self.raw,
                    &self.extras,
                    &self.bag,
                    &self.tree,
                    &self.old,
                    &::tieline::generated::Secret,
                    &::tieline::generated::Secret,
                ],
            )
        }
    }
    /// Builds [`Changed`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ChangedBuilder<'a, Id> {
        id: Id,
        state: super::types::State,
        colour: super::types::Colour,
        title: ::std::borrow::Cow<'a, str>,
        volume: f64,
        low: ::core::option::Option<i64>,
        muted: bool,
        by: ::tieline::codec::Uuid<'a>,
        tags: ::std::vec::Vec<::std::borrow::Cow<'a, str>>,
        words: ::std::vec::Vec<::std::borrow::Cow<'a, str>>,
        hues: ::std::vec::Vec<super::types::Colour>,
        sizes: ::std::vec::Vec<i64>,
        makers: ::std::vec::Vec<::tieline::codec::Uuid<'a>>,
        parties: ::core::option::Option<::std::vec::Vec<super::types::Party<'a>>>,
        counts: ::core::option::Option<
            ::std::collections::BTreeMap<::std::borrow::Cow<'a, str>, i64>,
        >,
        colours: ::core::option::Option<
            ::std::collections::BTreeMap<
                ::std::borrow::Cow<'a, str>,
                super::types::Colour,
            >,
        >,
        free: ::core::option::Option<::tieline::codec::Free<'a>>,
        raw: ::core::option::Option<::tieline::codec::Json<'a>>,
        extras: ::core::option::Option<super::types::Extras<'a>>,
        bag: ::core::option::Option<super::types::Bag<'a>>,
        tree: ::core::option::Option<super::types::Node<'a>>,
        old: ::core::option::Option<super::types::Old<'a>>,
        token: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        secrets: ::core::option::Option<
            ::std::collections::BTreeMap<
                ::std::borrow::Cow<'a, str>,
                ::std::borrow::Cow<'a, str>,
            >,
        >,
    }
    impl<Id> ::core::fmt::Debug for ChangedBuilder<'_, Id> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ChangedBuilder { .. }")
        }
    }
    impl<'a, Id> ChangedBuilder<'a, Id> {
        /// The change.
        ///
        /// Wire key `id`.
        pub fn id(
            self,
            value: impl ::core::convert::Into<::tieline::codec::Uuid<'a>>,
        ) -> ChangedBuilder<'a, ::tieline::generated::Set<::tieline::codec::Uuid<'a>>>
        where
            Id: ::tieline::generated::Unset<super::unset::Id>,
        {
            ChangedBuilder {
                id: ::tieline::generated::Set(::core::convert::Into::into(value)),
                state: self.state,
                colour: self.colour,
                title: self.title,
                volume: self.volume,
                low: self.low,
                muted: self.muted,
                by: self.by,
                tags: self.tags,
                words: self.words,
                hues: self.hues,
                sizes: self.sizes,
                makers: self.makers,
                parties: self.parties,
                counts: self.counts,
                colours: self.colours,
                free: self.free,
                raw: self.raw,
                extras: self.extras,
                bag: self.bag,
                tree: self.tree,
                old: self.old,
                token: self.token,
                secrets: self.secrets,
            }
        }
        /// The new state.
        ///
        /// Wire key `state`. Values: `RINGING`, `TALKING`, `ENDED`. Left out on the wire, it is `TALKING`.
        pub fn state(mut self, value: super::types::State) -> Self {
            self.state = value;
            self
        }
        /// The new colour.
        ///
        /// Wire key `colour`. Values: `RED`, `GREEN`, `MAUVE`. Left out on the wire, it is `GREEN`.
        pub fn colour(
            mut self,
            value: impl ::core::convert::Into<super::types::Colour>,
        ) -> Self {
            self.colour = ::core::convert::Into::into(value);
            self
        }
        /// The new title.
        ///
        /// Wire key `title`. Left out on the wire, it is `"none"`. Limits: at most 5 characters.
        pub fn title(
            mut self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.title = ::core::convert::Into::into(value);
            self
        }
        /// How loud it is.
        ///
        /// Wire key `volume`. Left out on the wire, it is `0.5`. Limits: 0 to 1.5.
        pub fn volume(mut self, value: f64) -> Self {
            self.volume = value;
            self
        }
        /// A number below zero.
        ///
        /// Wire key `low`, which may be left out. Limits: at most -1.
        pub fn low(mut self, value: i64) -> Self {
            self.low = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`low`](Self::low).
        pub fn maybe_low(mut self, value: ::core::option::Option<i64>) -> Self {
            self.low = value;
            self
        }
        /// Whether nothing is heard.
        ///
        /// Wire key `muted`. Left out on the wire, it is `false`.
        pub fn muted(mut self, value: bool) -> Self {
            self.muted = value;
            self
        }
        /// Who changed it.
        ///
        /// Wire key `by`. Left out on the wire, it is `"67e55044-10b1-426f-9247-bb680e5fe0c8"`.
        pub fn by(
            mut self,
            value: impl ::core::convert::Into<::tieline::codec::Uuid<'a>>,
        ) -> Self {
            self.by = ::core::convert::Into::into(value);
            self
        }
        /// Words.
        ///
        /// Wire key `tags`. Left out on the wire, it is empty. Limits: at most 2 entries.
        pub fn tags(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item: ::core::convert::Into<::std::borrow::Cow<'a, str>>,
            >,
        ) -> Self {
            self.tags = ::tieline::generated::collect(value);
            self
        }
        /// The usual words.
        ///
        /// Wire key `words`. Left out on the wire, it is a list of `"one"`, `"two \"2\""`.
        pub fn words(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item: ::core::convert::Into<::std::borrow::Cow<'a, str>>,
            >,
        ) -> Self {
            self.words = ::tieline::generated::collect(value);
            self
        }
        /// The usual colours.
        ///
        /// Wire key `hues`. Values: `RED`, `GREEN`, `MAUVE`. Left out on the wire, it is a list of `RED`, `MAUVE`. Limits: at least 1 entries.
        pub fn hues(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item: ::core::convert::Into<super::types::Colour>,
            >,
        ) -> Self {
            self.hues = ::tieline::generated::collect(value);
            self
        }
        /// The usual sizes.
        ///
        /// Wire key `sizes`. Left out on the wire, it is a list of `1`, `-2`.
        pub fn sizes(
            mut self,
            value: impl ::core::iter::IntoIterator<Item = i64>,
        ) -> Self {
            self.sizes = ::tieline::generated::collect(value);
            self
        }
        /// Who makes them.
        ///
        /// Wire key `makers`. Left out on the wire, it is a list of `"67e55044-10b1-426f-9247-bb680e5fe0c8"`.
        ///
        /// Not known: Whether there are more.
        pub fn makers(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item: ::core::convert::Into<::tieline::codec::Uuid<'a>>,
            >,
        ) -> Self {
            self.makers = ::tieline::generated::collect(value);
            self
        }
        /// Who takes part.
        ///
        /// Wire key `parties`, which may be left out. Limits: at least 1 entries.
        pub fn parties(
            mut self,
            value: impl ::core::iter::IntoIterator<Item = super::types::Party<'a>>,
        ) -> Self {
            self.parties = ::core::option::Option::Some(
                ::tieline::generated::collect(value),
            );
            self
        }
        /// The same, set or left out as `value` says: see [`parties`](Self::parties).
        pub fn maybe_parties(
            mut self,
            value: ::core::option::Option<::std::vec::Vec<super::types::Party<'a>>>,
        ) -> Self {
            self.parties = value;
            self
        }
        /// How often.
        ///
        /// Wire key `counts`, which may be left out. Limits: at most 2 entries.
        pub fn counts(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item = (impl ::core::convert::Into<::std::borrow::Cow<'a, str>>, i64),
            >,
        ) -> Self {
            self.counts = ::core::option::Option::Some(
                ::tieline::generated::collect_map(value),
            );
            self
        }
        /// The same, set or left out as `value` says: see [`counts`](Self::counts).
        pub fn maybe_counts(
            mut self,
            value: ::core::option::Option<
                ::std::collections::BTreeMap<::std::borrow::Cow<'a, str>, i64>,
            >,
        ) -> Self {
            self.counts = value;
            self
        }
        /// Colours by name.
        ///
        /// Wire key `colours`, which may be left out. Values: `RED`, `GREEN`, `MAUVE`.
        pub fn colours(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item = (
                    impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
                    impl ::core::convert::Into<super::types::Colour>,
                ),
            >,
        ) -> Self {
            self.colours = ::core::option::Option::Some(
                ::tieline::generated::collect_map(value),
            );
            self
        }
        /// The same, set or left out as `value` says: see [`colours`](Self::colours).
        pub fn maybe_colours(
            mut self,
            value: ::core::option::Option<
                ::std::collections::BTreeMap<
                    ::std::borrow::Cow<'a, str>,
                    super::types::Colour,
                >,
            >,
        ) -> Self {
            self.colours = value;
            self
        }
        /// A string or a map.
        ///
        /// Wire key `free`, which may be left out.
        pub fn free(
            mut self,
            value: impl ::core::convert::Into<::tieline::codec::Free<'a>>,
        ) -> Self {
            self.free = ::core::option::Option::Some(::core::convert::Into::into(value));
            self
        }
        /// The same, set or left out as `value` says: see [`free`](Self::free).
        pub fn maybe_free(
            mut self,
            value: ::core::option::Option<::tieline::codec::Free<'a>>,
        ) -> Self {
            self.free = value;
            self
        }
        /// Any JSON value.
        ///
        /// Wire key `raw`, which may be left out.
        pub fn raw(mut self, value: ::tieline::codec::Json<'a>) -> Self {
            self.raw = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`raw`](Self::raw).
        pub fn maybe_raw(
            mut self,
            value: ::core::option::Option<::tieline::codec::Json<'a>>,
        ) -> Self {
            self.raw = value;
            self
        }
        /// What else there is.
        ///
        /// Wire key `extras`, which may be left out.
        pub fn extras(mut self, value: super::types::Extras<'a>) -> Self {
            self.extras = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`extras`](Self::extras).
        pub fn maybe_extras(
            mut self,
            value: ::core::option::Option<super::types::Extras<'a>>,
        ) -> Self {
            self.extras = value;
            self
        }
        /// Keys and values.
        ///
        /// Wire key `bag`, which may be left out.
        pub fn bag(mut self, value: super::types::Bag<'a>) -> Self {
            self.bag = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`bag`](Self::bag).
        pub fn maybe_bag(
            mut self,
            value: ::core::option::Option<super::types::Bag<'a>>,
        ) -> Self {
            self.bag = value;
            self
        }
        /// A tree.
        ///
        /// Wire key `tree`, which may be left out.
        pub fn tree(mut self, value: super::types::Node<'a>) -> Self {
            self.tree = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`tree`](Self::tree).
        pub fn maybe_tree(
            mut self,
            value: ::core::option::Option<super::types::Node<'a>>,
        ) -> Self {
            self.tree = value;
            self
        }
        /// What was there.
        ///
        /// Wire key `old`, which may be left out.
        #[deprecated(note = "There is nothing old any more.")]
        pub fn old(mut self, value: super::types::Old<'a>) -> Self {
            self.old = ::core::option::Option::Some(value);
            self
        }
        /// The same, set or left out as `value` says: see [`old`](Self::old).
        #[deprecated(note = "There is nothing old any more.")]
        pub fn maybe_old(
            mut self,
            value: ::core::option::Option<super::types::Old<'a>>,
        ) -> Self {
            self.old = value;
            self
        }
        /// A secret.
        ///
        /// Wire key `token`, which may be left out. Secret: `Debug` does not show it. Since version 1.3.
        pub fn token(
            mut self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.token = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            self
        }
        /// The same, set or left out as `value` says: see [`token`](Self::token).
        pub fn maybe_token(
            mut self,
            value: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.token = value;
            self
        }
        /// More of them.
        ///
        /// Wire key `secrets`, which may be left out. Secret: `Debug` does not show it.
        pub fn secrets(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item = (
                    impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
                    impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
                ),
            >,
        ) -> Self {
            self.secrets = ::core::option::Option::Some(
                ::tieline::generated::collect_map(value),
            );
            self
        }
        /// The same, set or left out as `value` says: see [`secrets`](Self::secrets).
        pub fn maybe_secrets(
            mut self,
            value: ::core::option::Option<
                ::std::collections::BTreeMap<
                    ::std::borrow::Cow<'a, str>,
                    ::std::borrow::Cow<'a, str>,
                >,
            >,
        ) -> Self {
            self.secrets = value;
            self
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Changed<'a>
        where
            Id: ::tieline::generated::Supplied<::tieline::codec::Uuid<'a>>,
        {
            Changed {
                id: ::tieline::generated::Supplied::value(self.id),
                state: self.state,
                colour: self.colour,
                title: self.title,
                volume: self.volume,
                low: self.low,
                muted: self.muted,
                by: self.by,
                tags: self.tags,
                words: self.words,
                hues: self.hues,
                sizes: self.sizes,
                makers: self.makers,
                parties: self.parties,
                counts: self.counts,
                colours: self.colours,
                free: self.free,
                raw: self.raw,
                extras: self.extras,
                bag: self.bag,
                tree: self.tree,
                old: self.old,
                token: self.token,
                secrets: self.secrets,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Changed<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::piece(out, ",\"id\":");
            ::tieline::codec::Encode::encode(&self.id, out)?;
            ::tieline::codec::write::text(out, ",\"state\":\"", self.state.as_str());
            ::tieline::codec::write::text(out, ",\"colour\":\"", self.colour.as_str());
            let value = &self.title;
            ::tieline::codec::limit::keep(
                "Changed.title",
                ::tieline::codec::limit::length(value, 0, 5),
            )?;
            ::tieline::codec::write::text(out, ",\"title\":\"", &self.title);
            let value = &self.volume;
            ::tieline::codec::limit::keep(
                "Changed.volume",
                ::tieline::codec::limit::range(*value, 0.0, 1.5, "0 to 1.5"),
            )?;
            ::tieline::codec::write::piece(out, ",\"volume\":");
            ::tieline::codec::Encode::encode(&self.volume, out)?;
            if let ::core::option::Option::Some(value) = &self.low {
                ::tieline::codec::limit::keep(
                    "Changed.low",
                    ::tieline::codec::limit::range(*value, i64::MIN, -1, "at most -1"),
                )?;
                ::tieline::codec::write::piece(out, ",\"low\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            ::tieline::codec::put::boolean(out, ",\"muted\":", self.muted);
            ::tieline::codec::write::piece(out, ",\"by\":");
            ::tieline::codec::Encode::encode(&self.by, out)?;
            let value = &self.tags;
            ::tieline::codec::limit::keep(
                "Changed.tags",
                ::tieline::codec::limit::count(value.len(), 0, 2),
            )?;
            ::tieline::codec::write::piece(out, ",\"tags\":");
            ::tieline::codec::Encode::encode(&self.tags, out)?;
            ::tieline::codec::write::piece(out, ",\"words\":");
            ::tieline::codec::Encode::encode(&self.words, out)?;
            let value = &self.hues;
            ::tieline::codec::limit::keep(
                "Changed.hues",
                ::tieline::codec::limit::count(value.len(), 1, usize::MAX),
            )?;
            ::tieline::codec::write::piece(out, ",\"hues\":");
            ::tieline::codec::Encode::encode(&self.hues, out)?;
            ::tieline::codec::write::piece(out, ",\"sizes\":");
            ::tieline::codec::Encode::encode(&self.sizes, out)?;
            ::tieline::codec::write::piece(out, ",\"makers\":");
            ::tieline::codec::Encode::encode(&self.makers, out)?;
            if let ::core::option::Option::Some(value) = &self.parties {
                ::tieline::codec::limit::keep(
                    "Changed.parties",
                    ::tieline::codec::limit::count(value.len(), 1, usize::MAX),
                )?;
                ::tieline::codec::write::piece(out, ",\"parties\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.counts {
                ::tieline::codec::limit::keep(
                    "Changed.counts",
                    ::tieline::codec::limit::count(value.len(), 0, 2),
                )?;
                ::tieline::codec::write::piece(out, ",\"counts\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.colours {
                ::tieline::codec::write::piece(out, ",\"colours\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.free {
                ::tieline::codec::write::piece(out, ",\"free\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.raw {
                ::tieline::codec::write::piece(out, ",\"raw\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.extras {
                ::tieline::codec::write::piece(out, ",\"extras\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.bag {
                ::tieline::codec::write::piece(out, ",\"bag\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.tree {
                ::tieline::codec::write::piece(out, ",\"tree\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.old {
                ::tieline::codec::write::piece(out, ",\"old\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            ::tieline::codec::put::maybe_text(out, ",\"token\":\"", &self.token);
            if let ::core::option::Option::Some(value) = &self.secrets {
                ::tieline::codec::write::piece(out, ",\"secrets\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Changed<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "o\"id\":\nO\"state\":\nT\"colour\":\nO\"title\":\nO\"volume\":\nO\"low\":\nB\"muted\":\nO\"by\":\nO\"tags\":\nO\"words\":\nO\"hues\":\nO\"sizes\":\nO\"makers\":\nO\"parties\":\nO\"counts\":\nO\"colours\":\nO\"free\":\nO\"raw\":\nO\"extras\":\nO\"bag\":\nO\"tree\":\nO\"old\":\nO\"token\":\nO\"secrets\":",
            );
            let mut texts: [::core::option::Option<::std::borrow::Cow<'a, str>>; 1] = [const {
                ::core::option::Option::None
            }; 1];
            let mut id = ::core::option::Option::None;
            let mut state = ::core::option::Option::None;
            let mut title = ::core::option::Option::None;
            let mut volume = ::core::option::Option::None;
            let mut low = ::core::option::Option::None;
            let mut muted = ::core::option::Option::None;
            let mut by = ::core::option::Option::None;
            let mut tags = ::core::option::Option::None;
            let mut words = ::core::option::Option::None;
            let mut hues = ::core::option::Option::None;
            let mut sizes = ::core::option::Option::None;
            let mut makers = ::core::option::Option::None;
            let mut parties = ::core::option::Option::None;
            let mut counts = ::core::option::Option::None;
            let mut colours = ::core::option::Option::None;
            let mut free = ::core::option::Option::None;
            let mut raw = ::core::option::Option::None;
            let mut extras = ::core::option::Option::None;
            let mut bag = ::core::option::Option::None;
            let mut tree = ::core::option::Option::None;
            let mut old = ::core::option::Option::None;
            let mut token = ::core::option::Option::None;
            let mut secrets = ::core::option::Option::None;
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object
                .next_but_texts(input, &mut texts)?
            {
                match key {
                    0 => ::tieline::codec::Decode::fill(&mut id, input)?,
                    1 => ::tieline::codec::fill_optional(&mut state, input)?,
                    3 => {
                        ::tieline::codec::fill_guarded(
                            &mut title,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: false,
                                check: |value: &::std::borrow::Cow<'a, str>| ::tieline::codec::limit::length(
                                    value,
                                    0,
                                    5,
                                ),
                            },
                        )?
                    }
                    4 => {
                        ::tieline::codec::fill_guarded(
                            &mut volume,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: false,
                                check: |value: &f64| ::tieline::codec::limit::range(
                                    *value,
                                    0.0,
                                    1.5,
                                    "0 to 1.5",
                                ),
                            },
                        )?
                    }
                    5 => {
                        ::tieline::codec::fill_guarded(
                            &mut low,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: false,
                                check: |value: &i64| ::tieline::codec::limit::range(
                                    *value,
                                    i64::MIN,
                                    -1,
                                    "at most -1",
                                ),
                            },
                        )?
                    }
                    6 => ::tieline::codec::fill_optional(&mut muted, input)?,
                    7 => ::tieline::codec::fill_optional(&mut by, input)?,
                    8 => {
                        ::tieline::codec::fill_guarded(
                            &mut tags,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: false,
                                check: |
                                    value: &::std::vec::Vec<::std::borrow::Cow<'a, str>>|
                                ::tieline::codec::limit::count(value.len(), 0, 2),
                            },
                        )?
                    }
                    9 => ::tieline::codec::fill_optional(&mut words, input)?,
                    10 => {
                        ::tieline::codec::fill_guarded(
                            &mut hues,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: false,
                                check: |value: &::std::vec::Vec<super::types::Colour>| ::tieline::codec::limit::count(
                                    value.len(),
                                    1,
                                    usize::MAX,
                                ),
                            },
                        )?
                    }
                    11 => ::tieline::codec::fill_optional(&mut sizes, input)?,
                    12 => ::tieline::codec::fill_optional(&mut makers, input)?,
                    13 => {
                        ::tieline::codec::fill_guarded(
                            &mut parties,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: false,
                                check: |value: &::std::vec::Vec<super::types::Party<'a>>| ::tieline::codec::limit::count(
                                    value.len(),
                                    1,
                                    usize::MAX,
                                ),
                            },
                        )?
                    }
                    14 => {
                        ::tieline::codec::fill_guarded(
                            &mut counts,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: false,
                                check: |
                                    value: &::std::collections::BTreeMap<
                                        ::std::borrow::Cow<'a, str>,
                                        i64,
                                    >|
                                ::tieline::codec::limit::count(value.len(), 0, 2),
                            },
                        )?
                    }
                    15 => ::tieline::codec::fill_optional(&mut colours, input)?,
                    16 => ::tieline::codec::fill_optional(&mut free, input)?,
                    17 => ::tieline::codec::fill_optional(&mut raw, input)?,
                    18 => ::tieline::codec::fill_optional(&mut extras, input)?,
                    19 => ::tieline::codec::fill_optional(&mut bag, input)?,
                    20 => ::tieline::codec::fill_optional(&mut tree, input)?,
                    21 => ::tieline::codec::fill_optional(&mut old, input)?,
                    22 => {
                        ::tieline::codec::fill_guarded(
                            &mut token,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: true,
                                check: |_: &::std::borrow::Cow<'a, str>| ::core::result::Result::Ok(()),
                            },
                        )?
                    }
                    23 => {
                        ::tieline::codec::fill_guarded(
                            &mut secrets,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: true,
                                check: |
                                    _: &::std::collections::BTreeMap<
                                        ::std::borrow::Cow<'a, str>,
                                        ::std::borrow::Cow<'a, str>,
                                    >|
                                ::core::result::Result::Ok(()),
                            },
                        )?
                    }
                    _ => {}
                }
            }
            let [colour] = texts;
            let ::core::option::Option::Some(id) = id else {
                return ::core::result::Result::Err(object.incomplete(input));
            };
            ::core::result::Result::Ok(Self {
                id,
                state: state.unwrap_or(super::types::State::TALKING),
                colour: colour
                    .map_or_else(
                        || super::types::Colour::GREEN,
                        ::core::convert::From::from,
                    ),
                title: title.unwrap_or(::std::borrow::Cow::Borrowed("none")),
                volume: volume.unwrap_or(0.5),
                low,
                muted: muted.unwrap_or(false),
                by: by
                    .unwrap_or_else(|| ::tieline::generated::uuid(
                        "67e55044-10b1-426f-9247-bb680e5fe0c8",
                    )),
                tags: tags.unwrap_or_default(),
                words: words
                    .unwrap_or_else(|| {
                        ::std::vec![
                            ::std::borrow::Cow::Borrowed("one"),
                            ::std::borrow::Cow::Borrowed("two \"2\"")
                        ]
                    }),
                hues: hues
                    .unwrap_or_else(|| {
                        ::std::vec![
                            super::types::Colour::RED, super::types::Colour::MAUVE
                        ]
                    }),
                sizes: sizes.unwrap_or_else(|| ::std::vec![1, - 2]),
                makers: makers
                    .unwrap_or_else(|| {
                        ::std::vec![
                            ::tieline::generated::uuid("67e55044-10b1-426f-9247-bb680e5fe0c8")
                        ]
                    }),
                parties,
                counts,
                colours,
                free,
                raw,
                extras,
                bag,
                tree,
                old,
                token,
                secrets,
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
    /// How far a call is. A call has no other states.
    ///
    /// The enumeration `State` of the description. There are no other values: one that is not listed is an error for who reads it.
    #[derive(
        ::core::clone::Clone,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::hash::Hash,
        ::core::cmp::PartialOrd,
        ::core::cmp::Ord,
    )]
    pub struct State(::tieline::generated::Choice);
    impl State {
        /// Nobody has answered.
        ///
        /// `RINGING` on the wire.
        pub const RINGING: Self = Self(::tieline::generated::Choice::listed(0));
        /// Somebody has.
        ///
        /// `TALKING` on the wire.
        pub const TALKING: Self = Self(::tieline::generated::Choice::listed(1));
        /// Nobody talks any more.
        ///
        /// `ENDED` on the wire.
        pub const ENDED: Self = Self(::tieline::generated::Choice::listed(2));
        /// Every listed value, in the order of the description.
        pub const LISTED: &'static [Self] = &[Self::RINGING, Self::TALKING, Self::ENDED];
        const fn words() -> &'static [&'static str] {
            &["RINGING", "TALKING", "ENDED"]
        }
        /// The value as it stands on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            self.0.as_str(Self::words())
        }
    }
    impl ::core::convert::TryFrom<&str> for State {
        type Error = ::tieline::codec::Unlisted;
        fn try_from(text: &str) -> ::core::result::Result<Self, Self::Error> {
            ::core::result::Result::Ok(
                Self(::tieline::generated::Choice::closed(text, Self::words())?),
            )
        }
    }
    impl ::core::str::FromStr for State {
        type Err = ::tieline::codec::Unlisted;
        fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
            ::core::convert::TryFrom::try_from(text)
        }
    }
    impl ::core::convert::AsRef<str> for State {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::core::fmt::Display for State {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.as_str())
        }
    }
    impl ::core::fmt::Debug for State {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_tuple("State").field(&self.as_str()).finish()
        }
    }
    impl ::tieline::codec::Encode for State {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            ::tieline::codec::write::string(out, self.as_str());
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for State {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            ::core::result::Result::Ok(
                Self(::tieline::generated::Choice::decode_closed(input, Self::words())?),
            )
        }
    }
    /// A colour. There may be others.
    ///
    /// The enumeration `Colour` of the description. A value that is not listed is kept and written back as it came.
    #[derive(
        ::core::clone::Clone,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::hash::Hash,
        ::core::cmp::PartialOrd,
        ::core::cmp::Ord,
    )]
    pub struct Colour(::tieline::generated::Choice);
    impl Colour {
        /// `RED` on the wire.
        pub const RED: Self = Self(::tieline::generated::Choice::listed(0));
        /// The usual one.
        ///
        /// `GREEN` on the wire. Since version 1.2.
        pub const GREEN: Self = Self(::tieline::generated::Choice::listed(1));
        /// `MAUVE` on the wire.
        #[deprecated(note = "Nobody can tell it from pink.")]
        pub const MAUVE: Self = Self(::tieline::generated::Choice::listed(2));
        /// Every listed value, in the order of the description.
        pub const LISTED: &'static [Self] = &[Self::RED, Self::GREEN, Self::MAUVE];
        const fn words() -> &'static [&'static str] {
            &["RED", "GREEN", "MAUVE"]
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
    impl ::core::convert::From<&str> for Colour {
        fn from(text: &str) -> Self {
            Self(
                ::tieline::generated::Choice::of(
                    ::std::borrow::Cow::Borrowed(text),
                    Self::words(),
                ),
            )
        }
    }
    impl ::core::convert::From<::std::string::String> for Colour {
        fn from(text: ::std::string::String) -> Self {
            Self(
                ::tieline::generated::Choice::of(
                    ::std::borrow::Cow::Owned(text),
                    Self::words(),
                ),
            )
        }
    }
    impl ::core::convert::From<::std::borrow::Cow<'_, str>> for Colour {
        fn from(text: ::std::borrow::Cow<'_, str>) -> Self {
            Self(::tieline::generated::Choice::of(text, Self::words()))
        }
    }
    impl ::core::str::FromStr for Colour {
        type Err = ::core::convert::Infallible;
        fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
            ::core::result::Result::Ok(::core::convert::From::from(text))
        }
    }
    impl ::core::convert::AsRef<str> for Colour {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::core::fmt::Display for Colour {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.as_str())
        }
    }
    impl ::core::fmt::Debug for Colour {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_tuple("Colour").field(&self.as_str()).finish()
        }
    }
    impl ::tieline::codec::Encode for Colour {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            ::tieline::codec::write::string(out, self.as_str());
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Colour {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            ::core::result::Result::Ok(
                Self(::tieline::generated::Choice::decode(input, Self::words())?),
            )
        }
    }
    /// Who takes part in a call.
    ///
    /// The object `Party` of the description.
    #[derive(::core::cmp::PartialEq)]
    pub struct Party<'a> {
        /// The id of the party.
        ///
        /// Wire key `id`.
        pub id: ::tieline::codec::Uuid<'a>,
        /// What lets the party in.
        ///
        /// Wire key `pin`. Limits: 4 to 8 characters. Secret: `Debug` does not show it.
        pub pin: ::std::borrow::Cow<'a, str>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Party<'a> {
        /// Starts one.
        pub fn builder() -> PartyBuilder<'a, super::unset::Id, super::unset::Pin> {
            PartyBuilder {
                id: super::unset::Id,
                pin: super::unset::Pin,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Party<'static> {
            Party {
                id: self.id.into_owned(),
                pin: ::tieline::generated::own(self.pin),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for Party<'_> {
        fn clone(&self) -> Self {
            Self {
                id: ::core::clone::Clone::clone(&self.id),
                pin: ::tieline::generated::copy(&self.pin),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Party<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "Party",
                "id pin",
                &[&self.id, &::tieline::generated::Secret],
            )
        }
    }
    /// Builds [`Party`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct PartyBuilder<'a, Id, Pin> {
        id: Id,
        pin: Pin,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<Id, Pin> ::core::fmt::Debug for PartyBuilder<'_, Id, Pin> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("PartyBuilder { .. }")
        }
    }
    impl<'a, Id, Pin> PartyBuilder<'a, Id, Pin> {
        /// The id of the party.
        ///
        /// Wire key `id`.
        pub fn id(
            self,
            value: impl ::core::convert::Into<::tieline::codec::Uuid<'a>>,
        ) -> PartyBuilder<'a, ::tieline::generated::Set<::tieline::codec::Uuid<'a>>, Pin>
        where
            Id: ::tieline::generated::Unset<super::unset::Id>,
        {
            PartyBuilder {
                id: ::tieline::generated::Set(::core::convert::Into::into(value)),
                pin: self.pin,
                grows: self.grows,
            }
        }
        /// What lets the party in.
        ///
        /// Wire key `pin`. Limits: 4 to 8 characters. Secret: `Debug` does not show it.
        pub fn pin(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> PartyBuilder<'a, Id, ::tieline::generated::Set<::std::borrow::Cow<'a, str>>>
        where
            Pin: ::tieline::generated::Unset<super::unset::Pin>,
        {
            PartyBuilder {
                id: self.id,
                pin: ::tieline::generated::Set(::core::convert::Into::into(value)),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Party<'a>
        where
            Id: ::tieline::generated::Supplied<::tieline::codec::Uuid<'a>>,
            Pin: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
        {
            Party {
                id: ::tieline::generated::Supplied::value(self.id),
                pin: ::tieline::generated::Supplied::value(self.pin),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Party<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::piece(out, ",\"id\":");
            ::tieline::codec::Encode::encode(&self.id, out)?;
            let value = &self.pin;
            ::tieline::codec::limit::keep_secret(
                "Party.pin",
                ::tieline::codec::limit::length(value, 4, 8),
            )?;
            ::tieline::codec::write::text(out, ",\"pin\":\"", &self.pin);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Party<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "o\"id\":\no\"pin\":",
            );
            let mut id = ::core::option::Option::None;
            let mut pin = ::core::option::Option::None;
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object.next(input)? {
                match key {
                    0 => ::tieline::codec::Decode::fill(&mut id, input)?,
                    1 => {
                        ::tieline::codec::fill_guarded(
                            &mut pin,
                            input,
                            ::tieline::codec::Guard {
                                optional: false,
                                secret: true,
                                check: |value: &::std::borrow::Cow<'a, str>| ::tieline::codec::limit::length(
                                    value,
                                    4,
                                    8,
                                ),
                            },
                        )?
                    }
                    _ => {}
                }
            }
            let (::core::option::Option::Some(id), ::core::option::Option::Some(pin)) = (
                id,
                pin,
            ) else {
                return ::core::result::Result::Err(object.incomplete(input));
            };
            ::core::result::Result::Ok(Self {
                id,
                pin,
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// An object that grows.
    ///
    /// The object `Extras` of the description. Keys that it does not list are kept and written back. Since version 1.1.
    #[derive(::core::cmp::PartialEq)]
    pub struct Extras<'a> {
        /// What it is called.
        ///
        /// Wire key `title`.
        pub title: ::std::borrow::Cow<'a, str>,
        /// What else there is to say.
        ///
        /// Wire key `hint`, which may be left out.
        pub hint: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        /// Keys that the description does not list, with their values: kept, and written back.
        pub others: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Json<'a>,
        >,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Extras<'a> {
        /// Starts one.
        pub fn builder() -> ExtrasBuilder<'a, super::unset::Title> {
            ExtrasBuilder {
                title: super::unset::Title,
                hint: ::core::option::Option::None,
                others: ::std::collections::BTreeMap::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Extras<'static> {
            Extras {
                title: ::tieline::generated::own(self.title),
                hint: ::tieline::generated::own_option(self.hint),
                others: ::tieline::generated::map_entries(
                    self.others,
                    ::tieline::codec::Json::into_owned,
                ),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for Extras<'_> {
        fn clone(&self) -> Self {
            Self {
                title: ::tieline::generated::copy(&self.title),
                hint: ::tieline::generated::copy_option(&self.hint),
                others: ::core::clone::Clone::clone(&self.others),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Extras<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "Extras",
                "title hint others",
                &[&self.title, &self.hint, &self.others],
            )
        }
    }
    /// Builds [`Extras`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct ExtrasBuilder<'a, Title> {
        title: Title,
        hint: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        others: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Json<'a>,
        >,
    }
    impl<Title> ::core::fmt::Debug for ExtrasBuilder<'_, Title> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("ExtrasBuilder { .. }")
        }
    }
    impl<'a, Title> ExtrasBuilder<'a, Title> {
        /// What it is called.
        ///
        /// Wire key `title`.
        pub fn title(
            self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> ExtrasBuilder<'a, ::tieline::generated::Set<::std::borrow::Cow<'a, str>>>
        where
            Title: ::tieline::generated::Unset<super::unset::Title>,
        {
            ExtrasBuilder {
                title: ::tieline::generated::Set(::core::convert::Into::into(value)),
                hint: self.hint,
                others: self.others,
            }
        }
        /// What else there is to say.
        ///
        /// Wire key `hint`, which may be left out.
        pub fn hint(
            mut self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.hint = ::core::option::Option::Some(::core::convert::Into::into(value));
            self
        }
        /// The same, set or left out as `value` says: see [`hint`](Self::hint).
        pub fn maybe_hint(
            mut self,
            value: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.hint = value;
            self
        }
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
        pub fn build(self) -> Extras<'a>
        where
            Title: ::tieline::generated::Supplied<::std::borrow::Cow<'a, str>>,
        {
            Extras {
                title: ::tieline::generated::Supplied::value(self.title),
                hint: self.hint,
                others: self.others,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Extras<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::text(out, ",\"title\":\"", &self.title);
            ::tieline::codec::put::maybe_text(out, ",\"hint\":\"", &self.hint);
            ::tieline::codec::write::others(
                out,
                &self.others,
                &["title", "hint"],
                "Extras",
            )?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Extras<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "t\"title\":\nT\"hint\":",
            );
            let mut texts: [::core::option::Option<::std::borrow::Cow<'a, str>>; 2] = [const {
                ::core::option::Option::None
            }; 2];
            let mut others = ::std::collections::BTreeMap::new();
            let mut object = input.enter_object(KEYS.all())?;
            while object.next_or_keep(input, &mut texts, &mut others)?.is_some() {}
            let [::core::option::Option::Some(title), hint] = texts else {
                return ::core::result::Result::Err(object.incomplete(input));
            };
            ::core::result::Result::Ok(Self {
                title,
                hint,
                others,
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// An open object without a known key.
    ///
    /// The object `Bag` of the description. Keys that it does not list are kept and written back.
    #[derive(::core::cmp::PartialEq)]
    pub struct Bag<'a> {
        /// Keys that the description does not list, with their values: kept, and written back.
        pub others: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Json<'a>,
        >,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Bag<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                others: ::std::collections::BTreeMap::new(),
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> BagBuilder<'a> {
            BagBuilder {
                others: ::std::collections::BTreeMap::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Bag<'static> {
            Bag {
                others: ::tieline::generated::map_entries(
                    self.others,
                    ::tieline::codec::Json::into_owned,
                ),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Bag<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Bag<'_> {
        fn clone(&self) -> Self {
            Self {
                others: ::core::clone::Clone::clone(&self.others),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Bag<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Bag", "others", &[&self.others])
        }
    }
    /// Builds [`Bag`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct BagBuilder<'a> {
        others: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            ::tieline::codec::Json<'a>,
        >,
    }
    impl ::core::fmt::Debug for BagBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("BagBuilder { .. }")
        }
    }
    impl<'a> BagBuilder<'a> {
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
        pub fn build(self) -> Bag<'a> {
            Bag {
                others: self.others,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Bag<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::write::others(out, &self.others, &[], "Bag")?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Bag<'a> {
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
    /// A tree of lists and maps.
    ///
    /// The object `Node` of the description.
    #[derive(::core::cmp::PartialEq)]
    pub struct Node<'a> {
        /// What is above it.
        ///
        /// Wire key `parent`, which may be left out.
        pub parent: ::core::option::Option<::std::boxed::Box<super::types::Node<'a>>>,
        /// What is below it.
        ///
        /// Wire key `children`, which may be left out.
        pub children: ::core::option::Option<::std::vec::Vec<super::types::Node<'a>>>,
        /// What is below it by name.
        ///
        /// Wire key `named`. Left out on the wire, it is empty.
        pub named: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            super::types::Node<'a>,
        >,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Node<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                parent: ::core::option::Option::None,
                children: ::core::option::Option::None,
                named: ::core::default::Default::default(),
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> NodeBuilder<'a> {
            NodeBuilder {
                parent: ::core::option::Option::None,
                children: ::core::option::Option::None,
                named: ::core::default::Default::default(),
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Node<'static> {
            Node {
                parent: self
                    .parent
                    .map(|value| ::std::boxed::Box::new(value.into_owned())),
                children: self
                    .children
                    .map(|value| ::tieline::generated::map_list(
                        value,
                        super::types::Node::into_owned,
                    )),
                named: ::tieline::generated::map_entries(
                    self.named,
                    super::types::Node::into_owned,
                ),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Node<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Node<'_> {
        fn clone(&self) -> Self {
            Self {
                parent: ::core::clone::Clone::clone(&self.parent),
                children: ::core::clone::Clone::clone(&self.children),
                named: ::core::clone::Clone::clone(&self.named),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Node<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "Node",
                "parent children named",
                &[&self.parent, &self.children, &self.named],
            )
        }
    }
    /// Builds [`Node`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct NodeBuilder<'a> {
        parent: ::core::option::Option<::std::boxed::Box<super::types::Node<'a>>>,
        children: ::core::option::Option<::std::vec::Vec<super::types::Node<'a>>>,
        named: ::std::collections::BTreeMap<
            ::std::borrow::Cow<'a, str>,
            super::types::Node<'a>,
        >,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl ::core::fmt::Debug for NodeBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("NodeBuilder { .. }")
        }
    }
    impl<'a> NodeBuilder<'a> {
        /// What is above it.
        ///
        /// Wire key `parent`, which may be left out.
        pub fn parent(mut self, value: super::types::Node<'a>) -> Self {
            self.parent = ::core::option::Option::Some(::std::boxed::Box::new(value));
            self
        }
        /// The same, set or left out as `value` says: see [`parent`](Self::parent).
        pub fn maybe_parent(
            mut self,
            value: ::core::option::Option<::std::boxed::Box<super::types::Node<'a>>>,
        ) -> Self {
            self.parent = value;
            self
        }
        /// What is below it.
        ///
        /// Wire key `children`, which may be left out.
        pub fn children(
            mut self,
            value: impl ::core::iter::IntoIterator<Item = super::types::Node<'a>>,
        ) -> Self {
            self.children = ::core::option::Option::Some(
                ::tieline::generated::collect(value),
            );
            self
        }
        /// The same, set or left out as `value` says: see [`children`](Self::children).
        pub fn maybe_children(
            mut self,
            value: ::core::option::Option<::std::vec::Vec<super::types::Node<'a>>>,
        ) -> Self {
            self.children = value;
            self
        }
        /// What is below it by name.
        ///
        /// Wire key `named`. Left out on the wire, it is empty.
        pub fn named(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item = (
                    impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
                    super::types::Node<'a>,
                ),
            >,
        ) -> Self {
            self.named = ::tieline::generated::collect_map(value);
            self
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Node<'a> {
            Node {
                parent: self.parent,
                children: self.children,
                named: self.named,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Node<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            if let ::core::option::Option::Some(value) = &self.parent {
                ::tieline::codec::write::piece(out, ",\"parent\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            if let ::core::option::Option::Some(value) = &self.children {
                ::tieline::codec::write::piece(out, ",\"children\":");
                ::tieline::codec::Encode::encode(value, out)?;
            }
            ::tieline::codec::write::piece(out, ",\"named\":");
            ::tieline::codec::Encode::encode(&self.named, out)?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Node<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "O\"parent\":\nO\"children\":\nO\"named\":",
            );
            let mut parent = ::core::option::Option::None;
            let mut children = ::core::option::Option::None;
            let mut named = ::core::option::Option::None;
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object.next(input)? {
                match key {
                    0 => ::tieline::codec::fill_optional(&mut parent, input)?,
                    1 => ::tieline::codec::fill_optional(&mut children, input)?,
                    2 => ::tieline::codec::fill_optional(&mut named, input)?,
                    _ => {}
                }
            }
            ::core::result::Result::Ok(Self {
                parent,
                children,
                named: named.unwrap_or_default(),
                grows: ::tieline::generated::Grows::new(),
            })
        }
    }
    /// What was there before.
    ///
    /// The object `Old` of the description.
    #[deprecated(note = "There is nothing old any more.")]
    #[derive(::core::cmp::PartialEq)]
    pub struct Old<'a> {
        /// How old it is.
        ///
        /// Wire key `age`.
        pub age: i64,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Old<'a> {
        /// Starts one.
        pub fn builder() -> OldBuilder<'a, super::unset::Age> {
            OldBuilder {
                age: super::unset::Age,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Old<'static> {
            Old {
                age: self.age,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::clone::Clone for Old<'_> {
        fn clone(&self) -> Self {
            Self {
                age: self.age,
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Old<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(f, "Old", "age", &[&self.age])
        }
    }
    /// Builds [`Old`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct OldBuilder<'a, Age> {
        age: Age,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<Age> ::core::fmt::Debug for OldBuilder<'_, Age> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("OldBuilder { .. }")
        }
    }
    impl<'a, Age> OldBuilder<'a, Age> {
        /// How old it is.
        ///
        /// Wire key `age`.
        pub fn age(self, value: i64) -> OldBuilder<'a, ::tieline::generated::Set<i64>>
        where
            Age: ::tieline::generated::Unset<super::unset::Age>,
        {
            OldBuilder {
                age: ::tieline::generated::Set(value),
                grows: self.grows,
            }
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Old<'a>
        where
            Age: ::tieline::generated::Supplied<i64>,
        {
            Old {
                age: ::tieline::generated::Supplied::value(self.age),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Old<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::put::integer(out, ",\"age\":", self.age);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Old<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "i\"age\":",
            );
            ::tieline::codec::members::read::<
                0,
                1,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    age: read.integer(0),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    /// A line that may have to have a number.
    ///
    /// The object `Line` of the description.
    #[derive(::core::cmp::PartialEq)]
    pub struct Line<'a> {
        /// Its number.
        ///
        /// Wire key `number`, which may be left out.
        pub number: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        /// What is said about it.
        ///
        /// Wire key `note`, which may be left out.
        pub note: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        grows: ::tieline::generated::Grows<'a>,
    }
    impl<'a> Line<'a> {
        /// One with every property left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                number: ::core::option::Option::None,
                note: ::core::option::Option::None,
                grows: ::tieline::generated::Grows::new(),
            }
        }
        /// Starts one.
        pub fn builder() -> LineBuilder<'a> {
            LineBuilder {
                number: ::core::option::Option::None,
                note: ::core::option::Option::None,
            }
        }
        /// The same, borrowing nothing.
        #[must_use]
        pub fn into_owned(self) -> Line<'static> {
            Line {
                number: ::tieline::generated::own_option(self.number),
                note: ::tieline::generated::own_option(self.note),
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::core::default::Default for Line<'_> {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::clone::Clone for Line<'_> {
        fn clone(&self) -> Self {
            Self {
                number: ::tieline::generated::copy_option(&self.number),
                note: ::tieline::generated::copy_option(&self.note),
                grows: self.grows,
            }
        }
    }
    impl ::core::fmt::Debug for Line<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::tieline::generated::show(
                f,
                "Line",
                "number note",
                &[&self.number, &self.note],
            )
        }
    }
    /// Builds [`Line`].
    #[must_use = "a builder makes nothing until `build()` is called"]
    pub struct LineBuilder<'a> {
        number: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        note: ::core::option::Option<::std::borrow::Cow<'a, str>>,
    }
    impl ::core::fmt::Debug for LineBuilder<'_> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("LineBuilder { .. }")
        }
    }
    impl<'a> LineBuilder<'a> {
        /// Its number.
        ///
        /// Wire key `number`, which may be left out.
        pub fn number(
            mut self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.number = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            self
        }
        /// The same, set or left out as `value` says: see [`number`](Self::number).
        pub fn maybe_number(
            mut self,
            value: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.number = value;
            self
        }
        /// What is said about it.
        ///
        /// Wire key `note`, which may be left out.
        pub fn note(
            mut self,
            value: impl ::core::convert::Into<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.note = ::core::option::Option::Some(::core::convert::Into::into(value));
            self
        }
        /// The same, set or left out as `value` says: see [`note`](Self::note).
        pub fn maybe_note(
            mut self,
            value: ::core::option::Option<::std::borrow::Cow<'a, str>>,
        ) -> Self {
            self.note = value;
            self
        }
        /// What was built.
        #[must_use]
        pub fn build(self) -> Line<'a> {
            Line {
                number: self.number,
                note: self.note,
                grows: ::tieline::generated::Grows::new(),
            }
        }
    }
    impl ::tieline::codec::Encode for Line<'_> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            let start = out.len();
            ::tieline::codec::put::maybe_text(out, ",\"number\":\"", &self.number);
            ::tieline::codec::put::maybe_text(out, ",\"note\":\"", &self.note);
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Line<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "T\"number\":\nT\"note\":",
            );
            ::tieline::codec::members::read::<
                2,
                0,
                _,
            >(
                input,
                &KEYS,
                |read| Self {
                    number: read.maybe_text(0),
                    note: read.maybe_text(1),
                    grows: ::tieline::generated::Grows::new(),
                },
            )
        }
    }
    ::tieline::generated::standing! {
        enumeration State, "types", "State", 4755643437295670882u64
    }
    ::tieline::generated::standing! {
        enumeration Colour, "types", "Colour", 18123735496788323659u64
    }
    ::tieline::generated::standing! {
        object Party, "types", "Party", 6244621514056429519u64, ["id", "pin"], []
    }
    ::tieline::generated::standing! {
        object Extras, "types", "Extras", 6547670231240685682u64, ["title", "hint"], [1 :
        hint]
    }
    ::tieline::generated::standing! {
        object Bag, "types", "Bag", 12642367596515042499u64, [], []
    }
    ::tieline::generated::standing! {
        object Node, "types", "Node", 5965061179985489272u64, ["parent", "children",
        "named"], [0 : parent, 1 : children]
    }
    ::tieline::generated::standing! {
        object Old, "types", "Old", 8086820404949394312u64, ["age"], []
    }
    ::tieline::generated::standing! {
        object Line, "types", "Line", 9531479657787718764u64, ["number", "note"], [0 :
        number, 1 : note]
    }
}
/// Answers.
///
/// The responder's side, `room`. Implement the traits of this module, hand them to an [`Endpoint`](room::Endpoint) and start it on a transport.
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
pub mod room {
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
        /// Answers for `call` destinations by what `accept` gives: types that implement [`Call`].
        ///
        /// `accept` is asked with the target when the first initialization query reaches a new one.
        pub fn call<H: ::tieline::Answers<CallEvents>>(
            self,
            accept: impl ::core::ops::Fn(
                &::tieline::Target,
            ) -> ::core::result::Result<
                    H,
                    ::tieline::Failure,
                > + ::core::marker::Send + ::core::marker::Sync + 'static,
        ) -> Self {
            let accept = move |target: &::tieline::Target| {
                accept(target).map(::tieline::Answers::<CallEvents>::dispatcher)
            };
            Self(self.0.accept(&super::call::DESTINATION, accept))
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
    /// A call.
    ///
    /// What answers for the destination `call`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
    ///
    /// At most 64 queries and requests wait for one of them; one more is answered with a failure. At most 256 events wait for one of them; nothing more is read until there is room, and after 1500 ms the connection is closed. None of them may get lost. A call is busy at times.
    ///
    /// An answer of it may take 10 s, where its message says nothing else.
    ///
    /// The messages to all of these destinations on one connection are handled one at a time, in the order in which they arrived.
    pub trait Call: ::core::marker::Send + 'static {
        /// Asks how the call stands.
        ///
        /// The query `call.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Its answer may take 10 s.
        ///
        /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
        ///
        /// A failure may carry a [`InitFailure`](super::call::InitFailure): hand it to `Failure::with`.
        fn init(
            &mut self,
            query: super::call::Init<'_>,
            events: CallEvents,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::call::InitResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("call.init")
        }
        /// Asks what can be done.
        ///
        /// The query `call.abilities`, legal while the destination is active. Since version 1.2.
        ///
        /// Its answer may take 2 min.
        fn abilities(
            &mut self,
            query: super::call::Abilities<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::call::AbilitiesResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("call.abilities")
        }
        /// Sends it to somebody else.
        ///
        /// The request `call.forward`, legal while the destination is active.
        ///
        /// Its answer may take 3 s.
        ///
        /// A failure may carry a [`ForwardFailure`](super::call::ForwardFailure): hand it to `Failure::with`.
        fn forward(
            &mut self,
            request: super::call::Forward<'_>,
            call: &::tieline::Call,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                super::call::ForwardResponse<'_>,
                ::tieline::Failure,
            >,
        > + ::core::marker::Send {
            ::tieline::generated::not_supported("call.forward")
        }
        /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
        fn released(
            &mut self,
            reason: ::tieline::Release,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
    }
    impl<H: Call> ::tieline::generated::Role<H> for CallEvents {
        fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
            CallDispatcher(of)
        }
    }
    /// Raises the events of one `call` destination.
    ///
    /// [`Call`] receives it with the initialization query. Keep it, clone it, use it from any task.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct CallEvents {
        arrives_with_init: ::tieline::generated::Events,
    }
    impl CallEvents {
        /// It made a noise.
        ///
        /// The event `call.beeped`, legal while the destination is active or being torn down.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        #[deprecated(note = "Nobody listens.")]
        pub fn beeped(&self) -> ::tieline::Raising<'_> {
            self.beeped_with(super::call::Beeped::new())
        }
        /// It made a noise.
        ///
        /// The event `call.beeped`, legal while the destination is active or being torn down.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        #[deprecated(note = "Nobody listens.")]
        pub fn beeped_with(
            &self,
            event: super::call::Beeped<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(3, &event)
        }
        /// The call changed.
        ///
        /// The event `call.changed`, legal while the destination is active or being torn down.
        ///
        /// # Errors
        ///
        /// The event cannot leave: the error says why.
        pub fn changed(
            &self,
            event: super::call::Changed<'_>,
        ) -> ::tieline::Raising<'_> {
            self.arrives_with_init.raise(4, &event)
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
    impl<'k> ::core::default::Default for CallEvents
    where
        Self: ::tieline::generated::MadeBeforeInitialization<'k>,
    {
        fn default() -> Self {
            <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
        }
    }
    struct CallDispatcher<H>(H);
    impl<H: Call> ::tieline::generated::Dispatch for CallDispatcher<H> {
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
                                CallEvents {
                                    arrives_with_init: ::tieline::generated::Events::of(call),
                                },
                                call,
                            )
                    })
                }
                1 => job.answer_by(handler, H::abilities),
                2 => job.answer_by(handler, H::forward),
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
/// Asks.
///
/// The requester's side, `desk`. Start an [`Endpoint`](desk::Endpoint) on a transport; its [`Connection`](desk::Connection) opens destinations.
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
pub mod desk {
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
        pub fn call<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::TakesAdapters<'k, super::room::Endpoint>,
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
        /// Opens a `call` destination, which `listener`, a [`CallListener`], hears from.
        ///
        /// Its targets look like `{room}.{call}`. Pass `()` to listen to nothing.
        ///
        /// # Errors
        ///
        /// The target does not look like that, is open already, or the connection has ended.
        pub fn call(
            &self,
            target: impl ::core::convert::AsRef<str>,
            listener: impl ::tieline::Listens<Call>,
        ) -> ::core::result::Result<Call, ::tieline::OpenError> {
            let listener = ::tieline::Listens::<Call>::dispatcher(listener);
            self.0
                .open(&super::call::DESTINATION, target.as_ref(), listener)
                .map(|handle| Call { handle })
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
    /// Hears the events of one `call` destination, one at a time and in order.
    ///
    /// Every method may be left out: its default does nothing. Write them as `async fn`.
    pub trait CallListener: ::core::marker::Send + 'static {
        /// It made a noise.
        ///
        /// The event `call.beeped`, legal while the destination is active or being torn down.
        fn beeped(
            &mut self,
            event: super::call::Beeped<'_>,
            delivery: &::tieline::Delivery,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            ::core::future::ready(())
        }
        /// The call changed.
        ///
        /// The event `call.changed`, legal while the destination is active or being torn down.
        fn changed(
            &mut self,
            event: super::call::Changed<'_>,
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
    impl CallListener for () {}
    impl<L: CallListener> ::tieline::generated::Role<L> for Call {
        fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
            CallDispatcher(of)
        }
    }
    /// A call.
    ///
    /// A `call` destination, to be asked.
    ///
    /// At most 64 queries and requests wait for one of them; one more is answered with a failure. At most 256 events wait for one of them; nothing more is read until there is room, and after 1500 ms the connection is closed. None of them may get lost. A call is busy at times.
    ///
    /// An answer of it may take 10 s, where its message says nothing else.
    ///
    /// The messages to all of these destinations on one connection are handled one at a time, in the order in which they arrived.
    #[derive(::core::fmt::Debug)]
    pub struct Call {
        handle: ::tieline::generated::Handle,
    }
    impl Call {
        /// Asks how the call stands.
        ///
        /// The query `call.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Its answer may take 10 s.
        ///
        /// A failure may carry a [`InitFailure`](super::call::InitFailure): ask `CallError::details` for it.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init(&self) -> ::tieline::Asking<'_, super::call::InitResponse<'static>> {
            self.init_with(super::call::Init::new())
        }
        /// Asks how the call stands.
        ///
        /// The query `call.init`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Its answer may take 10 s.
        ///
        /// A failure may carry a [`InitFailure`](super::call::InitFailure): ask `CallError::details` for it.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn init_with(
            &self,
            query: super::call::Init<'_>,
        ) -> ::tieline::Asking<'_, super::call::InitResponse<'static>> {
            self.handle
                .ask(
                    0,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::call::InitResponse::into_owned,
                    ),
                )
        }
        /// Asks what can be done.
        ///
        /// The query `call.abilities`, legal while the destination is active. Since version 1.2.
        ///
        /// Its answer may take 2 min.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn abilities(
            &self,
        ) -> ::tieline::Asking<'_, super::call::AbilitiesResponse<'static>> {
            self.abilities_with(super::call::Abilities::new())
        }
        /// Asks what can be done.
        ///
        /// The query `call.abilities`, legal while the destination is active. Since version 1.2.
        ///
        /// Its answer may take 2 min.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn abilities_with(
            &self,
            query: super::call::Abilities<'_>,
        ) -> ::tieline::Asking<'_, super::call::AbilitiesResponse<'static>> {
            self.handle
                .ask(
                    1,
                    &query,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::call::AbilitiesResponse::into_owned,
                    ),
                )
        }
        /// Sends it to somebody else.
        ///
        /// The request `call.forward`, legal while the destination is active.
        ///
        /// Its answer may take 3 s.
        ///
        /// A failure may carry a [`ForwardFailure`](super::call::ForwardFailure): ask `CallError::details` for it.
        ///
        /// # Errors
        ///
        /// It was refused, or no answer came that can be read: the error says which.
        pub fn forward(
            &self,
            request: super::call::Forward<'_>,
        ) -> ::tieline::Asking<'_, super::call::ForwardResponse<'static>> {
            self.handle
                .ask(
                    2,
                    &request,
                    |answer| ::tieline::generated::answer(
                        answer,
                        super::call::ForwardResponse::into_owned,
                    ),
                )
        }
        #[doc(hidden)]
        pub fn beeped<'k, R>(&'k self) -> R
        where
            Self: ::tieline::generated::Raises<'k, super::room::CallEvents>,
        {
            ::tieline::generated::Raises::refused(self)
        }
        #[doc(hidden)]
        pub fn changed<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
        where
            Self: ::tieline::generated::Raises<'k, super::room::CallEvents>,
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
    struct CallDispatcher<L>(L);
    impl<L: CallListener> ::tieline::generated::Dispatch for CallDispatcher<L> {
        fn dispatch<'t>(
            &'t mut self,
            job: &'t mut ::tieline::generated::Job,
        ) -> ::tieline::generated::Turn<'t> {
            let Self(handler) = self;
            match job.message() {
                3 => job.hear_by(handler, L::beeped),
                4 => job.hear_by(handler, L::changed),
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
    pub struct Age;
    pub struct Data;
    pub struct Id;
    pub struct Pin;
    pub struct Seconds;
    pub struct State;
    pub struct Title;
    pub struct To;
}
