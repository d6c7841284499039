//! The code of gRPC, without `protoc`.
fn main() {
    println!("cargo::rerun-if-changed=bench.proto");
    #[cfg(feature = "round-trip")]
    {
        let described = protox::compile(["bench.proto"], ["."]).expect("bench.proto is a description");
        tonic_prost_build::configure().compile_fds(described).expect("its code can be written");
    }
}
