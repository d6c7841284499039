//! Which types of Rust hold what a property of a description can be.

use super::super::field::{OwnType, Width};
use crate::model::{Bounds, Limit, Property, Protocol, Shape, TypeKind};

/// What stands between a property and a type in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mismatch {
    /// The type is something else: what it is.
    Other(String),
    /// It holds less than the property can be: what it holds.
    Narrow(String),
}

/// Whether a type holds what a property can be. A type of the user's own holds any named type here: whether it is the
/// right one only the compiler knows.
pub(crate) fn mismatch(property: &Property, of: &OwnType) -> Option<Mismatch> {
    part(&property.shape, property.limit.as_ref(), of)
}

fn part(shape: &Shape, limit: Option<&Limit>, of: &OwnType) -> Option<Mismatch> {
    match (shape, of) {
        (_, OwnType::Boxed(inner)) => part(shape, limit, inner),
        (Shape::String, OwnType::Text)
        | (Shape::Boolean, OwnType::Boolean)
        | (Shape::Uuid, OwnType::Uuid)
        | (Shape::Free, OwnType::Free)
        | (Shape::Any, OwnType::Json)
        | (Shape::Named(_), OwnType::Named(_)) => None,
        (Shape::Integer, OwnType::Integer(width)) => narrow(limit, width),
        (Shape::Number, OwnType::Number(single)) => single.then(|| single_precision(limit)).flatten(),
        (Shape::List(inner), OwnType::List(of)) | (Shape::Map(inner), OwnType::Map(of)) => part(inner, None, of),
        _ => Some(Mismatch::Other(held(of))),
    }
}

/// The values that a property allows and a type of whole numbers lacks.
fn narrow(limit: Option<&Limit>, width: &Width) -> Option<Mismatch> {
    let allowed = match limit {
        Some(Limit::Integer(bounds)) => *bounds,
        _ => Bounds { least: None, most: None },
    };
    let holds =
        |value: i64| width.least.is_none_or(|least| least <= value) && width.most.is_none_or(|most| value <= most);
    let fits = holds(allowed.least.unwrap_or(i64::MIN)) && holds(allowed.most.unwrap_or(i64::MAX));
    (!fits).then(|| {
        Mismatch::Narrow(match (width.least, width.most) {
            (Some(least), Some(most)) => format!("`{}` holds {least} to {most}", width.name),
            (Some(least), None) => format!("`{}` holds only what is {least} or more", width.name),
            _ => format!("`{}` holds less", width.name),
        })
    })
}

fn single_precision(limit: Option<&Limit>) -> Option<Mismatch> {
    let inside = |end: Option<f64>| end.is_some_and(|end| end.abs() <= f64::from(f32::MAX));
    let fits = matches!(limit, Some(Limit::Number(bounds)) if inside(bounds.least) && inside(bounds.most));
    (!fits).then(|| Mismatch::Narrow("`f32` holds no more than 3.4e38".to_owned()))
}

/// What a type in Rust is on the wire, in words.
pub(crate) fn held(of: &OwnType) -> String {
    match of {
        OwnType::Text => "a string".to_owned(),
        OwnType::Boolean => "true or false".to_owned(),
        OwnType::Integer(_) => "a whole number".to_owned(),
        OwnType::Number(_) => "a number".to_owned(),
        OwnType::Uuid => "a UUID".to_owned(),
        OwnType::Free => "a string or a map of such".to_owned(),
        OwnType::Json => "any JSON value".to_owned(),
        OwnType::Named(_) => "a type of your own".to_owned(),
        OwnType::List(of) => format!("a list, each part {}", held(of)),
        OwnType::Map(of) => format!("a map, each value {}", held(of)),
        OwnType::Boxed(of) => held(of),
    }
}

