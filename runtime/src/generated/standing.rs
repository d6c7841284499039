//! What a type that `protocol!` writes is to the derives.

/// Lets structs of the user's own hold a type that `protocol!` wrote, and be held to the description that it is of.
#[cfg(feature = "derive")]
#[doc(hidden)]
#[macro_export]
macro_rules! __standing {
    (enumeration $name:ident, $protocol:literal, $described:literal, $print:literal) => {
        impl $crate::own::IntoOwned for $name {
            type Owned = Self;
            fn into_owned(self) -> Self {
                self
            }
        }
        impl $crate::own::Enumeration for $name {
            const WORDS: &'static [&'static str] = Self::words();
            fn as_str(&self) -> &str {
                self.0.as_str(Self::words())
            }
            fn listed(place: usize) -> Self {
                Self($crate::generated::Choice::listed($crate::generated::place(place, Self::words())))
            }
        }
        impl $crate::own::StandsFor for $name {
            const FOR: $crate::own::Identity =
                $crate::own::Identity::new($protocol, "", ("type", $described, ""), $print);
        }
    };
    (
        object $name:ident, $protocol:literal, $described:literal, $print:literal,
        [$($key:literal),*], [$($place:literal: $optional:ident),*]
    ) => {
        impl $crate::own::IntoOwned for $name<'_> {
            type Owned = $name<'static>;
            fn into_owned(self) -> $name<'static> {
                $name::into_owned(self)
            }
        }
        impl $crate::own::Object for $name<'_> {
            const KEYS: &'static [&'static str] = &[$($key),*];
            fn has(&self, place: usize) -> bool {
                match place {
                    $($place => self.$optional.is_some(),)*
                    _ => true,
                }
            }
        }
        impl $crate::own::StandsFor for $name<'_> {
            const FOR: $crate::own::Identity =
                $crate::own::Identity::new($protocol, "", ("type", $described, ""), $print);
        }
    };
}

/// Nothing: without the derives there is no struct that could hold it.
#[cfg(not(feature = "derive"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __standing {
    ($($any:tt)*) => {};
}

/// The place of a word among those of an enumeration; that of the last one for a place beyond them.
#[must_use]
pub fn place(place: usize, words: &[&str]) -> u32 {
    u32::try_from(place.min(words.len().saturating_sub(1))).unwrap_or(u32::MAX)
}
