//! What descriptions become, written down: those that ship, and those that stand beside their golden files. (The test `golden_compiles` compiles it: here a golden file that does not
//! compile could not be written anew.)

use std::path::{Path, PathBuf};

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/rust").join(format!("{name}.rs"))
}

fn emitted(name: &str) -> Result<String, Box<dyn std::error::Error>> {
    let compiled = match tieline_schema::compile_shipped(name) {
        Some(shipped) => shipped,
        None => tieline_schema::compile_file(&golden(name).with_extension("yaml")),
    };
    assert!(compiled.diagnostics.is_empty(), "{compiled}");
    let tokens = tieline_schema::rust::emit(&compiled.protocol, &quote::quote!(::tieline));
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

/// Those that ship, and those that stand beside their golden files.
fn names() -> Vec<String> {
    let folder = golden("any").parent().map(Path::to_path_buf).expect("a file is in a folder");
    let files = std::fs::read_dir(folder).expect("the golden folder").map(|file| file.expect("a file").path());
    let beside = files.filter(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    let beside = beside.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()));
    tieline_schema::SHIPPED.iter().map(|name| (*name).to_owned()).chain(beside).collect()
}

#[test]
fn each_description_becomes_its_golden_file() {
    for name in &names() {
        let (path, actual) = (golden(name), emitted(name).expect("what is emitted is Rust"));
        if std::env::var_os("BLESS").is_some_and(|bless| bless == "1") {
            std::fs::write(&path, &actual).expect("the golden folder can be written");
            continue;
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        let differs = expected.lines().zip(actual.lines()).position(|(expected, actual)| expected != actual);
        let line = differs.unwrap_or_else(|| expected.lines().count().min(actual.lines().count()));
        assert!(
            expected == actual,
            "what `{name}` becomes has changed, from line {} of tests/golden/rust/{name}.rs on:\n  golden:  {}\n  \
             emitted: {}\nIf that is meant, run `BLESS=1 cargo test -p tieline-tests --test golden` and read the difference.",
            line + 1,
            expected.lines().nth(line).unwrap_or("(the end)"),
            actual.lines().nth(line).unwrap_or("(the end)"),
        );
    }
}
