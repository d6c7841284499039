//! Whatever tokens a macro is given, it gives tokens back: an editor asks it with every letter that is typed.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::expansion;
use crate::site::Site;

/// Words that mean something to a macro here or to Rust, and some that do not.
const WORDS: &[&str] = &[
    "allow",
    "with",
    "warnings",
    "unused",
    "type",
    "tieline",
    "protocol",
    "crate",
    "self",
    "Self",
    "super",
    "inline",
    "concat",
    "include_str",
    "struct",
    "enum",
    "trait",
    "mod",
    "pub",
    "fn",
    "async",
    "impl",
    "for",
    "where",
    "mut",
    "dyn",
    "const",
    "static",
    "query",
    "request",
    "event",
    "destination",
    "description",
    "name",
    "key",
    "value",
    "other",
    "optional",
    "default",
    "secret",
    "target",
    "true",
    "Hello",
    "String",
    "Cow",
    "Option",
    "a",
    "_x",
    "r",
];
const MARKS: &str = ";,:.=!#'<>-+*/&|@?$~^%";
const DESCRIPTION: &str = "tieline:channel-group";

fn group(delimiter: Delimiter, inside: Vec<TokenTree>) -> TokenTree {
    Group::new(delimiter, inside.into_iter().collect()).into()
}

fn literal() -> impl Strategy<Value = Literal> {
    let text = prop_oneof![
        Just(DESCRIPTION.to_owned()),
        Just("tieline: 1\nprotocol: p\n".to_owned()),
        "[ -~\n]{0,24}",
        "\\PC{0,8}",
        "[a-z.{}\\[\\]:,\n \"'\\\\-]{0,40}",
    ];
    prop_oneof![
        4 => text.clone().prop_map(|text| Literal::string(&text)),
        1 => text.prop_map(|text| Literal::byte_string(text.as_bytes())),
        1 => any::<u64>().prop_map(Literal::u64_unsuffixed),
        1 => any::<i8>().prop_map(|number| Literal::i8_suffixed(number.saturating_abs().max(0))),
        1 => (0.0..1e9).prop_map(Literal::f64_unsuffixed),
        1 => any::<char>().prop_map(Literal::character),
    ]
}

fn token() -> impl Strategy<Value = TokenTree> {
    let marks: Vec<char> = MARKS.chars().collect();
    let leaf = prop_oneof![
        4 => select(WORDS).prop_map(|word| if word == "r" { Ident::new_raw("match", Span::call_site()) } else { Ident::new(word, Span::call_site()) }.into()),
        4 => (select(marks), any::<bool>()).prop_map(|(mark, joint)| {
            Punct::new(mark, if joint { Spacing::Joint } else { Spacing::Alone }).into()
        }),
        3 => literal().prop_map(TokenTree::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let delimiters = vec![Delimiter::Parenthesis, Delimiter::Brace, Delimiter::Bracket, Delimiter::None];
        (select(delimiters), vec(inner, 0..6)).prop_map(|(delimiter, inside)| group(delimiter, inside))
    })
}

/// What is done to the tokens of something that is right.
#[derive(Clone, Debug)]
enum Slip {
    Lose(Index),
    Double(Index),
    Put(Index, TokenTree),
    Swap(Index, Index),
    Cut(Index),
    /// The same within a group.
    Within(Index, Box<Slip>),
}

fn slip() -> impl Strategy<Value = Slip> {
    let one = prop_oneof![
        any::<Index>().prop_map(Slip::Lose),
        any::<Index>().prop_map(Slip::Double),
        (any::<Index>(), token()).prop_map(|(at, token)| Slip::Put(at, token)),
        (any::<Index>(), any::<Index>()).prop_map(|(one, other)| Slip::Swap(one, other)),
        any::<Index>().prop_map(Slip::Cut),
    ];
    one.prop_recursive(4, 4, 1, |inner| (any::<Index>(), inner).prop_map(|(at, slip)| Slip::Within(at, Box::new(slip))))
}

