//! jsonrpsee over a WebSocket, its way to have many questions in flight on one connection.

use super::Run;
use super::drive::drive;
use jsonrpsee::core::client::ClientT;
use jsonrpsee::server::{RpcModule, Server};
use jsonrpsee::ws_client::WsClientBuilder;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tokio::runtime::Runtime;

#[derive(Clone, Deserialize, Serialize)]
struct Question {
    target: String,
    id: String,
    name: String,
    channel_type: String,
    mode: Option<String>,
    number: Option<String>,
}

pub fn way(runtime: &Runtime, connections: usize, depth: usize) -> Run<'_> {
    let (clients, server) = runtime.block_on(async {
        let server = Server::builder().build("127.0.0.1:0").await.unwrap();
        let address = server.local_addr().unwrap();
        let mut module = RpcModule::new(());
        module
            .register_async_method("createchannel", |parameters, _, _| async move {
                let [question]: [Question; 1] = parameters.parse().unwrap();
                std::hint::black_box(question);
            })
            .unwrap();
        let handle = server.start(module);
        let mut clients = Vec::new();
        for _ in 0..connections {
            let builder =
                WsClientBuilder::default().max_concurrent_requests(4_096).max_buffer_capacity_per_subscription(16);
            clients.push(Arc::new(builder.build(format!("ws://{address}")).await.unwrap()));
        }
        (clients, handle)
    });
    Box::new(move |times| {
        let _server = &server;
        runtime.block_on(drive(&clients, depth, times, |client| async move {
            let question = Question {
                target: "session-1.group-1".into(),
                id: "0190a5b0-1111-7abc-8def-000000000001".into(),
                name: "agent-7-line-1".into(),
                channel_type: "TELEPHONY".into(),
                mode: Some("NAILED_UP".into()),
                number: Some("+49 30 123456".into()),
            };
            let _: () = client.request("createchannel", [question]).await.unwrap();
        }))
    })
}
