//! What the attributes of a module call by its name in Rust: destinations by their traits, messages by their methods.

use proc_macro2::Span;
use tieline_schema::model::Kind;
use tieline_schema::own::{Setting, Value, ValueKind, plain};

use super::item::{Destination, Method};
use super::problem::Problem;

/// Finds destinations and messages by their names in Rust.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names<'m> {
    pub(super) destinations: &'m [Destination],
}

/// Whether a step has a setting of this name.
fn is_key_of_step(key: &str) -> bool {
    ["query", "request", "event", "creates", "of", "doc"].contains(&key)
}

/// How a message is written where it is referred to.
pub(super) type Spell<'s> = dyn FnMut(&Destination, &Method) -> String + 's;

impl<'m> Names<'m> {
    /// The destination of this trait, or of this name in the description.
    pub(super) fn destination(self, name: &str) -> Option<&'m Destination> {
        self.destinations.iter().find(|one| plain(&one.rust) == name || one.name.0 == name)
    }

    /// The message of a method, which may have been taken over, with its destination.
    pub(super) fn message(self, of: &'m Destination, method: &str) -> Option<(&'m Destination, &'m Method)> {
        let mut at = of;
        for _ in 0..=self.destinations.len() {
            if let Some(found) = at.method(method).filter(|found| found.role != super::item::Role::Override) {
                return Some((at, found));
            }
            at = self.destination(at.base()?.value.text()?)?;
        }
        None
    }

    /// The settings of a destination, in the names of the description.
    pub(super) fn of_destination(
        self,
        of: &'m Destination,
        spell: &mut Spell<'_>,
        problems: &mut Vec<Problem>,
    ) -> Vec<Setting> {
        let translate = |setting: &Setting| {
            let mut setting = setting.clone();
            match setting.key.as_str() {
                "parent" | "extends" | "restricts" => {
                    self.misspelt(&mut setting.value, problems);
                    self.name(&mut setting.value);
                }
                "keeps" => {
                    let base = of.base().and_then(|base| self.destination(base.value.text()?));
                    if let (ValueKind::List(kept), Some(base)) = (&mut setting.value.kind, base) {
                        for value in kept {
                            self.reference(base, None, value, spell, problems);
                        }
                    }
                }
                _ => {}
            }
            setting
        };
        of.settings.iter().map(translate).collect()
    }

    /// The settings of a message, in the names of the description.
    pub(super) fn of_message(
        self,
        of: &'m Destination,
        method: &Method,
        spell: &mut Spell<'_>,
        problems: &mut Vec<Problem>,
    ) -> Vec<Setting> {
        let translate = |setting: &Setting| {
            let mut setting = setting.clone();
            match (setting.key.as_str(), &mut setting.value.kind) {
                ("creates", ValueKind::Map(settings)) => {
                    let destination = settings.iter_mut().find(|setting| setting.key == "destination");
                    destination.into_iter().for_each(|setting| self.name(&mut setting.value));
                }
                ("after", ValueKind::Map(settings)) if settings.iter().any(|setting| setting.key == "any") => {
                    let any = settings.iter_mut().find(|setting| setting.key == "any");
                    any.into_iter().for_each(|any| self.steps(of, "after", &mut any.value, spell, problems));
                }
                ("creates", ValueKind::Text(name)) => {
                    problems.push(
                        Problem::new(setting.value.span, "`creates` also says which property of the request is the id")
                            .help(format!("write `creates(destination = {name}, id = …)`")),
                    );
                }
                ("after" | "then", ValueKind::Text(name)) => {
                    let steps = self.bare_step(of, &setting.key, (name, setting.value.span), problems);
                    setting.value.kind = steps;
                    self.steps(of, &setting.key, &mut setting.value, spell, problems);
                }
                ("after" | "then", _) => self.steps(of, &setting.key, &mut setting.value, spell, problems),
                _ => {}
            }
            setting
        };
        method.settings.iter().map(translate).collect()
    }

    /// Steps: `(query = hello, event = opened)` is a short form of `[(query = hello), (event = opened)]`.
    fn steps(
        self,
        of: &'m Destination,
        key: &str,
        value: &mut Value,
        spell: &mut Spell<'_>,
        problems: &mut Vec<Problem>,
    ) {
        if let ValueKind::Map(settings) = &mut value.kind {
            let one = settings.iter().any(|setting| matches!(setting.key.as_str(), "of" | "doc"));
            let steps = std::mem::take(settings);
            let span = value.span;
            let list = if one {
                vec![Value { kind: ValueKind::Map(steps), span }]
            } else {
                let each = |step: Setting| Value { span: step.span, kind: ValueKind::Map(vec![step]) };
                steps.into_iter().map(each).collect()
            };
            value.kind = ValueKind::List(list);
        }
        let ValueKind::List(steps) = &mut value.kind else { return };
        for step in steps {
            let bare = match &step.kind {
                ValueKind::Text(name) => Some(name.clone()),
                ValueKind::Map(settings) => match settings.as_slice() {
                    [only] if matches!(only.value.kind, ValueKind::Flag) && !is_key_of_step(&only.key) => {
                        Some(only.key.replace('-', "_"))
                    }
                    _ => None,
                },
                _ => None,
            };
            if let Some(name) = bare {
                step.kind = self.bare_step(of, key, (&name, step.span), problems);
            }
            let ValueKind::Map(settings) = &mut step.kind else { continue };
            self.step(of, settings, spell, problems);
        }
    }

    /// `after = hello` does not say of what kind `hello` is: it is told, and taken for the step that was meant.
    fn bare_step(
        self,
        of: &'m Destination,
        key: &str,
        (path, span): (&str, Span),
        problems: &mut Vec<Problem>,
    ) -> ValueKind {
        let (there, name) = match path.split_once("::") {
            Some((destination, method)) => (self.destination(destination), method),
            None => (Some(of), path),
        };
        let found = there.and_then(|there| self.message(there, name));
        let kind = found.map_or("request", |(_, method)| super::item::attribute(method.kind));
        problems.push(
            Problem::new(span, format!("a step of `{key}` says of what kind it is: a query, a request or an event"))
                .help(format!("write `{key}({kind} = {path})`")),
        );
        match found {
            Some(_) => {
                let value = Value { kind: ValueKind::Text(path.to_owned()), span };
                ValueKind::Map(vec![Setting { key: kind.to_owned(), span, value }])
            }
            None => ValueKind::List(Vec::new()),
        }
    }

    fn step(
        self,
        of: &'m Destination,
        settings: &mut Vec<Setting>,
        spell: &mut Spell<'_>,
        problems: &mut Vec<Problem>,
    ) {
        let mut there = of;
        if let Some(other) = settings.iter_mut().find(|setting| setting.key == "of") {
            let found = other.value.text().and_then(|name| self.destination(name));
            match found {
                Some(found) => there = found,
                // One that another description describes.
                None => return,
            }
            self.name(&mut other.value);
        }
        let mut added = None;
        for setting in settings.iter_mut() {
            let mut kind = match setting.key.as_str() {
                "query" => Kind::Query,
                "request" => Kind::Request,
                "event" => Kind::Event,
                "creates" => {
                    self.name(&mut setting.value);
                    continue;
                }
                _ => continue,
            };
            let path = setting.value.text().map(str::to_owned);
            if let Some((destination, method)) = path.as_deref().and_then(|path| path.split_once("::")) {
                let Some(found) = self.destination(destination) else {
                    problems.push(self.unknown_destination(destination, setting.value.span));
                    continue;
                };
                there = found;
                setting.value.kind = ValueKind::Text(method.to_owned());
                let name = ValueKind::Text(found.name.0.clone());
                let span = setting.value.span;
                added = Some(Setting { key: "of".to_owned(), span, value: Value { kind: name, span } });
            }
            if let Some(is) = self.other_kind(there, kind, setting.value.text()) {
                let (wrong, right) = (super::item::attribute(kind), super::item::attribute(is));
                let (name, path) = (setting.value.text().unwrap_or_default(), path.as_deref().unwrap_or_default());
                let text = format!("`{name}` of `{}` is no {wrong}: its attribute is `#[{right}]`", there.rust);
                problems.push(Problem::new(setting.span, text).help(format!("write `{right} = {path}`")));
                // It is taken for what was meant, so that whoever relies on it is told nothing else.
                kind = is;
                right.clone_into(&mut setting.key);
            }
            self.reference(there, Some(kind), &mut setting.value, spell, problems);
        }
        settings.extend(added);
    }

    /// The kind of a message that is referred to as one of another kind, which there is not.
    fn other_kind(self, of: &'m Destination, kind: Kind, name: Option<&str>) -> Option<Kind> {
        let (_, found) = self.message(of, name?)?;
        (found.kind != kind).then_some(found.kind)
    }

    /// A destination by its trait becomes one by its name.
    fn name(self, value: &mut Value) {
        if let Some(found) = value.text().and_then(|name| self.destination(name)) {
            value.kind = ValueKind::Text(found.name.0.clone());
        }
    }

    /// A method becomes its message.
    fn reference(
        self,
        of: &'m Destination,
        kind: Option<Kind>,
        value: &mut Value,
        spell: &mut Spell<'_>,
        problems: &mut Vec<Problem>,
    ) {
        let Some(name) = value.text().map(str::to_owned) else { return };
        match self.message(of, &name).filter(|(_, method)| kind.is_none_or(|kind| kind == method.kind)) {
            Some((at, method)) => value.kind = ValueKind::Text(spell(at, method)),
            None => {
                let fits = |method: &&Method| kind.is_none_or(|kind| kind == method.kind);
                let known: Vec<String> = of.methods.iter().filter(fits).map(|method| plain(&method.name)).collect();
                let what = kind.map_or("message", super::item::attribute);
                let problem = Problem::new(value.span, format!("`{}` has no {what} `{name}`", of.rust));
                let meant = tieline_schema::nearest(&name, known.iter().map(String::as_str));
                // It is taken for what was meant, so that whoever relies on it is told nothing else.
                if let Some(found) = meant.and_then(|meant| of.method(meant)) {
                    value.kind = ValueKind::Text(spell(of, found));
                }
                problems.push(match meant {
                    Some(meant) => problem.help(format!("did you mean `{meant}`?")),
                    None => problem.help(format!(
                        "write the name of the method, with the trait before it where it is another one's: \
                         `{}::{name}`",
                        of.rust
                    )),
                });
            }
        }
    }

    /// A trait that is not there: it is told, and taken for the one that was meant, if one comes near. Other names may be those of
    /// destinations that another description describes.
    fn misspelt(self, value: &mut Value, problems: &mut Vec<Problem>) {
        let Some(name) = value.text().filter(|name| name.starts_with(char::is_uppercase)) else { return };
        if self.destination(name).is_some() {
            return;
        }
        let known: Vec<String> = self.destinations.iter().map(|one| plain(&one.rust)).collect();
        if let Some(meant) = tieline_schema::nearest(name, known.iter().map(String::as_str)) {
            problems.push(self.unknown_destination(name, value.span));
            value.kind = ValueKind::Text(meant.to_owned());
        }
    }

    fn unknown_destination(self, name: &str, span: Span) -> Problem {
        let known: Vec<String> = self.destinations.iter().map(|one| plain(&one.rust)).collect();
        let problem = Problem::new(span, format!("there is no destination `{name}` in this module"));
        match tieline_schema::nearest(name, known.iter().map(String::as_str)) {
            Some(meant) => problem.help(format!("did you mean `{meant}`?")),
            None => problem,
        }
    }
}
