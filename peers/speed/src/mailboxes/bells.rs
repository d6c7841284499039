//! Bells that are rung by a request, and say by an event that they were: messages with nothing in them.

tieline::protocol! {r#"
tieline: 1
protocol: bells
sides:
  desk: { role: requester }
  home: { role: responder }
framing:
  length: { bytes: 4, byte-order: big-endian, counts-itself: false }
  largest-frame: 65536
envelope:
  members: { header: header, body: body }
  headers: { kind: type, name: name, target: target, request-id: requestId, result: result, error-message: errorMessage }
  kinds: { query: cti.query, request: cti.request, response: cti.response, event: cti.event }
  results: { success: SUCCESS, failure: FAILURE }
destinations:
  bell:
    target: "{session}.{bell}"
    lifecycle: { init: bell.query.init }
    queries:
      bell.query.init: {}
    requests:
      bell.request.ring: {}
    events:
      bell.event.rung: {}
"#}
