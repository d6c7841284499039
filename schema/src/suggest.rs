//! What somebody probably meant.

/// The candidate that is nearest to what was written, if one is near enough to be meant: what the diagnostics propose, for
/// those who have words of their own to propose.
///
/// ```
/// assert_eq!(tieline_schema::nearest("propertis", ["headers", "properties"]), Some("properties"));
/// assert_eq!(tieline_schema::nearest("colour", ["headers", "properties"]), None);
/// ```
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut search = Search::new(written)?;
    for candidate in candidates {
        if !search.consider(candidate) {
            break;
        }
    }
    search.best.map(|(_, candidate)| candidate)
}

/// What [`nearest`] has seen so far. Its work is here and not generic: who asks has an iterator of a type of its own, and
/// each would have a search of its own compiled.
struct Search<'w, 'a> {
    written: &'w str,
    length: usize,
    left: u32,
    best: Option<(usize, &'a str)>,
}

/// Nobody misspells a name of this length, and comparing costs the product of both lengths.
const LONGEST: usize = 128;
/// Among more names than these nobody looks for a slip of the finger either.
const MOST: u32 = 1000;

impl<'w, 'a> Search<'w, 'a> {
    fn new(written: &'w str) -> Option<Self> {
        let fits = !written.is_empty() && written.len() <= LONGEST;
        fits.then(|| Self { written, length: written.chars().count(), left: MOST, best: None })
    }

    /// Takes note of a candidate, and says whether there may be another.
    fn consider(&mut self, candidate: &'a str) -> bool {
        if let Some(distance) = self.distance(candidate)
            && self.best.is_none_or(|(least, _)| distance < least)
        {
            self.best = Some((distance, candidate));
        }
        self.left -= 1;
        self.left > 0
    }

    /// How far it is from what was written, if it is near enough.
    fn distance(&self, candidate: &str) -> Option<usize> {
        if candidate.is_empty() || candidate.len() > LONGEST || candidate == self.written {
            return None;
        }
        if folded(candidate).eq(folded(self.written)) {
            return Some(0);
        }
        let bound = (self.length / 3).max(1);
        let near = candidate.chars().count().abs_diff(self.length) <= bound;
        let distance = near.then(|| strsim::osa_distance(self.written, candidate))?;
        (distance <= bound).then_some(distance)
    }
}

/// Without what people mix up: case, and how words are joined.
fn folded(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// The advice that goes with a suggestion.
pub(crate) fn did_you_mean(candidate: &str) -> String {
    format!("did you mean `{candidate}`?")
}

/// `a`, `b` or `c`.
pub(crate) fn one_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut list = List::default();
    for name in names {
        list.push(name);
    }
    list.joined("or")
}

/// `a`, `b` and `c`.
pub(crate) fn all_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut list = List::default();
    for name in names {
        list.push(name);
    }
    list.joined("and")
}

/// Names that are to be listed; not generic, as [`Search`] is not.
#[derive(Default)]
struct List {
    names: Vec<String>,
    more: usize,
}

impl List {
    const MOST: usize = 20;

    fn push(&mut self, name: &str) {
        if self.names.len() < Self::MOST {
            self.names.push(format!("`{name}`"));
        } else {
            self.more += 1;
        }
    }

    fn joined(mut self, word: &str) -> String {
        let more = self.more;
        if more > 0 {
            return format!("{} {word} {more} more", self.names.join(", "));
        }
        match self.names.pop() {
            None => "nothing".to_owned(),
            Some(last) if self.names.is_empty() => last,
            Some(last) => format!("{} {word} {last}", self.names.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_recognized_and_another_word_is_not() {
        let keys = ["properties", "headers", "response", "doc"];
        assert_eq!(nearest("propertis", keys), Some("properties"));
        assert_eq!(nearest("Headers", keys), Some("headers"));
        assert_eq!(nearest("dco", keys), Some("doc"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest("", keys), None);
        assert_eq!(nearest(&"x".repeat(1 << 20), keys), None);
    }

    #[test]
    fn names_are_listed_as_people_list_them() {
        assert_eq!(one_of(["a"]), "`a`");
        assert_eq!(all_of(["a", "b", "c"]), "`a`, `b` and `c`");
    }
}
