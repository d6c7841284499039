use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::scan;

#[test]
fn a_beginning_is_told_from_one_that_differs_in_any_byte() {
    let text: Vec<u8> = (0..=255).collect();
    for length in (0..50).chain([63, 64, 65, 95, 96, 97, 128, 150]) {
        let start = &text[..length];
        assert!(scan::begins(&text, start) && scan::begins(start, start), "{length} bytes");
        for place in 0..length {
            let mut other = start.to_vec();
            other[place] ^= 1;
            assert!(!scan::begins(&text, &other), "{length} bytes, byte {place} differs");
        }
        assert!(length == 0 || !scan::begins(&text[..length - 1], start), "{length} bytes, one too few");
    }
}

/// Miri, which watches the unsafe code that is tested here, takes its time.
const CASES: u32 = if cfg!(miri) { 30 } else { 3000 };
const LENGTHS: usize = if cfg!(miri) { 20 } else { 50 };

/// The plainest way to say it.
fn plainly(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20)).unwrap_or(bytes.len())
}

#[test]
fn every_byte_is_found_or_passed_at_every_place_of_every_length() {
    for length in 0..LENGTHS {
        for place in 0..length {
            for byte in [0, 1, 0x1f, b' ', b'!', b'"', b'#', b'[', b'\\', b']', 0x7f, 0x80, 0xa2, 0xdc, 0xff] {
                let mut bytes = vec![b'a'; length];
                bytes[place] = byte;
                assert_eq!(scan::plain(&bytes), plainly(&bytes), "{byte:#x} at {place} of {length}");
                assert_eq!(scan::is_plain(&bytes), plainly(&bytes) == length, "{byte:#x} at {place} of {length}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn plain_bytes_are_counted_as_the_plainest_way_counts_them(bytes in vec(select(b"ab \"\\\x00\x1f\x7f\x80\xff#!]".to_vec()), 0..60)) {
        prop_assert_eq!(scan::plain(&bytes), plainly(&bytes));
        prop_assert_eq!(scan::is_plain(&bytes), plainly(&bytes) == bytes.len());
    }
}

#[test]
fn a_brace_is_found_wherever_it_is() {
    for length in
        (0..LENGTHS).chain(if cfg!(miri) { vec![63, 70] } else { (50..70).chain([80, 127, 128, 130, 200]).collect() })
    {
        assert!(!scan::opens_object(&vec![b'z'; length]) && !scan::opens_object_or_beyond_ascii(&vec![b'z'; length]));
        for place in 0..length {
            let mut bytes = vec![b'z'; length];
            bytes[place] = b'{';
            assert!(scan::opens_object(&bytes), "{place} of {length}");
            assert!(scan::opens_object_or_beyond_ascii(&bytes), "{place} of {length}");
            bytes[place] = 0x80;
            assert!(!scan::opens_object(&bytes), "{place} of {length}");
            assert!(scan::opens_object_or_beyond_ascii(&bytes), "{place} of {length}");
        }
    }
}

#[test]
fn one_byte_that_is_not_ascii_is_found_wherever_it_is() {
    for length in 0..2 * LENGTHS {
        let mut bytes = vec![b'a'; length];
        assert!(scan::is_ascii(&bytes), "{length} bytes");
        for place in 0..length {
            bytes[place] = 0x80;
            assert!(!scan::is_ascii(&bytes), "{length} bytes, at {place}");
            bytes[place] = 0x7f;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_ends_a_plain_string_is_found(
        before in 0..70_usize,
        mut bytes in vec(select(b"aaaab \"\\\x00\x1f\x7f\x80\xff#!]".to_vec()), 0..60),
        at in 0..64_usize,
    ) {
        // So many more letters before the first that may end it.
        bytes.splice(at.min(bytes.len())..at.min(bytes.len()), vec![b'a'; before]);
        let rest = bytes.get(at..).unwrap_or_default();
        let plain = plainly(rest);
        // It finds nothing in a text that is in need of a second look.
        let expected = Some(plain).filter(|plain| *plain < rest.len() && (bytes.len() >= 16 || rest.len() >= 16));
        prop_assert_eq!(scan::first_special(rest, &bytes), expected);
        let is_simple = |byte: &u8| byte.is_ascii() && plainly(&[*byte]) == 1;
        prop_assert_eq!(scan::simple(rest), rest.iter().take_while(|byte| is_simple(byte)).count());
    }

    #[test]
    fn a_processor_without_wide_registers_finds_the_same(
        bytes in any::<[u8; 16]>(),
        some in vec((0..16_usize, select(b"\"\\\x00\x1f\x20\x21".to_vec())), 0..4),
    ) {
        let mut bytes = bytes;
        for (place, byte) in some {
            bytes[place] = byte;
        }
        prop_assert_eq!(scan::special_by_words(&bytes), plainly(&bytes));
    }

    #[test]
    fn words_are_compared_byte_by_byte(one in any::<[u8; 16]>(), differ in vec((0..16_usize, 0..8_u8), 0..4)) {
        let mut other = one;
        for (place, bit) in differ {
            other[place] ^= 1 << bit;
        }
        let expected: u32 = (0..16).filter(|place| one[*place] == other[*place]).map(|place| 1 << place).sum();
        prop_assert_eq!(scan::equal(&one, &other), expected);
        prop_assert_eq!(scan::equal_by_bytes(&one, &other), expected);
    }
}
