//! Killed under load, the program loses nothing that it has said yes to.

use crate::http::send;
use crate::running::{Running, run, said};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Who writes, each in the plan they see first; two of them in the same one.
const WRITERS: [&str; 6] = ["mona", "silje", "ida", "arne", "lars", "emil"];

/// Logs in; answers with the cookie and the address of the first case one is led to.
fn log_in(address: &str, who: &str) -> (String, String) {
    let answer = send(address, "POST", "/logg-inn", "", &format!("persona={who}")).unwrap();
    assert_eq!(answer.status, 303, "{who}: {}", answer.head);
    let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    // Whoever has but one case is led straight to it.
    let home = send(address, "GET", "/hjem", &cookie, "").unwrap();
    let home = format!("{}{}", home.head, home.body);
    let at = home.find("/sak/").unwrap_or_else(|| panic!("{who} sees no case"));
    (cookie, home[at..at + "/sak/".len() + 32].to_owned())
}

/// Writes small entries until the server goes away; answers with what was acknowledged.
fn write(address: &str, (cookie, case): &(String, String), name: &str, done: &AtomicU32) -> Vec<String> {
    let path = format!("{case}/plan/ny/contributions");
    let mut acknowledged = Vec::new();
    for number in 0.. {
        let word = format!("{name}-{number}-slutt");
        let form = format!("who={name}&what={word}&seen=0");
        match send(address, "POST", &path, cookie, &form) {
            Ok(answer) if answer.status == 303 => {
                acknowledged.push(word);
                done.fetch_add(1, Ordering::Relaxed);
            }
            Ok(answer) => panic!("{name}: {} {}", answer.status, answer.body),
            Err(_) => break,
        }
    }
    acknowledged
}

#[test]
fn killed_under_load_it_keeps_every_acknowledged_change() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("world");
    let mut all: BTreeMap<&str, (String, Vec<String>)> = BTreeMap::new();
    for round in 0..3 {
        let server = Running::demo(&data);
        let address = server.address.clone();
        let logged_in = WRITERS.map(|who| (who, log_in(&address, who)));
        let (found, done) = (Mutex::new(Vec::new()), AtomicU32::new(0));
        thread::scope(|threads| {
            for (who, session) in &logged_in {
                let (address, found, done) = (&address, &found, &done);
                threads.spawn(move || {
                    let words = write(address, session, &format!("kraesj-{round}-{who}"), done);
                    found.lock().unwrap().push((*who, session.1.clone(), words));
                });
            }
            // In the middle of what they do.
            let began = Instant::now();
            while done.load(Ordering::Relaxed) < 60 + 7 * round && began.elapsed() < Duration::from_secs(20) {
                thread::sleep(Duration::from_millis(1));
            }
            assert_eq!(server.stop("-KILL"), None);
        });
        for (who, case, words) in found.into_inner().unwrap() {
            all.entry(who).or_insert((case, Vec::new())).1.extend(words);
        }
    }
    let began = Instant::now();
    let server = Running::demo(&data);
    println!("started again in {:?}", began.elapsed());
    for (who, (case, words)) in &all {
        let (cookie, first) = log_in(&server.address, who);
        assert_eq!(*case, first, "{who}");
        let plan = send(&server.address, "GET", &format!("{case}/plan"), &cookie, "").unwrap().body;
        let lost: Vec<_> = words.iter().filter(|word| !plan.contains(*word)).collect();
        assert!(!words.is_empty(), "{who} wrote nothing");
        assert!(lost.is_empty(), "{who} lost {lost:?} of {}", words.len());
        println!("{who}: {} acknowledged changes found", words.len());
    }
    assert_eq!(server.stop("-INT"), Some(0));
    let verified = run(&["verify", "--data", data.to_str().unwrap()]);
    assert_eq!(verified.status.code(), Some(0), "{}", said(&verified));
}
