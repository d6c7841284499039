//! What a description costs its compiler.

use crate::curve::{Curve, sizes};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

pub(crate) fn curves() -> Vec<Curve> {
    vec![
        Curve {
            name: "messages-checked",
            of: "messages in a description",
            what: "reading and checking",
            sizes: sizes(10, 10_000),
            run: |messages| {
                let text = description(messages, 1);
                let began = Instant::now();
                let compiled = tieline_schema::compile_text("many.yaml", &text);
                let took = began.elapsed();
                assert!(!compiled.has_errors(), "{compiled}");
                took
            },
        },
        Curve {
            name: "messages-emitted",
            of: "messages in a description",
            what: "writing the Rust",
            sizes: sizes(10, 10_000),
            run: |messages| emitted(&description(messages, 1)),
        },
        Curve {
            name: "destinations-emitted",
            of: "destinations in a description",
            what: "reading, checking and writing the Rust",
            sizes: sizes(3, 3_000),
            run: |destinations| {
                let text = description(destinations * 2, destinations);
                let began = Instant::now();
                emitted(&text);
                began.elapsed()
            },
        },
    ]
}

fn emitted(text: &str) -> Duration {
    let compiled = tieline_schema::compile_text("many.yaml", text);
    assert!(!compiled.has_errors(), "{compiled}");
    let began = Instant::now();
    let tokens = tieline_schema::rust::emit(&compiled.protocol, &quote::quote!(::tieline));
    let took = began.elapsed();
    assert!(!tokens.is_empty());
    took
}

/// So many messages of four properties each, in so many destinations.
fn description(messages: usize, destinations: usize) -> String {
    let base = include_str!("../halls.yaml");
    let mut text = base.split("\ntypes:").next().unwrap_or_default().to_owned();
    text.push_str("\ndestinations:\n");
    for destination in 0..destinations {
        let _ = writeln!(
            text,
            "  place-{destination}:\n    target: \"{{id}}.p{destination}\"\n    lifecycle: {{ init: place.hello }}\n    queries:\n      place.hello: {{}}\n    requests:"
        );
        for message in 0..messages / destinations {
            let _ = write!(
                text,
                "      place.do-{message}:\n        doc: Does the thing {message}.\n        properties:\n          name: {{ type: string, doc: A \
                 name. }}\n          count: {{ type: integer, doc: A count. }}\n          flag: {{ type: boolean, optional: true, doc: A flag. \
                 }}\n          words: {{ list: string, doc: Words. }}\n"
            );
        }
    }
    text
}
