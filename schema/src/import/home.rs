use std::path::{Component, Path, PathBuf};

use crate::shipped;

/// How a description that ships with Tieline is named.
pub(crate) const SHIPPED: &str = "tieline:";

/// Where the imports of a file begin.
#[derive(Clone, Debug)]
pub(crate) enum Home {
    /// A folder.
    Folder(PathBuf),
    /// The shipped description of this path, such as `processor-bridge/protocol.yaml`.
    Shipped(&'static str),
    /// Nowhere: a text of which nobody said where it stands.
    Nowhere,
}

/// Something that can be imported.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    File(PathBuf),
    /// A shipped description: what it is called in messages, its path and its text.
    Shipped {
        name: String,
        path: &'static str,
        text: &'static str,
    },
}

/// What makes two imports the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Identity {
    File(PathBuf),
    Shipped(&'static str),
    /// A text that nobody can import.
    Text,
}

impl Identity {
    pub(crate) fn of(path: &Path) -> Self {
        Self::File(path.canonicalize().unwrap_or_else(|_| path.to_owned()))
    }
}

impl Home {
    /// The home of a file's imports.
    pub(crate) fn of(path: &Path) -> Self {
        Self::Folder(path.parent().map(Path::to_owned).unwrap_or_default())
    }

    /// The file itself, where the home tells.
    pub(super) fn identity(&self) -> Option<Identity> {
        match self {
            Self::Shipped(path) => Some(Identity::Shipped(path)),
            Self::Folder(_) | Self::Nowhere => None,
        }
    }

    /// What an import names; `None` when there can be no such thing.
    pub(super) fn find(&self, import: &str) -> Option<Place> {
        if let Some(name) = import.strip_prefix(SHIPPED) {
            return Place::shipped(shipped::entry(name)?);
        }
        match self {
            Self::Folder(folder) => Some(Place::File(tidy(&folder.join(import)))),
            Self::Shipped(path) => {
                let folder = Path::new(path).parent().unwrap_or(Path::new(""));
                Place::shipped(shipped::file(tidy(&folder.join(import)).to_str()?)?)
            }
            Self::Nowhere => None,
        }
    }
}

impl Place {
    fn shipped((path, text): (&'static str, &'static str)) -> Option<Self> {
        Some(Self::Shipped { name: shipped::called(path), path, text })
    }

    pub(super) fn identity(&self) -> Identity {
        match self {
            Self::File(path) => Identity::of(path),
            Self::Shipped { path, .. } => Identity::Shipped(path),
        }
    }

    pub(super) fn home(&self) -> Home {
        match self {
            Self::File(path) => Home::of(path),
            Self::Shipped { path, .. } => Home::Shipped(path),
        }
    }
}

/// Without `.`, and without the folders that `..` leaves again unless one of them is a link to somewhere else.
fn tidy(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(tidy.components().next_back(), Some(Component::Normal(_))) && !tidy.is_symlink() =>
            {
                tidy.pop();
            }
            part => tidy.push(part),
        }
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::tidy;
    use std::path::Path;

    #[test]
    fn a_tidy_path_has_no_detours() {
        for (path, expected) in
            [("a/../b.yaml", "b.yaml"), ("./a/./b", "a/b"), ("../../x", "../../x"), ("a/b/../../c", "c")]
        {
            assert_eq!(tidy(Path::new(path)), Path::new(expected), "{path}");
        }
    }
}
