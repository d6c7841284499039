//! The rules, one file each: every rule knows its fault, its words and its place.
//!
//! A fault that shows while a description is read or resolved is found there, and its rule only says it; the others are
//! looked for here, once everything has been resolved.

mod context;
mod table;

pub(crate) mod after_cycle;
pub(crate) mod anchor;
pub(crate) mod base_elsewhere;
pub(crate) mod cardinality;
pub(crate) mod choose_one;
pub(crate) mod condition_contradiction;
pub(crate) mod condition_optional;
pub(crate) mod condition_sibling;
pub(crate) mod condition_value;
pub(crate) mod copied_header;
pub(crate) mod creates_child;
pub(crate) mod creates_property;
pub(crate) mod default_limit;
pub(crate) mod default_optional;
pub(crate) mod default_type;
pub(crate) mod described_twice;
pub(crate) mod description_not_found;
pub(crate) mod description_too_large;
pub(crate) mod description_unreadable;
pub(crate) mod duplicate_destination;
pub(crate) mod duplicate_key;
pub(crate) mod duration;
pub(crate) mod early_event;
pub(crate) mod empty_description;
pub(crate) mod empty_name;
pub(crate) mod empty_phases;
pub(crate) mod empty_within;
pub(crate) mod envelope_collision;
pub(crate) mod expansion_too_large;
pub(crate) mod extension_cycle;
pub(crate) mod failure_default;
pub(crate) mod framing_bounds;
pub(crate) mod gate_children;
pub(crate) mod gate_key;
pub(crate) mod header_contradiction;
pub(crate) mod idle_setting;
pub(crate) mod import_cycle;
pub(crate) mod import_not_found;
pub(crate) mod inherited_message;
pub(crate) mod init_phases;
pub(crate) mod kept_message;
pub(crate) mod key_not_string;
pub(crate) mod lifecycle_message;
pub(crate) mod limit_bounds;
pub(crate) mod limit_type;
pub(crate) mod list_of_lists;
pub(crate) mod mailbox_capacity;
pub(crate) mod mailbox_full;
pub(crate) mod mailbox_wait;
pub(crate) mod misplaced_header;
pub(crate) mod misplaced_key;
pub(crate) mod misplaced_when;
pub(crate) mod missing_header;
pub(crate) mod missing_key;
pub(crate) mod module_name_collision;
pub(crate) mod nested_too_deeply;
pub(crate) mod not_kebab_case;
pub(crate) mod not_utf8;
pub(crate) mod overridden_message;
pub(crate) mod parent_cycle;
pub(crate) mod recursive_type;
pub(crate) mod repeated_item;
pub(crate) mod result_values;
pub(crate) mod rust_name_case;
pub(crate) mod rust_name_collision;
pub(crate) mod rust_name_identifier;
pub(crate) mod rust_name_keyword;
pub(crate) mod rust_name_reserved;
pub(crate) mod several_documents;
pub(crate) mod sides;
pub(crate) mod since_form;
pub(crate) mod tag;
pub(crate) mod target_ancestor;
pub(crate) mod target_template;
pub(crate) mod too_many_imports;
pub(crate) mod too_many_problems;
pub(crate) mod too_many_properties;
pub(crate) mod type_named_like_builtin;
pub(crate) mod unknown_destination;
pub(crate) mod unknown_header;
pub(crate) mod unknown_header_set;
pub(crate) mod unknown_key;
pub(crate) mod unknown_message;
pub(crate) mod unknown_phase;
pub(crate) mod unknown_result;
pub(crate) mod unknown_type;
pub(crate) mod unknown_word;
pub(crate) mod unreachable_phase;
pub(crate) mod unsupported_version;
pub(crate) mod unused_template;
pub(crate) mod unused_type;
pub(crate) mod within_object;
pub(crate) mod within_property;
pub(crate) mod wrong_kind;
pub(crate) mod yaml_syntax;

use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::resolve::Resolved;

pub(crate) use context::Context;

