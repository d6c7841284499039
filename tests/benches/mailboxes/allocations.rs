//! An allocator that counts the bytes that are in use.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicIsize, Ordering};

static LIVE: AtomicIsize = AtomicIsize::new(0);

/// The system's allocator, counted.
#[derive(Debug)]
pub struct Counting;

/// Bytes that are in use.
pub fn live() -> isize {
    LIVE.load(Ordering::Relaxed)
}

// SAFETY: every call is handed to the system's allocator as it came; counting touches no memory of the caller.
#[allow(unsafe_code, reason = "an allocator cannot be written without it, and only a benchmark has this one")]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LIVE.fetch_add(layout.size() as isize, Ordering::Relaxed);
        // SAFETY: the caller keeps the promises of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size() as isize, Ordering::Relaxed);
        // SAFETY: `at` came from the system's allocator, through `alloc`.
        unsafe { System.dealloc(at, layout) }
    }

    // What stands in for this otherwise copies, which the system's allocator does not do for what is large.
    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        LIVE.fetch_add(size as isize - layout.size() as isize, Ordering::Relaxed);
        // SAFETY: `at` came from the system's allocator, and the caller keeps the promises of `realloc`.
        unsafe { System.realloc(at, layout, size) }
    }
}
