//! Tieline beside its peers, in one run. See the README.

pub mod frames;
pub mod known;
pub mod measure;
pub mod sixty;

/// What `sixty.yaml` describes.
pub mod described {
    tieline::protocol!("sixty.yaml");
}

/// The channel group.
pub mod telephony {
    tieline::protocol!("tieline:channel-group");
}