fn slipped(tokens: Vec<TokenTree>, slip: &Slip) -> Vec<TokenTree> {
    let mut tokens = tokens;
    if tokens.is_empty() {
        return tokens;
    }
    let length = tokens.len();
    match slip {
        Slip::Lose(at) => drop(tokens.remove(at.index(length))),
        Slip::Double(at) => tokens.insert(at.index(length), tokens[at.index(length)].clone()),
        Slip::Put(at, token) => tokens.insert(at.index(length + 1), token.clone()),
        Slip::Swap(one, other) => tokens.swap(one.index(length), other.index(length)),
        Slip::Cut(at) => tokens.truncate(at.index(length)),
        Slip::Within(at, slip) => {
            let groups: Vec<usize> = (0..length).filter(|at| matches!(&tokens[*at], TokenTree::Group(_))).collect();
            let Some(at) = (!groups.is_empty()).then(|| groups[at.index(groups.len())]) else { return tokens };
            if let TokenTree::Group(one) = &tokens[at] {
                let inside = slipped(one.stream().into_iter().collect(), slip);
                tokens[at] = group(one.delimiter(), inside);
            }
        }
    }
    tokens
}

/// The tokens of a text with some slips in them.
fn nearly(right: &'static str) -> impl Strategy<Value = TokenStream> {
    vec(slip(), 0..4).prop_map(move |slips| {
        let tokens: TokenStream = right.parse().unwrap();
        slips.iter().fold(tokens.into_iter().collect(), slipped).into_iter().collect()
    })
}

fn anything() -> impl Strategy<Value = TokenStream> {
    vec(token(), 0..12).prop_map(|tokens| tokens.into_iter().collect())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn protocol_says_something_to_whatever_it_is_given(
        tokens in prop_oneof![
            anything(),
            anything().prop_map(|tokens| { let krate: TokenStream = "::tieline;".parse().unwrap(); krate.into_iter().chain(tokens).collect() }),
            nearly(r#"::tieline; "tests/unused_type.yaml", allow(unused-type), with(types::Colour = crate::mine::Colour<'_>)"#),
        ],
    ) {
        prop_assert!(!expansion::expand(tokens, Site::nowhere).is_empty());
    }
}

/// A look at some; `PROPTEST_CASES` says how many when somebody wants to know.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: cases.unwrap_or(64), failure_persistence: None, ..ProptestConfig::default() }
}

#[cfg(feature = "derive")]
mod derives {
    use super::*;
    use crate::{derive, module};
    use tieline_schema::own::ItemKind;

    const MESSAGE: &str = r#"
        /// A question.
        #[derive(Debug)]
        #[tieline(name = "door.light", since = "1.2", open)]
        pub struct Light<'a, T> where T: Clone {
            /// What it shines in.
            #[tieline(key = "lamp-colour", length(min = 1, max = 8), secret)]
            pub colour: Cow<'a, str>,
            #[tieline(optional)]
            pub minutes: Option<i64>,
            #[tieline(default = 5)]
            pub r#type: u32,
            #[tieline(required_when(kind = ["LONG"]))]
            pub parts: Vec<BTreeMap<String, T>>,
        }"#;
    const ENUMERATION: &str = r#"
        #[tieline(type = "Colour")]
        enum Colour { #[tieline(value = "RED")] Red, Green, #[tieline(other)] Other(String) }"#;
    const MODULE: &str = r#"
        /// A doorbell.
        pub mod doorbell {
            use super::messages::*;
            /// A front door.
            #[destination(target = "{street}.{number}", mailbox(calls(capacity = 4)))]
            pub trait Door {
                /// Asks who lives here.
                #[query(init)]
                async fn hello(&mut self, query: Hello<'_>, events: street::DoorEvents, call: &Call) -> Result<HelloResponse<'_>, Failure>;
                #[request(phases = [active])]
                async fn light(&mut self, request: Light<'_>, call: &Call) -> Result<LightResponse<'_>, Failure>;
                #[event]
                fn rang(event: Rang<'_>);
            }
        }"#;
    const HEAD: &str = r#"name = "doorbell", wire = "tieline:channel-group""#;

    fn kind() -> impl Strategy<Value = ItemKind> {
        use ItemKind::{Enumeration, Event, Object, Properties, Query, Request, Response};
        select(vec![Query, Request, Response, Event, Properties, Object, Enumeration])
    }

    proptest! {
        #![proptest_config(config())]

        #[test]
        fn derives_say_something_to_whatever_they_are_given(
            tokens in prop_oneof![1 => anything(), 4 => nearly(MESSAGE), 2 => nearly(ENUMERATION)],
            kind in kind(),
        ) {
            prop_assert!(!derive::expand(tokens, kind).is_empty());
        }

        #[test]
        fn describe_says_something_to_whatever_it_is_given(
            head in prop_oneof![1 => anything(), 4 => nearly(HEAD)],
            tokens in prop_oneof![1 => anything(), 4 => nearly(MODULE)],
        ) {
            prop_assert!(!module::expand(head, tokens, Site::nowhere).is_empty());
        }
    }
}
