//! What no single crate of Tieline can prove: see the folders beside this one.
