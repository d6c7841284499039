//! `protocol!` with a type that was checked against another description of the same protocol.

mod mine {
    #[derive(Clone, Debug, PartialEq, tieline::Object)]
    #[tieline(description = "compile-fail/descriptions/later_channel_group.yaml", type = "Channel")]
    pub struct Channel {
        pub end_point: String,
        pub line: i64,
    }
}

mod group {
    tieline::protocol!("tieline:channel-group", with(types::Channel = super::mine::Channel));
}

fn main() {}
