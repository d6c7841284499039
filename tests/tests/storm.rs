//! Storms: families that come and go at random on several threads while connections end in every way.
#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

use std::sync::atomic::{AtomicBool, AtomicIsize, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tieline::{Call, CallError, Failure, Release, Settings, Target, transport};

mod hall {
    tieline::protocol!("fixtures/halls.yaml", allow(warnings));
}

use hall::home::{self, NewBell};

static SEED: AtomicU64 = AtomicU64::new(0x1234_5678_9abc_def1);

fn chance(of: u64) -> u64 {
    let mut x = SEED.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (x ^ (x >> 31)) % of
}

#[derive(Default)]
struct World {
    wrong: Mutex<Vec<String>>,
    made: AtomicUsize,
    released: AtomicUsize,
    dropped: AtomicUsize,
    asked_then_not_released: AtomicUsize,
}

impl World {
    fn wrong(&self, what: String) {
        self.wrong.lock().unwrap().push(what);
    }
}

/// One handler, which knows what must not happen to it.
struct Home {
    world: Arc<World>,
    busy: AtomicBool,
    asked: bool,
    releases: usize,
    parent: Option<Arc<AtomicIsize>>,
    /// Children that were asked something and are not released.
    children: Arc<AtomicIsize>,
    name: &'static str,
}

impl Home {
    fn new(world: &Arc<World>, parent: Option<Arc<AtomicIsize>>, name: &'static str) -> Self {
        world.made.fetch_add(1, Ordering::SeqCst);
        Self {
            world: world.clone(),
            busy: AtomicBool::new(false),
            asked: false,
            releases: 0,
            parent,
            children: Arc::default(),
            name,
        }
    }

    async fn work(&mut self) -> Result<(), Failure> {
        if !self.asked {
            self.asked = true;
            if let Some(parent) = &self.parent {
                parent.fetch_add(1, Ordering::SeqCst);
            }
        }
        if self.releases > 0 {
            self.world.wrong(format!("{} works after its release", self.name));
        }
        struct Busy<'b>(&'b AtomicBool);
        impl Drop for Busy<'_> {
            fn drop(&mut self) {
                self.0.store(false, Ordering::SeqCst);
            }
        }
        if self.busy.swap(true, Ordering::SeqCst) {
            self.world.wrong(format!("{} handles two at a time", self.name));
        }
        let _busy = Busy(&self.busy);
        for _ in 0..chance(3) {
            tokio::task::yield_now().await;
        }
        match chance(12) {
            0 => Err(Failure::new("no")),
            1 => panic!("chance"),
            2 => std::future::pending().await,
            3 | 4 => {
                tokio::time::sleep(Duration::from_millis(chance(30))).await;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    async fn let_go(&mut self, _reason: Release) {
        self.releases += 1;
        self.world.released.fetch_add(1, Ordering::SeqCst);
        if self.releases > 1 {
            self.world.wrong(format!("{} is released twice", self.name));
        }
        let children = self.children.load(Ordering::SeqCst);
        if children != 0 {
            self.world.wrong(format!("{} is released before {children} of its children", self.name));
        }
        if chance(4) == 0 {
            tokio::time::sleep(Duration::from_millis(chance(20))).await;
        }
        if self.asked
            && let Some(parent) = &self.parent
        {
            parent.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        self.world.dropped.fetch_add(1, Ordering::SeqCst);
        if self.asked && self.releases == 0 {
            self.world.asked_then_not_released.fetch_add(1, Ordering::SeqCst);
        }
    }
}

impl home::Hall for Home {
    async fn hello(
        &mut self,
        _query: hall::hall::Hello<'_>,
        _events: home::HallEvents,
        _call: &Call,
    ) -> Result<hall::hall::HelloResponse<'_>, Failure> {
        self.work().await?;
        Ok(hall::hall::HelloResponse::new())
    }
    async fn paint(
        &mut self,
        _query: hall::hall::Paint<'_>,
        _call: &Call,
    ) -> Result<hall::hall::PaintResponse<'_>, Failure> {
        self.work().await?;
        Ok(hall::hall::PaintResponse::new())
    }
    async fn hang(
        &mut self,
        _query: hall::hall::Hang<'_>,
        _call: &Call,
    ) -> Result<(hall::hall::HangResponse<'_>, NewBell), Failure> {
        let bell = Home::new(&self.world, Some(self.children.clone()), "a bell");
        self.work().await?;
        Ok((hall::hall::HangResponse::new(), NewBell::bell(bell)))
    }
    async fn bye(&mut self, _query: hall::hall::Bye<'_>, _call: &Call) -> Result<hall::hall::ByeResponse<'_>, Failure> {
        self.work().await?;
        Ok(hall::hall::ByeResponse::new())
    }
    async fn released(&mut self, reason: Release) {
        self.let_go(reason).await;
    }
}

impl home::Bell for Home {
    async fn hello(
        &mut self,
        _query: hall::bell::Hello<'_>,
        _events: home::BellEvents,
        _call: &Call,
    ) -> Result<hall::bell::HelloResponse<'_>, Failure> {
        self.work().await?;
        Ok(hall::bell::HelloResponse::new())
    }
    async fn ring(
        &mut self,
        _query: hall::bell::Ring<'_>,
        _call: &Call,
    ) -> Result<hall::bell::RingResponse<'_>, Failure> {
        self.work().await?;
        Ok(hall::bell::RingResponse::new())
    }
    async fn released(&mut self, reason: Release) {
        self.let_go(reason).await;
    }
}

