//! `serde_json` is the judge wherever it has an opinion.

mod body;
mod channel;
mod depth;
mod members;
mod number;
mod object;
mod path;
mod record;
mod scan;
mod skip;
mod string;
mod texts;
mod truncation;
mod values;
mod writing;
