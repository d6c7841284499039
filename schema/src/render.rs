//! One look for the macro, the command and the tests: rustc's.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{Source, SourceMap};
use crate::span::Span;

/// Where a diagnostic is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// Text and nothing else: files, `compile_error!`.
    Plain,
    /// With the colours of a terminal.
    Colour,
}

/// The widest part of a text that one drawing may take in; beyond it each place is drawn alone.
const WIDEST: usize = 16 * 1024;
/// How much of a line is drawn on either side of a place when the line is wider than that.
const AROUND: usize = 200;

/// A place in the text, cut to its first line.
struct Mark<'a> {
    range: Range<usize>,
    label: &'a str,
    kind: AnnotationKind,
}

pub(crate) fn render(sources: &SourceMap, diagnostic: &Diagnostic, style: Style) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()).id(diagnostic.code));
    let primary = (diagnostic.span, diagnostic.label.as_str(), AnnotationKind::Primary);
    let related = diagnostic.related.iter().map(|other| (other.span, other.label.as_str(), AnnotationKind::Context));
    let mut places: Vec<_> = std::iter::once(primary).chain(related).collect();
    // The places in the file of the first one are drawn together, then those in the next one, and so on.
    while let Some(&(Span { file, .. }, ..)) = places.first() {
        let (here, others): (Vec<_>, Vec<_>) = places.into_iter().partition(|(span, ..)| span.file == file);
        places = others;
        let Some(source) = sources.file(file) else { continue };
        let marks: Vec<_> = here.iter().map(|(span, label, kind)| mark(source, *span, label, *kind)).collect();
        let (source, _) = source.shown(0..0);
        group = draw(group, source, &marks);
        if source.text().is_empty() {
            group = group.element(Origin::path(source.name()));
        }
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(normalize_untrusted_str(help)));
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colour => Renderer::styled(),
    };
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}

fn draw<'a>(group: Group<'a>, source: &'a Source, marks: &[Mark<'a>]) -> Group<'a> {
    if source.text().is_empty() {
        return group;
    }
    let whole = lines(source, marks);
    if whole.len() <= WIDEST {
        return group.element(snippet(source, whole, marks).path(source.name()));
    }
    marks.iter().fold(group, |group, mark| {
        let lines = lines(source, std::slice::from_ref(mark));
        if lines.len() <= WIDEST {
            return group.element(snippet(source, lines, std::slice::from_ref(mark)).path(source.name()));
        }
        // A part of a line does not know its own column.
        let position = source.position(mark.range.start);
        let origin = Origin::path(source.name()).line(position.line).char_column(position.column);
        let (part, mark) = part(source, mark);
        group.element(origin).element(snippet(source, part, &[mark]))
    })
}

/// What is near a place in its line, and the place cut to that.
fn part<'a>(source: &Source, mark: &Mark<'a>) -> (Range<usize>, Mark<'a>) {
    let line = source.line(source.line_of(mark.range.start));
    let boundary = |at: usize| (0..=at).rev().find(|&at| source.text().is_char_boundary(at)).unwrap_or(0);
    let start = boundary(mark.range.start.saturating_sub(AROUND)).max(line.start);
    let end = boundary(mark.range.start.saturating_add(AROUND)).min(line.end);
    (start..end, Mark { range: mark.range.start..mark.range.end.min(end), ..*mark })
}

/// A place as it is shown.
fn mark<'a>(source: &'a Source, span: Span, label: &'a str, kind: AnnotationKind) -> Mark<'a> {
    let (source, place) = source.shown(span.start as usize..span.end as usize);
    let line = source.line(source.line_of(place.start));
    let start = place.start.clamp(line.start, line.end);
    let end = place.end.clamp(start, line.end);
    let range =
        if source.text().is_char_boundary(start) && source.text().is_char_boundary(end) { start..end } else { line };
    Mark { range, label, kind }
}

/// The lines from the first mark to the last.
fn lines(source: &Source, marks: &[Mark<'_>]) -> Range<usize> {
    let starts = marks.iter().map(|mark| source.line(source.line_of(mark.range.start)));
    starts.reduce(|one, other| one.start.min(other.start)..one.end.max(other.end)).unwrap_or_default()
}

fn snippet<'a>(source: &'a Source, lines: Range<usize>, marks: &[Mark<'a>]) -> Snippet<'a, Annotation<'a>> {
    let text = source.text().get(lines.clone()).unwrap_or_default();
    let annotations = marks.iter().map(|mark| {
        let range = mark.range.start - lines.start..mark.range.end - lines.start;
        mark.kind.span(range).label((!mark.label.is_empty()).then_some(mark.label))
    });
    Snippet::source(text).line_start(source.number(source.line_of(lines.start))).annotations(annotations)
}
