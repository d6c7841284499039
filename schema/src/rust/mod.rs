//! The Rust back end: what a protocol becomes in a user's crate.
//!
//! The one emitter behind `protocol!` and the command. It is infallible: a plan first leaves out what
//! cannot become Rust (a name that is no identifier, a second item of one name), so that a description with errors still
//! gives every item that it can, and the parts that follow only write down what the plan holds.
//!
//! Emitted code names everything by its whole path, so that nothing a user defines or leaves out of scope can change what
//! it means, and what need not differ from one description to the next is a function of the runtime.

mod builder;
mod codec;
mod decode;
mod destination;
mod docs;
mod doubt;
mod enumeration;
mod family;
mod field;
mod given;
mod mailbox;
mod named;
mod names;
mod offspring;
#[cfg(feature = "own")]
mod own;
mod plan;
mod proofs;
mod protocol;
mod record;
mod requester;
mod responder;
mod restricted;
mod rules;
mod shape;
mod standing;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Protocol;
#[cfg(feature = "own")]
pub use own::{emit as own, emit_stub as own_stub, stand_for};
use plan::Plan;

pub use doubt::{at, imports as doubts};
pub use given::{Given, Part};

/// Writes a protocol as Rust.
///
/// `krate` is the path of the runtime crate, `::tieline` as a rule; every path in the emitted code begins with it or with
/// `::core` or `::std`. The code is a list of items: it stands alone in a file or a module.
#[must_use]
pub fn emit(protocol: &Protocol, krate: &TokenStream) -> TokenStream {
    emit_with(protocol, krate, &Given::default())
}

/// What [`emit`] does, with types of the user's own in place of generated ones.
#[must_use]
pub fn emit_with(protocol: &Protocol, krate: &TokenStream, given: &Given) -> TokenStream {
    let plan = Plan::new(protocol, krate, given);
    let given = given::emit(&plan);
    let table = protocol::emit(&plan);
    let destinations = plan.destinations.iter().map(|destination| destination::emit(&plan, destination));
    let types = (!plan.given.hides()).then(|| types::emit(&plan));
    let responder = responder::emit(&plan);
    let requester = requester::emit(&plan);
    let markers = (!plan.given.hides() || plan.restricts()).then(|| builder::markers(&plan));
    quote! {
        #table
        #given
        #(#destinations)*
        #types
        #responder
        #requester
        #markers
    }
}

/// Every struct and enumeration that [`emit`] writes, by the path that it has there: `channel_group::CreateChannel`,
/// `types::EndPoint`.
#[must_use]
pub fn parts(protocol: &Protocol) -> Vec<(String, Part)> {
    Plan::new(protocol, &TokenStream::new(), &Given::default()).parts()
}

/// The attributes of every emitted module.
///
/// A user's crate need not use every item, and whether an item can be reached from outside depends on where the code was
/// put; neither says anything about that crate. Nor does the style of code that nobody wrote, or that it handles what the
/// description calls deprecated.
fn module_attributes(plan: &Plan<'_>) -> TokenStream {
    // How far a type of the user's own is seen is their affair: what cannot be named outside is used inside.
    let private = plan.given.is_some().then(|| quote!(private_bounds, private_interfaces,));
    quote!(#[allow(
        dead_code, deprecated, unreachable_pub, unused_variables, unused_qualifications, #private clippy::pedantic,
        clippy::nursery, clippy::type_complexity
    )])
}

#[cfg(test)]
mod tests;
