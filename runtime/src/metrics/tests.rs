//! The table in the documentation says what the code does.

use super::levels::GAUGES;
use super::meters::{HISTOGRAMS, counter_name};
use crate::counts::{Counts, Tally};
use crate::reconnect::ReconnectCounts;
use crate::server::ServerCounts;
use metrics::Unit;

fn row(name: &str, kind: &str, unit: Unit, meaning: &str) -> String {
    format!("| `{name}` | {kind} | {} | {} |\n", unit.as_str(), meaning.trim())
}

fn counters<C: Tally>() -> String {
    let counts = C::NAMES.iter().zip(C::DOCS);
    counts.map(|(count, meaning)| row(&counter_name::<C>(count), "counter", Unit::Count, meaning)).collect()
}

fn table() -> String {
    let mut table = "| name | kind | unit | meaning |\n| --- | --- | --- | --- |\n".to_owned();
    table += &counters::<Counts>();
    table += &counters::<ServerCounts>();
    table += &counters::<ReconnectCounts>();
    for (name, unit, meaning) in GAUGES {
        table += &row(name, "gauge", unit, meaning);
    }
    for (name, meaning) in HISTOGRAMS {
        table += &row(name, "histogram", Unit::Seconds, meaning);
    }
    table
}

#[test]
fn the_documented_table_names_every_metric_with_its_kind_unit_and_meaning() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/METRICS.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (before, rest) = text.split_once("-->\n").unwrap();
    let wanted = format!("{before}-->\n\n{}", table());
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, wanted).unwrap();
    } else {
        assert_eq!(rest, format!("\n{}", table()), "METRICS.md is stale: run this test with BLESS=1");
    }
}

#[test]
fn every_name_has_the_prefix_and_its_unit() {
    for (name, unit, _) in GAUGES {
        assert!(name.starts_with("tieline_"));
        assert_eq!(name.ends_with("_bytes"), unit == Unit::Bytes, "{name}");
    }
    for (name, _) in HISTOGRAMS {
        assert!(name.starts_with("tieline_") && name.ends_with("_seconds"));
    }
}
