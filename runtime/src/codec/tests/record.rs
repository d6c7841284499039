//! Objects of few and of very many keys whose texts are read into an array, as generated code reads them: held to what each
//! text was made of.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::super::{Cursor, DecodeError, Key, Problem};

const COUNTS: [usize; 16] = [1, 2, 3, 4, 5, 8, 31, 63, 64, 65, 66, 127, 128, 129, 131, MOST];

const MOST: usize = 140;

/// Miri, which watches the unsafe code that is tested here, takes its time.
const CASES: u32 = if cfg!(miri) { 3 } else { 250 };

/// What the value of a key is.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Text,
    Optional,
    Other,
}

fn shape(index: usize) -> Shape {
    [Shape::Text, Shape::Optional, Shape::Text, Shape::Other, Shape::Optional][index % 5]
}

/// Short ones, ones of exactly one and two windows, with and without the quote behind them, longer ones, and ones with escapes
/// in them.
fn name(index: usize) -> String {
    match index % 7 {
        0..3 => format!("k{index}"),
        3 => format!("{index:-<width$}", width = 12 + index % 2),
        4 => format!("{index:-<width$}", width = 28 + index % 2),
        5 => format!("{index:-<40}"),
        _ => format!("\"{index}\\"),
    }
}

fn keys(count: usize) -> &'static [Key] {
    static KEYS: OnceLock<Vec<Key>> = OnceLock::new();
    let all = KEYS.get_or_init(|| {
        let mut places = 0..;
        let key = |index| {
            let name: &'static str = name(index).leak();
            let piece: &'static str = format!("{}:", serde_json::to_string(name).unwrap()).leak();
            match shape(index) {
                Shape::Other => Key::new(name, piece),
                Shape::Text => Key::text(name, piece, places.next().unwrap()),
                Shape::Optional => Key::text(name, piece, places.next().unwrap()).optional(),
            }
        };
        (0..MOST).map(key).collect()
    });
    &all[..count]
}

/// Where in the array the text of a key goes.
fn place(index: usize) -> usize {
    (0..index).filter(|index| shape(*index) != Shape::Other).count()
}

#[derive(Debug, PartialEq)]
struct Read {
    texts: Vec<Option<String>>,
    others: Vec<Option<String>>,
    /// The keys that an open object kept.
    kept: Vec<String>,
}

/// Reads one as generated code does.
fn read(text: &str, count: usize, is_open: bool) -> Result<Read, DecodeError> {
    let mut input = Cursor::body(text);
    let mut texts: Vec<Option<Cow<'_, str>>> = vec![None; place(count)];
    let mut others = vec![None; count];
    let mut kept = BTreeMap::new();
    let mut object = input.enter_object(keys(count))?;
    loop {
        let next = if is_open {
            object.next_or_keep(&mut input, &mut texts, &mut kept)?
        } else {
            object.next_but_texts(&mut input, &mut texts)?
        };
        let Some(index) = next else { break };
        assert!(shape(index) == Shape::Other, "a text is not given out");
        others[index] = Some(input.skip()?.to_owned());
    }
    for index in 0..count {
        if shape(index) == Shape::Text && texts[place(index)].is_none() {
            return Err(object.incomplete(&input));
        }
    }
    input.finish()?;
    let texts = texts.into_iter().map(|text| text.map(Cow::into_owned)).collect();
    Ok(Read { texts, others, kept: kept.into_keys().map(Cow::into_owned).collect() })
}

/// One member: which known key, or one that is not known; and its value.
#[derive(Clone, Debug)]
struct Member {
    index: Option<usize>,
    /// `None` is null.
    value: Option<String>,
    odd: u8,
}

impl Member {
    fn key(&self) -> String {
        self.index.map_or_else(|| format!("more{}", self.odd % 3), name)
    }

    fn value(&self) -> String {
        match (&self.value, self.index.map(shape)) {
            (None, _) => "null".into(),
            (Some(text), Some(Shape::Text | Shape::Optional)) => string(text, self.odd & 2 != 0),
            (Some(text), _) => format!("[{},{{}}]", string(text, false)),
        }
    }

    fn written(&self) -> String {
        let (before, colon, behind) = match self.odd >> 4 {
            0 => (" ", "", ""),
            1 => ("", " ", ""),
            2 => ("", "", "\n"),
            3 => ("\t", " ", " "),
            _ => ("", "", ""),
        };
        format!("{before}{}:{colon}{}{behind}", string(&self.key(), self.odd & 0b1101 == 0b1101), self.value())
    }
}

