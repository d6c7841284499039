//! tarpc.

use super::Run;
use super::drive::{Measured, drive};
use futures_util::StreamExt;
use tarpc::serde_transport::tcp;
use tarpc::server::{BaseChannel, Channel};
use tarpc::{client, context};
use tokio::runtime::Runtime;
use tokio_serde::formats::{Bincode, Json};

#[tarpc::service]
pub trait Group {
    /// The same as `createchannel`.
    async fn create_channel(
        target: String,
        id: String,
        name: String,
        channel_type: u8,
        mode: Option<String>,
        number: Option<String>,
    );
}

#[derive(Clone)]
struct Adapter;

impl Group for Adapter {
    async fn create_channel(
        self,
        _: context::Context,
        _: String,
        _: String,
        _: String,
        _: u8,
        _: Option<String>,
        _: Option<String>,
    ) {
    }
}

/// As many as are asked at once here.
const IN_FLIGHT: usize = 2_048;

macro_rules! way {
    ($name:ident, $format:expr) => {
        pub fn $name(runtime: &Runtime, connections: usize, depth: usize) -> Run<'_> {
            let clients: Vec<_> = (0..connections)
                .map(|_| {
                    runtime.block_on(async {
                        let mut listener = tcp::listen("127.0.0.1:0", $format).await.unwrap();
                        let address = listener.local_addr();
                        tokio::spawn(async move {
                            let transport = listener.next().await.unwrap().unwrap();
                            let mut config = tarpc::server::Config::default();
                            config.pending_response_buffer = IN_FLIGHT;
                            let answers = BaseChannel::new(config, transport).execute(Adapter.serve());
                            answers
                                .for_each(|answer| async {
                                    tokio::spawn(answer);
                                })
                                .await;
                        });
                        let transport = tcp::connect(address, $format).await.unwrap();
                        let mut config = client::Config::default();
                        config.max_in_flight_requests = IN_FLIGHT;
                        config.pending_request_buffer = IN_FLIGHT;
                        GroupClient::new(config, transport).spawn()
                    })
                })
                .collect();
            Box::new(move |times| runtime.block_on(ask(&clients, depth, times)))
        }
    };
}

way!(json, Json::default);
way!(bincode, Bincode::default);

async fn ask(clients: &[GroupClient], depth: usize, times: usize) -> Measured {
    drive(clients, depth, times, |client| async move {
        client
            .create_channel(
                context::current(),
                "session-1.group-1".into(),
                "0190a5b0-1111-7abc-8def-000000000001".into(),
                "agent-7-line-1".into(),
                1,
                Some("NAILED_UP".into()),
                Some("+49 30 123456".into()),
            )
            .await
            .unwrap();
    })
    .await
}
