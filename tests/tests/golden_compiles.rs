//! What descriptions become compiles without a warning.

/// The golden file as a user would have it who generates code and denies everything.
#[deny(warnings, missing_docs, missing_debug_implementations, rust_2018_idioms, unreachable_pub, unused_qualifications)]
pub mod golden {
    include!("../golden/rust/channel-group.rs");
}

/// The same for a description in several files, with templates.
#[deny(warnings, missing_docs, missing_debug_implementations, rust_2018_idioms, unreachable_pub, unused_qualifications)]
pub mod bridge_golden {
    include!("../golden/rust/processor-bridge.rs");
}

/// The same for every type of the language.
#[deny(warnings, missing_docs, missing_debug_implementations, rust_2018_idioms, unreachable_pub, unused_qualifications)]
pub mod types_golden {
    include!("../golden/rust/types.rs");
}

/// The same for what has to come first, and for a restricted destination.
#[deny(warnings, missing_docs, missing_debug_implementations, rust_2018_idioms, unreachable_pub, unused_qualifications)]
pub mod order_golden {
    include!("../golden/rust/order.rs");
}

#[test]
fn every_destination_of_the_bridge_has_a_module_and_no_template_has_one() {
    let names: Vec<_> = bridge_golden::PROTOCOL.destinations.iter().map(|destination| destination.name).collect();
    assert_eq!(
        names,
        [
            "channel-group",
            "control",
            "session",
            "telephony-channel",
            "unsupported-channel",
            "telephony-interaction",
            "multimedia-interaction",
            "conversation",
        ]
    );
    let dial = bridge_golden::telephony_channel::Dial::builder().destination("5550100").build();
    assert_eq!(dial.destination, "5550100");
}

#[test]
fn every_type_of_the_language_has_a_golden_file() {
    assert_eq!(types_golden::PROTOCOL.name, "types");
    assert_eq!(order_golden::PROTOCOL.name, "order");
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
