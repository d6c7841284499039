//! The rules that only an item of Rust can break, and what they leave for the front end.

use proc_macro2::Span;

use super::field::{Field, OwnType, Variant};
use super::item::{Body, Item, ItemKind, plain};
use super::known;
use super::problem::Problem;
use super::setting::{Setting, Value, ValueKind};

/// Holds an item to the rules that only Rust has. What breaks one is reported and taken away or mended, so that whoever
/// reads on finds nothing wrong with it any more.
pub fn prepare(item: &mut Item) -> Vec<Problem> {
    let mut problems = Vec::new();
    let kind = item.kind;
    let place = match kind {
        ItemKind::Enumeration => "an enumeration".to_owned(),
        kind => format!("{} {}", article(kind), kind.name().to_lowercase()),
    };
    known::check(&mut item.settings, known::of(kind), &place, &mut problems);
    item.settings.retain(|setting| known::of(kind).contains(&setting.key.as_str()));
    let named = item.setting("name").is_some();
    texts(&mut item.settings, &["name", "description", "destination", "answers", "type"], &mut problems);
    flags(&mut item.settings, &["fails", "own-debug"], &mut problems);
    if kind.is_named() && !named {
        let name = plain(&item.name);
        problems.push(Problem::new(item.name.span(), format!("`{name}` has no name on the wire")).help(format!(
            "write it above the struct: `#[tieline(name = \"…\")]`, such as `\"door.{}\"`",
            lower(&name)
        )));
    }
    let fails = item.setting("fails").is_some();
    match &mut item.body {
        Body::Fields(fields) => self::fields(fields, fails, &mut problems),
        Body::Variants(variants) => self::variants(&item.name, variants, &mut problems),
    }
    open(item, &mut problems);
    problems
}

fn article(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Event | ItemKind::Object | ItemKind::Enumeration => "an",
        ItemKind::Properties => "a set of",
        _ => "a",
    }
}

fn lower(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).collect()
}

/// Settings that are strings.
fn texts(settings: &mut Vec<Setting>, keys: &[&str], problems: &mut Vec<Problem>) {
    settings.retain(|setting| {
        let fits = !keys.contains(&setting.key.as_str()) || setting.value.text().is_some_and(|text| !text.is_empty());
        if !fits {
            let key = known::in_rust(&setting.key);
            let wrong = match setting.value.text() {
                Some(_) => format!("this `{key}` is empty"),
                None => format!("`{key}` takes a string"),
            };
            problems.push(Problem::new(setting.value.span, wrong).help(format!("`{key} = \"…\"`")));
        }
        fits
    });
}

/// Settings that are said or not.
fn flags(settings: &mut Vec<Setting>, keys: &[&str], problems: &mut Vec<Problem>) {
    settings.retain(|setting| {
        if !keys.contains(&setting.key.as_str()) {
            return true;
        }
        let off = matches!(setting.value.kind, ValueKind::Boolean(false));
        if !setting.value.is_on() && !off {
            let key = known::in_rust(&setting.key);
            problems.push(
                Problem::new(setting.value.span, format!("`{key}` stands alone"))
                    .help(format!("write `{key}` and nothing behind it")),
            );
        }
        setting.value.is_on()
    });
}

fn fields(fields: &mut [Field], fails: bool, problems: &mut Vec<Problem>) {
    let names: Vec<(String, String)> = {
        fields.iter_mut().for_each(|field| {
            known::check(&mut field.settings, known::FIELD, "a field", problems);
            field.settings.retain(|setting| known::FIELD.contains(&setting.key.as_str()));
            texts(&mut field.settings, &["key"], problems);
            flags(&mut field.settings, &["others"], problems);
        });
        fields.iter().map(|field| (plain(&field.name), field.wire().0)).collect()
    };
    let mut wires: Vec<String> = Vec::new();
    for field in fields {
        let name = plain(&field.name);
        if field.setting("others").is_some() {
            if let Some(other) = field.settings.iter().find(|setting| setting.key != "others") {
                problems.push(Problem::new(
                    other.span,
                    format!("`{name}` keeps the keys that are not listed, and has no other settings"),
                ));
            }
            continue;
        }
        let (wire, place) = field.wire();
        if wires.contains(&wire) {
            problems.push(
                Problem::new(place, format!("two fields have the key `{wire}`"))
                    .note("nobody could tell them apart on the wire")
                    .help("give one of them another key: `#[tieline(key = \"…\")]`"),
            );
            // Whatever else is said of it is about the other one.
            let other = Value { kind: ValueKind::Text(format!("{wire} {}", wires.len())), span: place };
            field.settings.retain(|setting| setting.key != "key");
            field.settings.push(Setting { key: "key".to_owned(), span: place, value: other });
        }
        wires.push(wire);
        optional(field, fails, problems);
        default(field, problems);
        range(field, problems);
        conditions(&mut field.settings, &names);
    }
}

