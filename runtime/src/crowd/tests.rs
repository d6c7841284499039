use super::Crowd;
use futures_util::stream::{FuturesUnordered, StreamExt};
use proptest::prelude::*;
use std::collections::HashSet;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};

/// A future that a test ends and wakes.
#[derive(Default)]
struct Puppet(Mutex<Strings>);

#[derive(Default)]
struct Strings {
    polls: usize,
    /// Polls in which it wakes itself.
    wakes_itself: usize,
    ended: bool,
    waker: Option<Waker>,
}

struct Played {
    name: usize,
    puppet: Arc<Puppet>,
}

impl Future for Played {
    type Output = usize;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<usize> {
        let mut strings = self.puppet.0.lock().unwrap();
        strings.polls += 1;
        if strings.ended {
            return Poll::Ready(self.name);
        }
        strings.waker = Some(context.waker().clone());
        if strings.wakes_itself > 0 {
            strings.wakes_itself -= 1;
            context.waker().wake_by_ref();
        }
        Poll::Pending
    }
}

/// Counts how often the task was woken.
#[derive(Default)]
struct Task(AtomicUsize);

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

/// What happens to both.
#[derive(Clone, Debug)]
enum Act {
    Push,
    Wake(usize),
    End(usize),
    WakeItself(usize),
    Poll,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let one = prop_oneof![
        2 => Just(Act::Push),
        3 => (0_usize..8).prop_map(Act::Wake),
        2 => (0_usize..8).prop_map(Act::End),
        1 => (0_usize..8).prop_map(Act::WakeItself),
        4 => Just(Act::Poll),
    ];
    proptest::collection::vec(one, 0..80)
}

/// The puppets of one of the two, and the task that polls it.
#[derive(Default)]
struct Stage {
    puppets: Vec<Arc<Puppet>>,
    task: Arc<Task>,
}

impl Stage {
    fn play(&mut self) -> Played {
        let puppet = Arc::new(Puppet::default());
        self.puppets.push(puppet.clone());
        Played { name: self.puppets.len() - 1, puppet }
    }

    fn pull(&self, name: usize, pull: impl FnOnce(&mut Strings)) {
        let Some(puppet) = self.puppets.get(name) else { return };
        let mut strings = puppet.0.lock().unwrap();
        pull(&mut strings);
        let waker = strings.waker.clone();
        drop(strings);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn act(&self, act: &Act) {
        match *act {
            Act::Wake(name) => self.pull(name, |_| ()),
            Act::End(name) => self.pull(name, |strings| strings.ended = true),
            Act::WakeItself(name) => self.pull(name, |strings| strings.wakes_itself = 3),
            Act::Push | Act::Poll => {}
        }
    }

    fn woken(&self) -> usize {
        self.task.0.load(Ordering::SeqCst)
    }

    fn polls(&self) -> Vec<usize> {
        self.puppets.iter().map(|puppet| puppet.0.lock().unwrap().polls).collect()
    }
}

proptest! {
    #[test]
    fn it_does_what_the_usual_one_does(acts in acts()) {
        let (mut ours, mut theirs) = (Stage::default(), Stage::default());
        let (mut crowd, mut usual) = (Crowd::default(), FuturesUnordered::new());
        let (mut pending, mut woken_before, mut ended) = (false, 0, Vec::new());
        for act in &acts {
            ours.act(act);
            theirs.act(act);
            match act {
                Act::Push => {
                    crowd.push(ours.play());
                    usual.push(theirs.play());
                }
                Act::Poll => {
                    let (one, other) = (Waker::from(ours.task.clone()), Waker::from(theirs.task.clone()));
                    woken_before = ours.woken();
                    let here = crowd.poll_next(&mut Context::from_waker(&one));
                    let there = usual.poll_next_unpin(&mut Context::from_waker(&other));
                    prop_assert_eq!(here, there);
                    pending = here.is_pending();
                    if let Poll::Ready(Some(name)) = here {
                        ended.push(name);
                    }
                }
                _ => {}
            }
            prop_assert_eq!(ours.polls(), theirs.polls());
            prop_assert_eq!(crowd.is_empty(), usual.is_empty());
            // Who was told to wait is woken: since that poll began, or when a member that was polled and has not ended is.
            let pulled = match *act {
                Act::Wake(name) | Act::End(name) | Act::WakeItself(name) => Some(name),
                Act::Push | Act::Poll => None,
            };
            let waits = |name: usize| !ended.contains(&name) && ours.polls().get(name).is_some_and(|polls| *polls > 0);
            if pending && pulled.is_some_and(waits) {
                prop_assert!(ours.woken() > woken_before);
            }
        }
        let left: HashSet<usize> = crowd.into_iter().map(|one| one.name).collect();
        prop_assert_eq!(left, usual.into_iter().map(|one| one.name).collect());
    }
}

#[test]
fn what_keeps_a_waker_keeps_nothing_else() {
    let mut stage = Stage::default();
    let mut crowd = Crowd::default();
    crowd.push(stage.play());
    let waker = Waker::from(stage.task.clone());
    assert!(crowd.poll_next(&mut Context::from_waker(&waker)).is_pending());
    drop(waker);
    drop(crowd);
    assert_eq!((Arc::strong_count(&stage.task), Arc::strong_count(&stage.puppets[0])), (1, 1));
    stage.pull(0, |strings| strings.ended = true);
    assert_eq!(stage.woken(), 0, "there is nobody to wake");
}

#[test]
fn no_wake_up_of_another_thread_is_lost() {
    const THREADS: usize = 4;
    const TURNS: usize = 500;
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut crowd = Crowd::default();
    let mut threads = Vec::new();
    for _ in 0..THREADS {
        let (sender, mut receiver) = tokio::sync::mpsc::channel(1);
        threads.push(std::thread::spawn(move || (0..TURNS).for_each(|turn| sender.blocking_send(turn).unwrap())));
        crowd.push(Box::pin(async move {
            let mut received = 0;
            while receiver.recv().await.is_some() {
                received += 1;
            }
            received
        }));
    }
    let mut all = 0;
    runtime.block_on(async {
        while let Some(received) = poll_fn(|context| crowd.poll_next(context)).await {
            all += received;
        }
    });
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    assert_eq!(all, THREADS * TURNS);
}
