//! Memory that one message leaves to the next.

use super::Core;
use super::slot::Work;
use crate::header::Header;
use std::sync::Arc;

impl Core {
    /// How much work is kept to be used again, and how long a mailbox of it may be: enough for the messages of one turn.
    pub(super) const SPARE: usize = 256;
    /// How long a mailbox that is kept may be, and how long the frame of a header whose memory is.
    const SHORT: usize = 64;
    const SMALL: usize = 4 << 10;

    /// What a slot has to do, to be added to.
    pub(super) fn work(&mut self, index: usize) -> Option<&mut Work> {
        let slot = self.slots.get_mut(index)?;
        Some(slot.work.get_or_insert_with(|| self.spare_work.pop().unwrap_or_default()))
    }

    /// Takes what a slot has to do from it if that is nothing, so that it costs nothing while it rests.
    pub(super) fn tidy(&mut self, index: usize) {
        let Some(slot) = self.slots.get_mut(index) else { return };
        if let Some(work) = slot.work.take_if(|work| work.is_empty()) {
            self.keep_work(work);
        }
    }

    /// Keeps empty work to be used again.
    #[inline]
    pub(super) fn keep_work(&mut self, work: Box<Work>) {
        if self.spare_work.len() < Self::SPARE && work.mailbox.capacity() <= Self::SHORT {
            self.spare_work.push(work);
        }
    }

    /// A header that more than one can hold, in the memory of an earlier one if there is any.
    #[inline]
    pub(super) fn share(&mut self, header: Header) -> Arc<Header> {
        if let Some(mut spare) = self.spare_headers.pop()
            && let Some(place) = Arc::get_mut(&mut spare)
        {
            *place = header;
            return spare;
        }
        Arc::new(header)
    }

    /// Keeps the memory of a header whose message is handled, if nobody else holds it. Its frame goes.
    #[inline]
    pub(super) fn keep_header(&mut self, mut header: Arc<Header>) {
        if self.spare_headers.len() < Self::SPARE
            && let Some(place) = Arc::get_mut(&mut header)
            && place.frame.len() <= Self::SMALL
        {
            place.let_go();
            self.spare_headers.push(header);
        }
    }
}
