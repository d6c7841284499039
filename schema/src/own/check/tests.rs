//! What each rule finds, and its words.

use proc_macro2::{Ident, Span, TokenStream};

use super::super::field::{Field, OwnType, Variant, Width};
use super::super::item::{Body, Generics, Item, ItemKind, Parameter, ParameterKind};
use super::super::setting::{Setting, Value, ValueKind};
use super::*;
use crate::compile::{Compiled, compile_text};

const DESCRIPTION: &str = include_str!("tests/lamps.yaml");

fn lamps() -> Compiled {
    let compiled = compile_text("lamps.yaml", DESCRIPTION);
    assert!(compiled.diagnostics.is_empty(), "{compiled}");
    compiled
}

fn value(kind: ValueKind) -> Value {
    Value { kind, span: Span::call_site() }
}

fn setting(key: &str, kind: ValueKind) -> Setting {
    Setting { key: key.to_owned(), span: Span::call_site(), value: value(kind) }
}

fn text(key: &str, text: &str) -> Setting {
    setting(key, ValueKind::Text(text.to_owned()))
}

fn number(key: &str, number: &str) -> Setting {
    setting(key, ValueKind::Number(number.to_owned()))
}

fn map(key: &str, settings: impl IntoIterator<Item = Setting>) -> Setting {
    setting(key, ValueKind::Map(settings.into_iter().collect()))
}

fn list(key: &str, values: &[&str]) -> Setting {
    let values = values.iter().map(|text| value(ValueKind::Text((*text).to_owned())));
    setting(key, ValueKind::List(values.collect()))
}

