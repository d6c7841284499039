//! Measures ways of doing the same thing side by side: in turn, in one process, many rounds. What is printed is the median of
//! the ratios within a round, with its spread, because absolute times move with the machine.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// One way of doing it: its name, and what does it so many times.
pub type Way<'w> = (&'static str, Box<dyn FnMut(u32) -> Duration + 'w>);

/// A way that is timed from outside.
pub fn timed<'w, T>(name: &'static str, mut once: impl FnMut() -> T + 'w) -> Way<'w> {
    let run = move |times: u32| {
        let begin = Instant::now();
        for _ in 0..times {
            black_box(once());
        }
        begin.elapsed()
    };
    (name, Box::new(run))
}

/// Whether this is only to show that everything runs.
pub fn quick() -> bool {
    std::env::args().any(|argument| argument == "--quick")
}

/// Whether a part was asked for, by a word of its title; all of them are when none is named.
pub fn wanted(title: &str) -> bool {
    let mut words = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).peekable();
    words.peek().is_none() || words.any(|word| title.contains(&word))
}

/// Measures the ways and prints each beside the first, which is the floor.
pub fn compare(title: &str, times: u32, rounds: usize, mut ways: Vec<Way<'_>>) {
    if !wanted(title) {
        return;
    }
    let (times, rounds) = if quick() { ((times / 10).max(1), rounds.min(3)) } else { (times, rounds) };
    let mut taken: Vec<Vec<f64>> = ways.iter().map(|_| Vec::new()).collect();
    for round in 0..=rounds {
        for (place, (_, run)) in ways.iter_mut().enumerate() {
            let time = run(times).as_secs_f64() / f64::from(times);
            if round > 0 {
                taken[place].push(time);
            }
        }
    }
    println!("\n{title}  ({rounds} rounds of {times})");
    println!("  {:<48} {:>11}  {:>8}  (quarter … three quarters)", "", "median", "x floor");
    for (place, (name, _)) in ways.iter().enumerate() {
        let ratios = taken[place].iter().zip(&taken[0]).map(|(way, floor)| way / floor).collect();
        let [_, time, _] = quartiles(taken[place].clone());
        let [least, ratio, most] = quartiles(ratios);
        println!("  {name:<48} {:>8.1} ns  {ratio:>8.3}  ({least:.3} … {most:.3})", time * 1e9);
    }
}

/// A quarter of them is below the first, half below the second, three quarters below the third.
pub fn quartiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| values[((values.len() - 1) as f64 * share).round() as usize];
    [at(0.25), at(0.5), at(0.75)]
}
