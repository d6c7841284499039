//! The same bytes and the same errors as those of the generated types, read and written, borrowed and owned.

use proptest::prelude::*;
use tieline::codec::{Decode, Encode, decode_body};
use tieline::own::IntoOwned;

use crate::theirs::call;
use crate::{mine, theirs};

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

/// What reading a text and writing it again gives: bytes, or the words of an error.
fn again<'t, T: Decode<'t> + Encode>(text: &'t str) -> Result<String, String> {
    let read: T = decode_body(text).map_err(|error| format!("read: {error}"))?;
    written(&read)
}

fn written(value: &impl Encode) -> Result<String, String> {
    let mut out = Vec::new();
    value.encode(&mut out).map_err(|error| format!("written: {error}"))?;
    Ok(String::from_utf8(out).unwrap())
}

fn same(text: &str) {
    macro_rules! pairs {
        ($($mine:ident = $theirs:path),*) => {$(
            let theirs = again::<$theirs>(text);
            assert_eq!(again::<mine::$mine>(text), theirs, "{} of {text}", stringify!($mine));
            // A value that borrows nothing is written as the same bytes.
            if let Ok(read) = decode_body::<mine::$mine>(text) {
                assert_eq!(written(&read.into_owned()), theirs, "{} of {text}", stringify!($mine));
            }
        )*};
    }
    pairs!(
        Changed = call::Changed,
        Init = call::Init,
        InitResponse = call::InitResponse,
        Beeped = call::Beeped,
        Node = theirs::types::Node,
        Extras = theirs::types::Extras,
        Bag = theirs::types::Bag,
        Party = theirs::types::Party,
        Line = theirs::types::Line,
        Old = theirs::types::Old
    );
}

