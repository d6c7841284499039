//! Whether a type has a `Debug`, told to the compiler.

use std::fmt;
use std::marker::PhantomData;

/// Asks a type. The constant of the type itself is there only with a `Debug`, and then goes before that of [`NotShown`].
#[doc(hidden)]
pub struct Shown<T>(PhantomData<T>);

impl<T> fmt::Debug for Shown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shown")
    }
}

impl<T: fmt::Debug> Shown<T> {
    /// It has one.
    pub const IS: bool = true;
}

/// A type of which nothing is known.
#[doc(hidden)]
pub trait NotShown {
    /// It has none.
    const IS: bool = false;
}

impl<T> NotShown for Shown<T> {}

#[cfg(test)]
mod tests {
    use super::{NotShown as _, Shown};

    struct Silent;

    #[test]
    fn a_type_is_shown_when_it_has_a_debug() {
        const { assert!(Shown::<String>::IS) };
        const { assert!(!Shown::<Silent>::IS) };
    }
}
