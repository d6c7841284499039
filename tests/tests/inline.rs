//! Descriptions that stand in the invocation itself, and warnings that are turned off: that this file compiles proves most
//! of it.

#![cfg(test)]

/// A warning would be an error here, and the description has one.
#[deny(warnings)]
mod without_warnings {
    tieline::protocol!("compile-fail/descriptions/unused_type.yaml", allow(warnings));
}

/// The same, for the one warning that there is.
#[deny(warnings)]
mod without_that_warning {
    tieline::protocol!("compile-fail/descriptions/unused_type.yaml", allow(unused-type),);
}

/// In the words of Rust, inline, and with what it needs in another file.
#[deny(warnings)]
mod house {
    tieline::protocol!(
        r#"
        tieline: 1
        protocol: lamps
        imports: [fixtures/house/wire.yaml]

        types:
          Nothing: { values: { NEVER: {} } }

        destinations:
          lamp:
            target: "{lamp}"
            lifecycle: { init: lamp.init }
            queries:
              lamp.init: {}
        "#,
        allow(unused_type)
    );
}

mod indented_by_tabs {
    // rustfmt leaves the inside of a string alone.
    tieline::protocol!(
        r#"
		tieline: 1
		protocol: lamps
		imports: [fixtures/house/wire.yaml]
		destinations:
		  lamp: { target: "{lamp}", lifecycle: { init: lamp.init }, queries: { lamp.init: {} } }
		"#,
        allow(warnings)
    );
}

macro_rules! named {
    ($name:ident, $description:expr) => {
        mod $name {
            tieline::protocol!($description, allow(warnings));
        }
    };
}

named!(
    through_a_macro,
    "\ntieline: 1\nprotocol: lamps\nimports: [fixtures/house/wire.yaml]\n\
    destinations:\n  lamp: { target: '{lamp}', lifecycle: { init: lamp.init }, queries: { lamp.init: {} } }\n"
);

#[test]
fn every_way_to_write_a_description_gives_the_same_protocol() {
    assert_eq!(without_warnings::PROTOCOL.name, "doorbell");
    assert_eq!(without_that_warning::PROTOCOL.name, "doorbell");
    let tables = [&house::PROTOCOL, &indented_by_tabs::PROTOCOL, &through_a_macro::PROTOCOL];
    for table in tables {
        assert_eq!(format!("{table:?}"), format!("{:?}", house::PROTOCOL));
        assert_eq!(table.name, "lamps");
    }
}
