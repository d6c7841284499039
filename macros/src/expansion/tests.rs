use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

use crate::site::Site;

/// Tests run in the folder of the package, and rustc tells no file here.
fn expansion(description: &str) -> String {
    super::expand(format!("::tieline; {description:?}").parse().unwrap(), Site::nowhere).to_string()
}

#[test]
fn an_error_shows_the_file_the_line_and_the_column_and_takes_no_item_away() {
    let expansion = expansion("tests/unknown_type.yaml");
    assert_eq!(expansion.matches("compile_error").count(), 1, "{expansion}");
    assert!(expansion.contains("there is no type `Strin` [unknown-type]"), "{expansion}");
    assert!(expansion.contains("tests/unknown_type.yaml:38:23"), "{expansion}");
    assert!(expansion.contains("struct Find") && expansion.contains("trait Lamp"));
}

#[test]
fn a_warning_is_the_use_of_something_deprecated() {
    let expansion = expansion("tests/unused_type.yaml");
    assert!(!expansion.contains("compile_error"), "{expansion}");
    assert!(expansion.contains("deprecated") && expansion.contains("[unused-type]"), "{expansion}");
}

#[test]
fn each_file_that_was_read_is_followed_and_its_path_stands_nowhere_else() {
    let file = format!("{}/tests/unused_type.yaml", env!("CARGO_MANIFEST_DIR"));
    let expansion = expansion("tests/unused_type.yaml");
    assert!(expansion.contains(&format!("include_bytes ! ({file:?})")), "{expansion}");
    assert_eq!(expansion.matches(env!("CARGO_MANIFEST_DIR")).count(), 1);
}

/// The same that the command and a build script write, which `tests/tests/commands.rs` holds to the emitter.
#[test]
fn the_items_are_the_tokens_of_the_emitter_and_nothing_stands_before_them() {
    let compiled = tieline_schema::compile_shipped("channel-group").unwrap();
    let emitted = tieline_schema::rust::emit(&compiled.protocol, &quote::quote!(::tieline));
    assert_eq!(expansion("tieline:channel-group"), emitted.to_string());
}

/// What an inline description becomes that stands in a file of Rust.
fn inline(invocation: &str) -> String {
    fn site(literal: &Literal) -> Site {
        let position = Some((7, 9));
        Site { start: literal.span(), path: None, name: "src/lib.rs".to_owned(), position }
    }
    super::expand(format!("::tieline; {invocation}").parse().unwrap(), site).to_string()
}

/// A file of `tests`, with every line indented.
fn indented(file: &str) -> String {
    let text = std::fs::read_to_string(format!("tests/{file}")).unwrap();
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("        {line}\n") }).collect()
}

#[test]
fn an_inline_description_becomes_the_tokens_of_the_same_description_in_a_file() {
    let text = std::fs::read_to_string("tests/unused_type.yaml").unwrap();
    let items = |expansion: String| expansion.split("const _").next().unwrap().to_owned();
    let expected = items(expansion("tests/unused_type.yaml"));
    assert!(expected.len() > 10_000, "{expected}");
    for literal in [
        format!("r##\"{text}\"##"),
        format!("r##\"\n{}    \"##", indented("unused_type.yaml")),
        format!("{text:?}"),
        format!("{:?}", indented("unused_type.yaml")),
    ] {
        assert!(items(inline(&literal)) == expected, "{literal}");
    }
}

#[test]
fn an_error_in_an_inline_description_shows_the_line_and_the_column_of_the_file_of_rust() {
    let yaml = indented("unknown_type.yaml");
    let expansion = inline(&format!("r##\"\n{yaml}    \"##"));
    // Line 38 of the file, below the quote in line 7, and eight columns further in.
    assert!(expansion.contains("--> src/lib.rs:45:31"), "{expansion}");
    let line = yaml.lines().nth(37).unwrap();
    assert!(expansion.contains(&format!("45 | {}", line.replace('"', "\\\""))), "{expansion}");
    assert_eq!(expansion.matches("compile_error").count(), 1, "{expansion}");
    assert!(!expansion.contains("include_bytes"), "{expansion}");
}

