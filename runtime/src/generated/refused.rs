//! Why there is no such method: bounds that nothing meets, whose words are the protocol's rule.
//!
//! They stand here and not in the generated code, as a crate without the prelude does not know `#[diagnostic]`. The lifetime
//! makes each a bound that is looked at where a method is called, and not where it is declared.

use std::convert::Infallible;
use std::future::Ready;

/// What a call that is refused by the compiler would give.
pub type Refused = Ready<Result<(), Infallible>>;

/// A message that a restricted destination is without. `Base` is called like what it restricts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no such message",
    label = "not a message that it keeps",
    note = "the description says `restricts: {Base}` of this destination, and `keeps` does not list the message there"
)]
pub trait Keeps<'k, Base> {
    /// Never called.
    fn refused(&self) -> Refused;
}

/// A destination that a connection is asked for and that belongs to another one, whose handle is `Parent`.
#[diagnostic::on_unimplemented(
    message = "this destination belongs to another one, and a connection does not open it",
    label = "the handle of its parent does",
    note = "the description gives it a `parent`: the method of this name of `{Parent}` sets it up"
)]
pub trait Opens<'k, Parent> {
    /// Never called.
    fn refused(&self) -> Refused;
}

// Without an implementation rustc would advise to write one.
#[diagnostic::do_not_recommend]
impl<Base> Keeps<'_, Base> for Infallible {
    fn refused(&self) -> Refused {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl<Parent> Opens<'_, Parent> for Infallible {
    fn refused(&self) -> Refused {
        match *self {}
    }
}
