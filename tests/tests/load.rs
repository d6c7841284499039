//! A small load: the whole one is `cargo run --release -p tieline-tests --example load`.
#![cfg(test)]

#[path = "../examples/load"]
mod example {
    pub(crate) mod meters;
    pub(crate) mod resident;
    pub(crate) mod run;

    #[allow(missing_docs, reason = "the description says it")]
    pub(crate) mod load {
        tieline::protocol!("examples/load/load.yaml");
    }
}

use example::run::Load;

fn run(tcp: bool) {
    let load = Load { connections: 50, destinations: 5_000, questions: 6, tcp };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let report = runtime.block_on(load.run()).unwrap();
    assert_eq!((report.stages.len(), report.counts.len()), (6, 100));
}

#[test]
fn laws_1_2_5_and_7_hold_for_thousands_of_destinations_over_tcp() {
    run(true);
}

#[test]
fn laws_1_2_5_and_7_hold_for_thousands_of_destinations_in_one_process() {
    run(false);
}
