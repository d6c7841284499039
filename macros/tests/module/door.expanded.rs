/// A street with a bell at each door.
pub mod doorbell {
    use super::messages::{self, *};
    use tieline::{Call, Failure};
    /// A street with a bell at each door.
    ///
    /// The protocol `doorbell`, as the runtime reads it.
    #[allow(dead_code, unreachable_pub)]
    pub static PROTOCOL: ::tieline::Protocol = ::tieline::Protocol {
        name: "doorbell",
        requester: "house",
        responder: "street",
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
        destinations: &[&__door::DESTINATION, &__lamp::DESTINATION],
    };
    #[allow(dead_code, single_use_lifetimes, clippy::extra_unused_lifetimes)]
    type __Given1<'a> = Hello<'a>;
    #[allow(non_upper_case_globals)]
    const __Name1: &str = <__Given1<'static> as ::tieline::Query>::NAME;
    #[allow(dead_code, single_use_lifetimes, clippy::extra_unused_lifetimes)]
    type __Given2<'a> = HelloResponse<'a>;
    const _: () = <__Given2<'static> as ::tieline::own::Response>::ANSWERS;
    #[allow(dead_code, single_use_lifetimes, clippy::extra_unused_lifetimes)]
    type __Given3<'a> = messages::Hang<'a>;
    #[allow(non_upper_case_globals)]
    const __Name3: &str = <__Given3<'static> as ::tieline::Request>::NAME;
    const _: () = {
        #[allow(dead_code)]
        trait __TielineOpen {}
        impl __TielineOpen for HangResponse {}
    };
    #[allow(dead_code, single_use_lifetimes, clippy::extra_unused_lifetimes)]
    type __Given4 = HangResponse;
    const _: () = <__Given4 as ::tieline::own::Response>::ANSWERS;
    const _: () = {
        #[allow(dead_code)]
        trait __TielineOpen {}
        impl __TielineOpen for messages::HangFailure {}
    };
    #[allow(dead_code, single_use_lifetimes, clippy::extra_unused_lifetimes)]
    type __Given5 = messages::HangFailure;
    const _: fn() = || {
        #[allow(unused_imports)]
        use ::tieline::own::{
            Answering as _, Cloned as _, Compared as _, Kept as _, Keyed as _,
            Listed as _, Lost as _, Read as _, Showing as _, Unknown as _, Unread as _,
            Unwritten as _, Written as _,
        };
        (&&::tieline::own::Doubt::<__Given5>::NEW).answers()
    };
    const _: () = {
        #[allow(dead_code)]
        trait __TielineOpen {}
        impl __TielineOpen for Rang {}
    };
    #[allow(dead_code, single_use_lifetimes, clippy::extra_unused_lifetimes)]
    type __Given6 = Rang;
    #[allow(non_upper_case_globals)]
    const __Name6: &str = <__Given6 as ::tieline::Event>::NAME;
    const _: () = {
        #[allow(dead_code)]
        trait __TielineOpen {}
        impl __TielineOpen for lamp::Hello {}
    };
    #[allow(dead_code, single_use_lifetimes, clippy::extra_unused_lifetimes)]
    type __Given7 = lamp::Hello;
    #[allow(non_upper_case_globals)]
    const __Name7: &str = <__Given7 as ::tieline::Query>::NAME;
    const _: () = {
        #[allow(dead_code)]
        trait __TielineOpen {}
        impl __TielineOpen for Lit {}
    };
    #[allow(dead_code, single_use_lifetimes, clippy::extra_unused_lifetimes)]
    type __Given8 = Lit;
    const _: () = <__Given8 as ::tieline::own::Response>::ANSWERS;
    /// A front door.
    ///
    /// The messages of the destination `door`, whose targets look like `{street}.{number}`.
    ///
    /// An answer of it may take 5 s, where its message says nothing else.
    #[doc(hidden)]
    #[allow(
        dead_code,
        deprecated,
        unreachable_pub,
        unused_variables,
        unused_qualifications,
        private_bounds,
        private_interfaces,
        clippy::pedantic,
        clippy::nursery,
        clippy::type_complexity
    )]
    pub mod __door {
        /// The destination's table, as the runtime reads it.
        pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
            "door",
            &[::tieline::Segment::Id("street"), ::tieline::Segment::Id("number")],
            &[
                ::tieline::Message::new(
                        ::tieline::Kind::Query,
                        super::__Name1,
                        ::tieline::Role::Init,
                        ::tieline::Phases::of(
                            &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                        ),
                    )
                    .with_children(children)
                    .with_deadline(::core::time::Duration::from_secs(5)),
                ::tieline::Message::new(
                        ::tieline::Kind::Request,
                        super::__Name3,
                        ::tieline::Role::Ordinary,
                        ::tieline::Phases::of(&[::tieline::Phase::Active]),
                    )
                    .with_deadline(::core::time::Duration::from_secs(5)),
                ::tieline::Message::new(
                    ::tieline::Kind::Event,
                    super::__Name6,
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
            static LIST: &[::tieline::codec::Key] = &[
                ::tieline::codec::Key::new("lamps", "\"lamps\":"),
            ];
            static KEY: &[::tieline::codec::Key] = &[
                ::tieline::codec::Key::new("name", "\"name\":"),
            ];
            ::tieline::generated::given::children(body, LIST, KEY)
        }
        /// Asks who lives here.
        ///
        /// The query `Hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// Its answer may take 5 s.
        ///
        /// # Headers
        ///
        /// - `type`: `cti.query`. The same for every query.
        /// - `target`: a string. The destination that is asked.
        /// - `requestId`: a UUID. Identifies the query; its response carries the same.
        ///
        /// A type that was brought along: nothing is generated for it.
        pub type Hello<'a> = super::__Given1<'a>;
        /// The answer to the query `Hello`.
        ///
        /// # Headers
        ///
        /// - `type`: `cti.response`. The same for every response.
        /// - `name`: the question's `name`. The name of the query that is answered.
        /// - `result`: `SUCCESS` or `FAILURE`. Whether the query succeeded.
        /// - `errorMessage`: a string, only with `FAILURE`. Why the query failed, for people.
        /// - `target`: the question's `target`. The destination that was asked.
        /// - `requestId`: the question's `requestId`. Identifies the query that is answered.
        ///
        /// A type that was brought along: nothing is generated for it.
        pub type HelloResponse<'a> = super::__Given2<'a>;
        /// Hangs up a lamp.
        ///
        /// The request `Hang`, legal while the destination is active.
        ///
        /// Its answer may take 5 s.
        ///
        /// # Headers
        ///
        /// - `type`: `cti.request`. The same for every request.
        /// - `target`: a string. The destination that is asked.
        /// - `requestId`: a UUID. Identifies the request; its response carries the same.
        ///
        /// A type that was brought along: nothing is generated for it.
        pub type Hang<'a> = super::__Given3<'a>;
        /// The answer to the request `Hang`.
        ///
        /// # Headers
        ///
        /// - `type`: `cti.response`. The same for every response.
        /// - `name`: the question's `name`. The name of the request that is answered.
        /// - `result`: `SUCCESS` or `FAILURE`. Whether the request succeeded.
        /// - `errorMessage`: a string, only with `FAILURE`. Why the request failed, for people.
        /// - `target`: the question's `target`. The destination that was asked.
        /// - `requestId`: the question's `requestId`. Identifies the request that is answered.
        ///
        /// A type that was brought along: nothing is generated for it.
        pub type HangResponse = super::__Given4;
        /// What a failed answer to the request `Hang` tells beyond why it failed. Any of it can be missing: a failure that no handler decided, such as a missed deadline, a panic or an unknown target, tells none of it.
        ///
        /// A type that was brought along: nothing is generated for it.
        pub type HangFailure = super::__Given5;
        impl ::tieline::FailureDetails for HangFailure {
            const OF: (&'static ::tieline::Destination, usize) = (&DESTINATION, 1);
        }
        /// Somebody rang.
        ///
        /// The event `Rang`, legal while the destination is active or being torn down.
        ///
        /// # Headers
        ///
        /// - `type`: `cti.event`. The same for every event.
        /// - `target`: a string. The destination that raises it.
        ///
        /// A type that was brought along: nothing is generated for it.
        pub type Rang = super::__Given6;
    }
    /// The messages of the destination `lamp`, whose targets look like `{street}.{number}.{lamp}`.
    #[doc(hidden)]
    #[allow(
        dead_code,
        deprecated,
        unreachable_pub,
        unused_variables,
        unused_qualifications,
        private_bounds,
        private_interfaces,
        clippy::pedantic,
        clippy::nursery,
        clippy::type_complexity
    )]
    pub mod __lamp {
        /// The destination's table, as the runtime reads it.
        pub static DESTINATION: ::tieline::Destination = ::tieline::Destination::new(
                "lamp",
                &[
                    ::tieline::Segment::Id("street"),
                    ::tieline::Segment::Id("number"),
                    ::tieline::Segment::Id("lamp"),
                ],
                &[
                    ::tieline::Message::new(
                        ::tieline::Kind::Query,
                        super::__Name7,
                        ::tieline::Role::Init,
                        ::tieline::Phases::of(
                            &[::tieline::Phase::SetUp, ::tieline::Phase::Active],
                        ),
                    ),
                ],
            )
            .child(2)
            .created();
        /// The query `Hello`, legal while the destination is set up or active. It initializes the destination.
        ///
        /// # Headers
        ///
        /// - `type`: `cti.query`. The same for every query.
        /// - `target`: a string. The destination that is asked.
        /// - `requestId`: a UUID. Identifies the query; its response carries the same.
        ///
        /// A type that was brought along: nothing is generated for it.
        pub type Hello = super::__Given7;
        /// The answer to the query `Hello`.
        ///
        /// # Headers
        ///
        /// - `type`: `cti.response`. The same for every response.
        /// - `name`: the question's `name`. The name of the query that is answered.
        /// - `result`: `SUCCESS` or `FAILURE`. Whether the query succeeded.
        /// - `errorMessage`: a string, only with `FAILURE`. Why the query failed, for people.
        /// - `target`: the question's `target`. The destination that was asked.
        /// - `requestId`: the question's `requestId`. Identifies the query that is answered.
        ///
        /// A type that was brought along: nothing is generated for it.
        pub type HelloResponse = super::__Given8;
    }
    /// The responder's side, `street`. Implement the traits of this module, hand them to an [`Endpoint`](street::Endpoint) and start it on a transport.
    #[allow(
        dead_code,
        deprecated,
        unreachable_pub,
        unused_variables,
        unused_qualifications,
        private_bounds,
        private_interfaces,
        clippy::pedantic,
        clippy::nursery,
        clippy::type_complexity
    )]
    pub mod street {
        #[allow(unused_imports)]
        use ::tieline::own::{
            Answering as _, Cloned as _, Compared as _, Kept as _, Keyed as _,
            Listed as _, Lost as _, Read as _, Showing as _, Unknown as _, Unread as _,
            Unwritten as _, Written as _,
        };
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
            /// Answers for `door` destinations by what `accept` gives: types that implement [`Door`].
            ///
            /// `accept` is asked with the target when the first initialization query reaches a new one.
            pub fn door<H: ::tieline::Answers<DoorEvents>>(
                self,
                accept: impl ::core::ops::Fn(
                    &::tieline::Target,
                ) -> ::core::result::Result<
                        H,
                        ::tieline::Failure,
                    > + ::core::marker::Send + ::core::marker::Sync + 'static,
            ) -> Self {
                let accept = move |target: &::tieline::Target| {
                    accept(target).map(::tieline::Answers::<DoorEvents>::dispatcher)
                };
                Self(self.0.accept(&super::__door::DESTINATION, accept))
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
            fn start(
                self,
                transport: impl ::tieline::Transport,
            ) -> ::tieline::Connection {
                self.0.start(transport)
            }
        }
        impl ::core::default::Default for Endpoint {
            fn default() -> Self {
                Self::new()
            }
        }
        /// A front door.
        ///
        /// What answers for the destination `door`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
        ///
        /// An answer of it may take 5 s, where its message says nothing else.
        pub trait Door: ::core::marker::Send + 'static {
            /// Asks who lives here.
            ///
            /// The query `Hello`, legal while the destination is set up or active. It initializes the destination.
            ///
            /// Its answer may take 5 s.
            ///
            /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
            fn hello(
                &mut self,
                query: super::__door::Hello<'_>,
                events: DoorEvents,
                call: &::tieline::Call,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::__door::HelloResponse<'_>,
                    ::tieline::Failure,
                >,
            > + ::core::marker::Send {
                ::tieline::generated::not_supported(super::__Name1)
            }
            /// Hangs up a lamp.
            ///
            /// The request `Hang`, legal while the destination is active.
            ///
            /// Its answer may take 5 s.
            ///
            /// A failure may carry a [`HangFailure`](super::__door::HangFailure): hand it to `Failure::with`.
            ///
            /// What answers for the new destination is handed out with the answer, and is there before that leaves.
            fn hang(
                &mut self,
                request: super::__door::Hang<'_>,
                call: &::tieline::Call,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    (super::__door::HangResponse, NewLamp),
                    ::tieline::Failure,
                >,
            > + ::core::marker::Send {
                ::tieline::generated::not_supported(super::__Name3)
            }
            /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
            fn released(
                &mut self,
                reason: ::tieline::Release,
            ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
                ::core::future::ready(())
            }
        }
        impl<H: Door> ::tieline::generated::Role<H> for DoorEvents {
            fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
                DoorDispatcher(of)
            }
        }
        /// Raises the events of one `door` destination.
        ///
        /// [`Door`] receives it with the initialization query. Keep it, clone it, use it from any task.
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        pub struct DoorEvents {
            arrives_with_init: ::tieline::generated::Events,
        }
        impl DoorEvents {
            /// Somebody rang.
            ///
            /// The event `Rang`, legal while the destination is active or being torn down.
            ///
            /// # Errors
            ///
            /// The event cannot leave: the error says why.
            pub fn rang(&self, event: super::__door::Rang) -> ::tieline::Raising<'_> {
                self.arrives_with_init
                    .raise(
                        2,
                        (&&::tieline::own::Doubt::<super::__door::Rang>::NEW)
                            .body_of(&event),
                    )
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
        impl<'k> ::core::default::Default for DoorEvents
        where
            Self: ::tieline::generated::MadeBeforeInitialization<'k>,
        {
            fn default() -> Self {
                <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
            }
        }
        struct DoorDispatcher<H>(H);
        impl<H: Door> ::tieline::generated::Dispatch for DoorDispatcher<H> {
            fn dispatch<'t>(
                &'t mut self,
                job: &'t mut ::tieline::generated::Job,
            ) -> ::tieline::generated::Turn<'t> {
                let Self(handler) = self;
                match job.message() {
                    0 => {
                        let (_, body, call, answer, _) = job.parts();
                        let question = (&&::tieline::own::Doubt::<
                            super::__door::Hello<'_>,
                        >::NEW)
                            .read(body)?;
                        ::core::result::Result::Ok(
                            ::std::boxed::Box::pin(async move {
                                let response = handler
                                    .hello(
                                        question,
                                        DoorEvents {
                                            arrives_with_init: ::tieline::generated::Events::of(call),
                                        },
                                        call,
                                    )
                                    .await?;
                                (&&::tieline::own::Doubt::<
                                    super::__door::HelloResponse<'_>,
                                >::NEW)
                                    .write(&response, answer)?;
                                ::core::result::Result::Ok(())
                            }),
                        )
                    }
                    1 => {
                        let (_, body, call, answer, child) = job.parts();
                        let question: super::__door::Hang<'_> = (&&::tieline::own::Doubt::<
                            super::__door::Hang<'_>,
                        >::NEW)
                            .read(body)?;
                        static ID: &[::tieline::codec::Key] = &[
                            ::tieline::codec::Key::new("id", "\"id\":"),
                        ];
                        let id = ::tieline::generated::given::text(body, ID)?;
                        ::core::result::Result::Ok(
                            ::std::boxed::Box::pin(async move {
                                let (response, created) = handler
                                    .hang(question, call)
                                    .await?;
                                (&&::tieline::own::Doubt::<
                                    super::__door::HangResponse,
                                >::NEW)
                                    .write(&response, answer)?;
                                *child = ::core::option::Option::Some(
                                    created.child.called(&id),
                                );
                                ::core::result::Result::Ok(())
                            }),
                        )
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
        /// What answers for the destination `lamp`. One value serves one target, one message at a time; other targets go on meanwhile. Every method may be left out: its default fails as not supported. Write them as `async fn`.
        pub trait Lamp: ::core::marker::Send + 'static {
            /// The query `Hello`, legal while the destination is set up or active. It initializes the destination.
            ///
            /// `events` raises the destination's events. They leave after the answer to this query, and never if it fails.
            fn hello(
                &mut self,
                query: super::__lamp::Hello,
                events: LampEvents,
                call: &::tieline::Call,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::__lamp::HelloResponse,
                    ::tieline::Failure,
                >,
            > + ::core::marker::Send {
                ::tieline::generated::not_supported(super::__Name7)
            }
            /// Releases what the destination holds: called once, after the answer to its disposal or when it was lost.
            fn released(
                &mut self,
                reason: ::tieline::Release,
            ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
                ::core::future::ready(())
            }
        }
        impl<H: Lamp> ::tieline::generated::Role<H> for LampEvents {
            fn dispatcher(of: H) -> impl ::tieline::generated::Dispatch {
                LampDispatcher(of)
            }
        }
        /// Raises the events of one `lamp` destination.
        ///
        /// [`Lamp`] receives it with the initialization query. Keep it, clone it, use it from any task.
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        pub struct LampEvents {
            arrives_with_init: ::tieline::generated::Events,
        }
        impl LampEvents {
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
        impl<'k> ::core::default::Default for LampEvents
        where
            Self: ::tieline::generated::MadeBeforeInitialization<'k>,
        {
            fn default() -> Self {
                <Self as ::tieline::generated::MadeBeforeInitialization<'k>>::made()
            }
        }
        struct LampDispatcher<H>(H);
        impl<H: Lamp> ::tieline::generated::Dispatch for LampDispatcher<H> {
            fn dispatch<'t>(
                &'t mut self,
                job: &'t mut ::tieline::generated::Job,
            ) -> ::tieline::generated::Turn<'t> {
                let Self(handler) = self;
                match job.message() {
                    0 => {
                        let (_, body, call, answer, _) = job.parts();
                        let question = (&&::tieline::own::Doubt::<
                            super::__lamp::Hello,
                        >::NEW)
                            .read(body)?;
                        ::core::result::Result::Ok(
                            ::std::boxed::Box::pin(async move {
                                let response = handler
                                    .hello(
                                        question,
                                        LampEvents {
                                            arrives_with_init: ::tieline::generated::Events::of(call),
                                        },
                                        call,
                                    )
                                    .await?;
                                (&&::tieline::own::Doubt::<
                                    super::__lamp::HelloResponse,
                                >::NEW)
                                    .write(&response, answer)?;
                                ::core::result::Result::Ok(())
                            }),
                        )
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
        /// A new `lamp` destination: what answers for it.
        ///
        /// A handler hands it out with its answer to the request that creates it; it is there before that answer leaves.
        #[derive(::core::fmt::Debug)]
        #[must_use = "it is there once a handler has handed it out"]
        pub struct NewLamp {
            child: ::tieline::generated::NewChild,
        }
        impl NewLamp {
            /// One of the kind `lamp`, of which something answers that implements [`Lamp`].
            pub fn lamp(handler: impl ::tieline::Answers<LampEvents>) -> Self {
                let dispatcher = ::tieline::Answers::<LampEvents>::dispatcher(handler);
                Self {
                    child: ::tieline::generated::NewChild::new(
                        &super::__lamp::DESTINATION,
                        dispatcher,
                    ),
                }
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
        private_bounds,
        private_interfaces,
        clippy::pedantic,
        clippy::nursery,
        clippy::type_complexity
    )]
    pub mod house {
        #[allow(unused_imports)]
        use ::tieline::own::{
            Answering as _, Cloned as _, Compared as _, Kept as _, Keyed as _,
            Listed as _, Lost as _, Read as _, Showing as _, Unknown as _, Unread as _,
            Unwritten as _, Written as _,
        };
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
            pub fn door<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
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
            /// Opens a `door` destination, which `listener`, a [`DoorListener`], hears from.
            ///
            /// Its targets look like `{street}.{number}`. Pass `()` to listen to nothing.
            ///
            /// # Errors
            ///
            /// The target does not look like that, is open already, or the connection has ended.
            pub fn door(
                &self,
                target: impl ::core::convert::AsRef<str>,
                listener: impl ::tieline::Listens<Door>,
            ) -> ::core::result::Result<Door, ::tieline::OpenError> {
                let listener = ::tieline::Listens::<Door>::dispatcher(listener);
                self.0
                    .open(&super::__door::DESTINATION, target.as_ref(), listener)
                    .map(|handle| Door { handle })
            }
        }
        impl Connection {
            #[doc(hidden)]
            pub fn lamp<'k, R>(
                &'k self,
                _: impl ::core::convert::AsRef<str>,
                _: impl ::core::marker::Sized,
            ) -> R
            where
                Self: ::tieline::generated::Opens<'k, Door>,
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
        /// Hears the events of one `door` destination, one at a time and in order.
        ///
        /// Every method may be left out: its default does nothing. Write them as `async fn`.
        pub trait DoorListener: ::core::marker::Send + 'static {
            /// Somebody rang.
            ///
            /// The event `Rang`, legal while the destination is active or being torn down.
            fn rang(
                &mut self,
                event: super::__door::Rang,
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
        impl DoorListener for () {}
        impl<L: DoorListener> ::tieline::generated::Role<L> for Door {
            fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
                DoorDispatcher(of)
            }
        }
        /// A front door.
        ///
        /// A `door` destination, to be asked.
        ///
        /// An answer of it may take 5 s, where its message says nothing else.
        #[derive(::core::fmt::Debug)]
        pub struct Door {
            handle: ::tieline::generated::Handle,
        }
        impl Door {
            /// Asks who lives here.
            ///
            /// The query `Hello`, legal while the destination is set up or active. It initializes the destination.
            ///
            /// Its answer may take 5 s.
            ///
            /// # Errors
            ///
            /// It was refused, or no answer came that can be read: the error says which.
            pub fn hello(
                &self,
                query: super::__door::Hello<'_>,
            ) -> ::tieline::Asking<'_, super::__door::HelloResponse<'static>> {
                self.handle
                    .ask(
                        0,
                        (&&::tieline::own::Doubt::<super::__door::Hello<'_>>::NEW)
                            .body_of(&query),
                        |answer| {
                            (&&::tieline::own::Doubt::<
                                super::__door::HelloResponse<'_>,
                            >::NEW)
                                .read(answer.body())
                                .map(|answer| {
                                    (&&::tieline::own::Doubt::<
                                        super::__door::HelloResponse<'_>,
                                    >::NEW)
                                        .own(answer)
                                })
                        },
                    )
            }
            /// Hangs up a lamp.
            ///
            /// The request `Hang`, legal while the destination is active.
            ///
            /// Its answer may take 5 s.
            ///
            /// A failure may carry a [`HangFailure`](super::__door::HangFailure): ask `CallError::details` for it.
            ///
            /// # Errors
            ///
            /// It was refused, or no answer came that can be read: the error says which.
            pub fn hang(
                &self,
                request: super::__door::Hang<'_>,
            ) -> ::tieline::Asking<'_, super::__door::HangResponse> {
                self.handle
                    .ask(
                        1,
                        (&&::tieline::own::Doubt::<super::__door::Hang<'_>>::NEW)
                            .body_of(&request),
                        |answer| {
                            (&&::tieline::own::Doubt::<super::__door::HangResponse>::NEW)
                                .read(answer.body())
                                .map(|answer| {
                                    (&&::tieline::own::Doubt::<
                                        super::__door::HangResponse,
                                    >::NEW)
                                        .own(answer)
                                })
                        },
                    )
            }
            /// Sets up a `lamp` destination that belongs to this one, which `listener`, a [`LampListener`], hears from.
            ///
            /// Its target will look like `{street}.{number}.{lamp}`. Pass `()` to listen to nothing.
            ///
            /// # Errors
            ///
            /// This destination is not active, the other one is set up already, an id cannot be part of a target, or the connection has ended.
            pub fn lamp(
                &self,
                lamp: impl ::core::convert::AsRef<str>,
                listener: impl ::tieline::Listens<Lamp>,
            ) -> ::core::result::Result<Lamp, ::tieline::OpenError> {
                let listener = ::tieline::Listens::<Lamp>::dispatcher(listener);
                let ids = [lamp.as_ref()];
                self.handle
                    .child(&super::__lamp::DESTINATION, &ids, listener)
                    .map(|handle| Lamp { handle })
            }
            #[doc(hidden)]
            pub fn rang<'k, R>(&'k self, _: impl ::core::marker::Sized) -> R
            where
                Self: ::tieline::generated::Raises<'k, super::street::DoorEvents>,
            {
                ::tieline::generated::Raises::refused(self)
            }
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
        struct DoorDispatcher<L>(L);
        impl<L: DoorListener> ::tieline::generated::Dispatch for DoorDispatcher<L> {
            fn dispatch<'t>(
                &'t mut self,
                job: &'t mut ::tieline::generated::Job,
            ) -> ::tieline::generated::Turn<'t> {
                let Self(handler) = self;
                match job.message() {
                    2 => {
                        let (_, body, delivery) = job.event_parts();
                        let event = (&&::tieline::own::Doubt::<super::__door::Rang>::NEW)
                            .read(body)?;
                        ::core::result::Result::Ok(
                            ::std::boxed::Box::pin(async move {
                                handler.rang(event, delivery).await;
                                ::core::result::Result::Ok(())
                            }),
                        )
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
        /// Hears the events of one `lamp` destination, one at a time and in order.
        ///
        /// Every method may be left out: its default does nothing. Write them as `async fn`.
        pub trait LampListener: ::core::marker::Send + 'static {
            /// Called once, when the destination was disposed of or lost. Nothing is heard after it.
            fn released(
                &mut self,
                reason: ::tieline::Release,
            ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
                ::core::future::ready(())
            }
        }
        /// Hears everything and does nothing.
        impl LampListener for () {}
        impl<L: LampListener> ::tieline::generated::Role<L> for Lamp {
            fn dispatcher(of: L) -> impl ::tieline::generated::Dispatch {
                LampDispatcher(of)
            }
        }
        /// A `lamp` destination, to be asked.
        #[derive(::core::fmt::Debug)]
        pub struct Lamp {
            handle: ::tieline::generated::Handle,
        }
        impl Lamp {
            /// The query `Hello`, legal while the destination is set up or active. It initializes the destination.
            ///
            /// # Errors
            ///
            /// It was refused, or no answer came that can be read: the error says which.
            pub fn hello(
                &self,
                query: super::__lamp::Hello,
            ) -> ::tieline::Asking<'_, super::__lamp::HelloResponse> {
                self.handle
                    .ask(
                        0,
                        (&&::tieline::own::Doubt::<super::__lamp::Hello>::NEW)
                            .body_of(&query),
                        |answer| {
                            (&&::tieline::own::Doubt::<
                                super::__lamp::HelloResponse,
                            >::NEW)
                                .read(answer.body())
                                .map(|answer| {
                                    (&&::tieline::own::Doubt::<
                                        super::__lamp::HelloResponse,
                                    >::NEW)
                                        .own(answer)
                                })
                        },
                    )
            }
            #[doc(hidden)]
            pub fn lamp<'k, R>(
                &'k self,
                _: impl ::core::convert::AsRef<str>,
                _: impl ::core::marker::Sized,
            ) -> R
            where
                Self: ::tieline::generated::SetsUp<'k, Door>,
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
        struct LampDispatcher<L>(L);
        impl<L: LampListener> ::tieline::generated::Dispatch for LampDispatcher<L> {
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
    const _: () = {
        #[allow(unused_imports)]
        use ::tieline::own::Unknown as _;
        ::core::assert!(
            ::tieline::generated::given::says(::tieline::own::Doubt:: < __Given2 <
            'static > > ::FRAGMENT, "\n  lamps:"),
            "the answer of `hello` has no property `lamps`, and the gate takes the children from it"
        )
    };
    const _: () = {
        #[allow(unused_imports)]
        use ::tieline::own::Unknown as _;
        ::core::assert!(
            ::tieline::generated::given::lists(::tieline::own::Doubt:: < __Given2 <
            'static > > ::FRAGMENT, "lamps", "name"),
            "what is in `lamps` has no property `name`, and the gate tells the children apart by it"
        )
    };
    const _: () = {
        #[allow(unused_imports)]
        use ::tieline::own::Unknown as _;
        ::core::assert!(
            ::tieline::generated::given::says(::tieline::own::Doubt:: < __Given3 <
            'static > > ::FRAGMENT, "\n  id:"),
            "the struct of `hang` has no property `id`, and what it creates is called by it"
        )
    };
    const _: () = {
        #[allow(unused_imports)]
        use ::tieline::own::Unknown as _;
        ::tieline::generated::given::apart(
            ::tieline::own::Doubt::<__Given4>::FRAGMENT,
            ::tieline::own::Doubt::<__Given5>::FRAGMENT,
            " is a property of the answer of `hang` and of what its failure tells, and a response has one of a key: give it another one in one of the two structs, with `#[tieline(key = \"…\")]`",
        )
    };
    /// The description of this protocol: YAML that `protocol!`, and every other program, can read.
    #[must_use]
    #[allow(dead_code, unreachable_pub)]
    pub fn description() -> ::std::string::String {
        #[allow(unused_imports)]
        use ::tieline::own::{
            Answering as _, Cloned as _, Compared as _, Kept as _, Keyed as _,
            Listed as _, Lost as _, Read as _, Showing as _, Unknown as _, Unread as _,
            Unwritten as _, Written as _,
        };
        ::tieline::generated::describe::describe(
            &[
                ::tieline::generated::describe::Part::Text(
                    "tieline: 1\nprotocol: doorbell\ndoc: \"A street with a bell at each door.\"\nframing:\n  doc: Each message is one frame, a length and then that many bytes of UTF-8 text.\n  length: { bytes: 4, byte-order: big-endian, counts-itself: false }\n  largest-frame: 1048576\nenvelope:\n  doc: One JSON object that holds the headers and the properties of a message. The order of its members has no meaning.\n  members: { header: header, body: body }\n  headers:\n    kind: type\n    name: name\n    target: target\n    request-id: requestId\n    result: result\n    error-message: errorMessage\n  kinds: { query: cti.query, request: cti.request, response: cti.response, event: cti.event }\n  results: { success: SUCCESS, failure: FAILURE }\nsides:\n  house: { role: requester }\n  street: { role: responder }\n",
                ),
                ::tieline::generated::describe::Part::Types,
                ::tieline::generated::describe::Part::Text(
                    "destinations:\n  door:\n    doc: \"A front door.\"\n    target: \"{street}.{number}\"\n    deadline: \"5 s\"\n    lifecycle:\n      init: ",
                ),
                ::tieline::generated::describe::Part::Name(
                    ::tieline::own::Doubt::<__Given1<'static>>::FRAGMENT,
                ),
                ::tieline::generated::describe::Part::Text(
                    "\n      gate: { children: lamps, key: name }\n    queries:\n",
                ),
                ::tieline::generated::describe::Part::Message(::tieline::generated::describe::Message {
                    indent: 6usize,
                    of: ::tieline::own::Doubt::<__Given1<'static>>::FRAGMENT,
                    overrides: false,
                    rust: "Hello",
                    own: &[
                        ::tieline::generated::describe::Part::Text(
                            "doc: \"Asks who lives here.\"\n",
                        ),
                    ],
                    response: ::core::option::Option::Some(
                        ::tieline::own::Doubt::<__Given2<'static>>::FRAGMENT,
                    ),
                    failure: ::core::option::Option::None,
                    said: &[],
                }),
                ::tieline::generated::describe::Part::Text("    requests:\n"),
                ::tieline::generated::describe::Part::Message(::tieline::generated::describe::Message {
                    indent: 6usize,
                    of: ::tieline::own::Doubt::<__Given3<'static>>::FRAGMENT,
                    overrides: false,
                    rust: "Hang",
                    own: &[
                        ::tieline::generated::describe::Part::Text(
                            "doc: \"Hangs up a lamp.\"\ncreates: { destination: lamp, id: id }\n",
                        ),
                    ],
                    response: ::core::option::Option::Some(
                        ::tieline::own::Doubt::<__Given4>::FRAGMENT,
                    ),
                    failure: ::core::option::Option::Some(
                        ::tieline::own::Doubt::<__Given5>::FRAGMENT,
                    ),
                    said: &[],
                }),
                ::tieline::generated::describe::Part::Text("    events:\n"),
                ::tieline::generated::describe::Part::Message(::tieline::generated::describe::Message {
                    indent: 6usize,
                    of: ::tieline::own::Doubt::<__Given6>::FRAGMENT,
                    overrides: false,
                    rust: "Rang",
                    own: &[
                        ::tieline::generated::describe::Part::Text(
                            "doc: \"Somebody rang.\"\n",
                        ),
                    ],
                    response: ::core::option::Option::None,
                    failure: ::core::option::Option::None,
                    said: &[],
                }),
                ::tieline::generated::describe::Part::Text(
                    "  lamp:\n    parent: door\n    target: \"{street}.{number}.{lamp}\"\n    lifecycle:\n      init: ",
                ),
                ::tieline::generated::describe::Part::Name(
                    ::tieline::own::Doubt::<__Given7>::FRAGMENT,
                ),
                ::tieline::generated::describe::Part::Text("\n    queries:\n"),
                ::tieline::generated::describe::Part::Message(::tieline::generated::describe::Message {
                    indent: 6usize,
                    of: ::tieline::own::Doubt::<__Given7>::FRAGMENT,
                    overrides: false,
                    rust: "Hello",
                    own: &[],
                    response: ::core::option::Option::Some(
                        ::tieline::own::Doubt::<__Given8>::FRAGMENT,
                    ),
                    failure: ::core::option::Option::None,
                    said: &[],
                }),
            ],
            "FAILURE",
        )
    }
    #[allow(
        dead_code,
        unused_qualifications,
        clippy::all,
        clippy::pedantic,
        clippy::nursery
    )]
    const _: () = {
        trait Door {
            async fn hello(
                &mut self,
                query: Hello<'_>,
                events: street::DoorEvents,
                call: &Call,
            ) -> Result<HelloResponse<'_>, Failure>;
            async fn hang(
                &mut self,
                request: messages::Hang<'_>,
                call: &Call,
            ) -> Result<(HangResponse, street::NewLamp), Failure>;
            fn rang(event: Rang);
        }
        trait Lamp {
            async fn hello(
                &mut self,
                query: lamp::Hello,
                events: street::LampEvents,
                call: &Call,
            ) -> Result<Lit, Failure>;
        }
    };
}
