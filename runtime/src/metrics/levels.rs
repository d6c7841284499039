//! The gauges.

use crate::core::Levels;
use metrics::Unit;

macro_rules! gauges {
    ($($name:literal $unit:ident $doc:literal = $level:ident;)*) => {
        /// Each gauge's name, unit and meaning. The last one is not of the levels.
        pub(super) const GAUGES: [(&str, Unit, &str); gauges::COUNT] = [
            $(($name, Unit::$unit, $doc),)*
            ("tieline_open_connections", Unit::Count, "Connections that are open, or whose destinations are not all released."),
        ];

        pub(super) mod gauges {
            /// What the gauges show of one connection.
            pub(in crate::metrics) type Values = [usize; COUNT];
            pub(in crate::metrics) const COUNT: usize = [$($name,)*].len() + 1;
        }

        /// What the gauges show of an open connection.
        pub(super) fn values(levels: &Levels) -> gauges::Values {
            [$(levels.$level,)* 1]
        }
    };
}

gauges! {
    "tieline_destinations" Count "Destinations that are live." = destinations;
    "tieline_waiting_messages" Count "Messages that wait in mailboxes." = waiting;
    "tieline_held_events" Count "Messages in mailboxes that were held when they arrived, as their destination or its children were not ready." = held;
    "tieline_waiting_bytes" Bytes "Bytes of the messages that wait in mailboxes." = waiting_bytes;
    "tieline_pending_calls" Count "Calls of this side that wait for their answers." = pending_calls;
    "tieline_outbound_bytes" Bytes "Bytes in the outbound queue, not written yet." = outbound_bytes;
}
