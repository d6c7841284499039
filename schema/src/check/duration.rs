//! A duration that is not written as one, or that is none anybody wants.

use crate::diagnostic::Diagnostic;
use crate::document::{DurationFault as Fault, Item, parse_duration};
use crate::source::node::Text;
use crate::suggest::did_you_mean;

pub(crate) const CODE: &str = "duration";

/// How people and other languages write the units.
const SPELLINGS: [(&str, &[&str]); 4] = [
    ("ms", &["msec", "msecs", "milli", "millis", "millisecond", "milliseconds"]),
    ("s", &["sec", "secs", "second", "seconds"]),
    ("min", &["m", "mins", "minute", "minutes"]),
    ("h", &["hr", "hrs", "hour", "hours"]),
];

pub(crate) fn diagnostic(item: Item<'_>, text: &Text, fault: Fault) -> Diagnostic {
    let name = item.name();
    let (message, label) = match fault {
        Fault::Form if text.value.trim_start().starts_with('-') => {
            (format!("{name} cannot be less than nothing"), "a negative duration")
        }
        Fault::Form => {
            (format!("{name} is a duration, and this is none"), "expected a whole number, a space and a unit")
        }
        Fault::Zero => (format!("{name} leaves no time"), "a duration of nothing"),
        Fault::TooLong => (format!("{name} is longer than a day"), "the longest is `24 h`"),
    };
    let found = Diagnostic::error(CODE, text.span, message).label(label);
    match (fault, meant(&text.value)) {
        (Fault::Form, Some(meant)) => found.help(did_you_mean(&meant)),
        (Fault::Form, None) => found.help("write it like `5 s`; the units are `ms`, `s`, `min` and `h`"),
        (Fault::Zero, _) => found.help(format!("leave {name} out to say nothing about it")),
        (Fault::TooLong, _) => found,
    }
}

/// The duration that was probably meant: the same number and the same unit, in another spelling.
fn meant(written: &str) -> Option<String> {
    let written = written.trim().trim_start_matches(['-', '+']).trim_start();
    let unit_at = written.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(written.len());
    let (digits, unit) = (written.get(..unit_at)?, written.get(unit_at..)?.trim());
    let unit = unit.to_lowercase();
    let unit = match unit.as_str() {
        // Nothing else is as often meant by a bare number.
        "" => "s",
        unit => {
            SPELLINGS.iter().find(|(ours, theirs)| *ours == unit || theirs.contains(&unit)).map(|(ours, _)| *ours)?
        }
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let whole: u64 = whole.parse().ok()?;
    let candidate = match part.trim_end_matches('0') {
        "" => format!("{whole} {unit}"),
        // Three places behind the point of a second are milliseconds.
        part if unit == "s" && part.len() <= 3 => {
            let part: u64 = format!("{part:0<3}").parse().ok()?;
            format!("{} ms", whole.checked_mul(1000)?.checked_add(part)?)
        }
        _ => return None,
    };
    parse_duration(&candidate).is_ok().then_some(candidate)
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn another_spelling_is_understood_and_other_words_are_not() {
        for (written, ours) in [
            ("5", "5 s"),
            ("5s", "5 s"),
            ("5 sec", "5 s"),
            ("5  s", "5 s"),
            ("05 s", "5 s"),
            ("-5 s", "5 s"),
            ("1.5s", "1500 ms"),
            ("2.0", "2 s"),
            ("250MS", "250 ms"),
            ("10m", "10 min"),
            ("2 hours", "2 h"),
        ] {
            assert_eq!(meant(written).as_deref(), Some(ours), "{written}");
        }
        for written in
            ["", "soon", "5 days", "0s", "s", "1.5 h", "1.2345 s", "1..5 s", "99999999999999999999 s", "30 hours"]
        {
            assert_eq!(meant(written), None, "{written}");
        }
    }
}
