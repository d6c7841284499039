//! Which message or type of a description a struct or an enum of a user's own stands for.

/// Something that was checked against a description: it can take the place of what `protocol!` would write.
///
/// A derive implements it when its attribute names a description: `#[tieline(description = "channel-group.yaml")]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` was not checked against a description",
    label = "it cannot stand for what the description has here",
    note = "its derive does that, such as `#[derive(tieline::Object)]`, when it is told of the description: `#[tieline(description = \"protocols/my-protocol.yaml\")]`"
)]
pub trait StandsFor {
    /// What it stands for.
    const FOR: Identity;
}

/// A message or a type of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Identity {
    /// The name of the protocol.
    pub protocol: &'static str,
    /// The name of the destination; empty for a type.
    pub destination: &'static str,
    /// `query`, `request`, `event` or `type`.
    pub kind: &'static str,
    /// The name on the wire, or of the type.
    pub name: &'static str,
    /// Which part of it: empty for the message itself or the type, `response` or `failure`.
    pub part: &'static str,
    /// A number that changes when its properties do.
    pub print: u64,
}

impl Identity {
    /// One, from all that it is made of.
    #[must_use]
    pub const fn new(
        protocol: &'static str,
        destination: &'static str,
        (kind, name, part): (&'static str, &'static str, &'static str),
        print: u64,
    ) -> Self {
        Self { protocol, destination, kind, name, part, print }
    }
}
