//! The macros of Tieline, to be used through the `tieline` crate, which documents them and says which crate they are for.
//!
//! Thin by intent: an invocation names a description or holds one, the front end in `tieline-schema` reads and judges it, its Rust back
//! end writes the code, and what is left to do here is to find the file and to hand the diagnostics to rustc.

mod expansion;
mod inline;
mod invocation;
mod literal;
mod location;
mod margin;
mod misuse;
mod options;
mod site;

use proc_macro::TokenStream;

/// What `tieline::protocol!` expands to: `__protocol! { <path of the crate>; "<description>", <options> }`.
#[doc(hidden)]
#[proc_macro]
pub fn __protocol(input: TokenStream) -> TokenStream {
    expansion::expand(input.into(), site::Site::of).into()
}
