//! The one place that knows the YAML parser.

use granit_parser::{ErrorKind, Event, Options, Parser, ScalarStyle, ScanError, Span as Place};

use super::map::offset;
use super::mend;
use super::node::{Node, Value};
use super::scalar;
use super::tree::Tree;
use crate::check::{anchor, nested_too_deeply, several_documents, tag, yaml_syntax};
use crate::diagnostic::Diagnostics;
use crate::span::{FileId, Span};

/// What became of a text.
pub(crate) struct Parsed {
    /// The first document; `None` when there is nothing but white space and comments.
    pub(crate) root: Option<Node>,
    /// Whether the text could be read to its end. Otherwise the root is what was probably meant, or lacks what came after
    /// the fault.
    pub(crate) whole: bool,
    /// Up to where the places of the root are places of the text.
    pub(crate) sure: usize,
}

/// How far a text could be read.
enum End {
    /// To its end.
    Whole,
    /// To a fault at this byte.
    Fault(usize),
    /// To something that is no use to read beyond.
    Refused,
}

/// Reads YAML. Whatever is wrong is reported, and what could be read is returned.
pub(crate) fn parse(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Parsed {
    let (root, end) = read(file, text, diagnostics);
    let whole = matches!(end, End::Whole);
    if let End::Fault(at) = end
        && let Some(mended) = mend::mend(text, at, fault)
    {
        let mut unheard = Diagnostics::default();
        let (root, _) = read(file, &mended.text, &mut unheard);
        return Parsed { root, whole, sure: mended.same };
    }
    Parsed { root, whole, sure: text.len() }
}

fn read(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> (Option<Node>, End) {
    let mut reading = Reading { file, text, tree: Tree::default(), documents: 0, diagnostics };
    let end = reading.run();
    (reading.tree.finish(), end)
}

/// Where a text stops being YAML.
pub(super) fn fault(text: &str) -> Option<usize> {
    let error = Parser::new_from_str_with_options(text, options()).find_map(Result::err)?;
    Some(place_of(&error, text))
}

fn place_of(error: &ScanError, text: &str) -> usize {
    error.marker().byte_offset().unwrap_or(text.len()).min(text.len())
}

struct Reading<'a> {
    file: FileId,
    text: &'a str,
    tree: Tree,
    documents: usize,
    diagnostics: &'a mut Diagnostics,
}

impl Reading<'_> {
    fn run(&mut self) -> End {
        for event in Parser::new_from_str_with_options(self.text, options()) {
            match event {
                Err(error) => {
                    self.fault(&error);
                    return match error.kind() {
                        ErrorKind::RecursionLimitExceeded => End::Refused,
                        _ => End::Fault(place_of(&error, self.text)),
                    };
                }
                Ok((event, place)) => {
                    if !self.event(event, place) {
                        return End::Refused;
                    }
                }
            }
        }
        End::Whole
    }

    /// Takes one event; returns whether to go on.
    fn event(&mut self, event: Event<'_>, place: Place) -> bool {
        let span = self.span(place);
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.diagnostics.push(several_documents::diagnostic(span));
                    return true;
                }
            }
            // What follows the first document has been refused as a whole.
            _ if self.documents > 1 => {}
            Event::Scalar(text, style, _, tagged) => {
                let value = match style {
                    _ if tagged.is_some() => Value::Broken,
                    ScalarStyle::Plain => scalar::plain(&text),
                    _ => Value::String(text.into_owned()),
                };
                self.refuse_tag(place);
                self.tree.put(Node { value, span }, self.diagnostics);
            }
            Event::SequenceStart(..) | Event::MappingStart(..) if self.tree.depth() >= nested_too_deeply::DEEPEST => {
                self.diagnostics.push(nested_too_deeply::diagnostic(span));
                return false;
            }
            Event::SequenceStart(..) => {
                self.refuse_tag(place);
                self.tree.open_list(span);
            }
            Event::MappingStart(..) => {
                self.refuse_tag(place);
                self.tree.open_map(span);
            }
            Event::SequenceEnd | Event::MappingEnd => self.tree.close(span, self.diagnostics),
            Event::Anchor(..) => self.diagnostics.push(anchor::anchor(span)),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                // An alias whose anchor has been refused is part of that mistake.
                if matches!(event, Event::UnresolvedAlias(_)) {
                    self.diagnostics.push(anchor::alias(span));
                }
                self.tree.put(Node { value: Value::Broken, span }, self.diagnostics);
            }
            _ => {}
        }
        true
    }

    fn refuse_tag(&mut self, place: Place) {
        if let Some(tagged) = place.tag_span() {
            self.diagnostics.push(tag::diagnostic(self.span(tagged)));
        }
    }

    fn fault(&mut self, error: &ScanError) {
        let start = place_of(error, self.text);
        let next = self.text.get(start..).and_then(|rest| rest.chars().next()).filter(|next| !next.is_control());
        let span = Span { file: self.file, start: offset(start), end: offset(start + next.map_or(0, char::len_utf8)) };
        self.diagnostics.push(match error.kind() {
            ErrorKind::RecursionLimitExceeded => nested_too_deeply::diagnostic(span),
            kind => {
                let (message, help) = words(kind);
                let message = match kind {
                    ErrorKind::DirectiveDisallowed => "a description has no YAML directives".to_owned(),
                    _ => format!("this is not YAML: {}", message.map_or_else(|| error.info(), str::to_owned)),
                };
                let label = match kind {
                    ErrorKind::UnclosedFlowCollection { .. } => "opened here",
                    _ => "the reader got as far as this",
                };
                yaml_syntax::diagnostic(span, message, label, help)
            }
        });
    }

    fn span(&self, place: Place) -> Span {
        let range = place.byte_range().unwrap_or_default();
        Span { file: self.file, start: offset(range.start), end: offset(range.end.max(range.start)) }
    }
}

