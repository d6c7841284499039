//! A description that a string names. It is read once for all that name it, until one of its files changes.
//!
//! rustc expands every macro of a crate in one process, so fifty derives on one description cost one reading. An editor
//! keeps such a process for hours: there the texts are looked at again each time, which costs far less than to compile
//! them.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tieline_schema::source::Source;
use tieline_schema::{Compiled, compile_file, compile_shipped, nearest};

use crate::location;

/// How a description that ships with Tieline is named.
const SHIPPED: &str = "tieline:";

/// The descriptions that are kept. More than these nobody names in one crate.
const MOST: usize = 32;

static KEPT: Mutex<Option<HashMap<Key, Arc<Description>>>> = Mutex::new(None);

/// A description.
#[derive(Debug)]
pub(crate) struct Description {
    /// What became of it.
    pub(crate) compiled: Compiled,
}

/// Which description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Shipped(String),
    /// Its path as it is shown, and from the root of the file system.
    File(PathBuf, PathBuf),
}

/// Reads the description of a name, for a macro in the file `calling`; or what is wrong with the name.
pub(crate) fn read(name: &str, calling: Option<PathBuf>) -> Result<Arc<Description>, String> {
    let key = match name.strip_prefix(SHIPPED) {
        Some(name) => Key::Shipped(name.to_owned()),
        None => {
            let path = location::of(name, calling);
            let root = std::env::current_dir().unwrap_or_default();
            Key::File(path.clone(), root.join(path))
        }
    };
    if let Some(kept) = kept().as_ref().and_then(|kept| kept.get(&key)).filter(|kept| kept.is_fresh()) {
        return Ok(Arc::clone(kept));
    }
    let compiled = match &key {
        Key::Shipped(name) => compile_shipped(name).ok_or_else(|| unknown(name))?,
        Key::File(path, _) => compile_file(path),
    };
    let fresh = Arc::new(Description { compiled });
    let mut kept = kept();
    let kept = kept.get_or_insert_default();
    if kept.len() >= MOST {
        kept.clear();
    }
    kept.insert(key, Arc::clone(&fresh));
    Ok(fresh)
}

impl Description {
    /// Whether every file still says what it said. With errors it may lack a file that has come since, and is read again.
    fn is_fresh(&self) -> bool {
        let files = self.compiled.sources.files().filter_map(|source| source.path().map(|path| (source, path)));
        !self.compiled.has_errors() && files.into_iter().all(|(source, path)| is_same(source, path))
    }
}

/// Whether a file holds what was read from it.
fn is_same(source: &Source, path: &Path) -> bool {
    /// The byte-order mark that a file may begin with, and a text does not.
    const MARK: &[u8] = b"\xEF\xBB\xBF";
    let text = source.text().as_bytes();
    let fits = |length: u64| length == text.len() as u64 || length == (text.len() + MARK.len()) as u64;
    let is_there = fs::metadata(path).is_ok_and(|found| found.is_file() && fits(found.len()));
    is_there && fs::read(path).is_ok_and(|bytes| bytes.strip_prefix(MARK).unwrap_or(&bytes) == text)
}

fn kept() -> MutexGuard<'static, Option<HashMap<Key, Arc<Description>>>> {
    // A macro that panicked leaves nothing half done: a description is kept whole.
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is said of a name that no shipped description has.
fn unknown(name: &str) -> String {
    let message = format!("no description called `{name}` ships with Tieline");
    // `tieline: 1` is how a description begins.
    if name.starts_with(' ') {
        return "a description that stands here itself has lines of its own, and this one has no line break\n= help: write \
                each key on a line of its own, between `r#\"` and `\"#`"
            .to_owned();
    }
    if let Some(meant) = nearest(name, tieline_schema::SHIPPED.iter().copied()) {
        return format!("{message}\n= help: did you mean `{SHIPPED}{meant}`?");
    }
    let known: Vec<String> = tieline_schema::SHIPPED.iter().map(|name| format!("`{SHIPPED}{name}`")).collect();
    format!(
        "{message}\n= help: these do: {}\n= help: for a file of your own, write its path relative to the folder of \
         `Cargo.toml`",
        known.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::read;

    /// A folder of its own, with a `Cargo.toml`, a source file and what a test puts there.
    struct Package(PathBuf);

    impl Package {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("tieline-macros-{}-{name}", std::process::id()));
            fs::create_dir_all(root.join("src")).unwrap();
            fs::write(root.join("Cargo.toml"), "").unwrap();
            Self(root)
        }

        fn write(&self, name: &str, text: &str) {
            fs::write(self.0.join(name), text).unwrap();
        }

        fn read(&self, name: &str) -> Arc<super::Description> {
            read(name, Some(self.0.join("src/lib.rs"))).unwrap()
        }
    }

    impl Drop for Package {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn text(file: &str) -> String {
        fs::read_to_string(format!("tests/{file}")).unwrap()
    }

    #[test]
    fn a_description_is_read_once_until_a_file_of_it_changes() {
        let package = Package::new("once");
        let (whole, types) = text("unused_type.yaml")
            .split_once("\ntypes:")
            .map(|(whole, rest)| {
                let (types, rest) = rest.split_once("\ndestinations:").unwrap();
                (format!("{whole}\ndestinations:{rest}"), format!("types:{types}\n"))
            })
            .unwrap();
        package.write("whole.yaml", &whole.replacen("tieline: 1\n", "tieline: 1\nimports: [types.yaml]\n", 1));
        package.write("types.yaml", &format!("tieline: 1\n{types}"));
        let first = package.read("whole.yaml");
        assert!(!first.compiled.has_errors(), "{}", first.compiled);
        assert!(Arc::ptr_eq(&first, &package.read("whole.yaml")));
        package.write("types.yaml", &format!("tieline: 1\n# A comment.\n{types}"));
        let second = package.read("whole.yaml");
        assert!(!Arc::ptr_eq(&first, &second));
        assert!(Arc::ptr_eq(&second, &package.read("whole.yaml")));
        // As many bytes as before.
        package.write("types.yaml", &format!("tieline: 1\n# a comment.\n{types}"));
        assert!(!Arc::ptr_eq(&second, &package.read("whole.yaml")));
    }

    #[test]
    fn a_file_that_was_not_there_is_looked_for_again() {
        let package = Package::new("later");
        assert_eq!(package.read("later.yaml").compiled.diagnostics[0].code, "description-not-found");
        package.write("later.yaml", &text("unused_type.yaml"));
        assert!(!package.read("later.yaml").compiled.has_errors());
    }

    #[test]
    fn a_shipped_description_is_kept_like_another() {
        let read = |name| read(name, None);
        assert!(Arc::ptr_eq(&read("tieline:channel-group").unwrap(), &read("tieline:channel-group").unwrap()));
        assert!(read("tieline:chanel-group").unwrap_err().contains("did you mean `tieline:channel-group`?"));
    }
}
