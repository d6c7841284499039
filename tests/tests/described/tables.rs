//! What the runtime reads is the same, whichever way it was written.

use super::halls::halls;

mod theirs {
    tieline::protocol!("fixtures/halls.yaml", allow(warnings));
}

/// A table without the addresses of functions.
fn shown(protocol: &tieline::Protocol) -> String {
    let shown = format!("{protocol:#?}");
    let mut parts = shown.split("0x");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |shown, part| {
        shown + "<function>" + part.trim_start_matches(|digit: char| digit.is_ascii_hexdigit())
    })
}

#[test]
fn a_module_has_the_tables_of_the_description() {
    let (mine, theirs) = (shown(&halls::PROTOCOL), shown(&theirs::PROTOCOL));
    assert!(theirs.contains("<function>") && theirs.contains("hall.hang"), "{theirs}");
    assert_eq!(mine, theirs);
}
