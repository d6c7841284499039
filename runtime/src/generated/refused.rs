//! Why there is no such method: bounds that nothing meets, whose words are the protocol's rule.
//!
//! They stand here and not in the generated code, as a crate without the prelude does not know `#[diagnostic]`. The lifetime
//! makes each a bound that is looked at where a method is called, and not where it is declared. What the methods give is left
//! open, so that nothing that is done with it is a second error.

use std::convert::Infallible;

/// A message that a restricted destination is without. `Base` is called like what it restricts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no such message",
    label = "not a message that it keeps",
    note = "the description says `restricts: {Base}` of this destination, and `keeps` does not list the message there"
)]
pub trait Keeps<'k, Base> {
    /// Never called.
    fn refused<R>(&self) -> R;
}

/// A destination that a connection is asked for and that belongs to another one, whose handle is `Parent`.
#[diagnostic::on_unimplemented(
    message = "this destination belongs to another one, and a connection does not open it",
    label = "the handle of its parent does",
    note = "the description gives it a `parent`: the method of this name of `{Parent}` sets it up"
)]
pub trait Opens<'k, Parent> {
    /// Never called.
    fn refused<R>(&self) -> R;
}

/// A destination that the handle of another one is asked for than that of its parent, which is `Parent`.
#[diagnostic::on_unimplemented(
    message = "this destination belongs to another one, and `{Self}` does not set it up",
    label = "the handle of its parent does",
    note = "the description gives it a `parent`: the method of this name of `{Parent}` sets it up"
)]
pub trait SetsUp<'k, Parent> {
    /// Never called.
    fn refused<R>(&self) -> R;
}

/// An adapter, handed to the side that asks. `Endpoint` is that of the other one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` takes no adapters: it is that of the side that asks",
    label = "this side answers for nothing",
    note = "`{Endpoint}` takes what answers for this destination; a connection of this side opens the destination"
)]
pub trait TakesAdapters<'k, Endpoint> {
    /// Never called.
    fn refused<R>(&self) -> R;
}

/// What raises events, made by hand.
#[diagnostic::on_unimplemented(
    message = "nobody makes a `{Self}`: it arrives with the initialization query",
    label = "there is none before that query has arrived",
    note = "no event leaves a destination before it is initialized",
    note = "the handler's method for the query that initializes is handed one, as `events`: keep it there, in an \
            `Option<{Self}>` of the adapter, and raise events with it from then on"
)]
pub trait MadeBeforeInitialization<'k> {
    /// Never called.
    fn made<R>() -> R;
}

/// An event, asked of the handle of the side that hears it. `Events` raises it.
#[diagnostic::on_unimplemented(
    message = "this is an event: `{Self}` does not raise it",
    label = "heard on this side, and raised on the other one",
    note = "the side that answers raises it with the `{Events}` that its handler is handed with the initialization query; here the \
            listener hears it that was handed over when the destination was opened"
)]
pub trait Raises<'k, Events> {
    /// Never called.
    fn refused<R>(&self) -> R;
}

/// What is asked for the means to raise events, and has none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` raises no events: what does arrives with the initialization query",
    label = "no events from here",
    note = "no event leaves a destination before it is initialized: the handler's method for the query that initializes is \
            handed what raises them, as `events`, to be kept in the adapter",
    note = "the side that asks hears events in the listener that it hands over when it opens a destination"
)]
pub trait RaisesEvents<'k> {
    /// Never called.
    fn refused<R>(&self) -> R;
}

// Without an implementation rustc would advise to write one.
#[diagnostic::do_not_recommend]
impl<Base> Keeps<'_, Base> for Infallible {
    fn refused<R>(&self) -> R {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl<Parent> Opens<'_, Parent> for Infallible {
    fn refused<R>(&self) -> R {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl<Parent> SetsUp<'_, Parent> for Infallible {
    fn refused<R>(&self) -> R {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl RaisesEvents<'_> for Infallible {
    fn refused<R>(&self) -> R {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl<Events> Raises<'_, Events> for Infallible {
    fn refused<R>(&self) -> R {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl<Endpoint> TakesAdapters<'_, Endpoint> for Infallible {
    fn refused<R>(&self) -> R {
        match *self {}
    }
}
