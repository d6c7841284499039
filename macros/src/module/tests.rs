//! What modules become.

use std::path::PathBuf;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::expand;
use crate::site::Site;

const HEAD: &str =
    "protocol = \"doorbell\", wire = \"tieline:channel-group\", sides(house = \"requester\", street = \"responder\")";

fn expansion(attribute: &str, input: &str) -> TokenStream {
    expand(attribute.parse().unwrap(), input.parse().unwrap(), Site::nowhere)
}

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/module").join(name)
}

/// `BLESS=1 cargo test -p tieline-macros --features derive` writes it anew.
#[test]
fn a_module_becomes_its_golden_file() {
    let input = std::fs::read_to_string(fixture("door.rs")).unwrap();
    let actual = prettyplease::unparse(&syn::parse2(expansion(HEAD, &input)).unwrap());
    let path = fixture("door.expanded.rs");
    if std::env::var_os("BLESS").is_some_and(|bless| bless == "1") {
        std::fs::write(path, actual).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(path).unwrap();
    assert!(
        expected == actual,
        "what the module becomes has changed. If that is meant, run `BLESS=1 cargo test -p tieline-macros --features \
         derive` and read the difference.\n{actual}"
    );
}

/// The errors of a door with this method, whose signature is right but for one thing.
fn errors(method: &str) -> Vec<String> {
    let module = format!(
        "mod doorbell {{ #[destination(target = \"{{door}}\")] trait Door {{ #[query(init)] async fn hello(&mut self, query: \
         Hello, events: street::DoorEvents, call: &Call) -> Result<HelloResponse, Failure>; {method} }} }}"
    );
    let expansion = expansion(HEAD, &module).to_string();
    let found = expansion.split(":: core :: compile_error ! { \"").skip(1);
    found.map(|rest| rest.split("\" }").next().unwrap().replace("\\n", "\n").replace("\\\"", "\"")).collect()
}

#[test]
fn each_wrong_signature_is_one_error_that_shows_the_right_one() {
    let right = "async fn light(&mut self, request: a::Light<'_>, call: &Call) -> Result<LightResponse, Failure>;";
    assert_eq!(errors(&format!("#[request] {right}")), Vec::<String>::new());
    for (wrong, told) in [
        ("&mut self, request: a::Light<'_>", "the last argument is missing"),
        ("&mut self, request: a::Light<'_>, call: Call", "the last argument is `call: &Call`"),
        ("&mut self, request: a::Light<'_>, call: &Call, more: u8", "one too many"),
        ("&self, request: a::Light<'_>, call: &Call", "`&mut self`"),
        ("self, request: a::Light<'_>, call: &Call", "`&mut self`"),
        ("request: a::Light<'_>, call: &Call", "`&mut self`"),
    ] {
        let method = format!("#[request] async fn light({wrong}) -> Result<LightResponse, Failure>;");
        let errors = errors(&method);
        let [error] = errors.as_slice() else { panic!("{wrong}: {errors:?}") };
        assert!(error.contains(told) && error.contains(right), "{wrong}: {error}");
    }
    for answer in ["", "-> LightResponse", "-> Result<LightResponse>", "-> Result<LightResponse, String>"] {
        let method = format!("#[request] async fn light(&mut self, request: a::Light<'_>, call: &Call) {answer};");
        let errors = errors(&method);
        let [error] = errors.as_slice() else { panic!("{answer}: {errors:?}") };
        assert!(error.contains("Result<LightResponse, Failure>;"), "{answer}: {error}");
    }
}

#[test]
fn a_wrong_setting_is_told_where_it_belongs() {
    let method = |attribute: &str| {
        format!(
            "#[{attribute}] async fn light(&mut self, request: Light, call: &Call) -> Result<LightResponse, Failure>;"
        )
    };
    for (attribute, told) in [
        ("request(properties(a = 1))", "the fields of its struct"),
        ("request(rust = \"On\")", "that of the method"),
        ("request(open)", "at its struct"),
        ("request(init)", "is a query"),
        ("query(dispose)", "is a request"),
        ("request(dedline = \"1 s\")", "did you mean `deadline`"),
        ("request(deadline = \"1 s\", deadline = \"2 s\")", "twice"),
        ("request(deadline \"1 s\")", "a comma"),
        ("request(deadline = )", "a value"),
        ("request(7)", "no setting"),
        ("request(after(query = helo))", "did you mean `hello`"),
        ("request(after(query = Dor::hello))", "did you mean `Door`"),
        ("request(phases = [actve])", "did you mean `active`"),
        ("request(name = 7)", "a name is a string"),
        ("request = 7", "in parentheses"),
    ] {
        let errors = errors(&method(attribute));
        assert!(errors.iter().any(|error| error.contains(told)), "{attribute}: {errors:?}");
        assert_eq!(errors.len(), 1, "{attribute}: {errors:?}");
    }
}

/// An editor expands what somebody is in the middle of writing.
#[test]
fn no_tokens_make_the_expansion_panic() {
    let attributes = [
        "",
        HEAD,
        "protocol",
        "protocol = ",
        "wire = 7, protocol = \"a\"",
        "crate = , sides(a)",
        "allow(x), (",
        "\"a\"(b)",
    ];
    let bodies = [
        "",
        "mod a;",
        "mod a {}",
        "struct A;",
        "mod a { #[destination] trait B {} }",
        "mod a { #[destination(target = \"{b}\", extends = B)] trait B { #[query(init)] fn c(); } }",
        "mod a { #[destination(lifecycle(gate))] trait B<T>: C { #[event] fn r#type(self) -> u8; type D; } }",
        "mod a { #[destination(restricts = C, keeps = [d])] trait B { #[request(overrides, fails = )] async fn c(&mut self); } }",
        "mod a { trait B { #[query] fn c(); } }",
        "mod a { #[destination(target = \"\\u{e000}7\\u{e001}\")] trait B {} }",
    ];
    for attribute in attributes {
        for body in bodies {
            let (Ok(attribute), Ok(body)) = (attribute.parse::<TokenStream>(), body.parse::<TokenStream>()) else {
                continue;
            };
            let grouped = TokenTree::from(Group::new(Delimiter::None, body.clone())).into();
            for body in [body.clone(), grouped] {
                drop(expand(attribute.clone(), body, Site::nowhere));
            }
        }
    }
}
