//! What generated code calls. Public for its sake alone: it may change with every version, together with the macros.

mod basics;
pub mod describe;
pub mod given;
mod job;
mod refused;
mod standing;
mod stands_for;

pub use crate::__standing as standing;
pub use crate::child::NewChild;
pub use crate::endpoint::{Requester, Responder};
pub use crate::events::Events;
pub use crate::handle::{Answer, Handle};
pub use crate::job::{Job, Unhandled};
pub use crate::layers::Around;
pub use crate::proof::{Done, Proof, Proven};
pub use crate::roles::Role;
pub use crate::seat::Dispatch;
pub use crate::turn::{Releasing, Turn};
pub use basics::{
    Choice, Grows, Secret, Set, Supplied, Unset, answer, collect, collect_map, copy, copy_option, map_entries,
    map_list, not_supported, own, own_option, show, uuid,
};
pub use refused::{Keeps, MadeBeforeInitialization, Opens, Raises, RaisesEvents, SetsUp, TakesAdapters};
pub use standing::place;
pub use stands_for::{Difference, difference};
#[cfg(feature = "macros")]
pub use tieline_macros::__protocol as protocol;
