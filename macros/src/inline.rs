//! A description that stands in the invocation itself.

use tieline_schema::Inline;

use crate::literal::Letter;
use crate::margin;
use crate::site::Site;

/// Whether a text is a description, and not the path of one: no path that anybody uses has a line break.
pub(crate) fn is_description(letters: &[Letter]) -> bool {
    letters.iter().any(|letter| letter.letter == '\n')
}

/// The description in a literal, with the places that its parts have in the file of the literal.
pub(crate) fn of(literal: &str, letters: Vec<Letter>, site: &Site) -> Inline {
    let (name, line, column) = match (site.position, site.name.as_str()) {
        (Some((line, column)), name) => (name.to_owned(), line, column),
        // Lines are counted from the quote then, which is the best there is.
        (None, "") => ("<string>".to_owned(), 1, 1),
        (None, name) => (format!("<string in {name}>"), 1, 1),
    };
    // What stands before the literal in its line is not told, and only its width matters.
    let before = column.saturating_sub(1);
    let mut inline = Inline::new(&name, line, &(" ".repeat(before) + literal));
    let letters = margin::take_away(letters).into_iter();
    // A byte-order mark, which a file may begin with too.
    for Letter { letter, place, .. } in letters.skip_while(|letter| letter.letter == '\u{feff}') {
        inline.push(letter.encode_utf8(&mut [0; 4]), before + place.start..before + place.end);
    }
    inline
}
