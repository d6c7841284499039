//! What somebody probably meant.

/// The candidate that is nearest to what was written, if one is near enough to be meant: what the diagnostics propose, for
/// those who have words of their own to propose.
///
/// ```
/// assert_eq!(tieline_schema::nearest("propertis", ["headers", "properties"]), Some("properties"));
/// assert_eq!(tieline_schema::nearest("colour", ["headers", "properties"]), None);
/// ```
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Nobody misspells a name of this length, and comparing costs the product of both lengths.
    const LONGEST: usize = 128;
    // Among more names than these nobody looks for a slip of the finger either.
    const MOST: usize = 1000;
    if written.is_empty() || written.len() > LONGEST {
        return None;
    }
    let length = written.chars().count();
    let bound = (length / 3).max(1);
    candidates
        .into_iter()
        .take(MOST)
        .filter(|candidate| !candidate.is_empty() && candidate.len() <= LONGEST && *candidate != written)
        .filter_map(|candidate| {
            if folded(candidate).eq(folded(written)) {
                return Some((0, candidate));
            }
            let near = candidate.chars().count().abs_diff(length) <= bound;
            let distance = near.then(|| strsim::osa_distance(written, candidate))?;
            (distance <= bound).then_some((distance, candidate))
        })
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
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
    join(names, "or")
}

/// `a`, `b` and `c`.
pub(crate) fn all_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    join(names, "and")
}

fn join<'a>(names: impl IntoIterator<Item = &'a str>, word: &str) -> String {
    const MOST: usize = 20;
    let mut rest = names.into_iter();
    let mut names: Vec<String> = rest.by_ref().take(MOST).map(|name| format!("`{name}`")).collect();
    let more = rest.count();
    if more > 0 {
        return format!("{} {word} {more} more", names.join(", "));
    }
    match names.pop() {
        None => "nothing".to_owned(),
        Some(last) if names.is_empty() => last,
        Some(last) => format!("{} {word} {last}", names.join(", ")),
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