/// What a property of a description is, in words.
pub(crate) fn described(protocol: &Protocol, shape: &Shape) -> String {
    match shape {
        Shape::String => "a string".to_owned(),
        Shape::Boolean => "true or false".to_owned(),
        Shape::Integer => "a whole number".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Uuid => "a UUID".to_owned(),
        Shape::Free => "a string or a map of such".to_owned(),
        Shape::Any => "any JSON value".to_owned(),
        Shape::Named(id) => match protocol.type_of(*id) {
            Some(of) => match of.kind {
                TypeKind::Enumeration(_) => format!("the enumeration `{}`", of.name),
                TypeKind::Object(_) => format!("the object `{}`", of.name),
            },
            None => "something else".to_owned(),
        },
        Shape::List(part) => format!("a list, each part {}", described(protocol, part)),
        Shape::Map(part) => format!("a map, each value {}", described(protocol, part)),
    }
}

/// The type to write for a property, without an `Option` around it. `lifetime` is one that the struct has.
pub(crate) fn right(protocol: &Protocol, property: &Property, lifetime: Option<&str>) -> String {
    shape(protocol, &property.shape, property.limit.as_ref(), lifetime)
}

/// The same with the `Option` that a property has which may be left out.
pub(crate) fn whole(protocol: &Protocol, property: &Property, lifetime: Option<&str>) -> String {
    let inner = right(protocol, property, lifetime);
    if property.optional { format!("Option<{inner}>") } else { inner }
}

fn shape(protocol: &Protocol, of: &Shape, limit: Option<&Limit>, lifetime: Option<&str>) -> String {
    let text = || lifetime.map_or("String".to_owned(), |lifetime| format!("Cow<{lifetime}, str>"));
    let part = |part: &Shape| shape(protocol, part, None, lifetime);
    let life = lifetime.unwrap_or("'static");
    match of {
        Shape::String => text(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Integer => integer(limit).to_owned(),
        Shape::Number => "f64".to_owned(),
        Shape::Uuid => format!("tieline::codec::Uuid<{life}>"),
        Shape::Free => format!("tieline::codec::Free<{life}>"),
        Shape::Any => format!("tieline::codec::Json<{life}>"),
        Shape::Named(id) => protocol.type_of(*id).map_or_else(text, |of| of.rust.clone()),
        Shape::List(of) => format!("Vec<{}>", part(of)),
        Shape::Map(of) => format!("BTreeMap<{}, {}>", text(), part(of)),
    }
}

/// The smallest type that holds a range, where both of its ends are said.
fn integer(limit: Option<&Limit>) -> &'static str {
    const TYPES: [(&str, i64, i64); 6] = [
        ("u8", 0, u8::MAX as i64),
        ("u16", 0, u16::MAX as i64),
        ("u32", 0, u32::MAX as i64),
        ("i8", i8::MIN as i64, i8::MAX as i64),
        ("i16", i16::MIN as i64, i16::MAX as i64),
        ("i32", i32::MIN as i64, i32::MAX as i64),
    ];
    let Some(Limit::Integer(Bounds { least: Some(least), most: Some(most) })) = limit else { return "i64" };
    let fits = TYPES.iter().find(|(_, start, end)| start <= least && most <= end);
    fits.map_or("i64", |(name, ..)| name)
}

/// What to write besides, where another type would do too.
pub(crate) fn alternatives(property: &Property) -> Option<&'static str> {
    match property.shape {
        Shape::String => Some("`String`, `Box<str>`, `Cow<'a, str>` and `&'a str` are strings"),
        Shape::Integer => Some("any integer type will do that holds every value which the description allows"),
        Shape::Uuid => Some("`uuid::Uuid` will do too"),
        _ => None,
    }
}

/// What a type of the user's own needs to be this one.
pub(crate) fn own(protocol: &Protocol, shape: &Shape, file: &str) -> Option<String> {
    let of = protocol.type_of(shape.named()?)?;
    let derive = match of.kind {
        TypeKind::Enumeration(_) => "Enumeration",
        TypeKind::Object(_) => "Object",
    };
    Some(format!(
        "`{}` is a type of your own with `#[derive(tieline::{derive})]` and `#[tieline(description = \"{file}\", type = \
         \"{}\")]`",
        of.rust, of.name
    ))
}
