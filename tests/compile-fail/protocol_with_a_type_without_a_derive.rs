//! `protocol!` with an object that has no derive, which generated structs hold.

mod mine {
    pub struct Channel<'a> {
        pub end_point: &'a str,
    }
}

tieline::protocol!("tieline:channel-group", with(types::Channel = mine::Channel<'_>));

fn main() {}
