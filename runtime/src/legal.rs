//! What a call takes that is legal only after something else (requester): its type is the rule.

use crate::proof::{Proof, Proven};
use std::fmt::Debug;
use std::sync::Arc;

/// That `Message`, sent by `Handle`, has succeeded.
///
/// A call that the description puts `after` another one takes a `&dyn SuccessOf` in front of its own message. What the method
/// of the other call returned is one, and used like the answer otherwise; nothing else is, so that a call that is too early
/// does not compile. A generated method shows it best:
///
/// ```text
/// let boiled = kettle.boil(Boil).await?;
/// kettle.pour(&boiled, Pour { cups: 2 }).await?;
/// ```
///
/// Which of several live destinations it comes from only the runtime can see: see
/// [`NotSent::ProofOfAnother`](crate::NotSent::ProofOfAnother).
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not show that `{Message}` has succeeded",
    label = "not what `{Message}` returned",
    note = "the description puts this call `after` the success of `{Message}`",
    note = "pass `&` what the method of `{Handle}` that sends `{Message}` returned, as it came out of its `Result`, in front of \
            the message of this call"
)]
pub trait SuccessOf<Message, Handle>: Debug + Send + Sync {
    /// For generated handles.
    #[doc(hidden)]
    fn proof(&self) -> &Proof;
}

/// That the event `Event` was heard of what `Handle` asks.
///
/// A call that the description puts `after` an event takes a `&dyn WasHeard` in front of its own message. The listener is
/// handed one with the event: keep it for the call.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not show that `{Event}` was heard",
    label = "not what the listener was handed with `{Event}`",
    note = "the description puts this call `after` the event `{Event}`",
    note = "pass `&` what the listener of `{Handle}` is handed as `heard` with that event, in front of the message of this call"
)]
pub trait WasHeard<Event, Handle>: Debug + Send + Sync {
    /// For generated handles.
    #[doc(hidden)]
    fn proof(&self) -> &Proof;
}

/// That one of several things has happened, `After`, any of which makes `Message` of `Handle` legal.
///
/// A call that the description puts `after` any of several takes a `&dyn MakesLegal` in front of its own message: what the
/// method of one of those calls returned, or what the listener was handed with one of those events.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not show that one of `{After}` has happened",
    label = "nothing that makes `{Message}` legal",
    note = "the description puts `{Message}` `after` any of `{After}`",
    note = "pass `&` what the method of one of them returned, as it came out of its `Result`, or what the listener was handed \
            with one of them that is an event, in front of the message of this call"
)]
pub trait MakesLegal<Message, After, Handle>: Debug + Send + Sync {
    /// For generated handles.
    #[doc(hidden)]
    fn proven(&self) -> Proven<'_>;
}

macro_rules! shared {
    ($($rule:ident<$($parameter:ident),*> $method:ident $proves:ty;)*) => {$(
        // What is kept for several tasks is as good.
        #[diagnostic::do_not_recommend]
        impl<T: $rule<$($parameter),*> + ?Sized, $($parameter),*> $rule<$($parameter),*> for Arc<T> {
            fn $method(&self) -> $proves {
                T::$method(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $rule<$($parameter),*> + ?Sized, $($parameter),*> $rule<$($parameter),*> for Box<T> {
            fn $method(&self) -> $proves {
                T::$method(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $rule<$($parameter),*> + ?Sized, $($parameter),*> $rule<$($parameter),*> for &T {
            fn $method(&self) -> $proves {
                T::$method(self)
            }
        }
    )*};
}

shared! {
    SuccessOf<Message, Handle> proof &Proof;
    WasHeard<Event, Handle> proof &Proof;
    MakesLegal<Message, After, Handle> proven Proven<'_>;
}
