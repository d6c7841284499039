use std::time::Duration;

use super::reader::{Item, Reader};
use crate::check::duration;
use crate::source::node::{Spanned, Text, Value};

/// The units of a duration, with how many milliseconds each has.
pub(crate) const UNITS: [(&str, u64); 4] = [("ms", 1), ("s", 1000), ("min", 60_000), ("h", 3_600_000)];

/// The longest duration that a description can say: 24 hours, in milliseconds.
pub(crate) const LONGEST: u64 = 24 * 3_600_000;

/// What is wrong with a duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It has not the form of one.
    Form,
    Zero,
    TooLong,
}

/// A duration: a whole number, a space and a unit. What is wrong with it is reported.
pub(super) fn duration(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Spanned<Duration>> {
    // A number lacks its unit, which the rule about durations says better than the kind of the value does.
    let text = match &item.node.value {
        Value::Number(written) => Text { value: written.clone(), span: item.node.span },
        _ => reader.string(item)?,
    };
    match parse(&text.value) {
        Ok(value) => Some(Spanned { value, span: text.span }),
        Err(fault) => {
            reader.report(duration::diagnostic(item, &text, fault));
            None
        }
    }
}

pub(crate) fn parse(text: &str) -> Result<Duration, Fault> {
    let (digits, unit) = text.split_once(' ').ok_or(Fault::Form)?;
    let (_, milliseconds) = UNITS.iter().find(|(known, _)| *known == unit).ok_or(Fault::Form)?;
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Fault::Form);
    }
    let number = digits.trim_start_matches('0');
    match number {
        "" => return Err(Fault::Zero),
        shorter if shorter.len() < digits.len() => return Err(Fault::Form),
        _ => {}
    }
    // A number that does not fit is too long in every unit.
    let number: u64 = number.parse().map_err(|_| Fault::TooLong)?;
    match number.checked_mul(*milliseconds) {
        Some(length) if length <= LONGEST => Ok(Duration::from_millis(length)),
        _ => Err(Fault::TooLong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_a_whole_number_a_space_and_a_unit() {
        for (text, milliseconds) in [("1 ms", 1), ("5 s", 5000), ("10 min", 600_000), ("24 h", LONGEST)] {
            assert_eq!(parse(text), Ok(Duration::from_millis(milliseconds)), "{text}");
        }
    }

    #[test]
    fn what_is_none_says_why() {
        for text in
            ["", "5", "5s", " 5 s", "5  s", "5 s ", "5 sec", "+5 s", "-5 s", "1.5 s", "05 s", "s 5", "5 \u{b5}s"]
        {
            assert_eq!(parse(text), Err(Fault::Form), "{text}");
        }
        assert_eq!(parse("0 s"), Err(Fault::Zero));
        for text in ["25 h", "86400001 ms", "99999999999999999999999 ms", "18446744073709551615 h"] {
            assert_eq!(parse(text), Err(Fault::TooLong), "{text}");
        }
    }
}