fn flag(key: &str) -> Setting {
    setting(key, ValueKind::Flag)
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

fn own(name: &str) -> OwnType {
    OwnType::Named(name.parse().unwrap())
}

/// A field: its name, its type, and what its attributes say.
fn field(name: &str, of: OwnType, settings: impl IntoIterator<Item = Setting>) -> Field {
    Field {
        name: ident(name),
        doc: String::new(),
        deprecated: None,
        tokens: TokenStream::new(),
        type_span: Span::call_site(),
        of,
        optional: false,
        inner: TokenStream::new(),
        borrows: false,
        told: vec![],
        described: None,
        settings: settings.into_iter().collect(),
    }
}

/// The same in an `Option`.
fn maybe(name: &str, of: OwnType, settings: impl IntoIterator<Item = Setting>) -> Field {
    Field { optional: true, ..field(name, of, settings) }
}

fn variant(name: &str, settings: impl IntoIterator<Item = Setting>) -> Variant {
    let settings = settings.into_iter().collect();
    Variant { name: ident(name), doc: String::new(), deprecated: None, holds: None, settings }
}

fn item(kind: ItemKind, name: &str, settings: impl IntoIterator<Item = Setting>, body: Body) -> Item {
    Item {
        kind,
        name: ident(name),
        generics: Generics::default(),
        krate: TokenStream::new(),
        doc: String::new(),
        deprecated: None,
        settings: settings.into_iter().chain([text("description", "lamps.yaml")]).collect(),
        body,
    }
}

/// The request `lamp.switch`, as it should be but for what the test changes.
fn switch(change: impl FnOnce(&mut Vec<Field>)) -> Item {
    let mut fields = vec![
        field("state", own("State"), []),
        maybe("reason", OwnType::Text, []),
        field("level", OwnType::Integer(U8), []),
        maybe("code", OwnType::Text, []),
        field("fade", OwnType::Number(false), []),
        maybe("wires", OwnType::List(Box::new(own("Wire"))), []),
    ];
    change(&mut fields);
    item(ItemKind::Request, "Switch", [text("name", "lamp.switch")], Body::Fields(fields))
}

/// The enumeration `State`, in the same way.
fn state(change: impl FnOnce(&mut Vec<Variant>)) -> Item {
    let mut variants =
        vec![variant("On", []), variant("Off", []), variant("HalfWay", []), variant("Other", [flag("other")])];
    change(&mut variants);
    item(ItemKind::Enumeration, "State", [], Body::Variants(variants))
}

const U8: Width = Width { name: "u8", least: Some(0), most: Some(255) };

/// What is said about an item, one below the other.
fn told(item: &Item) -> String {
    let checked = check(item, &lamps());
    checked.faults.iter().map(|told| told.text.clone() + "\n").collect()
}

fn at(item: &Item) -> Vec<(&'static str, At)> {
    let compiled = lamps();
    let (_, found) = match stand_for(item, &compiled) {
        Ok(found) => found,
        Err(fault) => return vec![(fault.code(), fault.at)],
    };
    let mut comparison = Comparison::new(item, &compiled, Described::of(found));
    comparison.compare();
    comparison.faults.iter().map(|fault| (fault.code(), fault.at)).collect()
}

/// An item that breaks one rule: the rule, which case of it, where it is told, and the item.
type Case = (&'static str, &'static str, At, Item);

fn cases() -> Vec<Case> {
    let request = |settings: &[(&str, &str)]| {
        let settings = settings.iter().map(|(key, value)| text(key, value));
        item(ItemKind::Request, "Switch", settings, Body::Fields(vec![]))
    };
    let of = |kind, name, settings: &[(&str, &str)]| {
        let settings: Vec<_> = settings.iter().map(|(key, value)| text(key, value)).collect();
        item(kind, name, settings, Body::Fields(vec![]))
    };
    let closed = |variants| item(ItemKind::Enumeration, "Colour", [], Body::Variants(variants));
    let boxed = |fields| item(ItemKind::Object, "Case", [text("type", "Box")], Body::Fields(fields));
    let box_fields =
        || vec![field("colour", own("Colour"), []), field("by_name", OwnType::Map(Box::new(own("Wire"))), [])];
    vec![
        ("ambiguous-item", "", At::Wanted, of(ItemKind::Response, "Ask", &[("answers", "lamp.ask")])),
        (
            "contradiction",
            "range",
            At::FieldSetting(2, 0),
            switch(|fields| {
                fields[2].settings.push(map("range", [number("max", "99")]));
            }),
        ),
        (
            "contradiction",
            "length",
            At::FieldSetting(0, 0),
            switch(|fields| {
                fields[0].settings.push(map("length", [number("max", "9")]));
            }),
        ),
        (
            "contradiction",
            "default",
            At::FieldSetting(2, 0),
            switch(|fields| {
                fields[2].settings.push(number("default", "6"));
            }),
        ),
        (
            "contradiction",
            "condition",
            At::FieldSetting(1, 0),
            switch(|fields| {
                fields[1].settings.push(map("required-when", [list("state", &["ON"])]));
            }),
        ),
        (
            "contradiction",
            "secret",
            At::FieldSetting(3, 0),
            switch(|fields| {
                fields[3].settings.push(setting("secret", ValueKind::Boolean(false)));
            }),
        ),
        (
            "contradiction",
            "since",
            At::FieldSetting(3, 0),
            switch(|fields| {
                fields[3].settings.push(text("since", "1.3"));
            }),
        ),
        (
            "idle-name",
            "",
            At::Setting(0),
            of(ItemKind::Response, "Ask", &[("name", "lamp.ask"), ("answers", "lamp.ask")]),
        ),
        ("idle-name", "type", At::Setting(0), of(ItemKind::Object, "Wire", &[("destination", "lamp")])),
        ("item-setting", "", At::Setting(1), {
            let mut item = switch(|_| {});
            item.settings.insert(1, text("since", "2"));
            item
        }),
        (
            "item-setting",
            "value",
            At::VariantSetting(2, 0),
            state(|variants| variants[2].settings.push(text("since", "1"))),
        ),
        ("missing-property", "", At::Item, switch(|fields| drop(fields.remove(0)))),
        ("missing-property", "several", At::Item, boxed(vec![field("others", OwnType::Json, [flag("others")])])),
        ("missing-property", "conditional", At::Item, switch(|fields| drop(fields.remove(1)))),
        ("missing-value", "", At::Item, state(|variants| drop(variants.remove(0)))),
        ("missing-value", "several", At::Item, closed(vec![])),
        ("no-details", "", At::Wanted, {
            let mut item = of(ItemKind::Response, "Failed", &[("answers", "lamp.switch")]);
            item.settings.push(flag("fails"));
            item
        }),
        ("other-kind", "message", At::Wanted, of(ItemKind::Query, "Switch", &[("name", "lamp.switch")])),
        ("other-kind", "answer", At::Wanted, of(ItemKind::Response, "Burnt", &[("answers", "lamp.burnt")])),
        ("other-kind", "type", At::Wanted, of(ItemKind::Object, "State", &[])),
        ("property-presence", "optional", At::Type(1), switch(|fields| fields[1].optional = false)),
        ("property-presence", "required", At::Type(0), switch(|fields| fields[0].optional = true)),
        ("property-presence", "default", At::Type(2), switch(|fields| fields[2].optional = true)),
        ("property-type", "", At::Type(2), switch(|fields| fields[2].of = OwnType::Text)),
        ("property-type", "named", At::Type(0), switch(|fields| fields[0].of = OwnType::Text)),
        ("property-type", "alias", At::Type(1), switch(|fields| fields[1].of = own("Reason"))),
        ("property-type", "narrow", At::Type(4), switch(|fields| fields[4].of = OwnType::Number(true))),
        (
            "property-type",
            "narrow-range",
            At::Type(2),
            switch(|fields| {
                fields[2].of = OwnType::Integer(Width { name: "i8", least: Some(1), most: Some(127) });
            }),
        ),
        ("property-type", "list", At::Type(5), switch(|fields| fields[5].of = own("Wire"))),
        ("unknown-destination", "", At::Destination, request(&[("name", "lamp.switch"), ("destination", "lampe")])),
        ("unknown-destination", "other", At::Destination, request(&[("name", "lamp.dim"), ("destination", "lamp")])),
        ("unknown-item", "", At::Wanted, request(&[("name", "lamp.swich")])),
        ("unknown-item", "far", At::Wanted, request(&[("name", "reboot")])),
        ("unknown-item", "type", At::Wanted, of(ItemKind::Object, "Wire", &[("type", "Wyre")])),
        ("unknown-property", "", At::Field(2), switch(|fields| fields[2].name = ident("levle"))),
        (
            "unknown-property",
            "key",
            At::FieldSetting(2, 0),
            switch(|fields| {
                fields[2].settings.push(text("key", "levle"));
            }),
        ),
        ("unknown-property", "far", At::Field(6), switch(|fields| fields.push(field("colour", OwnType::Text, [])))),
        ("unknown-value", "", At::Variant(0), state(|variants| variants[0].name = ident("Onn"))),
        (
            "unknown-value",
            "set",
            At::VariantSetting(1, 0),
            state(|variants| {
                variants[1].settings.push(text("value", "Off"));
            }),
        ),
        ("unknown-value", "far", At::Variant(4), state(|variants| variants.push(variant("Purple", [])))),
        ("unlisted", "values", At::Item, state(|variants| drop(variants.pop()))),
        ("unlisted", "closed", At::Variant(2), {
            closed(vec![variant("Red", []), variant("Green", []), variant("Other", [flag("other")])])
        }),
        ("unlisted", "keys", At::Item, boxed(box_fields())),
        (
            "unlisted",
            "not-open",
            At::Field(6),
            switch(|fields| {
                fields.push(field("others", OwnType::Json, [flag("others")]));
            }),
        ),
        ("unnamed-item", "", At::Item, of(ItemKind::Request, "Switch", &[])),
        ("unnamed-item", "far", At::Item, of(ItemKind::Enumeration, "Kind", &[])),
    ]
}

#[test]
fn each_mistake_is_one_error_on_the_token_that_is_wrong() {
    for (rule, case, at, item) in cases() {
        assert_eq!(self::at(&item), [(rule, at)], "{rule} {case}");
    }
}

/// Read the difference as somebody would who made the mistake: `BLESS=1` writes the file anew.
#[test]
fn each_mistake_is_told_in_the_words_beside_this_test() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/own/check/tests/told.txt");
    let told =
        cases().iter().map(|(rule, case, _, item)| format!("# {rule} {case}\n{}\n", told(item))).collect::<String>();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &told).unwrap();
    }
    let expected = std::fs::read_to_string(path).unwrap();
    for (told, expected) in told.split("# ").zip(expected.split("# ")) {
        assert_eq!(told, expected, "`BLESS=1` writes what is meant");
    }
    assert_eq!(told.len(), expected.len());
}

