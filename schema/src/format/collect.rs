//! From the parser's events to the tree. (The front end's own reader does without comments and layout, so this is the
//! second and last place that knows the parser.)

use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};

use super::block_scalar;
use super::tree::{Comment, Kind, Node, Pair, Parsed, Part};

/// Something that has begun and not ended.
struct Open {
    start: usize,
    is_map: bool,
    flow: bool,
    /// The `-` before it.
    dash: usize,
    /// Keys and values in turn, or parts, each with the `-` before it.
    nodes: Vec<(usize, Node)>,
}

/// Takes a text apart. `None`: it holds something that descriptions do not have, or that is not understood.
pub(super) fn collect(text: &str) -> Option<Parsed> {
    let mut parsed = Parsed::default();
    let mut open: Vec<Open> = Vec::new();
    // Where the last token ended that is no comment.
    let mut last = 0;
    for event in Parser::new_from_str(text) {
        let (event, place) = event.ok()?;
        let range = place.byte_range().unwrap_or_default();
        let begins = matches!(event, Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..));
        let mut dash = 0;
        if begins && open.last().is_some_and(|parent| !parent.is_map && !parent.flow) {
            // The parser tells nothing of the dash, and of a list that is not indented not even where it begins.
            dash = past_space(text, last, |byte| matches!(byte, b':' | b'?'))?;
            if text.as_bytes().get(dash) != Some(&b'-') {
                return None;
            }
            last = dash + 1;
        }
        let (dash, node) = match event {
            Event::Comment(..) => {
                parsed.comments.push(Comment { start: range.start, end: range.end });
                continue;
            }
            Event::DocumentStart(..) => {
                last = range.end;
                continue;
            }
            Event::SequenceStart(style, ..) | Event::MappingStart(style, ..) => {
                let is_map = matches!(event, Event::MappingStart(..));
                let flow = style == StructureStyle::Flow;
                open.push(Open { start: range.start, is_map, flow, dash, nodes: Vec::new() });
                last = if flow { range.end } else { last };
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let closed = open.pop()?;
                let children = closed.nodes.last().map_or(closed.start, |(_, node)| node.end);
                // A block ends with its last part; so does the map in `[a: b]`, which has no braces.
                let end = if closed.flow && range.end > range.start { range.end } else { children };
                (closed.dash, node(closed, end)?)
            }
            Event::Scalar(value, style, ..) => {
                let node = match style {
                    ScalarStyle::Literal | ScalarStyle::Folded => block_scalar::read(text, last, range.end, &value)?,
                    ScalarStyle::Plain if range.is_empty() => {
                        // The parser's place may be behind comments that follow.
                        Node { start: last, end: last, kind: Kind::Nothing }
                    }
                    _ => Node { start: range.start, end: range.end, kind: Kind::Scalar },
                };
                (dash, node)
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) | Event::Anchor(..) => return None,
            _ => continue,
        };
        last = node.end.max(last);
        match open.last_mut() {
            Some(parent) => parent.nodes.push((dash, node)),
            None => parsed.root = Some(node),
        }
    }
    // The comment behind a `|` is told after the text below it.
    parsed.comments.sort_by_key(|comment| comment.start);
    Some(parsed)
}

fn node(closed: Open, end: usize) -> Option<Node> {
    let Open { start, is_map, flow, nodes, .. } = closed;
    if !is_map && !flow {
        let parts: Vec<_> = nodes.into_iter().map(|(dash, value)| Part { dash, value }).collect();
        return Some(Node { start: parts.first()?.dash, end, kind: Kind::List(parts) });
    }
    let mut nodes = nodes.into_iter().map(|(_, node)| node);
    if !is_map {
        return Some(Node { start, end, kind: Kind::FlowList(nodes.collect()) });
    }
    let mut pairs = Vec::new();
    while let Some(key) = nodes.next() {
        pairs.push(Pair { key, value: nodes.next()? });
    }
    Some(Node { start, end, kind: if flow { Kind::FlowMap(pairs) } else { Kind::Map(pairs) } })
}

/// The next byte that is neither white space, nor in a comment, nor one of those that are to be passed over.
pub(super) fn past_space(text: &str, from: usize, passed: fn(u8) -> bool) -> Option<usize> {
    let mut at = from;
    loop {
        match text.as_bytes().get(at)? {
            b' ' | b'\t' | b'\n' => at += 1,
            b'#' => at += text.get(at..)?.find('\n')?,
            &other if passed(other) => at += 1,
            _ => return Some(at),
        }
    }
}
