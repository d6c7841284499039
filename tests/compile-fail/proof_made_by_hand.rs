//! What only a success or an event gives, made by hand.

tieline::protocol!("golden/rust/order.yaml");

mod elsewhere {
    use super::house::{HallHideDone, HallOpenedHeard};

    pub fn hidden(response: super::hall::HideResponse<'static>) -> HallHideDone {
        HallHideDone { response }
    }

    pub fn opened() -> HallOpenedHeard {
        HallOpenedHeard {}
    }
}

fn main() {}
