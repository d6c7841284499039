//! What is no struct of a failure's details, asked of an error and handed to a failure.

tieline::protocol!("golden/rust/order.yaml");

fn read(error: &tieline::CallError) {
    let _ = error.details::<hall::PaintResponse<'_>>();
}

fn main() {}
