//! Processor time of this process by thread, read from `/proc`; and keeping to one core.

use crate::fault::{Fault, Res};
use std::collections::BTreeMap;
use std::process::{Command, Stdio};

/// What each thread has used so far, in nanoseconds.
#[derive(Debug)]
pub(crate) struct Clock(BTreeMap<u32, (Part, u64)>);

/// What a thread is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The async thread: routes, decisions, pages, compression.
    Main,
    /// Threads that wait for the disk to read.
    Readers,
    /// The thread that writes.
    Writer,
}

/// Processor time between two readings, in milliseconds.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Spent {
    pub(crate) main: f64,
    pub(crate) readers: f64,
    pub(crate) writer: f64,
}

impl Spent {
    pub(crate) fn all(self) -> f64 {
        self.main + self.readers + self.writer
    }

    /// Divided by so many requests.
    pub(crate) fn each(self, count: usize) -> Self {
        let count = count.max(1) as f64;
        Self { main: self.main / count, readers: self.readers / count, writer: self.writer / count }
    }
}

impl Clock {
    /// Reads the clock of every thread. Threads must not end while measured: their time ends with them.
    pub(crate) fn read() -> Res<Self> {
        std::thread::yield_now(); // brings this thread's own figure up to date
        let mut threads = BTreeMap::new();
        for thread in std::fs::read_dir("/proc/self/task")? {
            let folder = thread?.path();
            let Some(id) = folder.file_name().and_then(|name| name.to_str()?.parse().ok()) else { continue };
            let Ok(name) = std::fs::read_to_string(folder.join("comm")) else { continue };
            let used = std::fs::read_to_string(folder.join("schedstat"))?;
            let used = used.split(' ').next().and_then(|text| text.parse().ok());
            let used = used.ok_or("the kernel keeps no schedstat")?;
            threads.insert(id, (part(id, &name), used));
        }
        Ok(Self(threads))
    }

    /// What was used since this reading.
    pub(crate) fn spent(&self) -> Res<Spent> {
        let mut spent = Spent::default();
        for (id, (part, now)) in Self::read()?.0 {
            let before = self.0.get(&id).map_or(0, |(_, before)| *before);
            let used = now.saturating_sub(before) as f64 / 1e6;
            match part {
                Part::Main => spent.main += used,
                Part::Readers => spent.readers += used,
                Part::Writer => spent.writer += used,
            }
        }
        Ok(spent)
    }
}

fn part(id: u32, name: &str) -> Part {
    if id == std::process::id() {
        Part::Main
    } else if name.contains("writer") {
        Part::Writer
    } else {
        Part::Readers
    }
}

/// Keeps this thread, and all that it starts from now on, to one core. Answers with the cores it had.
pub(crate) fn pin() -> Option<String> {
    let had = std::fs::read_to_string("/proc/self/status").ok()?;
    let had = had.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"))?.trim().to_owned();
    let last = had.rsplit([',', '-']).next()?.to_owned();
    match affinity(&last) {
        Ok(()) => Some(had),
        Err(fault) => {
            eprintln!("not kept to one core ({fault}): wall times and rates are those of several");
            None
        }
    }
}

/// Gives it back the cores it had.
pub(crate) fn unpin(had: Option<String>) {
    if let Some(cores) = had
        && let Err(fault) = affinity(&cores)
    {
        eprintln!("still kept to one core: {fault}");
    }
}

fn affinity(cores: &str) -> Res<()> {
    let mut taskset = Command::new("taskset");
    taskset.args(["-p", "-c", cores, &std::process::id().to_string()]).stdout(Stdio::null());
    let done = taskset.status().map_err(|error| -> Fault { format!("taskset: {error}").into() })?;
    if done.success() { Ok(()) } else { Err("taskset failed".into()) }
}
