//! A buffer for what is encoded and sent at once, used again.

use std::cell::Cell;

thread_local! {
    static SPARE: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// The most memory that is kept, in bytes for each thread.
const KEPT: usize = 64 << 10;

/// An empty buffer, as a rule with the memory of an earlier one.
pub(crate) fn take() -> Vec<u8> {
    SPARE.try_with(Cell::take).unwrap_or_default()
}

/// Gives a buffer back.
pub(crate) fn give_back(mut buffer: Vec<u8>) {
    if buffer.capacity() <= KEPT {
        buffer.clear();
        // Where the thread ends there is nothing to be kept for.
        let _gone = SPARE.try_with(|spare| spare.set(buffer));
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
}
