//! Many destinations come and go: each is found by its target, however the table of targets grows.

use super::world::World;
use crate::settings::Settings;

#[test]
fn every_destination_is_found_by_its_target_while_others_come_and_go() {
    let mut world = World::new(Settings::default());
    let target = |place: usize| format!("group-{place}");
    let mut live = Vec::new();
    for place in 0..3_000 {
        live.push((place, world.open(&target(place)).unwrap()));
        // Every third one goes again, so that later ones take the places of earlier ones.
        if place % 3 == 2 {
            let (_, key) = live.swap_remove(live.len() / 2);
            world.asker.link.lock().abandon(key);
            world.collect();
            world.finish_release(crate::core::Side::Requester, 0);
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
    let mut world = World::new(Settings::default());
    let first = world.open("group").unwrap();
    world.asker.link.lock().abandon(first);
    world.collect();
    let second = world.open("group").unwrap();
    for place in 0..300 {
        world.open(&format!("group-{place}")).unwrap();
        assert_eq!(world.asker.link.lock().live("group"), Some(second), "with {place} more");
    }
}