/// A text as JSON; its last letter as an escape, if so wanted.
fn string(text: &str, escaped: bool) -> String {
    let mut letters = text.chars();
    match letters.next_back().filter(|last| escaped && last.is_ascii()) {
        Some(last) => {
            let json = serde_json::to_string(letters.as_str()).unwrap();
            format!("{}\\u{:04x}\"", &json[..json.len() - 1], u32::from(last))
        }
        None => serde_json::to_string(text).unwrap(),
    }
}

/// What an object of these members says, or the first thing that is wrong with it.
fn expected(members: &[Member], count: usize, is_open: bool) -> Result<Read, Option<Problem>> {
    let mut read = Read { texts: vec![None; place(count)], others: vec![None; count], kept: Vec::new() };
    for (number, member) in members.iter().enumerate() {
        let is_again = members[..number].iter().any(|earlier| earlier.key() == member.key());
        let Some(index) = member.index else {
            if is_open && is_again {
                return Err(None);
            }
            if !read.kept.contains(&member.key()) && is_open {
                read.kept.push(member.key());
            }
            continue;
        };
        if is_again {
            return Err(Some(Problem::Repeated { key: keys(count)[index].name() }));
        }
        match shape(index) {
            Shape::Other => read.others[index] = Some(member.value()),
            Shape::Text if member.value.is_none() => return Err(None),
            _ => read.texts[place(index)] = member.value.clone(),
        }
    }
    read.kept.sort();
    let lacks = |index: &usize| !members.iter().any(|member| member.index == Some(*index));
    // Only for texts it is asked above whether they are there; the error names the first key of any kind.
    if (0..count).any(|index| shape(index) == Shape::Text && lacks(&index))
        && let Some(first) = (0..count).filter(lacks).find(|index| shape(*index) != Shape::Optional)
    {
        return Err(Some(Problem::Missing { key: keys(count)[first].name() }));
    }
    Ok(read)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_record_says_what_it_was_made_of(
        count in select(COUNTS.to_vec()),
        is_open in any::<bool>(),
        shuffled in any::<bool>(),
        order in Just((0..MOST).collect::<Vec<_>>()).prop_shuffle(),
        values in vec(prop_oneof![4 => "[a-z]{0,4}", 2 => "[a-z ]{10,40}", 1 => select(vec!["é", "\"", "\\", "},{", "\n"]).prop_map(String::from)], MOST),
        odd in prop_oneof![2 => Just(vec![0x40; MOST]), 1 => vec(any::<u8>(), MOST)],
        absent in vec(any::<Index>(), 0..3),
        nulls in vec(any::<Index>(), 0..3),
        unknown in vec((any::<Index>(), any::<u8>()), 0..3),
        twice in proptest::option::weighted(0.4, (any::<Index>(), any::<Index>(), any::<u8>())),
        is_strict in any::<bool>(),
    ) {
        let order: Vec<_> = if shuffled { order } else { (0..MOST).collect() };
        let absent: Vec<_> = absent.iter().map(|which| which.index(count)).collect();
        let nulls: Vec<_> = nulls.iter().map(|which| which.index(count)).collect();
        let may = |index: usize| !is_strict || shape(index) == Shape::Optional;
        let mut members: Vec<_> = order
            .into_iter()
            .filter(|index| *index < count && !(absent.contains(index) && may(*index)))
            .map(|index| {
                let is_null = nulls.contains(&index) && may(index);
                Member { index: Some(index), value: (!is_null).then(|| values[index].clone()), odd: odd[index] }
            })
            .collect();
        for (place, odd) in unknown {
            members.insert(place.index(members.len() + 1), Member { index: None, value: Some("x".into()), odd });
        }
        if let Some((which, place, odd)) = twice.filter(|_| !members.is_empty()) {
            let again = Member { odd, ..members[which.index(members.len())].clone() };
            members.insert(place.index(members.len() + 1), again);
        }
        let text = format!("{{{}}}", members.iter().map(Member::written).collect::<Vec<_>>().join(","));
        prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{}", text);
        match (read(&text, count, is_open), expected(&members, count, is_open)) {
            (Ok(read), Ok(expected)) => prop_assert_eq!(read, expected, "{}", text),
            (Err(error), Err(Some(problem))) => prop_assert_eq!(error.problem(), &problem, "{}", text),
            (Err(_), Err(None)) => {}
            (read, expected) => prop_assert!(false, "{}: {:?}, not {:?}", text, read, expected),
        }
    }
}
