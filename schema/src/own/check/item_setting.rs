//! What an attribute says of a whole struct or enum, or of a variant, and the description does not: its version.

use super::super::setting::Setting;
use super::Comparison;
use super::described::Content;
use super::fault::{At, Fault};
use crate::model::Stability;
use crate::span::Span;

pub(crate) const CODE: &str = "item-setting";

pub(crate) fn check(comparison: &mut Comparison<'_>) {
    let mut faults = Vec::new();
    if let Some(stability) = comparison.described.stability {
        let (name, place) = (comparison.described.name.clone(), comparison.described.place);
        faults.extend(since(&comparison.item.settings, At::Setting, (&name, place), stability));
    }
    if let Content::Values(values, _) = comparison.described.content {
        for &(variant, value) in &comparison.matching.pairs {
            let Some((of, value)) = comparison.item.variants().get(variant).zip(values.get(value)) else { continue };
            let (at, name) = (|setting| At::VariantSetting(variant, setting), format!("the value `{}`", value.wire));
            faults.extend(since(&of.settings, at, (&name, value.span), &value.stability));
        }
    }
    faults.into_iter().for_each(|fault| comparison.push(fault));
}

fn since(
    settings: &[Setting],
    at: impl Fn(usize) -> At,
    (name, place): (&str, Span),
    stability: &Stability,
) -> Option<Fault> {
    let (said, setting) = settings.iter().enumerate().find(|(_, setting)| setting.key == "since")?;
    let says = stability.since.as_deref();
    if setting.value.text() == says {
        return None;
    }
    let (message, help) = match says {
        Some(says) => (
            format!("the description says `since = {says:?}` of {name}"),
            format!("write `since = {says:?}`, or leave it out: what the description says holds without it"),
        ),
        None => (
            format!("the description does not say since when there is {name}"),
            "leave it out, or say it in the description".to_owned(),
        ),
    };
    Some(Fault::new(CODE, at(said), message).shows(place, "described here").help(help))
}
