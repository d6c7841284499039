//! What is said of a type that is no adapter and no listener of a destination.
//!
//! The generated traits cannot say it themselves, as a crate without the prelude does not know `#[diagnostic]`. So whatever
//! takes one asks for a trait of this file, which everything has that implements the generated one.

use crate::seat::Dispatch;

/// What answers for a destination, whose events `Events` raises: whatever implements the destination's trait, which stands
/// beside `Events` in the module of the side that answers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not answer for this destination",
    label = "implement the destination's trait for `{Self}`",
    note = "the trait stands beside `{Events}`, in the module of the side that answers, and is called like it without `Events`; \
            each of its methods may be left out, and then answers that it is not supported"
)]
pub trait Answers<Events> {
    /// For generated endpoints.
    #[doc(hidden)]
    fn dispatcher(self) -> impl Dispatch;
}

/// What hears the events of a destination, which `Handle` asks: whatever implements the destination's listener trait, which
/// stands beside `Handle` in the module of the side that asks.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not listen to `{Handle}`",
    label = "implement `{Handle}Listener` for `{Self}`, or pass `()`",
    note = "the listener of a destination is handed over when it is opened; each of its methods may be left out, and `()` hears \
            nothing"
)]
pub trait Listens<Handle> {
    /// For generated handles.
    #[doc(hidden)]
    fn dispatcher(self) -> impl Dispatch;
}

/// Implemented for the `Events` and the `Handle` of a destination, by everything that has the role: the crate of the generated
/// code may do that, and may not implement the traits above for any type whatever.
pub trait Role<T> {
    /// Turns messages into calls of what has the role.
    fn dispatcher(of: T) -> impl Dispatch;
}

// Of two reasons rustc then tells the one that stands further from its implementation: the sentences above.
#[diagnostic::do_not_recommend]
impl<T, Events: Role<T>> Answers<Events> for T {
    fn dispatcher(self) -> impl Dispatch {
        Events::dispatcher(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T, Handle: Role<T>> Listens<Handle> for T {
    fn dispatcher(self) -> impl Dispatch {
        Handle::dispatcher(self)
    }
}