#[test]
fn every_rule_has_a_case() {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/own/check")).unwrap();
    let mut rules: Vec<_> = files
        .map(|file| file.unwrap().path())
        .filter(|path| {
            path.is_file()
                && path.file_stem().unwrap() != "tests"
                && std::fs::read_to_string(path).unwrap().contains("pub(crate) const CODE:")
        })
        .map(|path| path.file_stem().unwrap().to_str().unwrap().replace('_', "-"))
        .collect();
    rules.sort_unstable();
    let mut cases: Vec<_> = cases().iter().map(|(rule, ..)| (*rule).to_owned()).collect();
    cases.dedup();
    assert_eq!(cases, rules);
}

#[test]
fn what_agrees_is_taken_as_it_is() {
    let bare = switch(|fields| fields.retain(|field| matches!(field.name.to_string().as_str(), "state" | "reason")));
    for item in [switch(|_| {}), state(|_| {}), bare] {
        assert_eq!(told(&item), "");
    }
}

#[test]
fn what_the_description_says_may_be_said_again_in_other_words() {
    let item = switch(|fields| {
        fields[1].settings.push(map("required-when", [list("state", &["half-way", "OFF"])]));
        fields[2].settings.extend([number("default", "5"), map("range", [number("max", "10"), number("min", "0")])]);
        fields[3].settings.push(setting("secret", ValueKind::Boolean(true)));
        fields[4].settings.extend([number("default", "1.50"), flag("secret")]);
    });
    assert_eq!(told(&item), "");
}

