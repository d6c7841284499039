//! A module as YAML: once to be judged, and once to be exported.

use proc_macro2::Span;
use tieline_schema::model::Kind;
use tieline_schema::own::{Setting, ValueKind, plain};

use super::head::Head;
use super::item::{Destination, Method, Role};
use super::names::Names;
use super::problem::Problem;
use super::script::Script;

/// What stands in an exported description where only the user's types know what to write.
#[derive(Debug)]
pub(super) enum Slot {
    /// The name of a message: of which destination, which method.
    Name(String, String),
    /// A message: its own lines and those of its response.
    Message(Box<Message>),
    /// The types.
    Types,
}

/// A message in an exported description.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) destination: String,
    pub(super) method: String,
    /// The destination of the method that has its struct, when it is another one.
    pub(super) origin: Option<String>,
    pub(super) indent: usize,
    pub(super) own: Script,
    pub(super) response: Script,
}

/// Writes a module.
#[derive(Debug)]
pub(super) struct Writer<'m> {
    pub(super) head: &'m Head,
    pub(super) names: Names<'m>,
    /// Whether it is written to be exported.
    pub(super) exported: bool,
    pub(super) slots: Vec<Slot>,
}

impl<'m> Writer<'m> {
    /// Everything.
    pub(super) fn description(&mut self, problems: &mut Vec<Problem>) -> Script {
        let mut script = Script::default();
        let module = (self.head.place, self.head.place);
        script.lines("tieline: 1", module);
        let (name, place) = &self.head.name;
        script.entry("protocol", *place, name, (*place, *place));
        if !self.head.doc.is_empty() {
            script.entry("doc", module.0, &self.head.doc, module);
        }
        script.lines(&self.head.wire, (self.head.wire_place, self.head.wire_place));
        for setting in &self.head.settings {
            script.section(setting);
        }
        if self.exported {
            self.slot(&mut script, Slot::Types);
        } else {
            self.placeholders(&mut script);
        }
        script.block("destinations", module, |script| {
            for destination in self.names.destinations {
                let (name, place) = &destination.name;
                script.block(name, (*place, *place), |script| self.destination(destination, script, problems));
            }
        });
        script
    }

    fn slot(&mut self, script: &mut Script, slot: Slot) {
        script.slot(self.slots.len());
        self.slots.push(slot);
    }

    /// The types of the children that gates wait for: a stand-in each, of which nothing but the key is known.
    fn placeholders(&self, script: &mut Script) {
        let gates: Vec<_> =
            self.names.destinations.iter().filter_map(|destination| Some((destination, gate(destination)?))).collect();
        if gates.is_empty() {
            return;
        }
        let place = (self.head.place, self.head.place);
        script.block("types", place, |script| {
            for (destination, gate) in gates {
                script.block(&placeholder(destination), (gate.place, gate.place), |script| {
                    if let Some((key, at)) = &gate.key {
                        script.lines(
                            &format!("properties: {{ {}: {{ type: string }} }}", super::script::word(key)),
                            (*at, *at),
                        );
                    } else {
                        script.lines("properties: {}", (gate.place, gate.place));
                    }
                });
            }
        });
    }

