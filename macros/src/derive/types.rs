//! What the type of a field means on the wire, told from how it is written.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{GenericArgument, Lifetime, PathArguments, PathSegment, Type};
use tieline_schema::own::{OwnType, Problem, Width};

/// How deep types may be nested in each other.
const DEEPEST: usize = 16;

/// What was found out about a type.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) of: OwnType,
    /// Whether there is an `Option` around it.
    pub(super) optional: bool,
    /// The type without that.
    pub(super) inner: TokenStream,
    /// Whether a reference is part of it.
    pub(super) borrows: bool,
    /// The types in it that were told by their names alone, with what each is taken for.
    pub(super) told: Vec<(TokenStream, &'static str)>,
}

/// Reads the type of a field. One that cannot be on the wire is a problem, and taken for any JSON value.
pub(super) fn read(field: &Type, problems: &mut Vec<Problem>) -> Found {
    let mut reader = Reader { borrows: false, told: Vec::new(), problems };
    let (inner, optional) = match argument_of(field, "Option") {
        Some(inner) => (inner, true),
        None => (field, false),
    };
    let of = reader.of(inner, Place::Field, 0);
    Found { of, optional, inner: inner.to_token_stream(), borrows: reader.borrows, told: reader.told }
}

/// Where a type stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Field,
    /// In a list or a map.
    Part,
}

struct Reader<'p> {
    borrows: bool,
    told: Vec<(TokenStream, &'static str)>,
    problems: &'p mut Vec<Problem>,
}

impl Reader<'_> {
    fn of(&mut self, written: &Type, place: Place, depth: usize) -> OwnType {
        let written = bare(written);
        if depth > DEEPEST {
            return self.wrong(written, "this type is nested too deeply", &[]);
        }
        match written {
            Type::Path(path) if path.qself.is_none() => match path.path.segments.last() {
                Some(last) => self.named(written, last, place, depth),
                None => self.stranger(written),
            },
            Type::Reference(reference) => {
                self.borrows = true;
                let lasting = reference.lifetime.as_ref().filter(|lifetime| lifetime.ident == "static");
                let is_text = matches!(bare(&reference.elem), Type::Path(path) if path.path.is_ident("str"));
                if let Some(lifetime) = lasting.filter(|_| is_text) {
                    return self.lasting(written, lifetime);
                }
                match bare(&reference.elem) {
                    Type::Path(path) if path.path.is_ident("str") && reference.mutability.is_none() => OwnType::Text,
                    _ => self.wrong(
                        written,
                        "a property cannot be read into a reference",
                        &["write the type itself; a text that is borrowed is a `std::borrow::Cow<'a, str>`"],
                    ),
                }
            }
            Type::Path(_) | Type::Macro(_) | Type::Verbatim(_) => self.stranger(written),
            Type::Array(_) | Type::Slice(_) => {
                self.wrong(written, "a list on the wire has any number of entries", &["write `Vec<…>`"])
            }
            Type::Tuple(tuple) if tuple.elems.is_empty() => {
                self.wrong(written, "`()` is nothing on the wire", &["remove the field"])
            }
            Type::Tuple(_) => self.wrong(
                written,
                "a tuple has no keys, and an object on the wire has some",
                &["write a struct with `#[derive(tieline::Object)]`, or a `Vec` of one type"],
            ),
            _ => self.wrong(
                written,
                "this type cannot be on the wire",
                &["a property is a text, a number, a `bool`, a list, a map, or a type with one of Tieline's derives"],
            ),
        }
    }

    fn named(&mut self, written: &Type, last: &PathSegment, place: Place, depth: usize) -> OwnType {
        let name = last.ident.unraw().to_string();
        let types = arguments(last);
        if let Some(lifetime) = lasting(last) {
            return self.lasting(written, lifetime);
        }
        let width = |name, least, most| OwnType::Integer(Width { name, least: Some(least), most });
        match (name.as_str(), types.as_slice()) {
            ("String" | "str", []) => OwnType::Text,
            ("Cow", [text]) | ("Box", [text]) if is_str(text) => OwnType::Text,
            ("bool", []) => OwnType::Boolean,
            ("i8", []) => width("i8", i8::MIN.into(), Some(i8::MAX.into())),
            ("i16", []) => width("i16", i16::MIN.into(), Some(i16::MAX.into())),
            ("i32", []) => width("i32", i32::MIN.into(), Some(i32::MAX.into())),
            ("i64", []) => OwnType::Integer(Width { name: "i64", least: None, most: None }),
            ("u8", []) => width("u8", 0, Some(u8::MAX.into())),
            ("u16", []) => width("u16", 0, Some(u16::MAX.into())),
            ("u32", []) => width("u32", 0, Some(u32::MAX.into())),
            ("u64", []) => width("u64", 0, None),
            ("usize", []) => width("usize", 0, None),
            ("isize" | "i128" | "u128", []) => {
                let text = format!("a whole number on the wire has 64 bits, and `{name}` may have others");
                self.wrong(written, text, &["write `i64`, or a smaller one"])
            }
            ("char", []) => self.wrong(
                written,
                "there are no characters on the wire, only texts",
                &["write `String`, with `#[tieline(length(min = 1, max = 1))]`"],
            ),
            ("f32", []) => OwnType::Number(true),
            ("f64", []) => OwnType::Number(false),
            ("Uuid", []) => self.told(written, "uuid", OwnType::Uuid),
            ("Free", []) => self.told(written, "free", OwnType::Free),
            ("Json", []) => self.told(written, "any", OwnType::Json),
            ("Box", [inside]) => OwnType::Boxed(Box::new(self.of(inside, place, depth + 1))),
            ("Option", [_]) => match place {
                Place::Field => self.wrong(
                    written,
                    "an `Option` stands around the whole type of a field, once",
                    &["a property is there or it is not: write one `Option`, outside of everything else"],
                ),
                Place::Part => self.wrong(
                    written,
                    "what is in a list or a map is always there",
                    &["leave out the `Option`, or write a struct with an optional property"],
                ),
            },
            ("Vec", [_]) | ("BTreeMap" | "HashMap", [_, _, ..]) if place == Place::Part => self.wrong(
                written,
                "a list or a map holds no other list or map",
                &["put the inner one in a struct with `#[derive(tieline::Object)]`"],
            ),
            ("Vec", [inside]) => OwnType::List(Box::new(self.of(inside, Place::Part, depth + 1))),
            ("BTreeMap" | "HashMap", [key, value, ..]) => {
                let of_key = self.of(key, Place::Part, depth + 1);
                if !matches!(of_key, OwnType::Text) {
                    let help = "write `String` or `std::borrow::Cow<'a, str>`";
                    self.wrong(key, "the keys of a map on the wire are texts", &[help]);
                }
                OwnType::Map(Box::new(self.of(value, Place::Part, depth + 1)))
            }
            ("HashSet" | "BTreeSet" | "VecDeque" | "LinkedList", [_]) => self.wrong(
                written,
                format!("there are lists on the wire, and nothing that `{name}` stands for"),
                &["write `Vec<…>`"],
            ),
            _ => self.stranger(written),
        }
    }

    fn told(&mut self, written: &Type, word: &'static str, of: OwnType) -> OwnType {
        self.told.push((written.to_token_stream(), word));
        of
    }

    /// What is read borrows from the text of its frame, which is soon gone.
    fn lasting(&mut self, written: &Type, lifetime: &Lifetime) -> OwnType {
        let text = written.to_token_stream().to_string();
        let right = text.replacen("'static", "'a", 1).replace(" < ", "<").replace(" >", ">").replace(" :: ", "::");
        let right = right.replace(" ,", ",").replace("& 'a", "&'a");
        let problem = Problem::new(
            lifetime.span(),
            "what is read from a frame borrows from it, and `'static` borrows from nothing",
        );
        self.problems.push(problem.help(format!("write `{right}`, with `<'a>` at the struct")));
        OwnType::Json
    }

    fn stranger(&mut self, written: &Type) -> OwnType {
        OwnType::Named(written.to_token_stream())
    }

    fn wrong(&mut self, written: &Type, text: impl Into<String>, helps: &[&str]) -> OwnType {
        let problem = Problem::new(written.span(), text);
        self.problems.push(helps.iter().fold(problem, |problem, help| problem.help(help)));
        OwnType::Json
    }
}