fn options() -> Options {
    let mut options = granit_parser::options! {
        disallow_directives: true,
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        flow_nesting_limit: nested_too_deeply::DEEPEST,
        block_nesting_limit: nested_too_deeply::DEEPEST,
    };
    options.set_emit_comments(false);
    options
}

/// Better words for the faults that people make, and what to do about them.
fn words(kind: &ErrorKind) -> (Option<&'static str>, Option<&'static str>) {
    match kind {
        ErrorKind::MappingValueNotAllowed => (
            Some("a `:` stands where no value can begin"),
            Some("a text that contains `: ` goes in quotes; otherwise look at the indentation of this line"),
        ),
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart => (Some("a tab stands in the indentation"), Some("indent with spaces")),
        ErrorKind::InvalidIndentation | ErrorKind::ExpectedBlockMappingKey => (
            Some("this line is not indented like the ones it belongs to"),
            Some("keys of one map begin in the same column"),
        ),
        ErrorKind::UnclosedQuotedScalar | ErrorKind::InvalidQuotedScalarIndent => {
            (Some("a quoted text is not closed"), None)
        }
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => {
            (Some("a key without its `:`"), Some("write `key: value`; a text of several lines begins with `|`"))
        }
        ErrorKind::UnexpectedCharacter { .. } => {
            (Some("no value can begin with this character"), Some("a text that begins with it goes in quotes"))
        }
        ErrorKind::DirectiveDisallowed => (None, Some("remove this line")),
        ErrorKind::UnclosedFlowCollection { open: '{' } => (Some("this `{` is not closed"), None),
        ErrorKind::UnclosedFlowCollection { open: '[' } => (Some("this `[` is not closed"), None),
        ErrorKind::InvalidColonPlacement => {
            (Some("a `:` stands where no value can begin"), Some("is a `[` or a `{` above not closed?"))
        }
        _ => (None, None),
    }
}
