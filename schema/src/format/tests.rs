//! The layout, case by case. That nothing is lost and that a second time changes nothing is shown for every case, and for
//! random texts in `tests/tests/formatting.rs`.

use super::format_bytes;

fn laid_out(text: &str) -> String {
    let once = format_bytes("a.yaml", text.into()).unwrap_or_else(|refused| panic!("{refused}\n{text}"));
    let twice = format_bytes("a.yaml", once.clone().into()).unwrap_or_else(|refused| panic!("{refused}\n{once}"));
    assert_eq!(twice, once, "a second time changes it");
    once
}

#[track_caller]
fn becomes(text: &str, expected: &str) {
    let actual = laid_out(text);
    assert_eq!(actual, expected, "\n{actual}");
}

#[test]
fn levels_are_indented_by_two_spaces() {
    becomes("a:\n      b:\n         c: 1\n      d: 2\n", "a:\n  b:\n    c: 1\n  d: 2\n");
    becomes("a:\n- b\n-   c\n", "a:\n  - b\n  - c\n");
    becomes("- - a\n  - b\n-   c: 1\n    d: 2\n-\n  - e\n", "- - a\n  - b\n- c: 1\n  d: 2\n- - e\n");
}

#[test]
fn spaces_stand_where_they_belong() {
    becomes("a:    1   \nb :   2\t\n'c'  : 3", "a: 1\nb: 2\n'c': 3\n");
    becomes("a: {b:  1,c:   [ x,y , z ], d: { }, e: [ ]}\n", "a: { b: 1, c: [x, y, z], d: {}, e: [] }\n");
    becomes("a: {\"b\":1, c, d: }\n", "a: { \"b\": 1, c, d }\n");
    becomes("a: [b: 1, {c: 2}]\n", "a: [{ b: 1 }, { c: 2 }]\n");
}

#[test]
fn empty_lines_separate_and_never_twice() {
    becomes("\n\na: 1\n\n\n\nb: 2\nc: 3\n\n\n", "a: 1\n\nb: 2\nc: 3\n");
    becomes("a:\n\n  b: 1\n\n\n  c: 2\n\nd: 3\n", "a:\n  b: 1\n\n  c: 2\n\nd: 3\n");
}

#[test]
fn a_block_at_the_top_stands_apart() {
    becomes("a: 1\nb:\n  c: 2\nd: 3\ne: 4\n", "a: 1\n\nb:\n  c: 2\n\nd: 3\ne: 4\n");
    becomes("a:\n  b: 1\n# of c\nc: 2\n", "a:\n  b: 1\n\n# of c\nc: 2\n");
}

#[test]
fn a_comment_stays_with_what_it_is_about() {
    becomes("# head\n\n#of a\na:   1   # one\n", "# head\n\n#of a\na: 1 # one\n");
    becomes("a: # on a\n      # of b\n      b: 1\n", "a: # on a\n  # of b\n  b: 1\n");
    becomes("- # on it\n  a: 1\n-   b # tail\n", "- # on it\n  a: 1\n- b # tail\n");
    becomes("a:   # c\n  # d\n  v\nb: 1\n", "a: # c\n  # d\n  v\nb: 1\n");
    becomes("a: 1\n# end", "a: 1\n# end\n");
    becomes("# only\n", "# only\n");
}

#[test]
fn a_comment_at_the_end_of_a_block_stays_in_it() {
    let text = "a:\n  b:\n    c: 1\n    # of c\n  # of b\n\n# of d\nd: 1\n";
    becomes(text, text);
    becomes("a:\n    b:\n        c: 1\n        # in b\n    # in a\n", "a:\n  b:\n    c: 1\n    # in b\n  # in a\n");
    becomes("a:\n    # nothing yet\nb: 1\n", "a:\n  # nothing yet\nb: 1\n");
    becomes("a:\n- b\n# of c\nc: 1\n", "a:\n  - b\n\n# of c\nc: 1\n");
}

#[test]
fn braces_over_several_lines_are_joined_when_they_fit() {
    becomes("a: {\n  b: 1,\n\n  c: [x,\n y] }\n", "a: { b: 1, c: [x, y] }\n");
    let long = "x".repeat(70);
    becomes(
        &format!("a: {{ b: {long},\n   c: [{long},\n  d] }}\n"),
        &format!("a: {{\n  b: {long},\n  c: [{long}, d],\n}}\n").replace("},\n}", "}\n}"),
    );
    let line = format!("a: {{ b: {long}, c: {long} }}\n");
    becomes(&line, &line);
}

