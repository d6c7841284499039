//! Items that a user's own macros write, some of them in several steps.

use super::round;

macro_rules! message {
    ($(#[$attribute:meta])* $name:ident, $wire:literal, { $($field:ident: $of:ty = $default:literal),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, tieline::Request)]
        #[tieline(name = $wire)]
        struct $name {
            $(#[tieline(default = $default)] $field: $of,)*
            value: Option<i64>,
        }
    };
}

macro_rules! messages {
    ($($name:ident $wire:tt),*) => {
        $(message!(
            /// Made twice over.
            $name, $wire, { volume: u8 = 3, title: String = "none", low: i64 = -1 }
        );)*
    };
}

messages!(Louder "door.louder", Softer "door.softer");

macro_rules! enumeration {
    ($name:ident { $($variant:ident = $word:expr),* }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, tieline::Enumeration)]
        enum $name { $(#[tieline(value = $word)] $variant),* }
    };
}

enumeration!(Colour { Red = "red", Blue = "blue" });

/// A local of the user's macro and one of the emitted code do not meet.
macro_rules! with_hygiene {
    ($of:ty) => {
        #[derive(Clone, Debug, PartialEq, tieline::Object)]
        struct Hygiene {
            #[tieline(required_when(colour = ["red"]))]
            input: Option<$of>,
            colour: Colour,
        }
    };
}

with_hygiene!(Vec<String>);

#[test]
fn what_a_macro_wrote_is_what_a_user_wrote() {
    let read: Louder = tieline::codec::decode_body("{}").expect("all of it may be left out");
    assert_eq!(read, Louder { volume: 3, title: "none".to_owned(), low: -1, value: None });
    let _: Softer = round(r#"{"volume":9,"title":"t","low":0,"value":5}"#);
    assert_eq!(<Softer as tieline::Request>::NAME, "door.softer");
    let _: Colour = round("\"blue\"");
    let _: Hygiene = round(r#"{"input":["a"],"colour":"red"}"#);
    assert!(tieline::codec::decode_body::<Hygiene>(r#"{"colour":"red"}"#).is_err());
}
