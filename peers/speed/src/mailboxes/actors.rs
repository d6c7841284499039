//! Actors, and tasks that are paced.

use super::{BURST, SUSPENDED, allocations, runtime};
use kameo::actor::Spawn;
use ractor::ActorProcessingErr;
use std::convert::Infallible;
use std::time::{Duration, Instant};
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

/// What every kind of actor does with a message.
async fn handle(handled: &mut u64, done: &UnboundedSender<()>) {
    *handled += 1;
    if handled.is_multiple_of(SUSPENDED) {
        tokio::task::yield_now().await;
    }
    done.send(()).ok();
}

struct Kameo {
    handled: u64,
    done: UnboundedSender<()>,
}

struct Number(#[expect(dead_code, reason = "it is only carried")] u64);

impl kameo::Actor for Kameo {
    type Args = Self;
    type Error = Infallible;

    async fn on_start(state: Self, _: kameo::actor::ActorRef<Self>) -> Result<Self, Infallible> {
        Ok(state)
    }
}

impl kameo::message::Message<Number> for Kameo {
    type Reply = ();

    async fn handle(&mut self, _: Number, _: &mut kameo::message::Context<Self, ()>) {
        handle(&mut self.handled, &self.done).await;
    }
}

struct Ractor;

impl ractor::Actor for Ractor {
    type Msg = u64;
    type State = (u64, UnboundedSender<()>);
    type Arguments = UnboundedSender<()>;

    async fn pre_start(
        &self,
        _: ractor::ActorRef<u64>,
        done: UnboundedSender<()>,
    ) -> Result<Self::State, ActorProcessingErr> {
        Ok((0, done))
    }

    async fn handle(
        &self,
        _: ractor::ActorRef<u64>,
        _: u64,
        (handled, done): &mut Self::State,
    ) -> Result<(), ActorProcessingErr> {
        handle(handled, done).await;
        Ok(())
    }
}

/// One of the ways: something that takes numbers for a place.
type Send = Box<dyn Fn(usize, u64)>;

async fn kameo(destinations: usize, done: &UnboundedSender<()>) -> Send {
    let actors: Vec<_> = (0..destinations)
        .map(|_| {
            let mailbox = kameo::mailbox::unbounded();
            Kameo::spawn_with_mailbox(Kameo { handled: 0, done: done.clone() }, mailbox)
        })
        .collect();
    for actor in &actors {
        actor.wait_for_startup().await;
    }
    Box::new(move |place, number| actors[place].tell(Number(number)).try_send().unwrap())
}

async fn ractor(destinations: usize, done: &UnboundedSender<()>) -> Send {
    let mut actors = Vec::with_capacity(destinations);
    for _ in 0..destinations {
        let (actor, _) = ractor::Actor::spawn(None, Ractor, done.clone()).await.unwrap();
        actors.push(actor);
    }
    Box::new(move |place, number| actors[place].send_message(number).unwrap())
}

async fn tasks(destinations: usize, done: &UnboundedSender<()>) -> Send {
    let spawn = |_| {
        let (sender, mut receiver) = mpsc::unbounded_channel::<u64>();
        let done = done.clone();
        tokio::spawn(async move {
            let mut handled = 0;
            while receiver.recv().await.is_some() {
                handle(&mut handled, &done).await;
            }
        });
        sender
    };
    let senders: Vec<_> = (0..destinations).map(spawn).collect();
    tokio::task::yield_now().await;
    Box::new(move |place, number| senders[place].send(number).unwrap())
}

async fn all_at_once(send: Send, order: &[usize], mut answers: UnboundedReceiver<()>) -> Duration {
    let began = Instant::now();
    for (number, place) in order.iter().enumerate() {
        send(*place, number as u64);
        // Others have their turn, as they have while a connection is read.
        if number % 128 == 0 {
            tokio::task::yield_now().await;
        }
    }
    for _ in order {
        answers.recv().await;
    }
    began.elapsed()
}

async fn in_bursts(send: Send, order: &[usize], mut answers: UnboundedReceiver<()>) -> Vec<f64> {
    let mut taken = Vec::new();
    for burst in order.chunks(BURST) {
        let began = Instant::now();
        for place in burst {
            send(*place, 0);
        }
        for _ in burst {
            answers.recv().await;
        }
        taken.push(began.elapsed().as_secs_f64());
    }
    taken
}

macro_rules! ways {
    ($($way:ident: $saturated:ident $paced:ident $at_rest:ident;)*) => {$(
        #[allow(dead_code, reason = "tasks are measured by their own module, but when they are paced")]
        pub fn $saturated(destinations: usize, order: &[usize]) -> Duration {
            let runtime = runtime();
            let taken = runtime.block_on(async {
                let (done, answers) = mpsc::unbounded_channel();
                all_at_once($way(destinations, &done).await, order, answers).await
            });
            runtime.shutdown_background();
            taken
        }

        pub fn $paced(destinations: usize, order: &[usize]) -> Vec<f64> {
            let runtime = runtime();
            let taken = runtime.block_on(async {
                let (done, answers) = mpsc::unbounded_channel();
                in_bursts($way(destinations, &done).await, order, answers).await
            });
            runtime.shutdown_background();
            taken
        }

        #[allow(dead_code, reason = "tasks are measured by their own module, but when they are paced")]
        pub fn $at_rest(destinations: usize) -> f64 {
            let runtime = runtime();
            let bytes = runtime.block_on(async {
                let (done, _answers) = mpsc::unbounded_channel();
                let before = allocations::live();
                let send = $way(destinations, &done).await;
                let bytes = (allocations::live() - before) as f64 / destinations as f64;
                drop(send);
                bytes
            });
            runtime.shutdown_background();
            bytes
        }
    )*};
}

ways! {
    kameo: kameo_saturated kameo_paced kameo_at_rest;
    ractor: ractor_saturated ractor_paced ractor_at_rest;
    tasks: tasks_saturated tasks_paced tasks_at_rest;
}
