//! What a user's own tests need: no network and no sleeping.

#[doc(hidden)]
pub mod inside;
