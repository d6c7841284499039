//! A struct that does not say what of the description it is.

use super::fault::{At, Fault};
use super::wanted::What;
use crate::compile::Compiled;
use crate::model::TypeKind;
use crate::suggest::one_of;

pub(crate) const CODE: &str = "unnamed-item";

pub(crate) fn fault(compiled: &Compiled, what: What, rust: &str, file: &str) -> Fault {
    let key = what.setting();
    let kind = what.name();
    let fault = Fault::new(CODE, At::Item, format!("`{rust}` does not say which {kind} of `{file}` it is"));
    let named: Vec<(&str, &str, _)> = match what {
        What::Object | What::Enumeration => {
            let object = what == What::Object;
            let fit = compiled.protocol.types.iter();
            let fit = fit.filter(|of| matches!(of.kind, TypeKind::Object(_)) == object);
            fit.map(|of| (of.name.as_str(), of.rust.as_str(), of.span)).collect()
        }
        _ => {
            let fit = compiled.protocol.messages.iter().filter(|message| what.takes(message.kind));
            fit.map(|message| (message.name.as_str(), message.rust.as_str(), message.span)).collect()
        }
    };
    // A struct is often called what the description calls it in Rust.
    let like = named.iter().find(|(_, name, _)| rust == *name || rust.strip_prefix(name).is_some_and(is_answer));
    if let Some((name, _, place)) = like {
        return fault.shows(*place, "perhaps this").help(format!("say it: `#[tieline({key} = {name:?})]`"));
    }
    let mut names: Vec<_> = named.iter().map(|(name, ..)| *name).collect();
    names.sort_unstable();
    names.dedup();
    fault.help(format!("say it: `#[tieline({key} = \"…\")]`, with {}", one_of(names)))
}

/// How the struct of an answer is called beside that of its question.
fn is_answer(rest: &str) -> bool {
    matches!(rest, "Response" | "Failure")
}
