//! The shipped description, as code.

tieline::protocol!("tieline:processor-bridge");
