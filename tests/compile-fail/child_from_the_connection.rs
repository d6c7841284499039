//! A destination that belongs to another one, opened without that: from the connection, and by hand.

tieline::protocol!("golden/rust/order.yaml");

fn open(connection: &house::Connection) {
    let _ = connection.bell("elm.7.1", ());
}

mod elsewhere {
    pub fn make(hall: super::house::Hall) -> super::house::Bell {
        super::house::Bell { handle: hall.handle }
    }
}

fn main() {}
