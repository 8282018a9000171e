//! Connections: taken one by one, with a limit to how many and to how long a slow one may keep others
//! waiting, and let go when the program stops.

use axum::Router;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tower::Service;

/// A browser sends the head of a request at once; who needs longer than this is let go.
const HEAD: Duration = Duration::from_secs(15);
/// Most connections at a time. More wait in the system's queue.
const MOST: usize = 2000;
/// After a failure to take a connection (no files left), a short rest.
const REST: Duration = Duration::from_millis(200);

/// Answers until asked to stop, then finishes what is under way.
pub(crate) async fn answer(listener: TcpListener, router: Router, mut stop: watch::Receiver<bool>) {
    let mut make = router.into_make_service_with_connect_info::<SocketAddr>();
    let open = Arc::new(Semaphore::new(MOST));
    let graceful = GracefulShutdown::new();
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEAD);
    builder.http2().timer(TokioTimer::new()).keep_alive_interval(Some(HEAD));
    loop {
        let Ok(place) = Arc::clone(&open).acquire_owned().await else { break };
        let taken = tokio::select! {
            taken = listener.accept() => taken,
            _ = stop.wait_for(|asked| *asked) => break,
        };
        let (stream, address) = match taken {
            Ok(taken) => taken,
            Err(error) => {
                tracing::warn!(%error, "a connection was not taken");
                tokio::time::sleep(REST).await;
                continue;
            }
        };
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "small packets may wait");
        }
        let Ok(service) = make.call(address).await;
        let connection =
            builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service)).into_owned();
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            // A connection that breaks off is the other side's doing, and no fault of the program.
            let _ = watched.await;
            drop(place);
        });
    }
    graceful.shutdown().await;
}
