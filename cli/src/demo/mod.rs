//! The life of a channel group, played over TCP by both sides of the shipped description.

mod bridge;
mod client;
mod conversation;

/// The shipped description, as code.
mod telephony {
    tieline::protocol!("tieline:channel-group");
}

use anyhow::Context;
use clap::{Args, Subcommand};
use conversation::Conversation;
use std::net::SocketAddr;
use std::time::SystemTime;
use tokio::net::{TcpListener, TcpStream};

/// What `tieline demo` is asked to do.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    half: Option<Half>,
}

#[derive(Debug, Subcommand)]
enum Half {
    /// Plays the bridge alone: listens, takes one client, and asks.
    Bridge {
        /// Where to listen, such as 127.0.0.1:7000; port 0 takes a free one.
        #[arg(long, value_name = "ADDR")]
        listen: SocketAddr,
    },
    /// Plays the client alone: connects to a bridge, accepts every channel group that it initializes, and answers.
    Client {
        /// Where the bridge listens, such as 127.0.0.1:7000.
        #[arg(long, value_name = "ADDR")]
        connect: SocketAddr,
    },
}

/// Plays what was asked for.
pub(crate) fn run(arguments: Arguments) -> anyhow::Result<()> {
    let began = SystemTime::now();
    let runtime = tokio::runtime::Runtime::new().context("starting the async runtime")?;
    runtime.block_on(async {
        match arguments.half {
            None => both(began).await,
            Some(Half::Bridge { listen }) => {
                let listener = bind(listen).await?;
                println!("the bridge listens on {}", listener.local_addr()?);
                let summary = bridge::play(accept(&listener).await?, Conversation::whole("bridge", began)).await?;
                println!("{summary}");
                Ok(())
            }
            Some(Half::Client { connect }) => {
                let stream = dial(connect).await?;
                let summary = client::play(stream, Conversation::whole("client", began)).await;
                println!("{summary}");
                Ok(())
            }
        }
    })
}

/// Both halves, over a free loopback port. The bridge sees every message, so its half prints the conversation; of the
/// client's only what never reaches the wire is printed.
async fn both(began: SystemTime) -> anyhow::Result<()> {
    let listener = bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
    let address = listener.local_addr()?;
    let client = tokio::spawn(async move {
        let stream = dial(address).await?;
        anyhow::Ok(client::play(stream, Conversation::unseen("client", began)).await)
    });
    let summary = bridge::play(accept(&listener).await?, Conversation::whole("bridge", began)).await?;
    let seen_by_client = client.await.context("the client's half")??;
    anyhow::ensure!(
        seen_by_client.raised == summary.handled,
        "the client raised the events {:?}, and the bridge handled {:?}",
        seen_by_client.raised,
        summary.handled
    );
    println!("{summary}");
    Ok(())
}

async fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("listening on {address}"))
}

async fn accept(listener: &TcpListener) -> anyhow::Result<TcpStream> {
    let (stream, _) = listener.accept().await.context("waiting for a client")?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

async fn dial(address: SocketAddr) -> anyhow::Result<TcpStream> {
    let stream = TcpStream::connect(address).await.with_context(|| format!("connecting to {address}"))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}
