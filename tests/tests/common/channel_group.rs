//! The shipped description, as code.

tieline::protocol!("tieline:channel-group");
