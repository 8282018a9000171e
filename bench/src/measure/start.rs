//! The real program on the filled database: how soon it answers, and how much memory it takes.

use super::browser::Sessions;
use super::pages;
use super::{Bound, Column, Group};
use crate::args::Effort;
use crate::fault::Res;
use crate::world::World;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Requests before memory is read again.
const REQUESTS: usize = 200;

/// The table of the program.
pub(super) fn group(world: &World, sessions: &Sessions, effort: Effort) -> Group {
    let columns = vec![
        Column::new("start ms", 0).bound(Bound::Most(300.0)),
        Column::new("idle MiB", 1).bound(Bound::Most(60.0)),
        Column::new("after 200 pages MiB", 1).bound(Bound::Most(60.0)),
    ];
    let mut group = Group::new("the program (dinplan serve), one core", columns);
    let Some(program) = program() else {
        group.words("start", "not built: cargo build --release -p dinplan");
        return group;
    };
    match measured(world, sessions, effort, &program) {
        Ok((start, idle, busy)) => group.row("start", [start, idle, busy].map(Some).to_vec()),
        Err(fault) => group.words("start", format!("not measured: {fault}")),
    }
    group
}

/// The program, built the same way as this one.
fn program() -> Option<PathBuf> {
    let beside = std::env::current_exe().ok()?.parent()?.join("dinplan");
    beside.is_file().then_some(beside)
}

fn measured(world: &World, sessions: &Sessions, effort: Effort, program: &PathBuf) -> Res<(f64, f64, f64)> {
    let config = world.folder().join("bench.toml");
    let text = format!(
        "listen = \"127.0.0.1:0\"\ndata = {:?}\nmaster_key_file = {:?}\npopulation = \"synthetic\"\n",
        world.folder(),
        world.key()
    );
    std::fs::write(&config, text)?;
    let (mut starts, mut memory) = (Vec::new(), (0.0, 0.0));
    for _ in 0..effort.starts.max(1) {
        let begun = Instant::now();
        let running = Running::start(program, &config)?;
        running.get("/healthz", None)?;
        starts.push(begun.elapsed());
        std::thread::sleep(Duration::from_millis(300));
        let idle = running.memory()?;
        for _ in 0..REQUESTS {
            running.get(&pages::plan(world), Some(&sessions.coordinator.cookie))?;
        }
        memory = (idle, running.memory()?);
    }
    starts.sort_unstable();
    let start = starts.get(starts.len() / 2).map_or(0.0, |start| start.as_secs_f64() * 1000.0);
    Ok((start, memory.0, memory.1))
}

/// The program, running; stopped when dropped.
struct Running {
    child: Child,
    at: SocketAddr,
}

impl Running {
    /// Returns when it says where it listens.
    fn start(program: &PathBuf, config: &PathBuf) -> Res<Self> {
        let mut command = Command::new(program);
        command.arg("serve").arg("--config").arg(config).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        let said = child.stdout.take().ok_or("its output")?;
        // From here on it is stopped whatever happens.
        let mut running = Self { child, at: SocketAddr::from(([127, 0, 0, 1], 0)) };
        let mut first = String::new();
        BufReader::new(said).read_line(&mut first)?;
        let digits =
            first.split("localhost:").nth(1).map(|rest| rest.chars().take_while(char::is_ascii_digit));
        let port: String = digits.ok_or_else(|| format!("it said \"{}\"", first.trim()))?.collect();
        running.at.set_port(port.parse()?);
        Ok(running)
    }

    /// One request on a connection of its own; an answer other than 200 is a fault.
    fn get(&self, path: &str, cookie: Option<&str>) -> Res<()> {
        let mut stream = TcpStream::connect(self.at)?;
        let cookie = cookie.map(|cookie| format!("cookie: dinplan={cookie}\r\n")).unwrap_or_default();
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: gzip\r\n{cookie}connection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        if answer.starts_with(b"HTTP/1.1 200") {
            return Ok(());
        }
        let first = answer.split(|byte| *byte == b'\r').next().unwrap_or_default();
        Err(format!("{path}: {}", String::from_utf8_lossy(first)).into())
    }

    /// Resident memory, in MiB.
    fn memory(&self) -> Res<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        let kib: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kib / 1024.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
