//! Whether a type says what it is in a description, found out where it is used.
//!
//! A struct that was checked against a description may hold types that `protocol!` wrote from it. These say nothing of
//! themselves: the description exists. So the name that the description has for them is what is told instead.

use std::fmt;
use std::marker::PhantomData;

use super::{Described, Fragment};

/// Asks a type. Of the two methods `told` the compiler takes that of [`Told`] when there is one, because it needs one
/// reference less.
#[doc(hidden)]
pub struct Probe<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> fmt::Debug for Probe<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Probe")
    }
}

impl<T: ?Sized> Probe<T> {
    /// The only one.
    pub const NEW: Self = Self(PhantomData);
}

/// A type that says what it is.
#[doc(hidden)]
pub trait Told {
    /// What it is.
    fn told(&self, otherwise: &'static Fragment) -> &'static Fragment;
}

impl<T: Described + ?Sized> Told for Probe<T> {
    fn told(&self, _: &'static Fragment) -> &'static Fragment {
        T::fragment()
    }
}

/// Any other type.
#[doc(hidden)]
pub trait Untold {
    /// What is to be said of it instead.
    fn told(&self, otherwise: &'static Fragment) -> &'static Fragment;
}

impl<T: ?Sized> Untold for &Probe<T> {
    fn told(&self, otherwise: &'static Fragment) -> &'static Fragment {
        otherwise
    }
}

#[cfg(test)]
mod tests {
    use super::{Probe, Told as _, Untold as _};
    use crate::own::{Fragment, Meaning};

    struct Silent;

    static OTHERWISE: Fragment = Fragment::new(Meaning::Word("Lamp"), "", "", &[]);

    #[test]
    fn a_type_that_says_nothing_is_called_what_the_description_calls_it() {
        let (silent, text, list) = (&Probe::<Silent>::NEW, &Probe::<String>::NEW, &Probe::<Vec<String>>::NEW);
        assert!(matches!(silent.told(&OTHERWISE).meaning, Meaning::Word("Lamp")));
        assert!(matches!(text.told(&OTHERWISE).meaning, Meaning::Word("string")));
        assert!(matches!(list.told(&OTHERWISE).meaning, Meaning::List(_)));
    }
}