#[test]
fn whatever_is_read_gives_the_bytes_and_the_errors_of_the_generated_types() {
    for properties in [
        "",
        r#""state":"RINGING""#,
        r#""state":"GONE""#,
        r#""state":7"#,
        r#""colour":"BEIGE","hues":["BEIGE","RED"]"#,
        r#""hues":[]"#,
        r#""hues":[null]"#,
        r#""title":"sixsix""#,
        r#""title":null"#,
        r#""title":"\u0041""#,
        r#""volume":2"#,
        r#""volume":1.5e0"#,
        r#""volume":"1""#,
        r#""low":0"#,
        r#""low":-1"#,
        r#""low":-9223372036854775809"#,
        r#""muted":"yes""#,
        r#""by":"7""#,
        r#""by":"67E5504410B1426F9247BB680E5FE0C8""#,
        r#""tags":["a","b","c"]"#,
        r#""tags":["a","b"]"#,
        r#""words":["\u00e9\n"]"#,
        r#""sizes":[1.0,2.5]"#,
        r#""sizes":[1e3]"#,
        r#""makers":["x"]"#,
        r#""parties":[]"#,
        r#""parties":[{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","pin":"123"}]"#,
        r#""parties":[{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","pin":"12345"}]"#,
        r#""parties":[{"pin":"12345"}]"#,
        r#""counts":{"b":1,"a":2}"#,
        r#""counts":{"b":1,"a":2,"c":3}"#,
        r#""counts":{"b":1,"b":2}"#,
        r#""counts":{"b":"x"}"#,
        r#""colours":{"z":"RED","a":"TEAL"}"#,
        r#""free":{"a":{"b":"c"}}"#,
        r#""free":[1]"#,
        r#""raw":[1, 2,{}]"#,
        r#""raw":null"#,
        r#""extras":{"title":"a","more":1,"hint":"b"}"#,
        r#""extras":{"title":"a","more":1,"more":2}"#,
        r#""extras":{"hint":"b"}"#,
        r#""bag":{"a":[1],"b":{}}"#,
        r#""tree":{"named":{"x":{"children":[{},{"parent":{}}]}}}"#,
        r#""tree":{"named":{"x":{},"x":{}}}"#,
        r#""old":{"age":9}"#,
        r#""old":{}"#,
        r#""token":7"#,
        r#""token":"t""#,
        r#""secrets":{"k":7}"#,
        r#""secrets":{"k":"v"}"#,
        r#""unknown":[1,{"a":2}]"#,
        r#""id":"67e55044-10b1-426f-9247-bb680e5fe0c8""#,
        r#""depth":10"#,
        r#""depth":11"#,
        r#""depth":-1"#,
        r#""depth":1000"#,
        r#""depth":99999999999999999999"#,
        r#""depth":2.0"#,
        r#""depth":2.5"#,
        r#""depth":"2""#,
    ] {
        let comma = if properties.is_empty() { "" } else { "," };
        same(&format!(r#"{{"id":"{ID}"{comma}{properties}}}"#));
        same(&format!("{{{properties}}}"));
        same(&format!(" {{ {properties} }} "));
    }
    let party = format!(r#"{{"id":"{ID}","pin":"1234"}}"#);
    for state in ["RINGING", "TALKING", "ENDED", "OTHER"] {
        for rest in [
            String::new(),
            format!(r#","primary":{party}"#),
            format!(r#","consult":{party}"#),
            format!(r#","primary":{party},"consult":{party}"#),
            format!(r#","primary":{party},"line":{{}}"#),
            format!(r#","primary":{party},"line":{{"number":"1"}}"#),
            format!(r#","primary":{party},"lines":[{{"number":"1"}},{{}}]"#),
            format!(r#","primary":{party},"lines":[{{"number":"1","note":"n"}}]"#),
            format!(r#","primary":{party},"by-name":{{"b":{{"note":"n"}},"a":{{}}}}"#),
            r#","by-name":{"b":{"note":"n"},"a":{}}"#.to_owned(),
            r#","lines":[{"number":"1"}]"#.to_owned(),
        ] {
            same(&format!(r#"{{"state":"{state}"{rest},"data":{{}}}}"#));
            same(&format!(r#"{{"data":{{"a":"b"}}{rest},"state":"{state}"}}"#));
        }
    }
    for text in ["", "null", " ", "[]", "7", "{", "{}", "}", r#"{"a"}"#, r#"{"id":"#, "{}x", r#"{"data":{},}"#] {
        same(text);
    }
}

/// The text of a JSON value.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        (-20_i64..20).prop_map(|value| value.to_string()),
        any::<f64>().prop_filter_map("finite", |value| value.is_finite().then(|| format!("{value:?}"))),
        "[ -~é\\\\\"]{0,9}".prop_map(|text| serde_json::to_string(&text).unwrap()),
        prop::sample::select(vec!["RINGING", "TALKING", "ENDED", "RED", "GREEN", ID, "1234"])
            .prop_map(|word| format!("\"{word}\"")),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|parts| format!("[{}]", parts.join(","))),
            entries(inner),
        ]
    })
}

fn entries(value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    const KEYS: &[&str] = &[
        "id", "state", "colour", "title", "volume", "low", "muted", "by", "tags", "words", "hues", "sizes", "makers",
        "parties", "counts", "colours", "free", "raw", "extras", "bag", "tree", "old", "token", "secrets", "parent",
        "children", "named", "hint", "pin", "number", "note", "age", "depth", "primary", "line", "lines", "by-name",
        "data", "others", "x",
    ];
    prop::collection::vec((prop::sample::select(KEYS), value), 0..6).prop_map(|entries| {
        let entries: Vec<_> = entries.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
        format!("{{{}}}", entries.join(","))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_gives_the_bytes_and_the_errors_of_the_generated_types(text in json()) {
        same(&text);
    }

    #[test]
    fn properties_of_any_kind_give_the_bytes_and_the_errors_of_the_generated_types(text in entries(json())) {
        same(&text);
        let rest = &text[1..];
        let comma = if rest == "}" { "" } else { "," };
        same(&format!(r#"{{"id":"{ID}"{comma}{rest}"#));
        same(&format!(r#"{{"state":"TALKING","data":{{}}{comma}{rest}"#));
    }

    #[test]
    fn values_made_in_rust_give_the_bytes_of_the_generated_types(
        title in "[ -~é\"\\\\]{0,7}",
        volume in prop_oneof![-0.5_f64..2.0, Just(f64::NAN), Just(f64::INFINITY)],
        low in prop::option::of(-3_i64..2),
        tags in prop::collection::vec("[a-z\n]{0,3}", 0..4),
        depth in any::<i8>(),
        colour in "RED|GREEN|MAUVE|TEAL|",
        pin in prop::option::of("ZQX[0-9]{0,7}"),
    ) {
        let id = || tieline::codec::Uuid::new(ID).unwrap();
        let theirs = call::Changed::builder()
            .id(id())
            .title(title.as_str())
            .volume(volume)
            .maybe_low(low)
            .tags(tags.clone())
            .colour(colour.as_str())
            .maybe_parties(pin.as_ref().map(|pin| {
                vec![theirs::types::Party::builder().id(id()).pin(pin.as_str()).build()]
            }))
            .build();
        let empty = format!(r#"{{"id":"{ID}"}}"#);
        let mine = mine::Changed {
            title: title.as_str().into(),
            volume,
            low,
            tags: tags.iter().map(|tag| tag.as_str().into()).collect(),
            colour: <mine::Colour<'_> as Decode<'_>>::decode(&mut tieline::codec::Cursor::new(&format!("\"{colour}\"")))
                .unwrap()
                .into_owned(),
            parties: pin.as_ref().map(|pin| vec![mine::Party { id: id(), pin: pin.as_str().into() }]),
            ..decode_body(&empty).unwrap()
        };
        prop_assert_eq!(written(&mine), written(&theirs));
        prop_assert_eq!(
            written(&mine::Init { depth }),
            written(&call::Init::builder().depth(i64::from(depth)).build())
        );
        prop_assert_eq!(format!("{mine:?}").contains(pin.as_deref().unwrap_or("no pin")), false);
    }
}
