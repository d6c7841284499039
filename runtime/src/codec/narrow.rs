//! Types of numbers that hold less than what JSON can say, for the structs of a user's own.

use super::{Breach, Cursor, Decode, DecodeError, Encode, EncodeError, Problem, write};

/// Reads a whole number that has to fit `range`, which says in words what fits.
fn narrow<T: TryFrom<i64>>(input: &mut Cursor<'_>, range: &'static str) -> Result<T, DecodeError> {
    input.space();
    let start = input.at;
    let value = input.integer()?;
    T::try_from(value).map_err(|_| DecodeError::new(Problem::Limit(Breach::Range { range }), start))
}

macro_rules! within_64_bits {
    ($($of:ty: $range:literal)*) => {$(
        #[doc = concat!("A whole number from ", $range, "; another one is [`Problem::Limit`].")]
        impl<'a> Decode<'a> for $of {
            fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
                narrow(input, $range)
            }
        }

        impl Encode for $of {
            fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
                write::integer(out, i64::from(*self));
                Ok(())
            }
        }
    )*};
}

within_64_bits! {
    i8: "-128 to 127"
    i16: "-32768 to 32767"
    i32: "-2147483648 to 2147483647"
    u8: "0 to 255"
    u16: "0 to 65535"
    u32: "0 to 4294967295"
}

macro_rules! beyond_64_bits {
    ($($of:ty)*) => {$(
        /// A whole number from 0 on that fits an `i64`, as every whole number of a protocol does: one below is
        /// [`Problem::Limit`], one beyond [`Problem::OutOfRange`], for who reads it and for who writes it.
        impl<'a> Decode<'a> for $of {
            fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
                narrow(input, "at least 0")
            }
        }

        impl Encode for $of {
            fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
                let value = i64::try_from(*self)
                    .map_err(|_| EncodeError::refused(stringify!($of), Problem::OutOfRange))?;
                write::integer(out, value);
                Ok(())
            }
        }
    )*};
}

beyond_64_bits!(u64 usize);

/// The nearest number that an `f32` holds; one beyond them is [`Problem::OutOfRange`].
impl<'a> Decode<'a> for f32 {
    #[expect(clippy::cast_possible_truncation, reason = "the nearest one is what is wanted")]
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.space();
        let start = input.at;
        let value = input.number()? as Self;
        if value.is_finite() { Ok(value) } else { Err(DecodeError::new(Problem::OutOfRange, start)) }
    }
}

/// Written as the shortest text that reads back as the same number.
impl Encode for f32 {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        if !self.is_finite() {
            return Err(EncodeError::NotFinite);
        }
        write::short_number(out, *self);
        Ok(())
    }
}
