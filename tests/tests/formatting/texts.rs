//! Random YAML as an untidy author writes it, with what it says and the comments in it.

use proptest::prelude::*;
use serde_json::{Map, Value};

/// A text and what is known about it.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) text: String,
    pub(crate) value: Value,
    pub(crate) comments: Vec<String>,
}

/// What a text is made of.
#[derive(Clone, Debug)]
enum Tree {
    Plain(String),
    Quoted(String),
    Number(u32),
    Nothing,
    /// Lines of a text, its style, and how many spaces its first line begins with.
    Lines(Vec<String>, &'static str, usize),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
    FlowList(Vec<Tree>),
    FlowMap(Vec<(String, Tree)>),
}

/// A random text.
pub(crate) fn document() -> impl Strategy<Value = Document> {
    let map = prop::collection::vec((name(), tree()), 1..5);
    (map, any::<u64>()).prop_map(|(pairs, seed)| {
        let tree = Tree::Map(distinct(pairs));
        let mut author = Author { text: String::new(), comments: Vec::new(), random: Random(seed), in_lines: false };
        author.block(&tree, 0);
        author.between(0);
        Document { value: tree.value(), text: author.text, comments: author.comments }
    })
}

fn name() -> impl Strategy<Value = String> {
    "[a-z][a-z-]{0,6}[a-z]"
}

fn leaf() -> impl Strategy<Value = Tree> {
    prop_oneof![
        "[a-z]{1,8}( [a-z,.]{1,8}){0,9}".prop_map(Tree::Plain),
        "[a-zA-Z:é,{} \\[\\]']{0,30}".prop_map(Tree::Quoted),
        any::<u32>().prop_map(Tree::Number),
        Just(Tree::Nothing),
    ]
}

fn flow() -> impl Strategy<Value = Tree> {
    let scalar =
        prop_oneof!["[a-z]{1,8}( [a-z]{1,8}){0,3}".prop_map(Tree::Plain), "[a-z:,{}]{0,20}".prop_map(Tree::Quoted)];
    scalar.prop_recursive(3, 12, 4, |part| {
        prop_oneof![
            prop::collection::vec(part.clone(), 0..4).prop_map(Tree::FlowList),
            prop::collection::vec((name(), part), 0..4).prop_map(|pairs| Tree::FlowMap(distinct(pairs))),
        ]
    })
}

fn tree() -> impl Strategy<Value = Tree> {
    let style = prop::sample::select(vec!["|", "|-", ">", ">-"]);
    let lead = prop::sample::select(vec![0, 0, 2]);
    let lines = (prop::collection::vec("([a-z]{1,9}( [a-z]{1,9}){0,3})?", 1..5), style, lead).prop_map(
        |(mut lines, style, lead)| {
            lines.insert(0, "first".to_owned());
            lines.push("last".to_owned());
            // So that two empty lines are a fault of the layout wherever they stand.
            lines.dedup();
            Tree::Lines(lines, style, if style.starts_with('|') { lead } else { 0 })
        },
    );
    prop_oneof![3 => leaf(), 1 => lines, 2 => flow()].prop_recursive(4, 40, 5, |part| {
        prop_oneof![
            prop::collection::vec(part.clone(), 1..4).prop_map(Tree::List),
            prop::collection::vec((name(), part), 1..5).prop_map(|pairs| Tree::Map(distinct(pairs))),
        ]
    })
}

/// Every key once. Words that mean something else without quotes become another word.
fn distinct(pairs: Vec<(String, Tree)>) -> Vec<(String, Tree)> {
    let named = pairs.into_iter().enumerate();
    named.map(|(at, (key, tree))| (format!("{key}-{at}"), tree)).collect()
}

impl Tree {
    fn value(&self) -> Value {
        let map = |pairs: &[(String, Self)]| {
            Value::Object(pairs.iter().map(|(key, tree)| (key.clone(), tree.value())).collect::<Map<_, _>>())
        };
        match self {
            Self::Plain(text) => plain(text).into(),
            Self::Quoted(text) => text.clone().into(),
            Self::Number(number) => (*number).into(),
            Self::Nothing => Value::Null,
            Self::Lines(lines, style, lead) => text_of(lines, style, *lead).into(),
            Self::List(parts) | Self::FlowList(parts) => parts.iter().map(Self::value).collect::<Vec<_>>().into(),
            Self::Map(pairs) | Self::FlowMap(pairs) => map(pairs),
        }
    }
}

/// A text that means itself without quotes.
fn plain(text: &str) -> String {
    format!("x{text}")
}

fn text_of(lines: &[String], style: &str, lead: usize) -> String {
    let mut text = " ".repeat(lead);
    if style.starts_with('|') {
        text.push_str(&lines.join("\n"));
    } else {
        // One line end becomes a space, and of several all but the first stay.
        let mut breaks = 0;
        for (at, line) in lines.iter().enumerate() {
            breaks += usize::from(at > 0);
            if line.is_empty() {
                continue;
            }
            text.push_str(&if breaks == 1 { " ".to_owned() } else { "\n".repeat(breaks.saturating_sub(1)) });
            text.push_str(line);
            breaks = 0;
        }
    }
    text.push_str(if style.ends_with('-') { "" } else { "\n" });
    text
}

/// Numbers that are random enough, the same for each seed.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}

/// Writes without care for layout.
struct Author {
    text: String,
    comments: Vec<String>,
    random: Random,
    /// Whether a comment that is indented would be a line of the text above.
    in_lines: bool,
}

impl Author {
    fn spaces(&mut self, least: u64) {
        let count = if self.random.once_in(3) { least + self.random.below(4) } else { least };
        self.text.push_str(&" ".repeat(count as usize));
    }

