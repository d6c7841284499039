//! An item as YAML: what stands under its name in a description.

use proc_macro2::Span;

use super::field::Field;
use super::item::{Item, ItemKind, plain};
use super::known::OURS;
use super::script::Script;
use super::setting::Setting;
use crate::resolve::{Case, RESERVED_VALUES, basis, reserved_fields, said};

/// The keys of a property beside its type, in the order in which they are written.
const KEYS: [&str; 13] = [
    "optional",
    "default",
    "length",
    "range",
    "count",
    "required-when",
    "forbidden-when",
    "within",
    "since",
    "deprecated",
    "secret",
    "doc",
    "unknown",
];

/// What stands under the name of an item.
pub(crate) fn describe(item: &Item) -> Script<'_> {
    let mut script = Script::new();
    let place = item.name.span();
    // The language has no word for a response that is not to be used any more: its question is not, then.
    let note = item.deprecated.as_deref().filter(|_| item.kind != ItemKind::Response);
    prose(&mut script, (&item.doc, note, place), &item.settings);
    let (wire, _) = item.wire();
    match item.kind {
        ItemKind::Query | ItemKind::Request | ItemKind::Event => name(&mut script, item, basis(&wire)),
        ItemKind::Object | ItemKind::Enumeration => name(&mut script, item, &wire),
        ItemKind::Response | ItemKind::Properties => {}
    }
    for setting in &item.settings {
        let said = matches!(setting.key.as_str(), "doc" | "deprecated");
        if !said && !OURS.contains(&setting.key.as_str()) {
            script.setting((&setting.key, setting.span), &setting.value);
        }
    }
    if item.kind == ItemKind::Enumeration {
        if !item.variants().iter().any(super::Variant::is_other) {
            script.entry(("closed", place), ("true".to_owned(), place));
        }
        script.block(("values", place), |script| values(item, script));
        return script;
    }
    if item.setting("open").is_none()
        && let Some(others) = item.fields().iter().find_map(|field| field.setting("others"))
    {
        script.entry(("open", others.span), ("true".to_owned(), others.span));
    }
    script.block(("properties", place), |script| {
        for field in item.fields().iter().filter(|field| field.setting("others").is_none()) {
            let (wire, place) = field.wire();
            script.block((&wire, place), |script| property(item, field, script));
        }
    });
    script
}

/// The name of an item in Rust, where it does not follow from that in the description.
fn name(script: &mut Script<'_>, item: &Item, basis: &str) {
    if let Some(name) = said(basis, Case::Camel, &plain(&item.name), &[]) {
        script.exported("rust", &name);
    }
}

fn values(item: &Item, script: &mut Script<'_>) {
    for variant in item.variants().iter().filter(|variant| !variant.is_other()) {
        let (wire, place) = variant.wire();
        script.block((&wire, place), |script| {
            prose(script, (&variant.doc, variant.deprecated.as_deref(), place), &variant.settings);
            if let Some(since) = variant.setting("since") {
                script.setting(("since", since.span), &since.value);
            }
            if let Some(name) = said(&wire, Case::Upper, &plain(&variant.name), RESERVED_VALUES) {
                script.exported("rust", &name);
            }
        });
    }
}

fn property<'i>(item: &'i Item, field: &'i Field, script: &mut Script<'i>) {
    script.of(field);
    let name = field.name.span();
    for key in KEYS {
        match field.setting(key) {
            Some(setting) => script.setting((key, setting.span), &setting.value),
            None => match key {
                "optional" if field.optional => {
                    script.entry((key, field.type_span), ("true".to_owned(), field.type_span));
                }
                "range" => range(field, script),
                "deprecated" => {
                    field.deprecated.iter().for_each(|note| script.entry((key, name), (super::word(note), name)));
                }
                "doc" if !field.doc.is_empty() => script.entry((key, name), (super::word(&field.doc), name)),
                _ => {}
            },
        }
    }
    if item.setting("fails").is_some() {
        script.with_failure(name);
    }
    let open = item.setting("open").is_some() || item.fields().iter().any(|field| field.setting("others").is_some());
    if let Some(name) = said(&field.wire().0, Case::Snake, &plain(&field.name), reserved_fields(open)) {
        script.exported("rust", &name);
    }
}

/// What a whole number of fewer than 64 bits can be.
fn range(field: &Field, script: &mut Script<'_>) {
    let Some(width) = field.of.width() else { return };
    let place = field.type_span;
    let bounds = [("min", width.least), ("max", width.most)];
    let bounds: Vec<_> = bounds.iter().filter_map(|(key, bound)| Some(format!("{key}: {}", (*bound)?))).collect();
    if !bounds.is_empty() {
        script.entry(("range", place), (format!("{{ {} }}", bounds.join(", ")), place));
    }
}

/// What is said for people, and whether something is still to be used.
fn prose(script: &mut Script<'_>, (doc, note, place): (&str, Option<&str>, Span), settings: &[Setting]) {
    for (key, text) in [("doc", Some(doc).filter(|doc| !doc.is_empty())), ("deprecated", note)] {
        match super::setting::find(settings, key) {
            Some(setting) => script.setting((key, setting.span), &setting.value),
            None => text.iter().for_each(|text| script.entry((key, place), (super::word(text), place))),
        }
    }
}
