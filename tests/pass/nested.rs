//! Protocols deep in modules, several in one crate, one twice, and each used by another's module.

pub(crate) mod a {
    pub(crate) mod b {
        pub(in crate::nested) mod c {
            tieline::protocol!("tieline:processor-bridge", allow(warnings));
        }
        /// Inside the module of another protocol.
        pub(in crate::nested) mod d {
            tieline::protocol!("tieline:channel-group");

            pub(in crate::nested) mod inner {
                tieline::protocol!("golden/rust/types.yaml");
            }
        }
        pub(in crate::nested) use self::c::telephony_channel as phone;
    }
    pub(in crate::nested) mod again {
        tieline::protocol!("tieline:channel-group");
    }
    pub(in crate::nested) use self::b::*;
}

#[test]
fn each_protocol_has_what_it_describes_wherever_it_stands() {
    let names = [a::c::PROTOCOL.name, a::d::PROTOCOL.name, a::d::inner::PROTOCOL.name, a::again::PROTOCOL.name];
    assert_eq!(names, ["processor-bridge", "channel-group", "types", "channel-group"]);
    assert_eq!(a::phone::Dial::builder().destination("1").build().destination, "1");
    let ours = a::d::channel_group::CreateChannel::builder().id("1").name("n").channel_type("CHAT").build();
    let theirs = a::again::types::ChannelType::from(ours.channel_type.as_str());
    assert_eq!(theirs, a::again::types::ChannelType::CHAT);
}