    fn comment(&mut self) {
        let comment = format!("# comment {}", self.comments.len());
        self.text.push_str(&comment);
        self.comments.push(comment);
        self.spaces(0);
    }

    /// Empty lines and comments between two lines.
    fn between(&mut self, indent: usize) {
        while self.random.once_in(4) {
            if self.random.once_in(2) {
                let end = if self.in_lines { indent as u64 + 1 } else { 12 };
                let indent = if self.random.once_in(3) { self.random.below(end) as usize } else { indent };
                self.text.push_str(&" ".repeat(indent));
                self.comment();
            } else if !self.in_lines && self.random.once_in(2) {
                self.text.push_str("   ");
            }
            self.text.push('\n');
        }
    }

    fn end_line(&mut self) {
        if self.random.once_in(6) {
            self.spaces(1);
            self.comment();
        } else {
            self.spaces(0);
        }
        self.text.push('\n');
    }

    /// A block whose first line may have been begun.
    fn block(&mut self, tree: &Tree, indent: usize) {
        match tree {
            Tree::Map(pairs) => {
                for (at, (key, value)) in pairs.iter().enumerate() {
                    if at > 0 || !self.is_in_line() {
                        self.between(indent);
                        self.text.push_str(&" ".repeat(indent));
                    }
                    self.in_lines = false;
                    self.text.push_str(key);
                    if self.random.once_in(8) {
                        self.text.push(' ');
                    }
                    self.text.push(':');
                    self.value(value, indent, matches!(value, Tree::List(_)));
                }
            }
            Tree::List(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    if at > 0 || !self.is_in_line() {
                        self.between(indent);
                        self.text.push_str(&" ".repeat(indent));
                    }
                    self.in_lines = false;
                    self.text.push('-');
                    if matches!(part, Tree::Map(_) | Tree::List(_)) && !self.random.once_in(4) {
                        let wider = self.random.below(3) as usize + 1;
                        self.text.push_str(&" ".repeat(wider));
                        self.block(part, indent + 1 + wider);
                    } else {
                        self.value(part, indent, false);
                    }
                }
            }
            _ => {}
        }
    }

    fn is_in_line(&self) -> bool {
        !self.text.is_empty() && !self.text.ends_with('\n')
    }

    fn value(&mut self, tree: &Tree, indent: usize, may_stay: bool) {
        let deeper = indent + 1 + self.random.below(5) as usize;
        match tree {
            Tree::Map(_) | Tree::List(_) => {
                self.end_line();
                let stays = may_stay && self.random.once_in(3);
                self.block(tree, if stays { indent } else { deeper });
            }
            Tree::Nothing => self.end_line(),
            Tree::Lines(lines, style, lead) => self.lines(lines, style, *lead, indent),
            _ => {
                if self.random.once_in(8) {
                    self.end_line();
                    self.between(deeper);
                    self.text.push_str(&" ".repeat(deeper));
                } else {
                    self.spaces(1);
                }
                self.simple(tree, deeper);
                self.end_line();
            }
        }
    }

