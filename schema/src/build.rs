//! Generated code as text: for files that are committed, and for build scripts.
//!
//! The code is that of `tieline::protocol!`, from the same emitter. A build script needs one line:
//!
//! ```no_run
//! // build.rs, with tieline-schema and its feature `build` under [build-dependencies].
//! fn main() -> Result<(), tieline_schema::build::Error> {
//!     tieline_schema::build::generate("protocols/lamp.yaml")?;
//!     Ok(())
//! }
//! ```
//!
//! and the crate takes up what it wrote:
//!
//! ```ignore
//! pub mod lamp {
//!     include!(concat!(env!("OUT_DIR"), "/lamp.rs"));
//! }
//! ```

mod error;
mod script;
mod text;

pub use error::Error;
pub use script::generate;
pub use text::{layout, source};
