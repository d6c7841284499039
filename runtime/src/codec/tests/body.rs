use super::super::{Cursor, Decode, DecodeError, Problem, decode_body};
use super::channel::Channel;

#[derive(Debug, PartialEq)]
struct Empty;

impl<'a> Decode<'a> for Empty {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        let mut object = input.enter_object(&[])?;
        while object.next(input)?.is_some() {}
        Ok(Self)
    }
}

#[test]
fn a_body_that_was_left_out_reads_as_an_empty_object() {
    for text in ["", " \r\n\t", "null", " null\n", "{}", " { } "] {
        assert_eq!(decode_body::<Empty>(text).unwrap(), Empty, "{text:?}");
        let error = decode_body::<Channel>(text).unwrap_err();
        assert_eq!(error.problem(), &Problem::Missing { key: "id" }, "{text:?}");
        assert_eq!(error.path(), None);
        assert!(error.offset() <= text.len());
    }
}

#[test]
fn other_values_are_no_bodies() {
    for text in ["0", "\"\"", "[]", "true", "null null", "nul", "\u{a0}"] {
        assert!(decode_body::<Empty>(text).is_err(), "{text:?}");
    }
}

#[test]
fn nothing_may_follow_a_body() {
    let error = decode_body::<Empty>("{} {}").unwrap_err();
    assert_eq!((error.problem(), error.offset()), (&Problem::TrailingText, 3));
    assert_eq!(error.to_string(), "something follows after the end of the value, at byte 3");
}

#[test]
fn errors_never_show_the_payload() {
    let secrets = [
        r#"{"id":"a","type":"b","line":"secret"}"#,
        r#"{"id":"secret\x"}"#,
        r#"{"id":"secret"#,
        r#"{"id":"a","type":secret}"#,
        r#"{"id":"a","type":"b"} secret"#,
    ];
    for text in secrets {
        let error = decode_body::<Channel>(text).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
        assert!(!format!("{:?}", Cursor::new(text)).contains("secret"));
    }
}
