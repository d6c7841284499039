//! Which message or type of a description a type in Rust stands for, as both macros say it.
//!
//! A derive that was checked against a description writes the [`Identity`] of what it was checked against into its
//! `StandsFor` ([`emit`](Identity::emit) is that constant's value); `protocol!(…, with(…))` writes an assertion that the
//! type's identity is the one that its own description gives. So both must come from [`Identity::of`] and nowhere else.

use proc_macro2::TokenStream;
use quote::quote;

use super::fingerprint;
use crate::model::{Kind, Protocol};
use crate::rust::Part;

/// A message or a type of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The name of the protocol.
    pub protocol: String,
    /// The name of the destination; empty for a type.
    pub destination: String,
    /// `query`, `request`, `event` or `type`.
    pub kind: &'static str,
    /// The name on the wire, or of the type.
    pub name: String,
    /// Which part of it: empty for the message itself or the type, `response` or `failure`.
    pub part: &'static str,
    /// A number that changes when its properties or its values do: keys, types, what may be left out, limits, conditions,
    /// and the same of every type in it. Documentation, versions, names in Rust and places do not change it.
    pub print: u64,
}

impl Identity {
    /// What a part of a protocol is. `None`: the protocol has no such part.
    ///
    /// ```
    /// use tieline_schema::own::Identity;
    ///
    /// let compiled = tieline_schema::compile_shipped("channel-group").unwrap();
    /// let parts = tieline_schema::rust::parts(&compiled.protocol);
    /// let (_, part) = parts.iter().find(|(path, _)| path == "channel_group::CreateChannelResponse").unwrap();
    /// let identity = Identity::of(&compiled.protocol, *part).unwrap();
    /// assert_eq!((identity.name.as_str(), identity.part), ("channelgroup.request.createchannel", "response"));
    /// ```
    #[must_use]
    pub fn of(protocol: &Protocol, part: Part) -> Option<Self> {
        let print = fingerprint::of(protocol, part)?;
        let (id, part) = match part {
            Part::Type(id) => {
                return Some(Self {
                    protocol: protocol.name.clone(),
                    destination: String::new(),
                    kind: "type",
                    name: protocol.type_of(id)?.name.clone(),
                    part: "",
                    print,
                });
            }
            Part::Message(id) => (id, ""),
            Part::Response(id) => (id, "response"),
            Part::Failure(id) => (id, "failure"),
        };
        let message = protocol.message(id)?;
        let kind = match message.kind {
            Kind::Query => "query",
            Kind::Request => "request",
            Kind::Event => "event",
        };
        let destination = protocol.destination(message.destination)?.name.clone();
        Some(Self { protocol: protocol.name.clone(), destination, kind, name: message.name.clone(), part, print })
    }

    /// The same as an expression: `tieline::own::Identity::new(…)`. `krate` is the path of the runtime crate.
    #[must_use]
    pub fn emit(&self, krate: &TokenStream) -> TokenStream {
        let Self { protocol, destination, kind, name, part, print } = self;
        quote!(#krate::own::Identity::new(#protocol, #destination, (#kind, #name, #part), #print))
    }

    /// What it is in words: "the response to the request `door.light` of `door`".
    #[must_use]
    pub fn words(&self) -> String {
        let Self { destination, kind, name, part, .. } = self;
        match *part {
            _ if *kind == "type" => format!("the type `{name}`"),
            "" => format!("the {kind} `{name}` of `{destination}`"),
            part => format!("the {part} to the {kind} `{name}` of `{destination}`"),
        }
    }
}
