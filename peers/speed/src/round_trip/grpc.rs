//! tonic.

use super::Run;
use super::drive::drive;
use bench::group_client::GroupClient;
use bench::group_server::{Group, GroupServer};
use bench::{Answer, Question};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tonic::transport::server::TcpIncoming;
use tonic::transport::{Endpoint, Server};
use tonic::{Request, Response, Status};

#[allow(missing_docs)]
mod bench {
    tonic::include_proto!("bench");
}

struct Adapter;

#[tonic::async_trait]
impl Group for Adapter {
    async fn create_channel(&self, question: Request<Question>) -> Result<Response<Answer>, Status> {
        std::hint::black_box(question);
        Ok(Response::new(Answer {}))
    }
}

pub fn way(runtime: &Runtime, connections: usize, depth: usize) -> Run<'_> {
    let clients: Vec<_> = (0..connections)
        .map(|_| {
            runtime.block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                let address = listener.local_addr().unwrap();
                let incoming = TcpIncoming::from(listener).with_nodelay(Some(true));
                let server = Server::builder().add_service(GroupServer::new(Adapter));
                tokio::spawn(server.serve_with_incoming(incoming));
                let channel = Endpoint::from_shared(format!("http://{address}")).unwrap();
                GroupClient::new(channel.tcp_nodelay(true).connect().await.unwrap())
            })
        })
        .collect();
    Box::new(move |times| {
        runtime.block_on(drive(&clients, depth, times, |mut client| async move {
            let question = Question {
                target: "session-1.group-1".into(),
                id: "0190a5b0-1111-7abc-8def-000000000001".into(),
                name: "agent-7-line-1".into(),
                channel_type: 1,
                mode: "NAILED_UP".into(),
                number: "+49 30 123456".into(),
            };
            client.create_channel(question).await.unwrap();
        }))
    })
}
