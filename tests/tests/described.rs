//! Modules that describe a protocol: they are what a description of the same protocol is, at work, in their tables and as YAML.

#![cfg(test)]
#![allow(missing_docs, deprecated, reason = "the descriptions say it, and call some of it deprecated")]
#![allow(dead_code, reason = "what only stands on the wire is never read here")]

#[path = "described/channel_group.rs"]
mod channel_group;
#[path = "described/export.rs"]
mod export;
#[path = "described/given.rs"]
mod given;
#[path = "described/halls.rs"]
mod halls;
#[path = "described/heirs.rs"]
mod heirs;
#[path = "described/life.rs"]
mod life;
#[path = "derive/mine.rs"]
mod mine;
#[path = "described/odd.rs"]
mod odd;
#[path = "described/tables.rs"]
mod tables;
#[path = "described/types.rs"]
mod types;
