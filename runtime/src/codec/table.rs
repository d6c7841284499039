//! Records that are read by a table: one loop in the runtime for all of them.
//!
//! What differs from one record to the next is an array of its keys and one of its properties, so that a record costs a
//! user's build little more than these two arrays.

use super::{Cursor, Decode, DecodeError, Key, Object};

/// Where a property is put while its record is read: an `Option` of its type.
pub trait Slot<'a> {
    /// Reads the property's value.
    ///
    /// # Errors
    ///
    /// Those of [`Decode::fill`].
    fn read(&mut self, input: &mut Cursor<'a>) -> Result<(), DecodeError>;
}

impl<'a, T: Decode<'a>> Slot<'a> for Option<T> {
    fn read(&mut self, input: &mut Cursor<'a>) -> Result<(), DecodeError> {
        T::fill(self, input)
    }
}

impl<'a> Cursor<'a> {
    /// Reads an object whose values go into `slots`, one for each of `keys`. At most 128 of them.
    ///
    /// `required` has a bit for each property that may not be `null`; `null` as the value of another one leaves its slot
    /// as it is.
    ///
    /// # Errors
    ///
    /// Those of [`Cursor::enter_object`], of [`Object::next`] and of the slots. That a required property is missing is for
    /// the caller to see: see [`Object::lacks`].
    pub fn object(
        &mut self,
        keys: &'static [Key],
        required: u128,
        slots: &mut [&mut dyn Slot<'a>],
    ) -> Result<Object, DecodeError> {
        let mut object = self.enter_object(keys)?;
        while let Some(index) = object.next(self)? {
            let is_required = required.unbounded_shr(u32::try_from(index).unwrap_or(u32::MAX)) & 1 != 0;
            if !is_required && self.take_null()? {
                continue;
            }
            match slots.get_mut(index) {
                Some(slot) => slot.read(self)?,
                None => {
                    self.skip()?;
                }
            }
        }
        Ok(object)
    }
}
