//! A closed enumeration made of a text that may be none of its values: only `try_from` and `parse` say whether it is one.

tieline::protocol!("golden/rust/types.yaml");

use call::Changed;

fn main() {
    let _ = Changed::builder().id(tieline::codec::Uuid::random()).state("ASLEEP").build();
}