/// Whether a type can be the map of the keys that are not listed. One of another name may be.
pub(super) fn may_keep_others(written: &Type) -> bool {
    let Type::Path(path) = bare(written) else { return false };
    let Some(last) = path.path.segments.last() else { return false };
    match (last.ident.unraw().to_string().as_str(), arguments(last).as_slice()) {
        ("BTreeMap", [key, value]) => {
            let is = |of: &Type, name: &str| matches!(bare(of), Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name));
            is(key, "Cow") && is(value, "Json")
        }
        ("BTreeMap" | "HashMap" | "Vec" | "Option" | "String" | "Json" | "Free" | "Cow", _) => false,
        _ => true,
    }
}

/// A type without parentheses, and without the group that a macro puts around it.
fn bare(written: &Type) -> &Type {
    match written {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        other => other,
    }
}

fn is_str(written: &Type) -> bool {
    matches!(bare(written), Type::Path(path) if path.path.is_ident("str"))
}

/// The lifetime of a path's last part, where that is `'static`.
fn lasting(last: &PathSegment) -> Option<&Lifetime> {
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Lifetime(lifetime) if lifetime.ident == "static" => Some(lifetime),
        _ => None,
    })
}

/// The types between the angle brackets of a path's last part.
fn arguments(last: &PathSegment) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return vec![] };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(inside) => Some(inside),
        _ => None,
    });
    types.collect()
}

/// What is in a type of this name that holds one other type.
fn argument_of<'t>(written: &'t Type, name: &str) -> Option<&'t Type> {
    let Type::Path(path) = bare(written) else { return None };
    let last = path.path.segments.last().filter(|last| path.qself.is_none() && last.ident == name)?;
    match arguments(last).as_slice() {
        [one] => Some(one),
        _ => None,
    }
}
