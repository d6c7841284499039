//! What the shipped descriptions become, written down and compiled.

use std::path::{Path, PathBuf};

/// The golden file as a user would have it who generates code and denies everything.
#[deny(warnings, missing_docs, missing_debug_implementations, rust_2018_idioms, unreachable_pub, unused_qualifications)]
pub mod channel_group {
    include!("../golden/rust/channel-group.rs");
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/rust").join(format!("{name}.rs"))
}

fn emitted(name: &str) -> String {
    let compiled = tieline_schema::compile_shipped(name).expect("a shipped description");
    assert!(!compiled.has_errors(), "{compiled}");
    let tokens = tieline_schema::rust::emit(&compiled.protocol, &quote::quote!(::tieline));
    let file = syn::parse2(tokens).expect("what is emitted is Rust");
    prettyplease::unparse(&file)
}

#[test]
fn each_shipped_description_becomes_its_golden_file() {
    for name in tieline_schema::SHIPPED {
        let (path, actual) = (golden(name), emitted(name));
        if std::env::var_os("BLESS").is_some_and(|bless| bless == "1") {
            std::fs::write(&path, &actual).expect("the golden folder can be written");
            continue;
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        let differs = expected.lines().zip(actual.lines()).position(|(expected, actual)| expected != actual);
        let line = differs.unwrap_or_else(|| expected.lines().count().min(actual.lines().count()));
        assert!(
            expected == actual,
            "what `tieline:{name}` becomes has changed, from line {} of tests/golden/rust/{name}.rs on:\n  golden:  {}\n  \
             emitted: {}\nIf that is meant, run `BLESS=1 cargo test -p tieline-tests --test golden` and read the difference.",
            line + 1,
            expected.lines().nth(line).unwrap_or("(the end)"),
            actual.lines().nth(line).unwrap_or("(the end)"),
        );
    }
}

#[test]
fn the_golden_file_is_the_code_that_a_user_gets() {
    use channel_group::channel_group::CreateChannel;
    use channel_group::types::ChannelType;

    assert_eq!(channel_group::PROTOCOL.name, "channel-group");
    let request = CreateChannel::builder().id("7").name("tel:1").channel_type(ChannelType::TELEPHONY).build();
    assert_eq!(request.channel_type.as_str(), "TELEPHONY");
    assert_eq!(format!("{:?}", ChannelType::from("FAX")), r#"ChannelType("FAX")"#);
}
