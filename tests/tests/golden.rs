//! What the shipped descriptions become, written down. (The test `golden_compiles` compiles it: here a golden file that does not
//! compile could not be written anew.)

use std::path::{Path, PathBuf};

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/rust").join(format!("{name}.rs"))
}

fn emitted(name: &str) -> Result<String, Box<dyn std::error::Error>> {
    let compiled = tieline_schema::compile_shipped(name).ok_or("not shipped")?;
    let tokens = tieline_schema::rust::emit(&compiled.protocol, &quote::quote!(::tieline));
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

#[test]
fn each_shipped_description_becomes_its_golden_file() {
    for name in tieline_schema::SHIPPED {
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
            "what `tieline:{name}` becomes has changed, from line {} of tests/golden/rust/{name}.rs on:\n  golden:  {}\n  \
             emitted: {}\nIf that is meant, run `BLESS=1 cargo test -p tieline-tests --test golden` and read the difference.",
            line + 1,
            expected.lines().nth(line).unwrap_or("(the end)"),
            actual.lines().nth(line).unwrap_or("(the end)"),
        );
    }
}
