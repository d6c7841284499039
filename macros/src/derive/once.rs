//! What is wrong with a description is told once, and not by every struct that names it.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Who told what. rustc expands all of a crate in one process, so the first struct tells it for the others.
static TOLD: Mutex<Option<HashMap<String, String>>> = Mutex::new(None);

/// How many different things are remembered; an editor keeps its process for hours.
const MOST: usize = 256;

/// Whether `who` is to tell this: whoever told it first tells it whenever it is asked, since an editor expands one item
/// again without the others.
pub(super) fn is_told_by(who: &str, what: &str) -> bool {
    let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    let told = told.get_or_insert_default();
    if told.len() >= MOST && !told.contains_key(what) {
        told.clear();
    }
    told.entry(what.to_owned()).or_insert_with(|| who.to_owned()) == who
}

#[cfg(test)]
mod tests {
    use super::is_told_by;

    #[test]
    fn the_first_one_tells_it_and_nobody_else() {
        assert!(is_told_by("One", "what is wrong"));
        assert!(!is_told_by("Other", "what is wrong"));
        assert!(is_told_by("One", "what is wrong"));
        assert!(is_told_by("Other", "what else is wrong"));
    }
}
