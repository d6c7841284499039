use super::{Cursor, DecodeError};

/// A list that is being read, see [`Cursor::enter_list`].
#[derive(Debug)]
pub struct List {
    first: bool,
}

impl List {
    pub(super) fn new() -> Self {
        Self { first: true }
    }

    /// Moves to the next element and says whether there is one; the caller then reads it. After `false` the list has been
    /// left.
    ///
    /// # Errors
    ///
    /// A fault of syntax.
    pub fn next(&mut self, input: &mut Cursor<'_>) -> Result<bool, DecodeError> {
        input.space();
        let first = std::mem::replace(&mut self.first, false);
        match input.peek() {
            Some(b']') => {
                input.close();
                Ok(false)
            }
            Some(b',') if !first => {
                input.at += 1;
                Ok(true)
            }
            None => Err(input.cut_off()),
            // Whether a value stands here is for its reader to say.
            Some(_) if first => Ok(true),
            Some(_) => Err(input.unexpected("a comma or `]`")),
        }
    }
}