    fn lines(&mut self, lines: &[String], style: &str, lead: usize, indent: usize) {
        let step = 1 + self.random.below(5) as usize;
        self.spaces(1);
        self.text.push_str(style);
        if lead > 0 {
            self.text.push_str(&step.to_string());
        }
        self.end_line();
        for (at, line) in lines.iter().enumerate() {
            if !line.is_empty() {
                self.text.push_str(&" ".repeat(indent + step + if at == 0 { lead } else { 0 }));
                self.text.push_str(line);
            }
            self.text.push('\n');
        }
        self.in_lines = true;
    }

    /// A scalar or something in brackets.
    fn simple(&mut self, tree: &Tree, deeper: usize) {
        match tree {
            Tree::Plain(text) => {
                let words: Vec<_> = plain(text).split(' ').map(str::to_owned).collect();
                for (at, word) in words.iter().enumerate() {
                    if at > 0 && self.random.once_in(12) {
                        self.text.push('\n');
                        self.text.push_str(&" ".repeat(deeper));
                    } else if at > 0 {
                        self.text.push(' ');
                    }
                    self.text.push_str(word);
                }
            }
            Tree::Quoted(text) if self.random.once_in(2) => self.text.push_str(&format!("\"{text}\"")),
            Tree::Quoted(text) => self.text.push_str(&format!("'{}'", text.replace('\'', "''"))),
            Tree::Number(number) => self.text.push_str(&number.to_string()),
            Tree::FlowList(parts) => {
                self.text.push('[');
                for part in parts {
                    self.gap(deeper);
                    self.simple(part, deeper);
                    self.gap(deeper);
                    self.text.push(',');
                }
                self.unless_empty(parts.is_empty(), deeper);
                self.text.push(']');
            }
            Tree::FlowMap(pairs) => {
                self.text.push('{');
                for (key, value) in pairs {
                    self.gap(deeper);
                    self.text.push_str(key);
                    self.text.push(':');
                    self.spaces(1);
                    self.simple(value, deeper);
                    self.gap(deeper);
                    self.text.push(',');
                }
                self.unless_empty(pairs.is_empty(), deeper);
                self.text.push('}');
            }
            _ => {}
        }
    }

    /// The comma at the end may go.
    fn unless_empty(&mut self, empty: bool, deeper: usize) {
        if !empty && self.random.once_in(2) {
            self.text.pop();
        }
        self.gap(deeper);
    }

    /// What may stand between the parts of brackets.
    fn gap(&mut self, deeper: usize) {
        match self.random.below(16) {
            0 => {
                self.spaces(1);
                self.comment();
                self.text.push('\n');
                self.text.push_str(&" ".repeat(deeper));
            }
            1 => {
                self.text.push('\n');
                self.text.push_str(&" ".repeat(deeper));
            }
            2 => self.text.push_str("  "),
            _ => {}
        }
    }
}

/// A description with another indentation, and with comments, empty lines and spaces where they may stand.
pub(crate) fn disturbed(text: &str, seed: u64) -> String {
    let mut random = Random(seed);
    let step = 1 + random.below(5) as usize;
    let mut out = String::new();
    // Between the lines of a text nothing may be put.
    let mut prose = None;
    for (at, line) in text.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        if prose.is_some_and(|above| !line.trim().is_empty() && indent <= above) {
            prose = None;
        }
        if prose.is_none() {
            if random.once_in(10) {
                out.push_str(&format!("{}# put in at {at}\n", " ".repeat(indent / 2 * step)));
            }
            if random.once_in(10) {
                out.push_str("\n\n");
            }
        }
        out.push_str(&" ".repeat(indent / 2 * step));
        let rest = line.trim_start();
        out.push_str(&if random.once_in(4) && prose.is_none() {
            rest.replace("{ ", "{").replace(", ", " ,  ")
        } else {
            rest.to_owned()
        });
        if prose.is_none() && line.ends_with('|') {
            prose = Some(indent);
        } else if prose.is_none() && random.once_in(10) {
            out.push_str("   ");
        }
        out.push_str(if random.once_in(10) { "\r\n" } else { "\n" });
    }
    out
}
