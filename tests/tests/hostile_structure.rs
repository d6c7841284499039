//! Descriptions that are put together to hurt: compiling them ends, soon.

#![cfg(test)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use tieline_schema::{Compiled, Style, compile_text, model_json};

const WIRE: &str = include_str!("../fixtures/house/wire.yaml");
/// Far more than any of these needs, and far less than what a quadratic algorithm takes.
const SOON: Duration = Duration::from_secs(20);

fn soon(what: &str, rest: &str) -> Compiled {
    let text = format!("{}{rest}", WIRE.replacen("tieline: 1", "tieline: 1\nprotocol: hostile", 1));
    assert!(text.len() > 1 << 18, "{what} is too small to prove anything");
    let start = Instant::now();
    let compiled = compile_text("hostile.yaml", &text);
    for found in compiled.diagnostics.iter().take(50) {
        assert!(!compiled.render(found, Style::Plain).is_empty());
    }
    let _ = model_json(&compiled.protocol);
    assert!(start.elapsed() < SOON, "{what} took {:?}", start.elapsed());
    assert!(compiled.diagnostics.len() <= 1001, "{what}");
    compiled
}

fn codes(compiled: &Compiled) -> Vec<&str> {
    let mut codes: Vec<_> = compiled.diagnostics.iter().map(|found| found.code).collect();
    codes.dedup();
    codes
}

fn many(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut all, number| {
        let _ = write!(all, "{}", one(number));
        all
    })
}

const ROOT: &str =
    "destinations:\n  d0:\n    target: \"{d}\"\n    lifecycle: { init: init }\n    queries:\n      init: {}\n";

#[test]
fn a_long_chain_of_extensions_is_refused_before_it_fills_the_memory() {
    let heirs = many(8000, |at| format!("  d{}:\n    extends: d{at}\n    requests:\n      r{at}: {{}}\n", at + 1));
    let compiled = soon("the chain", &format!("{ROOT}{heirs}"));
    assert!(codes(&compiled).contains(&"expansion-too-large"), "{:?}", codes(&compiled));
}

#[test]
fn a_long_circle_of_extensions_is_one_mistake() {
    let circle = many(12000, |at| format!("  d{at}:\n    extends: d{}\n", (at + 1) % 12000));
    let compiled = soon("the circle", &format!("destinations:\n{circle}"));
    let cycles = compiled.diagnostics.iter().filter(|found| found.code == "extension-cycle").count();
    assert_eq!(cycles, 1, "{:?}", codes(&compiled));
}

#[test]
fn a_wide_base_with_many_heirs_is_refused_before_it_fills_the_memory() {
    let requests = many(4000, |at| format!("      request-{at}: {{}}\n"));
    let heirs = many(8000, |at| format!("  h{at}:\n    extends: d0\n"));
    let compiled = soon("the heirs", &format!("{ROOT}    requests:\n{requests}{heirs}"));
    assert!(codes(&compiled).contains(&"expansion-too-large"), "{:?}", codes(&compiled));
}

#[test]
fn messages_that_wait_for_one_another_in_a_long_circle_are_one_mistake() {
    let requests = many(6000, |at| format!("      r{at}: {{ after: [{{ request: r{} }}] }}\n", (at + 1) % 6000));
    let compiled = soon("the waiting", &format!("{ROOT}    requests:\n{requests}"));
    let cycles = compiled.diagnostics.iter().filter(|found| found.code == "after-cycle").count();
    assert_eq!(cycles, 1, "{:?}", codes(&compiled));
}

#[test]
fn a_message_with_every_other_one_before_it_is_looked_at_once() {
    let steps = many(16000, |_| "          - { request: slow }\n".to_owned());
    let compiled =
        soon("the steps", &format!("{ROOT}    requests:\n      slow: {{}}\n      late:\n        after:\n{steps}"));
    assert!(!compiled.has_errors(), "{compiled}");
}

#[test]
fn names_that_nobody_knows_are_bounded() {
    let heirs = many(8000, |at| format!("  h{at}:\n    extends: nobody-{at}\n    parent: nothing-{at}\n"));
    let compiled = soon("the names", &format!("{ROOT}{heirs}"));
    assert!(codes(&compiled).contains(&"too-many-problems"), "{:?}", codes(&compiled));
}

#[test]
fn messages_that_wait_for_one_another_in_a_long_line_are_looked_at_once() {
    let requests = many(6000, |at| format!("      r{at}: {{ after: [{{ request: r{} }}] }}\n", at + 1));
    let compiled = soon("the line", &format!("{ROOT}    requests:\n{requests}      r6000: {{}}\n"));
    assert!(!compiled.has_errors(), "{compiled}");
}

#[test]
fn many_conditions_on_what_is_within_many_objects_are_resolved_soon() {
    // The types of the fixture go on here.
    let members = many(4000, |at| format!("      p{at}: {{ type: string, optional: true }}\n"));
    let within = many(4000, |at| format!("              p{at}: {{ required-when: {{ state: [UP] }} }}\n"));
    let others = many(1000, |at| {
        format!("          o{at}: {{ type: Wide, within: {{ p3999: {{ forbidden-when: {{ state: [UP] }} }} }} }}\n")
    });
    let event = "    events:\n      wide:\n        properties:\n          state: { type: State }\n";
    let text = format!(
        "  State: {{ values: {{ UP: {{}} }} }}\n  Wide:\n    properties:\n{members}{ROOT}{event}          wide:\n            \
         type: Wide\n            within:\n{within}{others}"
    );
    let compiled = soon("what is within", &text);
    assert_eq!(codes(&compiled), ["unused-type", "too-many-properties"]);
}

#[test]
fn a_long_default_with_many_heirs_is_refused_before_it_fills_the_memory() {
    let parts = many(100_000, |at| format!("{at}, "));
    let heirs = many(4000, |at| format!("  h{at}:\n    extends: d0\n"));
    let event =
        format!("    events:\n      long: {{ properties: {{ parts: {{ list: integer, default: [{parts}] }} }} }}\n");
    let compiled = soon("the default", &format!("{ROOT}{event}{heirs}"));
    assert!(codes(&compiled).contains(&"expansion-too-large"), "{:?}", codes(&compiled));
}
