//! What the command writes, and whether in colour.

use clap::ValueEnum;
use std::io::{IsTerminal, Write};
use std::path::Path;
use tieline_schema::{Compiled, Style};

/// When colours are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal, unless NO_COLOR is set or TERM is `dumb`.
    #[default]
    Auto,
    /// Always, also into a file or a pipe.
    Always,
    /// Never.
    Never,
}

impl Colour {
    /// The style for what goes to a stream.
    pub(crate) fn style(self, stream: &impl IsTerminal) -> Style {
        self.chosen(stream.is_terminal(), |name| std::env::var(name).unwrap_or_default())
    }

    fn chosen(self, terminal: bool, environment: impl Fn(&str) -> String) -> Style {
        let coloured = match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => terminal && environment("NO_COLOR").is_empty() && environment("TERM") != "dumb",
        };
        if coloured { Style::Colour } else { Style::Plain }
    }
}

/// Writes to standard output. Unlike `print!` it does not panic when nobody reads any more.
pub(crate) fn print(text: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// Writes what was found in a description to standard error, where it is not in the way of what was asked for.
pub(crate) fn complain(compiled: &Compiled) {
    let style = Colour::Auto.style(&std::io::stderr());
    if !compiled.diagnostics.is_empty() {
        eprintln!("{}", compiled.render_all(style));
    }
}

/// Whether an error says that nobody reads what is written any more, as in `tieline model … | head`.
pub(crate) fn is_closed(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<std::io::Error>();
    io.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

/// Replaces a file as a whole: whoever reads it meanwhile sees the old text or the new one, and a full disk loses neither.
pub(crate) fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    // A link stays a link, and what it leads to is replaced.
    let path = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.{}.new", std::process::id()));
    let written = (|| {
        std::fs::write(&beside, text)?;
        if let Ok(old) = std::fs::metadata(&path) {
            std::fs::set_permissions(&beside, old.permissions())?;
        }
        std::fs::rename(&beside, &path)
    })();
    if written.is_err() {
        // What went wrong is told; that a file was left behind as well would only hide it.
        let _ = std::fs::remove_file(&beside);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_for_a_terminal_that_nobody_has_asked_to_be_plain() {
        let plain = |_: &str| String::new();
        let with =
            |set: &'static str, value: &'static str| move |name: &str| if name == set { value } else { "" }.to_owned();
        assert_eq!(Colour::Auto.chosen(true, plain), Style::Colour);
        assert_eq!(Colour::Auto.chosen(false, plain), Style::Plain);
        assert_eq!(Colour::Auto.chosen(true, with("NO_COLOR", "1")), Style::Plain);
        assert_eq!(Colour::Auto.chosen(true, with("TERM", "dumb")), Style::Plain);
        assert_eq!(Colour::Always.chosen(false, with("NO_COLOR", "1")), Style::Colour);
        assert_eq!(Colour::Never.chosen(true, plain), Style::Plain);
    }

    #[test]
    fn a_file_is_replaced_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.txt");
        replace(&file, "one").unwrap();
        replace(&file, "two").unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "two");
        assert!(replace(&folder.path().join("no/such"), "three").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
