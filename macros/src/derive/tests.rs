use std::path::PathBuf;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use tieline_schema::own::ItemKind;

fn expansion(input: &str, kind: ItemKind) -> String {
    super::expand(input.parse().unwrap(), kind).to_string()
}

/// The errors of an expansion, without what rustc adds.
fn errors(input: &str, kind: ItemKind) -> Vec<String> {
    let expansion = expansion(input, kind);
    let found = expansion.split(":: core :: compile_error ! { \"").skip(1);
    found.map(|rest| rest.split("\" }").next().unwrap().replace("\\n", "\n").replace("\\\"", "\"")).collect()
}

fn fixture(name: &str, ending: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/derive").join(format!("{name}{ending}"))
}

/// `BLESS=1 cargo test -p tieline-macros --features derive` writes them anew.
#[test]
fn each_item_becomes_its_golden_file() {
    for (name, kind) in [("light", ItemKind::Request), ("page", ItemKind::Object), ("colour", ItemKind::Enumeration)] {
        let input = std::fs::read_to_string(fixture(name, ".rs")).unwrap();
        let tokens = super::expand(input.parse().unwrap(), kind);
        let actual = prettyplease::unparse(&syn::parse2(tokens).unwrap());
        let path = fixture(name, ".expanded.rs");
        if std::env::var_os("BLESS").is_some_and(|bless| bless == "1") {
            std::fs::write(path, actual).unwrap();
            continue;
        }
        let expected = std::fs::read_to_string(path).unwrap();
        assert!(
            expected == actual,
            "what `{name}` becomes has changed. If that is meant, run `BLESS=1 cargo test -p tieline-macros --features \
             derive` and read the difference.\n{actual}"
        );
    }
}

#[test]
fn what_is_right_has_no_errors() {
    for input in [
        "struct A;",
        "struct A {}",
        "#[deprecated(since = \"1\", note = \"a\")] #[must_use] struct A { #[deprecated] a: Option<bool> }",
        "struct A<'a> { #[tieline(default = -1_000, range(min = -0x7d0))] a: i64, b: Option<std::borrow::Cow<'a, str>> }",
        "#[tieline()] #[tieline(open,)] #[doc = \"a\"] struct A<'a> { #[tieline(others)] o: BTreeMap<Cow<'a, str>, Json<'a>> }",
        "struct A { #[tieline(default = [], count(max = 3),)] a: Vec<u8>, #[tieline(secret = true)] b: bool }",
        "struct A { #[tieline(default = 1.)] a: f32, #[tieline(default = 1e3)] b: f64, #[tieline(default = 1)] c: f64 }",
        "struct A { #[tieline(within(\"in-ner\"(required_when(kind = [\"X\"]))))] a: B, kind: K }",
    ] {
        assert_eq!(errors(input, ItemKind::Object), Vec::<String>::new(), "{input}");
    }
}

