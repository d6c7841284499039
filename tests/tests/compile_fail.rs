//! What must not compile, and what rustc then says.

#[test]
fn each_fixture_fails_with_the_errors_beside_it() {
    trybuild::TestCases::new().compile_fail("compile-fail/*.rs");
}
