//! Starting, answering, stopping; the data stays.

use crate::http::send;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The program with these arguments, run to its end.
pub fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dinplan")).args(args).output().unwrap()
}

/// What it said on both streams.
pub fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A program that serves.
pub struct Running {
    child: Child,
    pub address: String,
    out: BufReader<ChildStdout>,
}

impl Running {
    /// Starts it and waits for its address.
    pub fn start(args: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dinplan"));
        let mut child = command.args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let Some((_, after)) = line.split_once("http://localhost:") else {
            let mut error = String::new();
            child.stderr.take().unwrap().read_to_string(&mut error).unwrap();
            panic!("it named no address: {line}{error}");
        };
        let port = after.split_whitespace().next().unwrap();
        Self { child, address: format!("127.0.0.1:{port}"), out }
    }

    /// The demo on this folder.
    pub fn demo(folder: &Path) -> Self {
        Self::start(&["demo", "--listen", "127.0.0.1:0", "--data", folder.to_str().unwrap()])
    }

    /// Stops it with this signal; answers with its exit code, none when it was killed.
    pub fn stop(mut self, signal: &str) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        let mut rest = String::new();
        self.out.read_to_string(&mut rest).unwrap();
        self.child.wait().unwrap().code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_demo_answers_stops_and_keeps_its_data() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("world");
    let demo = Running::demo(&data);
    assert_eq!(send(&demo.address, "GET", "/healthz", "", "").unwrap().status, 200);
    // A second one on the same folder is told off, whatever its address.
    let second = run(&["demo", "--listen", "127.0.0.1:0", "--data", data.to_str().unwrap()]);
    assert_eq!(second.status.code(), Some(6), "{}", said(&second));
    assert!(said(&second).contains("another dinplan"));
    assert_eq!(demo.stop("-INT"), Some(0));

    let before = walked(&data);
    assert!(before.contains("47  cases"), "{before}");
    // Again: nothing is filled twice, and SIGTERM will do as well.
    let began = Instant::now();
    let demo = Running::demo(&data);
    assert!(began.elapsed() < Duration::from_secs(5));
    assert_eq!(send(&demo.address, "GET", "/healthz", "", "").unwrap().status, 200);
    // While it runs it can be verified, backed up and examined.
    assert_eq!(walked(&data), before);
    let copy = folder.path().join("copy.db");
    let backup = run(&["backup", "--data", data.to_str().unwrap(), "--to", copy.to_str().unwrap()]);
    assert_eq!(backup.status.code(), Some(0), "{}", said(&backup));
    assert!(copy.exists());
    assert_eq!(run(&["doctor", "--data", data.to_str().unwrap()]).status.code(), Some(0));
    assert_eq!(demo.stop("-TERM"), Some(0));
}

#[test]
fn a_taken_address_has_its_own_code() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = run(&["demo", "--listen", &address]);
    assert_eq!(output.status.code(), Some(7), "{}", said(&output));
}

/// What `verify` counts in a demo world; it must be clean.
fn walked(data: &Path) -> String {
    let output = run(&["verify", "--data", data.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
