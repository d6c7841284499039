//! What the attribute of a module says: the protocol's name, its sides, and how its messages look on the wire.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::quote;
use tieline_schema::own::{Setting, Value, ValueKind};
use tieline_schema::{Compiled, SHIPPED, Style, compile_file, compile_shipped, model_yaml, nearest};

use super::problem::Problem;
use super::{settings, signature};
use crate::location;
use crate::site::Site;

/// What the attribute may say.
const KEYS: [&str; 9] =
    ["protocol", "wire", "sides", "framing", "envelope", "header-sets", "elsewhere", "allow", "crate"];

/// What the attribute of a module says.
#[derive(Debug)]
pub(super) struct Head {
    /// Where the module is named.
    pub(super) place: Span,
    /// The protocol's name, and where it stands.
    pub(super) name: (String, Span),
    pub(super) doc: String,
    /// Sections of another description.
    pub(super) wire: String,
    pub(super) wire_place: Span,
    /// Sections in the language's keys.
    pub(super) settings: Vec<Setting>,
    /// The path of the runtime crate.
    pub(super) krate: TokenStream,
    /// Which warnings are not wanted.
    pub(super) allowed: Vec<String>,
    /// The module of the side that answers.
    pub(super) responder: String,
    /// What keeps the other description followed.
    pub(super) files: TokenStream,
}

impl Head {
    /// Reads an attribute.
    pub(super) fn read(
        attribute: TokenStream,
        (place, doc): (Span, String),
        site: fn(&Literal) -> Site,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let krate = path_of_crate(attribute.clone()).unwrap_or_else(|| quote!(::tieline));
        let wire_literal = wire_literal(attribute.clone());
        let before = problems.len();
        let mut said = settings::read(without_crate(attribute), problems);
        // What follows what cannot be read is not read, and may be there.
        let is_whole = problems.len() == before;
        check(&mut said, problems);
        let mut take = |key: &str| said.iter().position(|setting| setting.key == key).map(|at| said.remove(at));
        let (protocol, wire, allow) = (take("protocol"), take("wire"), take("allow"));
        take("crate");
        said.retain(|setting| KEYS.contains(&setting.key.as_str()));
        let name = match &protocol {
            Some(Setting { value, .. }) if value.text().is_some() => {
                (value.text().unwrap_or_default().to_owned(), value.span)
            }
            _ if !is_whole => ("unnamed".to_owned(), place),
            other => {
                let at = other.as_ref().map_or(place, |other| other.span);
                problems.push(
                    Problem::new(at, "this protocol has no name")
                        .help("write `#[tieline::describe(protocol = \"my-protocol\", …)]`"),
                );
                ("unnamed".to_owned(), place)
            }
        };
        for setting in &mut said {
            short_sides(setting);
        }
        let mut head = Self {
            place,
            name,
            doc,
            wire: String::new(),
            wire_place: place,
            responder: responder(&said).unwrap_or_else(|| "responder".to_owned()),
            settings: said,
            krate,
            allowed: allowed(allow, problems),
            files: TokenStream::new(),
        };
        match (wire, wire_literal) {
            (Some(_), Some(literal)) => head.wire(&literal, site, problems),
            (Some(wire), None) => problems.push(
                Problem::new(wire.span, "`wire` names a description whose sides, framing and envelope are taken")
                    .help("write `wire = \"tieline:channel-group\"`, or the path of a file from `Cargo.toml` on"),
            ),
            (None, _) => {
                let missing: Vec<&str> = ["sides", "framing", "envelope"]
                    .into_iter()
                    .filter(|key| head.settings.iter().all(|setting| setting.key != *key))
                    .collect();
                if !missing.is_empty() && is_whole {
                    problems.push(
                        Problem::new(
                            head.name.1,
                            format!("nothing says what messages look like on the wire: `{}`", missing.join("`, `")),
                        )
                        .help("take them from another description: `wire = \"tieline:channel-group\"`")
                        .help(
                            "or write them out, in the keys of a description: `sides(house = \"requester\", street = \
                                   \"responder\")`, …",
                        ),
                    );
                }
            }
        }
        head
    }

    /// Takes the sections that are not said here from another description.
    fn wire(&mut self, literal: &Literal, site: fn(&Literal) -> Site, problems: &mut Vec<Problem>) {
        self.wire_place = literal.span();
        let letters = crate::literal::read(&literal.to_string()).unwrap_or_default();
        let text: String = letters.into_iter().map(|letter| letter.letter).collect();
        let compiled = match text.strip_prefix("tieline:") {
            Some(name) => match compile_shipped(name) {
                Some(compiled) => compiled,
                None => {
                    let problem =
                        Problem::new(literal.span(), format!("no description called `{name}` ships with Tieline"));
                    problems.push(match nearest(name, SHIPPED.iter().copied()) {
                        Some(meant) => problem.help(format!("did you mean `tieline:{meant}`?")),
                        None => problem.help(format!("these do: `tieline:{}`", SHIPPED.join("`, `tieline:"))),
                    });
                    return;
                }
            },
            None => compile_file(&location::of(&text, site(literal).path)),
        };
        if let Some(wrong) = compiled.diagnostics.iter().find(|found| found.severity == tieline_schema::Severity::Error)
        {
            problems.push(Problem::new(literal.span(), compiled.render(wrong, Style::Plain)));
            return;
        }
        self.files = files(&compiled);
        let said = |key: &str| self.settings.iter().any(|setting| setting.key == key);
        let yaml = model_yaml(&compiled.protocol);
        let sections = ["sides", "framing", "envelope"].into_iter().filter(|key| !said(key));
        let wire: String = sections.map(|key| section(&yaml, key)).collect();
        if !said("sides") {
            self.responder.clone_from(&compiled.protocol.responder.rust);
        }
        self.wire = wire;
    }
}

