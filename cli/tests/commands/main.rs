//! The built command, called as people call it.

#![cfg(test)]

mod check;
mod common;
mod generate;
mod layout;
mod model;
mod schema;
mod ways;
