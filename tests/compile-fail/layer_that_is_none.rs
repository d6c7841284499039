mod telephony {
    tieline::protocol!("tieline:channel-group");
}
use telephony::client;

struct Quota(u32);

fn main() {
    let _endpoint = client::Endpoint::new().layer(Quota(3));
}
