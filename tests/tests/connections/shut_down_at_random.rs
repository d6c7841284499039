//! Graceful shutdowns at random times of random work, checked against a reckoning of what can be finished in time.

use crate::common::channel_group::channel_group::{CreateChannel, CreateChannelResponse, Init, InitResponse};
use crate::common::channel_group::types::ChannelType;
use crate::common::channel_group::{bridge, client};
use std::sync::Arc;
use std::time::Duration;
use tieline::{Call, CallError, Failure, Settings, ShutDown, transport};
use tokio::time::Instant;

/// Works on a request for as many milliseconds as the name of its channel says.
struct Worker;

impl client::ChannelGroup for Worker {
    async fn init(
        &mut self,
        _query: Init<'_>,
        _events: client::ChannelGroupEvents,
        _call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        Ok(InitResponse::builder().channels([]).build())
    }

    async fn create_channel(
        &mut self,
        request: CreateChannel<'_>,
        _call: &Call,
    ) -> Result<CreateChannelResponse<'_>, Failure> {
        tokio::time::sleep(Duration::from_millis(request.name.parse()?)).await;
        Ok(CreateChannelResponse::new())
    }
}

/// A source of chance that a seed makes come again.
struct Chance(u64);

impl Chance {
    /// A number below `bound`.
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// One request, in milliseconds from the beginning.
#[derive(Clone, Copy, Debug)]
struct Request {
    target: usize,
    at: u64,
    takes: u64,
}

/// What is to come of it all.
#[derive(Clone, Debug)]
struct Plan {
    targets: usize,
    requests: Vec<Request>,
    /// When the shutdown begins, and how long it may take. Requests begin and end at tens, this at fives.
    shut_down: (u64, u64),
}

impl Plan {
    fn random(seed: u64) -> Self {
        let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) + 1);
        let targets = 1 + chance.below(4) as usize;
        let mut requests: Vec<_> = (0..chance.below(24))
            .map(|_| Request {
                target: chance.below(targets as u64) as usize,
                at: 10 * chance.below(60),
                takes: 10 * (1 + chance.below(30)),
            })
            .collect();
        requests.sort_by_key(|request| request.at);
        Self { targets, requests, shut_down: (10 * chance.below(70) + 5, 10 * chance.below(80)) }
    }

    /// For each request, whether it succeeds; and how many are at work, and wait, at the deadline.
    fn reckon(&self) -> (Vec<bool>, usize, usize) {
        let (begins, takes) = self.shut_down;
        let mut free = vec![0; self.targets];
        let mut late = vec![0_usize; self.targets];
        let mut succeed = Vec::new();
        for request in &self.requests {
            // What comes after the beginning is refused.
            let mut good = request.at < begins;
            if good {
                let end = free[request.target].max(request.at) + request.takes;
                free[request.target] = end;
                good = end < begins + takes;
                late[request.target] += usize::from(!good);
            }
            succeed.push(good);
        }
        let at_work = late.iter().filter(|late| **late > 0).count();
        (succeed, at_work, late.iter().sum::<usize>() - at_work)
    }

    async fn run(&self, by_responder: bool) -> (Vec<Result<(), CallError>>, ShutDown, Duration) {
        let settings = Settings::default().deadline(Duration::from_secs(3600));
        let (here, there) = transport::pair();
        let client = client::Endpoint::new().channel_group(|_| Ok(Worker)).settings(settings.clone()).start(there);
        let bridge = bridge::Endpoint::new().settings(settings).start(here);
        let mut groups = Vec::new();
        for number in 0..self.targets {
            let group = bridge.channel_group(format!("s.{number}"), ()).unwrap();
            group.init().await.unwrap();
            groups.push(Arc::new(group));
        }
        let began = Instant::now();
        let at = |milliseconds| began + Duration::from_millis(milliseconds);
        let calls = self.requests.iter().map(|request| {
            let (group, request) = (groups[request.target].clone(), *request);
            async move {
                tokio::time::sleep_until(at(request.at)).await;
                let takes = request.takes.to_string();
                let question = CreateChannel::builder().id("c").name(takes).channel_type(ChannelType::CHAT).build();
                group.create_channel(question).await.map(drop)
            }
        });
        let shut_down = async {
            let (begins, takes) = self.shut_down;
            tokio::time::sleep_until(at(begins)).await;
            let takes = Duration::from_millis(takes);
            let report = if by_responder { client.shut_down(takes).await } else { bridge.shut_down(takes).await };
            (report, Instant::now() - at(begins))
        };
        let (calls, (report, took)) = tokio::join!(futures_util::future::join_all(calls), shut_down);
        (calls, report, took)
    }
}

#[test]
fn what_can_be_finished_by_the_deadline_is_and_the_rest_is_reported() {
    for seed in 0..500 {
        let plan = Plan::random(seed);
        for by_responder in [true, false] {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
            let patience = Duration::from_secs(600);
            let run = runtime.block_on(async { tokio::time::timeout(patience, plan.run(by_responder)).await });
            let context = format!("seed {seed}, by the side that answers: {by_responder}, {plan:?}");
            let (calls, report, took) = run.unwrap_or_else(|_| panic!("it hangs: {context}"));
            let (succeed, at_work, waiting) = plan.reckon();
            let succeeded: Vec<bool> = calls.iter().map(Result::is_ok).collect();
            assert_eq!(succeeded, succeed, "{context}");
            let unfinished = (report.handlers, report.waiting, report.calls);
            let expected = if by_responder { (at_work, waiting, 0) } else { (0, 0, at_work + waiting) };
            assert_eq!(unfinished, expected, "{context}");
            assert_eq!(report.unwritten_bytes, 0, "{context}");
            let longest = Duration::from_millis(plan.shut_down.1 + 1001);
            assert!(took <= longest, "it took {took:?}: {context}");
            // Who is told that nothing was sent can rely on it.
            for (call, request) in calls.iter().zip(&plan.requests) {
                if let Err(CallError::Disconnected { sent: false, .. }) = call {
                    assert!(request.at > plan.shut_down.0, "{context}");
                }
            }
        }
    }
}
