//! Whether a type of the user's own stands for what it is put in place of, told by the compiler.

use crate::own::Identity;

use super::given::same;

/// What is to be said of a type that does not stand for what it is put in place of; nothing when it does.
#[derive(Clone, Copy, Debug)]
pub struct Difference {
    /// What is said, in parts.
    parts: [&'static str; 24],
}

/// Compares what a type stands for, `found`, with what it is put in place of.
#[must_use]
pub const fn difference(expected: Identity, found: Identity) -> Difference {
    let alike = same(expected.protocol, found.protocol)
        && same(expected.kind, found.kind)
        && same(expected.name, found.name)
        && same(expected.part, found.part);
    let one = alike && same(expected.destination, found.destination);
    // What is wrong with a type that stands for nothing has been told by its derive. And what a destination takes over from
    // another one is the same message when it has the same properties.
    if found.protocol.is_empty() || alike && expected.print == found.print {
        return Difference { parts: [""; 24] };
    }
    let [a, b, c, d, e, f, g, h] = words(found);
    if one {
        let parts = [
            "this type was checked against another description of ",
            a,
            b,
            c,
            d,
            e,
            f,
            g,
            h,
            "`, which is not the same there; name the same file in its `#[tieline(description = \"…\")]` and here, and build \
             both again",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ];
        return Difference { parts };
    }
    let [i, j, k, l, m, n, o, p] = words(expected);
    let parts = [
        "this type stands for ",
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        "` of `",
        found.protocol,
        "`, and not for ",
        i,
        j,
        k,
        l,
        m,
        n,
        o,
        p,
        "` of `",
        expected.protocol,
        "`",
        "",
    ];
    Difference { parts }
}

/// What something is, in parts: "the response to the request `door.light` of `door`".
const fn words(of: Identity) -> [&'static str; 8] {
    let (part, to) = if of.part.is_empty() { ("", "") } else { (of.part, " to the ") };
    if of.destination.is_empty() {
        return ["the ", part, to, of.kind, " `", of.name, "", ""];
    }
    // The last quotation ends in what follows.
    ["the ", part, to, of.kind, " `", of.name, "` to `", of.destination]
}

impl Difference {
    /// How many bytes the text has.
    #[must_use]
    pub const fn length(&self) -> usize {
        let mut length = 0;
        let mut rest: &[&str] = &self.parts;
        while let Some((first, others)) = rest.split_first() {
            length += first.len();
            rest = others;
        }
        length
    }

    /// The text.
    #[must_use]
    pub const fn text<const LENGTH: usize>(&self) -> [u8; LENGTH] {
        let mut text = [0; LENGTH];
        let mut free: &mut [u8] = &mut text;
        let mut rest: &[&str] = &self.parts;
        'all: while let Some((first, others)) = rest.split_first() {
            let mut bytes = first.as_bytes();
            while let Some((byte, more)) = bytes.split_first() {
                let left = free;
                let Some((place, behind)) = left.split_first_mut() else { break 'all };
                *place = *byte;
                bytes = more;
                free = behind;
            }
            rest = others;
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::difference;
    use crate::own::Identity;

    const LIGHT: Identity = Identity::new("doorbell", "door", ("request", "door.light", "response"), 7);

    fn text(expected: Identity, found: Identity) -> String {
        let difference = difference(expected, found);
        let text = difference.text::<400>();
        String::from_utf8(text.get(..difference.length()).unwrap().to_vec()).unwrap()
    }

    #[test]
    fn what_stands_for_the_same_is_not_told() {
        assert_eq!(text(LIGHT, LIGHT), "");
    }

    #[test]
    fn the_same_message_of_another_destination_is_the_same() {
        let taken_over = Identity { destination: "gate", ..LIGHT };
        assert_eq!(text(LIGHT, taken_over), "");
        assert_ne!(text(LIGHT, Identity { print: 8, ..taken_over }), "");
    }

    #[test]
    fn what_is_wrong_already_is_not_told_again() {
        assert_eq!(text(LIGHT, Identity::new("", "", ("", "", ""), 0)), "");
    }

    #[test]
    fn both_are_told_when_they_differ() {
        let found = Identity::new("hall", "", ("type", "Bell", ""), 7);
        assert_eq!(
            text(LIGHT, found),
            "this type stands for the type `Bell` of `hall`, and not for the response to the request `door.light` to \
             `door` of `doorbell`"
        );
    }

    #[test]
    fn another_version_is_told_as_such() {
        let found = Identity { print: 8, ..LIGHT };
        assert!(text(LIGHT, found).starts_with("this type was checked against another description of the response to"));
    }
}
