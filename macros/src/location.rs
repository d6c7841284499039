//! Where the path of a description begins.

use std::path::{Path, PathBuf};

/// The path of a description in the folder of the crate that names it, as short as rustc would show it: relative to the
/// folder in which rustc runs where the file is below it.
///
/// The crate is the one whose file holds the invocation, `calling`, which is also right where one crate compiles the files of another
/// (`trybuild` does); only where the compiler does not tell that file is it the crate that is compiled.
pub(crate) fn of(description: &str, calling: Option<PathBuf>) -> PathBuf {
    folder(calling).join(description)
}

/// The folder in which the paths of an invocation begin: of a description, and of what one imports that has no file.
pub(crate) fn folder(calling: Option<PathBuf>) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let manifest = calling
        .and_then(|file| package(&here.join(file)))
        .or_else(|| std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from))
        .unwrap_or_else(|| here.clone());
    manifest.strip_prefix(&here).map(Path::to_owned).unwrap_or(manifest)
}

/// The nearest folder above a file that holds a `Cargo.toml`.
fn package(file: &Path) -> Option<PathBuf> {
    file.ancestors().skip(1).find(|folder| folder.join("Cargo.toml").is_file()).map(Path::to_owned)
}

/// The same path from the root of the file system, as text; `None` when it has no file that can be followed, or is not
/// text.
pub(crate) fn absolute(path: &Path) -> Option<String> {
    let absolute = std::env::current_dir().ok()?.join(path);
    absolute.is_file().then(|| absolute.to_str().map(str::to_owned)).flatten()
}

#[cfg(test)]
mod tests {
    use super::{absolute, of, package};
    use std::path::Path;

    #[test]
    fn the_package_of_a_file_is_the_nearest_folder_with_a_manifest() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(package(&root.join("src/deep/down.rs")).as_deref(), Some(root));
        assert_eq!(package(Path::new("/no/such/folder.rs")), None);
    }

    #[test]
    fn a_description_is_looked_for_beside_the_manifest_of_the_calling_file() {
        // Tests run in the folder of their package, so what is shown begins there.
        assert_eq!(of("a/b.yaml", Some("src/lib.rs".into())), Path::new("a/b.yaml"));
        assert_eq!(of("a/b.yaml", None), Path::new("a/b.yaml"));
        let elsewhere = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/src/lib.rs");
        assert!(of("a/b.yaml", Some(elsewhere)).ends_with("schema/a/b.yaml"));
    }

    #[test]
    fn a_file_that_does_not_exist_is_not_followed() {
        assert!(absolute(Path::new("src/lib.rs")).is_some());
        assert!(absolute(Path::new("src")).is_none());
        assert!(absolute(Path::new("src/nothing.rs")).is_none());
    }
}
