//! Many destinations come and go: each is found by its target, however the table of targets grows.

use super::world::World;
use crate::settings::Settings;

fn target(place: usize) -> String {
    format!("session.group-{place}")
}

#[test]
fn every_destination_is_found_by_its_target_while_others_come_and_go() {
    let world = World::new(Settings::default().destinations(10_000));
    let mut live = Vec::new();
    for place in 0..3_000 {
        live.push((place, world.open(&target(place)).unwrap()));
        // Every third time one goes again, so that later ones take the places of earlier ones.
        if place % 3 == 2 {
            let (_, key) = live.swap_remove(live.len() / 2);
            let mut core = world.asker.link.lock();
            core.abandon(key);
            assert_eq!(core.take_releases().len(), 1);
            core.released(key, None);
        }
        if place.is_power_of_two() || place % 500 == 0 {
            let core = world.asker.link.lock();
            for (place, key) in &live {
                assert_eq!(core.live(&target(*place)), Some(*key), "{place} of {}", live.len());
            }
        }
    }
}

#[test]
fn a_target_whose_earlier_life_is_not_released_has_its_later_one_however_the_table_grows() {
    let world = World::new(Settings::default());
    let first = world.open("s.g").unwrap();
    world.asker.link.lock().abandon(first);
    let second = world.open("s.g").unwrap();
    for place in 0..300 {
        world.open(&target(place)).unwrap();
        assert_eq!(world.asker.link.lock().live("s.g"), Some(second), "with {place} more");
    }
}

#[test]
fn where_one_goes_for_each_that_comes_the_table_is_seldom_made_anew() {
    let world = World::new(Settings::default().destinations(10_000));
    let mut live: Vec<_> = (0..448).map(|place| world.open(&target(place)).unwrap()).collect();
    let mut full = 0;
    for place in 448..2_448 {
        let gone = live.swap_remove(place * 7 % live.len());
        {
            let mut core = world.asker.link.lock();
            core.abandon(gone);
            assert_eq!(core.take_releases().len(), 1);
            core.released(gone, None);
        }
        live.push(world.open(&target(place)).unwrap());
        // The next one that comes has the table made anew.
        full += usize::from(world.asker.link.lock().index.room() == 0);
    }
    assert!(full < 100, "full {full} times for 2000 that came");
}
