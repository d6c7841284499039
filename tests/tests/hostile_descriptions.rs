//! Whatever a description holds, compiling it ends, soon, and with a protocol.

#![cfg(test)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use tieline_schema::{Compiled, Style, compile_shipped, compile_text, model_json, model_yaml};

const SHIPPED: &str = include_str!("../../schema/protocols/channel-group.yaml");
/// Far more than any of these needs, and far less than what a quadratic algorithm takes.
const SOON: Duration = Duration::from_secs(20);

/// Compiles it, and draws what is wrong.
fn compile(text: &str) -> Compiled {
    let compiled = compile_text("hostile.yaml", text);
    for found in compiled.diagnostics.iter().take(50) {
        assert!(!compiled.render(found, Style::Plain).is_empty());
        assert!(!compiled.render(found, Style::Colour).is_empty());
    }
    let _ = model_json(&compiled.protocol);
    let _ = model_yaml(&compiled.protocol);
    compiled
}

/// Compiles a text of half a megabyte and more that somebody made to hurt.
fn refused_soon(what: &str, text: &str) -> Compiled {
    assert!(text.len() > 1 << 19, "{what} is too small to prove anything");
    let start = Instant::now();
    let compiled = compile(text);
    assert!(start.elapsed() < SOON, "{what} took {:?}", start.elapsed());
    assert!(compiled.has_errors(), "{what} was accepted");
    assert!(compiled.diagnostics.len() <= 1001, "{what}");
    compiled
}

fn many(one: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for number in 0.. {
        text.push_str(&one(number));
        if text.len() > 1 << 19 {
            break;
        }
    }
    text
}

fn codes(compiled: &Compiled) -> Vec<&str> {
    compiled.diagnostics.iter().map(|found| found.code).collect()
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_nothing() {
    let expected = model_json(&compile_shipped("channel-group").unwrap().protocol);
    for text in [format!("\u{feff}{SHIPPED}"), SHIPPED.replace('\n', "\r\n")] {
        let compiled = compile(&text);
        assert!(compiled.diagnostics.is_empty(), "{compiled}");
        assert_eq!(model_json(&compiled.protocol), expected);
    }
    let compiled = compile(&SHIPPED.replace('\n', "\r\n").replace("phases: [active]", "phases: [actve]"));
    assert!(compiled.to_string().contains("hostile.yaml:107:18\n"), "{compiled}");
}

#[test]
fn a_file_that_was_cut_off_says_one_thing_at_most_about_its_yaml() {
    for (end, _) in SHIPPED.char_indices() {
        let compiled = compile_text("cut.yaml", &SHIPPED[..end]);
        let faults = codes(&compiled).into_iter().filter(|code| *code == "yaml-syntax").count();
        assert!(faults == 0 || compiled.diagnostics.len() == 1, "{compiled}");
    }
}

#[test]
fn an_alias_bomb_is_a_few_refused_anchors() {
    let mut text = "tieline: 1\nprotocol: bomb\na0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let aliases = vec![format!("*a{}", level - 1); 9].join(", ");
        writeln!(text, "a{level}: &a{level} [{aliases}]").unwrap();
    }
    let compiled = compile(&text);
    assert_eq!(codes(&compiled).iter().filter(|code| **code == "anchor").count(), 20);
}

#[test]
fn nesting_without_end_is_refused() {
    for (what, text) in [
        ("brackets", "[".repeat(2 << 20)),
        ("braces", "{a: ".repeat(1 << 19)),
        ("dashes", "- ".repeat(1 << 20)),
        ("question marks", "? ".repeat(1 << 19)),
        ("closing brackets", "]".repeat(2 << 20)),
    ] {
        assert_eq!(refused_soon(what, &text).diagnostics.len(), 1, "{what}");
    }
}

#[test]
fn much_of_anything_is_refused_soon() {
    refused_soon("unknown keys", &many(|number| format!("k{number}: 1\n")));
    refused_soon("equal keys", &many(|_| "k: 1\n".to_owned()));
    refused_soon("aliases", &format!("a: [{}]\n", many(|_| "*a, ".to_owned())));
    refused_soon("one line", &format!("{{{}}}", many(|number| format!("k{number}: 1, "))));
    refused_soon("one key", &format!("? {}\n: 1\n", "k".repeat(1 << 20)));
    refused_soon("one word", &format!("protocol: {}\n", "K".repeat(1 << 20)));
    refused_soon("quotes", &"\"".repeat(1 << 20));
    refused_soon("tags", &many(|_| "- !t x\n".to_owned()));
    refused_soon("documents", &many(|_| "---\na: 1\n".to_owned()));
    refused_soon("control characters", &"\u{1}\t\u{7f}\r".repeat(1 << 18));
    refused_soon("colons", &": ".repeat(1 << 19));
}

