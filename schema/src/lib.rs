//! What a Tieline protocol description says.
//!
//! A description is YAML text. It goes through [`source`] (nodes that know where they stand), the document (as it was
//! written), resolution (names find what they name) and the rules, and becomes a [`model::Protocol`]. The front end is
//! total: [`compile_file`] and [`compile_text`] always return, with a protocol as far as one could be made and with
//! everything that is wrong.
//!
//! ```
//! let compiled = tieline_schema::compile_text("greeting.yaml", "tieline: 1\nprotocol: greeting\n");
//! assert!(compiled.has_errors());
//! assert_eq!(compiled.protocol.name, "greeting");
//! let report = compiled.render_all(tieline_schema::Style::Plain);
//! assert!(report.starts_with("error[missing-key]: the description needs `sides`"));
//! ```

#[cfg(feature = "build")]
pub mod build;
mod check;
mod compile;
pub mod diagnostic;
mod document;
mod expand;
#[cfg(feature = "format")]
pub mod format;
mod import;
#[cfg(feature = "json")]
mod json;
#[cfg(feature = "json-schema")]
mod json_schema;
pub mod model;
pub mod own;
mod render;
mod resolve;
pub mod rust;
mod shipped;
pub mod source;
pub mod span;
mod suggest;
#[cfg(feature = "yaml")]
mod yaml;

pub use check::RULES;
pub use compile::{Compiled, compile_bytes, compile_file, compile_inline, compile_text, compile_text_in};
pub use diagnostic::{Diagnostic, Related, Severity};
#[cfg(feature = "json")]
pub use json::model_json;
#[cfg(feature = "json-schema")]
pub use json_schema::language_schema;
pub use render::Style;
pub use shipped::{SHIPPED, compile_shipped};
pub use source::{Inline, SourceMap};
pub use suggest::nearest;
#[cfg(feature = "yaml")]
pub use yaml::model_yaml;