/// Whether a property may be left out is for its type to say.
fn optional(field: &mut Field, fails: bool, problems: &mut Vec<Problem>) {
    let name = plain(&field.name);
    let inner = pretty(&field.inner);
    if let Some(setting) = field.setting("optional")
        && setting.value.is_on() != field.optional
    {
        let problem = match field.optional {
            false => Problem::new(setting.span, format!("`{name}` is optional, and its type has no room for that"))
                .help(format!("make it an `Option<{inner}>`"))
                .help("or give it the value that it has when it is left out: `default = …`"),
            true => Problem::new(setting.span, format!("`{name}` is an `Option`, which is always optional"))
                .help(format!("make it `{inner}`, or remove this")),
        };
        problems.push(problem);
    }
    field.settings.retain(|setting| setting.key != "optional");
    if fails && !field.optional {
        problems.push(
            Problem::new(field.type_span, format!("`{name}` is what a failure tells, which may always be missing"))
                .note("nobody can supply it when no handler decided the failure")
                .help(format!("make it an `Option<{inner}>`")),
        );
        field.optional = true;
    }
}

/// A default of which nothing more is said is what the type has for it.
fn default(field: &mut Field, problems: &mut Vec<Problem>) {
    let Some(setting) = field.settings.iter_mut().find(|setting| setting.key == "default") else { return };
    if !matches!(setting.value.kind, ValueKind::Flag) {
        return;
    }
    let mut of = &field.of;
    while let OwnType::Boxed(inside) = of {
        of = inside;
    }
    let kind = match of {
        OwnType::Text => ValueKind::Text(String::new()),
        OwnType::Boolean => ValueKind::Boolean(false),
        OwnType::Integer(_) | OwnType::Number(_) => ValueKind::Number("0".to_owned()),
        OwnType::Uuid => ValueKind::Text("00000000-0000-0000-0000-000000000000".to_owned()),
        OwnType::List(_) => ValueKind::List(vec![]),
        OwnType::Map(_) => ValueKind::Map(vec![]),
        OwnType::Free | OwnType::Json | OwnType::Boxed(_) => return,
        OwnType::Named(_) => {
            problems.push(
                Problem::new(setting.span, "`default` does not say which value".to_owned())
                    .help("of an enumeration: its word on the wire, `default = \"RED\"`")
                    .help("an object has no default: make the field an `Option`"),
            );
            field.settings.retain(|setting| setting.key != "default");
            return;
        }
    };
    setting.value.kind = kind;
}

/// The range of a whole number is never wider than its type.
fn range(field: &mut Field, problems: &mut Vec<Problem>) {
    let Some(width) = field.of.width() else { return };
    let span = field.type_span;
    let outside = |text: &str| {
        let value = text.parse::<i64>().ok()?;
        let fits = width.least.is_none_or(|least| least <= value) && width.most.is_none_or(|most| value <= most);
        (!fits).then_some(())
    };
    let ends = match (width.least, width.most) {
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        _ => "any whole number".to_owned(),
    };
    let mut fits = |value: &Value| {
        let ValueKind::Number(text) = &value.kind else { return true };
        let outside = outside(text).is_some();
        if outside {
            problems.push(
                Problem::new(value.span, format!("a `{}` is never `{text}`: it is {ends}", width.name))
                    .help(format!("write another number, or make the field an `i64` in place of `{}`", width.name)),
            );
        }
        !outside
    };
    field.settings.retain(|setting| setting.key != "default" || fits(&setting.value));
    let Some(setting) = field.settings.iter_mut().find(|setting| setting.key == "range") else { return };
    let ValueKind::Map(bounds) = &mut setting.value.kind else { return };
    bounds.retain(|bound| fits(&bound.value));
    for (key, end) in [("min", width.least), ("max", width.most)] {
        if let Some(end) = end
            && !bounds.iter().any(|bound| bound.key == key)
        {
            let value = Value { kind: ValueKind::Number(end.to_string()), span };
            bounds.push(Setting { key: key.to_owned(), span, value });
        }
    }
}

