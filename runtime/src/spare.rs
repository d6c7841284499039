//! Buffers for what is encoded and soon sent, used again.

use std::cell::RefCell;

thread_local! {
    static SPARE: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

/// How many are kept for each thread: calls may be made together and polled together after that.
const MOST: usize = 64;

/// The most memory that one of them keeps, in bytes.
const KEPT: usize = 4 << 10;

/// An empty buffer, as a rule with the memory of an earlier one.
pub(crate) fn take() -> Vec<u8> {
    // Where the thread ends nothing is kept any more.
    SPARE.try_with(|spare| spare.try_borrow_mut().ok()?.pop()).ok().flatten().unwrap_or_default()
}

/// Gives a buffer back.
pub(crate) fn give_back(mut buffer: Vec<u8>) {
    if (1..=KEPT).contains(&buffer.capacity()) {
        buffer.clear();
        let _gone = SPARE.try_with(|spare| {
            if let Ok(mut spare) = spare.try_borrow_mut()
                && spare.len() < MOST
            {
                spare.push(buffer);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_comes_back_empty_and_a_vast_one_does_not() {
        let mut buffer = take();
        buffer.extend_from_slice(b"what was sent");
        let memory = buffer.as_ptr();
        give_back(buffer);
        let again = take();
        assert_eq!((again.len(), again.as_ptr()), (0, memory));
        give_back(Vec::with_capacity(KEPT + 1));
        assert_eq!(take().capacity(), 0);
    }

    #[test]
    fn a_bounded_number_is_kept() {
        for _ in 0..MOST * 2 {
            give_back(Vec::with_capacity(8));
        }
        let kept = (0..MOST * 2).filter(|_| take().capacity() > 0).count();
        assert_eq!(kept, MOST);
    }
}
