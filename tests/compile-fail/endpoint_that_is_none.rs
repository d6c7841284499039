//! A connection where an endpoint is wanted, a transport that is none, and an observer that is none.

tieline::protocol!("golden/rust/order.yaml");

fn start(stream: tokio::net::TcpStream) {
    let _ = house::Endpoint::new().start(stream);
}

fn observe() {
    let _ = house::Endpoint::new().observer("everything");
}

fn main() {}