fn is_over(error: &CallError) -> bool {
    matches!(error, CallError::Disconnected { .. })
}

/// One family after another, until the connection ends.
async fn families(desk: hall::desk::Connection, place: usize, answers: Arc<AtomicUsize>) {
    let mut life = 0;
    loop {
        life += 1;
        let target = format!("h{place}-{life}");
        let Ok(hall) = desk.hall(&target, ()) else { return };
        let mut there = false;
        for _ in 0..5 {
            match hall.hello().await {
                Ok(_) => {
                    there = true;
                    break;
                }
                Err(error) if is_over(&error) => return,
                Err(_) => {}
            }
        }
        if !there {
            continue;
        }
        let mut rings = tokio::task::JoinSet::new();
        for bell in 0..chance(4) {
            let id = format!("b{bell}");
            match hall.hang(hall::hall::Hang::builder().id(id.as_str()).build()).await {
                Err(error) if is_over(&error) => return,
                Err(_) => continue,
                Ok(_) => {}
            }
            let Ok(bell) = hall.bell(&id, ()) else { continue };
            let answers = answers.clone();
            rings.spawn(async move {
                for _ in 0..3 {
                    let _ = bell.hello().await;
                    let ring = tokio::time::timeout(Duration::from_millis(chance(60)), bell.ring()).await;
                    if ring.is_ok_and(|ring| ring.is_ok()) {
                        answers.fetch_add(1, Ordering::SeqCst);
                    }
                }
            });
        }
        let _ = tokio::time::timeout(Duration::from_millis(chance(20)), hall.paint()).await;
        if chance(3) > 0 {
            let _ = hall.bye().await;
        }
    }
}

fn storm(threads: usize, rounds: usize, layered: bool) {
    std::panic::set_hook(Box::new(|info| {
        if !info.to_string().contains("chance") {
            println!("{info}");
        }
    }));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build().unwrap();
    runtime.block_on(async {
        for round in 0..rounds {
            let world = Arc::new(World::default());
            let answers = Arc::new(AtomicUsize::new(0));
            let (here, there) = transport::pair();
            let at = world.clone();
            let settings =
                Settings::default().deadline(Duration::from_millis(40)).release_deadline(Duration::from_secs(5));
            let mut endpoint = home::Endpoint::new()
                .settings(settings.clone())
                .hall(move |_: &Target| Ok::<_, Failure>(Home::new(&at, None, "a hall")));
            if layered {
                endpoint = endpoint
                    .layer(tower::timeout::TimeoutLayer::new(Duration::from_millis(25)))
                    .layer(tower::buffer::BufferLayer::new(16))
                    .layer(tower::limit::ConcurrencyLimitLayer::new(20));
            }
            let far = endpoint.start(there);
            let desk = hall::desk::Endpoint::new().settings(settings.deadline(Duration::from_millis(100))).start(here);
            let tasks: Vec<_> =
                (0..20).map(|place| tokio::spawn(families(desk.clone(), place, answers.clone()))).collect();
            tokio::time::sleep(Duration::from_millis(150 + chance(300))).await;
            match round % 5 {
                0 => far.close(),
                1 => desk.close(),
                2 => _ = far.shut_down(Duration::from_millis(chance(100))).await,
                3 => _ = desk.shut_down(Duration::from_millis(chance(100))).await,
                _ => {
                    let (one, two) = (far.clone(), far.clone());
                    let one = tokio::spawn(async move { one.shut_down(Duration::from_millis(80)).await });
                    one.abort();
                    two.close();
                }
            }
            let ended = async {
                far.ended().await;
                desk.ended().await;
                for task in tasks {
                    task.await.unwrap();
                }
            };
            if tokio::time::timeout(Duration::from_secs(20), ended).await.is_err() {
                panic!("round {round} hangs: {}\n{}", far.snapshot(), desk.snapshot());
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
            let wrong = world.wrong.lock().unwrap().clone();
            let count = |count: &AtomicUsize| count.load(Ordering::SeqCst);
            println!(
                "round {round}: made {} released {} dropped {} lost {}; rings {}; {}",
                count(&world.made),
                count(&world.released),
                count(&world.dropped),
                count(&world.asked_then_not_released),
                count(&answers),
                far.counts()
            );
            assert!(wrong.is_empty(), "round {round}: {wrong:?}");
            assert_eq!(count(&world.made), count(&world.dropped), "round {round}: handlers leak");
            assert_eq!(count(&world.asked_then_not_released), 0, "round {round}: asked, and never released");
            let counts = far.counts();
            assert_eq!(counts.successes + counts.failures, counts.frames_sent, "round {round}: answers");
        }
    });
}

#[test]
fn families_survive_a_storm() {
    storm(3, 25, false);
}

#[test]
fn families_survive_a_storm_behind_layers() {
    storm(3, 25, true);
}
