use super::{Cursor, Decode, DecodeError, Problem};

/// What generated code asks of a property beyond its type.
#[derive(Clone, Copy, Debug)]
pub struct Guard<T> {
    /// Whether `null` counts as left out.
    pub optional: bool,
    /// Whether an error says nothing of what is inside the value, not even a key of it or a count.
    pub secret: bool,
    /// Its limits.
    pub check: fn(&T) -> Result<(), Problem>,
}

/// Reads a value like [`Decode::fill`] or [`fill_optional`](super::fill_optional) and holds it to what `guard` says.
///
/// # Errors
///
/// Those of [`Decode::decode`] and of the check, which stands at the beginning of the value. The place is then not
/// specified.
pub fn fill_guarded<'a, T: Decode<'a>>(
    place: &mut Option<T>,
    input: &mut Cursor<'a>,
    guard: Guard<T>,
) -> Result<(), DecodeError> {
    input.space();
    let start = input.at;
    let mut result = if guard.optional { super::fill_optional(place, input) } else { T::fill(place, input) };
    if result.is_ok()
        && let Some(value) = place
        && let Err(problem) = (guard.check)(value)
    {
        result = Err(DecodeError::new(problem, start));
    }
    match result {
        Err(error) if guard.secret => Err(error.hidden(start)),
        result => result,
    }
}
