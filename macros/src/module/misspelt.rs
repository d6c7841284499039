//! What is misspelt and decides about much else: it is told once, and taken for what was meant.

use quote::ToTokens;
use syn::Attribute;
use tieline_schema::model::Kind;
use tieline_schema::nearest;
use tieline_schema::own::{Setting, ValueKind};

use super::problem::{Problem, ends};
use super::read::KINDS;

/// Takes a misspelt role for what was meant: what the arguments are depends on it, and they would look wrong.
pub(super) fn role(settings: &mut [Setting], kind: Kind, problems: &mut Vec<Problem>) {
    let (what, roles): (_, &[&str]) = match kind {
        Kind::Query => ("a query", &["init", "overrides"]),
        Kind::Request => ("a request", &["dispose", "overrides"]),
        Kind::Event => return,
    };
    for setting in settings.iter_mut().filter(|setting| matches!(setting.value.kind, ValueKind::Flag)) {
        if ["init", "dispose", "overrides", "unknown"].contains(&setting.key.as_str()) {
            continue;
        }
        if let Some(meant) = nearest(&setting.key, roles.iter().copied()) {
            let problem = Problem::new(setting.span, format!("{what} has no setting `{}`", setting.key));
            problems.push(problem.help(format!("did you mean `{meant}`?")));
            setting.key = meant.to_owned();
        }
    }
}

/// Takes a misspelt kind for what was meant, so that the message is there.
pub(super) fn kind(attributes: &mut Vec<Attribute>, problems: &mut Vec<Problem>) -> Option<(Attribute, Kind)> {
    let names = || KINDS.iter().map(|(name, _)| *name);
    let meant = |attribute: &Attribute| {
        let written = attribute.path().get_ident()?.to_string();
        let found = nearest(&written, names())?;
        KINDS.iter().find(|(name, _)| *name == found).map(|(name, kind)| (written, *name, *kind))
    };
    let (at, (written, name, kind)) =
        attributes.iter().enumerate().find_map(|(at, attribute)| Some((at, meant(attribute)?)))?;
    let attribute = attributes.remove(at);
    let place = ends(&attribute.path().to_token_stream());
    let problem = Problem::between(place, format!("there is no kind of message `{written}`"));
    problems.push(problem.help(format!("did you mean `#[{name}]`?")));
    Some((attribute, kind))
}