#[test]
fn each_mistake_is_one_error() {
    use ItemKind::{Enumeration, Object, Request, Response};
    let mut wrong = Vec::new();
    for (kind, input, told) in [
        (Request, "struct A;", "`A` has no name on the wire"),
        (Request, "#[tieline(name = 7)] struct A;", "`name` takes a string"),
        (Request, "#[tieline(name = \"\")] struct A;", "this `name` is empty"),
        (Request, "#[tieline(name)] struct A;", "`name` takes a string"),
        (Request, "#[tieline(name =)] struct A;", "a value goes behind `name =`"),
        (Request, "#[tieline(name = a.b)] struct A;", "`name` takes a literal"),
        (Request, "#[tieline(name = \"a\" open)] struct A;", "a comma goes before this"),
        (Request, "#[tieline(name = \"a\", 7)] struct A;", "a setting begins with its name"),
        (Request, "#[tieline = \"a\"] #[tieline(name = \"a\")] struct A;", "this attribute says nothing"),
        (Request, "#[tieline(name = \"a\", phases = [\"setup\"])] struct A;", "not at its struct"),
        (Response, "#[tieline(name = \"a\")] struct A;", "which question it answers"),
        (Response, "#[tieline(fails)] struct A { a: i64 }", "make it an `Option<i64>`"),
        (Object, "struct A { #[tieline(fails)] a: i64 }", "a field has no setting `fails`"),
        (Object, "struct A { #[tieline(type = \"string\")] a: String }", "is the type of its field"),
        (Object, "struct A { #[tieline(when = \"FAILED\")] a: Option<i64> }", "a struct of its own"),
        (Object, "struct A { #[tieline(secrte)] a: String }", "did you mean `secret`?"),
        (Object, "struct A { #[tieline(rename = \"b\")] a: String }", "did you mean `key`?"),
        (Object, "struct A { #[tieline(name = \"b\")] a: String }", "did you mean `key`?"),
        (Enumeration, "enum A { #[tieline(name = \"b\")] B }", "did you mean `value`?"),
        (Object, "struct A { #[tieline(secret, secret)] a: String }", "`secret` is said twice"),
        (Object, "struct A { #[tieline(secret = \"yes\")] a: String }", "`secret` is `true` or `false`"),
        (Object, "struct A { #[tieline(key = \"b\")] a: String, b: String }", "two fields have the key `b`"),
        (Object, "struct A { #[tieline(optional)] a: Vec<String> }", "make it an `Option<Vec<String>>`"),
        (Object, "struct A { #[tieline(optional = false)] a: Option<i64> }", "always optional"),
        (Object, "struct A { #[tieline(default = 1)] a: Option<i64> }", "take the `Option` away"),
        (Object, "struct A { #[tieline(default = 300)] a: u8 }", "a `u8` is never `300`: it is 0 to 255"),
        (Object, "struct A { #[tieline(default = -1)] a: u64 }", "a `u64` is never `-1`: it is at least 0"),
        (Object, "struct A { #[tieline(default = \"a\")] a: i64 }", "write it without quotes"),
        (Object, "struct A { #[tieline(default = 3)] a: Vec<i64> }", "write a list: `default = […]`"),
        (Object, "struct A { #[tieline(default = [1])] a: BTreeMap<String, i64> }", "`default`, and nothing else"),
        (Object, "struct A { #[tieline(default)] a: B }", "`default` does not say which value"),
        (Object, "struct A { #[tieline(default)] a: Json<'a> }", "such a value has no default"),
        (Object, "struct A { #[tieline(range(max = 300))] a: u8 }", "a `u8` is never `300`"),
        (Object, "struct A { #[tieline(range(max = 3))] a: String }", "limit its `length`"),
        (Object, "struct A { #[tieline(length(max = 3, min = 4))] a: String }", "exchange the two"),
        (Object, "struct A { #[tieline(length)] a: String }", "`length` takes settings in parentheses"),
        (Object, "struct A { #[tieline(length())] a: String }", "`length` needs `min`, `max` or both"),
        (Object, "struct A { #[tieline(required_when(b = [\"X\"]))] a: i64, b: B }", "make the field an `Option`"),
        (Object, "struct A { #[tieline(required_when(c = [\"X\"]))] a: Option<i64>, b: B }", "no property `c`"),
        (Object, "struct A { #[tieline(required_when(b = \"X\"))] a: Option<i64>, b: B }", "put it in brackets"),
        (Object, "struct A { #[tieline(required_when(b = [\"X\"]))] a: Option<i64>, b: i64 }", "`b` is no enumeration"),
        (Object, "struct A { #[tieline(since = 1.2)] a: i64 }", "put it in quotes"),
        (Object, "struct A { #[tieline(others, secret)] a: BTreeMap<Cow<'a, str>, Json<'a>> }", "no other settings"),
        (Object, "struct A { #[tieline(others)] a: Vec<i64> }", "keeps any value"),
        (Object, "#[tieline(open)] struct A { a: i64 }", "no field for the keys"),
        (Object, "struct A(i64);", "have no names"),
        (Object, "union A { a: i64 }", "is never a union"),
        (Object, "enum A { B }", "is a struct, and `A` is an enum"),
        (Object, "struct A { a: char }", "there are no characters"),
        (Object, "struct A { a: Vec<Vec<i64>> }", "no other list or map"),
        (Object, "struct A { a: Vec<Option<i64>> }", "is always there"),
        (Object, "struct A { a: Option<Option<i64>> }", "once"),
        (Object, "struct A { a: HashMap<i64, i64> }", "the keys of a map"),
        (Object, "struct A { a: &'a [u8] }", "into a reference"),
        (Object, "struct A { a: dyn B }", "cannot be on the wire"),
        (Enumeration, "struct A;", "is an `enum`"),
        (Enumeration, "union A { a: i64 }", "is never a union"),
        (Enumeration, "enum A {}", "lists no value"),
        (Enumeration, "enum A { #[tieline(other)] B(String) }", "lists no value"),
        (Enumeration, "enum A { B, C(i64) }", "is one word"),
        (Enumeration, "enum A { B, C { a: i64 } }", "is one word"),
        (Enumeration, "enum A { B, #[tieline(other)] C }", "no room for it"),
        (Enumeration, "enum A { B, #[tieline(other)] C { a: String } }", "keeps a text, and nothing else"),
        (Enumeration, "enum A { B, #[tieline(other)] C(String), #[tieline(other)] D(String) }", "the second variant"),
        (Enumeration, "enum A { B, #[tieline(value = \"B\")] C }", "two variants have the value `B`"),
        (Enumeration, "enum A { #[tieline(key = \"b\")] B }", "did you mean `value`?"),
        (Enumeration, "enum A<'a> { B, #[tieline(other)] C(&'a str) }", "into a reference"),
        (Response, "#[tieline(deprecated = \"a\")] struct A;", "a response has no setting `deprecated`"),
        (Enumeration, "#[tieline(closed)] enum A { B }", "an enumeration is closed"),
    ] {
        let found = errors(input, kind);
        if found.len() != 1 || !found[0].contains(told) {
            wrong.push(format!("{input}: {found:#?}"));
        }
        // What uses the item has no errors of its own.
        let expansion = expansion(input, kind);
        assert!(expansion.contains("codec :: Encode for A") && expansion.contains("Described for A"), "{input}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An editor expands what somebody is in the middle of writing.
#[test]
fn no_tokens_make_a_derive_panic() {
    let settings = [
        "",
        "key",
        "key =",
        "key = \"a\"",
        "key = 7",
        "default",
        "default = [[1], \"a\"]",
        "default = -",
        "range(min)",
        "range(min = 99999999999999999999)",
        "length(min = -1)",
        "required_when",
        "required_when(a)",
        "optional = [",
        "within(a(b(c(d(e = 1)))))",
        "others",
        "other",
        "value = \"\\u{0}\\n'\"",
        "é = \"é\"",
        "crate = ::a::b",
        "crate = 7",
        "name = \"a.b\"",
        "description = \"no/such.yaml\"",
        "doc = \"a: {b\"",
        "since = \"\"",
        "deprecated",
        "=",
        ",",
        "::",
        "r#type = 1",
        "\"a-b\" = 1",
        "secret(secret(secret))",
        "'a",
        "b\"a\"",
        "1.5e999",
        "count(max = 0x1F)",
    ];
    let types = [
        "i64",
        "String",
        "Option<Option<u8>>",
        "Vec<Vec<Vec<String>>>",
        "HashMap<String>",
        "BTreeMap<&str, Cow<'a, [u8]>>",
        "Box<Box<Box<u8>>>",
        "[u8; 3]",
        "()",
        "fn(u8) -> u8",
        "<A as B>::C",
        "m!(a)",
        "impl A",
        "_",
        "!",
        "A<'a, {1 + 2}>",
    ];
    let mut expanded = 0;
    for setting in settings {
        for of in types {
            for text in [
                format!(
                    "#[tieline({setting})] struct A<'a, T: B, const N: usize> where T: C {{ #[tieline({setting})] a: {of}, b: {of} }}"
                ),
                format!(
                    "#[tieline({setting})] enum A {{ #[tieline({setting})] B, #[tieline({setting})] C({of}), D {{ a: {of} }} }}"
                ),
                format!("struct A(#[tieline({setting})] {of});"),
                format!("#[tieline {setting}] struct A;"),
                format!("{setting} {of}"),
            ] {
                // Not everything is tokens, which is for the lexer to say.
                let Ok(tokens) = text.parse::<TokenStream>() else { continue };
                for kind in [ItemKind::Request, ItemKind::Enumeration] {
                    expanded += 1;
                    super::expand(tokens.clone(), kind);
                }
                let group = TokenTree::from(Group::new(Delimiter::None, tokens)).into();
                super::expand(group, ItemKind::Object);
            }
        }
    }
    assert!(expanded > 4_000, "{expanded}");
}

/// A budget for one derive that no machine exceeds: an editor runs it at every keystroke.
#[test]
fn a_derive_takes_a_moment() {
    let input: TokenStream = std::fs::read_to_string(fixture("light", ".rs")).unwrap().parse().unwrap();
    let began = std::time::Instant::now();
    for _ in 0..100 {
        assert!(!super::expand(input.clone(), ItemKind::Request).is_empty());
    }
    let one = began.elapsed() / 100;
    println!("one derive takes {one:?}");
    assert!(one < std::time::Duration::from_millis(200), "{one:?}");
}
