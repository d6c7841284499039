//! The blocks of the guide that are held to what they say.

/// A block and what it is.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) role: Role,
    pub(crate) text: String,
    /// Where it stands, for people.
    pub(crate) place: String,
}

/// What a block is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A whole description.
    Whole,
    /// A whole description that others build on.
    Named(String),
    /// A fragment, to be laid over the description of this name.
    With(String),
    /// A file of a description in several.
    File(String),
    /// Rust that occurs in what the last description becomes.
    Becomes,
    /// Rust that occurs in this file of the tests, which is compiled and run.
    In(String),
}

impl Block {
    /// Whether it is a description, or a part of one.
    pub(crate) fn is_description(&self) -> bool {
        !matches!(self.role, Role::Becomes | Role::In(_))
    }
}

/// The blocks of a text, from its beginning.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut comment = None;
    let mut lines = text.lines().zip(1..);
    while let Some((line, number)) = lines.next() {
        if let Some(said) = line.strip_prefix("<!-- ").and_then(|line| line.strip_suffix(" -->")) {
            comment = Some(said);
            continue;
        }
        let Some(language) = line.strip_prefix("```") else {
            assert!(comment.is_none() || line.is_empty(), "line {number}: a block follows a comment");
            continue;
        };
        let inside: Vec<_> = lines.by_ref().take_while(|(line, _)| *line != "```").map(|(line, _)| line).collect();
        if let Some(role) = role(language, comment.take(), number) {
            let (text, place) = (inside.join("\n") + "\n", format!("schema/README.md:{number}"));
            found.push(Block { role, text, place });
        }
    }
    found
}

/// What a block in this language is that follows this comment; `None` for one that is only shown.
fn role(language: &str, comment: Option<&str>, number: u32) -> Option<Role> {
    let said = comment.map(|comment| comment.split_once(": ").unwrap_or((comment, "")));
    Some(match (language, said) {
        ("yaml", None) => Role::Whole,
        ("yaml", Some(("name", name))) => Role::Named(name.to_owned()),
        ("yaml", Some(("with", name))) => Role::With(name.to_owned()),
        ("yaml", Some(("file", path))) => Role::File(path.to_owned()),
        ("rust", Some(("becomes", ""))) => Role::Becomes,
        ("rust", Some(("in", path))) => Role::In(path.to_owned()),
        ("yaml" | "rust", said) => panic!("line {number}: what is a `{language}` block after {said:?}?"),
        (_, said) => {
            assert!(said.is_none(), "line {number}: nothing holds a `{language}` block to {said:?}");
            return None;
        }
    })
}
