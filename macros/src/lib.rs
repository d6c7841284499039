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

/// `#[tieline::describe]`: the crate `tieline` documents it.
#[cfg(feature = "derive")]
#[proc_macro_attribute]
pub fn describe(attribute: TokenStream, input: TokenStream) -> TokenStream {
    module::expand(attribute.into(), input.into(), site::Site::of).into()
}

/// `#[tieline::destination]`: the crate `tieline` documents it.
#[cfg(feature = "derive")]
#[proc_macro_attribute]
pub fn destination(_attribute: TokenStream, input: TokenStream) -> TokenStream {
    module::misplaced(input.into()).into()
}

/// Makes a struct a query, which is asked by the requester and changes nothing.
///
/// `#[tieline(name = "…")]` says its name on the wire.
/// The module `own` of `tieline` tells everything that its attributes can say.
#[cfg(feature = "derive")]
#[proc_macro_derive(Query, attributes(tieline))]
pub fn derive_query(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Query).into()
}

/// Makes a struct a request, which is asked by the requester and changes something.
///
/// `#[tieline(name = "…")]` says its name on the wire.
/// The module `own` of `tieline` tells everything that its attributes can say.
#[cfg(feature = "derive")]
#[proc_macro_derive(Request, attributes(tieline))]
pub fn derive_request(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Request).into()
}

/// Makes a struct what answers a query or a request; with `#[tieline(fails)]`, what a failed answer tells.
///
/// The module `own` of `tieline` tells everything that its attributes can say.
#[cfg(feature = "derive")]
#[proc_macro_derive(Response, attributes(tieline))]
pub fn derive_response(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Response).into()
}

/// Makes a struct an event, which is raised by the responder and never answered.
///
/// `#[tieline(name = "…")]` says its name on the wire.
/// The module `own` of `tieline` tells everything that its attributes can say.
#[cfg(feature = "derive")]
#[proc_macro_derive(Event, attributes(tieline))]
pub fn derive_event(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Event).into()
}

/// Makes a struct a set of properties, which may be the body of any message.
///
/// The module `own` of `tieline` tells everything that its attributes can say.
#[cfg(feature = "derive")]
#[proc_macro_derive(Properties, attributes(tieline))]
pub fn derive_properties(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Properties).into()
}

/// Makes a struct an object in messages.
///
/// The module `own` of `tieline` tells everything that its attributes can say.
#[cfg(feature = "derive")]
#[proc_macro_derive(Object, attributes(tieline))]
pub fn derive_object(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Object).into()
}

/// Makes an enum a string out of a list.
///
/// Each variant is a value; a variant marked `#[tieline(other)]` holds a text and keeps what is not listed.
/// The module `own` of `tieline` tells everything that its attributes can say.
#[cfg(feature = "derive")]
#[proc_macro_derive(Enumeration, attributes(tieline))]
pub fn derive_enumeration(input: TokenStream) -> TokenStream {
    derive::expand(input.into(), tieline_schema::own::ItemKind::Enumeration).into()
}
