use super::super::{Cursor, DEEPEST, Decode, DecodeError, Problem, decode_body};
use super::channel::Channel;

fn nested(open: &str, inside: &str, close: &str, depth: usize) -> String {
    open.repeat(depth) + inside + &close.repeat(depth)
}

fn skip(text: &str) -> Result<&str, DecodeError> {
    Cursor::new(text).skip()
}

/// Lists in lists without an end, as a recursive type of a description would have them.
#[derive(Debug)]
struct Lists(Vec<Lists>);

impl Lists {
    fn depth(&self) -> usize {
        1 + self.0.iter().map(Self::depth).max().unwrap_or(0)
    }
}

impl<'a> Decode<'a> for Lists {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        Vec::decode(input).map(Self)
    }
}

#[test]
fn the_deepest_nesting_is_read_and_one_more_is_refused() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
        let levels = if open.len() > 5 { 2 } else { 1 };
        let text = nested(open, "0", close, DEEPEST / levels);
        assert_eq!(skip(&text).unwrap(), text);
        let text = nested(open, "[]", close, DEEPEST / levels);
        let error = skip(&text).unwrap_err();
        assert_eq!(error.problem(), &Problem::TooDeep { limit: DEEPEST });
        assert_eq!(error.offset(), open.len() * DEEPEST / levels);
        assert!(!error.is_syntax());
    }
}

#[test]
fn typed_values_count_too() {
    // One level is the frame's.
    assert_eq!(decode_body::<Lists>(&nested("[", "", "]", DEEPEST - 1)).unwrap().depth(), DEEPEST - 1);
    let error = decode_body::<Lists>(&nested("[", "", "]", DEEPEST)).unwrap_err();
    assert_eq!(error.problem(), &Problem::TooDeep { limit: DEEPEST });

    let open = r#"{"id":"a","type":"b","children":["#;
    assert!(decode_body::<Channel>(&nested(open, "", "]}", DEEPEST / 2 - 1)).is_ok());
    let error = decode_body::<Channel>(&nested(open, "", "]}", DEEPEST / 2)).unwrap_err();
    assert_eq!(error.problem(), &Problem::TooDeep { limit: DEEPEST });
}

#[test]
fn an_unknown_value_counts_the_levels_around_it() {
    let text = |depth| format!(r#"{{"id":"a","type":"b","unknown":{}}}"#, nested("[", "", "]", depth));
    assert!(decode_body::<Channel>(&text(DEEPEST - 2)).is_ok());
    let error = decode_body::<Channel>(&text(DEEPEST - 1)).unwrap_err();
    assert_eq!(error.problem(), &Problem::TooDeep { limit: DEEPEST });
}

#[test]
fn lists_and_objects_side_by_side_are_not_deep() {
    let mut text = format!("[{}]", vec!["[{\"a\":[]},{}]"; 10_000].join(","));
    assert!(skip(&text).is_ok());
    text = format!("[{}]", vec!["[[],[]]"; 10_000].join(","));
    assert!(decode_body::<Lists>(&text).is_ok());
}

#[test]
fn endless_nesting_is_refused_on_a_small_stack() {
    let read = || {
        for depth in [10_000, 1_000_000] {
            for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]"), ("[", ""), ("{\"children\":[", "")]
            {
                let text = nested(open, "0", close, depth);
                for error in [
                    skip(&text).unwrap_err().locate(&text),
                    decode_body::<Lists>(&format!("[{text}")).err().unwrap_or_else(|| skip(&text).unwrap_err()),
                ] {
                    assert!(error.path().is_none_or(|path| path.len() < 1000));
                }
                assert_eq!(skip(&text).unwrap_err().problem(), &Problem::TooDeep { limit: DEEPEST });
            }
            let text = format!(r#"{{"id":{}"#, nested("[", "", "]", depth));
            assert!(decode_body::<Channel>(&text).is_err());
        }
    };
    std::thread::Builder::new().stack_size(256 * 1024).spawn(read).unwrap().join().unwrap();
}
