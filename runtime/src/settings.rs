//! What an application may set.

use std::time::Duration;

/// Bounds and deadlines of one connection. Everything has a bound; these are the ones that a description does not give.
///
/// ```
/// use std::time::Duration;
/// use tieline::Settings;
///
/// let settings = Settings::default().deadline(Duration::from_secs(5)).mailbox(64);
/// ```
#[derive(Clone, Debug)]
pub struct Settings {
    pub(crate) deadline: Duration,
    pub(crate) gate_deadline: Duration,
    pub(crate) release_deadline: Duration,
    pub(crate) idle_deadline: Option<Duration>,
    pub(crate) frame_deadline: Option<Duration>,
    pub(crate) write_deadline: Option<Duration>,
    pub(crate) mailbox: usize,
    pub(crate) block: Duration,
    pub(crate) mail_bytes: usize,
    pub(crate) destinations: usize,
    pub(crate) pending_calls: usize,
    pub(crate) outbox_bytes: usize,
    pub(crate) events_behind_answer: usize,
    pub(crate) remembered_ids: usize,
    pub(crate) random_ids: bool,
    pub(crate) close_on_panic: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(30),
            gate_deadline: Duration::from_secs(30),
            release_deadline: Duration::from_secs(10),
            idle_deadline: None,
            frame_deadline: Some(Duration::from_secs(60)),
            write_deadline: Some(Duration::from_secs(60)),
            mailbox: 1024,
            block: Duration::from_secs(5),
            mail_bytes: 64 << 20,
            destinations: 1 << 20,
            pending_calls: 16 << 10,
            outbox_bytes: 1 << 20,
            events_behind_answer: 256,
            remembered_ids: 4096,
            random_ids: false,
            close_on_panic: false,
        }
    }
}

macro_rules! setters {
    ($($(#[$doc:meta])* $name:ident: $type:ty)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(self, $name: $type) -> Self {
            Self { $name, ..self }
        }
    )*};
}

impl Settings {
    setters! {
        /// How long a call may take: on the side that asks from its sending, on the side that answers from its arrival.
        /// When it is over, the one ends the call with an error, and the other drops the handler and answers with a
        /// failure. 30 seconds unless set.
        deadline: Duration
        /// How long events wait for the children of a destination before they are handled all the same. 30 seconds.
        gate_deadline: Duration
        /// How long the release of a destination may take before it is given up. 10 seconds.
        release_deadline: Duration
        /// How long the peer may send nothing at all before the connection is closed with
        /// [`End::Idle`](crate::End::Idle). `None` unless set: a protocol need not have a message that is sent for the
        /// sake of being heard, and then a quiet peer is a good one. Whether its machine is still there is found out by
        /// [`TcpOptions`](crate::transport::TcpOptions). Does not run while this side does not want to read.
        idle_deadline: Option<Duration>
        /// How long a frame may take to arrive whole once its first byte is there, before the connection is closed with
        /// [`End::SlowFrame`](crate::End::SlowFrame): a peer that sends one byte a second keeps what it began for no
        /// longer. 60 seconds; where the largest frame takes longer on the slowest link, set more. Does not run while
        /// this side does not want to read.
        frame_deadline: Option<Duration>
        /// How long a write may make no progress at all, as the peer reads nothing, before the connection is given up
        /// with [`End::NotReading`](crate::End::NotReading). 60 seconds.
        write_deadline: Option<Duration>
        /// How many messages may wait for one destination, where the description does not say it. What happens to one
        /// more is said by the description too: see [`Full`](crate::Full). 1024.
        mailbox: usize
        /// How long a full mailbox whose policy is [`Full::Block`](crate::Full::Block) may keep the connection from being
        /// read before it is closed, where the description does not say it. 5 seconds.
        block: Duration
        /// How many bytes of messages may wait for all destinations of the connection together. 64 MiB.
        mail_bytes: usize
        /// How many destinations the connection may have. 1,048,576.
        destinations: usize
        /// How many calls of this side may wait for their answers. 16,384.
        pending_calls: usize
        /// How many bytes may wait to be written. Above them, callers and raisers wait and nothing more is read from the
        /// peer, so that a peer that does not read is not read either. 1 MiB.
        outbox_bytes: usize
        /// How many events may wait behind one answer: those of an initialization, and those raised "after the answer".
        /// 256.
        events_behind_answer: usize
        /// How many request ids are remembered after their answer, to recognise repeated questions and late or doubled
        /// answers. 4096.
        remembered_ids: usize
        /// Whether request ids are random (UUID version 4) instead of ordered by time (version 7). The ordered ones are
        /// easier to follow in a log, and tell their time of creation. `false` unless set.
        random_ids: bool
        /// Whether the connection is closed after a handler panicked, once its failure is written. Otherwise the
        /// destination stays as the panic left it. `false` unless set.
        close_on_panic: bool
    }
}