#[test]
fn comments_in_braces_take_a_line_for_each_part() {
    becomes(
        "a: { # head\n b: 1, # one\n\n # of c\n   c: [ d, # of d\n e ]\n   # end\n }  # tail\n",
        "a: { # head\n  b: 1, # one\n  # of c\n  c: [\n    d, # of d\n    e,\n  ],\n  # end\n} # tail\n",
    );
}

#[test]
fn a_text_in_lines_keeps_each_of_them() {
    becomes("a: |   # why\n      b\n        c  \n\n      d\n\n\ne: 1\n", "a: | # why\n  b\n    c  \n\n  d\n\ne: 1\n");
    becomes("a:\n    b: >-\n        c\n        d\n", "a:\n  b: >-\n    c\n    d\n");
    becomes("a:\n    b: |4\n           lead\n        c\n", "a:\n  b: |2\n       lead\n    c\n");
    becomes("a: |+\n    b\n\n\nc: 1\n", "a: |+\n  b\n\n\nc: 1\n");
    becomes("a: |+\n    b\n\n\n", "a: |+\n  b\n\n\n");
    becomes("- |\n    a\n-   >\n  b\n", "- |\n  a\n- >\n  b\n");
    becomes("a: |\n\n\nb: |-\n", "a: |\n\nb: |-\n");
    becomes("a: |\n  end of file", "a: |\n  end of file\n");
    becomes("a: |\n b\n   \n\n", "a: |\n  b\n    \n");
    becomes("a: |\n    # no comment\n", "a: |\n  # no comment\n");
}

#[test]
fn a_text_over_several_lines_keeps_its_breaks() {
    becomes("a: one\n      two\n\n      three\nb: 1\n", "a: one\n  two\n\n  three\nb: 1\n");
    becomes("a: \"one \\\n      two\\  \n    three\"\n", "a: \"one \\\n  two\\ \n  three\"\n");
    becomes("a:\n    one\n", "a: one\n");
}

#[test]
fn a_space_that_is_none_to_yaml_is_kept() {
    becomes("a:  b\u{a0}\n", "a: b\u{a0}\n");
    becomes("a: b\u{3000}\n    \u{a0}c # d\u{a0}\n", "a: b\u{3000}\n  \u{a0}c # d\u{a0}\n");
}

#[test]
fn a_key_that_is_too_long_for_one_line_keeps_its_question_mark() {
    let key = "k".repeat(1100);
    becomes(&format!("a:\n    ? {key}\n    :   b\n    c: d\n"), &format!("a:\n  ? {key}\n  : b\n  c: d\n"));
    becomes(&format!("? {key} # e\n:   b: c\n"), &format!("? {key} # e\n:\n  b: c\n"));
}

#[test]
fn marks_and_line_ends_go() {
    becomes("\u{feff}---\r\na: 1\r\nb: |\r\n    c\r\n    d\r\n...\r\n", "a: 1\nb: |\n  c\n  d\n");
    assert_eq!(laid_out(""), "");
    assert_eq!(laid_out("\n\n"), "");
    becomes("one   ", "one\n");
}

#[test]
fn a_text_that_is_no_yaml_is_refused_with_its_fault() {
    for (text, said) in
        [("a: [\n", "yaml-syntax"), ("a: &b 1\n", "anchor"), ("a: 1\na: 2\n", "duplicate-key"), ("a: !x 1\n", "tag")]
    {
        let refused = format_bytes("a.yaml", text.into()).unwrap_err();
        assert!(refused.faults().iter().any(|fault| fault.code == said), "{refused}");
        assert!(refused.to_string().contains("a.yaml:"), "{refused}");
    }
    assert!(format_bytes("a.yaml", vec![0xFF]).is_err());
    assert!(format_bytes("a.yaml", vec![b' '; 5 * 1024 * 1024]).is_err());
}

#[test]
fn what_has_no_layout_is_refused_and_not_spoilt() {
    // An explicit key in several lines has no short form.
    let refused = format_bytes("a.yaml", "? |\n  a\n  b\n: 1\n".into()).unwrap_err();
    assert!(refused.to_string().contains("cannot be laid out"), "{refused}");
}