    fn destination(&mut self, of: &'m Destination, script: &mut Script, problems: &mut Vec<Problem>) {
        let place = (of.rust.span(), of.rust.span());
        let rust = plain(&of.rust);
        if !self.exported || heck::ToUpperCamelCase::to_upper_camel_case(of.name.0.as_str()) != rust {
            script.entry("rust", place.0, &rust, place);
        }
        if !of.doc.is_empty() && of.setting("doc").is_none() {
            script.entry("doc", place.0, &of.doc, place);
        }
        let settings = self.settings(problems, |names, spell, problems| names.of_destination(of, spell, problems));
        for setting in settings.iter().filter(|setting| setting.key != "lifecycle") {
            script.setting(setting);
        }
        self.lifecycle(of, script, problems);
        for (section, kind) in [("queries", Kind::Query), ("requests", Kind::Request), ("events", Kind::Event)] {
            let is_own = |method: &&&Method| method.kind == kind && method.role != Role::Override;
            let own: Vec<_> = of.methods.iter().collect();
            let own: Vec<_> = own.iter().filter(is_own).copied().collect();
            if own.is_empty() {
                continue;
            }
            script.block(section, place, |script| {
                for method in own {
                    self.message(of, method, None, script, problems);
                }
            });
        }
        let overrides: Vec<_> = of.methods.iter().filter(|method| method.role == Role::Override).collect();
        if overrides.is_empty() {
            return;
        }
        script.block("overrides", place, |script| {
            for kind in [Kind::Query, Kind::Request] {
                let of_kind: Vec<_> = overrides.iter().filter(|method| method.kind == kind).collect();
                let Some(first) = of_kind.first() else { continue };
                script.block(first.section(), place, |script| {
                    for method in of_kind {
                        let base = of.base().and_then(|base| self.names.destination(base.value.text()?));
                        let name = plain(&method.name);
                        match base.and_then(|base| self.names.message(base, &name)) {
                            Some((at, taken)) => self.message(of, method, Some((at, taken)), script, problems),
                            None => problems.push(
                                Problem::new(method.name.span(), format!("`{rust}` takes no message `{name}` over"))
                                    .help("what is changed is a message of the destination that `extends` names"),
                            ),
                        }
                    }
                });
            }
        });
    }

    /// Settings in the names of the description: to be judged with the names of the types, to be exported with slots.
    fn settings(
        &mut self,
        problems: &mut Vec<Problem>,
        translate: impl FnOnce(Names<'m>, &mut super::names::Spell<'_>, &mut Vec<Problem>) -> Vec<Setting>,
    ) -> Vec<Setting> {
        let (exported, slots) = (self.exported, &mut self.slots);
        translate(
            self.names,
            &mut |destination, method| {
                if !exported {
                    return method.key().to_owned();
                }
                slots.push(Slot::Name(destination.name.0.clone(), plain(&method.name)));
                Script::sentinel(slots.len() - 1)
            },
            problems,
        )
    }

    fn lifecycle(&mut self, of: &'m Destination, script: &mut Script, problems: &mut Vec<Problem>) {
        let said = of.setting("lifecycle");
        let roles: Vec<_> = [("init", Role::Init), ("dispose", Role::Dispose)]
            .into_iter()
            .filter_map(|(key, role)| {
                let mut found = of.methods.iter().filter(|method| method.role == role);
                let first = found.next()?;
                if let Some(second) = found.next() {
                    problems.push(Problem::new(
                        second.name.span(),
                        format!("`{}` is marked `{key}` too: one of the two is too many", first.name),
                    ));
                }
                Some((key, first))
            })
            .collect();
        let is_left_open = of.base().is_some() || of.setting("template").is_some();
        if said.is_none() && roles.is_empty() && is_left_open {
            return;
        }
        let settings = match said.map(|said| &said.value.kind) {
            Some(ValueKind::Map(settings)) => settings.as_slice(),
            Some(_) => return said.into_iter().for_each(|said| script.setting(said)),
            None => &[],
        };
        let place = said.map_or(of.rust.span(), |said| said.span);
        let is_unknown = settings.iter().any(|setting| setting.key == "unknown");
        let has_init = roles.iter().any(|(key, _)| *key == "init");
        if !has_init && !is_unknown && !is_left_open {
            problems.push(
                Problem::new(of.rust.span(), format!("nothing initializes `{}`", of.rust))
                    .help("mark the query that does: `#[query(init)]`"),
            );
        }
        script.block("lifecycle", (place, place), |script| {
            for (key, method) in roles {
                let at = method.name.span();
                if self.exported {
                    self.slots.push(Slot::Name(of.name.0.clone(), plain(&method.name)));
                    script.entry(key, at, &Script::sentinel(self.slots.len() - 1), (at, at));
                } else {
                    script.entry(key, at, method.key(), (at, at));
                }
            }
            settings.iter().for_each(|setting| script.setting(setting));
        });
    }

