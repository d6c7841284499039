//! What is read, compared with `serde_json`: what one accepts the other accepts, with equal values, apart from the list in
//! the documentation of `tieline::codec`. Each entry of that list has a test here that carries its number.
#![cfg(test)]

#[path = "oracle"]
mod oracle {
    mod bodies;
    mod differences;
    mod envelopes;
    mod frames;
    mod strict;
    mod texts;
    mod values;

    /// A description with a property of every type.
    #[allow(missing_docs, reason = "the description says it")]
    mod protocol {
        tieline::protocol!("fixtures/oracle.yaml");
    }
}
