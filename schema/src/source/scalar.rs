use super::node::Value;

/// What a scalar without quotes means, by YAML 1.2's core schema.
pub(crate) fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Nothing,
        "true" | "True" | "TRUE" => Value::Boolean(true),
        "false" | "False" | "FALSE" => Value::Boolean(false),
        _ if is_number(text) => Value::Number(text.to_owned()),
        _ => Value::String(text.to_owned()),
    }
}

/// Whether this text, without quotes, is a string.
#[cfg(feature = "yaml")]
pub(crate) fn is_plain_string(text: &str) -> bool {
    matches!(plain(text), Value::String(_))
}

fn is_number(text: &str) -> bool {
    if let Some(digits) = text.strip_prefix("0x") {
        return !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return !digits.is_empty() && digits.bytes().all(|byte| matches!(byte, b'0'..=b'7'));
    }
    if matches!(text, ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
        return true;
    }
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole)
        && digits(fraction)
        && !(whole.is_empty() && fraction.is_empty())
        && exponent.is_none_or(|exponent| {
            let power = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
            !power.is_empty() && digits(power)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_core_schema_tells_numbers_from_strings() {
        for number in ["0", "-1", "+12", "0x1F", "0o17", "1.", ".5", "1.5e-3", "1e9", ".inf", "-.INF", ".nan"] {
            assert!(matches!(plain(number), Value::Number(_)), "{number}");
        }
        for string in ["1.2.3", "0x", "1e", ".", "-", "e5", "yes", "on", "1_000", "0b1", "x1", "cti.query", "-.nan"] {
            assert!(matches!(plain(string), Value::String(_)), "{string}");
        }
        assert!(matches!(plain("~"), Value::Nothing));
        assert!(matches!(plain("True"), Value::Boolean(true)));
    }
}
