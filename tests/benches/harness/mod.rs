//! Measures ways of doing the same thing side by side: in turn, in one process, many rounds; what is printed is the
//! median of the ratios within a round, with its spread, because absolute times move with the machine.

use std::time::Duration;

/// One way of doing it: its name, and what does it so many times.
pub type Way<'w> = (&'static str, Box<dyn FnMut(u32) -> Duration + 'w>);

/// Measures the ways and prints each beside the first, which is the floor. `per` is how many units one time does.
pub fn compare(title: &str, times: u32, rounds: usize, mut ways: Vec<Way<'_>>) {
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
    println!("  {:<44} {:>11}  {:>8}  (min … max)", "", "median", "x floor");
    for (place, (name, _)) in ways.iter().enumerate() {
        let mut ratios: Vec<f64> = taken[place].iter().zip(&taken[0]).map(|(way, floor)| way / floor).collect();
        let mut times = taken[place].clone();
        ratios.sort_by(f64::total_cmp);
        times.sort_by(f64::total_cmp);
        let (time, ratio) = (times[times.len() / 2], ratios[ratios.len() / 2]);
        let (least, most) = (ratios[0], ratios[ratios.len() - 1]);
        println!("  {name:<44} {:>8.3} us  {ratio:>8.3}  ({least:.3} … {most:.3})", time * 1e6);
    }
}
