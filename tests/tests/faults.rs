//! Faults on real sockets: a proxy between both sides cuts, delays, resets and half-closes their connection, and the laws
//! hold all the same.
#![cfg(test)]

#[path = "common"]
mod common {
    pub(crate) mod channel_group;
    pub(crate) mod desk;
}

#[path = "faults"]
mod faults {
    mod cuts;
    mod delays;
    mod phases;
    mod proxy;
    mod talk;
}
