//! The floor of every client that has a future for each call: the same bytes as the byte echo, but each of `depth` callers puts
//! its own question among those that are written next, waits until its own answer has come, and goes on. The answers come in
//! the order of the questions, so nothing has to be looked up, and nothing is read or made of them.

use super::drive::{drive, sockets};
use super::{ANSWER, QUESTION, Run, echo};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;

/// What callers and the task of the connection share.
#[derive(Default)]
struct Shared {
    questions: Vec<u8>,
    /// Who waits, in the order of the questions: a place in `answers`.
    waiting: VecDeque<usize>,
    answers: Vec<Waiting>,
    free: Vec<usize>,
    /// How many were woken by their answers and have not gone on yet.
    woken: usize,
    task: Option<Waker>,
}

#[derive(Default)]
struct Waiting {
    answered: bool,
    waker: Option<Waker>,
}

async fn ask(shared: Arc<Mutex<Shared>>) {
    const TEXT: [u8; QUESTION] = [b'q'; QUESTION];
    let mut place = None;
    poll_fn(|context| {
        let mut locked = shared.lock().unwrap();
        let this = &mut *locked;
        let Some(place) = place else {
            let free = this.free.pop().unwrap_or_else(|| {
                this.answers.push(Waiting::default());
                this.answers.len() - 1
            });
            place = Some(free);
            this.answers[free] = Waiting { answered: false, waker: Some(context.waker().clone()) };
            this.questions.extend_from_slice(&TEXT);
            this.waiting.push_back(free);
            let task = this.task.take();
            drop(locked);
            if let Some(task) = task {
                task.wake();
            }
            return Poll::Pending;
        };
        if this.answers[place].answered {
            this.free.push(place);
            this.woken -= 1;
            return Poll::Ready(());
        }
        Poll::Pending
    })
    .await;
}

/// Writes the questions, reads the answers and wakes those who wait for them.
struct Connection {
    stream: TcpStream,
    shared: Arc<Mutex<Shared>>,
    writing: Vec<u8>,
    written: usize,
    buffer: Vec<u8>,
    read: usize,
    /// How many were woken when this task gave way last.
    woken: usize,
}

impl Connection {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        // Those who were woken together ask together, also where the scheduler would have this task go before them.
        let woken = self.shared.lock().unwrap().woken;
        if woken > 0 && woken < self.woken {
            self.woken = woken;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        loop {
            if self.written == self.writing.len() {
                self.writing.clear();
                self.written = 0;
                let mut shared = self.shared.lock().unwrap();
                std::mem::swap(&mut self.writing, &mut shared.questions);
                if self.writing.is_empty() {
                    shared.task = Some(context.waker().clone());
                }
            }
            let mut blocked = self.writing.is_empty();
            while self.written < self.writing.len() {
                match Pin::new(&mut self.stream).poll_write(context, &self.writing[self.written..]) {
                    Poll::Ready(written) => self.written += written.unwrap(),
                    Poll::Pending => {
                        blocked = true;
                        break;
                    }
                }
            }
            let mut buffer = ReadBuf::new(&mut self.buffer);
            match Pin::new(&mut self.stream).poll_read(context, &mut buffer) {
                Poll::Ready(Ok(())) if !buffer.filled().is_empty() => {
                    self.read += buffer.filled().len();
                    let mut wake = Vec::new();
                    let mut shared = self.shared.lock().unwrap();
                    for _ in 0..self.read / ANSWER {
                        let place = shared.waiting.pop_front().unwrap();
                        let shared = &mut *shared;
                        let waiting = &mut shared.answers[place];
                        waiting.answered = true;
                        shared.woken += 1;
                        wake.extend(waiting.waker.take());
                    }
                    drop(shared);
                    self.woken = usize::MAX;
                    self.read %= ANSWER;
                    wake.into_iter().for_each(Waker::wake);
                }
                Poll::Ready(_) => return Poll::Ready(()),
                Poll::Pending if blocked => return Poll::Pending,
                Poll::Pending => {}
            }
        }
    }
}

pub fn way(runtime: &Runtime, connections: usize, depth: usize) -> Run<'_> {
    let callers: Vec<_> = (0..connections)
        .map(|_| {
            let (stream, far) = runtime.block_on(sockets());
            runtime.spawn(echo::serve(far));
            let shared: Arc<Mutex<Shared>> = Arc::default();
            let (writing, buffer) = (Vec::new(), vec![0; 64 << 10]);
            let mut connection =
                Connection { stream, shared: shared.clone(), writing, written: 0, buffer, read: 0, woken: 0 };
            runtime.spawn(async move { poll_fn(|context| connection.poll(context)).await });
            shared
        })
        .collect();
    Box::new(move |times| runtime.block_on(drive(&callers, depth, times, ask)))
}
