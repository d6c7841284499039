//! One mistake, a quoted text that is not closed, is one error, although everything that the description has is used.

mod doorbell {
    tieline::protocol!(
        r#"
        tieline: 1
        protocol: doorbell
        sides:
          house: { role: requester }
          street: { role: responder }
        framing:
          length: { bytes: 4, byte-order: big-endian, counts-itself: false }
          largest-frame: 65536
        envelope:
          members: { header: header, body: body }
          headers: { kind: type, name: name, target: to, request-id: id, result: result, error-message: error }
          kinds: { query: query, request: request, response: response, event: event }
          results: { success: OK, failure: FAILED }

        types:
          Colour:
            doc: What a lamp can shine in.
            values: { WHITE: {}, RED: {} }

        destinations:
          door:
            doc: A front door with a lamp and a bell.
            target: "{street}.{number}
            lifecycle: { init: door.hello }
            queries:
              door.hello:
                doc: Asks who lives here.
                response:
                  properties:
                    names: { list: string, doc: Everybody who lives here. }
            requests:
              door.light:
                doc: Switches the lamp on.
                properties:
                  lamp-colour: { type: Colour, rust: colour, doc: What it shines in. }
                  minutes: { type: integer, optional: true, doc: How long. For good if left out. }
            events:
              door.rang:
                doc: Somebody rang the bell.
                properties:
                  times: { type: integer, doc: How often. }
        "#
    );
}

include!("descriptions/doorbell_user.rs");
