//! One description for each rule, and exactly what is said about it.
//!
//! `diagnostics/README.md` explains the folder.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tieline_schema::{Compiled, RULES, Style, compile_file, compile_text, compile_text_in};

const FOLDER: &str = "diagnostics";

/// The rules that a file in the folder cannot break.
fn made(rule: &str) -> Option<Compiled> {
    Some(match rule {
        "description-not-found" => compile_file(&Path::new(FOLDER).join("description-not-found/lapm.yaml")),
        "description-unreadable" => compile_file(&Path::new(FOLDER).join("description-not-found")),
        "description-too-large" => compile_text("too-large.yaml", &"#".repeat(4 * 1024 * 1024 + 1)),
        "too-many-problems" => {
            let keys: Vec<_> = (0..1100).map(|number| format!("unheard-of-{number}: {number}\n")).collect();
            compile_text("too-many.yaml", &keys.concat())
        }
        "too-many-imports" => {
            // The same file, but each time the import is written in another way.
            let imports: Vec<_> = (0..70).map(|number| format!("  - {}lamps.yaml\n", "./".repeat(number))).collect();
            let text = format!("tieline: 1\nprotocol: lamp\nimports:\n{}", imports.concat());
            compile_text_in("too-many-imports.yaml", &text, &Path::new(FOLDER).join("too-many-imports"))
        }
        "expansion-too-large" => {
            let requests: Vec<_> =
                (0..300).map(|number| format!("      lamp.r{number}: {{ headers: long }}\n")).collect();
            let text = format!(
                "tieline: 1\nprotocol: lamp\nimports: [lamps.yaml]\ndestinations:\n  lamp:\n    target: \"{{room}}.{{lamp}}\"\n    \
                 lifecycle: {{ init: lamp.init }}\n    queries:\n      lamp.init: {{}}\n    requests:\n{}header-sets:\n  \
                 long: {{ dated: {{ constant: x, doc: {} }} }}\n",
                requests.concat(),
                "x".repeat(1 << 17)
            );
            compile_text_in("expansion-too-large.yaml", &text, &Path::new(FOLDER).join("too-many-imports"))
        }
        _ => return None,
    })
}

/// The names of the fixtures: a rule's name, or a rule's name, two hyphens and what is special.
fn fixtures() -> BTreeSet<String> {
    let files = fs::read_dir(FOLDER).unwrap().map(|file| file.unwrap().path());
    let yaml = files.filter(|file| file.extension().is_some_and(|extension| extension == "yaml"));
    let names = yaml.map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned());
    let made = RULES.iter().filter(|rule| made(rule).is_some()).map(|rule| (*rule).to_owned());
    names.chain(made).collect()
}

fn compile(fixture: &str) -> Compiled {
    made(fixture).unwrap_or_else(|| compile_file(&Path::new(FOLDER).join(format!("{fixture}.yaml"))))
}

/// Everything that is said, with the middle left out when that is more than anybody reads.
fn report(compiled: &Compiled) -> String {
    const MOST: usize = 20;
    let draw = |found| compiled.render(found, Style::Plain) + "\n";
    match compiled.diagnostics.as_slice() {
        [first, second, between @ .., last] if compiled.diagnostics.len() > MOST => {
            format!("{}\n{}\n({} more)\n\n{}", draw(first), draw(second), between.len(), draw(last))
        }
        all => all.iter().map(draw).collect::<Vec<_>>().join("\n"),
    }
}

#[test]
fn every_rule_says_what_its_fixture_expects() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut wrong = Vec::new();
    for fixture in fixtures() {
        let path = PathBuf::from(FOLDER).join(format!("{fixture}.txt"));
        let report = report(&compile(&fixture));
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if bless {
            fs::write(&path, &report).unwrap();
        } else if report != expected {
            wrong.push(format!("{fixture}: expected\n\n{expected}\nand got\n\n{report}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\n{} fixtures differ. If what they got is right, run the test with BLESS=1 and read the difference.",
        wrong.join("\n"),
        wrong.len()
    );
}

#[test]
fn every_rule_has_a_fixture_that_breaks_it() {
    let fixtures = fixtures();
    for rule in RULES {
        assert!(fixtures.contains(*rule), "the rule `{rule}` has no fixture: write {FOLDER}/{rule}.yaml and bless it");
        let compiled = compile(rule);
        let found = compiled.diagnostics.iter().any(|found| found.code == *rule);
        assert!(found, "the fixture of `{rule}` does not break it:\n{compiled}");
    }
}

#[test]
fn every_fixture_belongs_to_a_rule() {
    for fixture in fixtures() {
        let rule = fixture.split("--").next().unwrap_or_default();
        assert!(RULES.contains(&rule), "there is no rule `{rule}` for {FOLDER}/{fixture}.yaml");
        let found = compile(&fixture).diagnostics.iter().any(|found| found.code == rule);
        assert!(found, "{FOLDER}/{fixture}.yaml does not break its rule");
    }
    let reports = fs::read_dir(FOLDER).unwrap().map(|file| file.unwrap().path());
    for report in reports.filter(|file| file.extension().is_some_and(|extension| extension == "txt")) {
        let fixture = report.file_stem().unwrap().to_str().unwrap();
        assert!(fixtures().contains(fixture), "{} has no description", report.display());
    }
}

#[test]
fn every_code_is_a_rule_and_every_place_is_in_its_text() {
    for fixture in fixtures() {
        let compiled = compile(&fixture);
        for found in &compiled.diagnostics {
            assert!(RULES.contains(&found.code), "{fixture} says `{}`, which is no rule", found.code);
            let related = found.related.iter().map(|other| other.span);
            for span in std::iter::once(found.span).chain(related) {
                let text = compiled.sources.file(span.file).unwrap().text();
                assert!(text.get(span.start as usize..span.end as usize).is_some(), "{fixture}: {found:?}");
            }
        }
    }
}

#[test]
fn colour_changes_no_word() {
    for fixture in fixtures() {
        let compiled = compile(&fixture);
        for found in compiled.diagnostics.iter().take(20) {
            assert_eq!(plain(&compiled.render(found, Style::Colour)), compiled.render(found, Style::Plain));
        }
    }
}

/// A text without what a terminal takes for commands.
fn plain(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
    }
    plain
}
