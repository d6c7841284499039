//! What a script says when it is not followed.

use serde_json::Value;
use std::fmt::{self, Write};
use std::panic::Location;

/// How many of the messages before a failure are shown.
const SHOWN: usize = 8;

/// The messages that went to and fro.
#[derive(Debug, Default)]
pub(super) struct Transcript(Vec<String>);

impl Transcript {
    pub(super) fn note(&mut self, direction: &str, message: impl fmt::Display) {
        self.0.push(format!("{direction} {message}"));
    }

    /// Fails the test.
    #[track_caller]
    pub(super) fn fail(
        &self,
        at: &'static Location<'static>,
        expected: impl fmt::Display,
        came: impl fmt::Display,
    ) -> ! {
        let mut text = format!("the script at {at} expected\n    {expected}\nand there came\n    {came}\n");
        let first = self.0.len().saturating_sub(SHOWN);
        if !self.0.is_empty() {
            text.push_str("after the script had\n");
        }
        for (place, line) in self.0.iter().enumerate().skip(first) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "    {}. {line}", place + 1);
        }
        panic!("{text}")
    }
}

/// The first place at which `found` is not as `wanted`, which may say less: members that it does not name may be anything.
pub(super) fn difference(wanted: &Value, found: &Value) -> Option<String> {
    compare(wanted, found, &mut String::new())
}

fn compare(wanted: &Value, found: &Value, path: &mut String) -> Option<String> {
    let length = path.len();
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => wanted.iter().find_map(|(key, wanted)| {
            path.truncate(length);
            let dot = if path.is_empty() { "" } else { "." };
            let _ = write!(path, "{dot}{key}");
            match found.get(key) {
                Some(found) => compare(wanted, found, path),
                None => Some(format!("`{path}` is missing")),
            }
        }),
        (Value::Array(wanted), Value::Array(found)) if wanted.len() == found.len() => {
            wanted.iter().zip(found).enumerate().find_map(|(place, (wanted, found))| {
                path.truncate(length);
                let _ = write!(path, "[{place}]");
                compare(wanted, found, path)
            })
        }
        (wanted, found) if wanted == found => None,
        (wanted, found) if path.is_empty() => Some(format!("it is {found} and not {wanted}")),
        (wanted, found) => Some(format!("`{path}` is {found} and not {wanted}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_that_are_not_named_may_be_anything() {
        let found = json!({"a": 1, "b": {"c": [1, {"d": 2, "e": 3}]}});
        for wanted in [json!({}), json!({"a": 1}), json!({"b": {}}), json!({"b": {"c": [1, {"d": 2}]}})] {
            assert_eq!(difference(&wanted, &found), None, "{wanted}");
        }
        for (wanted, says) in [
            (json!({"a": 2}), "`a` is 1 and not 2"),
            (json!({"x": 1}), "`x` is missing"),
            (json!({"b": {"c": [1]}}), r#"`b.c` is [1,{"d":2,"e":3}] and not [1]"#),
            (json!({"a": 1, "b": {"c": [1, {"e": 4}]}}), "`b.c[1].e` is 3 and not 4"),
            (json!([]), r#"it is {"a":1,"b":{"c":[1,{"d":2,"e":3}]}} and not []"#),
        ] {
            assert_eq!(difference(&wanted, &found).as_deref(), Some(says));
        }
    }
}
