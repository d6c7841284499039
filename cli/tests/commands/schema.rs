//! `tieline schema`, called as people call it.

use crate::common::tieline;
use serde_json::Value;

#[test]
fn the_schema_is_printed_as_it_is_committed() {
    let outcome = tieline(&["schema"]);
    let schema: Value = serde_json::from_str(&outcome.out).unwrap();
    assert_eq!((outcome.status, &schema["properties"]["tieline"]["const"]), (0, &1.into()));
    let committed = concat!(env!("CARGO_MANIFEST_DIR"), "/../schema/language.schema.json");
    assert!(outcome.out == std::fs::read_to_string(committed).unwrap(), "schema/language.schema.json is stale");
}
