//! What an attribute may say, by where it stands.

use super::item::ItemKind;
use super::problem::Problem;
use super::setting::Setting;
use crate::suggest::{all_of, nearest};

/// What the attribute of a field may say.
pub(super) const FIELD: &[&str] = &[
    "key",
    "optional",
    "default",
    "secret",
    "length",
    "range",
    "count",
    "required-when",
    "forbidden-when",
    "within",
    "since",
    "deprecated",
    "doc",
    "unknown",
    "others",
];

/// What the attribute of a variant may say.
pub(super) const VARIANT: &[&str] = &["value", "other", "since", "deprecated", "doc"];

/// What the attribute of an item may say.
pub(super) fn of(kind: ItemKind) -> &'static [&'static str] {
    match kind {
        ItemKind::Query | ItemKind::Request | ItemKind::Event => {
            &["name", "since", "deprecated", "open", "doc", "unknown", "own-debug", "description", "destination"]
        }
        ItemKind::Response => &["open", "fails", "doc", "own-debug", "description", "answers", "destination"],
        ItemKind::Properties => &["open", "deprecated", "doc", "own-debug"],
        ItemKind::Object => &["name", "since", "deprecated", "open", "doc", "own-debug", "description", "type"],
        ItemKind::Enumeration => &["name", "since", "deprecated", "doc", "description", "type"],
    }
}

/// What stands in an attribute and is for a derive alone, and not for a description.
pub(super) const OURS: &[&str] =
    &["key", "name", "value", "other", "others", "fails", "own-debug", "description", "answers", "destination", "type"];

/// What people write for something that is called otherwise here.
const SYNONYMS: &[(&str, &str)] = &[
    ("rename", "key"),
    ("name", "key"),
    ("wire", "key"),
    ("wire-key", "key"),
    ("skip-serializing-if", "optional"),
    ("required-if", "required-when"),
    ("min", "range"),
    ("max", "range"),
    ("len", "length"),
    ("sensitive", "secret"),
    ("other-values", "other"),
    ("rest", "others"),
    ("flatten", "others"),
];

/// A key of the language as it stands in an attribute.
pub(super) fn in_rust(key: &str) -> String {
    key.replace('-', "_")
}

/// Reports what is not known, and takes a misspelt key for what was meant.
pub(super) fn check(settings: &mut [Setting], known: &[&str], place: &str, problems: &mut Vec<Problem>) {
    for (at, setting) in settings.iter().enumerate() {
        if settings.iter().take(at).any(|earlier| earlier.key == setting.key) {
            let key = in_rust(&setting.key);
            problems.push(Problem::new(setting.span, format!("`{key}` is said twice")).help("remove one of the two"));
        }
    }
    for at in 0..settings.len() {
        let taken: Vec<String> = settings.iter().map(|setting| setting.key.clone()).collect();
        let Some(setting) = settings.get_mut(at) else { continue };
        if known.contains(&setting.key.as_str()) {
            continue;
        }
        let synonym = SYNONYMS.iter().find(|(other, ours)| *other == setting.key && known.contains(ours));
        let synonym = synonym.map(|&(_, ours)| ours).or_else(|| {
            // A renamed variant has a value, and a renamed item a name.
            let renamed = matches!(setting.key.as_str(), "rename" | "wire" | "key" | "name" | "word");
            renamed.then(|| ["name", "value"].into_iter().find(|ours| known.contains(ours))).flatten()
        });
        let free = known.iter().copied().filter(|key| !taken.iter().any(|taken| taken == key));
        let meant = synonym.or_else(|| nearest(&setting.key, free));
        let written = in_rust(&setting.key);
        let problem = Problem::new(setting.span, format!("{place} has no setting `{written}`"));
        problems.push(match meant {
            Some(meant) => problem.help(format!("did you mean `{}`?", in_rust(meant))),
            None => elsewhere(problem, &setting.key, known),
        });
        if let Some(meant) = meant {
            setting.key = meant.to_owned();
        }
    }
}

/// What to write in place of what belongs somewhere else.
fn elsewhere(problem: Problem, key: &str, known: &[&str]) -> Problem {
    match key {
        "type" | "list" | "map" => problem.help("the type of a property is the type of its field"),
        "rust" => problem.help("its name in Rust is that of the item, of the field or of the variant itself"),
        "closed" => problem.help("without a variant that is marked `#[tieline(other)]` an enumeration is closed"),
        "name" => problem.help("which question it answers is said where the question belongs to a destination"),
        "phases" | "after" | "creates" | "deadline" | "then" | "headers" | "response" => {
            problem.help("this is said where the message belongs to a destination, and not at its struct")
        }
        "when" => problem.help(
            "what a failure tells is a struct of its own: `#[derive(tieline::Response)]` with `#[tieline(fails)]`",
        ),
        _ => problem.help(format!(
            "there are {}",
            all_of(known.iter().map(|key| in_rust(key)).collect::<Vec<_>>().iter().map(String::as_str))
        )),
    }
}
