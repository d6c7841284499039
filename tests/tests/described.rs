//! Modules that describe a protocol: they are what a description of the same protocol is, at work, in their tables and as YAML.

#![cfg(test)]
#![allow(missing_docs, deprecated, reason = "the descriptions say it, and call some of it deprecated")]

#[path = "described/export.rs"]
mod export;
#[path = "described/halls.rs"]
mod halls;
#[path = "described/life.rs"]
mod life;
#[path = "described/tables.rs"]
mod tables;
