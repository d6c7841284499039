//! `protocol!` with a type that was not checked against the description.

mod mine {
    #[derive(Clone, Debug, PartialEq, tieline::Object)]
    pub struct Channel {
        pub end_point: String,
        #[tieline(key = "type")]
        pub channel_type: String,
    }
}

tieline::protocol!("tieline:channel-group", with(types::Channel = mine::Channel));

fn main() {}
