//! What the shipped descriptions become compiles without a warning.

/// The golden file as a user would have it who generates code and denies everything.
#[deny(warnings, missing_docs, missing_debug_implementations, rust_2018_idioms, unreachable_pub, unused_qualifications)]
pub mod golden {
    include!("../golden/rust/channel-group.rs");
}

#[test]
fn the_golden_file_is_the_code_that_a_user_gets() {
    use golden::channel_group::CreateChannel;
    use golden::types::ChannelType;

    assert_eq!(golden::PROTOCOL.name, "channel-group");
    let request = CreateChannel::builder().id("7").name("tel:1").channel_type(ChannelType::TELEPHONY).build();
    assert_eq!(request.channel_type.as_str(), "TELEPHONY");
    assert_eq!(format!("{:?}", ChannelType::from("FAX")), r#"ChannelType("FAX")"#);
}
