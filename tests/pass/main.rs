//! What has to compile, beside what the other tests compile anyhow: one file for each way to use what is generated that has
//! broken a macro somewhere before. `strict.rs` is a crate of its own, for what an attribute of the whole crate changes.

#![cfg(test)]
#![allow(missing_docs, missing_debug_implementations, reason = "only tests")]

mod across_awaits;
mod from_macros;
mod generic;
mod given;
mod in_functions;
mod keywords;
mod nested;
