use std::fmt;

/// A JSON value. Its members keep their order, and writing it needs no library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json<'a> {
    Null,
    Boolean(bool),
    Number(u64),
    /// A number that is JSON already.
    Written(String),
    Text(&'a str),
    List(Vec<Json<'a>>),
    Object(Vec<(&'static str, Json<'a>)>),
}

impl<'a> Json<'a> {
    pub(crate) fn list(parts: impl Iterator<Item = Json<'a>>) -> Self {
        Self::List(parts.collect())
    }

    pub(crate) fn object(members: impl IntoIterator<Item = (&'static str, Json<'a>)>) -> Self {
        Self::Object(members.into_iter().collect())
    }

    fn write(&self, depth: usize, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => out.write_str("null"),
            Self::Boolean(value) => write!(out, "{value}"),
            Self::Number(value) => write!(out, "{value}"),
            Self::Written(value) => out.write_str(value),
            Self::Text(text) => quote(text, out),
            Self::List(parts) if parts.is_empty() => out.write_str("[]"),
            Self::Object(members) if members.is_empty() => out.write_str("{}"),
            Self::List(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    new_line(if at == 0 { "[" } else { "," }, depth + 1, out)?;
                    part.write(depth + 1, out)?;
                }
                new_line("", depth, out)?;
                out.write_str("]")
            }
            Self::Object(members) => {
                for (at, (key, value)) in members.iter().enumerate() {
                    new_line(if at == 0 { "{" } else { "," }, depth + 1, out)?;
                    quote(key, out)?;
                    out.write_str(": ")?;
                    value.write(depth + 1, out)?;
                }
                new_line("", depth, out)?;
                out.write_str("}")
            }
        }
    }
}

impl fmt::Display for Json<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(0, out)
    }
}

fn new_line(before: &str, depth: usize, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(out, "{before}\n{:width$}", "", width = depth * 2)
}

fn quote(text: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    out.write_str("\"")?;
    for letter in text.chars() {
        match letter {
            '"' => out.write_str("\\\"")?,
            '\\' => out.write_str("\\\\")?,
            '\n' => out.write_str("\\n")?,
            '\t' => out.write_str("\\t")?,
            control if control < ' ' => write!(out, "\\u{:04x}", u32::from(control))?,
            letter => write!(out, "{letter}")?,
        }
    }
    out.write_str("\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_indented_and_escaped() {
        let json = Json::object([
            ("a", Json::list([Json::Null, Json::Text("q\"\\\n\u{1}é")].into_iter())),
            ("b", Json::object([])),
            ("c", Json::list(std::iter::empty())),
        ]);
        let expected = "{\n  \"a\": [\n    null,\n    \"q\\\"\\\\\\n\\u0001é\"\n  ],\n  \"b\": {},\n  \"c\": []\n}";
        assert_eq!(json.to_string(), expected);
    }
}