#[test]
fn many_names_are_resolved_soon() {
    let head = "tieline: 1\nprotocol: p\n";
    let types = many(|number| format!("  T{number}: {{properties: {{p: {{type: U{number}}}}}}}\n"));
    refused_soon("unknown types", &format!("{head}types:\n{types}"));
    let types =
        many(|number| format!("  T{number}: {{properties: {{p: {{type: T{}}}, q: {{type: T0}}}}}}\n", number + 1));
    refused_soon("types inside each other", &format!("{head}types:\n{types}"));
    let values = many(|number| {
        let signs: String = format!("{number}").bytes().map(|digit| char::from(digit - b'0' + b'!')).collect();
        format!("    ? 'a{}b'\n    : {{}}\n", signs.replace('\'', "''"))
    });
    refused_soon("values of one Rust name", &format!("{head}types:\n  T:\n   values:\n{values}"));
    let lamps = many(|number| format!("  d{number}: {{parent: d{}, target: x, lifecycle: {{init: i}}}}\n", number + 1));
    refused_soon("parents of parents", &format!("{head}destinations:\n{lamps}"));
    let lamps = many(|number| format!("  d{number}: {{parent: e{number}, target: x, lifecycle: {{init: i}}}}\n"));
    refused_soon("unknown parents", &format!("{head}destinations:\n{lamps}"));
    let lamps = many(|number| format!("  d{number}: {{rust: D, target: x, lifecycle: {{init: i}}}}\n"));
    refused_soon("destinations of one name", &format!("{head}destinations:\n{lamps}"));
    let rows = many(|number| format!("     h{number}: {{copied: g{number}}}\n"));
    let envelope = "envelope:\n  members: {header: h, body: b}\n  headers: {kind: k, name: n, target: t, request-id: i, \
                    result: r, error-message: e}\n  kinds: {query: q, request: u, response: s, event: v}\n  results: \
                    {success: S, failure: F}\n";
    let table = format!(
        "{head}{envelope}destinations:\n  d:\n   queries:\n    q:\n     headers: {{}}\n     response:\n      headers:\n"
    );
    refused_soon("headers", &format!("{table}{}", rows.replace("     h", "       h")));
}

#[test]
fn many_rules_about_values_are_resolved_soon() {
    let head = "tieline: 1\nprotocol: p\ntypes:\n";
    let values = many(|number| format!("    v{number}: {{}}\n"));
    let of_last = many(|number| format!("    p{number}: {{type: T, default: v{}}}\n", number + 1));
    refused_soon("defaults", &format!("{head}  T:\n   values:\n{values}  O:\n   properties:\n{of_last}"));
    let siblings = many(|number| format!("    p{number}: {{type: T, optional: true, required-when: {{p0: [v9]}}}}\n"));
    refused_soon("conditions", &format!("{head}  T:\n   values:\n{values}  O:\n   properties:\n{siblings}"));
    let unknown =
        many(|number| format!("    p{number}: {{type: T, optional: true, forbidden-when: {{q: [w{number}]}}}}\n"));
    refused_soon("unknown siblings", &format!("{head}  T:\n   values:\n{values}  O:\n   properties:\n{unknown}"));
    let listed = many(|number| format!("v{number}, "));
    let both = format!(
        "    r: {{type: T, optional: true, required-when: {{p: [{listed}]}}, forbidden-when: {{p: [{listed}]}}}}\n"
    );
    refused_soon(
        "values",
        &format!("{head}  T:\n   values:\n{values}  O:\n   properties:\n    p: {{type: T}}\n{both}"),
    );
    let limits = many(|number| format!("    p{number}: {{type: integer, range: {{min: 2, max: 1}}}}\n"));
    refused_soon("limits", &format!("{head}  O:\n   properties:\n{limits}"));
    let many_of = |key: &str| many(|number| format!("      {key}{number}: 1\n"));
    refused_soon(
        "a default",
        &format!("{head}  O:\n   properties:\n    p:\n     map: string\n     default:\n{}", many_of("k")),
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_in_the_shipped_description_are_survived(
        changes in prop::collection::vec((0..SHIPPED.len(), any::<u8>()), 1..20),
    ) {
        let mut bytes = SHIPPED.as_bytes().to_vec();
        for (at, byte) in changes {
            bytes[at] = byte;
        }
        compile(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn random_pieces_of_the_shipped_description_are_survived(
        pieces in prop::collection::vec((0..SHIPPED.len(), 0..400_usize), 1..12),
    ) {
        let cut = |(start, length): (usize, usize)| &SHIPPED.as_bytes()[start..SHIPPED.len().min(start + length)];
        let bytes: Vec<u8> = pieces.into_iter().flat_map(cut).copied().collect();
        compile(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn random_lines_left_out_or_doubled_are_survived(
        changes in prop::collection::vec((0..SHIPPED.lines().count(), 0..3_usize), 1..8),
    ) {
        let mut lines: Vec<_> = SHIPPED.lines().collect();
        for (at, times) in changes {
            let at = at.min(lines.len().saturating_sub(1));
            let line = lines.get(at).copied().unwrap_or_default();
            lines.splice(at..(at + 1).min(lines.len()), std::iter::repeat_n(line, times));
        }
        compile(&lines.join("\n"));
    }

    #[test]
    fn random_text_is_survived(text in ".{0,200}") {
        compile(&text);
    }
}
