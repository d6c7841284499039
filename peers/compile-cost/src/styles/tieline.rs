use std::fmt::Write;

use super::{Source, main_of};
use crate::message::{Holds, Message, Use, properties};

const HEAD: &str = r#"tieline: 1
protocol: reports
sides:
  asker: { role: requester }
  answerer: { role: responder }
framing:
  length: { bytes: 4, byte-order: big-endian, counts-itself: false }
  largest-frame: 65536
envelope:
  members: { header: header, body: body }
  headers: { kind: type, name: name, target: to, request-id: id, result: result, error-message: error }
  kinds: { query: query, request: request, response: response, event: event }
  results: { success: OK, failure: FAILED }
destinations:
"#;

/// The crate of `protocol!`.
pub(super) fn by_macro(messages: &[Message]) -> Source {
    let lib = "//! Reports.\ntieline::protocol!(\"reports.yaml\");\n".to_owned();
    source("tieline_macro", messages, lib, false)
}

/// The crate of the generated file.
pub(super) fn by_file(messages: &[Message], called: bool) -> Source {
    let compiled = tieline_schema::compile_text("reports.yaml", &description(messages));
    let lib = match tieline_schema::build::source(&compiled) {
        Ok(text) => text,
        Err(error) => format!("compile_error!({:?});", error.to_string()),
    };
    source(if called { "tieline_called" } else { "tieline_file" }, messages, lib, called)
}

fn source(krate: &str, messages: &[Message], lib: String, called: bool) -> Source {
    let mut prelude = format!("use {krate}_{}::*;\nuse std::io::Write;\n", messages.len());
    prelude.push_str(
        "use tieline::codec::{Decode, Encode};\n\nfn turn<'a, M: Clone + std::fmt::Debug + PartialEq + Encode + \
         Decode<'a>>(text: &'a str, out: &mut Vec<u8>) {\n    let Ok(read) = tieline::codec::decode_body::<M>(text) else \
         { return };\n    if read.clone() == read {\n        let _ = write!(out, \"{read:?}\");\n    }\n    let _ = \
         read.encode(out);\n}\n\nstruct Everything;\n",
    );
    let destinations = messages.last().map_or(0, |last| last.destination + 1);
    let (mut accepts, mut opens) = (String::new(), String::new());
    for destination in 0..destinations {
        let _ = writeln!(prelude, "impl answerer::Hall{destination} for Everything {{}}");
        let _ = write!(accepts, ".hall{destination}(|_| Ok(Everything))");
        let open = if called {
            prelude.push_str(&calling(destination, messages));
            format!("    if let Ok(hall) = asking.hall{destination}(&text, ()) {{ drop(ask_{destination}(&hall)); }}\n")
        } else {
            format!("    let _ = asking.hall{destination}(&text, ());\n")
        };
        opens.push_str(&open);
    }
    // Both sides with all that they have, so that what is generic is compiled, too.
    let last = format!(
        "    let (here, there) = tieline::transport::pair();\n    let answering = \
         answerer::Endpoint::new(){accepts}.start(there);\n    let asking = asker::Endpoint::new().start(here);\n{opens}    \
         drop(answering);\n"
    );
    let calls = messages
        .iter()
        .map(|message| format!("turn::<hall{}::{}>(text, out);", message.destination, message.name()));
    Source {
        dependencies: "tieline = { path = \"RUNTIME\" }\n".to_owned(),
        main: main_of(&prelude, calls, &last),
        lib,
        description: Some(description(messages)),
    }
}

/// A future that asks everything that a destination can be asked, with every builder.
fn calling(destination: usize, messages: &[Message]) -> String {
    let mut text = format!(
        "fn ask_{destination}(hall: &asker::Hall{destination}) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + \
         '_>> {{\n    Box::pin(async move {{\n"
    );
    let asked = |message: &&Message| message.destination == destination && matches!(message.used, Use::Init | Use::Request);
    for message in messages.iter().filter(asked) {
        let (name, number) = (message.name(), message.number);
        let _ = writeln!(
            text,
            "        let _ = hall.report{number}(hall{destination}::{name}::builder().name{number}(\"a\").count{number}(1)\
             .remark{number}(\"b\").is_lasting{number}(true).build()).await;"
        );
    }
    text.push_str("    })\n}\n");
    text
}

/// The description of the messages.
fn description(messages: &[Message]) -> String {
    let mut text = String::from(HEAD);
    let destinations = messages.last().map_or(0, |last| last.destination + 1);
    for destination in 0..destinations {
        let all: Vec<Message> = messages.iter().copied().filter(|one| one.destination == destination).collect();
        let _ = write!(
            text,
            "  hall-{destination}:\n    doc: A hall.\n    target: \"h{destination}.{{hall}}\"\n    lifecycle: {{ init: \
             report{}.hello }}\n",
            all.first().map_or(0, |first| first.number)
        );
        for (section, used, ending) in
            [("queries", Use::Init, "hello"), ("requests", Use::Request, "asked"), ("events", Use::Event, "heard")]
        {
            let mut chosen = all.iter().filter(|one| one.used == used).peekable();
            if chosen.peek().is_some() {
                let _ = writeln!(text, "    {section}:");
            }
            for message in chosen {
                let _ = write!(text, "      report{0}.{ending}:\n        rust: Report{0}\n", message.number);
                body(&mut text, *message, "        ");
                if used != Use::Event {
                    text.push_str("        response:\n");
                    body(&mut text, Message { number: message.number + 1, ..*message }, "          ");
                }
            }
        }
    }
    text
}

fn body(text: &mut String, message: Message, margin: &str) {
    let _ = write!(text, "{margin}doc: Reports something.\n{margin}properties:\n");
    for (name, holds) in properties(message) {
        let holds = match holds {
            Holds::Text => "string",
            Holds::OptionalText => "string, optional: true",
            Holds::Integer => "integer",
            Holds::OptionalBoolean => "boolean, optional: true",
        };
        let name = name.replace('_', "-");
        let _ = writeln!(text, "{margin}  {name}: {{ type: {holds}, doc: What is told. }}");
    }
}
