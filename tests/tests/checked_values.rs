//! What structs leave unsaid that are held to a description is what the description says: the bytes and the errors are those of
//! the generated types. The comparison is that of the derives which say everything themselves.

#![cfg(test)]
#![allow(missing_docs, deprecated, reason = "the description says it, and calls some of it deprecated")]

#[path = "derive/equality.rs"]
mod equality;
#[path = "checked/bare.rs"]
mod mine;

mod theirs {
    tieline::protocol!("golden/rust/types.yaml", allow(warnings));
}
