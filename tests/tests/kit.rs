//! `tieline::testing`: what it says when a script is not followed, and that each fault does what it says.
#![cfg(test)]

#[path = "common"]
mod common {
    pub(crate) mod channel_group;
}

#[path = "kit"]
mod kit {
    mod faults;
    mod scripts;
}
