use super::super::scan;

#[test]
fn a_beginning_is_told_from_one_that_differs_in_any_byte() {
    let text: Vec<u8> = (b'0'..=b'z').collect();
    for length in 0..50 {
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
