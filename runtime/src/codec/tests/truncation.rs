use proptest::prelude::*;

use super::super::{Cursor, Problem, decode_body};
use super::channel::Channel;
use super::texts;

const TEXT: &str = r#" { "id" : "a\n\ud83d\ude00é", "type":"TELEPHONY", "unknown":[-1.5e+3,{"x":[true,false,null]},"\\"],
    "line": -12.0 , "children":[{"id":"c","type":"d","line":null}, {"type":"\u0041","id":""}],
    "is-open-for-calls-at-all-times-of-day":true,"a.\"b\"\\":"z"}"#;

#[test]
fn a_text_cut_off_anywhere_is_an_error() {
    assert!(decode_body::<Channel>(TEXT).is_ok());
    for end in (0..TEXT.len()).filter(|end| TEXT.is_char_boundary(*end)) {
        let text = &TEXT[..end];
        let error = decode_body::<Channel>(text).unwrap_err();
        assert!(error.offset() <= end);
        // White space alone is a body that was left out.
        let expected = if end <= 1 { Problem::Missing { key: "id" } } else { Problem::UnexpectedEnd };
        assert_eq!(error.problem(), &expected, "{text}");

        let error = Cursor::new(text).skip().unwrap_err().locate(text);
        assert_eq!((error.problem(), error.offset()), (&Problem::UnexpectedEnd, end), "{text}");
        assert!(error.is_syntax());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_list_cut_off_anywhere_is_an_error(text in texts::json()) {
        let text = format!("[{}]", text.trim());
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            let text = &text[..end];
            prop_assert!(Cursor::new(text).skip().is_err());
            prop_assert!(decode_body::<Channel>(text).is_err());
            prop_assert!(decode_body::<Vec<Option<f64>>>(text).is_err());
        }
    }
}
