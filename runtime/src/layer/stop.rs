//! What people read of an error of a layer.

use super::Error;
use crate::core::Told;
use crate::failure::Failure;
use std::fmt::Write;

/// The message was answered in another way before its handler could be.
#[derive(Debug, thiserror::Error)]
#[error("the message was answered already")]
pub(super) struct Abandoned;

/// What the peer reads when a layer's time for a message is over.
const TOO_LATE: &str = "the request was not carried out in time";
/// What the peer reads when a layer sheds load.
const BUSY: &str = "there is too much to do to carry out the request";

/// The failure that an error of a layer becomes. The error stays inside.
pub(super) fn told(error: Error) -> Told {
    let mut message = Failure::GENERAL;
    let mut cause = format!("a layer stopped the message: {error}");
    let mut next: Option<&(dyn std::error::Error + 'static)> = Some(&*error);
    // A chain of sources is as long as somebody wrote it; what a log shows of it has a bound.
    for depth in 0..8 {
        let Some(error) = next else { break };
        if error.is::<tower::timeout::error::Elapsed>() {
            message = TOO_LATE;
        } else if error.is::<tower::load_shed::error::Overloaded>() {
            message = BUSY;
        }
        if depth > 0 {
            let _ = write!(cause, ": {error}");
        }
        next = error.source();
    }
    Told { message: message.into(), cause: Some(cause), by_layer: true, details: None }
}
