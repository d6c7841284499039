use crate::model::TargetSegment;

/// What is wrong with a target template, and at which bytes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) range: std::ops::Range<usize>,
    pub(crate) message: String,
}

/// Reads a template such as `{session}.{group}` or `{processor}.CONTROL`.
pub(super) fn parse(template: &str) -> Result<Vec<TargetSegment>, Fault> {
    let mut segments = Vec::new();
    let mut start = 0;
    for part in template.split('.') {
        let range = start..start + part.len();
        start = range.end + 1;
        let fault = |message: String| Fault { range: range.clone(), message };
        if part.is_empty() {
            return Err(fault("a part between two dots is empty".to_owned()));
        }
        let segment = match part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some("") => return Err(fault("an id has no name".to_owned())),
            Some(id) if !is_id(id) => {
                return Err(fault(format!("`{id}` is no name for an id: small letters, digits, `-` and `_`")));
            }
            Some(id) => TargetSegment::Id(id.to_owned()),
            None if part.contains(['{', '}']) => {
                return Err(fault("braces enclose a whole part between dots".to_owned()));
            }
            None if part.chars().any(|letter| letter.is_whitespace() || letter.is_control()) => {
                return Err(fault("a target has no spaces".to_owned()));
            }
            None => TargetSegment::Constant(part.to_owned()),
        };
        if matches!(segment, TargetSegment::Id(_)) && segments.contains(&segment) {
            return Err(fault(format!("`{part}` stands here twice")));
        }
        segments.push(segment);
    }
    Ok(segments)
}

fn is_id(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_constants_stand_between_dots() {
        let id = |name: &str| TargetSegment::Id(name.to_owned());
        assert_eq!(parse("{session}.{group}"), Ok(vec![id("session"), id("group")]));
        assert_eq!(
            parse("{processor}.CONTROL"),
            Ok(vec![id("processor"), TargetSegment::Constant("CONTROL".to_owned())])
        );
    }

    #[test]
    fn a_fault_names_its_part() {
        for (template, range) in [
            ("", 0..0),
            ("a.", 2..2),
            (".a", 0..0),
            ("a.{}", 2..4),
            ("{a}.b{c}", 4..8),
            ("{a}.{a}", 4..7),
            ("{A}", 0..3),
            ("a b", 0..3),
            ("{a", 0..2),
        ] {
            assert_eq!(parse(template).map_err(|fault| fault.range), Err(range), "{template}");
        }
    }
}
