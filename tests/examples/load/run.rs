//! One run: connections, destinations on each of them, and messages to each of those.

use super::load::meter::Add;
use super::load::{answerer, asker};
use super::meters::{Ear, Meter, Tally};
use super::resident::resident;
use futures_util::future::join_all;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};
use tieline::transport::{Stream, pair};
use tieline::{Connection, Counts, Settings};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// How much there is of everything.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Load {
    pub(crate) connections: usize,
    /// On all connections together.
    pub(crate) destinations: usize,
    /// Questions to each destination; each is answered and brings an event.
    pub(crate) questions: usize,
    /// Over loopback TCP, or else inside the process.
    pub(crate) tcp: bool,
}

/// What came of it, stage by stage: what was done, how long it took, and the memory of the process after it.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) stages: Vec<(&'static str, Duration, Option<u64>)>,
    pub(crate) tally: Arc<Tally>,
    /// What every connection counted, of both sides.
    pub(crate) counts: Vec<Counts>,
}

impl Report {
    fn note(&mut self, stage: &'static str, since: Instant) {
        self.stages.push((stage, since.elapsed(), resident()));
    }
}

/// Questions to one destination that are under way at once.
const DEPTH: usize = 4;

/// One connection with its destinations, as a task.
struct Talk {
    asker: asker::Connection,
    answerer: Connection,
    meters: Vec<asker::Meter>,
}

impl Load {
    /// Runs, and holds what comes of it to what must.
    pub(crate) async fn run(self) -> io::Result<Report> {
        let mut report = Report::default();
        report.note("nothing", Instant::now());

        let began = Instant::now();
        let settings = Settings::default().deadline(Duration::from_secs(600)).mailbox(self.questions.max(DEPTH));
        let mut talks = Vec::new();
        for number in 0..self.connections {
            talks.push(self.connect(number, &settings, &report.tally).await?);
        }
        report.note("connections", began);

        let began = Instant::now();
        let share = |place: usize| {
            (place + 1) * self.destinations / self.connections - place * self.destinations / self.connections
        };
        let tally = report.tally.clone();
        let talks = side_by_side(talks, move |place, talk| {
            let (meters, tally) = (share(place), tally.clone());
            async move { talk.open(place, meters, &tally).await }
        });
        let talks = talks.await;
        report.note("destinations, initialized", began);

        let began = Instant::now();
        let (questions, tally) = (self.questions, report.tally.clone());
        let talks = side_by_side(talks, move |_, talk| {
            let tally = tally.clone();
            async move { talk.ask(questions, &tally).await }
        });
        let talks = talks.await;
        report.note("questions, answers and events", began);

        let began = Instant::now();
        let talks = side_by_side(talks, move |_, talk| talk.dispose(questions)).await;
        report.note("all disposed", began);

        let began = Instant::now();
        for talk in &talks {
            report.counts.extend([talk.asker.counts(), talk.answerer.counts()]);
            talk.asker.close();
        }
        for talk in &talks {
            talk.asker.ended().await;
            talk.answerer.ended().await;
        }
        drop(talks);
        report.note("all closed", began);
        self.check(&report);
        Ok(report)
    }

    async fn connect(self, number: usize, settings: &Settings, tally: &Arc<Tally>) -> io::Result<Talk> {
        let tally = tally.clone();
        // One endpoint for each connection, as if each were another process: their targets are their own.
        let answerer = answerer::Endpoint::new().settings(settings.clone());
        let answerer = answerer.meter(move |_target| Ok(Meter::new(tally.clone())));
        let asker = asker::Endpoint::new().settings(settings.clone());
        let (asker, answerer) = if self.tcp {
            let (near, far) = sockets().await.map_err(|error| {
                let hint = "two open files for each connection; `ulimit -n` says and sets how many there may be";
                io::Error::new(error.kind(), format!("connection {number}: {error} ({hint})"))
            })?;
            (asker.start(Stream::new(near)), answerer.start(Stream::new(far)))
        } else {
            let (near, far) = pair();
            (asker.start(near), answerer.start(far))
        };
        Ok(Talk { asker, answerer, meters: Vec::new() })
    }

    /// Nothing lost, nothing doubled, nothing out of order, and nothing else happened.
    fn check(self, report: &Report) {
        let Tally { handled, answered, heard, released, wrong } = &*report.tally;
        let read = |count: &AtomicU64| count.load(Relaxed);
        let messages = (self.destinations * self.questions) as u64;
        assert_eq!(read(wrong), 0, "numbers out of order, lost or doubled");
        assert_eq!((read(handled), read(answered), read(heard)), (messages, messages, messages));
        assert_eq!(read(released), 2 * self.destinations as u64, "each destination is released once on each side");
        let mut sum = [0; 4];
        for counts in &report.counts {
            let Counts { frames_sent, frames_received, successes, events_held, .. } = *counts;
            for (sum, count) in sum.iter_mut().zip([frames_sent, frames_received, successes, events_held]) {
                *sum += count;
            }
            let mut expected = Counts::default();
            (expected.frames_sent, expected.frames_received) = (frames_sent, frames_received);
            (expected.successes, expected.events_held) = (successes, events_held);
            assert_eq!(*counts, expected, "something was refused, dropped or late");
        }
        let calls = messages + 2 * self.destinations as u64;
        assert_eq!(sum, [2 * calls + messages, 2 * calls + messages, calls, sum[3]]);
    }
}

impl Talk {
    async fn open(mut self, place: usize, meters: usize, tally: &Arc<Tally>) -> Self {
        self.meters = (0..meters)
            .map(|meter| {
                let ear = Ear::new(tally.clone());
                self.asker.meter(format!("c{place}.m{meter}"), ear).expect("a target of its own")
            })
            .collect();
        for answer in join_all(self.meters.iter().map(asker::Meter::begin)).await {
            answer.expect("a success");
        }
        self
    }

    /// Asks in rounds: in each of them every destination is asked a few questions at once.
    async fn ask(self, questions: usize, tally: &Tally) -> Self {
        for first in (0..questions).step_by(DEPTH) {
            let numbers = first..questions.min(first + DEPTH);
            let asked = numbers.flat_map(|number| self.meters.iter().map(move |meter| (meter, number as i64)));
            let answers = asked.map(|(meter, number)| async move {
                let answer = meter.add(Add::builder().number(number).build()).await.expect("a success");
                if answer.number != number {
                    tally.wrong.fetch_add(1, Relaxed);
                }
                tally.answered.fetch_add(1, Relaxed);
            });
            join_all(answers).await;
        }
        self
    }

    async fn dispose(mut self, questions: usize) -> Self {
        for answer in join_all(std::mem::take(&mut self.meters).into_iter().map(asker::Meter::end)).await {
            assert_eq!(answer.expect("a success").total, questions as i64);
        }
        self
    }
}

/// Does the same with every connection at once, each in a task.
async fn side_by_side<F>(talks: Vec<Talk>, work: impl Fn(usize, Talk) -> F) -> Vec<Talk>
where
    F: Future<Output = Talk> + Send + 'static,
{
    let mut tasks = JoinSet::new();
    for (place, talk) in talks.into_iter().enumerate() {
        tasks.spawn(work(place, talk));
    }
    tasks.join_all().await
}

async fn sockets() -> io::Result<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let (near, far) = tokio::join!(TcpStream::connect(listener.local_addr()?), listener.accept());
    let (near, far) = (near?, far?.0);
    near.set_nodelay(true)?;
    far.set_nodelay(true)?;
    Ok((near, far))
}
