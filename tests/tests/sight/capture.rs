//! A subscriber that remembers.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

/// Everything that was traced, as lines: a span when it closes, an event when it happens, each after the spans around it.
#[derive(Clone, Default)]
pub(super) struct Capture(Arc<Mutex<Vec<String>>>);

#[derive(Default)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

impl Fields {
    fn show(&self, name: &str) -> String {
        let mut text = format!("{name}{{");
        for (number, (key, value)) in self.0.iter().enumerate() {
            write!(text, "{}{key}={value}", if number > 0 { " " } else { "" }).unwrap();
        }
        text + "}"
    }
}

impl<S: Subscriber + for<'s> LookupSpan<'s>> tracing_subscriber::Layer<S> for Capture {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        context.span(id).unwrap().extensions_mut().insert(fields);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let span = context.span(id).unwrap();
        let mut extensions = span.extensions_mut();
        values.record(extensions.get_mut::<Fields>().unwrap());
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let around = context.event_scope(event).map(|scope| scope.from_root().map(|span| span.name()).collect());
        self.note(around.unwrap_or_default(), &fields.show("event"));
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        let span = context.span(&id).unwrap();
        let mut around: Vec<_> = span.scope().from_root().map(|span| span.name()).collect();
        around.pop();
        let line = span.extensions().get::<Fields>().unwrap().show(span.name());
        self.note(around, &line);
    }
}

impl Capture {
    /// Makes it what this thread's traces go to, as long as the guard lives.
    pub(super) fn begin() -> (Self, tracing::subscriber::DefaultGuard) {
        let capture = Self::default();
        let guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(capture.clone()));
        (capture, guard)
    }

    fn note(&self, around: Vec<&str>, line: &str) {
        let around: String = around.into_iter().map(|name| format!("{name} > ")).collect();
        self.0.lock().unwrap().push(around + line);
    }

    /// The lines that have this in them.
    pub(super) fn lines(&self, part: &str) -> Vec<String> {
        self.0.lock().unwrap().iter().filter(|line| line.contains(part)).cloned().collect()
    }
}
