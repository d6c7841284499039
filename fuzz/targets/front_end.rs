//! The front end: whatever the bytes are, compiling them ends, soon, with a protocol and with diagnostics that point into
//! the text; what is right can be laid out, written down and read again, and becomes Rust.

#![no_main]

use std::time::{Duration, Instant};

use libfuzzer_sys::fuzz_target;
use quote::quote;
use tieline_schema::format::format_bytes;
use tieline_schema::{Compiled, Style, build, compile_bytes, compile_text, model_json, model_yaml, rust};

/// Far more than any input of this length needs, also with every check of the sanitizer.
const SOON: Duration = Duration::from_secs(4);

fuzz_target!(|bytes: &[u8]| {
    let start = Instant::now();
    match std::str::from_utf8(bytes) {
        Ok(text) => description(text),
        Err(_) => {
            let compiled = compile_bytes("fuzz.yaml", bytes.to_vec());
            drawn(&compiled);
            assert_eq!(compiled.diagnostics.len(), 1, "{compiled}");
        }
    }
    let took = start.elapsed();
    assert!(took < SOON, "{} bytes took {took:?}", bytes.len());
});

/// Everything that a description goes through. A text has no folder, so nothing on the disk is read.
fn description(text: &str) {
    let compiled = compile_text("fuzz.yaml", text);
    drawn(&compiled);
    let model = model_json(&compiled.protocol);
    let laid_out = format_bytes("fuzz.yaml", text.into());
    if let Ok(once) = &laid_out {
        assert_eq!(format_bytes("fuzz.yaml", once.clone().into()).as_ref().ok(), Some(once));
    }
    // A macro emits what it can, so that even what is wrong has to become Rust.
    if let Err(fault) = syn::parse2::<syn::File>(rust::emit(&compiled.protocol, &quote!(::tieline))) {
        panic!("{fault}");
    }
    let written = model_yaml(&compiled.protocol);
    if compiled.has_errors() {
        return;
    }
    let again = compile_text("again.yaml", &written);
    assert!(!again.has_errors(), "{again}\n{written}");
    assert_eq!(model_json(&again.protocol), model);
    assert_eq!(format_bytes("again.yaml", written.clone().into()).ok(), Some(written));
    build::source(&compiled).expect("a right description becomes Rust");
    let laid_out = laid_out.expect("a right description has a layout");
    assert_eq!(model_json(&compile_text("fuzz.yaml", &laid_out).protocol), model);
}

/// Draws what is wrong, all of which has to lie within the text.
fn drawn(compiled: &Compiled) {
    for found in &compiled.diagnostics {
        let places = std::iter::once(found.span).chain(found.related.iter().map(|other| other.span));
        for place in places {
            let file = compiled.sources.file(place.file).expect("a text that took part");
            assert!(file.text().get(place.start as usize..place.end as usize).is_some(), "{found:?}");
        }
        for style in [Style::Plain, Style::Colour] {
            assert!(!compiled.render(found, style).is_empty());
        }
    }
}
