//! Wakers that are let go once the lock is given back.

use std::task::Waker;

/// Wakers that are let go once the lock is given back: to wake somebody, and to drop a waker, runs code of the user's
/// executor. As a rule there is none, or one, which takes no memory of its own.
#[derive(Debug, Default)]
pub(crate) struct Wakers {
    first: Option<Waker>,
    others: Vec<Waker>,
}

impl Wakers {
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    fn push(&mut self, waker: Waker) {
        match self.first {
            None => self.first = Some(waker),
            Some(_) => self.others.push(waker),
        }
    }
}

impl Extend<Waker> for Wakers {
    fn extend<I: IntoIterator<Item = Waker>>(&mut self, wakers: I) {
        for waker in wakers {
            self.push(waker);
        }
    }
}

/// In the order in which they came.
impl IntoIterator for Wakers {
    type Item = Waker;
    type IntoIter = std::iter::Chain<std::option::IntoIter<Waker>, std::vec::IntoIter<Waker>>;

    fn into_iter(self) -> Self::IntoIter {
        self.first.into_iter().chain(self.others)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::task::Wake;

    struct Sleeper;

    impl Wake for Sleeper {
        fn wake(self: Arc<Self>) {}
    }

    #[test]
    fn they_come_out_in_the_order_in_which_they_went_in() {
        let sleepers = [const { Sleeper }; 3].map(Arc::new);
        let mut wakers = Wakers::default();
        assert!(wakers.is_empty());
        wakers.extend(sleepers.iter().cloned().map(Waker::from));
        assert!(!wakers.is_empty());
        for (waker, sleeper) in wakers.into_iter().zip(sleepers) {
            assert!(waker.will_wake(&Waker::from(sleeper)));
        }
    }
}
