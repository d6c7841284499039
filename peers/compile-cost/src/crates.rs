//! The crates that are compiled, as folders on disk.

use std::fs;
use std::path::{Path, PathBuf};

use crate::message;
use crate::probe::{self, Taken};
use crate::styles::Style;

/// The workspace that all crates are in, so that what they depend on is built once.
#[derive(Debug)]
pub(crate) struct Crates {
    root: PathBuf,
}

/// One crate.
#[derive(Debug)]
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) style: Style,
    pub(crate) messages: usize,
    sources: [(PathBuf, String); 2],
}

impl Crates {
    /// Writes the crates of these styles and sizes.
    pub(crate) fn write(root: &Path, styles: &[Style], sizes: &[usize]) -> Result<(Self, Vec<Crate>), String> {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let runtime = package.join("../../runtime").canonicalize().map_err(|error| error.to_string())?;
        let (mut crates, mut members) = (Vec::new(), String::new());
        for &messages in sizes {
            for &style in styles {
                let name = format!("{}-{messages}", style.slug());
                let folder = root.join(&name);
                let source = style.source(&message::all(messages));
                let dependencies = source.dependencies.replace("RUNTIME", &runtime.display().to_string());
                let manifest = format!(
                    "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
                );
                put(&folder.join("Cargo.toml"), &manifest)?;
                if let Some(description) = &source.description {
                    put(&folder.join("reports.yaml"), description)?;
                }
                let sources = [(folder.join("src/lib.rs"), source.lib), (folder.join("src/main.rs"), source.main)];
                for (path, text) in &sources {
                    put(path, text)?;
                }
                members.push_str(&format!("    {name:?},\n"));
                crates.push(Crate { name, style, messages, sources });
            }
        }
        put(&root.join("Cargo.toml"), &format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n"))?;
        let lock = fs::read_to_string(package.join("Cargo.lock")).map_err(|error| error.to_string())?;
        put(&root.join("Cargo.lock"), &lock)?;
        Ok((Self { root: root.to_owned() }, crates))
    }

    fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// Compiles one crate alone, and before it whatever it depends on, which is not counted.
    pub(crate) fn compile(&self, one: &Crate, how: &[&str]) -> Result<Taken, String> {
        for (path, text) in &one.sources {
            // A new time on it is what makes cargo compile it again.
            put(path, text)?;
        }
        let arguments: Vec<&str> = how.iter().copied().chain(["--package", &one.name]).collect();
        probe::cargo(&self.root, &self.target(), &arguments)
    }

    /// The bytes of the program that a release build left, without its symbols.
    pub(crate) fn size(&self, one: &Crate) -> Result<u64, String> {
        let path = self.target().join("release").join(&one.name);
        fs::metadata(&path).map(|found| found.len()).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Compiles one crate with everything that it depends on, into a folder that is empty before.
    pub(crate) fn cold(&self, one: &Crate) -> Result<Taken, String> {
        let target = self.root.join("cold");
        let _ = fs::remove_dir_all(&target);
        probe::cargo(&self.root, &target, &["build", "--package", &one.name])
    }
}

/// A program of nothing that depends on tokio, with the features that Tieline needs.
pub(crate) fn cold_tokio(root: &Path) -> Result<Taken, String> {
    let folder = root.join("tokio-alone");
    put(
        &folder.join("Cargo.toml"),
        "[workspace]\n[package]\nname = \"tokio-alone\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\ntokio = { \
         version = \"1\", features = [\"io-util\", \"net\", \"rt\", \"sync\", \"time\"] }\n",
    )?;
    put(&folder.join("src/main.rs"), "fn main() {}\n")?;
    let lock = fs::read_to_string(root.join("Cargo.lock")).map_err(|error| error.to_string())?;
    put(&folder.join("Cargo.lock"), &lock)?;
    let target = root.join("cold");
    let _ = fs::remove_dir_all(&target);
    probe::cargo(&folder, &target, &["build"])
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}
