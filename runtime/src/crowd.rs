//! Futures that are under way at once, of which only those that were woken are polled.
//!
//! What `FuturesUnordered` of futures-util is, with the same order and the same turns; the tests hold it to that. That
//! crate alone took a tenth of the time that all of Tieline takes a user's first build.

use slab::Slab;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Wake, Waker};

/// Futures that are under way at once.
pub(crate) struct Crowd<F> {
    members: Slab<Member<F>>,
    queue: Arc<Queue>,
}

pub(crate) struct Member<F> {
    future: F,
    call: Arc<Call>,
}

/// Who was woken, and who wants to know.
#[derive(Default)]
struct Queue(Mutex<Woken>);

#[derive(Default)]
struct Woken {
    /// In the order in which they were woken. Those that have ended meanwhile are passed over.
    calls: VecDeque<Arc<Call>>,
    /// The task that polls. It is woken once, and comes back when it polls again.
    task: Option<Waker>,
}

/// What wakes one member.
struct Call {
    /// Its place; another member has it when this one has ended.
    place: usize,
    /// Whether it waits to be polled already, or has ended.
    called: AtomicBool,
    /// Weak, as what waits in the queue would keep the queue alive.
    queue: Weak<Queue>,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Woken> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The one that was woken first. The task is told when there is another.
    fn next(&self, context: &Context<'_>) -> Option<Arc<Call>> {
        let mut woken = self.lock();
        let known = woken.task.as_ref().is_some_and(|task| task.will_wake(context.waker()));
        let before = if known { None } else { woken.task.replace(context.waker().clone()) };
        let call = woken.calls.pop_front();
        drop(woken);
        // Outside of the lock: dropping it may run whatever code belongs to it.
        drop(before);
        call
    }
}

impl Wake for Call {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if self.called.swap(true, Ordering::AcqRel) {
            return;
        }
        let Some(queue) = self.queue.upgrade() else { return };
        let task = {
            let mut woken = queue.lock();
            woken.calls.push_back(self.clone());
            woken.task.take()
        };
        if let Some(task) = task {
            task.wake();
        }
    }
}

impl<F> Crowd<F> {
    pub(crate) fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Takes one in. It is polled when the crowd is polled next.
    pub(crate) fn push(&mut self, future: F) {
        let entry = self.members.vacant_entry();
        let call =
            Arc::new(Call { place: entry.key(), called: AtomicBool::new(true), queue: Arc::downgrade(&self.queue) });
        entry.insert(Member { future, call: call.clone() });
        self.queue.lock().calls.push_back(call);
    }
}

impl<F: Future + Unpin> Crowd<F> {
    /// What the next member that ends ends with; `None` when there is none left.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<F::Output>> {
        let most = self.members.len();
        let (mut polled, mut again) = (0, 0);
        while !self.members.is_empty() {
            let Some(call) = self.queue.next(context) else { return Poll::Pending };
            let Some(member) = self.members.get_mut(call.place).filter(|member| Arc::ptr_eq(&member.call, &call))
            else {
                continue;
            };
            // Before it is polled, so that it is not lost when it is woken while it is.
            call.called.store(false, Ordering::Release);
            let waker = Waker::from(call.clone());
            if let Poll::Ready(output) = Pin::new(&mut member.future).poll(&mut Context::from_waker(&waker)) {
                // From here on it cannot be woken.
                call.called.store(true, Ordering::Release);
                drop(self.members.remove(call.place));
                return Poll::Ready(Some(output));
            }
            polled += 1;
            again += usize::from(call.called.load(Ordering::Acquire));
            // One that wakes itself wants others to have their turn, and these are not only here.
            if again >= 2 || polled >= most {
                if !self.queue.lock().calls.is_empty() {
                    context.waker().wake_by_ref();
                }
                return Poll::Pending;
            }
        }
        Poll::Ready(None)
    }
}

impl<F> Default for Crowd<F> {
    fn default() -> Self {
        Self { members: Slab::new(), queue: Arc::default() }
    }
}

/// The members that have not ended.
impl<F> IntoIterator for Crowd<F> {
    type Item = F;
    type IntoIter = std::iter::Map<slab::IntoIter<Member<F>>, fn((usize, Member<F>)) -> F>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter().map(|(_, member)| member.future)
    }
}

#[cfg(test)]
mod tests;