/// A condition may call a sibling by the name of its field.
fn conditions(settings: &mut [Setting], names: &[(String, String)]) {
    for setting in settings {
        let ValueKind::Map(inside) = &mut setting.value.kind else { continue };
        match setting.key.as_str() {
            "required-when" | "forbidden-when" => {
                for sibling in inside {
                    if names.iter().any(|(_, wire)| *wire == sibling.key) {
                        continue;
                    }
                    match names.iter().find(|(name, _)| *name == sibling.key) {
                        Some((_, wire)) => sibling.key.clone_from(wire),
                        None => sibling.key = sibling.key.replace('_', "-"),
                    }
                }
            }
            "within" => {
                for member in inside {
                    member.key = member.key.replace('_', "-");
                    if let ValueKind::Map(inner) = &mut member.value.kind {
                        inner.iter_mut().for_each(|condition| condition.key = condition.key.replace('_', "-"));
                        conditions(inner, names);
                    }
                }
            }
            _ => {}
        }
    }
}

fn variants(name: &proc_macro2::Ident, variants: &mut Vec<Variant>, problems: &mut Vec<Problem>) {
    let mut other: Option<Span> = None;
    let mut wires: Vec<String> = Vec::new();
    for variant in variants.iter_mut() {
        known::check(&mut variant.settings, known::VARIANT, "a variant", problems);
        variant.settings.retain(|setting| known::VARIANT.contains(&setting.key.as_str()));
        texts(&mut variant.settings, &["value"], problems);
        flags(&mut variant.settings, &["other"], problems);
        let own = plain(&variant.name);
        let place = variant.name.span();
        match (variant.is_other(), variant.holds.is_some()) {
            (true, true) if other.is_some() => problems.push(
                Problem::new(place, format!("`{own}` is the second variant that is marked `other`"))
                    .help("one variant keeps every value that is not listed: remove the other one"),
            ),
            (true, true) => other = Some(place),
            (true, false) => problems.push(
                Problem::new(place, format!("`{own}` keeps a value that is not listed, and has no room for it"))
                    .help(format!("write `{own}(String)`, or `{own}(std::borrow::Cow<'a, str>)`")),
            ),
            (false, true) => problems.push(
                Problem::new(place, format!("`{own}` holds something, and a value of an enumeration is one word"))
                    .help("the variant that keeps what is not listed is marked: `#[tieline(other)]`")
                    .help("an object is a struct of its own: `#[derive(tieline::Object)]`"),
            ),
            (false, false) => {
                let (wire, place) = variant.wire();
                if wires.contains(&wire) {
                    problems.push(
                        Problem::new(place, format!("two variants have the value `{wire}`"))
                            .help("give one of them another value: `#[tieline(value = \"…\")]`"),
                    );
                }
                wires.push(wire);
            }
        }
    }
    if wires.is_empty() {
        problems.push(
            Problem::new(name.span(), format!("`{}` lists no value", plain(name)))
                .help("each value is a variant: `Red`, which is `RED` on the wire"),
        );
    }
    // What has been reported must not look wrong again.
    let mut seen: Vec<String> = Vec::new();
    let mut others = 0;
    variants.retain(|variant| {
        if variant.is_other() {
            others += 1;
            return variant.holds.is_some() && others == 1;
        }
        let (wire, _) = variant.wire();
        let fresh = variant.holds.is_none() && !seen.contains(&wire);
        seen.push(wire);
        fresh
    });
}

/// An open struct has a field that keeps what is not listed.
fn open(item: &mut Item, problems: &mut Vec<Problem>) {
    let others: Vec<Span> =
        item.fields().iter().filter(|field| field.setting("others").is_some()).map(|field| field.name.span()).collect();
    if let Some(second) = others.get(1) {
        problems.push(
            Problem::new(*second, "a second field keeps the keys that are not listed")
                .help("one of them has them all: remove the other one"),
        );
    }
    let Some(setting) = item.setting("open") else { return };
    if setting.value.is_on() && others.is_empty() && item.kind != ItemKind::Enumeration {
        problems.push(
            Problem::new(
                setting.span,
                format!("`{}` is open, and has no field for the keys that it does not list", plain(&item.name)),
            )
            .help("add one: `#[tieline(others)] others: BTreeMap<Cow<'a, str>, tieline::codec::Json<'a>>`")
            .help("or remove `open`: then they are passed over"),
        );
        item.settings.retain(|setting| setting.key != "open");
    }
}

/// A type as people write it.
fn pretty(tokens: &proc_macro2::TokenStream) -> String {
    let text = tokens.to_string();
    [(" < ", "<"), (" <", "<"), ("< ", "<"), (" >", ">"), (" ::", "::"), (":: ", "::"), (" ,", ","), ("& ", "&")]
        .iter()
        .fold(text, |text, (wide, narrow)| text.replace(wide, narrow))
}
