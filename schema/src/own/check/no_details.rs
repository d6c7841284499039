//! Failure details of a question whose failures tell none.

use super::fault::{At, Fault};
use crate::model::{Message, Protocol, Response};

pub(crate) const CODE: &str = "no-details";

pub(crate) fn fault(protocol: &Protocol, message: &Message, response: &Response) -> Fault {
    let says = format!("a failure of `{}` tells nothing but its text", message.name);
    Fault::new(CODE, At::Wanted, says)
        .shows(response.span, format!("no property of this response has `when: {}`", protocol.envelope.failure))
        .help("leave the struct out: a failure without details is `tieline::Failure`")
}
