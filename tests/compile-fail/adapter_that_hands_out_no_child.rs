//! A request that creates a destination, answered without what answers for that.

tieline::protocol!("fixtures/halls.yaml");

struct Hall;

impl home::Hall for Hall {
    async fn hang(
        &mut self,
        _: hall::Hang<'_>,
        _: &tieline::Call,
    ) -> Result<hall::HangResponse<'_>, tieline::Failure> {
        Ok(hall::HangResponse::new())
    }
}

fn main() {}
