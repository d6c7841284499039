//! A description that goes through other macros stands where it was written; the type stands in line 25 and column 101.

macro_rules! three {
    ($($tokens:tt)*) => { two! { $($tokens)* } };
}
macro_rules! two {
    ($name:ident: $description:literal) => {
        mod $name {
            tieline::protocol!($description);
        }
    };
}

three! { lamps: "
    tieline: 1
    protocol: lamps
    sides: { switch: { role: requester }, house: { role: responder } }
    framing: { length: { bytes: 4, byte-order: big-endian, counts-itself: false }, largest-frame: 65536 }
    envelope:
      members: { header: header, body: body }
      headers: { kind: kind, name: name, target: lamp, request-id: id, result: result, error-message: error }
      kinds: { query: query, request: request, response: response, event: event }
      results: { success: \"yes\", failure: \"no\" }
    destinations:
      lamp: { target: \"{lamp}\", lifecycle: { init: f }, queries: { f: { properties: { on: { type: Boolen } } } } }
    "
}

fn main() {
    let _ = lamps::lamp::F::builder();
}
