//! The macros of Tieline, to be used through the `tieline` crate, which documents them and says which crate they are for.
//!
//! Thin by intent: an invocation names a description or holds one, the front end in `tieline-schema` reads and judges it, its Rust back
//! end writes the code, and what is left to do here is to find the file and to hand the diagnostics to rustc.

#[cfg(test)]
mod any_input;
#[cfg(feature = "derive")]
mod derive;
mod description;
mod expansion;
mod inline;
mod invocation;
mod literal;
mod location;
mod margin;
mod misuse;
#[cfg(feature = "derive")]
mod module;
mod options;
mod site;

use proc_macro::TokenStream;

/// What `tieline::protocol!` expands to: `__protocol! { <path of the crate>; "<description>", <options> }`.
#[doc(hidden)]
#[proc_macro]
pub fn __protocol(input: TokenStream) -> TokenStream {
    expansion::expand(input.into(), site::Site::of).into()
}

/// Makes a module a protocol.
#[cfg(feature = "derive")]
#[proc_macro_attribute]
pub fn describe(attribute: TokenStream, input: TokenStream) -> TokenStream {
    module::expand(attribute.into(), input.into(), site::Site::of).into()
}

/// Makes a trait of such a module a destination.
#[cfg(feature = "derive")]
#[proc_macro_attribute]
pub fn destination(_attribute: TokenStream, input: TokenStream) -> TokenStream {
    module::misplaced(input.into()).into()
}

/// Makes a struct of a user's own crate a Query.
#[cfg(feature = "derive")]
#[proc_macro_derive(Query, attributes(tieline))]
pub fn derive_query(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Query).into()
}

/// Makes a struct of a user's own crate a Request.
#[cfg(feature = "derive")]
#[proc_macro_derive(Request, attributes(tieline))]
pub fn derive_request(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Request).into()
}

/// Makes a struct of a user's own crate a Response.
#[cfg(feature = "derive")]
#[proc_macro_derive(Response, attributes(tieline))]
pub fn derive_response(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Response).into()
}

/// Makes a struct of a user's own crate an Event.
#[cfg(feature = "derive")]
#[proc_macro_derive(Event, attributes(tieline))]
pub fn derive_event(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Event).into()
}

/// Makes a struct of a user's own crate a Properties.
#[cfg(feature = "derive")]
#[proc_macro_derive(Properties, attributes(tieline))]
pub fn derive_properties(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Properties).into()
}

/// Makes a struct of a user's own crate an Object.
#[cfg(feature = "derive")]
#[proc_macro_derive(Object, attributes(tieline))]
pub fn derive_object(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Object).into()
}

/// Makes a enum of a user's own crate an Enumeration.
#[cfg(feature = "derive")]
#[proc_macro_derive(Enumeration, attributes(tieline))]
pub fn derive_enumeration(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Enumeration).into()
}