/// The names of all rules, as [`Diagnostic::code`](crate::Diagnostic::code) gives them, sorted.
pub const RULES: &[&str] = &[
    after_cycle::CODE,
    anchor::CODE,
    base_elsewhere::CODE,
    cardinality::CODE,
    choose_one::CODE,
    condition_contradiction::CODE,
    condition_optional::CODE,
    condition_sibling::CODE,
    condition_value::CODE,
    copied_header::CODE,
    creates_child::CODE,
    creates_property::CODE,
    default_limit::CODE,
    default_optional::CODE,
    default_type::CODE,
    described_twice::CODE,
    description_not_found::CODE,
    description_too_large::CODE,
    description_unreadable::CODE,
    duplicate_destination::CODE,
    duplicate_key::CODE,
    duration::CODE,
    early_event::CODE,
    empty_description::CODE,
    empty_name::CODE,
    empty_phases::CODE,
    empty_within::CODE,
    envelope_collision::CODE,
    expansion_too_large::CODE,
    extension_cycle::CODE,
    failure_default::CODE,
    framing_bounds::CODE,
    gate_children::CODE,
    gate_key::CODE,
    header_contradiction::CODE,
    idle_setting::CODE,
    import_cycle::CODE,
    import_not_found::CODE,
    inherited_message::CODE,
    init_phases::CODE,
    kept_message::CODE,
    key_not_string::CODE,
    lifecycle_message::CODE,
    limit_bounds::CODE,
    limit_type::CODE,
    list_of_lists::CODE,
    mailbox_capacity::CODE,
    mailbox_full::CODE,
    mailbox_wait::CODE,
    misplaced_header::CODE,
    misplaced_key::CODE,
    misplaced_when::CODE,
    missing_header::CODE,
    missing_key::CODE,
    module_name_collision::CODE,
    nested_too_deeply::CODE,
    not_kebab_case::CODE,
    not_utf8::CODE,
    overridden_message::CODE,
    parent_cycle::CODE,
    recursive_type::CODE,
    repeated_item::CODE,
    result_values::CODE,
    rust_name_case::CODE,
    rust_name_collision::CODE,
    rust_name_identifier::CODE,
    rust_name_keyword::CODE,
    rust_name_reserved::CODE,
    several_documents::CODE,
    sides::CODE,
    since_form::CODE,
    tag::CODE,
    target_ancestor::CODE,
    target_template::CODE,
    too_many_imports::CODE,
    too_many_problems::CODE,
    too_many_properties::CODE,
    type_named_like_builtin::CODE,
    unknown_destination::CODE,
    unknown_header::CODE,
    unknown_header_set::CODE,
    unknown_key::CODE,
    unknown_message::CODE,
    unknown_phase::CODE,
    unknown_result::CODE,
    unknown_type::CODE,
    unknown_word::CODE,
    unreachable_phase::CODE,
    unsupported_version::CODE,
    unused_template::CODE,
    unused_type::CODE,
    within_object::CODE,
    within_property::CODE,
    wrong_kind::CODE,
    yaml_syntax::CODE,
];

/// Looks for everything that shows only now.
pub(crate) fn check(document: &Document, resolved: &Resolved, diagnostics: &mut Diagnostics) {
    let context = Context::new(document, resolved);
    let rules: &[fn(&Context<'_>, &mut Diagnostics)] = &[
        cardinality::check,
        copied_header::check,
        early_event::check,
        envelope_collision::check,
        framing_bounds::check,
        failure_default::check,
        header_contradiction::check,
        idle_setting::check,
        misplaced_header::check,
        misplaced_when::check,
        missing_header::check,
        not_kebab_case::check,
        recursive_type::check,
        result_values::check,
        unknown_header::check,
        unknown_result::check,
        unreachable_phase::check,
        unused_type::check,
    ];
    for rule in rules {
        rule(&context, diagnostics);
    }
}

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn every_rule_is_listed_and_called_like_its_file() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/check");
        let mut found = Vec::new();
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.file_stem().unwrap().to_str().unwrap().replace('_', "-");
            if text.contains("const CODE: &str") {
                assert!(text.contains(&format!("const CODE: &str = \"{name}\";")), "the rule in {}", path.display());
                found.push(name);
            }
        }
        found.sort_unstable();
        assert_eq!(found, RULES);
    }
}