#[test]
fn a_place_behind_an_escape_and_on_the_line_of_the_quote_is_where_it_stands() {
    // The literal begins in column 9: `protocl` begins 13 further on.
    let expansion = inline(r#""tieline: 1\nprotocl: lamps\n""#);
    assert!(expansion.contains("--> src/lib.rs:7:22"), "{expansion}");
    let expansion = inline("r\"tieline: 7\n\"");
    assert!(expansion.contains("--> src/lib.rs:7:20"), "{expansion}");
    let expansion = inline("\"\\u{74}ieline: 7\n\"");
    assert!(expansion.contains("--> src/lib.rs:7:24"), "{expansion}");
}

#[test]
fn a_string_that_stands_nowhere_says_so_and_counts_its_own_lines() {
    let invocation = "::tieline; \"tieline: 1\nprotocl: lamps\"";
    let expansion = super::expand(invocation.parse().unwrap(), Site::nowhere).to_string();
    assert!(expansion.contains("--> <string>:2:1"), "{expansion}");
}

#[test]
fn what_an_inline_description_imports_begins_at_the_manifest_and_is_followed() {
    let expansion = inline("\"tieline: 1\nprotocol: lamps\nimports: [tests/unused_type.yaml]\n\"");
    let file = format!("{}/tests/unused_type.yaml", env!("CARGO_MANIFEST_DIR"));
    assert!(expansion.contains(&format!("include_bytes ! ({file:?})")), "{expansion}");
    assert!(!expansion.contains("import-not-found"), "{expansion}");
}

#[test]
fn warnings_that_are_allowed_do_not_show_and_errors_do() {
    for allowed in ["warnings", "unused-type", "unused_type", "unused-template, unused-type,"] {
        let expansion = inline(&format!("\"tests/unused_type.yaml\", allow({allowed})"));
        assert!(!expansion.contains("description_warning"), "{allowed}: {expansion}");
        assert!(expansion.contains("struct Find"), "{allowed}: {expansion}");
    }
    assert!(inline("\"tests/unused_type.yaml\", allow(unused-template)").contains("description_warning"));
    assert!(inline("\"tests/unknown_type.yaml\", allow(warnings)").contains("compile_error"));
}

#[test]
fn a_misuse_behind_the_description_takes_no_item_away() {
    let expansion = inline("\"tieline:channel-group\", alow(warnings)");
    assert_eq!(expansion.matches("compile_error").count(), 1, "{expansion}");
    assert!(expansion.contains("struct CreateChannel"), "{expansion}");
}

/// An editor expands what somebody is in the middle of writing.
#[test]
fn no_tokens_make_the_expansion_panic() {
    let parts = [
        "::tieline;",
        "x;",
        ";",
        ",",
        "(",
        "\"",
        "\"a\"",
        "\"a\nb\"",
        "r#\"tieline: 1\n\"#",
        "b\"a\"",
        "c\"a\"",
        "'a'",
        "'a",
        "1",
        "-1.5e3",
        "r\"\"",
        "\"\\u{10FFFF}\\\n \"",
        "\"tieline:\"",
        "\"tieline: 1\"",
        "\"..\"",
        "\"/\"",
        "\"\0\"",
        "\"a\"suffix",
        "allow",
        "allow(warnings)",
        "allow()",
        "allow(,)",
        "allow(-)",
        "allow(a-)",
        "allow{}",
        "allow(())",
        "include_str!(\"a\")",
        "!",
        "# [doc = \"a\"]",
        "/// a\n",
        "é",
        "$crate",
        "\"\\xff\"",
        "\"é\\n\tä: ö\"",
        "{}",
        "[[]]",
    ];
    let mut expanded = 0;
    for first in parts {
        for second in parts {
            for third in ["", ",", "allow(warnings)", "\"b\"", "x"] {
                for text in [format!("{first} {second} {third}"), format!("::tieline; {first} {second} {third}")] {
                    // Not everything is tokens, which is for the lexer to say.
                    let Ok(tokens) = text.parse::<TokenStream>() else { continue };
                    let grouped = |delimiter| TokenTree::from(Group::new(delimiter, tokens.clone())).into();
                    for tokens in [grouped(Delimiter::None), grouped(Delimiter::Brace), tokens.clone()] {
                        expanded += 1;
                        assert!(!super::expand(tokens, Site::nowhere).is_empty(), "{text}");
                    }
                }
            }
        }
    }
    assert!(expanded > 10_000, "{expanded}");
}

#[test]
fn a_literal_in_groups_without_delimiters_is_the_literal() {
    let mut tokens: TokenStream = "\"tieline:channel-group\"".parse().unwrap();
    let plain = inline(&tokens.to_string());
    for _ in 0..3 {
        tokens = TokenTree::from(Group::new(Delimiter::None, tokens)).into();
    }
    let krate: TokenStream = "::tieline;".parse().unwrap();
    assert_eq!(super::expand(quote::quote!(#krate #tokens), Site::nowhere).to_string(), plain);
}

#[test]
fn nothing_is_followed_that_is_no_file() {
    for description in ["tests/no_such.yaml", "tests", "tieline:channel-group"] {
        assert!(!expansion(description).contains("include_bytes"), "{description}");
    }
}
