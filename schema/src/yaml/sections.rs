//! What a description says once.

use super::tree::{Map, Yaml};
use crate::model::{Envelope, Framing, Protocol, Side};

pub(super) fn sides(protocol: &Protocol) -> Yaml<'_> {
    Yaml::named([side(&protocol.requester, "requester"), side(&protocol.responder, "responder")])
}

fn side<'p>(side: &'p Side, role: &'static str) -> (&'p str, Yaml<'p>) {
    let mut map = Map::default();
    map.put("role", Yaml::word(role));
    map.prose("doc", &side.doc);
    (&side.name, map.line())
}

pub(super) fn framing(framing: &Framing) -> Yaml<'_> {
    let mut length = Map::default();
    length.put("bytes", Yaml::number(framing.length_bytes));
    length.put("byte-order", Yaml::word(if framing.big_endian { "big-endian" } else { "little-endian" }));
    length.put("counts-itself", Yaml::number(framing.counts_itself));
    let mut map = Map::default();
    map.prose("doc", &framing.doc);
    map.put("length", length.line());
    map.put("largest-frame", Yaml::number(framing.largest_frame));
    map.block()
}

pub(super) fn envelope(envelope: &Envelope) -> Yaml<'_> {
    let mut map = Map::default();
    map.prose("doc", &envelope.doc);
    map.put("members", strings(&[("header", &envelope.header_member), ("body", &envelope.body_member)]));
    map.put(
        "headers",
        strings(&[
            ("kind", &envelope.kind),
            ("name", &envelope.name),
            ("target", &envelope.target),
            ("request-id", &envelope.request_id),
            ("result", &envelope.result),
            ("error-message", &envelope.error_message),
        ]),
    );
    map.put(
        "kinds",
        strings(&[
            ("query", &envelope.query),
            ("request", &envelope.request),
            ("response", &envelope.response),
            ("event", &envelope.event),
        ]),
    );
    map.put("results", strings(&[("success", &envelope.success), ("failure", &envelope.failure)]));
    map.block()
}

fn strings<'p>(strings: &[(&'static str, &'p String)]) -> Yaml<'p> {
    let mut map = Map::default();
    for (key, text) in strings {
        map.put(key, Yaml::text(text));
    }
    map.line()
}