#[test]
fn a_field_may_have_the_name_that_the_description_gives_its_property_in_rust() {
    let pin = switch(|fields| fields[3].name = ident("pin"));
    assert_eq!(told(&pin), "");
    let merged = check(&pin, &lamps()).item;
    let pin = merged.fields().iter().find(|field| field.name == "pin").unwrap();
    assert_eq!(pin.wire().0, "code");
}

#[test]
fn what_is_left_unsaid_is_what_the_description_says() {
    let item = switch(|fields| fields.reverse());
    let merged = check(&item, &lamps()).item;
    let said = |field: &Field| field.settings.iter().map(words::written).collect::<Vec<_>>().join(", ");
    let fields: Vec<_> = merged.fields().iter().map(|field| format!("{}: {}", field.name, said(field))).collect();
    assert_eq!(
        fields,
        [
            "state: ",
            "reason: length(max = 80), required_when(state = [\"OFF\", \"half-way\"])",
            "level: default = 5, range(min = 0, max = 10)",
            "code: since = \"1.2\", secret",
            "fade: default = 1.5",
            "wires: ",
        ]
    );
    assert_eq!(merged.fields()[0].doc, "What it shall be.");
}

#[test]
fn what_is_said_stays() {
    let item = switch(|fields| {
        fields[0].doc = "My own words.".to_owned();
        fields[2].settings.push(number("default", "5"));
    });
    let merged = check(&item, &lamps()).item;
    assert_eq!(merged.fields()[0].doc, "My own words.");
    assert_eq!(merged.fields()[2].settings.iter().filter(|setting| setting.key == "default").count(), 1);
}

#[test]
fn a_type_of_the_users_own_must_stand_for_the_named_type_of_its_property() {
    let checked = check(&switch(|_| {}), &lamps());
    let types: Vec<_> = checked.types.iter().map(|one| format!("{} for {}", one.of, one.identity.words())).collect();
    assert_eq!(types, ["State for the type `State`", "Wire for the type `Wire`"]);
    let identity = checked.identity.unwrap();
    assert_eq!((identity.name.as_str(), identity.destination.as_str()), ("lamp.switch", "lamp"));
}

#[test]
fn what_a_type_parameter_stands_for_is_not_asked() {
    let mut item = switch(|_| {});
    let name = "State".parse().unwrap();
    item.generics.parameters.push(Parameter { kind: ParameterKind::Type, name, bounds: TokenStream::new() });
    assert_eq!(check(&item, &lamps()).types.len(), 1);
}

#[test]
fn a_description_with_errors_is_held_against_nothing() {
    let broken = compile_text("lamps.yaml", &DESCRIPTION.replace("type: State", "type: Stat"));
    assert!(broken.has_errors());
    let checked = check(&switch(|fields| fields.clear()), &broken);
    assert!(checked.faults.is_empty() && checked.identity.is_none());
}
