//! `protocol!` with a message that has no derive.

mod mine {
    pub struct Dispose;
}

mod telephony {
    tieline::protocol!("tieline:channel-group", with(channel_group::Dispose = crate::mine::Dispose));
}

fn main() {}
