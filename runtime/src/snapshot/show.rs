//! Snapshots in words.

use super::{DestinationState, HandledMessage, HeldBy, PendingCall, Snapshot};
use std::fmt::{self, Display, Formatter};
use std::time::Duration;

/// A number and what there are so many of.
struct Count(usize, &'static str, &'static str);

impl Display for Count {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self(number, one, many) = self;
        write!(formatter, "{number} {}", if *number == 1 { one } else { many })
    }
}

/// A time, to a tenth of its unit.
struct Time(Duration);

impl Display for Time {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let whole = Duration::from_millis(u64::try_from(self.0.as_millis()).unwrap_or(u64::MAX));
        write!(formatter, "{whole:?}")
    }
}

impl Display for Snapshot {
    /// Several lines, the last one without an end.
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "the {}'s side of `{}` ", self.side, self.protocol)?;
        match &self.end {
            Some(end) => writeln!(formatter, "ended: {end}")?,
            None => writeln!(formatter, "{}", if self.closing { "is closing" } else { "is open" })?,
        }
        let destinations = self.destinations.len() + self.destinations_left_out;
        writeln!(formatter, "{}", Count(destinations, "destination", "destinations"))?;
        for destination in &self.destinations {
            writeln!(formatter, "  {destination}")?;
        }
        left_out(formatter, self.destinations_left_out)?;
        let calls = self.calls.len() + self.calls_left_out;
        writeln!(formatter, "{}", Count(calls, "call waits for its answer", "calls wait for their answers"))?;
        for call in &self.calls {
            writeln!(formatter, "  {call}")?;
        }
        left_out(formatter, self.calls_left_out)?;
        let bytes = self.waiting_bytes;
        write!(formatter, "{}", Count(self.waiting, "message", "messages"))?;
        write!(formatter, " ({bytes} bytes) in mailboxes, {} held at arrival; ", self.held)?;
        write!(formatter, "{}", Count(self.outbound_bytes, "byte", "bytes"))?;
        writeln!(formatter, " to be written, {} for room to write", Count(self.waiting_for_room, "waits", "wait"))?;
        if let Some(blocked) = &self.blocked {
            let target = blocked.target.escape_debug();
            let time = Time(blocked.waiting_for);
            writeln!(
                formatter,
                "nothing is read: a message to {target} has waited for room in its mailbox for {time}"
            )?;
        }
        write!(formatter, "counted: {}", self.counts)
    }
}

fn left_out(formatter: &mut Formatter<'_>, number: usize) -> fmt::Result {
    if number > 0 {
        writeln!(formatter, "  and {number} more")?;
    }
    Ok(())
}

impl Display for DestinationState {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        // Parts of a target are the peer's text; what it wrote must not look like a line of ours.
        write!(formatter, "{}: {}, {}", self.target.as_str().escape_debug(), self.destination, self.phase)?;
        if self.waiting > 0 {
            write!(formatter, ", {}", Count(self.waiting, "message waits", "messages wait"))?;
        }
        if let Some(held_by) = &self.held_by {
            write!(formatter, ", {held_by}")?;
        }
        if let Some(handling) = &self.handling {
            write!(formatter, ", handles {handling}")?;
        }
        if self.behind_answer > 0 {
            write!(formatter, ", {} behind its answer", Count(self.behind_answer, "event waits", "events wait"))?;
        }
        Ok(())
    }
}

impl Display for HandledMessage {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` for {}", self.name, Time(self.running_for))?;
        if let Some(left) = self.time_left {
            write!(formatter, " ({} left)", Time(left))?;
        }
        if self.waits_for_children > 0 {
            write!(formatter, ", which waits for {}", Count(self.waits_for_children, "child", "children"))?;
        }
        if let Some(id) = &self.request_id {
            write!(formatter, ", request id {}", id.escape_debug())?;
        }
        Ok(())
    }
}

impl Display for HeldBy {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotInitialized => formatter.write_str("held until it is initialized"),
            Self::EarlierLife => formatter.write_str("held until its earlier life is released"),
            Self::Children { keys, count } => {
                write!(formatter, "held until {}", Count(*count, "child is", "children are"))?;
                formatter.write_str(" reported: ")?;
                for (number, key) in keys.iter().enumerate() {
                    write!(formatter, "{}{}", if number > 0 { ", " } else { "" }, key.escape_debug())?;
                }
                formatter.write_str(if *count > keys.len() { "…" } else { "" })
            }
        }
    }
}

impl Display for PendingCall {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let target = self.target.as_str().escape_debug();
        let time = Time(self.waiting_for);
        write!(formatter, "`{}` to {target} for {time}, request id {}", self.name, self.request_id)
    }
}
