//! Derives that are held to a description in users' crates as they are: generic, without a prelude, under another name, for
//! several destinations, with every lint denied.

#![cfg(test)]
#![deny(
    warnings,
    clippy::all,
    clippy::pedantic,
    rust_2018_idioms,
    unused_qualifications,
    single_use_lifetimes,
    unused_lifetimes,
    missing_debug_implementations
)]

/// A struct with a type parameter: what stands for the list's parts is for whoever uses it.
mod generic {
    #[derive(Debug, tieline::Response)]
    #[tieline(description = "tieline:channel-group", answers = "channelgroup.query.init")]
    pub(super) struct InitResponse<C: std::fmt::Debug> {
        pub(super) channels: Vec<C>,
    }

    #[derive(Debug, tieline::Object)]
    #[tieline(description = "tieline:channel-group")]
    pub(super) struct Channel<'a, 'b> {
        pub(super) end_point: std::borrow::Cow<'a, str>,
        pub(super) r#type: ChannelType<'b>,
    }

    #[derive(Debug, tieline::Enumeration)]
    #[tieline(description = "tieline:channel-group", name = "ChannelType")]
    pub(super) enum ChannelType<'a> {
        Telephony,
        Email,
        Chat,
        Callback,
        Unsupported,
        #[tieline(other)]
        Other(std::borrow::Cow<'a, str>),
    }
}

mod without_prelude {
    #![no_implicit_prelude]

    use ::std::fmt::Debug;
    use ::std::option::Option;
    use ::std::string::String;

    use ::tieline as renamed;

    #[derive(Debug, ::tieline::Request)]
    #[tieline(
        crate = renamed,
        description = "golden/rust/types.yaml",
        name = "call.forward",
        destination = "call"
    )]
    pub(super) struct Forward {
        pub(super) to: String,
    }

    /// What a failure tells. Only the description calls its line secret, so that it has no `Debug`.
    #[allow(missing_debug_implementations, reason = "it would show the line")]
    #[derive(::tieline::Response)]
    #[tieline(crate = renamed, description = "golden/rust/types.yaml", answers = "call.forward", fails)]
    pub(super) struct Failed {
        pub(super) code: Option<i64>,
        pub(super) state: Option<State>,
        pub(super) left: Option<i64>,
        pub(super) line: Option<String>,
    }

    #[derive(Debug, ::tieline::Enumeration)]
    #[tieline(crate = renamed, description = "golden/rust/types.yaml")]
    pub(super) enum State {
        Ringing,
        Talking,
        Ended,
    }

    /// The object that the description calls deprecated.
    #[derive(Debug, ::tieline::Object)]
    #[tieline(crate = renamed, description = "golden/rust/types.yaml")]
    #[deprecated(note = "There is nothing old any more.")]
    pub(super) struct Old {
        pub(super) age: i64,
    }
}

use tieline::codec::{Encode, decode_body};
use tieline::own::StandsFor;

fn written(value: &impl Encode) -> String {
    let mut out = Vec::new();
    value.encode(&mut out).expect("it can be written");
    String::from_utf8(out).expect("JSON is text")
}

#[test]
fn a_generic_struct_is_held_to_a_description() {
    use generic::{Channel, ChannelType, InitResponse};
    let text = r#"{"channels":[{"end-point":"1001","type":"FAX"}]}"#;
    let read: InitResponse<Channel<'_, '_>> = decode_body(text).expect("it can be read");
    assert!(matches!(&read.channels[0].r#type, ChannelType::Other(fax) if fax == "FAX"));
    assert_eq!(read.channels[0].end_point, "1001");
    assert_eq!(written(&read), text);
    assert_eq!(<InitResponse<u8> as StandsFor>::FOR.part, "response");
    for known in
        [ChannelType::Telephony, ChannelType::Email, ChannelType::Chat, ChannelType::Callback, ChannelType::Unsupported]
    {
        assert!(!matches!(known, ChannelType::Other(_)));
    }
}

#[test]
fn what_a_failure_tells_keeps_the_rules_of_the_description() {
    use without_prelude::{Failed, Forward, State};
    let failed = Failed { code: Some(100), state: Some(State::Ended), left: None, line: None };
    let mut out = Vec::new();
    let refused = failed.encode(&mut out).expect_err("the code has a limit").to_string();
    assert!(refused.contains("at most 99") || refused.contains("1 to 99"), "{refused}");
    let talking = Failed { code: None, state: Some(State::Talking), left: None, line: Some("3".to_owned()) };
    assert!(talking.encode(&mut Vec::new()).is_err(), "`left` is required");
    let talking = Failed { left: Some(3), ..talking };
    assert_eq!(written(&talking), r#"{"state":"TALKING","left":3,"line":"3"}"#);
    assert_eq!(written(&Forward { to: "me".to_owned() }), r#"{"to":"me"}"#);
    assert_eq!((Failed::FOR.name, Failed::FOR.part), ("call.forward", "failure"));
    assert!(matches!(State::FOR.kind, "type") && written(&State::Ringing) == r#""RINGING""#);
    #[allow(deprecated)]
    let old = without_prelude::Old { age: 3 };
    assert_eq!(written(&old), r#"{"age":3}"#);
}
