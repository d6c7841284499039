//! YAML as it is laid out: what there is, where it stands, and how it is written.

/// A text, taken apart.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) root: Option<Node>,
    /// In the order of the text.
    pub(super) comments: Vec<Comment>,
}

/// One value and the bytes that it takes: of a block, from its first token to its last one.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// Nothing is written.
    Nothing,
    /// A text without quotes or within them, perhaps over several lines.
    Scalar,
    /// A text that begins with `|` or `>`.
    BlockScalar(BlockScalar),
    List(Vec<Part>),
    Map(Vec<Pair>),
    FlowList(Vec<Node>),
    FlowMap(Vec<Pair>),
}

/// What the lines below a `|` or `>` are.
#[derive(Debug)]
pub(super) struct BlockScalar {
    /// The `|` or `>` and what belongs to it.
    pub(super) header_end: usize,
    /// `|` or `>`.
    pub(super) style: char,
    /// `-` or `+`, if any.
    pub(super) chomp: Option<char>,
    /// How many spaces of each line are indentation.
    pub(super) indent: usize,
    /// Whether its first line begins with a space of its own, so that the indentation has to be told.
    pub(super) leads: bool,
    /// Its lines as they are written, those at its end included that belong to it.
    pub(super) lines: Vec<String>,
}

/// One part of a list in block style, and where its `-` stands.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) dash: usize,
    pub(super) value: Node,
}

#[derive(Debug)]
pub(super) struct Pair {
    pub(super) key: Node,
    pub(super) value: Node,
}

#[derive(Debug)]
pub(super) struct Comment {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Node {
    /// Whether it is a block of lines of its own.
    pub(super) fn is_block(&self) -> bool {
        matches!(self.kind, Kind::List(_) | Kind::Map(_))
    }
}
