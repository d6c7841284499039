//! A setting that names something else than what the item can stand for.

use super::super::item::Item;
use super::fault::{At, Fault};
use super::wanted::What;

pub(crate) const CODE: &str = "idle-name";

/// The settings that say what an item stands for.
pub(crate) const NAMES: [&str; 4] = ["name", "answers", "type", "destination"];

pub(crate) fn check(item: &Item, what: What) -> Option<Fault> {
    let right = what.setting();
    let idle = |key: &str| match key {
        "destination" => what.is_type(),
        // A type may have its `name` here too, as where there is no description.
        "name" if what.is_type() => item.setting(right).is_some(),
        _ => key != right && NAMES.contains(&key),
    };
    let (place, setting) = item.settings.iter().enumerate().find(|(_, setting)| idle(&setting.key))?;
    let what = what.name();
    let message = match (setting.key.as_str(), right) {
        ("name", "answers") => "an answer has no name: it is known by what it answers".to_owned(),
        (key, _) => format!("`{key}` says nothing about which {what} this is"),
    };
    let help = match setting.key.as_str() {
        "destination" => "leave it out: the types of a description belong to no destination".to_owned(),
        _ => format!("write `{right} = \"…\"`, with the name of the {what}"),
    };
    Some(Fault::new(CODE, At::Setting(place), message).help(help))
}
