//! Memory that will be needed in a moment.

/// Has the processor fetch what stands at an address, and goes on without waiting for it. Where there is no such instruction it
/// does nothing: nothing but time depends on it.
#[inline]
pub(super) fn fetch<T: ?Sized>(what: &T) {
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        let address = std::ptr::from_ref(what).cast();
        // SAFETY: the instruction reads and writes nothing that a program could see, and never fails, whatever the address is;
        // every processor of this architecture has it.
        #[allow(unsafe_code, reason = "the proof stands above")]
        unsafe {
            _mm_prefetch::<_MM_HINT_T0>(address);
        }
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _nothing = what;
}

#[cfg(test)]
mod tests {
    use super::fetch;

    /// Small enough for Miri, which watches what is unsafe here.
    #[test]
    fn what_is_fetched_is_what_it_was() {
        let text: Box<str> = "session-1.group-1".into();
        let number: Box<dyn std::any::Any> = Box::new(7_u64);
        let nothing: Box<dyn Send> = Box::new(());
        fetch(&*text);
        fetch(&*number);
        fetch(&*nothing);
        assert_eq!((&*text, number.downcast_ref()), ("session-1.group-1", Some(&7_u64)));
    }
}
