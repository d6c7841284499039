//! The laws, proved on the state machine alone: no runtime, no sockets, no clock, any order of events.

mod adversary;
mod adversity;
mod families;
mod family_interleavings;
mod interleavings;
mod laws;
mod mailboxes;
mod many;
mod pools;
mod random;
mod schedules;
pub(super) mod table;
pub(super) mod world;
