//! The server: binds, answers, sweeps, and stops when asked, with every request finished.

use crate::{Exit, Failure, connections, say};
use dinplan_app::App;
use dinplan_web::{Settings, router};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// How long requests may take to finish once the program is asked to stop.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often expired sessions are swept.
const SWEEP: Duration = Duration::from_secs(3600);

/// Takes the address.
///
/// # Errors
/// [`Exit::Listen`] when it is taken or not ours.
pub(crate) async fn bind(address: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address)
        .await
        .map_err(|error| Failure::new(Exit::Listen, format!("cannot listen on {address}: {error}")))
}

/// The address as one types it into a browser on this machine.
pub(crate) fn typed(listener: &TcpListener) -> Result<String, Failure> {
    let address = listener.local_addr().map_err(|error| Failure::new(Exit::Listen, error.to_string()))?;
    let port = address.port();
    Ok(match address.ip() {
        ip if ip.is_loopback() || ip.is_unspecified() => format!("http://localhost:{port}"),
        IpAddr::V4(ip) => format!("http://{ip}:{port}"),
        IpAddr::V6(ip) => format!("http://[{ip}]:{port}"),
    })
}

/// Says where it listens, and serves until Ctrl-C or SIGTERM. Requests under way are finished first.
///
/// # Errors
/// When signals cannot be heard or the server fails.
pub(crate) async fn serve(
    listener: TcpListener,
    app: App,
    settings: Settings,
    announcement: &str,
) -> Result<(), Failure> {
    // Heard before it is said that the program is there: whoever reads it may stop it at once.
    let mut stop = asked_to_stop()?;
    say::line(announcement);
    let sweeper = tokio::spawn(sweep(app.clone()));
    let mut stopping = stop.clone();
    let watched = app.clone();
    tokio::spawn(async move {
        let _ = stopping.wait_for(|asked| *asked).await;
        // Open pages listen as long as they are open: they are let go, and come back by themselves.
        watched.stop_watching();
    });
    let answering = connections::answer(listener, router(app, settings), stop.clone());
    let overdue = async {
        let _ = stop.wait_for(|asked| *asked).await;
        tokio::time::sleep(PATIENCE).await;
    };
    tokio::select! {
        () = answering => {}
        () = overdue => tracing::warn!("some requests were not finished in {} s", PATIENCE.as_secs()),
    }
    sweeper.abort();
    tracing::info!("stopped");
    Ok(())
}

/// Becomes true at the first Ctrl-C or SIGTERM.
fn asked_to_stop() -> Result<watch::Receiver<bool>, Failure> {
    let hear =
        |kind| signal(kind).map_err(|error| Failure::general(format!("signals cannot be heard: {error}")));
    let (mut interrupt, mut terminate) = (hear(SignalKind::interrupt())?, hear(SignalKind::terminate())?);
    let (asked, stop) = watch::channel(false);
    tokio::spawn(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        tracing::info!("asked to stop; finishing what is under way");
        let _ = asked.send(true);
    });
    Ok(stop)
}

/// Forgets expired sessions and tells what the calendar changed, now and every hour.
async fn sweep(app: App) {
    let mut hourly = tokio::time::interval(SWEEP);
    loop {
        hourly.tick().await;
        match app.turn_day().await {
            Ok(0) => {}
            Ok(cases) => tracing::info!(cases, "told what the calendar changed"),
            Err(error) => tracing::warn!(%error, "what the calendar changed was not told everywhere"),
        }
        if let Err(error) = app.sweep_notices().await {
            tracing::warn!(%error, "old notices were not swept");
        }
        if let Err(error) = app.sweep_sessions().await {
            tracing::warn!(%error, "expired sessions were not swept");
        }
    }
}
