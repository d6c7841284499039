//! Values that outlive the frame that they were read from.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

use crate::codec::{Free, Json, Uuid};

/// A value that can be made independent of the frame that it was read from.
///
/// The derives implement it, field by field.
///
/// ```
/// use std::borrow::Cow;
/// use tieline::own::IntoOwned;
///
/// let frame = String::from("tel:1");
/// let kept: Vec<Cow<'static, str>> = vec![Cow::Borrowed(frame.as_str())].into_owned();
/// drop(frame);
/// assert_eq!(kept, ["tel:1"]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be kept after its frame is gone",
    label = "this is no type of a property, or it borrows and cannot be made independent",
    note = "a struct or enum of your own needs a derive: `#[derive(tieline::Object)]` or `#[derive(tieline::Enumeration)]`",
    note = "in place of `&str`, which cannot be made independent, write `std::borrow::Cow<'a, str>` or `String`"
)]
pub trait IntoOwned {
    /// The same type, borrowing nothing.
    type Owned: 'static;

    /// The same value, borrowing nothing.
    fn into_owned(self) -> Self::Owned;
}

macro_rules! already_owned {
    ($($of:ty)*) => {$(
        impl IntoOwned for $of {
            type Owned = Self;

            fn into_owned(self) -> Self {
                self
            }
        }
    )*};
}

already_owned!(bool i8 i16 i32 i64 u8 u16 u32 u64 usize f32 f64 String Box<str> uuid::Uuid);

impl IntoOwned for Cow<'_, str> {
    type Owned = Cow<'static, str>;

    fn into_owned(self) -> Cow<'static, str> {
        Cow::Owned(Cow::into_owned(self))
    }
}

macro_rules! owned_by_itself {
    ($($of:ident)*) => {$(
        impl IntoOwned for $of<'_> {
            type Owned = $of<'static>;

            fn into_owned(self) -> Self::Owned {
                $of::into_owned(self)
            }
        }
    )*};
}

owned_by_itself!(Uuid Free Json);

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Owned = Vec<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(T::into_owned).collect()
    }
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Owned = Option<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Box<T> {
    type Owned = Box<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        Box::new((*self).into_owned())
    }
}

impl<K: IntoOwned<Owned: Ord>, V: IntoOwned> IntoOwned for BTreeMap<K, V> {
    type Owned = BTreeMap<K::Owned, V::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(|(key, value)| (key.into_owned(), value.into_owned())).collect()
    }
}

impl<K: IntoOwned<Owned: Eq + Hash>, V: IntoOwned, S: BuildHasher + Default + 'static> IntoOwned for HashMap<K, V, S> {
    type Owned = HashMap<K::Owned, V::Owned, S>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(|(key, value)| (key.into_owned(), value.into_owned())).collect()
    }
}