    fn message(
        &mut self,
        of: &'m Destination,
        method: &'m Method,
        taken: Option<(&'m Destination, &'m Method)>,
        script: &mut Script,
        problems: &mut Vec<Problem>,
    ) {
        let at = (method.name.span(), method.name.span());
        let mut own = Script::default();
        if !self.exported && taken.is_none() {
            let camel = heck::ToUpperCamelCase::to_upper_camel_case(plain(&method.name).as_str());
            own.entry("rust", at.0, &camel, at);
        }
        if !method.doc.is_empty() && method.setting("doc").is_none() {
            own.entry("doc", at.0, &method.doc, at);
        }
        if let Some(note) = &method.deprecated {
            own.entry("deprecated", at.0, note, at);
        }
        let settings = self.settings(problems, |names, spell, problems| names.of_message(of, method, spell, problems));
        for setting in settings.iter().filter(|setting| setting.key != "response") {
            own.setting(setting);
        }
        let mut response = Script::default();
        if let Some(said) = settings.iter().find(|setting| setting.key == "response") {
            match &said.value.kind {
                ValueKind::Map(settings) => settings.iter().for_each(|setting| response.setting(setting)),
                _ => problems
                    .push(Problem::new(said.span, "what is said of an answer goes in parentheses: `response(…)`")),
            }
        }
        if self.exported {
            let message = Message {
                destination: of.name.0.clone(),
                method: plain(&method.name),
                origin: taken.map(|(at, _)| at.name.0.clone()),
                indent: script.indent(),
                own,
                response,
            };
            self.slot(script, Slot::Message(Box::new(message)));
            return;
        }
        self.created(method, &mut own);
        if method.role == Role::Init {
            listed(of, &mut response);
        }
        let key = taken.map_or(method.key(), |(_, taken)| taken.key());
        script.block(key, method.message.place, |script| {
            script.append(own);
            if !response.is_empty() {
                script.block("response", at, |script| script.append(response));
            }
        });
    }

    /// The properties of a request that name what it creates: of the rest nothing is known here.
    fn created(&self, method: &Method, own: &mut Script) {
        let Some(creates) = method.setting("creates") else { return };
        let ValueKind::Map(settings) = &creates.value.kind else { return };
        let named: Vec<_> = settings
            .iter()
            .filter(|setting| setting.key == "id" || setting.key == "key")
            .filter_map(|setting| Some((setting.value.text()?, setting.value.span)))
            .collect();
        own.block("properties", (creates.span, creates.span), |own| {
            let mut seen: Vec<&str> = Vec::new();
            for (name, at) in named {
                if !seen.contains(&name) {
                    own.lines(&format!("{}: {{ type: string }}", super::script::word(name)), (at, at));
                    seen.push(name);
                }
            }
        });
    }
}

/// The property of an init answer that lists the children: of the rest nothing is known here.
fn listed(of: &Destination, response: &mut Script) {
    let Some(gate) = gate(of) else { return };
    let Some((children, at)) = gate.children else { return };
    let list = format!(
        "properties: {{ {}: {{ list: {} }} }}",
        super::script::word(&children),
        super::script::word(&placeholder(of))
    );
    response.lines(&list, (at, at));
}

/// What is said of a gate.
pub(super) struct Gate {
    pub(super) place: Span,
    pub(super) children: Option<(String, Span)>,
    pub(super) key: Option<(String, Span)>,
}

/// The gate of a destination.
pub(super) fn gate(of: &Destination) -> Option<Gate> {
    let ValueKind::Map(lifecycle) = &of.setting("lifecycle")?.value.kind else { return None };
    let gate = lifecycle.iter().find(|setting| setting.key == "gate")?;
    let ValueKind::Map(settings) = &gate.value.kind else { return None };
    let text = |key: &str| {
        let setting = settings.iter().find(|setting| setting.key == key)?;
        Some((setting.value.text()?.to_owned(), setting.value.span))
    };
    Some(Gate { place: gate.span, children: text("children"), key: text("key") })
}

/// The type that stands for the children of a gate.
pub(super) fn placeholder(of: &Destination) -> String {
    format!("{}Child", plain(&of.rust))
}