/// A section of a description in the layout of `tieline fmt`.
fn section(yaml: &str, key: &str) -> String {
    let mut lines = yaml.lines().skip_while(|line| !line.starts_with(&format!("{key}:")));
    let first = lines.next().unwrap_or_default();
    let rest = lines.take_while(|line| line.is_empty() || line.starts_with(' ')).filter(|line| !line.is_empty());
    std::iter::once(first).chain(rest).map(|line| format!("{line}\n")).collect()
}

/// Makes cargo expand again when one of the files changes.
fn files(compiled: &Compiled) -> TokenStream {
    let paths = compiled.sources.files().filter_map(|source| source.path()).filter_map(location::absolute);
    quote!(#(const _: &[u8] = ::core::include_bytes!(#paths);)*)
}

/// `sides(house = "requester")` is a short form of `sides(house(role = "requester"))`.
fn short_sides(setting: &mut Setting) {
    if setting.key != "sides" {
        return;
    }
    let ValueKind::Map(sides) = &mut setting.value.kind else { return };
    for side in sides {
        if let ValueKind::Text(_) = side.value.kind {
            let role = Setting { key: "role".to_owned(), span: side.value.span, value: side.value.clone() };
            side.value = Value { kind: ValueKind::Map(vec![role]), span: side.value.span };
        }
    }
}

/// The module of the side that answers.
fn responder(said: &[Setting]) -> Option<String> {
    let ValueKind::Map(sides) = &said.iter().find(|setting| setting.key == "sides")?.value.kind else { return None };
    let answers = |side: &&Setting| match &side.value.kind {
        ValueKind::Map(said) => said.iter().any(|said| said.value.text() == Some("responder")),
        _ => false,
    };
    sides.iter().find(answers).map(|side| heck::ToSnakeCase::to_snake_case(side.key.as_str()))
}

fn check(said: &mut [Setting], problems: &mut Vec<Problem>) {
    for at in 0..said.len() {
        let taken: Vec<String> = said.iter().take(at).map(|setting| setting.key.clone()).collect();
        let Some(setting) = said.get_mut(at) else { continue };
        let key = setting.key.replace('-', "_");
        if taken.contains(&setting.key) {
            problems.push(Problem::new(setting.span, format!("`{key}` stands here twice")));
        } else if !KEYS.contains(&setting.key.as_str()) {
            let problem = Problem::new(setting.span, format!("the description of a protocol has no setting `{key}`"));
            let meant = nearest(&setting.key, KEYS).or((setting.key == "name").then_some("protocol"));
            let named = setting.key.clone();
            if let Some(meant) = meant {
                meant.clone_into(&mut setting.key);
            }
            let meant = meant.map(|meant| meant.replace('-', "_"));
            problems.push(match (named.as_str(), meant) {
                ("name", _) => problem.help("the protocol's name is `protocol = \"my-protocol\"`"),
                ("types", _) => problem.help(
                    "types are structs and enums with `#[derive(tieline::Object)]` or \
                                              `#[derive(tieline::Enumeration)]`, wherever they stand",
                ),
                ("destinations", _) => {
                    problem.help("destinations are the traits of the module with `#[destination(…)]`")
                }
                (_, Some(meant)) => problem.help(format!("did you mean `{meant}`?")),
                (_, None) => problem.help(format!("there are `{}`", KEYS.join("`, `").replace('-', "_"))),
            });
        }
    }
}

/// The names in `allow(…)`.
fn allowed(allow: Option<Setting>, problems: &mut Vec<Problem>) -> Vec<String> {
    let Some(allow) = allow else { return Vec::new() };
    let ValueKind::Map(names) = allow.value.kind else {
        problems.push(Problem::new(allow.span, "what to allow goes in parentheses: `allow(warnings)`"));
        return Vec::new();
    };
    names
        .into_iter()
        .filter_map(|name| {
            if name.key == "warnings" || tieline_schema::RULES.contains(&name.key.as_str()) {
                return Some(name.key);
            }
            let problem = Problem::new(name.span, format!("there is no warning `{}`", name.key));
            let known = std::iter::once("warnings").chain(tieline_schema::RULES.iter().copied());
            problems.push(match nearest(&name.key, known) {
                Some(meant) => problem.help(format!("did you mean `{meant}`?")),
                None => problem.help("`allow(warnings)` turns all of them off"),
            });
            None
        })
        .collect()
}

/// The tokens behind `crate =`.
fn path_of_crate(attribute: TokenStream) -> Option<TokenStream> {
    let mut rest = attribute.into_iter().peekable();
    while let Some(token) = rest.next() {
        if matches!(&token, TokenTree::Ident(name) if name == "crate") {
            let path = signature::type_tokens(&mut rest);
            return (!path.is_empty()).then_some(path);
        }
    }
    None
}

fn without_crate(attribute: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    let mut rest = attribute.into_iter().peekable();
    while let Some(token) = rest.next() {
        let is_crate = matches!(&token, TokenTree::Ident(name) if name == "crate");
        out.extend([token]);
        if is_crate {
            signature::type_tokens(&mut rest);
        }
    }
    out
}

/// The string behind `wire =`.
fn wire_literal(attribute: TokenStream) -> Option<Literal> {
    let tokens: Vec<TokenTree> = attribute.into_iter().collect();
    let at = tokens.iter().position(|token| matches!(token, TokenTree::Ident(name) if name == "wire"))?;
    let literal = crate::invocation::only_literal(tokens.get(at + 2)?)?;
    crate::literal::read(&literal.to_string()).map(|_| literal)
}
