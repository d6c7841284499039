//! Columns are those of the file, also behind an escape: the type stands in column 52.

tieline::protocol!(
    "tieline: 1\nprotocol: lamps\nsides:\n  switch: { role: requester }\n  house: { role: responder }\n\
     framing:\n  length: { bytes: 4, byte-order: big-endian, counts-itself: false }\n  largest-frame: 65536\n\
     envelope:\n  members: { header: header, body: body }\n  headers: { kind: kind, name: name, target: lamp, \
     request-id: id, result: result, error-message: error }\n  kinds: { query: query, request: request, response: \
     response, event: event }\n  results: { success: \"yes\", failure: \"no\" }\n\
     destinations:\n  lamp:\n    target: \"{lamp}\"\n    lifecycle: { init: lamp.find }\n    queries:\n      lamp.find:\n\
     \x20       properties: { \"\u{6f}n\": { type: Boolen } }\n"
);

fn main() {
    let _ = lamp::Find::builder();
}
