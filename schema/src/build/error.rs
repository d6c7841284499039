use std::fmt;
use std::path::PathBuf;

/// Why no code was written.
///
/// `Debug` gives the same text as `Display`, because that is what a `main` which returns this shows.
#[non_exhaustive]
pub enum Error {
    /// The description is wrong. The text is all that was found in it, drawn as [`Compiled`](crate::Compiled) draws it.
    Description(String),
    /// What was emitted is no Rust, which is a fault of Tieline and not of the description.
    Emitted(String),
    /// `OUT_DIR` is not set: this is no build script.
    NoFolder,
    /// The path names no file.
    NoName(PathBuf),
    /// The file cannot be written.
    Write(PathBuf, std::io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Description(report) => write!(out, "no code comes from a description with errors\n\n{report}"),
            Self::Emitted(fault) => write!(out, "the emitted code is no Rust ({fault}); please report this with the description"),
            Self::NoFolder => out.write_str(
                "OUT_DIR is not set; call this from a build script, or use `tieline generate FILE -o OUT` for a file that is \
                 committed",
            ),
            Self::NoName(path) => write!(out, "{} names no file whose name is text", path.display()),
            Self::Write(path, error) => write!(out, "cannot write {}: {error}", path.display()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Write(_, error) => Some(error),
            _ => None,
        }
    }
}
