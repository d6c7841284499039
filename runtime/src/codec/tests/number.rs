use proptest::prelude::*;
use serde_json::Value;

use super::super::{Cursor, DecodeError, Encode, Problem};
use super::texts;

fn integer(text: &str) -> Result<i64, Problem> {
    Cursor::new(text).integer().map_err(|error| error.problem().clone())
}

fn number(text: &str) -> Result<f64, DecodeError> {
    let mut input = Cursor::new(text);
    let number = input.number()?;
    input.finish()?;
    Ok(number)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reads_what_serde_json_reads(text in texts::number()) {
        match (number(&text), serde_json::from_str::<f64>(&text)) {
            // Without its feature `float_roundtrip`, serde_json itself may miss by the last digit.
            (Ok(ours), Ok(theirs)) => prop_assert!((ours - theirs).abs() <= theirs.abs() * 1e-14, "{ours} {theirs}"),
            (Err(_), Err(_)) => {}
            (ours, theirs) => prop_assert!(false, "we say {ours:?}, serde_json says {theirs:?}"),
        }
    }

    #[test]
    fn every_finite_number_is_read_back_bit_by_bit(bits in any::<u64>()) {
        let value = f64::from_bits(bits);
        prop_assume!(value.is_finite());
        for text in [serde_json::to_string(&value).unwrap(), format!("{value:e}"), value.to_string()] {
            prop_assert_eq!(number(&text).unwrap().to_bits(), bits);
        }
        let mut out = Vec::new();
        value.encode(&mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        prop_assert_eq!(number(&text).unwrap().to_bits(), bits);
        prop_assert!(serde_json::from_str::<Value>(&text).unwrap().is_f64());
    }

    #[test]
    fn every_whole_number_is_read_back(value in any::<i64>()) {
        prop_assert_eq!(integer(&value.to_string()), Ok(value));
        prop_assert_eq!(integer(&format!("{value}.000")), Ok(value));
        prop_assert_eq!(integer(&format!("{value}00e-2")), Ok(value));
        let mut out = Vec::new();
        value.encode(&mut out).unwrap();
        prop_assert_eq!(serde_json::from_slice::<i64>(&out).unwrap(), value);
    }

    /// 128-bit arithmetic is the judge of points and exponents.
    #[test]
    fn a_point_and_an_exponent_move_no_digit(digits in 1..i64::MAX, point in 0..6_usize, exponent in -6..12_i32) {
        let padded = format!("{digits:07}");
        let (before, after) = padded.split_at(padded.len() - point);
        let before = match before.trim_start_matches('0') { "" => "0", before => before };
        let text = if point == 0 { format!("{before}e{exponent}") } else { format!("{before}.{after}E{exponent}") };
        let shift = exponent - i32::try_from(point).unwrap();
        let power = 10_i128.pow(shift.unsigned_abs());
        let value = i128::from(digits);
        let expected = if shift >= 0 { Some(value * power) } else { (value % power == 0).then(|| value / power) };
        match expected.map(i64::try_from) {
            Some(Ok(value)) => prop_assert_eq!(integer(&text), Ok(value)),
            Some(Err(_)) => prop_assert_eq!(integer(&text), Err(Problem::OutOfRange)),
            None => prop_assert_eq!(integer(&text), fraction()),
        }
    }
}

fn fraction() -> Result<i64, Problem> {
    Err(Problem::Expected { expected: "a whole number", found: "a number with a fraction" })
}

#[test]
fn whole_numbers_may_be_written_with_a_fraction_or_an_exponent() {
    assert_eq!(integer("1.0"), Ok(1));
    assert_eq!(integer("1e3"), Ok(1000));
    assert_eq!(integer("-1.5e1"), Ok(-15));
    assert_eq!(integer("-0"), Ok(0));
    assert_eq!(integer("-0.0e999999999999999999999"), Ok(0));
    assert_eq!(integer("-9223372036854775808.0"), Ok(i64::MIN));
    assert_eq!(integer("0.00000000000000000000000001e26"), Ok(1));
    assert_eq!(integer("9007199254740993.0"), Ok(9_007_199_254_740_993));
}

#[test]
fn other_numbers_are_refused_and_never_rounded() {
    assert_eq!(integer("1.5"), fraction());
    assert_eq!(integer("1e-1"), fraction());
    assert_eq!(integer("1e-99999999999999999999"), fraction());
    assert_eq!(integer("9223372036854775808"), Err(Problem::OutOfRange));
    assert_eq!(integer("-9223372036854775809"), Err(Problem::OutOfRange));
    assert_eq!(integer("1e19"), Err(Problem::OutOfRange));
    assert_eq!(integer("1e99999999999999999999"), Err(Problem::OutOfRange));
}

#[test]
fn a_number_that_would_be_infinite_is_out_of_range() {
    let error = number("  -1e309").unwrap_err();
    assert_eq!((error.problem(), error.offset()), (&Problem::OutOfRange, 2));
    assert!(!error.is_syntax());
    assert_eq!(number("1e-999").unwrap(), 0.0);
}

#[test]
fn malformed_numbers_are_placed_where_they_begin() {
    for text in ["01", "-01", "-x", "1.x", "1.e5", "1ex", "1e+x"] {
        let text = format!("[{text}]");
        let error = Cursor::new(&text).skip().unwrap_err();
        assert_eq!((error.problem(), error.offset()), (&Problem::InvalidNumber, 1), "{text}");
    }
}
