//! Answers that no handler gives, and what is noted of a fault.

use super::asked::RequestId;
use super::{Core, Told, outcome};
use crate::compose;
use crate::fault::{Fault, shorten};
use crate::header::{Echo, Header};
use crate::observe::{Happening, What};
use crate::protocol::{Constants, Kind, Message};
use std::borrow::Cow;
use std::sync::Arc;
use std::time::SystemTime;

/// What a message that the description does not know has of constant headers.
const NO_CONSTANTS: Constants = Constants { question: "", success: "", failure: "" };

impl Core {
    /// Answers a question with a failure that is decided without a handler.
    pub(super) fn refuse(&mut self, echo: &Echo<'_>, id: RequestId, text: &str) {
        self.send_failure(echo, id, text, &NO_CONSTANTS);
    }

    /// Answers a question with what a user's code said, and notes what of it does not leave. `call` is the question's
    /// message, if it is known.
    pub(super) fn send_told(&mut self, header: &Header, id: RequestId, failure: &Told, call: Option<&Message>) {
        let details = failure.details.as_ref().map(|details| details.for_call(call));
        let body = details.as_ref().and_then(|details| details.as_ref().ok()).copied().unwrap_or_default();
        let constants = call.map_or(&NO_CONSTANTS, |call| &call.constants);
        let told = self.send_failure_with(&header.echo(), id, (&failure.message, body), constants);
        if let Some(Err(lost)) = &details {
            self.note_failed(header, lost);
        } else if !told {
            self.note_failed(header, "the details of the failure do not fit a frame");
        }
        if let Some(cause) = &failure.cause {
            self.note_failed(header, cause);
        }
    }

    /// Puts a failure in the outbound queue: the one answer to its question.
    pub(super) fn send_failure(&mut self, echo: &Echo<'_>, id: RequestId, text: &str, constants: &Constants) {
        self.send_failure_with(echo, id, (text, b""), constants);
    }

    /// The same with a body. Returns whether that left too, unless there is none.
    fn send_failure_with(
        &mut self,
        echo: &Echo<'_>,
        id: RequestId,
        (text, body): (&str, &[u8]),
        constants: &Constants,
    ) -> bool {
        let envelope = &self.protocol.envelope;
        let constants = constants.failure;
        let detailed = self.outbox.push(|out| compose::response(out, envelope, echo, Some(text), constants, body));
        let told = detailed.is_ok() || body.is_empty();
        let whole = match detailed {
            Err(_) if !body.is_empty() => {
                self.outbox.push(|out| compose::response(out, envelope, echo, Some(text), constants, b""))
            }
            detailed => detailed,
        };
        // A handler may say too much, and a peer may ask with a name so long that an answer with it does not fit a frame.
        let sent = whole
            .or_else(|_| {
                let text = "the failure is too long to be told";
                self.outbox.push(|out| compose::response(out, envelope, echo, Some(text), constants, b""))
            })
            .or_else(|_| {
                let bare = echo.without_name_and_target();
                self.outbox.push(|out| compose::response(out, envelope, &bare, Some(""), "", b""))
            });
        self.asked.finish(id);
        match sent {
            Ok(()) => {
                self.counts.frames_sent += 1;
                self.counts.failures += 1;
                self.note_answer(echo, Some(text));
            }
            // Its request id alone fills a frame: there is no answer that this peer could be sent.
            Err(_) => self.counts.unanswerable += 1,
        }
        self.wake_driver();
        told
    }

    pub(super) fn note_answer(&mut self, echo: &Echo<'_>, error: Option<&str>) {
        let what = What::Sent(outcome(error));
        if self.journal.wants(&what) {
            self.note(Happening {
                at: SystemTime::now(),
                what,
                kind: Some(Kind::Response),
                name: Cow::Owned(shorten(echo.name().unwrap_or_default())),
                target: Cow::Owned(shorten(echo.target().unwrap_or_default())),
                request_id: Some(shorten(echo.request_id()).into()),
            });
        }
    }

    /// Notes a fault. Always, whether or not everything is wanted: it is worth a line in a log.
    pub(crate) fn fault(&mut self, fault: Fault) {
        let address = fault.address().clone();
        self.note(Happening {
            at: SystemTime::now(),
            kind: address.kind,
            name: address.name.map_or(Cow::Borrowed(""), Cow::Owned),
            target: address.target.map_or(Cow::Borrowed(""), Cow::Owned),
            request_id: address.request_id.map(String::into_boxed_str),
            what: What::Fault(Arc::new(fault)),
        });
        self.wake_driver();
    }
}
