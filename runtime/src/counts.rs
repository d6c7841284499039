//! What is counted, and how: each list of counts is written once.

/// Counts that are told to the recorder of metrics, if there is one.
pub(crate) trait Tally: Copy + Default {
    /// What stands before their names.
    #[cfg(feature = "metrics")]
    const PREFIX: &'static str;
    /// Their names.
    #[cfg(feature = "metrics")]
    const NAMES: &'static [&'static str];
    /// What each counts.
    #[cfg(feature = "metrics")]
    const DOCS: &'static [&'static str];

    /// Each of them, in the order of the names.
    #[cfg(feature = "metrics")]
    fn values(&self) -> impl Iterator<Item = u64>;
}

/// Declares counts: the struct, its text, and what the metrics know of it, all from one list.
macro_rules! counts {
    ($(#[$about:meta])* pub struct $counts:ident named $prefix:literal {
        $($(#[doc = $doc:literal])* $name:ident)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct $counts {
            $($(#[doc = $doc])* pub $name: u64,)*
        }

        impl $crate::counts::Tally for $counts {
            #[cfg(feature = "metrics")]
            const PREFIX: &'static str = $prefix;
            #[cfg(feature = "metrics")]
            const NAMES: &'static [&'static str] = &[$(stringify!($name),)*];
            #[cfg(feature = "metrics")]
            const DOCS: &'static [&'static str] = &[$(concat!($($doc,)*),)*];

            #[cfg(feature = "metrics")]
            fn values(&self) -> impl Iterator<Item = u64> {
                [$(self.$name,)*].into_iter()
            }
        }

        impl std::fmt::Display for $counts {
            /// The counts that are not zero, by name.
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut separator = "";
                $(if self.$name != 0 {
                    write!(formatter, "{separator}{} {}", stringify!($name).replace('_', " "), self.$name)?;
                    separator = ", ";
                })*
                if separator.is_empty() {
                    formatter.write_str("nothing")?;
                }
                Ok(())
            }
        }
    };
}
pub(crate) use counts;

/// Counts of which every change is told to the recorder of metrics. Its code may run under the lock of whoever holds these,
/// so they are for what happens seldom.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted<C>(C);

impl<C: Tally> Counted<C> {
    pub(crate) fn new() -> Self {
        crate::metrics::counted(&C::default(), &C::default());
        Self(C::default())
    }

    pub(crate) fn get(&self) -> C {
        self.0
    }

    pub(crate) fn count(&mut self, change: impl FnOnce(&mut C)) {
        let before = self.0;
        change(&mut self.0);
        crate::metrics::counted(&before, &self.0);
    }
}

counts! {
    /// How often things happened on one connection since it began. Whatever is dropped, refused, late or unknown is in
    /// here: nothing vanishes in silence.
    pub struct Counts named "" {
        /// Frames that were received whole.
        frames_received
        /// Frames that were put in the outbound queue.
        frames_sent
        /// Frames that were put in the outbound queue and were not written whole when the connection ended.
        frames_unwritten
        /// Calls of the peer that were answered with success.
        successes
        /// Calls of the peer that were answered with a failure, for whatever reason.
        failures
        /// Calls of the peer whose request id is so long that no answer with it fits a frame.
        unanswerable
        /// Calls of the peer that were refused because a mailbox, or the connection, was full.
        refused_full
        /// Messages that waited for room in a full mailbox while nothing more was read.
        blocked
        /// Calls of the peer that were refused because of the destination's phase.
        refused_phase
        /// Calls of the peer that were refused because this side was shutting the connection down.
        refused_closing
        /// Frames whose envelope could not be read.
        unreadable
        /// Messages of a kind that the protocol does not have.
        unknown_kinds
        /// Messages of a name that their destination does not have.
        unknown_names
        /// Messages to a target that is not there.
        unknown_targets
        /// Messages that go in the other direction.
        wrong_direction
        /// Messages whose properties could not be read.
        unreadable_properties
        /// Calls whose request id was no UUID.
        bad_request_ids
        /// Calls whose request id was used before.
        repeated_request_ids
        /// Responses that came after their call was given up.
        late_answers
        /// Responses to calls that were answered already.
        second_answers
        /// Responses to nothing.
        answers_to_nothing
        /// Responses whose result was neither success nor failure.
        unknown_results
        /// Responses that named another message or target than their call.
        mismatched_answers
        /// Calls of this side that were given up before their answer came.
        calls_given_up
        /// Messages that a layer stopped on the way to their handler or back: calls were answered with a failure, events
        /// dropped.
        stopped_by_layers
        /// Handlers that panicked.
        panics
        /// Handlers that missed their deadline.
        deadlines_missed
        /// Events that were held because their destination, or its children, were not ready.
        events_held
        /// Gates that opened because their deadline was over, not because every child was ready.
        gates_timed_out
        /// Events that this side raised during an initialization that failed, or behind a disposal.
        raised_events_dropped
        /// Events of the peer that were dropped because their destination was gone, its phase forbade them, or its mailbox
        /// was full.
        received_events_dropped
        /// Releases of destinations that panicked, or that were given up at their deadline.
    releases_failed
    /// Frames that arrived after this side had begun to close the connection, or stood behind a message that waited for
        /// room in its mailbox when it ended.
        thrown_away
        /// Happenings that no observer saw because too many waited for it.
        happenings_lost
    }
}
